"""regions people and audit.

Revision: 0001
Follows: 
"""

import sqlalchemy as sa
from alembic import op

from lms.audit.models import guard
from lms.db import UTCDateTime


revision = '0001'
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table('audit_entry',
    sa.Column('id', sa.Integer(), autoincrement=False, nullable=False),
    sa.Column('at', UTCDateTime(), nullable=False),
    sa.Column('actor_id', sa.Integer(), nullable=True),
    sa.Column('role', sa.Enum('cadre', 'trainer', 'official', 'admin', 'auditor', name='role', native_enum=False, create_constraint=True, length=20), nullable=True),
    sa.Column('action', sa.String(length=60), nullable=False),
    sa.Column('object_type', sa.String(length=40), nullable=False),
    sa.Column('object_id', sa.String(length=60), nullable=False),
    sa.Column('reason', sa.String(length=500), nullable=True),
    sa.Column('facts', sa.JSON(), nullable=False),
    sa.Column('request_id', sa.String(length=40), nullable=True),
    sa.Column('link', sa.String(length=64), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_audit_entry'))
    )
    op.create_table('one_time_link',
    sa.Column('secret_hash', sa.String(length=64), nullable=False),
    sa.Column('purpose', sa.String(length=20), nullable=False),
    sa.Column('ends_at', UTCDateTime(), nullable=False),
    sa.Column('used_at', UTCDateTime(), nullable=True),
    sa.PrimaryKeyConstraint('secret_hash', name=op.f('pk_one_time_link'))
    )
    op.create_table('region',
    sa.Column('code', sa.String(length=13), nullable=False),
    sa.Column('name', sa.String(length=80), nullable=False),
    sa.Column('level', sa.Enum('kota', 'kecamatan', 'kelurahan', name='level', native_enum=False, create_constraint=True, length=20), nullable=False),
    sa.Column('parent_code', sa.String(length=13), nullable=True),
    sa.Column('postal_code', sa.String(length=5), nullable=True),
    sa.Column('bps_code', sa.String(length=10), nullable=True),
    sa.Column('aliases', sa.JSON(), nullable=False),
    sa.ForeignKeyConstraint(['parent_code'], ['region.code'], name=op.f('fk_region_parent_code'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('code', name=op.f('pk_region'))
    )
    with op.batch_alter_table('region', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_region_parent_code'), ['parent_code'], unique=False)

    op.create_table('sign_in_limit',
    sa.Column('door', sa.String(length=80), nullable=False),
    sa.Column('failures', sa.Integer(), nullable=False),
    sa.Column('last_at', UTCDateTime(), nullable=False),
    sa.PrimaryKeyConstraint('door', name=op.f('pk_sign_in_limit'))
    )
    op.create_table('site',
    sa.Column('id', sa.Integer(), autoincrement=False, nullable=False),
    sa.Column('is_demo', sa.Boolean(), nullable=False),
    sa.Column('epoch', sa.String(length=32), nullable=False),
    sa.Column('created_at', UTCDateTime(), nullable=False),
    sa.CheckConstraint('id = 1', name=op.f('ck_site_one_row')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_site'))
    )
    op.create_table('person',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('cadre_number', sa.String(length=20), nullable=True),
    sa.Column('full_name', sa.String(length=200), nullable=False),
    sa.Column('sex', sa.Enum('P', 'L', name='sex', native_enum=False, create_constraint=True, length=20), nullable=True),
    sa.Column('born_on', sa.Date(), nullable=True),
    sa.Column('phone', sa.String(length=20), nullable=True),
    sa.Column('rt', sa.Integer(), nullable=True),
    sa.Column('rw', sa.Integer(), nullable=True),
    sa.Column('region_code', sa.String(length=13), nullable=True),
    sa.Column('active', sa.Boolean(), nullable=False),
    sa.Column('consented_at', UTCDateTime(), nullable=True),
    sa.Column('name_confirmed_at', UTCDateTime(), nullable=True),
    sa.Column('created_at', UTCDateTime(), nullable=False),
    sa.ForeignKeyConstraint(['region_code'], ['region.code'], name=op.f('fk_person_region_code'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_person')),
    sa.UniqueConstraint('cadre_number', name=op.f('uq_person_cadre_number'))
    )
    with op.batch_alter_table('person', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_person_full_name'), ['full_name'], unique=False)
        batch_op.create_index(batch_op.f('ix_person_phone'), ['phone'], unique=False)
        batch_op.create_index(batch_op.f('ix_person_region_code'), ['region_code'], unique=False)

    op.create_table('seat',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('region_code', sa.String(length=13), nullable=False),
    sa.Column('number', sa.Integer(), nullable=False),
    sa.CheckConstraint('number >= 1', name=op.f('ck_seat_number_from_one')),
    sa.ForeignKeyConstraint(['region_code'], ['region.code'], name=op.f('fk_seat_region_code'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_seat')),
    sa.UniqueConstraint('region_code', 'number', name=op.f('uq_seat_region_code_number'))
    )
    op.create_table('credential',
    sa.Column('person_id', sa.Integer(), nullable=False),
    sa.Column('kind', sa.Enum('pin', 'password', name='secretkind', native_enum=False, create_constraint=True, length=20), nullable=False),
    sa.Column('secret_hash', sa.String(length=200), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['person_id'], ['person.id'], name=op.f('fk_credential_person_id'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('person_id', name=op.f('pk_credential'))
    )
    op.create_table('role_assignment',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('person_id', sa.Integer(), nullable=False),
    sa.Column('role', sa.Enum('cadre', 'trainer', 'official', 'admin', 'auditor', name='role', native_enum=False, create_constraint=True, length=20), nullable=False),
    sa.Column('region_code', sa.String(length=13), nullable=False),
    sa.Column('ended_at', UTCDateTime(), nullable=True),
    sa.ForeignKeyConstraint(['person_id'], ['person.id'], name=op.f('fk_role_assignment_person_id'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['region_code'], ['region.code'], name=op.f('fk_role_assignment_region_code'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_role_assignment')),
    sa.UniqueConstraint('person_id', 'role', 'region_code', name=op.f('uq_role_assignment_person_id_role_region_code'))
    )
    op.create_table('seat_holding',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('seat_id', sa.Integer(), nullable=False),
    sa.Column('person_id', sa.Integer(), nullable=False),
    sa.Column('since_day', sa.Date(), nullable=False),
    sa.Column('until_day', sa.Date(), nullable=True),
    sa.Column('decree', sa.String(length=120), nullable=True),
    sa.CheckConstraint('until_day IS NULL OR until_day > since_day', name=op.f('ck_seat_holding_ends_after_it_begins')),
    sa.ForeignKeyConstraint(['person_id'], ['person.id'], name=op.f('fk_seat_holding_person_id'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['seat_id'], ['seat.id'], name=op.f('fk_seat_holding_seat_id'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_seat_holding'))
    )
    with op.batch_alter_table('seat_holding', schema=None) as batch_op:
        batch_op.create_index('uq_seat_holding_one_at_a_time', ['seat_id'], unique=True, sqlite_where=sa.text('until_day IS NULL'), postgresql_where=sa.text('until_day IS NULL'))
        batch_op.create_index('uq_seat_holding_one_seat_each', ['person_id'], unique=True, sqlite_where=sa.text('until_day IS NULL'), postgresql_where=sa.text('until_day IS NULL'))

    op.create_table('sign_in',
    sa.Column('token_hash', sa.String(length=64), nullable=False),
    sa.Column('person_id', sa.Integer(), nullable=False),
    sa.Column('credential_version', sa.Integer(), nullable=False),
    sa.Column('began_at', UTCDateTime(), nullable=False),
    sa.Column('seen_at', UTCDateTime(), nullable=False),
    sa.Column('ends_at', UTCDateTime(), nullable=False),
    sa.ForeignKeyConstraint(['person_id'], ['person.id'], name=op.f('fk_sign_in_person_id'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('token_hash', name=op.f('pk_sign_in'))
    )
    with op.batch_alter_table('sign_in', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_sign_in_ends_at'), ['ends_at'], unique=False)
        batch_op.create_index(batch_op.f('ix_sign_in_person_id'), ['person_id'], unique=False)

    guard(op.get_bind())


def downgrade() -> None:
    with op.batch_alter_table('sign_in', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_sign_in_person_id'))
        batch_op.drop_index(batch_op.f('ix_sign_in_ends_at'))

    op.drop_table('sign_in')
    with op.batch_alter_table('seat_holding', schema=None) as batch_op:
        batch_op.drop_index('uq_seat_holding_one_seat_each', sqlite_where=sa.text('until_day IS NULL'), postgresql_where=sa.text('until_day IS NULL'))
        batch_op.drop_index('uq_seat_holding_one_at_a_time', sqlite_where=sa.text('until_day IS NULL'), postgresql_where=sa.text('until_day IS NULL'))

    op.drop_table('seat_holding')
    op.drop_table('role_assignment')
    op.drop_table('credential')
    op.drop_table('seat')
    with op.batch_alter_table('person', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_person_region_code'))
        batch_op.drop_index(batch_op.f('ix_person_phone'))
        batch_op.drop_index(batch_op.f('ix_person_full_name'))

    op.drop_table('person')
    op.drop_table('site')
    op.drop_table('sign_in_limit')
    with op.batch_alter_table('region', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_region_parent_code'))

    op.drop_table('region')
    op.drop_table('one_time_link')
    op.drop_table('audit_entry')

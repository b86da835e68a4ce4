"""access cards, and the devices people sign in on.

Revision: 0014
Follows: 0013
"""

import sqlalchemy as sa
from alembic import op

from lms.db import UTCDateTime


revision = '0014'
down_revision = '0013'
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table('card_print',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('op', sa.String(length=36), nullable=False),
    sa.Column('region_code', sa.String(length=13), nullable=False),
    sa.Column('asked_by', sa.Integer(), nullable=False),
    sa.Column('asked_at', UTCDateTime(), nullable=False),
    sa.Column('people', sa.JSON(), nullable=False),
    sa.Column('forgets_devices', sa.Boolean(), nullable=False),
    sa.Column('job_id', sa.Integer(), nullable=True),
    sa.Column('made_at', UTCDateTime(), nullable=True),
    sa.Column('sheet', sa.LargeBinary(), nullable=True),
    sa.ForeignKeyConstraint(['asked_by'], ['person.id'], name=op.f('fk_card_print_asked_by'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['job_id'], ['job.id'], name=op.f('fk_card_print_job_id'), ondelete='SET NULL'),
    sa.ForeignKeyConstraint(['region_code'], ['region.code'], name=op.f('fk_card_print_region_code'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_card_print')),
    sa.UniqueConstraint('asked_by', 'op', name=op.f('uq_card_print_asked_by_op'))
    )
    op.create_index('ix_card_print_region_code', 'card_print', ['region_code'])
    op.create_table('access_card',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('person_id', sa.Integer(), nullable=False),
    sa.Column('print_id', sa.Integer(), nullable=False),
    sa.Column('activation_hash', sa.String(length=64), nullable=False),
    sa.Column('badge_id', sa.String(length=32), nullable=False),
    sa.Column('card_hash', sa.String(length=64), nullable=False),
    sa.Column('issued_at', UTCDateTime(), nullable=False),
    sa.Column('ends_at', UTCDateTime(), nullable=False),
    sa.Column('tries', sa.Integer(), nullable=False),
    sa.Column('activated_at', UTCDateTime(), nullable=True),
    sa.Column('voided_at', UTCDateTime(), nullable=True),
    sa.ForeignKeyConstraint(['person_id'], ['person.id'], name=op.f('fk_access_card_person_id'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['print_id'], ['card_print.id'], name=op.f('fk_access_card_print_id'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_access_card')),
    sa.UniqueConstraint('activation_hash', name=op.f('uq_access_card_activation_hash')),
    sa.UniqueConstraint('badge_id', name=op.f('uq_access_card_badge_id')),
    sa.UniqueConstraint('card_hash', name=op.f('uq_access_card_card_hash'))
    )
    op.create_index('ix_access_card_person_id', 'access_card', ['person_id'])
    op.create_index('ix_access_card_print_id', 'access_card', ['print_id'])
    op.create_index('uq_access_card_one_current', 'access_card', ['person_id'], unique=True,
        sqlite_where=sa.text('voided_at IS NULL'), postgresql_where=sa.text('voided_at IS NULL'))
    op.create_table('device',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('key_hash', sa.String(length=64), nullable=False),
    sa.Column('label', sa.String(length=60), nullable=False),
    sa.Column('created_at', UTCDateTime(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_device')),
    sa.UniqueConstraint('key_hash', name=op.f('uq_device_key_hash'))
    )
    op.create_table('device_holder',
    sa.Column('device_id', sa.Integer(), nullable=False),
    sa.Column('person_id', sa.Integer(), nullable=False),
    sa.Column('since', UTCDateTime(), nullable=False),
    sa.Column('seen_at', UTCDateTime(), nullable=False),
    sa.ForeignKeyConstraint(['device_id'], ['device.id'], name=op.f('fk_device_holder_device_id'), ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['person_id'], ['person.id'], name=op.f('fk_device_holder_person_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('device_id', 'person_id', name=op.f('pk_device_holder'))
    )
    op.create_index('ix_device_holder_person_id', 'device_holder', ['person_id'])
    # Nothing points at a sign-in, so SQLite may copy the table to give it a named foreign key.
    with op.batch_alter_table('sign_in') as batch:
        batch.add_column(sa.Column('device_id', sa.Integer(), nullable=True))
        batch.create_foreign_key(op.f('fk_sign_in_device_id'), 'device', ['device_id'], ['id'], ondelete='SET NULL')
    op.create_index('ix_sign_in_device_id', 'sign_in', ['device_id'])
    op.create_index('ix_sign_in_limit_last_at', 'sign_in_limit', ['last_at'])


def downgrade() -> None:
    raise RuntimeError("0014 cannot be taken back: restore the backup made before the upgrade")

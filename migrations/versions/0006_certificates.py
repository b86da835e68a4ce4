"""certificates.

Revision: 0006
Follows: 0005
"""

import sqlalchemy as sa
from alembic import op

from lms.db import UTCDateTime


revision = '0006'
down_revision = '0005'
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table('certificate_series',
    sa.Column('series', sa.String(length=40), nullable=False),
    sa.Column('year', sa.Integer(), autoincrement=False, nullable=False),
    sa.Column('next_number', sa.Integer(), nullable=False),
    sa.PrimaryKeyConstraint('series', 'year', name=op.f('pk_certificate_series'))
    )
    op.create_table('certificate_batch',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('training_id', sa.Integer(), nullable=False),
    sa.Column('job_id', sa.Integer(), nullable=True),
    sa.Column('requested_by', sa.Integer(), nullable=True),
    sa.Column('requested_at', UTCDateTime(), nullable=False),
    sa.ForeignKeyConstraint(['job_id'], ['job.id'], name=op.f('fk_certificate_batch_job_id'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['requested_by'], ['person.id'], name=op.f('fk_certificate_batch_requested_by'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['training_id'], ['training.id'], name=op.f('fk_certificate_batch_training_id'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_certificate_batch'))
    )
    with op.batch_alter_table('certificate_batch', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_certificate_batch_training_id'), ['training_id'], unique=False)

    op.create_table('certificate',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('code', sa.String(length=16), nullable=False),
    sa.Column('series', sa.String(length=40), nullable=False),
    sa.Column('year', sa.Integer(), nullable=False),
    sa.Column('sequence', sa.Integer(), nullable=False),
    sa.Column('number', sa.String(length=80), nullable=False),
    sa.Column('training_id', sa.Integer(), nullable=False),
    sa.Column('person_id', sa.Integer(), nullable=False),
    sa.Column('region_code', sa.String(length=13), nullable=False),
    sa.Column('batch_id', sa.Integer(), nullable=True),
    sa.Column('state', sa.Enum('valid', 'revoked', 'superseded', name='certificatestate', native_enum=False, create_constraint=True, length=20), nullable=False),
    sa.Column('facts', sa.JSON(), nullable=False),
    sa.Column('facts_sha256', sa.String(length=64), nullable=False),
    sa.Column('issued_at', UTCDateTime(), nullable=False),
    sa.Column('valid_until', sa.Date(), nullable=True),
    sa.Column('revoked_at', UTCDateTime(), nullable=True),
    sa.Column('revoked_reason', sa.String(length=300), nullable=True),
    sa.Column('superseded_by_id', sa.Integer(), nullable=True),
    sa.CheckConstraint("(state = 'revoked') = (revoked_at IS NOT NULL)", name=op.f('ck_certificate_revoked_has_a_time')),
    sa.CheckConstraint('sequence >= 1', name=op.f('ck_certificate_sequence_from_one')),
    sa.ForeignKeyConstraint(['batch_id'], ['certificate_batch.id'], name=op.f('fk_certificate_batch_id'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['person_id'], ['person.id'], name=op.f('fk_certificate_person_id'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['region_code'], ['region.code'], name=op.f('fk_certificate_region_code'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['superseded_by_id'], ['certificate.id'], name=op.f('fk_certificate_superseded_by_id'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['training_id'], ['training.id'], name=op.f('fk_certificate_training_id'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_certificate')),
    sa.UniqueConstraint('code', name=op.f('uq_certificate_code')),
    sa.UniqueConstraint('number', name=op.f('uq_certificate_number')),
    sa.UniqueConstraint('series', 'year', 'sequence', name=op.f('uq_certificate_series_year_sequence'))
    )
    with op.batch_alter_table('certificate', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_certificate_batch_id'), ['batch_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_certificate_person_id'), ['person_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_certificate_region_code'), ['region_code'], unique=False)
        batch_op.create_index('uq_certificate_one_valid', ['training_id', 'person_id'], unique=True, sqlite_where=sa.text("state = 'valid'"), postgresql_where=sa.text("state = 'valid'"))

    op.create_table('certificate_batch_person',
    sa.Column('batch_id', sa.Integer(), nullable=False),
    sa.Column('person_id', sa.Integer(), nullable=False),
    sa.Column('certificate_id', sa.Integer(), nullable=True),
    sa.Column('problem', sa.String(length=400), nullable=True),
    sa.ForeignKeyConstraint(['batch_id'], ['certificate_batch.id'], name=op.f('fk_certificate_batch_person_batch_id'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['certificate_id'], ['certificate.id'], name=op.f('fk_certificate_batch_person_certificate_id'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['person_id'], ['person.id'], name=op.f('fk_certificate_batch_person_person_id'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('batch_id', 'person_id', name=op.f('pk_certificate_batch_person')),
    sa.UniqueConstraint('certificate_id', name=op.f('uq_certificate_batch_person_certificate_id'))
    )
    with op.batch_alter_table('certificate_batch_person', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_certificate_batch_person_person_id'), ['person_id'], unique=False)

    op.create_table('certificate_document',
    sa.Column('certificate_id', sa.Integer(), nullable=False),
    sa.Column('pdf', sa.LargeBinary(), nullable=False),
    sa.Column('sha256', sa.String(length=64), nullable=False),
    sa.Column('rendered_at', UTCDateTime(), nullable=False),
    sa.ForeignKeyConstraint(['certificate_id'], ['certificate.id'], name=op.f('fk_certificate_document_certificate_id'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('certificate_id', name=op.f('pk_certificate_document'))
    )
    with op.batch_alter_table('certificate_document', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_certificate_document_sha256'), ['sha256'], unique=False)


def downgrade() -> None:
    with op.batch_alter_table('certificate_document', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_certificate_document_sha256'))

    op.drop_table('certificate_document')
    with op.batch_alter_table('certificate_batch_person', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_certificate_batch_person_person_id'))

    op.drop_table('certificate_batch_person')
    with op.batch_alter_table('certificate', schema=None) as batch_op:
        batch_op.drop_index('uq_certificate_one_valid', sqlite_where=sa.text("state = 'valid'"), postgresql_where=sa.text("state = 'valid'"))
        batch_op.drop_index(batch_op.f('ix_certificate_region_code'))
        batch_op.drop_index(batch_op.f('ix_certificate_person_id'))
        batch_op.drop_index(batch_op.f('ix_certificate_batch_id'))

    op.drop_table('certificate')
    with op.batch_alter_table('certificate_batch', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_certificate_batch_training_id'))

    op.drop_table('certificate_batch')
    op.drop_table('certificate_series')

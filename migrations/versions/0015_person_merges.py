"""merged people, and what their merging moved.

Revision: 0015
Follows: 0014
"""

import sqlalchemy as sa
from alembic import op

from lms.db import UTCDateTime


revision = '0015'
down_revision = '0014'
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table('person_merge',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('kept_id', sa.Integer(), nullable=False),
    sa.Column('gone_id', sa.Integer(), nullable=False),
    sa.Column('moved_nik', sa.Boolean(), nullable=False),
    sa.Column('merged_by_id', sa.Integer(), nullable=True),
    sa.Column('merged_at', UTCDateTime(), nullable=False),
    sa.Column('undone_by_id', sa.Integer(), nullable=True),
    sa.Column('undone_at', UTCDateTime(), nullable=True),
    sa.CheckConstraint('kept_id <> gone_id', name=op.f('ck_person_merge_two_records')),
    sa.ForeignKeyConstraint(['kept_id'], ['person.id'], name=op.f('fk_person_merge_kept_id'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['gone_id'], ['person.id'], name=op.f('fk_person_merge_gone_id'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['merged_by_id'], ['person.id'], name=op.f('fk_person_merge_merged_by_id'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['undone_by_id'], ['person.id'], name=op.f('fk_person_merge_undone_by_id'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_person_merge'))
    )
    op.create_index(op.f('ix_person_merge_kept_id'), 'person_merge', ['kept_id'])
    op.create_index(op.f('ix_person_merge_gone_id'), 'person_merge', ['gone_id'])
    op.create_index('uq_person_merge_one_alias', 'person_merge', ['gone_id'], unique=True,
        sqlite_where=sa.text('undone_at IS NULL'), postgresql_where=sa.text('undone_at IS NULL'))
    op.create_table('merged_row',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('merge_id', sa.Integer(), nullable=False),
    sa.Column('table_name', sa.String(length=60), nullable=False),
    sa.Column('key', sa.JSON(), nullable=False),
    sa.Column('before', sa.JSON(), nullable=False),
    sa.Column('after', sa.JSON(), nullable=False),
    sa.ForeignKeyConstraint(['merge_id'], ['person_merge.id'], name=op.f('fk_merged_row_merge_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_merged_row'))
    )
    op.create_index(op.f('ix_merged_row_merge_id'), 'merged_row', ['merge_id'])


def downgrade() -> None:
    raise RuntimeError("0015 cannot be taken back: restore the backup made before the upgrade")

"""rosters on their way in: uploaded, looked at, decided on.

Revision: 0008
Follows: 0007
"""

import sqlalchemy as sa
from alembic import op

from lms.db import UTCDateTime


revision = '0008'
down_revision = '0007'
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table('roster_import',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('token', sa.String(length=32), nullable=False),
    sa.Column('file_name', sa.String(length=120), nullable=False),
    sa.Column('sha256', sa.String(length=64), nullable=False),
    sa.Column('row_count', sa.Integer(), nullable=False),
    sa.Column('region_code', sa.String(length=13), nullable=False),
    sa.Column('uploaded_by_id', sa.Integer(), nullable=True),
    sa.Column('state', sa.Enum('draft', 'done', 'undone', name='importstate', native_enum=False, create_constraint=True, length=20), nullable=False),
    sa.Column('content', sa.LargeBinary(), nullable=True),
    sa.Column('counts', sa.JSON(), nullable=False),
    sa.Column('left_rows', sa.JSON(), nullable=False),
    sa.Column('created_at', UTCDateTime(), nullable=False),
    sa.Column('expires_at', UTCDateTime(), nullable=False),
    sa.Column('finished_at', UTCDateTime(), nullable=True),
    sa.Column('undone_at', UTCDateTime(), nullable=True),
    sa.CheckConstraint("(state = 'draft') = (finished_at IS NULL)", name=op.f('ck_roster_import_finished_unless_draft')),
    sa.CheckConstraint("(state = 'undone') = (undone_at IS NOT NULL)", name=op.f('ck_roster_import_undone_says_when')),
    sa.ForeignKeyConstraint(['region_code'], ['region.code'], name=op.f('fk_roster_import_region_code'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['uploaded_by_id'], ['person.id'], name=op.f('fk_roster_import_uploaded_by_id'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_roster_import')),
    sa.UniqueConstraint('token', name=op.f('uq_roster_import_token'))
    )
    op.create_index(op.f('ix_roster_import_region_code'), 'roster_import', ['region_code'])
    op.create_table('roster_row_decision',
    sa.Column('import_id', sa.Integer(), nullable=False),
    sa.Column('row', sa.Integer(), autoincrement=False, nullable=False),
    sa.Column('region_code', sa.String(length=13), nullable=True),
    sa.Column('person_id', sa.Integer(), nullable=True),
    sa.Column('is_new', sa.Boolean(), nullable=False),
    sa.Column('is_skipped', sa.Boolean(), nullable=False),
    sa.Column('basis', sa.String(length=16), nullable=True),
    sa.ForeignKeyConstraint(['import_id'], ['roster_import.id'], name=op.f('fk_roster_row_decision_import_id'), ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['region_code'], ['region.code'], name=op.f('fk_roster_row_decision_region_code'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('import_id', 'row', name=op.f('pk_roster_row_decision'))
    )


def downgrade() -> None:
    op.drop_table('roster_row_decision')
    op.drop_index(op.f('ix_roster_import_region_code'), table_name='roster_import')
    op.drop_table('roster_import')

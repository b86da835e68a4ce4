"""drafts of courses, and every text they have held.

Revision: 0021
Follows: 0020
"""

import sqlalchemy as sa
from alembic import op

from lms.db import UTCDateTime


revision = '0021'
down_revision = '0020'
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table('course_draft',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('slug', sa.String(length=80), nullable=False),
    sa.Column('based_on', sa.Integer(), nullable=True),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.Column('state', sa.Enum('open', 'published', 'discarded', name='draftstate', native_enum=False, create_constraint=True, length=20), nullable=False),
    sa.Column('begun_at', UTCDateTime(), nullable=False),
    sa.Column('begun_by', sa.Integer(), nullable=False),
    sa.Column('changed_at', UTCDateTime(), nullable=False),
    sa.Column('ended_at', UTCDateTime(), nullable=True),
    sa.Column('edition_id', sa.Integer(), nullable=True),
    sa.CheckConstraint("(state = 'open') = (ended_at IS NULL)", name=op.f('ck_course_draft_ended_once_closed')),
    sa.ForeignKeyConstraint(['based_on'], ['course_edition.id'], name=op.f('fk_course_draft_based_on'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['begun_by'], ['person.id'], name=op.f('fk_course_draft_begun_by'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['edition_id'], ['course_edition.id'], name=op.f('fk_course_draft_edition_id'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_course_draft'))
    )
    op.create_index('uq_course_draft_one_open', 'course_draft', ['slug'], unique=True, sqlite_where=sa.text("state = 'open'"), postgresql_where=sa.text("state = 'open'"))
    op.create_table('draft_file',
    sa.Column('draft_id', sa.Integer(), nullable=False),
    sa.Column('name', sa.String(length=120), nullable=False),
    sa.Column('sha256', sa.String(length=64), nullable=False),
    sa.ForeignKeyConstraint(['draft_id'], ['course_draft.id'], name=op.f('fk_draft_file_draft_id'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['sha256'], ['course_file.sha256'], name=op.f('fk_draft_file_sha256'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('draft_id', 'name', name=op.f('pk_draft_file'))
    )
    op.create_index(op.f('ix_draft_file_sha256'), 'draft_file', ['sha256'])
    op.create_table('draft_revision',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('draft_id', sa.Integer(), nullable=False),
    sa.Column('name', sa.String(length=120), nullable=False),
    sa.Column('sha256', sa.String(length=64), nullable=True),
    sa.Column('saved_at', UTCDateTime(), nullable=False),
    sa.Column('saved_by', sa.Integer(), nullable=False),
    sa.Column('is_set_aside', sa.Boolean(), nullable=False),
    sa.ForeignKeyConstraint(['draft_id'], ['course_draft.id'], name=op.f('fk_draft_revision_draft_id'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['saved_by'], ['person.id'], name=op.f('fk_draft_revision_saved_by'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['sha256'], ['course_file.sha256'], name=op.f('fk_draft_revision_sha256'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_draft_revision'))
    )
    op.create_index(op.f('ix_draft_revision_draft_id'), 'draft_revision', ['draft_id'])
    op.create_index(op.f('ix_draft_revision_sha256'), 'draft_revision', ['sha256'])
    op.create_table('course_image',
    sa.Column('sha256', sa.String(length=64), nullable=False),
    sa.Column('picture', sa.JSON(), nullable=False),
    sa.ForeignKeyConstraint(['sha256'], ['course_file.sha256'], name=op.f('fk_course_image_sha256'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('sha256', name=op.f('pk_course_image'))
    )


def downgrade() -> None:
    raise RuntimeError("0021 cannot be taken back: restore the backup made before the upgrade")

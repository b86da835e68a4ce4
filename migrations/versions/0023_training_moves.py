"""trainings that move on to a newer edition, and what was carried over.

Revision: 0023
Follows: 0022
"""

import sqlalchemy as sa
from alembic import op

from lms.db import UTCDateTime


revision = '0023'
down_revision = '0022'
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table('training_move',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('training_id', sa.Integer(), nullable=False),
    sa.Column('from_edition_id', sa.Integer(), nullable=False),
    sa.Column('to_edition_id', sa.Integer(), nullable=False),
    sa.Column('keeps_changed', sa.Boolean(), nullable=False),
    sa.Column('modules', sa.JSON(), nullable=False),
    sa.Column('quizzes', sa.JSON(), nullable=False),
    sa.Column('moved_at', UTCDateTime(), nullable=False),
    sa.Column('moved_by', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['from_edition_id'], ['course_edition.id'], name=op.f('fk_training_move_from_edition_id'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['moved_by'], ['person.id'], name=op.f('fk_training_move_moved_by'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['to_edition_id'], ['course_edition.id'], name=op.f('fk_training_move_to_edition_id'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['training_id'], ['training.id'], name=op.f('fk_training_move_training_id'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_training_move')),
    sa.UniqueConstraint('training_id', 'from_edition_id', name=op.f('uq_training_move_training_id_from_edition_id'))
    )
    # No foreign key within the table: SQLite would rebuild it, and others refer to it.
    op.add_column('module_completion', sa.Column('carried_from', sa.Integer(), nullable=True))
    op.add_column('attempt', sa.Column('carried_from', sa.Integer(), nullable=True))


def downgrade() -> None:
    raise RuntimeError("0023 cannot be taken back: restore the backup made before the upgrade")

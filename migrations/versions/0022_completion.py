"""what completes a course as an expression, sign-offs, and completions kept.

Revision: 0022
Follows: 0021
"""

import sqlalchemy as sa
from alembic import op

from lms.db import UTCDateTime


revision = '0022'
down_revision = '0021'
branch_labels = None
depends_on = None


def upgrade() -> None:
    # Neither may rebuild the table, which others refer to: hence the default, which says nothing.
    op.add_column('course_edition', sa.Column('completion', sa.JSON(), server_default='{}', nullable=False))
    translate_editions()
    for name in ('attendance_min_percent', 'post_test_min', 'all_module_quizzes_passed'):
        op.drop_column('course_edition', name)
    op.add_column('training', sa.Column('completion', sa.JSON(), nullable=True))
    op.add_column('training', sa.Column('terms_changed_at', UTCDateTime(), nullable=True))
    op.create_table('sign_off',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('training_id', sa.Integer(), nullable=False),
    sa.Column('person_id', sa.Integer(), nullable=False),
    sa.Column('subject', sa.String(length=40), nullable=False),
    sa.Column('signed_at', UTCDateTime(), nullable=False),
    sa.Column('signed_by', sa.Integer(), nullable=False),
    sa.Column('undone_at', UTCDateTime(), nullable=True),
    sa.Column('undone_by', sa.Integer(), nullable=True),
    sa.Column('undone_reason', sa.String(length=300), nullable=True),
    sa.CheckConstraint('(undone_at IS NULL) = (undone_reason IS NULL)', name=op.f('ck_sign_off_taken_back_with_a_reason')),
    sa.ForeignKeyConstraint(['person_id'], ['person.id'], name=op.f('fk_sign_off_person_id'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['signed_by'], ['person.id'], name=op.f('fk_sign_off_signed_by'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['training_id'], ['training.id'], name=op.f('fk_sign_off_training_id'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['undone_by'], ['person.id'], name=op.f('fk_sign_off_undone_by'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_sign_off'))
    )
    op.create_index(op.f('ix_sign_off_person_id'), 'sign_off', ['person_id'], unique=False)
    op.create_index('uq_sign_off_in_force', 'sign_off', ['training_id', 'person_id', 'subject'], unique=True, sqlite_where=sa.text('undone_at IS NULL'), postgresql_where=sa.text('undone_at IS NULL'))
    op.create_table('kept_completion',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('training_id', sa.Integer(), nullable=False),
    sa.Column('person_id', sa.Integer(), nullable=False),
    sa.Column('kept_at', UTCDateTime(), nullable=False),
    sa.Column('kept_by', sa.Integer(), nullable=False),
    sa.Column('edition_id', sa.Integer(), nullable=False),
    sa.Column('completion', sa.JSON(), nullable=False),
    sa.ForeignKeyConstraint(['edition_id'], ['course_edition.id'], name=op.f('fk_kept_completion_edition_id'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['kept_by'], ['person.id'], name=op.f('fk_kept_completion_kept_by'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['person_id'], ['person.id'], name=op.f('fk_kept_completion_person_id'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['training_id'], ['training.id'], name=op.f('fk_kept_completion_training_id'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_kept_completion')),
    sa.UniqueConstraint('training_id', 'person_id', name=op.f('uq_kept_completion_training_id_person_id'))
    )
    op.create_index(op.f('ix_kept_completion_person_id'), 'kept_completion', ['person_id'], unique=False)


def translate_editions() -> None:
    """What was published asks of its cadres what it asked before, neither more nor less."""
    edition = sa.table(
        'course_edition',
        *map(sa.column, ('id', 'attendance_min_percent', 'post_test_min', 'all_module_quizzes_passed')),
        sa.column('completion', sa.JSON()),
    )
    for row in op.get_bind().execute(sa.select(edition)).all():
        parts: list[dict[str, object]] = [{'modules': 'all'}]
        if row.all_module_quizzes_passed:
            parts.append({'quizzes': 'all'})
        if row.attendance_min_percent:
            parts.append({'attendance': row.attendance_min_percent})
        if row.post_test_min:
            parts.append({'post_test': row.post_test_min})
        changed = sa.update(edition).where(edition.c.id == row.id).values(completion={'all': parts})
        op.get_bind().execute(changed)


def downgrade() -> None:
    raise RuntimeError("0022 cannot be taken back: restore the backup made before the upgrade")

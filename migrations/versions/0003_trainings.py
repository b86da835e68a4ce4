"""trainings.

Revision: 0003
Follows: 0002
"""

import sqlalchemy as sa
from alembic import op

from lms.db import UTCDateTime


revision = '0003'
down_revision = '0002'
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table('course',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('slug', sa.String(length=80), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_course')),
    sa.UniqueConstraint('slug', name=op.f('uq_course_slug'))
    )
    op.create_table('course_edition',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('course_id', sa.Integer(), nullable=False),
    sa.Column('number', sa.Integer(), nullable=False),
    sa.Column('title', sa.String(length=200), nullable=False),
    sa.Column('version', sa.String(length=40), nullable=False),
    sa.Column('jp_total', sa.Integer(), nullable=False),
    sa.Column('jp_minutes', sa.Integer(), nullable=False),
    sa.Column('orientation_jp', sa.Integer(), nullable=False),
    sa.Column('valid_months', sa.Integer(), nullable=False),
    sa.Column('sequential', sa.Boolean(), nullable=False),
    sa.Column('attendance_min_percent', sa.Integer(), nullable=False),
    sa.Column('post_test_min', sa.Integer(), nullable=False),
    sa.Column('all_module_quizzes_passed', sa.Boolean(), nullable=False),
    sa.Column('grades', sa.JSON(), nullable=False),
    sa.Column('content_warning', sa.String(), nullable=False),
    sa.Column('package_sha256', sa.String(length=64), nullable=False),
    sa.Column('published_at', UTCDateTime(), nullable=False),
    sa.ForeignKeyConstraint(['course_id'], ['course.id'], name=op.f('fk_course_edition_course_id'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_course_edition')),
    sa.UniqueConstraint('course_id', 'number', name=op.f('uq_course_edition_course_id_number'))
    )
    op.create_table('module',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('edition_id', sa.Integer(), nullable=False),
    sa.Column('number', sa.Integer(), nullable=False),
    sa.Column('slug', sa.String(length=80), nullable=False),
    sa.Column('title', sa.String(length=200), nullable=False),
    sa.Column('jp', sa.Integer(), nullable=False),
    sa.Column('jp_self', sa.Integer(), nullable=False),
    sa.Column('jp_class', sa.Integer(), nullable=False),
    sa.Column('objectives', sa.JSON(), nullable=False),
    sa.Column('subtopics', sa.JSON(), nullable=False),
    sa.Column('html', sa.Text(), nullable=False),
    sa.Column('minutes', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['edition_id'], ['course_edition.id'], name=op.f('fk_module_edition_id'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_module')),
    sa.UniqueConstraint('edition_id', 'number', name=op.f('uq_module_edition_id_number')),
    sa.UniqueConstraint('edition_id', 'slug', name=op.f('uq_module_edition_id_slug'))
    )
    op.create_table('training',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('edition_id', sa.Integer(), nullable=False),
    sa.Column('title', sa.String(length=200), nullable=False),
    sa.Column('batch', sa.String(length=40), nullable=True),
    sa.Column('venue', sa.String(length=200), nullable=False),
    sa.Column('starts_on', sa.Date(), nullable=False),
    sa.Column('ends_on', sa.Date(), nullable=False),
    sa.Column('created_at', UTCDateTime(), nullable=False),
    sa.Column('created_by', sa.Integer(), nullable=True),
    sa.CheckConstraint('ends_on >= starts_on', name=op.f('ck_training_ends_after_it_begins')),
    sa.ForeignKeyConstraint(['created_by'], ['person.id'], name=op.f('fk_training_created_by'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['edition_id'], ['course_edition.id'], name=op.f('fk_training_edition_id'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_training'))
    )
    with op.batch_alter_table('training', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_training_edition_id'), ['edition_id'], unique=False)

    op.create_table('module_completion',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('training_id', sa.Integer(), nullable=False),
    sa.Column('person_id', sa.Integer(), nullable=False),
    sa.Column('module_id', sa.Integer(), nullable=False),
    sa.Column('completed_at', UTCDateTime(), nullable=False),
    sa.ForeignKeyConstraint(['module_id'], ['module.id'], name=op.f('fk_module_completion_module_id'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['person_id'], ['person.id'], name=op.f('fk_module_completion_person_id'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['training_id'], ['training.id'], name=op.f('fk_module_completion_training_id'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_module_completion')),
    sa.UniqueConstraint('training_id', 'person_id', 'module_id', name=op.f('uq_module_completion_training_id_person_id_module_id'))
    )
    with op.batch_alter_table('module_completion', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_module_completion_person_id'), ['person_id'], unique=False)

    op.create_table('participant',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('training_id', sa.Integer(), nullable=False),
    sa.Column('person_id', sa.Integer(), nullable=False),
    sa.Column('region_code', sa.String(length=13), nullable=False),
    sa.Column('added_at', UTCDateTime(), nullable=False),
    sa.Column('removed_at', UTCDateTime(), nullable=True),
    sa.ForeignKeyConstraint(['person_id'], ['person.id'], name=op.f('fk_participant_person_id'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['region_code'], ['region.code'], name=op.f('fk_participant_region_code'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['training_id'], ['training.id'], name=op.f('fk_participant_training_id'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_participant')),
    sa.UniqueConstraint('training_id', 'person_id', name=op.f('uq_participant_training_id_person_id'))
    )
    with op.batch_alter_table('participant', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_participant_person_id'), ['person_id'], unique=False)

    op.create_table('training_region',
    sa.Column('training_id', sa.Integer(), nullable=False),
    sa.Column('region_code', sa.String(length=13), nullable=False),
    sa.ForeignKeyConstraint(['region_code'], ['region.code'], name=op.f('fk_training_region_region_code'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['training_id'], ['training.id'], name=op.f('fk_training_region_training_id'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('training_id', 'region_code', name=op.f('pk_training_region'))
    )
    with op.batch_alter_table('training_region', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_training_region_region_code'), ['region_code'], unique=False)

    op.create_table('training_trainer',
    sa.Column('training_id', sa.Integer(), nullable=False),
    sa.Column('person_id', sa.Integer(), nullable=False),
    sa.Column('is_lead', sa.Boolean(), nullable=False),
    sa.ForeignKeyConstraint(['person_id'], ['person.id'], name=op.f('fk_training_trainer_person_id'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['training_id'], ['training.id'], name=op.f('fk_training_trainer_training_id'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('training_id', 'person_id', name=op.f('pk_training_trainer'))
    )
    with op.batch_alter_table('training_trainer', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_training_trainer_person_id'), ['person_id'], unique=False)



def downgrade() -> None:
    with op.batch_alter_table('training_trainer', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_training_trainer_person_id'))

    op.drop_table('training_trainer')
    with op.batch_alter_table('training_region', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_training_region_region_code'))

    op.drop_table('training_region')
    with op.batch_alter_table('participant', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_participant_person_id'))

    op.drop_table('participant')
    with op.batch_alter_table('module_completion', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_module_completion_person_id'))

    op.drop_table('module_completion')
    with op.batch_alter_table('training', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_training_edition_id'))

    op.drop_table('training')
    op.drop_table('module')
    op.drop_table('course_edition')
    op.drop_table('course')

"""attendance.

Revision: 0005
Follows: 0004
"""

import sqlalchemy as sa
from alembic import op

from lms.attendance.models import guard
from lms.db import UTCDateTime


revision = '0005'
down_revision = '0004'
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table('operation',
    sa.Column('id', sa.String(length=36), nullable=False),
    sa.Column('person_id', sa.Integer(), nullable=False),
    sa.Column('kind', sa.String(length=40), nullable=False),
    sa.Column('body_sha256', sa.String(length=64), nullable=False),
    sa.Column('outcome', sa.Enum('stored', 'quarantined', 'refused', name='outcome', native_enum=False, create_constraint=True, length=20), nullable=False),
    sa.Column('answer', sa.JSON(), nullable=False),
    sa.Column('received_at', UTCDateTime(), nullable=False),
    sa.ForeignKeyConstraint(['person_id'], ['person.id'], name=op.f('fk_operation_person_id'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_operation'))
    )
    with op.batch_alter_table('operation', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_operation_person_id'), ['person_id'], unique=False)

    op.create_table('meeting',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('training_id', sa.Integer(), nullable=False),
    sa.Column('title', sa.String(length=200), nullable=False),
    sa.Column('venue', sa.String(length=200), nullable=False),
    sa.Column('starts_at', UTCDateTime(), nullable=False),
    sa.Column('ends_at', UTCDateTime(), nullable=False),
    sa.Column('learning_hours', sa.Integer(), nullable=False),
    sa.Column('state', sa.Enum('open', 'closed', 'locked', name='meetingstate', native_enum=False, create_constraint=True, length=20), nullable=False),
    sa.Column('closed_at', UTCDateTime(), nullable=True),
    sa.Column('closed_by', sa.Integer(), nullable=True),
    sa.Column('created_at', UTCDateTime(), nullable=False),
    sa.CheckConstraint("(state = 'open') = (closed_at IS NULL)", name=op.f('ck_meeting_closed_has_a_time')),
    sa.CheckConstraint('ends_at > starts_at', name=op.f('ck_meeting_ends_after_it_begins')),
    sa.CheckConstraint('learning_hours >= 0', name=op.f('ck_meeting_hours_not_negative')),
    sa.ForeignKeyConstraint(['closed_by'], ['person.id'], name=op.f('fk_meeting_closed_by'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['training_id'], ['training.id'], name=op.f('fk_meeting_training_id'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_meeting'))
    )
    with op.batch_alter_table('meeting', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_meeting_starts_at'), ['starts_at'], unique=False)
        batch_op.create_index(batch_op.f('ix_meeting_training_id'), ['training_id'], unique=False)

    op.create_table('attendance_event',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('meeting_id', sa.Integer(), nullable=False),
    sa.Column('person_id', sa.Integer(), nullable=False),
    sa.Column('status', sa.Enum('hadir', 'terlambat', 'izin', 'sakit', 'alpa', name='status', native_enum=False, create_constraint=True, length=20), nullable=True),
    sa.Column('method', sa.Enum('list', 'closing', 'correction', name='method', native_enum=False, create_constraint=True, length=20), nullable=False),
    sa.Column('recorded_by', sa.Integer(), nullable=True),
    sa.Column('recorded_at', UTCDateTime(), nullable=False),
    sa.Column('reason', sa.String(length=300), nullable=True),
    sa.CheckConstraint("method <> 'correction' OR reason IS NOT NULL", name=op.f('ck_attendance_event_correction_has_reason')),
    sa.CheckConstraint("method = 'list' OR status IS NOT NULL", name=op.f('ck_attendance_event_only_lists_unmark')),
    sa.ForeignKeyConstraint(['meeting_id'], ['meeting.id'], name=op.f('fk_attendance_event_meeting_id'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['person_id'], ['person.id'], name=op.f('fk_attendance_event_person_id'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['recorded_by'], ['person.id'], name=op.f('fk_attendance_event_recorded_by'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_attendance_event'))
    )
    with op.batch_alter_table('attendance_event', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_attendance_event_meeting_id'), ['meeting_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_attendance_event_person_id'), ['person_id'], unique=False)

    op.create_table('attendance',
    sa.Column('meeting_id', sa.Integer(), nullable=False),
    sa.Column('person_id', sa.Integer(), nullable=False),
    sa.Column('status', sa.Enum('hadir', 'terlambat', 'izin', 'sakit', 'alpa', name='status', native_enum=False, create_constraint=True, length=20), nullable=False),
    sa.Column('event_id', sa.Integer(), nullable=False),
    sa.Column('arrived_at', UTCDateTime(), nullable=True),
    sa.ForeignKeyConstraint(['event_id'], ['attendance_event.id'], name=op.f('fk_attendance_event_id'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['meeting_id'], ['meeting.id'], name=op.f('fk_attendance_meeting_id'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['person_id'], ['person.id'], name=op.f('fk_attendance_person_id'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('meeting_id', 'person_id', name=op.f('pk_attendance'))
    )
    with op.batch_alter_table('attendance', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_attendance_person_id'), ['person_id'], unique=False)

    guard(op.get_bind())

def downgrade() -> None:
    with op.batch_alter_table('attendance', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_attendance_person_id'))

    op.drop_table('attendance')
    with op.batch_alter_table('attendance_event', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_attendance_event_person_id'))
        batch_op.drop_index(batch_op.f('ix_attendance_event_meeting_id'))

    op.drop_table('attendance_event')
    with op.batch_alter_table('meeting', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_meeting_training_id'))
        batch_op.drop_index(batch_op.f('ix_meeting_starts_at'))

    op.drop_table('meeting')
    with op.batch_alter_table('operation', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_operation_person_id'))

    op.drop_table('operation')

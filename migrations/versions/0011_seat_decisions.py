"""what was decided about seats, and one holder a seat, one seat a person, on any day.

Revision: 0011
Follows: 0010
"""

import sqlalchemy as sa
from alembic import op

from lms.db import UTCDateTime
from lms.roster.seat_models import guard


revision = '0011'
down_revision = '0010'
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_index(op.f('ix_seat_holding_seat_id'), 'seat_holding', ['seat_id'])
    op.create_index(op.f('ix_seat_holding_person_id'), 'seat_holding', ['person_id'])
    guard(op.get_bind())
    op.create_table('seat_decision',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('seat_id', sa.Integer(), nullable=False),
    sa.Column('leaver_id', sa.Integer(), nullable=True),
    sa.Column('comer_id', sa.Integer(), nullable=True),
    sa.Column('effective_on', sa.Date(), nullable=False),
    sa.Column('reason', sa.Enum('kosong', 'mundur', 'pindah', 'meninggal', 'masa_tugas', 'tidak_aktif', 'keliru', 'lain', name='seatreason', native_enum=False, create_constraint=True, length=20), nullable=False),
    sa.Column('remark', sa.String(length=300), nullable=True),
    sa.Column('decree', sa.String(length=120), nullable=True),
    sa.Column('decree_on', sa.Date(), nullable=True),
    sa.Column('decided_by_id', sa.Integer(), nullable=True),
    sa.Column('decided_at', UTCDateTime(), nullable=False),
    sa.Column('cancelled_by_id', sa.Integer(), nullable=True),
    sa.Column('cancelled_at', UTCDateTime(), nullable=True),
    sa.CheckConstraint('leaver_id IS NOT NULL OR comer_id IS NOT NULL', name=op.f('ck_seat_decision_is_about_somebody')),
    sa.CheckConstraint('leaver_id <> comer_id', name=op.f('ck_seat_decision_changes_hands')),
    sa.CheckConstraint('(decree IS NULL) = (decree_on IS NULL)', name=op.f('ck_seat_decision_decree_whole')),
    sa.ForeignKeyConstraint(['seat_id'], ['seat.id'], name=op.f('fk_seat_decision_seat_id'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['leaver_id'], ['person.id'], name=op.f('fk_seat_decision_leaver_id'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['comer_id'], ['person.id'], name=op.f('fk_seat_decision_comer_id'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['decided_by_id'], ['person.id'], name=op.f('fk_seat_decision_decided_by_id'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['cancelled_by_id'], ['person.id'], name=op.f('fk_seat_decision_cancelled_by_id'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_seat_decision'))
    )
    for column in ('seat_id', 'leaver_id', 'comer_id'):
        op.create_index(op.f(f'ix_seat_decision_{column}'), 'seat_decision', [column])


def downgrade() -> None:
    raise RuntimeError("0011 cannot be taken back: restore the backup made before the upgrade")

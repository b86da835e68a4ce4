"""what people ask about their data, and who was erased.

Revision: 0012
Follows: 0011
"""

import sqlalchemy as sa
from alembic import op

from lms.db import UTCDateTime


revision = '0012'
down_revision = '0011'
branch_labels = None
depends_on = None

OPEN = sa.text("state IN ('waiting', 'accepted')")


def upgrade() -> None:
    moment = "DATETIME" if op.get_bind().dialect.name == "sqlite" else "TIMESTAMP WITH TIME ZONE"
    op.execute(f"ALTER TABLE person ADD COLUMN erased_at {moment}")
    op.create_table('data_request',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('person_id', sa.Integer(), nullable=False),
    sa.Column('kind', sa.Enum('correction', 'erasure', 'withdrawal', name='requestkind', native_enum=False, create_constraint=True, length=20), nullable=False),
    sa.Column('field', sa.String(length=20), nullable=False),
    sa.Column('value', sa.String(length=200), nullable=True),
    sa.Column('reason', sa.String(length=300), nullable=True),
    sa.Column('state', sa.Enum('waiting', 'accepted', 'done', 'refused', 'cancelled', name='requeststate', native_enum=False, create_constraint=True, length=20), nullable=False),
    sa.Column('asked_at', UTCDateTime(), nullable=False),
    sa.Column('due_at', UTCDateTime(), nullable=False),
    sa.Column('decided_at', UTCDateTime(), nullable=True),
    sa.Column('decided_by', sa.Integer(), nullable=True),
    sa.Column('answer', sa.String(length=300), nullable=True),
    sa.Column('execute_at', UTCDateTime(), nullable=True),
    sa.Column('closed_at', UTCDateTime(), nullable=True),
    sa.CheckConstraint("(state IN ('waiting', 'accepted')) = (closed_at IS NULL)", name=op.f('ck_data_request_closed_has_a_time')),
    sa.CheckConstraint("state <> 'accepted' OR execute_at IS NOT NULL", name=op.f('ck_data_request_accepted_has_an_hour')),
    sa.ForeignKeyConstraint(['decided_by'], ['person.id'], name=op.f('fk_data_request_decided_by'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['person_id'], ['person.id'], name=op.f('fk_data_request_person_id'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_data_request'))
    )
    op.create_index(op.f('ix_data_request_person_id'), 'data_request', ['person_id'])
    op.create_index('ix_data_request_state_due_at', 'data_request', ['state', 'due_at'])
    op.create_index('uq_data_request_one_open', 'data_request', ['person_id', 'kind', 'field'], unique=True, sqlite_where=OPEN, postgresql_where=OPEN)


def downgrade() -> None:
    raise RuntimeError("0012 cannot be taken back: restore the backup made before the upgrade")

"""what is known of a person, and how it came to be known.

Revision: 0007
Follows: 0006
"""

import sqlalchemy as sa
from alembic import op

from lms.db import UTCDateTime


revision = '0007'
down_revision = '0006'
branch_labels = None
depends_on = None

# Plain SQL: both databases take it, and SQLite adds no table constraint without copying the
# table, which the foreign keys that point at it forbid.
COLUMNS = (
    "birth_place VARCHAR(80)",
    "position VARCHAR(60)",
    "nik_index VARCHAR(64)",
    "nik_last4 VARCHAR(4) CONSTRAINT ck_person_nik_whole "
    "CHECK ((nik_index IS NULL) = (nik_last4 IS NULL))",
    "nik_sealed {binary} CONSTRAINT ck_person_nik_sealed_is_indexed "
    "CHECK (nik_sealed IS NULL OR nik_index IS NOT NULL)",
)


def upgrade() -> None:
    binary = "BLOB" if op.get_bind().dialect.name == "sqlite" else "BYTEA"
    for column in COLUMNS:
        op.execute(f"ALTER TABLE person ADD COLUMN {column.format(binary=binary)}")
    op.create_index('uq_person_one_nik', 'person', ['nik_index'], unique=True)
    op.create_table('person_change',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('person_id', sa.Integer(), nullable=False),
    sa.Column('kind', sa.Enum('created', 'edited', name='changekind', native_enum=False, create_constraint=True, length=20), nullable=False),
    sa.Column('before', sa.JSON(), nullable=False),
    sa.Column('after', sa.JSON(), nullable=False),
    sa.Column('reason', sa.String(length=300), nullable=True),
    sa.Column('origin', sa.String(length=40), nullable=True),
    sa.Column('actor_id', sa.Integer(), nullable=True),
    sa.Column('at', UTCDateTime(), nullable=False),
    sa.ForeignKeyConstraint(['actor_id'], ['person.id'], name=op.f('fk_person_change_actor_id'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['person_id'], ['person.id'], name=op.f('fk_person_change_person_id'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_person_change'))
    )
    op.create_index('ix_person_change_origin', 'person_change', ['origin'])
    op.create_index('ix_person_change_person_id', 'person_change', ['person_id'])


def downgrade() -> None:
    raise RuntimeError("0007 cannot be taken back: restore the backup made before the upgrade")

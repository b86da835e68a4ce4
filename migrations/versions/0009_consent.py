"""which notice about their data each person has accepted.

Revision: 0009
Follows: 0008
"""

import sqlalchemy as sa
from alembic import op

from lms.db import UTCDateTime


revision = '0009'
down_revision = '0008'
branch_labels = None
depends_on = None

# The made-up people of a demo city have accepted the first notice; real ones are asked once.
IN_DEMO = "consented_at IS NOT NULL AND EXISTS (SELECT 1 FROM site WHERE is_demo)"


def upgrade() -> None:
    op.execute("ALTER TABLE person ADD COLUMN consent_version INTEGER")
    op.create_table('consent',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('person_id', sa.Integer(), nullable=False),
    sa.Column('kind', sa.Enum('given', 'withdrawn', name='consentkind', native_enum=False, create_constraint=True, length=20), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.Column('at', UTCDateTime(), nullable=False),
    sa.CheckConstraint('version >= 1', name=op.f('ck_consent_version_from_one')),
    sa.ForeignKeyConstraint(['person_id'], ['person.id'], name=op.f('fk_consent_person_id'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_consent'))
    )
    op.create_index(op.f('ix_consent_person_id'), 'consent', ['person_id'])
    op.execute(
        "INSERT INTO consent (person_id, kind, version, at) "
        f"SELECT id, 'given', 1, consented_at FROM person WHERE {IN_DEMO} ORDER BY id"
    )
    op.execute(f"UPDATE person SET consent_version = 1 WHERE {IN_DEMO}")


def downgrade() -> None:
    raise RuntimeError("0009 cannot be taken back: restore the backup made before the upgrade")

"""the office that runs the site, by version, and its emblems.

Revision: 0013
Follows: 0012
"""

import sqlalchemy as sa
from alembic import op

from lms.db import UTCDateTime
from lms.office.models import GUARDED, guard


revision = '0013'
down_revision = '0012'
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table('office_version',
    sa.Column('number', sa.Integer(), autoincrement=False, nullable=False),
    sa.Column('valid_from', UTCDateTime(), nullable=False),
    sa.Column('made_at', UTCDateTime(), nullable=False),
    sa.Column('made_by', sa.Integer(), nullable=True),
    sa.Column('note', sa.String(length=300), nullable=True),
    sa.Column('says', sa.JSON(), nullable=False),
    sa.Column('changed', sa.JSON(), nullable=False),
    sa.CheckConstraint('number >= 1', name=op.f('ck_office_version_number_from_one')),
    sa.PrimaryKeyConstraint('number', name=op.f('pk_office_version'))
    )
    op.create_index('ix_office_version_valid_from_number', 'office_version', ['valid_from', 'number'])
    op.create_table('office_emblem',
    sa.Column('digest', sa.String(length=64), nullable=False),
    sa.Column('png', sa.LargeBinary(), nullable=False),
    sa.Column('made_at', UTCDateTime(), nullable=False),
    sa.PrimaryKeyConstraint('digest', name=op.f('pk_office_emblem'))
    )
    for table in GUARDED:
        guard(op.get_bind(), table)


def downgrade() -> None:
    raise RuntimeError("0013 cannot be taken back: restore the backup made before the upgrade")

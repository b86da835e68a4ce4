"""images of courses, by what is in them.

Revision: 0017
Follows: 0016
"""

import sqlalchemy as sa
from alembic import op

from lms.db import UTCDateTime


revision = '0017'
down_revision = '0016'
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table('media_file',
    sa.Column('digest', sa.String(length=64), nullable=False),
    sa.Column('webp', sa.LargeBinary(), nullable=False),
    sa.Column('width', sa.Integer(), nullable=False),
    sa.Column('made_at', UTCDateTime(), nullable=False),
    sa.PrimaryKeyConstraint('digest', name=op.f('pk_media_file'))
    )


def downgrade() -> None:
    raise RuntimeError("0017 cannot be taken back: restore the backup made before the upgrade")

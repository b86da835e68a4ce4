"""when somebody signed in last showed that it is still them.

Revision: 0020
Follows: 0019
"""

import sqlalchemy as sa
from alembic import op

from lms.db import UTCDateTime


revision = '0020'
down_revision = '0019'
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column('sign_in', sa.Column('proved_at', UTCDateTime(), nullable=True))


def downgrade() -> None:
    raise RuntimeError("0020 cannot be taken back: restore the backup made before the upgrade")

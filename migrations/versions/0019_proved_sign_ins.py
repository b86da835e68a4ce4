"""when somebody signed in last showed that it is still them.

Revision: 0019
Follows: 0018
"""

import sqlalchemy as sa
from alembic import op

from lms.db import UTCDateTime


revision = '0019'
down_revision = '0018'
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column('sign_in', sa.Column('proved_at', UTCDateTime(), nullable=True))


def downgrade() -> None:
    raise RuntimeError("0019 cannot be taken back: restore the backup made before the upgrade")

"""the files that editions are published from, and who published them.

Revision: 0019
Follows: 0018
"""

import sqlalchemy as sa
from alembic import op

from lms.office.models import guard


revision = '0019'
down_revision = '0018'
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table('course_file',
    sa.Column('sha256', sa.String(length=64), nullable=False),
    sa.Column('data', sa.LargeBinary(), nullable=False),
    sa.PrimaryKeyConstraint('sha256', name=op.f('pk_course_file'))
    )
    op.create_table('edition_file',
    sa.Column('edition_id', sa.Integer(), nullable=False),
    sa.Column('name', sa.String(length=120), nullable=False),
    sa.Column('sha256', sa.String(length=64), nullable=False),
    sa.ForeignKeyConstraint(['edition_id'], ['course_edition.id'], name=op.f('fk_edition_file_edition_id'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['sha256'], ['course_file.sha256'], name=op.f('fk_edition_file_sha256'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('edition_id', 'name', name=op.f('pk_edition_file'))
    )
    op.create_index(op.f('ix_edition_file_sha256'), 'edition_file', ['sha256'])
    guard(op.get_bind(), 'edition_file')
    with op.batch_alter_table('course_edition') as table:
        table.add_column(sa.Column('published_by', sa.Integer(), nullable=True))
        table.create_foreign_key(op.f('fk_course_edition_published_by'), 'person', ['published_by'], ['id'], ondelete='RESTRICT')


def downgrade() -> None:
    raise RuntimeError("0019 cannot be taken back: restore the backup made before the upgrade")

"""content notes, places in modules, and modules to search in.

Revision: 0018
Follows: 0017
"""

import sqlalchemy as sa
from alembic import op

from lms.db import UTCDateTime
from lms.learning.pages import passages
from lms.learning.reading_models import WORDS, index_new_sections, index_words


revision = '0018'
down_revision = '0017'
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column('module', sa.Column('content_note', sa.String(length=300), nullable=True))
    op.create_table('reading_place',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('person_id', sa.Integer(), nullable=False),
    sa.Column('module_id', sa.Integer(), nullable=False),
    sa.Column('block', sa.Integer(), nullable=False),
    sa.Column('noted_at', UTCDateTime(), nullable=False),
    sa.CheckConstraint('block >= 0', name=op.f('ck_reading_place_block_from_zero')),
    sa.ForeignKeyConstraint(['module_id'], ['module.id'], name=op.f('fk_reading_place_module_id'), ondelete='RESTRICT'),
    sa.ForeignKeyConstraint(['person_id'], ['person.id'], name=op.f('fk_reading_place_person_id'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_reading_place')),
    sa.UniqueConstraint('person_id', 'module_id', name=op.f('uq_reading_place_person_id_module_id'))
    )
    op.create_table('module_section',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('module_id', sa.Integer(), nullable=False),
    sa.Column('number', sa.Integer(), nullable=False),
    sa.Column('heading', sa.String(length=500), nullable=False),
    sa.Column('body', sa.Text(), nullable=False),
    sa.ForeignKeyConstraint(['module_id'], ['module.id'], name=op.f('fk_module_section_module_id'), ondelete='RESTRICT'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_module_section')),
    sa.UniqueConstraint('module_id', 'number', name=op.f('uq_module_section_module_id_number'))
    )
    if op.get_bind().dialect.name == 'postgresql':
        op.create_index('ix_module_section_words', 'module_section', [sa.text(WORDS)], postgresql_using='gin')
    index_words(op.get_bind())
    fill_sections()


def fill_sections() -> None:
    """What was published before can be searched, too."""
    section = sa.table('module_section', *map(sa.column, ('module_id', 'number', 'heading', 'body')))
    module = sa.table('module', *map(sa.column, ('id', 'title', 'html')))
    for module_id, title, html in op.get_bind().execute(sa.select(module)).all():
        rows = [
            {'module_id': module_id, 'number': one.number, 'heading': one.heading[:500], 'body': one.text}
            for one in passages(title, html)
        ]
        op.bulk_insert(section, rows)
    index_new_sections(op.get_bind())


def downgrade() -> None:
    raise RuntimeError("0018 cannot be taken back: restore the backup made before the upgrade")

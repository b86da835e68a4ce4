"""Tables of reading: how far somebody came in a module, and the words to search for."""

from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from lms.db import Model, PrimaryKey

WORDS = "to_tsvector('simple'::regconfig, heading || ' ' || body)"
"""The words of a section for PostgreSQL, exactly as its index has them."""


class ReadingPlace(Model):
    """Where somebody last stopped reading a module, on whichever phone."""

    __tablename__ = "reading_place"
    __table_args__ = (
        sa.UniqueConstraint("person_id", "module_id"),
        sa.CheckConstraint("block >= 0", "block_from_zero"),
    )

    id: Mapped[PrimaryKey]
    person_id: Mapped[int] = mapped_column(sa.ForeignKey("person.id", ondelete="RESTRICT"))
    module_id: Mapped[int] = mapped_column(sa.ForeignKey("module.id", ondelete="RESTRICT"))
    block: Mapped[int]
    """Which paragraph, list, table or other block of the text, counted from 0."""
    noted_at: Mapped[datetime]


class ModuleSection(Model):
    """A section of a module as plain text; its words are found by the database's own index."""

    __tablename__ = "module_section"
    __table_args__ = (
        sa.UniqueConstraint("module_id", "number"),
        sa.Index("ix_module_section_words", sa.text(WORDS), postgresql_using="gin").ddl_if(
            dialect="postgresql"
        ),
    )

    id: Mapped[PrimaryKey]
    module_id: Mapped[int] = mapped_column(sa.ForeignKey("module.id", ondelete="RESTRICT"))
    number: Mapped[int]
    heading: Mapped[str] = mapped_column(sa.String(500))
    body: Mapped[str] = mapped_column(sa.Text)


_FULL_TEXT = (
    "CREATE VIRTUAL TABLE module_words USING fts5(heading, body, content='module_section', "
    "content_rowid='id', tokenize=\"unicode61 remove_diacritics 2\")"
)
_ADDED = (
    "INSERT INTO module_words(rowid, heading, body) SELECT id, heading, body FROM module_section "
    "WHERE id > (SELECT coalesce(max(id), 0) FROM module_words_docsize)"
)


def index_words(connection: sa.Connection) -> None:
    """Create SQLite's index of words; PostgreSQL's is an index of the table."""
    if connection.dialect.name == "sqlite":
        connection.exec_driver_sql(_FULL_TEXT)


def index_new_sections(connection: sa.Connection) -> None:
    """Put the sections that were added last into SQLite's index.

    Not by a trigger: SQLite lets none touch such an index while schemas are not trusted.
    """
    if connection.dialect.name == "sqlite":
        connection.exec_driver_sql(_ADDED)


def _index_new_table(_table: sa.Table, connection: sa.Connection, **_options: Any) -> None:
    index_words(connection)


sa.event.listen(ModuleSection.__table__, "after_create", _index_new_table)

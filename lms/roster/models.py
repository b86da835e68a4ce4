"""Imports of rosters: a file uploaded, looked at, decided on, and in the end written or not."""

from datetime import datetime
from enum import StrEnum
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from lms.db import Model, PrimaryKey


class ImportState(StrEnum):
    DRAFT = "draft"
    DONE = "done"
    UNDONE = "undone"


class RosterImport(Model):
    """One roster file on its way in. Until it is done it has changed nobody."""

    __tablename__ = "roster_import"
    __table_args__ = (
        sa.CheckConstraint("(state = 'draft') = (finished_at IS NULL)", "finished_unless_draft"),
        sa.CheckConstraint("(state = 'undone') = (undone_at IS NOT NULL)", "undone_says_when"),
    )

    id: Mapped[PrimaryKey]
    token: Mapped[str] = mapped_column(sa.String(32), unique=True)
    """Names the place its content is sealed for, before there is an id."""
    file_name: Mapped[str] = mapped_column(sa.String(120))
    sha256: Mapped[str] = mapped_column(sa.String(64))
    row_count: Mapped[int]
    region_code: Mapped[str] = mapped_column(
        sa.ForeignKey("region.code", ondelete="RESTRICT"), index=True
    )
    """The region of who uploads: nothing outside is written, nobody outside sees it."""
    uploaded_by_id: Mapped[int | None] = mapped_column(
        sa.ForeignKey("person.id", ondelete="RESTRICT")
    )
    """Empty for the command."""
    state: Mapped[ImportState]
    content: Mapped[bytes | None] = mapped_column(sa.LargeBinary, deferred=True)
    """The rows as read, sealed, for they hold citizen numbers; gone after a week."""
    counts: Mapped[dict[str, Any]]
    """How many rows were created, changed, …; empty for a draft."""
    left_rows: Mapped[list[Any]]
    """Row, action and reason of each that was not written when the import was done."""
    created_at: Mapped[datetime]
    expires_at: Mapped[datetime]
    """When its content goes."""
    finished_at: Mapped[datetime | None]
    undone_at: Mapped[datetime | None]

    @property
    def origin(self) -> str:
        """What the changes of people name as the one that brought them."""
        return f"import:{self.id}"


class RowDecision(Model):
    """What a person said about a row of a draft."""

    __tablename__ = "roster_row_decision"

    import_id: Mapped[int] = mapped_column(
        sa.ForeignKey("roster_import.id", ondelete="CASCADE"), primary_key=True
    )
    row: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    region_code: Mapped[str | None] = mapped_column(
        sa.ForeignKey("region.code", ondelete="RESTRICT")
    )
    person_id: Mapped[int | None]
    """Whom the row is about; no foreign key, for a draft holds nobody back from being erased."""
    is_new: Mapped[bool]
    is_skipped: Mapped[bool]
    basis: Mapped[str | None] = mapped_column(sa.String(16))
    """The fingerprint of what they saw come of it."""

"""Tables of merged people: which record lives on, and what was moved so that it can go back."""

from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from lms.db import Model, PrimaryKey

IN_FORCE = sa.text("undone_at IS NULL")


class PersonMerge(Model):
    """Two records of one person: `gone` became an alias of `kept`, until it is undone."""

    __tablename__ = "person_merge"
    __table_args__ = (
        sa.CheckConstraint("kept_id <> gone_id", "two_records"),
        sa.Index(
            "uq_person_merge_one_alias",
            "gone_id",
            unique=True,
            sqlite_where=IN_FORCE,
            postgresql_where=IN_FORCE,
        ),
    )

    id: Mapped[PrimaryKey]
    kept_id: Mapped[int] = mapped_column(
        sa.ForeignKey("person.id", ondelete="RESTRICT"), index=True
    )
    gone_id: Mapped[int] = mapped_column(
        sa.ForeignKey("person.id", ondelete="RESTRICT"), index=True
    )
    moved_nik: Mapped[bool]
    """Whether the citizen number went along; it is sealed for its row, so it moves by itself."""
    merged_by_id: Mapped[int | None] = mapped_column(
        sa.ForeignKey("person.id", ondelete="RESTRICT")
    )
    merged_at: Mapped[datetime]
    undone_by_id: Mapped[int | None] = mapped_column(
        sa.ForeignKey("person.id", ondelete="RESTRICT")
    )
    undone_at: Mapped[datetime | None]

    @property
    def origin(self) -> str:
        """What the changes of people name as the one that brought them."""
        return f"merge:{self.id}"

    @property
    def undo_origin(self) -> str:
        """The same for the changes that took it back."""
        return f"{self.origin}:undo"


class MergedRow(Model):
    """One row that a merge changed: its columns before and after, in the order they were made."""

    __tablename__ = "merged_row"

    id: Mapped[PrimaryKey]
    merge_id: Mapped[int] = mapped_column(
        sa.ForeignKey("person_merge.id", ondelete="CASCADE"), index=True
    )
    table_name: Mapped[str] = mapped_column(sa.String(60))
    key: Mapped[dict[str, Any]]
    """The primary key as it was before."""
    before: Mapped[dict[str, Any]]
    after: Mapped[dict[str, Any]]

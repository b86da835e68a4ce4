"""Tables of drafts: the files that will be the next edition, and every text they have held."""

from datetime import datetime
from enum import StrEnum
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from lms.db import Model, PrimaryKey

OPEN = sa.text("state = 'open'")


class DraftState(StrEnum):
    OPEN = "open"
    PUBLISHED = "published"
    DISCARDED = "discarded"


class CourseDraft(Model):
    """The next edition of a course while it is being written; a course has one at a time."""

    __tablename__ = "course_draft"
    __table_args__ = (
        sa.Index(
            "uq_course_draft_one_open",
            "slug",
            unique=True,
            sqlite_where=OPEN,
            postgresql_where=OPEN,
        ),
        sa.CheckConstraint("(state = 'open') = (ended_at IS NULL)", "ended_once_closed"),
    )

    id: Mapped[PrimaryKey]
    slug: Mapped[str] = mapped_column(sa.String(80))
    based_on: Mapped[int | None] = mapped_column(
        sa.ForeignKey("course_edition.id", ondelete="RESTRICT")
    )
    """The edition it began from; empty for a course that is new here."""
    version: Mapped[int]
    """Counts every change, so that what was looked at is what is published."""
    state: Mapped[DraftState]
    begun_at: Mapped[datetime]
    begun_by: Mapped[int] = mapped_column(sa.ForeignKey("person.id", ondelete="RESTRICT"))
    changed_at: Mapped[datetime]
    ended_at: Mapped[datetime | None]
    edition_id: Mapped[int | None] = mapped_column(
        sa.ForeignKey("course_edition.id", ondelete="RESTRICT")
    )
    """What it was published as."""


class DraftFile(Model):
    """A file of a draft as it is now."""

    __tablename__ = "draft_file"

    draft_id: Mapped[int] = mapped_column(
        sa.ForeignKey("course_draft.id", ondelete="RESTRICT"), primary_key=True
    )
    name: Mapped[str] = mapped_column(sa.String(120), primary_key=True)
    sha256: Mapped[str] = mapped_column(
        sa.ForeignKey("course_file.sha256", ondelete="RESTRICT"), index=True
    )


class DraftRevision(Model):
    """A file of a draft as somebody saved it, or wished to: nobody's text is lost."""

    __tablename__ = "draft_revision"

    id: Mapped[PrimaryKey]
    draft_id: Mapped[int] = mapped_column(
        sa.ForeignKey("course_draft.id", ondelete="RESTRICT"), index=True
    )
    name: Mapped[str] = mapped_column(sa.String(120))
    sha256: Mapped[str | None] = mapped_column(
        sa.ForeignKey("course_file.sha256", ondelete="RESTRICT"), index=True
    )
    """Empty when the file was taken out."""
    saved_at: Mapped[datetime]
    saved_by: Mapped[int] = mapped_column(sa.ForeignKey("person.id", ondelete="RESTRICT"))
    is_set_aside: Mapped[bool]
    """It came too late: another's text stood there already. Kept, but not in the draft."""


class CourseImage(Model):
    """An image of a package as pages show it, so that a preview need not draw it again."""

    __tablename__ = "course_image"

    sha256: Mapped[str] = mapped_column(
        sa.ForeignKey("course_file.sha256", ondelete="RESTRICT"), primary_key=True
    )
    picture: Mapped[dict[str, Any]]
    """What dataclasses.asdict() makes of a Picture."""

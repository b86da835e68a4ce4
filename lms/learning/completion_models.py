"""Tables of what trainers attest, and of completions kept when the rules changed."""

from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from lms.db import Model, PrimaryKey


class SignOff(Model):
    """A trainer or official attests that a cadre has done something; taken back with a reason."""

    __tablename__ = "sign_off"
    __table_args__ = (
        sa.CheckConstraint(
            "(undone_at IS NULL) = (undone_reason IS NULL)", "taken_back_with_a_reason"
        ),
        sa.Index(
            "uq_sign_off_in_force",
            "training_id",
            "person_id",
            "subject",
            unique=True,
            sqlite_where=sa.text("undone_at IS NULL"),
            postgresql_where=sa.text("undone_at IS NULL"),
        ),
    )

    id: Mapped[PrimaryKey]
    training_id: Mapped[int] = mapped_column(sa.ForeignKey("training.id", ondelete="RESTRICT"))
    person_id: Mapped[int] = mapped_column(
        sa.ForeignKey("person.id", ondelete="RESTRICT"), index=True
    )
    subject: Mapped[str] = mapped_column(sa.String(40))
    """The key of what was attested, as the rules name it."""
    signed_at: Mapped[datetime]
    signed_by: Mapped[int] = mapped_column(sa.ForeignKey("person.id", ondelete="RESTRICT"))
    undone_at: Mapped[datetime | None]
    undone_by: Mapped[int | None] = mapped_column(sa.ForeignKey("person.id", ondelete="RESTRICT"))
    undone_reason: Mapped[str | None] = mapped_column(sa.String(300))


class KeptCompletion(Model):
    """Somebody stays complete although the rules of their training changed."""

    __tablename__ = "kept_completion"
    __table_args__ = (sa.UniqueConstraint("training_id", "person_id"),)

    id: Mapped[PrimaryKey]
    training_id: Mapped[int] = mapped_column(sa.ForeignKey("training.id", ondelete="RESTRICT"))
    person_id: Mapped[int] = mapped_column(
        sa.ForeignKey("person.id", ondelete="RESTRICT"), index=True
    )
    kept_at: Mapped[datetime]
    kept_by: Mapped[int] = mapped_column(sa.ForeignKey("person.id", ondelete="RESTRICT"))
    edition_id: Mapped[int] = mapped_column(sa.ForeignKey("course_edition.id", ondelete="RESTRICT"))
    completion: Mapped[dict[str, Any]]
    """The rules under which they were complete."""

"""The table of trainings that moved on to a newer edition of their course."""

from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from lms.db import Model, PrimaryKey


class TrainingMove(Model):
    """A training left one edition for another, and what counts there of what was done here."""

    __tablename__ = "training_move"
    __table_args__ = (sa.UniqueConstraint("training_id", "from_edition_id"),)

    id: Mapped[PrimaryKey]
    training_id: Mapped[int] = mapped_column(sa.ForeignKey("training.id", ondelete="RESTRICT"))
    from_edition_id: Mapped[int] = mapped_column(
        sa.ForeignKey("course_edition.id", ondelete="RESTRICT")
    )
    to_edition_id: Mapped[int] = mapped_column(
        sa.ForeignKey("course_edition.id", ondelete="RESTRICT")
    )
    keeps_changed: Mapped[bool]
    """The publisher let what had changed count, too."""
    modules: Mapped[list[Any]]
    """Pairs of module ids: whoever has read the first has read the second."""
    quizzes: Mapped[list[Any]]
    """Pairs of quiz ids, the same for attempts."""
    moved_at: Mapped[datetime]
    moved_by: Mapped[int] = mapped_column(sa.ForeignKey("person.id", ondelete="RESTRICT"))

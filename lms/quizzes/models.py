"""Tables of quizzes, their keys kept apart, and attempts."""

from datetime import datetime
from enum import StrEnum
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from lms.db import Model, PrimaryKey

OPEN = sa.text("submitted_at IS NULL")


class QuizKind(StrEnum):
    MODULE = "module"
    PRETEST = "pretest"
    POSTTEST = "posttest"
    PRACTICE = "practice"


class Quiz(Model):
    """The questions of one module of an edition, immutable like it."""

    __tablename__ = "quiz"

    id: Mapped[PrimaryKey]
    edition_id: Mapped[int] = mapped_column(
        sa.ForeignKey("course_edition.id", ondelete="RESTRICT"), index=True
    )
    module_id: Mapped[int | None] = mapped_column(
        sa.ForeignKey("module.id", ondelete="RESTRICT"), unique=True
    )
    kind: Mapped[QuizKind]
    title: Mapped[str] = mapped_column(sa.String(200))
    pass_mark: Mapped[int]
    max_attempts: Mapped[int | None]
    """None: as often as one likes."""
    shuffle_options: Mapped[bool]


class QuizQuestion(Model):
    """One question as a learner may see it; `body` is what bank.to_json wrote."""

    __tablename__ = "quiz_question"
    __table_args__ = (
        sa.UniqueConstraint("quiz_id", "position"),
        sa.UniqueConstraint("quiz_id", "key"),
    )

    id: Mapped[PrimaryKey]
    quiz_id: Mapped[int] = mapped_column(sa.ForeignKey("quiz.id", ondelete="RESTRICT"))
    position: Mapped[int]
    key: Mapped[str] = mapped_column(sa.String(60))
    body: Mapped[dict[str, Any]]


class QuizQuestionKey(Model):
    """What no answer of the server holds before hand-in; not mapped from the question."""

    __tablename__ = "quiz_question_key"

    question_id: Mapped[int] = mapped_column(
        sa.ForeignKey("quiz_question.id", ondelete="RESTRICT"), primary_key=True
    )
    answer: Mapped[list[Any]]
    explanation: Mapped[str] = mapped_column(sa.Text)


class Attempt(Model):
    """One sitting. `number` makes a double click collide instead of cheat."""

    __tablename__ = "attempt"
    __table_args__ = (
        sa.UniqueConstraint("training_id", "person_id", "quiz_id", "number"),
        sa.CheckConstraint("(submitted_at IS NULL) = (percent IS NULL)", "marked_once_submitted"),
        sa.Index(
            "uq_attempt_one_open",
            "training_id",
            "person_id",
            "quiz_id",
            unique=True,
            sqlite_where=OPEN,
            postgresql_where=OPEN,
        ),
    )

    id: Mapped[PrimaryKey]
    training_id: Mapped[int] = mapped_column(sa.ForeignKey("training.id", ondelete="RESTRICT"))
    person_id: Mapped[int] = mapped_column(
        sa.ForeignKey("person.id", ondelete="RESTRICT"), index=True
    )
    quiz_id: Mapped[int] = mapped_column(sa.ForeignKey("quiz.id", ondelete="RESTRICT"), index=True)
    number: Mapped[int]
    secret: Mapped[str] = mapped_column(sa.String(64))
    """Random; the order and the ids of options derive from it. Never sent."""
    started_at: Mapped[datetime]
    submitted_at: Mapped[datetime | None]
    percent: Mapped[int | None]
    """Of the points, rounded down: 69.9 is not a pass."""
    carried_from: Mapped[int | None]
    """The attempt it counts for, made at the twin of its quiz in the edition before."""

    @property
    def is_open(self) -> bool:
        return self.submitted_at is None


class AnswerSaved(Model):
    """An answer as it was saved, append-only; the one given last counts, not the one sent last."""

    __tablename__ = "answer_saved"
    __table_args__ = (sa.UniqueConstraint("attempt_id", "question_id", "revision"),)

    id: Mapped[PrimaryKey]
    attempt_id: Mapped[int] = mapped_column(sa.ForeignKey("attempt.id", ondelete="RESTRICT"))
    question_id: Mapped[int] = mapped_column(sa.ForeignKey("quiz_question.id", ondelete="RESTRICT"))
    revision: Mapped[int]
    answer: Mapped[Any] = mapped_column(sa.JSON)
    """In the question's own keys, as quizzes.rules.Answer says."""
    answered_at: Mapped[datetime]
    """When it was given: the moment it arrived, less what the phone says it had to wait."""
    saved_at: Mapped[datetime]


class QuestionMark(Model):
    """What one question of a handed-in attempt earned."""

    __tablename__ = "question_mark"

    attempt_id: Mapped[int] = mapped_column(
        sa.ForeignKey("attempt.id", ondelete="RESTRICT"), primary_key=True
    )
    question_id: Mapped[int] = mapped_column(
        sa.ForeignKey("quiz_question.id", ondelete="RESTRICT"), primary_key=True, index=True
    )
    earned: Mapped[str] = mapped_column(sa.String(20))
    """An exact fraction of points: `1`, `2/3`."""

"""Quizzes with their questions, read once a process: like their edition they never change."""

from collections.abc import Mapping
from dataclasses import dataclass

import sqlalchemy as sa
from flask import current_app
from sqlalchemy.orm import Session

from lms.core.errors import NotFound
from lms.db import may_write
from lms.quizzes import bank
from lms.quizzes.models import Quiz, QuizQuestion
from lms.quizzes.rules import Question


@dataclass(frozen=True)
class Paper:
    """What a learner may know of a quiz; never its keys. `max_attempts` None: no limit."""

    id: int
    edition_id: int
    module_id: int | None
    title: str
    pass_mark: int
    max_attempts: int | None
    shuffle_options: bool
    questions: tuple[Question, ...]
    question_ids: Mapping[str, int]
    """Row ids by question key."""

    @property
    def total(self) -> int:
        return len(self.questions)


def of_edition(session: Session, edition_id: int) -> Mapping[int, Paper]:
    """The quizzes of an edition by their ids."""
    kept = _kept()
    if edition_id in kept:
        return kept[edition_id]
    papers = _read(session, edition_id)
    # What a transaction wrote may yet be undone, and its ids given to other quizzes.
    if not may_write(session):
        kept[edition_id] = papers
    return papers


def paper(session: Session, quiz_id: int) -> Paper:
    """One quiz; NotFound when there is none. Whether it is for the viewer is asked elsewhere."""
    for papers in _kept().values():
        if quiz_id in papers:
            return papers[quiz_id]
    edition_id = session.scalar(sa.select(Quiz.edition_id).where(Quiz.id == quiz_id))
    if edition_id is None:
        raise NotFound
    return of_edition(session, edition_id)[quiz_id]


def _kept() -> dict[int, Mapping[int, Paper]]:
    kept: dict[int, Mapping[int, Paper]] = current_app.extensions.setdefault("papers", {})
    return kept


def _read(session: Session, edition_id: int) -> dict[int, Paper]:
    rows: dict[int, list[QuizQuestion]] = {}
    chosen = (
        sa.select(QuizQuestion)
        .join(Quiz, Quiz.id == QuizQuestion.quiz_id)
        .where(Quiz.edition_id == edition_id)
        .order_by(QuizQuestion.quiz_id, QuizQuestion.position)
    )
    for row in session.scalars(chosen):
        rows.setdefault(row.quiz_id, []).append(row)
    quizzes = session.scalars(
        sa.select(Quiz).where(Quiz.edition_id == edition_id).order_by(Quiz.id)
    )
    return {quiz.id: _paper(quiz, rows.get(quiz.id, [])) for quiz in quizzes}


def _paper(quiz: Quiz, rows: list[QuizQuestion]) -> Paper:
    return Paper(
        id=quiz.id,
        edition_id=quiz.edition_id,
        module_id=quiz.module_id,
        title=quiz.title,
        pass_mark=quiz.pass_mark,
        max_attempts=quiz.max_attempts,
        shuffle_options=quiz.shuffle_options,
        questions=tuple(bank.from_json(row.body) for row in rows),
        question_ids={row.key: row.id for row in rows},
    )

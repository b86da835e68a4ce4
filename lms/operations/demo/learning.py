"""Modules read and quizzes taken in the demo city, written in bulk as the services would have."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from random import Random
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from lms.core.clock import to_wib
from lms.db import Model
from lms.learning.models import Module, ModuleCompletion
from lms.operations.demo.answers import Answerer, Sheet
from lms.operations.demo.journeys import MODULES, Journey
from lms.quizzes.models import AnswerSaved, Attempt, QuestionMark

STUMBLES = 0.18
"""How often a quiz is passed at the second try only."""
EVENING = (18, 21)
AT_LEAST = timedelta(hours=3)
"""Between two modules of one cadre."""


@dataclass(frozen=True)
class Subject:
    """A module of the edition and whoever fills in its quiz."""

    module: Module
    answerer: Answerer


@dataclass
class Written:
    """The rows of many people, until they are inserted together."""

    completions: list[dict[str, Any]] = field(default_factory=list)
    attempts: list[dict[str, Any]] = field(default_factory=list)
    sheets: list[Sheet] = field(default_factory=list)
    """The answers of each attempt, in the same order."""

    def insert(self, session: Session) -> None:
        _insert(session, ModuleCompletion, self.completions)
        if not self.attempts:
            return
        made = sa.insert(Attempt).returning(Attempt.id, sort_by_parameter_order=True)
        ids = session.scalars(made, self.attempts).all()
        pairs = list(zip(ids, self.attempts, self.sheets, strict=True))
        _insert(session, AnswerSaved, [row for each in pairs for row in _answers(*each)])
        _insert(session, QuestionMark, [row for i, _, s in pairs for row in _marks(i, s)])


def _insert(session: Session, model: type[Model], rows: list[dict[str, Any]]) -> None:
    """The rows as they are, past the unit of work, which a hundred thousand would keep busy."""
    if rows:
        session.connection().execute(sa.insert(model), rows)


def write(
    chance: Random,
    training_id: int,
    people: Iterable[tuple[int, Journey]],
    subjects: Sequence[Subject],
    *,
    begins: datetime,
    until: datetime,
) -> Written:
    """The modules and quizzes of these people between two moments; nothing is inserted yet."""
    written = Written()
    for person_id, journey in people:
        diary = _Diary(chance, written, {"training_id": training_id, "person_id": person_id})
        pace = (until - begins) / (min(journey.read + 1, MODULES + 1)) * chance.uniform(0.7, 1)
        free = begins
        for place, subject in enumerate(subjects[: journey.read]):
            at = max(free, _some_evening(chance, begins + pace * (place + 0.6)))
            if at >= until:
                break
            diary.read(subject, at)
            tries = _tries(chance, journey, place)
            free = diary.attempts(subject, at, tries, journey.skill) + AT_LEAST
    return written


def _tries(chance: Random, journey: Journey, place: int) -> Sequence[bool]:
    """Whether each try at the quiz of the module at this place passes."""
    if place < journey.passed:
        return (False, True) if chance.random() < STUMBLES else (True,)
    return (False,) * journey.failed if place == journey.passed else ()


def _some_evening(chance: Random, about: datetime) -> datetime:
    """That day in western Indonesia, after work."""
    minutes = chance.randrange(60 * (EVENING[1] - EVENING[0]))
    clock = to_wib(about).replace(hour=EVENING[0], minute=0, second=0, microsecond=0)
    return clock + timedelta(minutes=minutes, seconds=chance.randrange(60))


@dataclass(frozen=True)
class _Diary:
    """What one person does, one thing after the other."""

    chance: Random
    written: Written
    who: Mapping[str, int]

    def read(self, subject: Subject, at: datetime) -> None:
        row = {**self.who, "module_id": subject.module.id, "completed_at": at}
        self.written.completions.append(row)

    def attempts(
        self, subject: Subject, after: datetime, tries: Sequence[bool], skill: float
    ) -> datetime:
        """Sit for the quiz as often as told; returns when it is over."""
        at = after
        for number, passes in enumerate(tries, 1):
            sheet = subject.answerer.sheet(self.chance, skill, passes=passes)
            started = at + timedelta(minutes=self.chance.randint(4, 25))
            at = started + timedelta(seconds=sum(_pauses(started, sheet)) + 40)
            self.written.attempts.append(
                {
                    **self.who,
                    "quiz_id": subject.answerer.paper.id,
                    "number": number,
                    "secret": self.chance.randbytes(32).hex(),
                    "started_at": started,
                    "submitted_at": at,
                    "percent": sheet.percent,
                }
            )
            self.written.sheets.append(sheet)
        return at


def _pauses(started: datetime, sheet: Sheet) -> list[int]:
    """Seconds before each answer: from the start's own seconds, so that they need no storing."""
    return [20 + (started.second * 7 + place * 13) % 55 for place in range(len(sheet.given))]


def _answers(attempt_id: int, attempt: Mapping[str, Any], sheet: Sheet) -> list[dict[str, Any]]:
    at: datetime = attempt["started_at"]
    rows = []
    for pause, given in zip(_pauses(at, sheet), sheet.given, strict=True):
        at += timedelta(seconds=pause)
        if given.answer is not None:
            rows.append(
                {
                    "attempt_id": attempt_id,
                    "question_id": given.question_id,
                    "revision": 1,
                    "answer": given.answer,
                    "answered_at": at,
                    "saved_at": at,
                }
            )
    return rows


def _marks(attempt_id: int, sheet: Sheet) -> list[dict[str, Any]]:
    return [
        {"attempt_id": attempt_id, "question_id": one.question_id, "earned": str(one.earned)}
        for one in sheet.given
    ]

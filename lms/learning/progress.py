"""How far cadres have come in a training, from what this package and higher ones know of them."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from typing import cast

import sqlalchemy as sa
from flask import Flask, current_app
from sqlalchemy.orm import Session

from lms.learning import rules
from lms.learning.models import CourseEdition, ModuleCompletion, Training
from lms.learning.rules import Attendance, Completion, Grade, ModuleProgress, NextStep, Thresholds


@dataclass(frozen=True)
class QuizStanding:
    """A cadre at the quiz of one module; `attempts_left` None means as often as one likes."""

    quiz_id: int
    pass_mark: int
    best_percent: int | None = None
    attempts_left: int | None = None

    @property
    def is_passed(self) -> bool:
        return self.best_percent is not None and self.best_percent >= self.pass_mark


QuizStandings = Callable[
    [Session, Training, Collection[int]], Mapping[int, Mapping[int, QuizStanding]]
]
"""By person id and module id; a module without a quiz is left out, an untried quiz is not."""
AttendanceOf = Callable[[Session, Training, Collection[int]], Mapping[int, Attendance]]
"""By person id, for every person asked about."""


@dataclass(frozen=True)
class Evidence:
    """What packages above this one tell it; the factory brings them together."""

    quiz_standings: QuizStandings
    attendance: AttendanceOf


@dataclass(frozen=True)
class Progress:
    """One cadre in one training: the facts, and what the rules make of them."""

    modules: tuple[ModuleProgress, ...]
    attendance: Attendance
    thresholds: Thresholds
    grades: tuple[Grade, ...]

    @property
    def completion(self) -> Completion:
        return rules.completion(self.modules, self.attendance, self.thresholds)

    @property
    def next_step(self) -> NextStep:
        return rules.next_step(self.modules, self.attendance, self.thresholds)

    @property
    def opened(self) -> frozenset[int]:
        """Numbers of the modules that may be opened."""
        return rules.unlocked(self.modules, self.thresholds)

    @property
    def final_score(self) -> int | None:
        """The average of the best percents of the quizzes tried; None before the first."""
        tried = [module.best_percent for module in self.modules if module.best_percent is not None]
        return rules.final_score(tried)

    @property
    def predicate(self) -> str | None:
        return rules.predicate(self.final_score, self.grades)

    def module(self, number: int) -> ModuleProgress:
        """The module of this number, which must be one of the edition's."""
        return next(module for module in self.modules if module.number == number)


def init_app(app: Flask, evidence: Evidence) -> None:
    app.extensions["evidence"] = evidence


def of(session: Session, training: Training, person_ids: Collection[int]) -> dict[int, Progress]:
    """The progress of each of these people; `training.edition.modules` must be loaded.

    Costs the same few queries for one person as for fifty.
    """
    known = cast(Evidence, current_app.extensions["evidence"])
    read = _read(session, training, person_ids)
    standings = known.quiz_standings(session, training, person_ids)
    attendance = known.attendance(session, training, person_ids)
    return {
        person_id: _progress(
            training.edition,
            read.get(person_id, frozenset()),
            standings.get(person_id, {}),
            attendance[person_id],
        )
        for person_id in person_ids
    }


def of_one(session: Session, training: Training, person_id: int) -> Progress:
    """The progress of one person."""
    return of(session, training, [person_id])[person_id]


def thresholds(edition: CourseEdition) -> Thresholds:
    """What this edition demands."""
    return Thresholds(
        attendance_min_percent=edition.attendance_min_percent,
        all_module_quizzes_passed=edition.all_module_quizzes_passed,
        sequential=edition.sequential,
    )


def _progress(
    edition: CourseEdition,
    read: Collection[int],
    standings: Mapping[int, QuizStanding],
    attendance: Attendance,
) -> Progress:
    modules = []
    for module in edition.modules:
        standing = standings.get(module.id)
        quiz = (
            {
                "is_passed": standing.is_passed,
                "best_percent": standing.best_percent,
                "pass_mark": standing.pass_mark,
                "attempts_left": standing.attempts_left,
            }
            if standing
            else {"has_quiz": False}
        )
        modules.append(
            ModuleProgress(
                number=module.number,
                title=module.title,
                is_read=module.id in read,
                **quiz,
            )
        )
    grades = tuple(Grade(minimum, label) for minimum, label in edition.grades)
    return Progress(tuple(modules), attendance, thresholds(edition), grades)


def _read(
    session: Session, training: Training, person_ids: Collection[int]
) -> dict[int, frozenset[int]]:
    rows = session.execute(
        sa.select(ModuleCompletion.person_id, ModuleCompletion.module_id).where(
            ModuleCompletion.training_id == training.id, ModuleCompletion.person_id.in_(person_ids)
        )
    )
    found: dict[int, set[int]] = {}
    for person_id, module_id in rows:
        found.setdefault(person_id, set()).add(module_id)
    return {person_id: frozenset(modules) for person_id, modules in found.items()}

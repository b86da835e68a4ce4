"""How far cadres have come in a training, from what this package and higher ones know of them."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field, replace
from typing import cast

import sqlalchemy as sa
from flask import Flask, current_app
from sqlalchemy.orm import Session

from lms.learning import rules, sign_offs, terms
from lms.learning.achieved import Attendance, Completion, Facts, Hours, ModuleProgress, hours_earned
from lms.learning.completion_models import KeptCompletion
from lms.learning.models import Module, ModuleCompletion, Training
from lms.learning.reading_models import ReadingPlace
from lms.learning.rules import Grade, NextStep, Terms
from lms.learning.wanting import completion


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


class Walk:
    """How far one cadre has come in the modules and quizzes of a training."""

    modules: tuple[ModuleProgress, ...]
    terms: Terms

    @property
    def opened(self) -> frozenset[int]:
        """Numbers of the modules that may be opened."""
        return rules.unlocked(self.modules, self.terms)

    def module(self, number: int) -> ModuleProgress:
        """The module of this number, which must be one of the edition's."""
        return next(module for module in self.modules if module.number == number)


@dataclass(frozen=True)
class ModuleWalk(Walk):
    """The modules alone, for pages that need no meetings; `places` are blocks by module id."""

    modules: tuple[ModuleProgress, ...]
    terms: Terms
    places: Mapping[int, int] = field(default_factory=dict)


@dataclass(frozen=True)
class Progress(Walk):
    """One cadre in one training: the facts, and what the rules make of them."""

    modules: tuple[ModuleProgress, ...]
    attendance: Attendance
    terms: Terms
    grades: tuple[Grade, ...]
    signed_off: frozenset[str] = frozenset()
    is_kept: bool = False
    """They were complete under other rules, and that was kept when the rules changed."""

    @property
    def facts(self) -> Facts:
        return Facts(self.modules, self.attendance, self.signed_off)

    @property
    def completion(self) -> Completion:
        return Completion((), 100) if self.is_kept else completion(self.terms.asked, self.facts)

    @property
    def next_step(self) -> NextStep:
        if self.is_kept:
            return NextStep(rules.StepKind.DONE, rules.DONE)
        return rules.next_step(self.facts, self.terms)

    @property
    def final_score(self) -> int | None:
        """The average of the best percents of the quizzes tried; None before the first."""
        tried = [module.best_percent for module in self.modules if module.best_percent is not None]
        return rules.final_score(tried)

    @property
    def predicate(self) -> str | None:
        return rules.predicate(self.final_score, self.grades)


def init_app(app: Flask, evidence: Evidence) -> None:
    app.extensions["evidence"] = evidence


def of(session: Session, training: Training, person_ids: Collection[int]) -> dict[int, Progress]:
    """The progress of each of these people; `training.edition.modules` must be loaded.

    Costs the same few queries for one person as for fifty.
    """
    walks = _walks(session, training, _read(session, training, person_ids))
    attendance = _evidence().attendance(session, training, person_ids)
    signed = _signed(session, training, person_ids)
    kept = _kept(session, training, person_ids)
    grades = tuple(Grade(minimum, label) for minimum, label in training.edition.grades)
    return {
        person_id: Progress(
            walk.modules,
            attendance[person_id],
            walk.terms,
            grades,
            signed.get(person_id, frozenset()),
            is_kept=person_id in kept,
        )
        for person_id, walk in walks.items()
    }


def _signed(
    session: Session, training: Training, person_ids: Collection[int]
) -> Mapping[int, frozenset[str]]:
    """What was signed off of each; asked only where the terms ask for it."""
    if not terms.subjects(terms.asked(training)):
        return {}
    return sign_offs.in_force(session, training.id, person_ids)


def _kept(session: Session, training: Training, person_ids: Collection[int]) -> Collection[int]:
    """Whose completion was kept; nobody's before the terms were ever changed."""
    if training.terms_changed_at is None:
        return ()
    return set(
        session.scalars(
            sa.select(KeptCompletion.person_id).where(
                KeptCompletion.training_id == training.id, KeptCompletion.person_id.in_(person_ids)
            )
        )
    )


def of_one(session: Session, training: Training, person_id: int) -> Progress:
    """The progress of one person."""
    return of(session, training, [person_id])[person_id]


def walk(session: Session, training: Training, person_id: int) -> ModuleWalk:
    """What of() knows of one person's modules, without asking for meetings; and their places."""
    read, places = _read_and_places(session, training, person_id)
    return replace(_walks(session, training, {person_id: read})[person_id], places=places)


def _walks(
    session: Session, training: Training, read: Mapping[int, Collection[int]]
) -> dict[int, ModuleWalk]:
    person_ids = list(read)
    standings = _evidence().quiz_standings(session, training, person_ids)
    demanded = terms.of(training)
    return {
        person_id: ModuleWalk(
            tuple(
                _module(module, read[person_id], standings.get(person_id, {}))
                for module in training.edition.modules
            ),
            demanded,
        )
        for person_id in person_ids
    }


def _evidence() -> Evidence:
    return cast(Evidence, current_app.extensions["evidence"])


def jp_earned(training: Training, found: Progress) -> int:
    """The learning hours somebody has so far, each counted once."""
    edition = training.edition
    hours = [Hours(one.number, one.jp_self, one.jp_class) for one in edition.modules]
    return hours_earned(
        hours, found.facts, orientation_jp=edition.orientation_jp, jp_total=edition.jp_total
    )


def _module(
    module: Module, read: Collection[int], standings: Mapping[int, QuizStanding]
) -> ModuleProgress:
    untried = ModuleProgress(module.number, module.title, is_read=module.id in read, has_quiz=False)
    standing = standings.get(module.id)
    if standing is None:
        return untried
    return replace(
        untried,
        has_quiz=True,
        is_passed=standing.is_passed,
        best_percent=standing.best_percent,
        pass_mark=standing.pass_mark,
        attempts_left=standing.attempts_left,
        quiz_id=standing.quiz_id,
    )


_READ = sa.select(ModuleCompletion.person_id, ModuleCompletion.module_id).where(
    ModuleCompletion.training_id == sa.bindparam("training_id"),
    ModuleCompletion.person_id.in_(sa.bindparam("person_ids", expanding=True)),
)


def _read(
    session: Session, training: Training, person_ids: Collection[int]
) -> dict[int, frozenset[int]]:
    asked = {"training_id": training.id, "person_ids": list(person_ids)}
    found: dict[int, set[int]] = {person_id: set() for person_id in person_ids}
    for person_id, module_id in session.execute(_READ, asked):
        found[person_id].add(module_id)
    return {person_id: frozenset(modules) for person_id, modules in found.items()}


_READ_AND_PLACES = sa.union_all(
    sa.select(ModuleCompletion.module_id, sa.literal(-1).label("block")).where(
        ModuleCompletion.training_id == sa.bindparam("training_id"),
        ModuleCompletion.person_id == sa.bindparam("person_id"),
    ),
    sa.select(ReadingPlace.module_id, ReadingPlace.block)
    .join(Module, Module.id == ReadingPlace.module_id)
    .where(
        ReadingPlace.person_id == sa.bindparam("person_id"),
        Module.edition_id == sa.bindparam("edition_id"),
    ),
)
"""One statement, because every page of a module asks it; -1 says that the module was read."""


def _read_and_places(
    session: Session, training: Training, person_id: int
) -> tuple[frozenset[int], dict[int, int]]:
    asked = {
        "training_id": training.id,
        "edition_id": training.edition_id,
        "person_id": person_id,
    }
    rows = session.execute(_READ_AND_PLACES, asked).all()
    read = frozenset(module_id for module_id, block in rows if block < 0)
    return read, {module_id: block for module_id, block in rows if block >= 0}

"""Trainings in the midst of an edition: who they are, and how they move on to the next.

What is equal counts: a module whose title, words and images are the same was read, a quiz whose
rules and questions are the same was tried. What changed is asked again, or counts too, as the
publisher says. A module is known by its slug, wherever it stands. Whoever was complete stays so.
A training keeps its edition when it is over, has certificates, or has rules of its own.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

import sqlalchemy as sa
from sqlalchemy.orm import Session

from lms.accounts.rules import Viewer
from lms.audit import service as audit
from lms.authoring import checking, differences
from lms.certificates.models import Certificate
from lms.learning import changing, editions, progress, queries
from lms.learning.carrying import Pair, carry_completions
from lms.learning.course_source import CoursePackage
from lms.learning.models import Course, CourseEdition, Module, Participant, Training
from lms.learning.move_models import TrainingMove
from lms.quizzes import papers
from lms.quizzes.carrying import carry_attempts


@dataclass(frozen=True)
class Running:
    """A training that people are in the midst of."""

    training_id: int
    title: str
    edition_id: int
    number: int
    people: int


@dataclass(frozen=True)
class Same:
    """By slug: modules whose text, and whose quiz, are equal in two editions."""

    texts: frozenset[str]
    quizzes: frozenset[str]


def running(session: Session, slug: str, today: date) -> list[Running]:
    """The trainings of this course that may move on, the first to begin first."""
    people = (
        sa.select(sa.func.count())
        .where(Participant.training_id == Training.id, Participant.removed_at.is_(None))
        .correlate(Training)
        .scalar_subquery()
    )
    rows = session.execute(
        sa.select(Training.id, Training.title, Training.batch, CourseEdition, people)
        .join(CourseEdition, CourseEdition.id == Training.edition_id)
        .join(Course, Course.id == CourseEdition.course_id)
        .where(Course.slug == slug, Training.ends_on >= today, Training.completion.is_(None))
        .where(~sa.exists().where(Certificate.training_id == Training.id))
        .order_by(Training.starts_on, Training.id)
    )
    return [
        Running(id_, f"{title}, {batch}" if batch else title, edition.id, edition.number, count)
        for id_, title, batch, edition, count in rows
    ]


def compared(session: Session, edition_ids: Sequence[int], new: CoursePackage) -> dict[int, Same]:
    """What of each of these editions is equal in the new one; nothing where files are missing."""
    found = {}
    for edition_id in dict.fromkeys(edition_ids):
        old = checking.former_package(session, session.get_one(CourseEdition, edition_id))
        found[edition_id] = _same(old, new) if old else Same(frozenset(), frozenset())
    return found


def _same(old: CoursePackage, new: CoursePackage) -> Same:
    before = {module.slug: module for module in old.modules}
    both = [(before[one.slug], one) for one in new.modules if one.slug in before]
    return Same(
        frozenset(b.slug for a, b in both if differences.is_same_text(a, b, old, new)),
        frozenset(b.slug for a, b in both if differences.is_same_quiz(a.quiz, b.quiz)),
    )


def move_all(
    session: Session,
    by: Viewer,
    chosen: Sequence[Running],
    edition: CourseEdition,
    same: Mapping[int, Same],
    *,
    keeps_changed: bool,
    now: datetime,
) -> int:
    """Move these trainings to the edition; how many moved. One that changed meanwhile stays."""
    moved = 0
    for one in chosen:
        training = changing.held(session, one.training_id)
        certified = sa.select(Certificate.id).where(Certificate.training_id == training.id).limit(1)
        if training.edition_id != one.edition_id or training.completion is not None:
            continue
        if session.scalar(certified) is not None:
            continue
        _move(
            session,
            by,
            training,
            edition,
            same=same[one.edition_id],
            keeps_changed=keeps_changed,
            now=now,
        )
        moved += 1
    return moved


def _move(
    session: Session,
    by: Viewer,
    training: Training,
    edition: CourseEdition,
    *,
    same: Same,
    keeps_changed: bool,
    now: datetime,
) -> None:
    old = editions.edition(session, training.edition_id)
    complete = _keep_complete(session, by, training, now=now)
    twins = _twins(old, edition)
    texts = [_ids(a, b) for a, b in twins if keeps_changed or a.slug in same.texts]
    equal = _quizzes(session, [one for one in twins if one[0].slug in same.quizzes])
    counted = _quizzes(session, twins) if keeps_changed else equal
    training.edition_id = edition.id
    if complete:
        training.terms_changed_at = now
    move = TrainingMove(
        training_id=training.id,
        from_edition_id=old.id,
        to_edition_id=edition.id,
        keeps_changed=keeps_changed,
        modules=[list(pair) for pair in texts],
        quizzes=[list(pair) for pair in counted],
        moved_at=now,
        moved_by=by.id,
    )
    session.add(move)
    session.flush()
    read = carry_completions(session, training.id, texts)
    tried = carry_attempts(session, training.id, counted, equal)
    audit.record(
        session,
        "training.moved_on",
        "training",
        training.id,
        now=now,
        actor_id=by.id,
        role=by.main_role,
        before={"edition": old.number},
        after={"edition": edition.number},
        keeps_changed=keeps_changed,
        modules_read=read,
        attempts=tried,
    )


def _keep_complete(session: Session, by: Viewer, training: Training, *, now: datetime) -> set[int]:
    """Whoever has all that the training asks stays complete, whatever the new edition asks."""
    found = progress.of(session, training, queries.participant_ids(session, training.id))
    complete = {person_id for person_id, one in found.items() if one.completion.is_complete}
    changing.keep_complete(session, by, training, complete, now=now)
    return complete


def _twins(old: CourseEdition, new: CourseEdition) -> list[tuple[Module, Module]]:
    before = {module.slug: module for module in old.modules}
    return [(before[one.slug], one) for one in new.modules if one.slug in before]


def _ids(old: Module, new: Module) -> Pair:
    return old.id, new.id


def _quizzes(session: Session, twins: Sequence[tuple[Module, Module]]) -> list[Pair]:
    """The quizzes of these modules, where both have one."""
    if not twins:
        return []
    old, new = (
        {
            paper.module_id: paper.id
            for paper in papers.of_edition(session, module.edition_id).values()
        }
        for module in twins[0]
    )
    return [(old[a.id], new[b.id]) for a, b in twins if a.id in old and b.id in new]

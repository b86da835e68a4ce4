"""What every training of the demo city needs: the course, who is who, and the dice."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from random import Random

import sqlalchemy as sa
from sqlalchemy.orm import Session

from lms.accounts.models import Person, RoleAssignment
from lms.accounts.rules import Assignment, Viewer
from lms.core import phone
from lms.learning import editions
from lms.learning.models import CourseEdition
from lms.operations.demo.answers import Answerer
from lms.operations.demo.learning import Subject
from lms.operations.demo.people import CADRE, COLLEAGUES, OFFICIAL, TRAINER, Known
from lms.quizzes import papers
from lms.quizzes import queries as quizzes
from lms.regions.models import Region

COURSE = "penguatan-kader-satgas-ppa"
Deed = tuple[datetime, Callable[[], None]]
"""Something done at a moment; deeds are done in their order."""


@dataclass(frozen=True)
class City:
    session: Session
    chance: Random
    edition: CourseEdition
    subjects: tuple[Subject, ...]
    trainers: Mapping[str, list[Viewer]]
    """By the code of their kecamatan, the one who leads first."""
    official: Viewer
    cadre: Viewer
    """The cadre who signs in."""
    now: datetime


def of(session: Session, chance: Random, now: datetime) -> City:
    """The city as it stands before its history."""
    edition = editions.newest(session, COURSE)
    if edition is None:
        raise LookupError(f"the course {COURSE} is not published")
    trainers: dict[str, list[Viewer]] = {}
    for known in (TRAINER, *COLLEAGUES):
        viewer = _viewer(session, known)
        trainers.setdefault(viewer.assignments[0].region_code, []).append(viewer)
    return City(
        session=session,
        chance=chance,
        edition=edition,
        subjects=_subjects(session, edition),
        trainers=trainers,
        official=_viewer(session, OFFICIAL),
        cadre=_viewer(session, CADRE),
        now=now,
    )


def _subjects(session: Session, edition: CourseEdition) -> tuple[Subject, ...]:
    by_module = {
        paper.module_id: paper for paper in papers.of_edition(session, edition.id).values()
    }
    return tuple(
        Subject(module, Answerer(paper, quizzes.keys(session, paper)))
        for module in edition.modules
        if (paper := by_module.get(module.id))
    )


def _viewer(session: Session, known: Known) -> Viewer:
    """Someone of the city as the services see them when they are signed in."""
    person, region = session.execute(
        sa.select(Person, Region)
        .join(RoleAssignment, RoleAssignment.person_id == Person.id)
        .join(Region, Region.code == RoleAssignment.region_code)
        .where(Person.phone == phone.normalise(known.phone))
    ).one()
    held = (Assignment(known.role, region.code, region.title),)
    return Viewer(person.id, person.full_name, known.sex.value, person.region_code, held)

"""People and things for tests; each test states only what matters to it."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from contextvars import Context
from datetime import datetime, timedelta
from functools import cache
from itertools import count
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from flask import Flask
from flask.testing import FlaskClient

from lms.accounts import notice, queries, secrets, service, sign_ins
from lms.accounts.identity import cookie_name
from lms.accounts.models import Person, RoleAssignment, SecretKind, Sex
from lms.accounts.pins import is_pin
from lms.accounts.rules import Assignment, Viewer
from lms.attendance.models import Meeting
from lms.attendance.rules import MeetingState
from lms.core.clock import now, wib_date
from lms.core.roles import Role
from lms.db import db, transaction
from lms.jobs import carrier
from lms.jobs import queries as jobs
from lms.learning import editions
from lms.learning import service as learning
from lms.learning.models import (
    CourseEdition,
    ModuleCompletion,
    Training,
    TrainingRegion,
    TrainingTrainer,
)
from lms.learning.package import CoursePackage, read_package
from lms.learning.queries import with_edition
from lms.learning.rendering import Rendered
from lms.quizzes import papers
from lms.quizzes import service as quizzes
from lms.quizzes.models import Attempt
from lms.quizzes.publication import publish
from lms.regions.models import Seat
from lms.web import markdown

PEPPER = "a-pepper-only-for-tests-0123456789"
CITY = "36.74"
CIPUTAT_TIMUR = "36.74.05"
CEMPAKA_PUTIH = "36.74.05.1001"
SERPONG_VILLAGE = "36.74.01.1001"
_serial = count(1)


def a_person(role: Role = Role.CADRE, region: str = CEMPAKA_PUTIH, **said: Any) -> Person:
    """Someone with a role within a region; a cadre lives there and has a number."""
    n = next(_serial)
    cadre = role is Role.CADRE
    facts = {
        "full_name": f"Kader {n}",
        "sex": Sex.FEMALE,
        "phone": f"+62813{n:08d}",
        "cadre_number": f"TS-05-{n:03d}" if cadre else None,
        "region_code": region if cadre else None,
        "active": True,
        "created_at": now(),
        "consented_at": now(),
        "consent_version": notice.current().version,
    }
    person = Person(**(facts | said))
    with transaction() as session:
        session.add(person)
        session.flush()
        session.add(RoleAssignment(person_id=person.id, role=role, region_code=region))
    return person


def viewer(person: Person) -> Viewer:
    """The person as services see them."""
    assignments = tuple(
        Assignment(held.role, held.region_code, held.region_code)
        for held in db.session.scalars(
            sa.select(RoleAssignment).where(RoleAssignment.person_id == person.id)
        )
    )
    return Viewer(person.id, person.full_name, None, person.region_code, assignments)


def with_secret(person: Person, secret: str = "482915") -> Person:
    hashed = secrets.hashed(secret, pepper=PEPPER)
    with transaction() as session:
        kind = SecretKind.PIN if is_pin(secret) else SecretKind.PASSWORD
        service.set_secret(session, person.id, kind, hashed)
    return person


def seated(person: Person, number: int) -> Person:
    """The person on this seat of their kelurahan."""
    with transaction() as session:
        seat = session.scalars(
            sa.select(Seat).where(Seat.region_code == person.region_code, Seat.number == number)
        ).one()
        service.seat_person(session, seat, person, since=wib_date(now()))
    return person


SHORT_COURSE = Path(__file__).parent / "packages" / "kursus-singkat"


@cache
def short_course() -> tuple[CoursePackage, Rendered]:
    """A package of two modules with all six kinds of question, and its pages."""
    package = read_package(SHORT_COURSE)
    return package, Rendered([markdown.render(module.text) for module in package.modules])


def a_course() -> CourseEdition:
    """The short course, published: two modules of 3 JP, an orientation of 1 JP."""
    with transaction() as session:
        return publish(session, *short_course(), now=now())


def a_training(
    *cadres: Person,
    edition: CourseEdition | None = None,
    regions: Sequence[str] = (CEMPAKA_PUTIH,),
    trainers: Sequence[Person] = (),
    **said: Any,
) -> Training:
    """A training of the short course, from today on, to which these cadres are invited."""
    edition = edition or a_course()
    today = wib_date(now())
    facts = {
        "title": "Pelatihan Singkat",
        "venue": "Aula Kelurahan Cempaka Putih",
        "starts_on": today,
        "ends_on": today + timedelta(days=30),
        "created_at": now(),
    }
    training = Training(edition_id=edition.id, **(facts | said))
    with transaction() as session:
        session.add(training)
        session.flush()
        session.add_all(TrainingRegion(training_id=training.id, region_code=c) for c in regions)
        session.add_all(
            TrainingTrainer(training_id=training.id, person_id=person.id, is_lead=place == 0)
            for place, person in enumerate(trainers)
        )
        invited = [(person.id, person.region_code or CEMPAKA_PUTIH) for person in cadres]
        learning.invite(session, training.id, invited, now=now())
        with_edition(session, training)
    return training


def a_meeting(
    training: Training | None = None,
    *,
    starts_at: datetime | None = None,
    state: MeetingState = MeetingState.OPEN,
    **said: Any,
) -> Meeting:
    """A meeting of three hours that begins now, if nothing else is said."""
    training = training or a_training(a_person())
    begins = starts_at or now()
    facts = {
        "title": "Praktik mendampingi korban",
        "venue": "Aula Kelurahan Cempaka Putih",
        "ends_at": begins + timedelta(hours=3),
        "learning_hours": 4,
        "closed_at": None if state is MeetingState.OPEN else begins + timedelta(hours=3),
        "created_at": now(),
    }
    with transaction() as session:
        meeting = Meeting(training_id=training.id, starts_at=begins, state=state, **(facts | said))
        session.add(meeting)
    return meeting


def having_read(training: Training, person: Person, *numbers: int) -> None:
    """The cadre has read these modules of the training, all of them when none is named."""
    with transaction() as session:
        session.add_all(
            ModuleCompletion(
                training_id=training.id,
                person_id=person.id,
                module_id=module.id,
                completed_at=now(),
            )
            for module in editions.edition(session, training.edition_id).modules
            if not numbers or module.number in numbers
        )


def having_tried(training: Training, person: Person, module_number: int, percent: int) -> None:
    """The cadre handed in an attempt at the module's quiz, and it was worth this much."""
    with transaction() as session:
        module = editions.edition(session, training.edition_id).modules[module_number - 1]
        quizzes = papers.of_edition(session, training.edition_id).values()
        quiz = next(paper for paper in quizzes if paper.module_id == module.id)
        mine = (Attempt.training_id == training.id, Attempt.person_id == person.id)
        used = session.scalar(sa.select(sa.func.count()).where(*mine, Attempt.quiz_id == quiz.id))
        session.add(
            Attempt(
                training_id=training.id,
                person_id=person.id,
                quiz_id=quiz.id,
                number=(used or 0) + 1,
                secret="00" * 32,
                started_at=now(),
                submitted_at=now(),
                percent=percent,
            )
        )


def started(person: Person, quiz_id: int) -> Attempt:
    """The cadre's open attempt at a quiz they may take."""
    with transaction() as session:
        return quizzes.start(session, viewer(person), quiz_id, now=now())


def having_learnt(training: Training, person: Person, percent: int = 80) -> None:
    """The cadre has read every module and passed every quiz; only meetings are left."""
    having_read(training, person)
    modules = editions.edition(db.session(), training.edition_id).modules
    for module in modules:
        having_tried(training, person, module.number, percent)


class Client(FlaskClient):
    """Each request in a context of its own, as in production; the test's own read ends first."""

    def open(self, *args: Any, **kwargs: Any) -> Any:
        db.session.rollback()
        kwargs.setdefault("buffered", True)  # what is streamed is read there, too
        return Context().run(super().open, *args, **kwargs)


class Browser:
    """Signs people in without the page, so that tests of other pages need no password."""

    def __init__(self, app: Flask) -> None:
        self.app = app

    def __call__(self, person: Person) -> FlaskClient:
        with transaction() as session:
            if queries.credential(session, person.id) is None:
                service.set_secret(session, person.id, SecretKind.PIN, "unused")
            token = sign_ins.open_sign_in(session, person.id, now=now())
        client = self.app.test_client()
        client.set_cookie(cookie_name(), token)
        return client


def worked_off() -> int:
    """Do every job that is due, one after the other, as a worker would; how many."""
    due = jobs.due_ids(db.session(), now())
    db.session.rollback()
    return sum(carrier.run(job_id) for job_id in due)


def rows(model: type[Any]) -> int:
    """How many rows a table holds now."""
    db.session.rollback()
    counted = db.session.scalar(sa.select(sa.func.count()).select_from(model)) or 0
    db.session.rollback()  # a read left open would keep SQLite's writers waiting
    return counted


@contextmanager
def statements() -> Iterator[list[str]]:
    """Every statement that asks or changes the database meanwhile."""
    asked: list[str] = []

    def note(_connection: object, _cursor: object, statement: str, *_: object) -> None:
        if not statement.startswith(("PRAGMA", "BEGIN", "SET ")):
            asked.append(statement)

    sa.event.listen(db.engine, "before_cursor_execute", note)
    try:
        yield asked
    finally:
        sa.event.remove(db.engine, "before_cursor_execute", note)

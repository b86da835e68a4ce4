"""A small made-up city with every case that coverage must count right, and a plain recount."""

from datetime import date, datetime, timedelta
from random import Random
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from lms.accounts.models import Person, SeatHolding
from lms.attendance.models import Attendance, AttendanceEvent, Meeting
from lms.attendance.rules import MeetingState, Method, Status
from lms.certificates.models import Certificate
from lms.certificates.rules import CertificateState
from lms.core.clock import now, wib_date
from lms.coverage.rules import Figures
from lms.db import db, transaction
from lms.learning import progress, queries
from lms.learning.models import CourseEdition, ModuleCompletion, Participant, Training
from lms.quizzes import papers
from lms.quizzes.models import Attempt
from lms.regions.models import Seat
from tests.factories import a_course, a_person, a_training

VILLAGES = ("36.74.05.1001", "36.74.05.1002", "36.74.01.1001", "36.74.01.1002", "36.74.07.1004")


def a_meeting(
    training: Training, hours: int, marks: dict[Person, Status], *, state: MeetingState
) -> Meeting:
    """A meeting at which these people were marked so."""
    begins = datetime.combine(training.starts_on, datetime.min.time(), now().tzinfo)
    with transaction() as session:
        meeting = Meeting(
            training_id=training.id,
            title="Pertemuan",
            venue="Aula",
            starts_at=begins,
            ends_at=begins + timedelta(hours=3),
            learning_hours=hours,
            state=state,
            closed_at=None if state is MeetingState.OPEN else begins + timedelta(hours=4),
            created_at=begins,
        )
        session.add(meeting)
        session.flush()
        for person, status in marks.items():
            mark(session, meeting, person, status)
    return meeting


def mark(session: Session, meeting: Meeting, person: Person, status: Status) -> None:
    event = AttendanceEvent(
        meeting_id=meeting.id,
        person_id=person.id,
        status=status,
        method=Method.LIST,
        recorded_at=now(),
    )
    session.add(event)
    session.flush()
    session.add(
        Attendance(
            meeting_id=meeting.id,
            person_id=person.id,
            status=status,
            event_id=event.id,
            arrived_at=meeting.starts_at if status.counts_as_present else None,
        )
    )


def a_certificate(training: Training, person: Person, number: int, **said: Any) -> Certificate:
    """A certificate of this person, valid without end if nothing else is said."""
    facts: dict[str, Any] = {
        "code": f"{number:016d}",
        "series": "uji",
        "year": 2026,
        "sequence": number,
        "number": f"400.2/{number:04d}/UJI/2026",
        "region_code": person.region_code,
        "state": CertificateState.VALID,
        "facts": {},
        "facts_sha256": "0" * 64,
        "issued_at": now(),
    }
    with transaction() as session:
        certificate = Certificate(training_id=training.id, person_id=person.id, **(facts | said))
        session.add(certificate)
    return certificate


def a_city(seed: int) -> None:
    """Sixty cadres, some in reserve or moved away, in four trainings of every kind."""
    chance, today = Random(seed), wib_date(now())  # noqa: S311 - made-up rows
    people = [a_person(region=chance.choice(VILLAGES)) for _ in range(60)]
    _seat(chance, people[:50], today)
    edition = a_course()
    for days_ago, length, state in (
        (300, 2, MeetingState.CLOSED),
        (100, 2, MeetingState.OPEN),
        (3, 30, MeetingState.OPEN),
        (3, 30, MeetingState.CLOSED),
    ):
        begins = today - timedelta(days=days_ago)
        days = (begins, begins + timedelta(days=length))
        _trained(chance, people, edition, days, state)


def _trained(
    chance: Random,
    people: list[Person],
    edition: CourseEdition,
    days: tuple[date, date],
    state: MeetingState,
) -> None:
    invited = chance.sample(people, 30)
    begins, ends = days
    training = a_training(
        *invited, edition=edition, starts_on=begins, ends_on=ends, regions=VILLAGES
    )
    for hours in (6, 4):
        marks = {p: chance.choices(list(Status), weights=[9, 2, 1, 1, 1])[0] for p in invited}
        a_meeting(training, hours, marks, state=state)
    quizzes = papers.of_edition(db.session(), edition.id).values()
    with transaction() as session:
        for person in invited:
            session.add_all(_learnt(chance, training, person, [quiz.id for quiz in quizzes]))
        for person in chance.sample(invited, 3):
            session.execute(
                sa.update(Participant)
                .where(Participant.person_id == person.id, Participant.training_id == training.id)
                .values(removed_at=now())
            )
    for person in chance.sample(invited, 12):
        _certified(chance, training, person)


def _learnt(
    chance: Random, training: Training, person: Person, quizzes: list[int]
) -> list[ModuleCompletion | Attempt]:
    """Most read both modules; quizzes are tried up to twice, to marks around the pass mark."""
    both = {"training_id": training.id, "person_id": person.id}
    read = [
        ModuleCompletion(module_id=module.id, completed_at=now(), **both)
        for module in training.edition.modules
        if chance.random() < 0.95
    ]
    tried = [
        Attempt(
            quiz_id=quiz_id,
            number=number,
            secret="00" * 32,
            started_at=now(),
            submitted_at=now(),
            percent=chance.choice((49, 50, 69, 70, 90, 95)),
            **both,
        )
        for quiz_id in quizzes
        for number in range(1, chance.choice((1, 2, 2, 3)))
    ]
    return [*read, *tried]


def _seat(chance: Random, people: list[Person], today: date) -> None:
    """Each on a seat of their kelurahan; some have left it, leave it soon or come later."""
    seats = {
        (seat.region_code, seat.number): seat.id for seat in db.session.scalars(sa.select(Seat))
    }
    with transaction() as session:
        for number, person in enumerate(people, 1):
            since, until = chance.choice(
                [(-90, None)] * 9 + [(0, None), (3, None), (-90, 0), (-90, 9)]
            )
            session.add(
                SeatHolding(
                    seat_id=seats[str(person.region_code), number],
                    person_id=person.id,
                    since_day=today + timedelta(days=since),
                    until_day=None if until is None else today + timedelta(days=until),
                )
            )


def _certified(chance: Random, training: Training, person: Person) -> None:
    today = wib_date(now())
    number = (db.session.scalar(sa.select(sa.func.count()).select_from(Certificate)) or 0) + 1
    kinds: list[dict[str, Any]] = [
        {"valid_until": today},
        {"valid_until": today - timedelta(days=1)},
        {"valid_until": None},
        {"state": CertificateState.REVOKED, "revoked_at": now()},
        {"state": CertificateState.SUPERSEDED},
    ]
    a_certificate(training, person, number, **chance.choice(kinds))


def recounted(session: Session) -> dict[str, Figures]:
    """The same figures by walking over the rows, one seat after the other."""
    today = wib_date(now())
    trained, passed = _standing(session, today)
    certified = {
        c.person_id
        for c in session.scalars(sa.select(Certificate))
        if c.state is CertificateState.VALID and (not c.valid_until or c.valid_until >= today)
    }
    holders: dict[int, list[SeatHolding]] = {}
    for held in session.scalars(sa.select(SeatHolding)):
        holders.setdefault(held.seat_id, []).append(held)
    counts: dict[str, list[int]] = {}
    for seat in session.scalars(sa.select(Seat)):
        row = counts.setdefault(seat.region_code, [0] * 5)
        row[0] += 1
        for held in holders.get(seat.id, ()):
            if held.since_day <= today and (held.until_day is None or held.until_day > today):
                row[1] += 1
                row[2] += held.person_id in trained
                row[3] += held.person_id in passed
                row[4] += held.person_id in certified
    return {code: Figures(*row) for code, row in counts.items()}


def _standing(session: Session, today: date) -> tuple[set[int], set[int]]:
    """Who is trained and who passed, as the rules of learning say person by person."""
    trained, passed = set(), set()
    for training_id in session.scalars(sa.select(Training.id)).all():
        training = queries.one(session, sa.select(Training).where(Training.id == training_id))
        states = set(
            session.scalars(sa.select(Meeting.state).where(Meeting.training_id == training_id))
        )
        if training.ends_on >= today and (not states or MeetingState.OPEN in states):
            continue
        ids = queries.participant_ids(session, training_id)
        for person_id, found in progress.of(session, training, ids).items():
            hours = found.attendance
            if hours.attended * 100 >= hours.planned * 80 > 0:
                trained.add(person_id)
            if found.completion.is_complete:
                passed.add(person_id)
    return trained, passed

"""Cadres who have done all a training asks, officials who issue, and batches, for tests."""

from collections.abc import Sequence
from io import BytesIO
from typing import Any

from pikepdf import Pdf

from lms.accounts.models import Person
from lms.accounts.rules import Assignment, Viewer
from lms.attendance.models import Attendance, AttendanceEvent, Meeting
from lms.attendance.rules import MeetingState, Method, Status
from lms.certificates import issuing, service
from lms.certificates.models import Certificate
from lms.core.clock import now
from lms.core.roles import Role
from lms.db import db, transaction
from lms.jobs import carrier
from lms.learning.models import Training
from tests.factories import CIPUTAT_TIMUR, a_meeting, a_person, a_training, having_learnt


def an_official(region: str = CIPUTAT_TIMUR, role: Role = Role.OFFICIAL) -> Viewer:
    return viewer(a_person(role, region), role, region)


def viewer(person: Person, role: Role, region: str) -> Viewer:
    return Viewer(person.id, person.full_name, None, None, (Assignment(role, region, region),))


def having_attended(training: Training, people: Sequence[Person]) -> Meeting:
    """These were at the training's one meeting, which is closed."""
    meeting = a_meeting(training, state=MeetingState.CLOSED)
    with transaction() as session:
        for person in people:
            event = AttendanceEvent(
                meeting_id=meeting.id,
                person_id=person.id,
                status=Status.PRESENT,
                method=Method.LIST,
                recorded_at=now(),
            )
            session.add(event)
            session.flush()
            session.add(
                Attendance(
                    meeting_id=meeting.id,
                    person_id=person.id,
                    status=Status.PRESENT,
                    event_id=event.id,
                )
            )
    return meeting


def a_finished_training(*people: Person, percent: int = 92, **said: Any) -> Training:
    """A training in which these people have done everything."""
    training = a_training(*people, **said)
    having_attended(training, people)
    for person in people:
        having_learnt(training, person, percent)
    return training


def asked(training: Training, *people: Person, by: Viewer | None = None) -> int | None:
    """A batch for these people; its id, or None when there was nothing left to ask for."""
    ids = [person.id for person in people]
    with transaction() as session:
        batch = service.request_batch(session, by, training.id, ids, now=now())
        return batch.id if batch else None


def issued(training: Training, *people: Person, by: Viewer | None = None) -> list[Certificate]:
    """Certificates of these people with numbers and facts, not rendered."""
    batch_id = asked(training, *people, by=by)
    assert batch_id is not None
    while True:
        with transaction() as session:
            if not issuing.issue_some(session, batch_id, now=now()):
                break
    return certificates(training)


def filed(training: Training, *people: Person) -> list[Certificate]:
    """Certificates of these people, each with a document of two real pages, without typesetting."""
    made = issued(training, *people)
    with transaction() as session:
        for one in made:
            if one.batch_id is not None:
                files = {one.id: two_pages(one.number)}
                issuing.store_documents(session, one.batch_id, files, now=now())
    return made


def two_pages(words: str) -> bytes:
    """A PDF of two pages that differs by these words."""
    out = Pdf.new()
    for _ in range(2):
        out.add_blank_page(page_size=(841.89, 595.276))
    out.docinfo["/Title"] = words
    file = BytesIO()
    out.save(file)
    return file.getvalue()


def printed(training: Training, *people: Person, by: Viewer | None = None) -> list[Certificate]:
    """Certificates of these people, rendered, as the worker makes them."""
    ids = [person.id for person in people]
    with transaction() as session:
        batch = service.request_batch(session, by, training.id, ids, now=now())
        assert batch is not None
        job_id = batch.job_id
    assert job_id is not None
    assert carrier.run(job_id)
    return certificates(training)


def certificates(training: Training) -> list[Certificate]:
    """All of a training, by number."""
    db.session.rollback()
    found = db.session.query(Certificate).filter_by(training_id=training.id)
    made = found.order_by(Certificate.sequence).all()
    db.session.rollback()
    return made

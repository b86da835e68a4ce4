"""What a training counts of its meetings, and who sees which of them."""

from datetime import timedelta

import pytest
from sqlalchemy.orm import Session

from lms.accounts.models import Person
from lms.accounts.rules import Assignment, Viewer
from lms.attendance import agenda, queries, service
from lms.attendance.models import Attendance, AttendanceEvent, Meeting
from lms.attendance.rules import MeetingState, Method, Status
from lms.audit.models import AuditEntry
from lms.core.clock import now
from lms.core.errors import NotFound
from lms.core.roles import Role
from lms.db import transaction
from lms.learning.achieved import Attendance as Hours
from tests.factories import CEMPAKA_PUTIH, SERPONG_VILLAGE, a_meeting, a_person, a_training, rows

pytestmark = pytest.mark.postgres


def marked(meeting: Meeting, person: Person, status: Status) -> None:
    with transaction() as session:
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
            Attendance(meeting_id=meeting.id, person_id=person.id, status=status, event_id=event.id)
        )


def viewer_of(person: Person, role: Role, region: str) -> Viewer:
    return Viewer(person.id, person.full_name, None, None, (Assignment(role, region, region),))


def test_hours_count_those_present_or_late_against_all_that_are_planned(session: Session) -> None:
    present, sick, unmarked = a_person(), a_person(), a_person()
    training = a_training(present, sick, unmarked)
    first, second = a_meeting(training, learning_hours=4), a_meeting(training, learning_hours=6)
    a_meeting(training, learning_hours=2, starts_at=now() + timedelta(days=9))
    a_meeting(a_training(present), learning_hours=50)
    marked(first, present, Status.PRESENT)
    marked(second, present, Status.LATE)
    marked(first, sick, Status.SICK)

    hours = queries.attendance_of(session, training, [present.id, sick.id, unmarked.id])

    marks = {
        person_id: (one.attended, one.planned, [mark.is_present for mark in one.meetings])
        for person_id, one in hours.items()
    }
    assert marks == {
        present.id: (10, 12, [True, True, False]),
        sick.id: (0, 12, [False, False, False]),
        unmarked.id: (0, 12, [False, False, False]),
    }


def test_a_training_without_meetings_has_planned_nothing(session: Session) -> None:
    cadre = a_person()
    assert queries.attendance_of(session, a_training(cadre), [cadre.id]) == {cadre.id: Hours(0, 0)}


def test_the_next_meeting_is_the_one_under_way_then_the_nearest(session: Session) -> None:
    cadre = a_person()
    training = a_training(cadre)
    moment = now()
    a_meeting(training, starts_at=moment - timedelta(days=1))
    running = a_meeting(training, starts_at=moment - timedelta(hours=1))
    coming = a_meeting(training, starts_at=moment + timedelta(days=3))
    a_meeting(a_training(a_person()), starts_at=moment + timedelta(minutes=5))
    viewer = viewer_of(cadre, Role.CADRE, CEMPAKA_PUTIH)

    def next_at(when: timedelta) -> int | None:
        found = agenda.next_line(session, viewer, moment + when)
        return found.meeting.id if found else None

    assert next_at(timedelta()) == running.id
    assert next_at(timedelta(hours=5)) == coming.id
    assert next_at(timedelta(days=4)) is None


def test_a_meeting_elsewhere_is_not_found(session: Session) -> None:
    meeting = a_meeting()
    near = viewer_of(a_person(Role.TRAINER), Role.TRAINER, CEMPAKA_PUTIH)
    far = viewer_of(a_person(Role.TRAINER, SERPONG_VILLAGE), Role.TRAINER, SERPONG_VILLAGE)
    assert queries.meeting_for(session, near, meeting.id).id == meeting.id
    with pytest.raises(NotFound):
        queries.meeting_for(session, far, meeting.id)


def test_the_first_certificate_locks_what_is_closed_once(session: Session) -> None:
    training = a_training(a_person())
    closed = a_meeting(training, state=MeetingState.CLOSED)
    a_meeting(training, state=MeetingState.CLOSED)
    elsewhere = a_meeting(state=MeetingState.CLOSED)

    with transaction() as writing:
        assert service.lock_meetings(writing, training.id, now=now()) == 2
    with transaction() as writing:
        assert service.lock_meetings(writing, training.id, now=now()) == 0

    assert {meeting.state for meeting in queries.meetings_of(session, training.id)} == {
        MeetingState.LOCKED
    }
    session.expire_all()
    assert session.get_one(Meeting, elsewhere.id).state is MeetingState.CLOSED
    assert session.get_one(Meeting, closed.id).closed_at == closed.closed_at


def test_an_open_meeting_keeps_the_certificates_back(session: Session) -> None:
    training = a_training(a_person())
    closed = a_meeting(training, state=MeetingState.CLOSED)
    a_meeting(training, title="Praktik rujukan", starts_at=now() + timedelta(days=2))
    before = rows(AuditEntry)

    with pytest.raises(service.MeetingsOpen, match="Praktik rujukan"), transaction() as writing:
        service.lock_meetings(writing, training.id, now=now())

    session.expire_all()
    assert session.get_one(Meeting, closed.id).state is MeetingState.CLOSED
    assert rows(AuditEntry) == before

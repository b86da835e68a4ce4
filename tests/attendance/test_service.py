"""Marks are appended, one of them counts, and closing leaves nobody unmarked."""

from concurrent.futures import ThreadPoolExecutor, wait
from datetime import timedelta
from threading import Barrier
from uuid import uuid4

import pytest
import sqlalchemy as sa
from flask import Flask
from sqlalchemy.orm import Session

from lms.accounts.models import Person
from lms.accounts.rules import Assignment, Viewer
from lms.attendance import events, planning, rules, service
from lms.attendance.models import Attendance, AttendanceEvent, Meeting
from lms.attendance.rules import MeetingState, Method, Status
from lms.audit.models import AuditEntry
from lms.core.clock import now
from lms.core.errors import NotAllowed, NotFound
from lms.core.roles import Role
from lms.db import db, transaction
from lms.sync import service as sync
from tests.factories import (
    CEMPAKA_PUTIH,
    CIPUTAT_TIMUR,
    SERPONG_VILLAGE,
    a_meeting,
    a_person,
    a_training,
    rows,
)

pytestmark = pytest.mark.postgres


def a_viewer(role: Role = Role.TRAINER, region: str = CIPUTAT_TIMUR) -> Viewer:
    person = a_person(role, region)
    return Viewer(person.id, person.full_name, None, None, (Assignment(role, region, region),))


def a_meeting_of(*people: Person, state: MeetingState = MeetingState.OPEN) -> Meeting:
    return a_meeting(a_training(*people), state=state)


def mark(
    viewer: Viewer,
    meeting: Meeting,
    person: Person,
    status: Status | None,
    reason: str | None = None,
) -> None:
    with transaction() as session:
        held = service.held(session, viewer, meeting.id)
        service.mark(session, viewer, held, person.id, status, reason=reason, now=now())


def mark_rest(viewer: Viewer, meeting: Meeting) -> dict[str, int]:
    with transaction() as session:
        held = service.held(session, viewer, meeting.id)
        return service.mark_rest(session, viewer, held, Status.PRESENT, now=now())


def close(viewer: Viewer, meeting: Meeting) -> None:
    with transaction() as session:
        held = service.held(session, viewer, meeting.id)
        service.close(session, viewer, held, now=now())


def kept(meeting: Meeting) -> dict[int, tuple[Status, int]]:
    """The effective marks: person, status, deciding event."""
    db.session.rollback()
    found = db.session.scalars(sa.select(Attendance).where(Attendance.meeting_id == meeting.id))
    marks = {row.person_id: (row.status, row.event_id) for row in found}
    db.session.rollback()
    return marks


def statuses(meeting: Meeting) -> dict[int, Status]:
    return {person: status for person, (status, _event) in kept(meeting).items()}


def test_a_tap_leaves_an_event_a_mark_and_an_audit_entry(session: Session) -> None:
    cadre, trainer = a_person(), a_viewer()
    meeting = a_meeting_of(cadre)
    before = rows(AuditEntry)

    mark(trainer, meeting, cadre, Status.PRESENT)

    event = session.scalars(sa.select(AttendanceEvent)).one()
    assert (event.person_id, event.status, event.method) == (cadre.id, Status.PRESENT, Method.LIST)
    assert event.recorded_by == trainer.id
    assert kept(meeting) == {cadre.id: (Status.PRESENT, event.id)}
    assert rows(AuditEntry) == before + 1


def test_a_wrong_tap_is_taken_back_by_one_more_event(app: Flask) -> None:
    cadre, trainer = a_person(), a_viewer()
    meeting = a_meeting_of(cadre)
    mark(trainer, meeting, cadre, Status.PRESENT)
    mark(trainer, meeting, cadre, None)
    assert kept(meeting) == {}
    assert rows(AttendanceEvent) == 2


@pytest.mark.parametrize("change", ["UPDATE attendance_event SET status = 'alpa'", "DELETE FROM"])
def test_no_event_is_ever_changed_or_removed(app: Flask, change: str) -> None:
    cadre = a_person()
    meeting = a_meeting_of(cadre)
    mark(a_viewer(), meeting, cadre, Status.PRESENT)
    with transaction() as session:
        session.execute(sa.delete(Attendance))
    statement = change.replace("DELETE FROM", "DELETE FROM attendance_event")
    with pytest.raises(sa.exc.DBAPIError, match="append-only"), transaction() as session:
        session.execute(sa.text(statement))
    assert rows(AttendanceEvent) == 1


def test_the_marks_follow_from_the_events_alone(app: Flask) -> None:
    people, trainer = [a_person() for _ in range(5)], a_viewer()
    meeting = a_meeting_of(*people)
    for person, status in zip(people, Status, strict=True):
        mark(trainer, meeting, person, Status.PRESENT)
        mark(trainer, meeting, person, status)
    mark(trainer, meeting, people[4], None)
    before = kept(meeting)
    assert len(before) == 4

    with transaction() as session:
        session.execute(sa.delete(Attendance))
        events.derive(session, session.get_one(Meeting, meeting.id))

    assert kept(meeting) == before


def test_all_present_marks_only_those_nobody_has_marked(app: Flask) -> None:
    present, sick, third, trainer = a_person(), a_person(), a_person(), a_viewer()
    meeting = a_meeting_of(present, sick, third)
    mark(trainer, meeting, sick, Status.SICK)

    assert mark_rest(trainer, meeting) == {"count": 2}

    assert statuses(meeting) == {
        present.id: Status.PRESENT,
        sick.id: Status.SICK,
        third.id: Status.PRESENT,
    }


def test_closing_makes_the_unmarked_absent_and_says_so(session: Session) -> None:
    present, unmarked, trainer = a_person(), a_person(), a_viewer()
    meeting = a_meeting_of(present, unmarked)
    mark(trainer, meeting, present, Status.PRESENT)

    close(trainer, meeting)

    assert statuses(meeting) == {present.id: Status.PRESENT, unmarked.id: Status.ABSENT}
    closed = session.get_one(Meeting, meeting.id)
    assert closed.state is MeetingState.CLOSED
    assert closed.closed_by == trainer.id
    entry = session.scalars(sa.select(AuditEntry).order_by(AuditEntry.id.desc())).first()
    assert entry is not None
    assert (entry.action, entry.facts["absent"]) == ("meeting.closed", [unmarked.id])


def test_a_closed_meeting_is_corrected_with_a_reason_only(session: Session) -> None:
    cadre, trainer = a_person(), a_viewer()
    meeting = a_meeting_of(cadre)
    close(trainer, meeting)

    with pytest.raises(rules.ReasonMissing):
        mark(trainer, meeting, cadre, Status.PRESENT)
    with pytest.raises(rules.MarkStays):
        mark(trainer, meeting, cadre, None, "Salah tekan")
    assert statuses(meeting) == {cadre.id: Status.ABSENT}

    mark(trainer, meeting, cadre, Status.PRESENT, "Tanda tangannya ada di daftar")
    assert statuses(meeting) == {cadre.id: Status.PRESENT}
    entry = session.scalars(sa.select(AuditEntry).order_by(AuditEntry.id.desc())).first()
    assert entry is not None
    assert entry.reason == "Tanda tangannya ada di daftar"
    assert (entry.facts["before"], entry.facts["after"]) == ("alpa", "hadir")


def test_a_closed_meeting_is_not_closed_again_and_takes_no_bulk(app: Flask) -> None:
    cadre, trainer = a_person(), a_viewer()
    meeting = a_meeting_of(cadre)
    close(trainer, meeting)
    with pytest.raises(service.MeetingClosed):
        close(trainer, meeting)
    with pytest.raises(service.MeetingClosed):
        mark_rest(trainer, meeting)
    assert statuses(meeting) == {cadre.id: Status.ABSENT}


def test_a_meeting_to_come_is_neither_marked_nor_closed(app: Flask) -> None:
    cadre, trainer = a_person(), a_viewer()
    meeting = a_meeting(a_training(cadre), starts_at=now() + timedelta(days=2))
    with pytest.raises(rules.NotYetHeld):
        mark(trainer, meeting, cadre, Status.PRESENT)
    with pytest.raises(rules.NotYetHeld):
        close(trainer, meeting)
    mark(trainer, meeting, cadre, Status.EXCUSED, "Menikahkan anak")
    assert statuses(meeting) == {cadre.id: Status.EXCUSED}


def test_a_locked_meeting_stays_as_it_is(app: Flask) -> None:
    cadre = a_person()
    meeting = a_meeting_of(cadre, state=MeetingState.LOCKED)
    with pytest.raises(rules.MeetingLocked):
        mark(a_viewer(), meeting, cadre, Status.PRESENT, "Salah tekan")
    assert rows(AttendanceEvent) == 0


def test_who_was_not_invited_is_refused_and_a_stranger_is_not_found(app: Flask) -> None:
    trainer, meeting = a_viewer(), a_meeting_of(a_person())
    neighbour, far = a_person(region=CEMPAKA_PUTIH), a_person(region=SERPONG_VILLAGE)
    with pytest.raises(service.NotInvited):
        mark(trainer, meeting, neighbour, Status.PRESENT)
    with pytest.raises(NotFound):
        mark(trainer, meeting, far, Status.PRESENT)
    assert rows(AttendanceEvent) == 0


def test_an_official_looks_and_a_trainer_elsewhere_finds_nothing(app: Flask) -> None:
    cadre = a_person()
    meeting = a_meeting_of(cadre)
    with pytest.raises(NotAllowed):
        mark(a_viewer(Role.OFFICIAL), meeting, cadre, Status.PRESENT)
    with pytest.raises(NotFound):
        mark(a_viewer(Role.TRAINER, SERPONG_VILLAGE), meeting, cadre, Status.PRESENT)
    assert rows(AttendanceEvent) == 0


def test_two_trainers_at_once_leave_two_events_and_one_mark(app: Flask) -> None:
    cadre, trainers = a_person(), [a_viewer() for _ in range(6)]
    meeting = a_meeting_of(cadre)
    together = Barrier(len(trainers))

    def tap(number: int) -> None:
        with app.app_context():
            together.wait()
            mark(trainers[number], meeting, cadre, list(Status)[number % 5])

    with ThreadPoolExecutor(len(trainers)) as pool:
        list(pool.map(tap, range(len(trainers))))

    assert rows(AttendanceEvent) == len(trainers)
    last = db.session.scalar(sa.select(sa.func.max(AttendanceEvent.id)))
    event = db.session.get_one(AttendanceEvent, last)
    assert kept(meeting) == {cadre.id: (event.status, event.id)}


def test_control_without_the_lock_two_trainers_collide(app: Flask) -> None:
    """The same race, with the decision read before the writing: marks are lost or refused."""
    cadre, trainers = a_person(), [a_viewer() for _ in range(6)]
    meeting = a_meeting_of(cadre)
    together = Barrier(len(trainers))

    def tap(number: int) -> bool:
        with app.app_context():
            marked = db.session.get(Attendance, (meeting.id, cadre.id))
            db.session.rollback()
            together.wait()
            assert marked is None
            try:
                with transaction() as session:
                    event = AttendanceEvent(
                        meeting_id=meeting.id,
                        person_id=cadre.id,
                        status=Status.PRESENT,
                        method=Method.LIST,
                        recorded_at=now(),
                    )
                    session.add(event)
                    session.flush()
                    row = Attendance(
                        meeting_id=meeting.id,
                        person_id=cadre.id,
                        status=Status.PRESENT,
                        event_id=event.id,
                    )
                    session.add(row)
            except sa.exc.IntegrityError:
                return False
            return True

    with ThreadPoolExecutor(len(trainers)) as pool:
        assert sum(pool.map(tap, range(len(trainers)))) == 1


def test_a_tap_that_waited_for_a_cancelling_finds_no_meeting(app: Flask) -> None:
    cadre, trainer, other = a_person(), a_viewer(), a_viewer()
    meeting = a_meeting_of(cadre)

    def tap() -> None:
        with app.app_context():
            mark(other, meeting, cadre, Status.PRESENT)

    with ThreadPoolExecutor(1) as pool:
        with transaction() as session:
            held = service.held(session, trainer, meeting.id)
            planning.cancel_meeting(session, trainer, held, now=now())
            waiting = pool.submit(tap)
            wait([waiting], timeout=0.5)
            assert not waiting.done()
        with pytest.raises(NotFound):
            waiting.result()
    assert rows(AttendanceEvent) == rows(Meeting) == 0


def test_the_same_tap_arriving_many_times_at_once_is_one_event(app: Flask) -> None:
    cadre, trainer = a_person(), a_viewer()
    meeting = a_meeting_of(cadre)
    operation, together = str(uuid4()), Barrier(6)

    def send(_time: int) -> bool:
        with app.app_context():
            together.wait()
            with transaction() as session:
                held = service.held(session, trainer, meeting.id)
                return sync.once(
                    session,
                    operation,
                    "attendance.mark",
                    {"person": cadre.id},
                    lambda: service.mark(
                        session, trainer, held, cadre.id, Status.PRESENT, reason=None, now=now()
                    ),
                    person_id=trainer.id,
                    now=now(),
                ).again

    with ThreadPoolExecutor(6) as pool:
        assert sorted(pool.map(send, range(6))) == [False, True, True, True, True, True]
    assert rows(AttendanceEvent) == 1


def test_closing_and_marking_at_once_leave_nobody_unmarked_or_doubted(app: Flask) -> None:
    people, trainer = [a_person() for _ in range(8)], a_viewer()
    meeting = a_meeting_of(*people)
    together = Barrier(len(people) + 1)

    def tap(number: int) -> bool:
        with app.app_context():
            together.wait()
            try:
                if number == len(people):
                    close(trainer, meeting)
                else:
                    mark(trainer, meeting, people[number], Status.PRESENT)
            except rules.ReasonMissing:
                return False
            return True

    with ThreadPoolExecutor(len(people) + 1) as pool:
        *taken, closed = pool.map(tap, range(len(people) + 1))

    assert closed
    assert statuses(meeting) == {
        person.id: Status.PRESENT if came else Status.ABSENT
        for person, came in zip(people, taken, strict=True)
    }

"""Meetings of the demo city: planned, held and closed by the services, marked in bulk."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from random import Random

from sqlalchemy.orm import Session

from lms.accounts.rules import Viewer
from lms.attendance import events, planning, service
from lms.attendance.models import AttendanceEvent, Meeting
from lms.attendance.planning import Plan
from lms.attendance.rules import Method, Status
from lms.operations.demo.calendar import HOURS, Chapter

FORGOTTEN = 0.03
"""How often the trainer overlooks somebody who came, and corrects it the day after."""
REMARKS = {
    Status.EXCUSED: ("Acara keluarga", "Dinas di kantor", "Mengantar anak sekolah"),
    Status.SICK: ("Demam", "Kontrol ke puskesmas"),
}
MENDED = "Hadir, tetapi terlewat saat pencatatan. Tanda tangannya ada di daftar hadir."


@dataclass(frozen=True)
class Hall:
    """Where a trainer works: who they are, and dice."""

    session: Session
    trainer: Viewer
    chance: Random


def plan(hall: Hall, chapter: Chapter, training_id: int, now: datetime) -> list[int]:
    """Plan the meetings of a training; returns their ids in order."""
    training = planning.held_training(hall.session, hall.trainer, training_id)
    return [
        planning.plan_meeting(
            hall.session,
            hall.trainer,
            training,
            Plan(
                title=gathering.title,
                venue=chapter.venue,
                starts_at=gathering.starts_at,
                ends_at=gathering.ends_at,
                learning_hours=HOURS,
            ),
            now=now,
        ).id
        for gathering in chapter.gatherings
    ]


def excuse(hall: Hall, meeting_id: int, presence: Mapping[int, Status]) -> None:
    """Note the day before who has said that they cannot come."""
    meeting = service.held(hall.session, hall.trainer, meeting_id)
    _mark(hall, meeting, {who: said for who, said in presence.items() if said in REMARKS})


def forgotten(hall: Hall, presence: Mapping[int, Status]) -> list[int]:
    """Who came and will be overlooked when the trainer marks the list."""
    came = [who for who, status in presence.items() if status is Status.PRESENT]
    return [who for who in came if hall.chance.random() < FORGOTTEN]


def hold(
    hall: Hall,
    meeting_id: int,
    presence: Mapping[int, Status],
    overlooked: Collection[int],
    closed: datetime,
) -> None:
    """Mark everyone as they came and close the meeting; the unmarked become absent."""
    meeting = service.held(hall.session, hall.trainer, meeting_id)
    seen = {
        who: status
        for who, status in presence.items()
        if who not in overlooked and status is not Status.ABSENT
    }
    _mark(hall, meeting, seen)
    service.close(hall.session, hall.trainer, meeting, now=closed)


def mend(hall: Hall, meeting_id: int, overlooked: Collection[int], now: datetime) -> None:
    """Correct the closed meeting for those who were overlooked."""
    for who in overlooked:
        meeting = service.held(hall.session, hall.trainer, meeting_id)
        service.mark(
            hall.session, hall.trainer, meeting, who, Status.PRESENT, reason=MENDED, now=now
        )


def _mark(hall: Hall, meeting: Meeting, presence: Mapping[int, Status]) -> None:
    """One event each from the list, in the order they were made; marks follow by the rules."""
    made: list[AttendanceEvent] = [
        AttendanceEvent(
            meeting_id=meeting.id,
            person_id=who,
            status=status,
            method=Method.LIST,
            recorded_by=hall.trainer.id,
            recorded_at=_moment(hall.chance, meeting, status),
            reason=hall.chance.choice(REMARKS[status]) if status in REMARKS else None,
        )
        for who, status in presence.items()
    ]
    made.sort(key=lambda event: event.recorded_at)
    hall.session.add_all(made)
    hall.session.flush()
    events.derive(hall.session, meeting)


def _moment(chance: Random, meeting: Meeting, status: Status) -> datetime:
    minutes = {
        Status.PRESENT: chance.randint(-25, 8),
        Status.LATE: chance.randint(16, 70),
    }.get(status, -chance.randint(600, 1400))
    return meeting.starts_at + timedelta(minutes=minutes, seconds=chance.randrange(60))

"""Planning the meetings of a training, changing them while they are open, cancelling them."""

from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from lms.accounts.rules import Viewer
from lms.attendance import events, queries, rules
from lms.attendance.models import Attendance, Meeting
from lms.attendance.rules import MeetingState, Status
from lms.audit import service as audit
from lms.core.clock import wib_date
from lms.core.errors import NotAllowed, RuleBroken
from lms.learning import queries as learning
from lms.learning.models import Training


class TrainingCertified(RuleBroken):
    message = (
        "Sertifikat pelatihan ini sudah terbit, jadi pertemuannya tidak bertambah lagi. "
        "Buat pelatihan baru untuk pertemuan berikutnya."
    )


class MeetingSettled(RuleBroken):
    message = "Pertemuan ini sudah ditutup, jadi jadwalnya tidak dapat diubah lagi."


class MarksMade(RuleBroken):
    message = (
        "Pertemuan ini sudah punya catatan kehadiran, jadi tidak dapat dibatalkan. "
        "Pindahkan jadwalnya, atau ubah bobotnya menjadi 0 JP lalu tutup."
    )


class AlreadyHeld(RuleBroken):
    message = (
        "Sudah ada kader yang ditandai di pertemuan ini, jadi tidak dapat dipindah ke hari "
        "yang belum tiba. Hapus dahulu tandanya, atau rencanakan pertemuan lain."
    )


@dataclass(frozen=True)
class Plan:
    """When and where a meeting is, what it is about, and for how many JP it counts."""

    title: str
    venue: str
    starts_at: datetime
    ends_at: datetime
    learning_hours: int


def plan_of(meeting: Meeting) -> Plan:
    """The plan of a meeting as it stands."""
    return Plan(
        meeting.title,
        meeting.venue,
        meeting.starts_at,
        meeting.ends_at,
        meeting.learning_hours,
    )


def held_training(session: Session, viewer: Viewer, training_id: int) -> Training:
    """The training, locked until the commit: no meeting is added while certificates are issued.

    NotFound when it is out of scope, NotAllowed for someone who may only look.
    """
    training = learning.one(session, learning.overseen_by(viewer).where(Training.id == training_id))
    if not learning.may_run(viewer, training):
        raise NotAllowed
    session.execute(sa.select(Training.id).where(Training.id == training_id).with_for_update())
    return training


def ensure_uncertified(session: Session, training_id: int) -> None:
    """No meeting is added once certificates are out; TrainingCertified otherwise."""
    if queries.has_locked_meeting(session, training_id):
        raise TrainingCertified


def plan_meeting(
    session: Session, viewer: Viewer, training: Training, plan: Plan, *, now: datetime
) -> Meeting:
    """Add a meeting to a held training; raises OutsideTraining or TrainingCertified."""
    ensure_uncertified(session, training.id)
    rules.ensure_within(wib_date(plan.starts_at), training.starts_on, training.ends_on)
    meeting = Meeting(
        training_id=training.id, state=MeetingState.OPEN, created_at=now, **asdict(plan)
    )
    session.add(meeting)
    session.flush()
    _record(session, viewer, meeting, "meeting.planned", now=now, training=training.id)
    return meeting


def change_meeting(
    session: Session, viewer: Viewer, meeting: Meeting, plan: Plan, *, now: datetime
) -> None:
    """Give a held, open meeting another time, place, title or weight.

    Raises MeetingSettled, OutsideTraining, or AlreadyHeld when somebody was marked who could not
    have been, had it been planned like this.
    """
    ensure_open(meeting)
    training = meeting.training
    rules.ensure_within(wib_date(plan.starts_at), training.starts_on, training.ends_on)
    before = asdict(plan_of(meeting))
    changed = {name: value for name, value in asdict(plan).items() if value != before[name]}
    if not changed:
        return
    if "starts_at" in changed and wib_date(now) < wib_date(plan.starts_at):
        _ensure_nobody_came(session, meeting)
    for name, value in changed.items():
        setattr(meeting, name, value)
    session.flush()
    events.derive(session, meeting)  # who was seen depends on when it ended
    facts = {name: [str(before[name]), str(value)] for name, value in changed.items()}
    _record(session, viewer, meeting, "meeting.changed", now=now, **facts)


def cancel_meeting(session: Session, viewer: Viewer, meeting: Meeting, *, now: datetime) -> None:
    """Remove a held, open meeting that nobody was ever marked at; the audit record keeps it."""
    ensure_open(meeting)
    if queries.has_events(session, meeting.id):
        raise MarksMade
    _record(
        session,
        viewer,
        meeting,
        "meeting.cancelled",
        now=now,
        training=meeting.training_id,
        starts_at=meeting.starts_at,
    )
    session.delete(meeting)
    session.flush()


def ensure_open(meeting: Meeting) -> None:
    """The plan of a meeting stands once it is closed; MeetingSettled otherwise."""
    if meeting.state is not MeetingState.OPEN:
        raise MeetingSettled


def _ensure_nobody_came(session: Session, meeting: Meeting) -> None:
    known_ahead = (Status.EXCUSED, Status.SICK)
    came = sa.select(Attendance.person_id).where(
        Attendance.meeting_id == meeting.id, Attendance.status.not_in(known_ahead)
    )
    if session.scalar(came.limit(1)) is not None:
        raise AlreadyHeld


def _record(
    session: Session,
    viewer: Viewer,
    meeting: Meeting,
    action: str,
    *,
    now: datetime,
    **facts: Any,
) -> None:
    audit.record(
        session,
        action,
        "meeting",
        meeting.id,
        now=now,
        actor_id=viewer.id,
        role=viewer.main_role,
        **facts,
    )

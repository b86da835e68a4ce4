"""Marking who was there, closing a meeting, locking it. Every mark is an event that stays."""

from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from lms.accounts import queries as accounts
from lms.accounts.aliases import followed
from lms.accounts.rules import Viewer
from lms.attendance import events, queries, rules
from lms.attendance.events import Made
from lms.attendance.models import Attendance, Meeting
from lms.attendance.rules import MeetingState, Method, Status
from lms.audit import service as audit
from lms.core.errors import NotFound, RuleBroken
from lms.core.roles import Role
from lms.learning import queries as learning
from lms.learning.models import Training


class NotInvited(RuleBroken):
    message = "Kader ini tidak ada dalam daftar peserta pelatihan. Periksa lagi namanya."


class MeetingClosed(RuleBroken):
    message = "Pertemuan ini sudah ditutup. Perbaiki kader satu per satu, dengan alasannya."


class MeetingsOpen(RuleBroken):
    message = "Tutup dahulu semua pertemuan pelatihan ini, baru sertifikat dapat diterbitkan."


def held(session: Session, viewer: Viewer, meeting_id: int) -> Meeting:
    """The meeting, locked until the commit so that its marks are made one after another.

    NotFound when it is out of scope, NotAllowed for someone who may only look.
    """
    meeting = queries.meeting_runnable(session, viewer, meeting_id)
    locked = sa.select(Meeting.id).where(Meeting.id == meeting.id).with_for_update()
    if session.scalar(locked) is None:  # cancelled while we waited for it
        raise NotFound
    session.refresh(meeting, Meeting.__table__.columns.keys())
    return meeting


def mark(
    session: Session,
    viewer: Viewer,
    meeting: Meeting,
    person_id: int,
    status: Status | None,
    *,
    reason: str | None,
    now: datetime,
) -> dict[str, Any]:
    """Mark one invited cadre, or with None take the mark back; `meeting` is a held one.

    Raises NotInvited, NotYetHeld, ReasonMissing, MarkStays or MeetingLocked.
    """
    person_id = followed(session, person_id)
    _ensure_invited(session, viewer, meeting, person_id)
    method = rules.method_of_mark(meeting.state, status, reason)
    rules.ensure_held(status, meeting.starts_at, now)
    before = queries.own_status(session, meeting.id, person_id)
    if status is None and before is None:
        return {"person": person_id, "status": None}
    made = Made(method, by=viewer.id, at=now, reason=reason)
    events.append(session, meeting, [person_id], status, made)
    audit.record(
        session,
        "attendance.corrected" if method is Method.CORRECTION else "attendance.marked",
        "meeting",
        meeting.id,
        now=now,
        actor_id=viewer.id,
        role=viewer.main_role,
        reason=reason if method is Method.CORRECTION else None,
        person=person_id,
        before=before,
        after=status,
    )
    return {"person": person_id, "status": status}


def mark_rest(
    session: Session, viewer: Viewer, meeting: Meeting, status: Status, *, now: datetime
) -> dict[str, Any]:
    """Mark all who are still unmarked; `meeting` is a held one, and open."""
    if meeting.state is not MeetingState.OPEN:
        raise MeetingClosed
    rules.ensure_held(status, meeting.starts_at, now)
    people = _unmarked(session, meeting)
    if not people:
        return {"count": 0}
    events.append(session, meeting, people, status, Made(Method.LIST, by=viewer.id, at=now))
    audit.record(
        session,
        "attendance.rest_marked",
        "meeting",
        meeting.id,
        now=now,
        actor_id=viewer.id,
        role=viewer.main_role,
        after=status,
        people=people,
    )
    return {"count": len(people)}


def close(session: Session, viewer: Viewer, meeting: Meeting, *, now: datetime) -> dict[str, Any]:
    """Close a held meeting that has begun; whoever is unmarked becomes absent."""
    if meeting.state is not MeetingState.OPEN:
        raise MeetingClosed("Pertemuan ini sudah ditutup sebelumnya.")
    rules.ensure_begun(meeting.starts_at, now)
    people = _unmarked(session, meeting)
    made = Made(Method.CLOSING, by=viewer.id, at=now)
    events.append(session, meeting, people, Status.ABSENT, made)
    meeting.state, meeting.closed_at, meeting.closed_by = MeetingState.CLOSED, now, viewer.id
    session.flush()
    audit.record(
        session,
        "meeting.closed",
        "meeting",
        meeting.id,
        now=now,
        actor_id=viewer.id,
        role=viewer.main_role,
        before=MeetingState.OPEN,
        after=MeetingState.CLOSED,
        absent=people,
    )
    return {"absent": len(people)}


def lock_meetings(
    session: Session, training_id: int, *, now: datetime, actor_id: int | None = None
) -> int:
    """Lock the training's meetings at its first certificate; returns how many were not yet.

    Raises MeetingsOpen while one is open, also one still to come: its marks, and the JP it
    adds to what everybody needs, could otherwise change under a printed certificate. The
    trainer closes it, or cancels it when it is not to take place.
    """
    session.execute(sa.select(Training.id).where(Training.id == training_id).with_for_update())
    found = session.scalars(
        sa.select(Meeting)
        .where(Meeting.training_id == training_id)
        .order_by(Meeting.id)
        .with_for_update()
        .execution_options(populate_existing=True)
    ).all()
    if waiting := [meeting.title for meeting in found if meeting.state is MeetingState.OPEN]:
        raise MeetingsOpen(
            f"Pertemuan “{waiting[0]}” belum ditutup. Mintalah pelatih menutupnya, "
            "baru sertifikat dapat diterbitkan."
        )
    closed = [meeting for meeting in found if meeting.state is MeetingState.CLOSED]
    for meeting in closed:
        meeting.state = MeetingState.LOCKED
        audit.record(
            session,
            "meeting.locked",
            "meeting",
            meeting.id,
            now=now,
            actor_id=actor_id,
            role=Role.OFFICIAL if actor_id else None,
            before=MeetingState.CLOSED,
            after=MeetingState.LOCKED,
        )
    session.flush()
    return len(closed)


def _unmarked(session: Session, meeting: Meeting) -> list[int]:
    marked = set(
        session.scalars(sa.select(Attendance.person_id).where(Attendance.meeting_id == meeting.id))
    )
    invited = learning.participant_ids(session, meeting.training_id)
    return sorted(set(invited) - marked)


def _ensure_invited(session: Session, viewer: Viewer, meeting: Meeting, person_id: int) -> None:
    """A stranger to the viewer is not found, whether or not there is such a person."""
    if person_id in learning.participant_ids(session, meeting.training_id):
        return
    try:
        accounts.person_for(session, viewer, person_id)
    except NotFound:
        raise NotFound(NotInvited.message) from None
    raise NotInvited

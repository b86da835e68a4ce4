"""Changing meetings and marks."""

from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.orm import Session

from lms.attendance.models import Meeting, MeetingState
from lms.audit import service as audit
from lms.core.errors import RuleBroken


class MeetingsOpen(RuleBroken):
    message = "Tutup dahulu semua pertemuan pelatihan ini, baru sertifikat dapat diterbitkan."


def lock_meetings(
    session: Session, training_id: int, *, now: datetime, actor_id: int | None = None
) -> int:
    """Lock the training's meetings at its first certificate; returns how many were not yet.

    Raises MeetingsOpen while one is open, also one still to come: its marks, and the JP it
    adds to what everybody needs, could otherwise change under a printed certificate. The
    trainer closes it, or cancels it when it is not to take place.
    """
    held = session.scalars(
        sa.select(Meeting)
        .where(Meeting.training_id == training_id)
        .order_by(Meeting.id)
        .with_for_update()
    ).all()
    if waiting := [meeting.title for meeting in held if meeting.state is MeetingState.OPEN]:
        raise MeetingsOpen(
            f"Pertemuan “{waiting[0]}” belum ditutup. Mintalah pelatih menutupnya, "
            "baru sertifikat dapat diterbitkan."
        )
    closed = [meeting for meeting in held if meeting.state is MeetingState.CLOSED]
    for meeting in closed:
        meeting.state = MeetingState.LOCKED
        audit.record(session, "meeting.locked", "meeting", meeting.id, now=now, actor_id=actor_id)
    session.flush()
    return len(closed)

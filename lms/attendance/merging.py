"""How attendance follows an alias: marks stay as they were made, what counts is derived anew."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from lms.accounts.aliases import aliases_of, followed_all
from lms.attendance import events
from lms.attendance.models import AttendanceEvent, Meeting
from lms.roster.merging_parts import Pair, Part


def _settle(session: Session, pair: Pair) -> None:
    both = [pair.kept, pair.gone]
    records = {*both, *aliases_of(session, set(followed_all(session, both).values()))}
    chosen = select(AttendanceEvent.meeting_id).where(AttendanceEvent.person_id.in_(records))
    meetings = select(Meeting).where(Meeting.id.in_(chosen)).order_by(Meeting.id)
    for meeting in session.scalars(meetings.with_for_update()):
        events.derive(session, meeting, records)


PART = Part(
    follows=frozenset({"attendance.person_id", "attendance_event.person_id"}),
    stays=frozenset({"attendance_event.recorded_by", "meeting.closed_by"}),
    settle=_settle,
)

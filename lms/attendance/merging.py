"""How attendance follows an alias: marks stay as they were made, what counts is derived anew."""

from collections.abc import Collection

from sqlalchemy import Select, or_, select
from sqlalchemy.orm import Session

from lms.accounts.aliases import aliases_of, followed_all
from lms.attendance import events
from lms.attendance.models import AttendanceEvent, Meeting
from lms.learning.models import Participant
from lms.roster.merging_parts import Pair, Part


def _hold(session: Session, pair: Pair) -> None:
    """The meetings either may be marked at."""
    both = [pair.kept, pair.gone]
    trainings = select(Participant.training_id).where(Participant.person_id.in_(both))
    meetings = select(Meeting.id).where(
        or_(Meeting.training_id.in_(trainings), Meeting.id.in_(_marked(both)))
    )
    session.execute(meetings.order_by(Meeting.id).with_for_update())


def _marked(records: Collection[int]) -> Select[int]:
    return select(AttendanceEvent.meeting_id).where(AttendanceEvent.person_id.in_(records))


def _settle(session: Session, pair: Pair) -> None:
    both = [pair.kept, pair.gone]
    records = {*both, *aliases_of(session, set(followed_all(session, both).values()))}
    meetings = select(Meeting).where(Meeting.id.in_(_marked(records))).order_by(Meeting.id)
    for meeting in session.scalars(meetings.with_for_update()):
        events.derive(session, meeting, records)


PART = Part(
    follows=frozenset({"attendance.person_id", "attendance_event.person_id"}),
    stays=frozenset({"attendance_event.recorded_by", "meeting.closed_by"}),
    hold=_hold,
    settle=_settle,
)

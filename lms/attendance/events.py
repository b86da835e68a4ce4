"""Appending marks as events, and deriving from them the one that counts."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.orm import Session

from lms.accounts.aliases import aliases_of, followed_all, merged_at
from lms.attendance import rules
from lms.attendance.models import Attendance, AttendanceEvent, Meeting
from lms.attendance.rules import Method, Status


@dataclass(frozen=True)
class Made:
    """How, by whom and when a mark was made, and the reason or remark given."""

    method: Method
    by: int
    at: datetime
    reason: str | None = None


def append(
    session: Session,
    meeting: Meeting,
    person_ids: Collection[int],
    status: Status | None,
    made: Made,
) -> None:
    """Add one event for each of these people and derive their effective marks."""
    session.add_all(
        AttendanceEvent(
            meeting_id=meeting.id,
            person_id=person_id,
            status=status,
            method=made.method,
            recorded_by=made.by,
            recorded_at=made.at,
            reason=made.reason,
        )
        for person_id in person_ids
    )
    session.flush()
    derive(session, meeting, person_ids)


def derive(session: Session, meeting: Meeting, person_ids: Collection[int] | None = None) -> None:
    """Write the effective marks that follow from the events, of these people or of everyone.

    Marks made for a record that was merged into another count for the person who lives on.
    """
    chosen = sa.select(AttendanceEvent).where(AttendanceEvent.meeting_id == meeting.id)
    kept = sa.select(Attendance).where(Attendance.meeting_id == meeting.id)
    aliases = _aliases(session, meeting, person_ids)
    if person_ids is not None:
        whose = {*person_ids, *aliases, *aliases.values()}
        chosen = chosen.where(AttendanceEvent.person_id.in_(whose))
        kept = kept.where(Attendance.person_id.in_(whose))
    events: dict[int, dict[int, list[rules.Event]]] = {}
    for event in session.scalars(chosen.order_by(AttendanceEvent.id)):
        made = rules.Event(event.id, event.status, event.method, event.recorded_at)
        person_id = aliases.get(event.person_id, event.person_id)
        events.setdefault(person_id, {}).setdefault(event.person_id, []).append(made)
    written = {row.person_id: row for row in session.scalars(kept)}
    for person_id in events.keys() | written.keys():
        found = _effective(session, person_id, events.get(person_id, {}), meeting.ends_at)
        _write(session, meeting.id, person_id, written.get(person_id), found)
    session.flush()


def _aliases(
    session: Session, meeting: Meeting, person_ids: Collection[int] | None
) -> dict[int, int]:
    """Into whom each record was merged, of these people or of anybody the meeting has marks of."""
    if person_ids is None:
        marked = sa.select(AttendanceEvent.person_id).where(
            AttendanceEvent.meeting_id == meeting.id
        )
        person_ids = set(session.scalars(marked))
    return aliases_of(session, set(followed_all(session, person_ids).values()))


def _effective(
    session: Session,
    person_id: int,
    events: Mapping[int, Sequence[rules.Event]],
    ends_at: datetime,
) -> rules.Mark | None:
    """Of several records of one person the best mark, unless it was marked again since."""
    own = events.get(person_id, ())
    others = [marks for one, marks in events.items() if one != person_id]
    if not others:
        return rules.effective(own, ends_at)
    return rules.of_one_person(own, others, ends_at, merged_at(session, person_id))


def _write(
    session: Session,
    meeting_id: int,
    person_id: int,
    row: Attendance | None,
    found: rules.Mark | None,
) -> None:
    if found is None:
        if row is not None:
            session.delete(row)
        return
    if row is None:
        row = Attendance(meeting_id=meeting_id, person_id=person_id)
        session.add(row)
    row.status, row.event_id, row.arrived_at = found.status, found.event_id, found.arrived_at

"""The list of meetings as one person sees it: what is on today, to come, over, or left open."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta

import sqlalchemy as sa
from sqlalchemy.orm import Session

from lms.accounts.rules import Viewer
from lms.attendance import queries
from lms.attendance.models import Attendance, Meeting
from lms.attendance.rules import MeetingState, Status
from lms.core.clock import at_wib, wib_date

LONGEST = 60


@dataclass(frozen=True)
class Line:
    """One meeting of the list, and how the viewer is marked at it when they attend it."""

    meeting: Meeting
    own_status: Status | None
    is_over: bool

    @property
    def is_left_open(self) -> bool:
        return self.is_over and self.meeting.state is MeetingState.OPEN


@dataclass(frozen=True)
class Agenda:
    left_open: Sequence[Line]
    """Over, and not closed by their trainer; empty for those who only attend."""
    today: Sequence[Line]
    coming: Sequence[Line]
    past: Sequence[Line]

    @property
    def is_empty(self) -> bool:
        return not (self.left_open or self.today or self.coming or self.past)


def of(session: Session, viewer: Viewer, now: datetime, *, longest: int = LONGEST) -> Agenda:
    """The meetings the viewer may see, at most `longest` of each kind, the nearest first."""
    day = at_wib(wib_date(now), time())
    seen = queries.visible_to(viewer)
    backwards = seen.order_by(None).order_by(Meeting.starts_at.desc(), Meeting.id.desc())
    unclosed = queries.overseen_by(viewer).where(Meeting.state == MeetingState.OPEN)
    left_open = _lines(session, viewer, unclosed.where(Meeting.starts_at < day), longest, now)
    shown = {line.meeting.id for line in left_open}
    past = _lines(session, viewer, backwards.where(Meeting.starts_at < day), longest, now)
    tomorrow = day + timedelta(days=1)
    on_today = seen.where(Meeting.starts_at >= day, Meeting.starts_at < tomorrow)
    coming = seen.where(Meeting.starts_at >= tomorrow)
    return Agenda(
        left_open=left_open,
        today=_lines(session, viewer, on_today, longest, now),
        coming=_lines(session, viewer, coming, longest, now),
        past=[line for line in past if line.meeting.id not in shown],
    )


def of_training(session: Session, viewer: Viewer, training_id: int, now: datetime) -> list[Line]:
    """All meetings of a training, in the order they take place."""
    chosen = queries.visible_to(viewer).where(Meeting.training_id == training_id)
    return _lines(session, viewer, chosen, None, now)


def next_line(session: Session, viewer: Viewer, now: datetime) -> Line | None:
    """The meeting under way or the nearest to come; None when none is planned."""
    coming = queries.visible_to(viewer).where(Meeting.ends_at > now)
    return next(iter(_lines(session, viewer, coming, 1, now)), None)


def line_of(session: Session, viewer: Viewer, meeting: Meeting, now: datetime) -> Line:
    """One meeting as a line of the list."""
    own = queries.own_status(session, meeting.id, viewer.id)
    return Line(meeting, own, meeting.ends_at <= now)


def _lines(
    session: Session,
    viewer: Viewer,
    chosen: sa.Select[Meeting],
    longest: int | None,
    now: datetime,
) -> list[Line]:
    own = sa.and_(Attendance.meeting_id == Meeting.id, Attendance.person_id == viewer.id)
    rows = session.execute(
        chosen.add_columns(Attendance.status).outerjoin(Attendance, own).limit(longest)
    )
    return [Line(meeting, status, meeting.ends_at <= now) for meeting, status in rows]

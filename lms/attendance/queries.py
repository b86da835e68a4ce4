"""Reading meetings and marks, narrowed to whom the viewer may see."""

from collections.abc import Collection

import sqlalchemy as sa
from sqlalchemy.orm import Session, joinedload

from lms.accounts.rules import Viewer
from lms.attendance.models import Attendance, AttendanceEvent, Meeting
from lms.attendance.rules import MeetingState, Status
from lms.core.errors import NotAllowed, NotFound
from lms.learning import achieved
from lms.learning import queries as learning
from lms.learning.models import Training

PRESENT = tuple(status for status in Status if status.counts_as_present)


def attendance_of(
    session: Session, training: Training, person_ids: Collection[int]
) -> dict[int, achieved.Attendance]:
    """JP attended (hadir or terlambat) and JP of all planned meetings, for each person asked about.

    Meetings still to come count as planned, so nobody is complete before the last one.
    """
    meetings = session.execute(
        sa.select(Meeting.id, Meeting.title, Meeting.learning_hours, Meeting.state)
        .where(Meeting.training_id == training.id)
        .order_by(Meeting.starts_at, Meeting.id)
    ).all()
    rows = session.execute(
        sa.select(Attendance.person_id, Attendance.meeting_id).where(
            Attendance.meeting_id.in_([meeting.id for meeting in meetings]),
            Attendance.person_id.in_(person_ids),
            Attendance.status.in_(PRESENT),
        )
    )
    came: dict[int, set[int]] = {person_id: set() for person_id in person_ids}
    for person_id, meeting_id in rows:
        came[person_id].add(meeting_id)
    planned = sum(meeting.learning_hours for meeting in meetings)
    return {
        person_id: achieved.Attendance(
            sum(meeting.learning_hours for meeting in meetings if meeting.id in there),
            planned,
            tuple(
                achieved.MeetingMark(
                    number,
                    meeting.title,
                    is_present=meeting.id in there,
                    is_over=meeting.state is not MeetingState.OPEN,
                )
                for number, meeting in enumerate(meetings, 1)
            ),
        )
        for person_id, there in came.items()
    }


def visible_to(viewer: Viewer) -> sa.Select[Meeting]:
    """The meetings of the trainings the viewer may see, in the order they take place."""
    return _meetings_of(learning.visible_to(viewer))


def overseen_by(viewer: Viewer) -> sa.Select[Meeting]:
    """The meetings whose roster the viewer may read: not those they only attend."""
    return _meetings_of(learning.overseen_by(viewer))


def _meetings_of(trainings: sa.Select[Training]) -> sa.Select[Meeting]:
    return (
        sa.select(Meeting)
        .where(Meeting.training_id.in_(trainings.with_only_columns(Training.id).order_by(None)))
        .options(joinedload(Meeting.training))
        .order_by(Meeting.starts_at, Meeting.id)
    )


def meeting_for(session: Session, viewer: Viewer, meeting_id: int) -> Meeting:
    """One meeting the viewer may see, with its training; NotFound otherwise."""
    return _one(session, visible_to(viewer), meeting_id)


def meeting_overseen(session: Session, viewer: Viewer, meeting_id: int) -> Meeting:
    """One meeting whose roster the viewer may read; NotFound otherwise."""
    return _one(session, overseen_by(viewer), meeting_id)


def meeting_runnable(session: Session, viewer: Viewer, meeting_id: int) -> Meeting:
    """One meeting the viewer may run; NotFound out of scope, NotAllowed for those who only look."""
    found = meeting_overseen(session, viewer, meeting_id)
    if not learning.may_run(viewer, found.training):
        raise NotAllowed
    return found


def _one(session: Session, chosen: sa.Select[Meeting], meeting_id: int) -> Meeting:
    whole = joinedload(Meeting.training).options(*learning.WHOLE)
    found = session.scalar(chosen.where(Meeting.id == meeting_id).options(whole))
    if found is None:
        raise NotFound
    learning.with_edition(session, found.training)
    return found


def meetings_of(session: Session, training_id: int) -> list[Meeting]:
    """The meetings of a training, in the order they take place."""
    chosen = sa.select(Meeting).where(Meeting.training_id == training_id)
    return list(session.scalars(chosen.order_by(Meeting.starts_at, Meeting.id)))


def has_events(session: Session, meeting_id: int) -> bool:
    """Whether anybody was ever marked at a meeting, also one whose mark was taken back."""
    made = sa.select(AttendanceEvent.id).where(AttendanceEvent.meeting_id == meeting_id)
    return session.scalar(made.limit(1)) is not None


def has_locked_meeting(session: Session, training_id: int) -> bool:
    """Whether certificates of a training are out, so that its meetings stand."""
    locked = sa.select(Meeting.id).where(
        Meeting.training_id == training_id, Meeting.state == MeetingState.LOCKED
    )
    return session.scalar(locked.limit(1)) is not None


def own_status(session: Session, meeting_id: int, person_id: int) -> Status | None:
    """How one person is marked at a meeting; None while unmarked."""
    held = session.get(Attendance, (meeting_id, person_id))
    return held.status if held else None

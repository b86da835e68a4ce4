"""Tables of meetings, attendance events and the one effective mark."""

from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column, relationship

from lms.attendance.rules import MeetingState, Method, Status
from lms.db import Model, PrimaryKey
from lms.learning.models import Training


class Meeting(Model):
    """One gathering of a training."""

    __tablename__ = "meeting"
    __table_args__ = (
        sa.CheckConstraint("ends_at > starts_at", "ends_after_it_begins"),
        sa.CheckConstraint("learning_hours >= 0", "hours_not_negative"),
        sa.CheckConstraint("(state = 'open') = (closed_at IS NULL)", "closed_has_a_time"),
    )

    id: Mapped[PrimaryKey]
    training_id: Mapped[int] = mapped_column(
        sa.ForeignKey("training.id", ondelete="RESTRICT"), index=True
    )
    title: Mapped[str] = mapped_column(sa.String(200))
    venue: Mapped[str] = mapped_column(sa.String(200))
    starts_at: Mapped[datetime] = mapped_column(index=True)
    ends_at: Mapped[datetime]
    learning_hours: Mapped[int]
    """JP of 45 minutes."""
    state: Mapped[MeetingState]
    closed_at: Mapped[datetime | None]
    closed_by: Mapped[int | None] = mapped_column(sa.ForeignKey("person.id", ondelete="RESTRICT"))
    created_at: Mapped[datetime]

    training: Mapped[Training] = relationship(lazy="raise_on_sql", innerjoin=True)


class AttendanceEvent(Model):
    """One mark as it was made; the database refuses to change or remove it."""

    __tablename__ = "attendance_event"
    __table_args__ = (
        sa.CheckConstraint("method <> 'correction' OR reason IS NOT NULL", "correction_has_reason"),
        sa.CheckConstraint("method = 'list' OR status IS NOT NULL", "only_lists_unmark"),
    )

    id: Mapped[PrimaryKey]
    meeting_id: Mapped[int] = mapped_column(
        sa.ForeignKey("meeting.id", ondelete="RESTRICT"), index=True
    )
    person_id: Mapped[int] = mapped_column(
        sa.ForeignKey("person.id", ondelete="RESTRICT"), index=True
    )
    status: Mapped[Status | None]
    """Empty takes the mark before it back: the person counts as unmarked again."""
    method: Mapped[Method]
    recorded_by: Mapped[int | None] = mapped_column(sa.ForeignKey("person.id", ondelete="RESTRICT"))
    recorded_at: Mapped[datetime]
    reason: Mapped[str | None] = mapped_column(sa.String(300))
    """Why a closed meeting was corrected; while it is open, a remark such as who excused them."""


class Attendance(Model):
    """The one effective mark of a person at a meeting, derived from the events."""

    __tablename__ = "attendance"

    meeting_id: Mapped[int] = mapped_column(
        sa.ForeignKey("meeting.id", ondelete="RESTRICT"), primary_key=True
    )
    person_id: Mapped[int] = mapped_column(
        sa.ForeignKey("person.id", ondelete="RESTRICT"), primary_key=True, index=True
    )
    status: Mapped[Status]
    event_id: Mapped[int] = mapped_column(sa.ForeignKey("attendance_event.id", ondelete="RESTRICT"))
    arrived_at: Mapped[datetime | None]
    """When they were first seen; empty for those who did not come."""

    event: Mapped[AttendanceEvent] = relationship(lazy="raise_on_sql", innerjoin=True)


_REFUSED = "'attendance_event is append-only'"
SQLITE_GUARDS = tuple(
    f"CREATE TRIGGER attendance_event_no_{deed.lower()} BEFORE {deed} ON attendance_event "
    f"BEGIN SELECT RAISE(ABORT, {_REFUSED}); END"
    for deed in ("UPDATE", "DELETE")
)
POSTGRESQL_GUARDS = (
    "CREATE FUNCTION attendance_event_guard() RETURNS trigger LANGUAGE plpgsql AS "
    f"$$ BEGIN RAISE EXCEPTION {_REFUSED}; END $$",
    "CREATE TRIGGER attendance_event_append_only BEFORE UPDATE OR DELETE ON attendance_event "
    "FOR EACH ROW EXECUTE FUNCTION attendance_event_guard()",
)


def guard(connection: sa.Connection) -> None:
    """Create the triggers that keep every mark as it was made."""
    guards = SQLITE_GUARDS if connection.dialect.name == "sqlite" else POSTGRESQL_GUARDS
    for statement in guards:
        connection.exec_driver_sql(statement)


@sa.event.listens_for(AttendanceEvent.__table__, "after_create")
def guard_new_table(_table: sa.Table, connection: sa.Connection, **_options: Any) -> None:
    guard(connection)

"""Tables of meetings, attendance events and the one effective mark."""

from datetime import datetime
from enum import StrEnum

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column, relationship

from lms.accounts.models import Person
from lms.db import Model, PrimaryKey
from lms.learning.models import Training


class MeetingState(StrEnum):
    OPEN = "open"
    CLOSED = "closed"
    LOCKED = "locked"


class Status(StrEnum):
    PRESENT = "hadir"
    LATE = "terlambat"
    EXCUSED = "izin"
    SICK = "sakit"
    ABSENT = "alpa"

    @property
    def counts_as_present(self) -> bool:
        return self in {Status.PRESENT, Status.LATE}


class Method(StrEnum):
    """How a mark came about, which says how far it is trusted."""

    LIST = "list"
    CLOSING = "closing"
    """Nobody marked them; closing the meeting made them absent."""
    CORRECTION = "correction"


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

    training: Mapped[Training] = relationship(lazy="raise_on_sql")


class AttendanceEvent(Model):
    """One mark as it was made; never changed, never removed."""

    __tablename__ = "attendance_event"

    id: Mapped[PrimaryKey]
    meeting_id: Mapped[int] = mapped_column(
        sa.ForeignKey("meeting.id", ondelete="RESTRICT"), index=True
    )
    person_id: Mapped[int] = mapped_column(
        sa.ForeignKey("person.id", ondelete="RESTRICT"), index=True
    )
    status: Mapped[Status]
    method: Mapped[Method]
    recorded_by: Mapped[int | None] = mapped_column(sa.ForeignKey("person.id", ondelete="RESTRICT"))
    recorded_at: Mapped[datetime]
    reason: Mapped[str | None] = mapped_column(sa.String(300))


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

    person: Mapped[Person] = relationship(lazy="raise_on_sql")

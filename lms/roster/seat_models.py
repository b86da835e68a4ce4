"""What was decided about seats, and what keeps two people from one seat on one day."""

from datetime import date, datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from lms.accounts.models import SeatHolding
from lms.db import Model, PrimaryKey
from lms.roster.rules import SeatDeed, SeatReason


class SeatDecision(Model):
    """Who leaves a seat and who comes, from when and why. Cancelled ones stay, marked so."""

    __tablename__ = "seat_decision"
    __table_args__ = (
        sa.CheckConstraint("leaver_id IS NOT NULL OR comer_id IS NOT NULL", "is_about_somebody"),
        sa.CheckConstraint("leaver_id <> comer_id", "changes_hands"),
        sa.CheckConstraint("(decree IS NULL) = (decree_on IS NULL)", "decree_whole"),
    )

    id: Mapped[PrimaryKey]
    seat_id: Mapped[int] = mapped_column(sa.ForeignKey("seat.id", ondelete="RESTRICT"), index=True)
    leaver_id: Mapped[int | None] = mapped_column(
        sa.ForeignKey("person.id", ondelete="RESTRICT"), index=True
    )
    comer_id: Mapped[int | None] = mapped_column(
        sa.ForeignKey("person.id", ondelete="RESTRICT"), index=True
    )
    effective_on: Mapped[date]
    """The first day of whoever comes, the first one no longer of whoever leaves."""
    reason: Mapped[SeatReason]
    remark: Mapped[str | None] = mapped_column(sa.String(300))
    decree: Mapped[str | None] = mapped_column(sa.String(120))
    decree_on: Mapped[date | None]
    decided_by_id: Mapped[int | None] = mapped_column(
        sa.ForeignKey("person.id", ondelete="RESTRICT")
    )
    decided_at: Mapped[datetime]
    cancelled_by_id: Mapped[int | None] = mapped_column(
        sa.ForeignKey("person.id", ondelete="RESTRICT")
    )
    cancelled_at: Mapped[datetime | None]

    @property
    def deed(self) -> SeatDeed:
        if self.leaver_id is None:
            return SeatDeed.FILL
        return SeatDeed.VACATE if self.comer_id is None else SeatDeed.REPLACE


_OVERLAPS = (
    "EXISTS (SELECT 1 FROM seat_holding AS other "
    "WHERE (other.seat_id = NEW.seat_id OR other.person_id = NEW.person_id) "
    "AND other.id IS NOT NEW.id "
    "AND (other.until_day IS NULL OR other.until_day > NEW.since_day) "
    "AND (NEW.until_day IS NULL OR NEW.until_day > other.since_day))"
)
SQLITE_GUARDS = tuple(
    f"CREATE TRIGGER seat_holding_apart_{deed.lower()} BEFORE {deed} ON seat_holding "
    f"WHEN {_OVERLAPS} BEGIN SELECT RAISE(ABORT, 'seat_holding overlaps another'); END"
    for deed in ("INSERT", "UPDATE")
)
POSTGRESQL_GUARDS = tuple(
    f"ALTER TABLE seat_holding ADD CONSTRAINT ex_seat_holding_{whose} EXCLUDE USING gist "
    f"(int4range({column}, {column}, '[]') WITH &&, daterange(since_day, until_day) WITH &&)"
    for whose, column in (("one_a_seat", "seat_id"), ("one_a_person", "person_id"))
)


def guard(connection: sa.Connection) -> None:
    """Let the database refuse two holders of a seat, and two seats of a person, on one day."""
    guards = SQLITE_GUARDS if connection.dialect.name == "sqlite" else POSTGRESQL_GUARDS
    for statement in guards:
        connection.exec_driver_sql(statement)


@sa.event.listens_for(SeatHolding.__table__, "after_create")
def guard_new_table(_table: sa.Table, connection: sa.Connection, **_options: Any) -> None:
    guard(connection)

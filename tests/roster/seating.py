"""Seats and who sits on them, for tests."""

from datetime import date, timedelta

import sqlalchemy as sa

from lms.accounts.models import Person, SeatHolding
from lms.core.clock import now, wib_date
from lms.db import db, transaction
from lms.regions.models import Seat
from lms.roster import seats
from lms.roster.rules import SeatDeed, SeatReason
from lms.roster.seat_models import SeatDecision
from lms.roster.seats import Terms
from tests.factories import CEMPAKA_PUTIH, viewer

DECREE = "400.2/17-Kep/2026"


def today(plus: int = 0) -> date:
    return wib_date(now()) + timedelta(days=plus)


def a_seat(number: int = 1, region: str = CEMPAKA_PUTIH) -> Seat:
    db.session.rollback()
    chosen = sa.select(Seat).where(Seat.region_code == region, Seat.number == number)
    return db.session.scalars(chosen).one()


def on_terms(day: date, reason: SeatReason = SeatReason.RESIGNED) -> Terms:
    return Terms(effective_on=day, reason=reason, decree=DECREE, decree_on=today(-10))


def sits(person: Person, seat: Seat, since: date, until: date | None = None) -> None:
    """The person on the seat for these days, whatever anybody decided."""
    with transaction() as session:
        session.add(
            SeatHolding(seat_id=seat.id, person_id=person.id, since_day=since, until_day=until)
        )


def decided(
    by: Person, seat: Seat, deed: SeatDeed, day: date, comer: Person | None = None
) -> SeatDecision:
    """The decision made through the service."""
    with transaction() as session:
        held = seats.held_seat(session, viewer(by), seat.id)
        return seats.decide(session, viewer(by), held, deed, on_terms(day), comer=comer, now=now())


def terms_of(seat: Seat) -> list[tuple[int, date, date | None]]:
    """Who sat on it, from when, until when."""
    db.session.rollback()
    chosen = sa.select(SeatHolding).where(SeatHolding.seat_id == seat.id)
    return [
        (one.person_id, one.since_day, one.until_day)
        for one in db.session.scalars(chosen.order_by(SeatHolding.since_day))
    ]

"""Who sits on a seat on a given day, in SQL; roster.rules.Term says the same of plain values."""

from datetime import date

import sqlalchemy as sa

from lms.accounts.models import SeatHolding


def held_on(day: date) -> sa.ColumnElement[bool]:
    """The holdings that last on this day: a person, and a seat, has one at most."""
    return sa.and_(
        SeatHolding.since_day <= day,
        sa.or_(SeatHolding.until_day.is_(None), SeatHolding.until_day > day),
    )


def held_from(day: date) -> sa.ColumnElement[bool]:
    """The holdings that last on this day or begin after it: the seat is promised."""
    return sa.or_(SeatHolding.until_day.is_(None), SeatHolding.until_day > day)

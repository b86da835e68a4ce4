"""The time: kept in UTC, shown in western Indonesian time (WIB)."""

from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

WIB = ZoneInfo("Asia/Jakarta")


def now() -> datetime:
    """The present moment, aware, in UTC, to the microsecond."""
    return datetime.now(UTC)


def to_wib(moment: datetime) -> datetime:
    """The same moment on a clock in Tangerang Selatan; refuses a naive one."""
    if moment.tzinfo is None:
        raise ValueError("a naive datetime has no place on any clock")
    return moment.astimezone(WIB)


def wib_date(moment: datetime) -> date:
    """The calendar day it is in Tangerang Selatan at that moment."""
    return to_wib(moment).date()


def at_wib(day: date, clock: time) -> datetime:
    """The UTC moment when a clock in Tangerang Selatan shows this day and time."""
    return datetime.combine(day, clock, tzinfo=WIB).astimezone(UTC)

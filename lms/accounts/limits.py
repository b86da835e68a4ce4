"""Counting tries at a door before what was said is looked at; rows, so a restart forgets none.

A door is a device with one of its people, a card, or what a stranger typed; never the hall's shared
address alone, and never a phone number that anybody may type on a phone of their own.
"""

from collections.abc import Iterable
from datetime import datetime, timedelta

import sqlalchemy as sa
from sqlalchemy.orm import Session

from lms.accounts import rules
from lms.accounts.models import SignInLimit
from lms.accounts.rules import Limit
from lms.core.clock import wib_date
from lms.db import insert

FORGOTTEN_AFTER = timedelta(days=2)


def count(session: Session, door: str, limit: Limit, *, now: datetime) -> int:
    """Count a try at this door; which try it is. TryLater while the door is locked.

    One statement decides, so parallel guesses are each counted.
    """
    first = insert(session, SignInLimit).values(door=door, failures=1, last_at=now)
    spent = SignInLimit.failures >= limit.tries
    counted = first.on_conflict_do_update(
        index_elements=["door"],
        set_={"failures": sa.case((spent, 1), else_=SignInLimit.failures + 1), "last_at": now},
        where=sa.not_(sa.and_(spent, SignInLimit.last_at > now - limit.lasts)),
    )
    tries = session.scalar(counted.returning(SignInLimit.failures))
    if tries is None:
        held = session.get_one(SignInLimit, door, populate_existing=True)
        raise rules.locked(limit, held.last_at, now)
    return int(tries)


def tally(session: Session, door: str, *, now: datetime) -> int:
    """Count something at a door that never locks; how often it happened there."""
    first = insert(session, SignInLimit).values(door=door, failures=1, last_at=now)
    counted = first.on_conflict_do_update(
        index_elements=["door"], set_={"failures": SignInLimit.failures + 1, "last_at": now}
    )
    return int(session.scalar(counted.returning(SignInLimit.failures)) or 0)


def forget(session: Session, doors: Iterable[str], *, now: datetime) -> None:
    """The right secret was said: the wrong tries before it count no more, nor do old ones."""
    old = SignInLimit.last_at < now - FORGOTTEN_AFTER
    session.execute(sa.delete(SignInLimit).where(sa.or_(SignInLimit.door.in_(list(doors)), old)))


def device_door(device_id: int, person_id: int) -> str:
    """One person's door on one device."""
    return f"device:{device_id}:{person_id}"


def of_today(door: str, now: datetime) -> str:
    """The same door, counted by the day."""
    return f"{wib_date(now).isoformat()} {door}"


def of_five_minutes(door: str, now: datetime) -> str:
    """The same door, counted by five minutes."""
    return f"{int(now.timestamp()) // 300} {door}"


def of_quarter(door: str, now: datetime) -> str:
    """The same door, counted by the quarter of an hour."""
    return f"{int(now.timestamp()) // 900} {door}"

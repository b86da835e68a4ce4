"""Pages of people, narrowed to whom the viewer may see."""

import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any, Generic, TypeVar

import sqlalchemy as sa
from sqlalchemy.orm import InstrumentedAttribute, Session, joinedload

from lms.accounts import aliases
from lms.accounts import queries as accounts
from lms.accounts.models import Person, SeatHolding
from lms.accounts.rules import Viewer, cadre_number
from lms.accounts.seating import held_from, held_on
from lms.core.paging import last_page, nearest_page
from lms.core.text import number_id
from lms.regions.models import Level, Region, Seat
from lms.regions.queries import inside, villages
from lms.roster.scope import LOOKS

PAGE = 50
FEWEST_DIGITS = 4
"""Of a phone number; fewer find half the city."""
APOSTROPHES = "\u2018\u2019\u02bc`"
_SEPARATORS = re.compile(r"[\s().\-]+")
Row = TypeVar("Row")


class Standing(StrEnum):
    """Which cadres a list shows, whose accounts are closed, or instead of them the vacant seats."""

    ALL = ""
    SEATED = "menempati"
    RESERVE = "cadangan"
    VACANT = "kosong"
    CLOSED = "ditutup"


@dataclass(frozen=True)
class Wanted:
    """What a list is narrowed to: a name, phone or cadre number, a region, a standing."""

    text: str = ""
    region: str = ""
    standing: Standing = Standing.ALL


@dataclass(frozen=True)
class Listed:
    """One row of the roster: a person, and the seat they hold or None for reserve."""

    person: Person
    seat_number: int | None


@dataclass(frozen=True)
class Page(Generic[Row]):
    rows: list[Row]
    total: int
    number: int

    @property
    def last(self) -> int:
        return last_page(self.total, PAGE)


def cadres(
    session: Session, viewer: Viewer, wanted: Wanted, *, page: int, today: date
) -> Page[Listed]:
    """One page of the cadres wanted, by name; the last when asked beyond.

    Whose account is closed stands in a list of their own, where it can be opened again.
    """
    stands = is_closed() if wanted.standing is Standing.CLOSED else Person.active
    chosen = accounts.visible_to(viewer).where(stands, Person.cadre_number.is_not(None))
    chosen = chosen.outerjoin(
        SeatHolding, sa.and_(SeatHolding.person_id == Person.id, held_on(today))
    )
    if wanted.region:
        chosen = chosen.where(inside(Person.region_code, [wanted.region]))
    if wanted.text:
        chosen = chosen.where(_called(wanted.text))
    if wanted.standing is Standing.SEATED:
        chosen = chosen.where(SeatHolding.id.is_not(None))
    if wanted.standing is Standing.RESERVE:
        chosen = chosen.where(SeatHolding.id.is_(None))
    total, page = _counted(session, chosen, page)
    seated = (
        chosen.add_columns(Seat.number)
        .outerjoin(Seat, Seat.id == SeatHolding.seat_id)
        .options(joinedload(Person.region).joinedload(Region.parent))
        .limit(PAGE)
        .offset((page - 1) * PAGE)
    )
    rows = [Listed(person, number) for person, number in session.execute(seated)]
    return Page(rows, total, page)


def is_closed() -> sa.ColumnElement[bool]:
    """Closed by the office: neither merged into another record nor erased."""
    merged = Person.id.in_(aliases.records())
    return sa.and_(~Person.active, Person.erased_at.is_(None), ~merged)


def _called(text: str) -> sa.ColumnElement[bool]:
    """Whose name holds these letters, whose number begins so, or whose phone holds the digits."""
    said = [_straight(Person.full_name).icontains(_straightened(text), autoescape=True)]
    number = cadre_number(text) or text.upper()
    said.append(Person.cadre_number.startswith(number, autoescape=True))
    said.append(Person.id.in_(aliases.known_by_number(number)))
    digits = _SEPARATORS.sub("", text)
    for prefix in ("+62", "62", "0"):
        digits = digits.removeprefix(prefix)
    if len(digits) >= FEWEST_DIGITS and digits.isascii() and digits.isdecimal():
        said.append(Person.phone.contains(digits))
    return sa.or_(*said)


def _straightened(text: str) -> str:
    """As it is looked for: `Nur'aini`, whichever apostrophe the keyboard made."""
    return text.translate(dict.fromkeys(map(ord, APOSTROPHES), "'"))


def _straight(name: InstrumentedAttribute[str]) -> sa.ColumnElement[str]:
    """The SQL twin of _straightened."""
    straight: sa.ColumnElement[str] = name.expression
    for mark in APOSTROPHES:
        straight = sa.func.replace(straight, mark, "'")
    return straight


@dataclass(frozen=True)
class Vacancy:
    """A seat that nobody has from today on."""

    seat: Seat
    region: Region


def vacancies(
    session: Session, viewer: Viewer, wanted: Wanted, *, page: int, today: date
) -> Page[Vacancy]:
    """One page of the vacant seats in the region wanted, by kelurahan and number."""
    held = sa.select(SeatHolding.seat_id).where(held_from(today))
    chosen = (
        sa.select(Seat)
        .where(inside(Seat.region_code, viewer.regions(*LOOKS)), Seat.id.not_in(held))
        .order_by(Seat.region_code, Seat.number)
    )
    if wanted.region:
        chosen = chosen.where(inside(Seat.region_code, [wanted.region]))
    total, page = _counted(session, chosen, page)
    shown = chosen.add_columns(Region).join(Region, Region.code == Seat.region_code)
    shown = shown.options(joinedload(Region.parent)).limit(PAGE).offset((page - 1) * PAGE)
    return Page([Vacancy(seat, region) for seat, region in session.execute(shown)], total, page)


def _counted(session: Session, chosen: sa.Select[Any], page: int) -> tuple[int, int]:
    """How many rows there are, and the page to show of them."""
    counted = sa.select(sa.func.count()).select_from(chosen.order_by(None).subquery())
    total = session.scalar(counted) or 0
    return total, nearest_page(page, total, PAGE)


@dataclass(frozen=True)
class SeatCount:
    """How many seats of a kelurahan there are and how many are filled."""

    region: Region
    seats: int
    filled: int

    @property
    def words(self) -> str:
        return f"{number_id(self.filled)} dari {number_id(self.seats)}"


def seat_counts(session: Session, viewer: Viewer, today: date) -> list[SeatCount]:
    """Seats and filled seats of each kelurahan the viewer works in, as they are today."""
    regions = viewer.regions(*LOOKS)
    chosen = (
        sa.select(Region.code, sa.func.count(Seat.id), sa.func.count(SeatHolding.id))
        .join(Seat, Seat.region_code == Region.code)
        .outerjoin(SeatHolding, sa.and_(SeatHolding.seat_id == Seat.id, held_on(today)))
        .where(Region.level == Level.VILLAGE, inside(Region.code, regions))
        .group_by(Region.code)
        .order_by(Region.code)
    )
    counted = {code: (seats, filled) for code, seats, filled in session.execute(chosen)}
    return [
        SeatCount(region, *counted[region.code])
        for region in villages(session)
        if region.code in counted
    ]

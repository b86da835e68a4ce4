"""Pages of people, narrowed to whom the viewer may see."""

from dataclasses import dataclass
from datetime import date

import sqlalchemy as sa
from sqlalchemy.orm import Session, joinedload

from lms.accounts import queries as accounts
from lms.accounts.models import Person, SeatHolding
from lms.accounts.rules import Viewer
from lms.accounts.seating import held_on
from lms.core.paging import last_page, nearest_page
from lms.core.text import number_id
from lms.regions.models import Level, Region, Seat
from lms.regions.queries import inside, villages

PAGE = 50


@dataclass(frozen=True)
class Listed:
    """One row of the roster: a person, and the seat they hold or None for reserve."""

    person: Person
    seat_number: int | None


@dataclass(frozen=True)
class Page:
    rows: list[Listed]
    total: int
    number: int

    @property
    def last(self) -> int:
        return last_page(self.total, PAGE)


def cadres(
    session: Session, viewer: Viewer, *, region: str | None, name: str, page: int, today: date
) -> Page:
    """One page of cadres of a region whose name holds these letters; the last when asked beyond."""
    chosen = accounts.visible_to(viewer).where(Person.active, Person.cadre_number.is_not(None))
    if region:
        chosen = chosen.where(inside(Person.region_code, [region]))
    if name:
        chosen = chosen.where(Person.full_name.icontains(name, autoescape=True))
    counted = sa.select(sa.func.count()).select_from(chosen.order_by(None).subquery())
    total = session.scalar(counted) or 0
    page = nearest_page(page, total, PAGE)
    seated = (
        chosen.add_columns(Seat.number)
        .outerjoin(SeatHolding, sa.and_(SeatHolding.person_id == Person.id, held_on(today)))
        .outerjoin(Seat, Seat.id == SeatHolding.seat_id)
        .options(joinedload(Person.region).joinedload(Region.parent))
        .limit(PAGE)
        .offset((page - 1) * PAGE)
    )
    rows = [Listed(person, number) for person, number in session.execute(seated)]
    return Page(rows, total, page)


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
    regions = viewer.regions(*viewer.roles)
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

"""Reading figures, one row a kelurahan, and the seats behind every figure."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date

import sqlalchemy as sa
from sqlalchemy.orm import Session, joinedload

from lms.accounts.models import Person, SeatHolding
from lms.accounts.rules import Viewer
from lms.accounts.seating import held_on
from lms.core.errors import NotFound
from lms.core.roles import Role
from lms.coverage import rules, standing
from lms.coverage.demanded import demands
from lms.coverage.rules import Area, Figures, Place, Stage
from lms.regions import queries as regions
from lms.regions.models import Region, Seat
from lms.regions.queries import inside
from lms.regions.rules import covers

SEES_COVERAGE = (Role.OFFICIAL, Role.ADMIN, Role.TRAINER)
PAGE = 50


def scope(viewer: Viewer) -> tuple[str, ...]:
    """The regions whose figures they may see, none inside another."""
    return rules.outermost(viewer.regions(*SEES_COVERAGE))


def region_for(session: Session, viewer: Viewer, code: str) -> Region:
    """One region whose figures the viewer may see; NotFound otherwise."""
    if not any(covers(held, code) for held in scope(viewer)):
        raise NotFound
    return regions.region(session, code)


def place(region: Region) -> Place:
    """The region as the rules know it; its parent must be loaded."""
    above = region.parent.name if region.parent else ""
    return Place(region.code, region.name, region.title, above, region.level.label)


def figures(session: Session, within: Collection[str], today: date) -> dict[str, Figures]:
    """The figures of each kelurahan in these regions, in one statement."""
    sheet = _sheet(session, within, today)
    chosen = (
        sa.select(
            sheet.c.region_code,
            sa.func.count(),
            sa.func.count(sheet.c.person_id),
            sa.func.sum(sheet.c.trained),
            sa.func.sum(sheet.c.passed),
            sa.func.sum(sheet.c.certified),
        )
        .group_by(sheet.c.region_code)
        .order_by(sheet.c.region_code)
    )
    return {code: Figures(*map(int, counts)) for code, *counts in session.execute(chosen)}


@dataclass(frozen=True)
class Overview:
    """An area, the regions it is made of, and all its kelurahan."""

    whole: Area
    parts: list[Area]
    villages: list[Area]

    @property
    def below(self) -> str:
        """What the parts are, as the head of their column; `Wilayah` when they differ."""
        levels = {part.place.level for part in self.parts}
        return levels.pop() if len(levels) == 1 else "Wilayah"

    @property
    def is_deep(self) -> bool:
        """Whether the parts are themselves made of kelurahan."""
        return len(self.parts) < len(self.villages)


def overview(session: Session, codes: Sequence[str], today: date) -> Overview:
    """The figures of one region and those below it; of several regions, those and their sum."""
    by_village = figures(session, codes, today)
    tops = [regions.region(session, code) for code in codes]
    alone = tops[0] if len(tops) == 1 else None
    whole = place(alone) if alone else Place("", "Wilayah Anda", "Wilayah Anda")
    below = regions.children(session, alone.code) if alone else tops
    villages = regions.villages(session, within=codes)
    return Overview(
        whole=Area(whole, rules.total(by_village.values())),
        parts=rules.areas(by_village, map(place, below)),
        villages=rules.areas(by_village, map(place, villages)),
    )


def whole(session: Session, region: Region, today: date) -> Area:
    """One region and its figures."""
    counted = figures(session, [region.code], today)
    return Area(place(region), rules.total(counted.values()))


def above(viewer: Viewer, region: Region) -> Region | None:
    """The region this one lies in, when the viewer may see it, too."""
    parent = region.parent
    return parent if parent and any(covers(held, parent.code) for held in scope(viewer)) else None


@dataclass(frozen=True)
class Taken:
    """A seat, whoever holds it today, and the figures they count in."""

    seat_number: int
    region: Region
    person: Person | None
    trained: bool
    passed: bool
    certified: bool


def seats(
    session: Session, within: Collection[str], stage: Stage, today: date, *, page: int | None = None
) -> list[Taken]:
    """The seats behind a figure of these regions, by kelurahan and number; one page, or all."""
    sheet = _sheet(session, within, today)
    chosen = (
        sa.select(
            sheet.c.number, Region, Person, sheet.c.trained, sheet.c.passed, sheet.c.certified
        )
        .join(Region, Region.code == sheet.c.region_code)
        .outerjoin(Person, Person.id == sheet.c.person_id)
        .where(_counts_in(sheet, stage))
        .options(joinedload(Region.parent))
        .order_by(sheet.c.region_code, sheet.c.number)
    )
    if page is not None:
        chosen = chosen.limit(PAGE).offset((page - 1) * PAGE)
    return [
        Taken(number, region, person, *map(bool, flags))
        for number, region, person, *flags in session.execute(chosen)
    ]


def _counts_in(sheet: sa.CTE, stage: Stage) -> sa.ColumnElement[bool]:
    """Which rows of the sheet a figure counts; Figures.count is its twin."""
    sits = sheet.c.person_id.is_not(None)
    return {
        Stage.SEATS: sa.true(),
        Stage.FILLED: sits,
        Stage.TRAINED: sheet.c.trained == 1,
        Stage.PASSED: sheet.c.passed == 1,
        Stage.CERTIFIED: sheet.c.certified == 1,
        Stage.VACANT: sa.not_(sits),
        Stage.UNTRAINED: sa.and_(sits, sheet.c.trained == 0),
        Stage.UNCERTIFIED: sa.and_(sits, sheet.c.certified == 0),
    }[stage]


def _sheet(session: Session, within: Collection[str], today: date) -> sa.CTE:
    """One row a seat: where it is, who sits on it today, and 1 or 0 for each figure."""
    seated = _seated(within, today)
    holders = sa.select(seated.c.person_id).where(seated.c.person_id.is_not(None))
    known = standing.people(standing.in_trainings(holders, today, demands(session)))
    holds = standing.certified(holders, today)
    return (
        sa.select(
            seated.c.region_code,
            seated.c.number,
            seated.c.person_id,
            sa.func.coalesce(known.c.trained, 0).label("trained"),
            sa.func.coalesce(known.c.passed, 0).label("passed"),
            sa.case((holds.c.person_id.is_not(None), 1), else_=0).label("certified"),
        )
        .outerjoin(known, known.c.person_id == seated.c.person_id)
        .outerjoin(holds, holds.c.person_id == seated.c.person_id)
        .cte("sheet")
    )


def _seated(within: Collection[str], today: date) -> sa.CTE:
    """Every seat of these regions and who holds it today; vacant seats stay in."""
    return (
        sa.select(Seat.region_code, Seat.number, SeatHolding.person_id)
        .outerjoin(SeatHolding, sa.and_(SeatHolding.seat_id == Seat.id, held_on(today)))
        .where(inside(Seat.region_code, within))
        .cte("seated")
    )

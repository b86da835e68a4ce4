"""Who sat where on any day, narrowed to the regions and people the viewer may see."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date

import sqlalchemy as sa
from sqlalchemy.orm import Session, joinedload

from lms.accounts import queries as accounts
from lms.accounts.models import Person, SeatHolding
from lms.accounts.rules import Viewer
from lms.accounts.seating import held_from, held_on
from lms.core.errors import NotFound
from lms.regions.models import Region, Seat
from lms.regions.queries import inside
from lms.roster.rules import Term
from lms.roster.scope import LOOKS
from lms.roster.seat_models import SeatDecision


@dataclass(frozen=True)
class Sitting:
    """Someone on a seat for some time; no `person` when the viewer may not see who it was."""

    seat: Seat
    since: date
    until: date | None
    person: Person | None
    region: Region | None = None
    begun: SeatDecision | None = None
    ended: SeatDecision | None = None

    def lasts_on(self, day: date) -> bool:
        return self.since <= day and (self.until is None or day < self.until)


@dataclass(frozen=True)
class SeatOn:
    """A seat on one day: who sat on it, and who comes next as far as that is decided by now."""

    seat: Seat
    sitting: Sitting | None
    following: Sitting | None


def visible_seats(viewer: Viewer) -> sa.Select[Seat]:
    """The seats of the regions they work in."""
    return sa.select(Seat).where(inside(Seat.region_code, viewer.regions(*LOOKS)))


def seat_for(session: Session, viewer: Viewer, seat_id: int) -> Seat:
    """One seat of a region they work in; NotFound otherwise."""
    found = session.scalar(visible_seats(viewer).where(Seat.id == seat_id))
    if found is None:
        raise NotFound
    return found


def who_sat(session: Session, viewer: Viewer, region_code: str, day: date) -> list[SeatOn]:
    """Every seat of a kelurahan and who sat on it on this day, by number; vacant ones stay in."""
    seats = session.scalars(
        visible_seats(viewer).where(Seat.region_code == region_code).order_by(Seat.number)
    ).all()
    chosen = sa.select(SeatHolding).join(Seat, Seat.id == SeatHolding.seat_id)
    chosen = chosen.where(Seat.region_code == region_code)
    known = {seat.id: seat for seat in seats}
    on_day = _sittings(session, viewer, chosen.where(held_on(day)), known)
    later = _sittings(session, viewer, chosen.where(SeatHolding.since_day > day), known)
    sits = {one.seat.id: one for one in on_day}
    follows = {one.seat.id: one for one in sorted(later, key=lambda one: one.since, reverse=True)}
    return [SeatOn(seat, sits.get(seat.id), follows.get(seat.id)) for seat in seats]


def history_of_seat(session: Session, viewer: Viewer, seat: Seat) -> list[Sitting]:
    """Who sat on this seat, the last one first, with what was decided at both ends."""
    chosen = sa.select(SeatHolding).where(SeatHolding.seat_id == seat.id)
    sittings = _sittings(session, viewer, chosen, {seat.id: seat})
    return sorted(sittings, key=lambda one: one.since, reverse=True)


def history_of_person(session: Session, viewer: Viewer, person_id: int) -> list[Sitting]:
    """The seats a person had or will have, the last one first; for somebody the viewer may see."""
    chosen = sa.select(SeatHolding).where(SeatHolding.person_id == person_id)
    ids = [holding.seat_id for holding in session.scalars(chosen)]
    seats = {one.id: one for one in session.scalars(sa.select(Seat).where(Seat.id.in_(ids)))}
    sittings = _sittings(session, viewer, chosen, seats)
    return sorted(sittings, key=lambda one: one.since, reverse=True)


def decisions(session: Session, seat_id: int) -> list[SeatDecision]:
    """What was decided about a seat, the last first, cancelled ones too."""
    chosen = sa.select(SeatDecision).where(SeatDecision.seat_id == seat_id)
    return list(session.scalars(chosen.order_by(SeatDecision.id.desc())))


def decision_for(session: Session, viewer: Viewer, decision_id: int) -> SeatDecision:
    """A decision about a seat they may see; NotFound otherwise."""
    found = session.get(SeatDecision, decision_id)
    if found is None:
        raise NotFound
    seat_for(session, viewer, found.seat_id)
    return found


def terms(
    session: Session, *, seat_id: int | None = None, person_id: int | None = None
) -> list[Term]:
    """The terms of a seat or of a person, as the rules see them."""
    whose = SeatHolding.seat_id == seat_id if seat_id else SeatHolding.person_id == person_id
    chosen = sa.select(SeatHolding).where(whose).order_by(SeatHolding.since_day)
    return [
        Term(one.seat_id, one.person_id, one.since_day, one.until_day)
        for one in session.scalars(chosen.execution_options(populate_existing=True))
    ]


def lock_seats_of(
    session: Session, person_ids: Collection[int], *, and_seat: int | None = None
) -> None:
    """Hold every seat these people ever had, and one more: seats are locked before people."""
    theirs = sa.select(SeatHolding.seat_id).where(SeatHolding.person_id.in_(person_ids))
    chosen = sa.select(Seat.id).where(sa.or_(Seat.id.in_(theirs), Seat.id == and_seat))
    session.execute(chosen.order_by(Seat.id).with_for_update())


def reserves(session: Session, viewer: Viewer, region_code: str, today: date) -> list[Person]:
    """The cadres of a kelurahan who have no seat and are promised none, by name."""
    seated = sa.select(SeatHolding.person_id).where(held_from(today))
    chosen = accounts.visible_to(viewer).where(
        Person.active,
        Person.cadre_number.is_not(None),
        Person.region_code == region_code,
        Person.id.not_in(seated),
    )
    return list(session.scalars(chosen))


def vacant_seats(session: Session, region_code: str, today: date) -> list[Seat]:
    """The seats of a kelurahan that nobody has from today on, by number."""
    held = sa.select(SeatHolding.seat_id).where(held_from(today))
    chosen = sa.select(Seat).where(Seat.region_code == region_code, Seat.id.not_in(held))
    return list(session.scalars(chosen.order_by(Seat.number)))


def region_of_seat(session: Session, person_id: int, today: date) -> str | None:
    """The kelurahan of the seat a person has from today on, the last one first; None for none."""
    chosen = (
        sa.select(Seat.region_code)
        .join(SeatHolding, SeatHolding.seat_id == Seat.id)
        .where(SeatHolding.person_id == person_id, held_from(today))
        .order_by(SeatHolding.since_day.desc())
    )
    return session.scalar(chosen.limit(1))


def _sittings(
    session: Session,
    viewer: Viewer,
    chosen: sa.Select[SeatHolding],
    seats: dict[int, Seat],
) -> list[Sitting]:
    holdings = session.scalars(chosen).all()
    people = _visible(session, viewer, {one.person_id for one in holdings})
    regions = _regions(session, {seat.region_code for seat in seats.values()})
    decided = _decided(session, [one.seat_id for one in holdings])
    return [
        Sitting(
            seat=seats[one.seat_id],
            since=one.since_day,
            until=one.until_day,
            person=people.get(one.person_id),
            region=regions.get(seats[one.seat_id].region_code),
            begun=decided.get((one.seat_id, "comer", one.person_id, one.since_day)),
            ended=decided.get((one.seat_id, "leaver", one.person_id, one.until_day)),
        )
        for one in holdings
        if one.seat_id in seats
    ]


def _visible(session: Session, viewer: Viewer, ids: Iterable[int]) -> dict[int, Person]:
    chosen = accounts.visible_to(viewer).where(Person.id.in_(list(ids)))
    return {person.id: person for person in session.scalars(chosen)}


def _regions(session: Session, codes: Iterable[str]) -> dict[str, Region]:
    chosen = sa.select(Region).where(Region.code.in_(list(codes)))
    found = session.scalars(chosen.options(joinedload(Region.parent)))
    return {region.code: region for region in found}


def _decided(
    session: Session, seat_ids: Sequence[int]
) -> dict[tuple[int, str, int | None, date | None], SeatDecision]:
    """The decisions in force, by seat, end, person and day."""
    chosen = sa.select(SeatDecision).where(
        SeatDecision.seat_id.in_(set(seat_ids)), SeatDecision.cancelled_at.is_(None)
    )
    found: dict[tuple[int, str, int | None, date | None], SeatDecision] = {}
    for one in session.scalars(chosen):
        found[one.seat_id, "comer", one.comer_id, one.effective_on] = one
        found[one.seat_id, "leaver", one.leaver_id, one.effective_on] = one
    return found

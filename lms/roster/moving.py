"""Moving a cadre to another kelurahan: the seat stays behind, what they learnt goes along."""

from datetime import datetime

from sqlalchemy.orm import Session

from lms.accounts import changes
from lms.accounts.changes import Source
from lms.accounts.models import Person
from lms.accounts.rules import Viewer
from lms.core.clock import wib_date
from lms.core.errors import RuleBroken
from lms.regions.models import Level, Region
from lms.roster import people, rules, seat_queries, seats
from lms.roster.rules import SeatDeed
from lms.roster.scope import ensure_manages
from lms.roster.seats import Terms


class NowhereElse(RuleBroken):
    message = "Kader ini sudah terdaftar di kelurahan itu. Pilih kelurahan lain."


class NotYetMoved(RuleBroken):
    message = "Perpindahan dicatat paling cepat pada harinya. Pilih hari ini atau tanggal lampau."


class SeatElsewhere(RuleBroken):
    message = "Kursi ini bukan kursi kelurahan yang dituju. Pilih lagi kursinya."


def held(session: Session, viewer: Viewer, person_id: int, seat_id: int | None) -> Person:
    """Who is to move, locked after the seats they leave and take: decisions lock in that order.

    NotFound and NotAllowed as people.held.
    """
    people.managed(session, viewer, person_id)
    seat_queries.lock_seats_of(session, [person_id], and_seat=seat_id)
    return people.held(session, viewer, person_id)


def move(
    session: Session,
    viewer: Viewer,
    person: Person,
    target: Region,
    terms: Terms,
    *,
    seat_id: int | None = None,
    now: datetime,
) -> None:
    """Make a held person a cadre of another kelurahan, on a vacant seat there or as a reserve.

    Trainings, attendance and certificates stay as they are, with the kelurahan of then. Raises
    NotAllowed unless the viewer manages both ends; NowhereElse, NotYetMoved, SeatElsewhere, and
    what seats.decide raises.
    """
    ensure_manages(viewer, target.code)
    if target.level is not Level.VILLAGE or target.code == person.region_code:
        raise NowhereElse
    day = terms.effective_on
    if day > wib_date(now):
        raise NotYetMoved
    rules.ensure_sane(day, wib_date(now), terms.decree_on)
    held = seat_queries.terms(session, person_id=person.id)
    if any(term.reaches(day) for term in held):
        left = seats.held_seat(session, viewer, rules.ended(held, day).seat_id)
        seats.decide(session, viewer, left, SeatDeed.VACATE, terms, now=now)
    source = Source(viewer.id, viewer.main_role, reason=terms.reason.label)
    changes.edit(session, person, {"region_code": target.code}, source, now=now)
    if seat_id is not None:
        taken = seats.held_seat(session, viewer, seat_id)
        if taken.region_code != target.code:
            raise SeatElsewhere
        seats.decide(session, viewer, taken, SeatDeed.FILL, terms, comer=person, now=now)

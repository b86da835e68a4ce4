"""Writing what was planned: cadres created and changed, their numbers sealed, their seats taken."""

from collections import defaultdict
from collections.abc import Collection, Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from lms.accounts import changes, sealing
from lms.accounts.changes import Source
from lms.accounts.models import Person, SeatHolding
from lms.accounts.seating import held_from
from lms.core import clock
from lms.core.clock import wib_date
from lms.core.keyring import Keyring
from lms.regions.models import Seat
from lms.roster import planning
from lms.roster.drafts import Draft
from lms.roster.plans import Action, Planned

AT_ONCE = 500
"""How many ids one statement names."""


@dataclass(frozen=True)
class Keys:
    """What numbers are sealed and found by."""

    seal: Keyring
    index: Keyring

    def index_of(self, digits: str) -> str:
        return sealing.blind_index(digits, self.index.newest()[1])

    def index_in(self, digits: str, held: Container[str]) -> str:
        """The index by which this number is known already, while keys turn; else the newest."""
        found = (sealing.blind_index(digits, key) for key in self.index.keys.values())
        return next((index for index in found if index in held), self.index_of(digits))


def write(
    session: Session, planned: Sequence[Planned], keys: Keys, source: Source, *, now: datetime
) -> None:
    """Do what was planned; only for a plan made in this same transaction."""
    new = [entry for entry in planned if entry.action is Action.CREATE]
    people = changes.create_all(session, [_new(one, keys) for one in new], source, now=now)
    _seat(session, people, now)
    edited = [entry for entry in planned if entry.action is Action.CHANGE]
    held = _people(session, [entry.person_id for entry in edited])
    wanted = [(held[entry.person_id], _changed(entry, keys)) for entry in edited]
    changes.edit_all(session, wanted, source, now=now)
    with_nik = [entry for entry in edited if "nik" in entry.changes]
    _seal(zip(people, (entry.draft for entry in new), strict=True), keys)
    _seal(((held[entry.person_id], entry.draft) for entry in with_nik), keys)
    session.flush()


def vacant_seats(session: Session, codes: Collection[str]) -> defaultdict[str, list[int]]:
    """Ids of the seats of these kelurahan that are vacant from today on, the lowest last."""
    taken = sa.select(SeatHolding.seat_id).where(held_from(clock.wib_date(clock.now())))
    here = sa.and_(Seat.region_code.in_(codes), Seat.id.not_in(taken))
    chosen = sa.select(Seat.region_code, Seat.id).where(here)
    vacant: defaultdict[str, list[int]] = defaultdict(list)
    for region_code, seat_id in session.execute(chosen.order_by(Seat.number.desc())):
        vacant[region_code].append(seat_id)
    return vacant


def hold_vacant_seats(session: Session, codes: Collection[str]) -> None:
    """Keep everybody else from deciding about these seats until the commit."""
    ids = [seat_id for seats in vacant_seats(session, codes).values() for seat_id in seats]
    chosen = sa.select(Seat.id).where(Seat.id.in_(ids)).order_by(Seat.id)
    session.execute(chosen.with_for_update())


def _new(entry: Planned, keys: Keys) -> dict[str, Any]:
    return {
        **entry.changes,
        "born_on": planning.born(entry.draft),
        **_index(entry.draft, keys),
    }


def _changed(entry: Planned, keys: Keys) -> dict[str, Any]:
    said = {name: value for name, value in entry.changes.items() if name != "nik"}
    return said | (_index(entry.draft, keys) if "nik" in entry.changes else {})


def _people(session: Session, ids: Sequence[int | None]) -> Mapping[int | None, Person]:
    found: dict[int | None, Person] = {}
    for start in range(0, len(ids), AT_ONCE):
        chosen = sa.select(Person).where(Person.id.in_(ids[start : start + AT_ONCE]))
        found |= {person.id: person for person in session.scalars(chosen)}
    return found


def _index(draft: Draft, keys: Keys) -> dict[str, str]:
    if draft.nik is None:
        return {}
    digits = draft.nik.digits
    return {"nik_index": keys.index_of(digits), "nik_last4": digits[-4:]}


def _seal(numbered: Iterable[tuple[Person, Draft]], keys: Keys) -> None:
    """The number itself, encrypted for its row, which has an id only now."""
    for person, draft in numbered:
        if draft.nik is not None:
            place = sealing.nik_place(person.id)
            person.nik_sealed = sealing.seal(draft.nik.digits, place, keys.seal)


def _seat(session: Session, people: Sequence[Person], now: datetime) -> None:
    """The lowest vacant seat for each; without one the cadre is a reserve."""
    vacant = vacant_seats(session, {str(person.region_code) for person in people})
    session.add_all(_holdings(people, vacant, now))
    session.flush()


def _holdings(
    people: Sequence[Person], vacant: Mapping[str, list[int]], now: datetime
) -> Iterator[SeatHolding]:
    for person in people:
        if seats := vacant.get(str(person.region_code)):
            yield SeatHolding(seat_id=seats.pop(), person_id=person.id, since_day=wib_date(now))

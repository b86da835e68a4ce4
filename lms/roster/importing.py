"""Importing a roster: read, planned and, when it is meant, written in one transaction."""

import hashlib
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from lms.accounts import changes, sealing
from lms.accounts.changes import Source
from lms.accounts.models import Person, SeatHolding
from lms.audit import service as audit
from lms.core.clock import wib_date
from lms.core.keyring import Keyring
from lms.db import advisory_lock
from lms.regions.models import Seat
from lms.regions.queries import places
from lms.roster import planning
from lms.roster.drafts import Draft, read_drafts
from lms.roster.headings import with_headings
from lms.roster.planning import Action, Held, Known, Planned
from lms.roster.tables import read_tables

CHANGEABLE = (
    *("full_name", "sex", "born_on", "birth_place", "phone", "rt", "rw", "position"),
    "region_code",
)
RESERVE = "Semua kursi kelurahan ini terisi; disimpan sebagai cadangan."


@dataclass(frozen=True)
class Reading:
    """A roster file as read: its rows judged, before anything is compared with the site."""

    drafts: tuple[Draft, ...]
    sha256: str


@dataclass(frozen=True)
class Keys:
    """What numbers are sealed and found by."""

    seal: Keyring
    index: Keyring

    def index_of(self, digits: str) -> str:
        return sealing.blind_index(digits, self.index.keys[self.index.current])


@dataclass(frozen=True)
class Outcome:
    """What became of each row, or would become of it."""

    planned: tuple[Planned, ...]
    reserves: frozenset[int] = frozenset()
    """Rows whose cadre found no vacant seat."""

    def count(self, action: Action) -> int:
        return Counter(entry.action for entry in self.planned)[action]


def read(session: Session, data: bytes, today: date) -> Reading:
    """The rows of a file; raises FileRefused. Long work: never inside a write."""
    table, headings = with_headings(read_tables(data))
    drafts = read_drafts(table, headings, places(session), today)
    return Reading(tuple(drafts), hashlib.sha256(data).hexdigest())


def preview(session: Session, reading: Reading, keys: Keys) -> Outcome:
    """What importing would do now; writes nothing."""
    indexes = {draft.row: keys.index_of(draft.nik.digits) for draft in reading.drafts if draft.nik}
    planned = planning.plan(reading.drafts, indexes, Known(_held(session)))
    return Outcome(tuple(planned), _without_seat(session, planned))


def commit(
    session: Session,
    reading: Reading,
    keys: Keys,
    *,
    actor_id: int | None = None,
    now: datetime,
) -> Outcome:
    """Write the rows that are sure, leave the doubtful and the refused; all of it or nothing.

    Planned again inside the transaction: another import may have come first.
    """
    advisory_lock(session, "roster.import")
    outcome = preview(session, reading, keys)
    origin = f"import:{reading.sha256[:12]}"
    write(session, outcome, keys, Source(actor_id=actor_id, origin=origin), now=now)
    counts = {action.value: outcome.count(action) for action in Action}
    if counts[Action.CREATE] or counts[Action.CHANGE]:
        audit.record(
            session,
            "roster.imported",
            "roster_import",
            origin,
            now=now,
            actor_id=actor_id,
            sha256=reading.sha256,
            rows=counts,
        )
    return outcome


def write(session: Session, outcome: Outcome, keys: Keys, source: Source, *, now: datetime) -> None:
    """Do what was planned; only for a plan made in this same transaction."""
    vacant = _vacant_seats(session)
    for entry in outcome.planned:
        if entry.action is Action.CREATE:
            person = _create(session, entry, keys, source, now)
            _seat(session, person, vacant[str(person.region_code)], now)
        elif entry.action is Action.CHANGE:
            _change(session, entry, keys, source, now)


def _create(session: Session, entry: Planned, keys: Keys, source: Source, now: datetime) -> Person:
    values: dict[str, Any] = dict(entry.changes or {})
    values["born_on"] = planning.born(entry.draft)
    person = changes.create(session, values | _index(entry.draft, keys), source, now=now)
    _seal(session, person, entry.draft, keys)
    return person


def _change(session: Session, entry: Planned, keys: Keys, source: Source, now: datetime) -> None:
    person = session.get_one(Person, entry.person_id)
    values: dict[str, Any] = dict(entry.changes or {})
    has_nik = values.pop("nik", None) is not None
    index = _index(entry.draft, keys) if has_nik else {}
    changes.edit(session, person, values | index, source, now=now)
    if has_nik:
        _seal(session, person, entry.draft, keys)


def _index(draft: Draft, keys: Keys) -> dict[str, str]:
    if draft.nik is None:
        return {}
    digits = draft.nik.digits
    return {"nik_index": keys.index_of(digits), "nik_last4": digits[-4:]}


def _seal(session: Session, person: Person, draft: Draft, keys: Keys) -> None:
    """The number itself, encrypted for this row, which has an id only now."""
    if draft.nik is not None:
        place = sealing.nik_place(person.id)
        person.nik_sealed = sealing.seal(draft.nik.digits, place, keys.seal)
        session.flush()


def _seat(session: Session, person: Person, vacant: list[int], now: datetime) -> None:
    """The lowest vacant seat; without one the cadre is a reserve."""
    if vacant:
        session.add(SeatHolding(seat_id=vacant.pop(), person_id=person.id, since_day=wib_date(now)))


def _vacant_seats(session: Session) -> defaultdict[str, list[int]]:
    """Ids of the vacant seats of each kelurahan, the lowest number last."""
    taken = sa.select(SeatHolding.seat_id).where(SeatHolding.until_day.is_(None))
    chosen = sa.select(Seat.region_code, Seat.id).where(Seat.id.not_in(taken))
    vacant: defaultdict[str, list[int]] = defaultdict(list)
    for region_code, seat_id in session.execute(chosen.order_by(Seat.number.desc())):
        vacant[region_code].append(seat_id)
    return vacant


def _without_seat(session: Session, planned: Sequence[Planned]) -> frozenset[int]:
    left = Counter({code: len(seats) for code, seats in _vacant_seats(session).items()})
    rows = set()
    for entry in planned:
        if entry.action is Action.CREATE:
            code = str(entry.draft.values["region_code"])
            left[code] -= 1
            if left[code] < 0:
                rows.add(entry.draft.row)
    return frozenset(rows)


def _held(session: Session) -> list[Held]:
    """Every cadre of the site as an import sees them."""
    chosen = sa.select(Person).where(Person.cadre_number.is_not(None))
    return [_as_held(person) for person in session.scalars(chosen)]


def _as_held(person: Person) -> Held:
    fields: Mapping[str, object] = {name: getattr(person, name) for name in CHANGEABLE}
    return Held(
        id=person.id,
        cadre_number=person.cadre_number,
        nik_index=person.nik_index,
        has_confirmed_name=person.name_confirmed_at is not None,
        fields=fields,
    )

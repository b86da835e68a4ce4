"""Importing a roster: read, planned and, when it is meant, written in one transaction."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from uuid import uuid4

import sqlalchemy as sa
from flask import current_app
from sqlalchemy.orm import Session

from lms.accounts import aliases
from lms.accounts.changes import Source
from lms.accounts.models import Person
from lms.audit import service as audit
from lms.core.errors import RuleBroken
from lms.db import advisory_lock
from lms.regions.queries import city, places
from lms.roster import planning, writing
from lms.roster.known import Held, Known
from lms.roster.models import ImportState, RosterImport
from lms.roster.plans import ANYWHERE, WRITTEN, Action, Planned, Terms
from lms.roster.reading import Reader, Reading
from lms.roster.writing import Keys

LOCK = "roster.import"
CHANGEABLE = (
    *("full_name", "sex", "born_on", "birth_place", "phone", "rt", "rw", "position"),
    "region_code",
)
RESERVE = "Semua kursi kelurahan ini terisi; disimpan sebagai cadangan."


class Collided(RuleBroken):
    message = "Data kader berubah saat disimpan, jadi tidak ada yang ditulis. Coba simpan lagi."


@dataclass(frozen=True)
class Outcome:
    """What became of each row, or would become of it."""

    planned: tuple[Planned, ...]
    reserves: frozenset[int] = frozenset()
    """Rows whose cadre found no vacant seat."""

    @property
    def writes(self) -> int:
        """How many rows would be written."""
        return sum(entry.action in WRITTEN for entry in self.planned)

    def count(self, action: Action) -> int:
        return Counter(entry.action for entry in self.planned)[action]


def read(session: Session, data: bytes, today: date) -> Reading:
    """The rows of a file; raises FileRefused. Long work: never inside a write."""
    around = places(session)
    session.rollback()  # no read is kept open while a file is read
    reader: Reader = current_app.extensions["roster_reader"]
    return reader(data, around, today)


def preview(session: Session, reading: Reading, keys: Keys, terms: Terms = ANYWHERE) -> Outcome:
    """What importing would do now; writes nothing."""
    known = Known(_held(session), places(session), terms.within)
    numbered = [(draft.row, draft.nik.digits) for draft in reading.drafts if draft.nik]
    indexes = {row: keys.index_in(digits, known.by_nik) for row, digits in numbered}
    for alias in aliases.everyone(session):
        known.also_called(alias.person_id, alias.full_name, alias.region_code, alias.cadre_number)
    planned = planning.plan(reading.drafts, indexes, known, terms)
    return Outcome(tuple(planned), _without_seat(session, planned))


def commit(
    session: Session,
    reading: Reading,
    keys: Keys,
    *,
    file_name: str = "",
    now: datetime,
) -> Outcome:
    """Write the rows that are sure, leave the doubtful and the refused; all of it or nothing.

    For the command, which asks nobody: what a page does is drafts and their confirmation.
    """
    advisory_lock(session, LOCK)
    outcome = preview(session, reading, keys)
    if not outcome.writes:
        return outcome
    record = RosterImport(
        token=uuid4().hex,
        file_name=file_name[:120],
        sha256=reading.sha256,
        row_count=len(reading.drafts),
        region_code=city(session).code,
        state=ImportState.DONE,
        counts={},
        left_rows=[],
        created_at=now,
        expires_at=now,
        finished_at=now,
    )
    session.add(record)
    session.flush()
    source = Source(origin=record.origin)
    return carry_out(session, record, reading, keys, ANYWHERE, source=source, now=now)


def carry_out(
    session: Session,
    record: RosterImport,
    reading: Reading,
    keys: Keys,
    terms: Terms,
    *,
    source: Source,
    now: datetime,
) -> Outcome:
    """Write what this import is sure of, and keep what it left; raises Collided.

    Planned again inside the transaction, on rows nobody else can change until the commit: another
    import, or somebody on a page, may have come first.
    """
    advisory_lock(session, LOCK)
    outcome = preview(session, reading, keys, terms)
    if _hold(session, outcome):
        outcome = preview(session, reading, keys, terms)
    try:
        writing.write(session, outcome.planned, keys, source, now=now)
    except sa.exc.IntegrityError as error:
        raise Collided from error
    record.counts = {action.value: outcome.count(action) for action in Action}
    record.left_rows = [
        [entry.draft.row, entry.action.value, entry.why]
        for entry in outcome.planned
        if entry.action in {Action.DOUBT, Action.REFUSE}
    ]
    audit.record(
        session,
        "roster.imported",
        "roster_import",
        record.id,
        now=now,
        actor_id=source.actor_id,
        role=source.role,
        sha256=record.sha256,
        **record.counts,
    )
    return outcome


def _hold(session: Session, outcome: Outcome) -> bool:
    """Keep others from the seats to give and the cadres to change; SQLite's one writer does.

    Seats before people, as in a decision about a seat: nobody waits for each other in a ring. True
    when rows had to be held, for they may have changed until they were.
    """
    ids = [entry.person_id for entry in outcome.planned if entry.action is Action.CHANGE]
    if not ids or session.get_bind().dialect.name == "sqlite":
        return False
    codes = {
        str(entry.changes["region_code"])
        for entry in outcome.planned
        if entry.action is Action.CREATE
    }
    writing.hold_vacant_seats(session, codes)
    chosen = sa.select(Person.id).where(Person.id.in_(ids)).order_by(Person.id)
    session.execute(chosen.with_for_update())
    return True


def _without_seat(session: Session, planned: Sequence[Planned]) -> frozenset[int]:
    new = [
        (entry.draft.row, str(entry.changes["region_code"]))
        for entry in planned
        if entry.action is Action.CREATE
    ]
    if not new:
        return frozenset()
    vacant = writing.vacant_seats(session, {code for _, code in new})
    left = Counter({code: len(seats) for code, seats in vacant.items()})
    rows = set()
    for row, code in new:
        left[code] -= 1
        if left[code] < 0:
            rows.add(row)
    return frozenset(rows)


def _held(session: Session) -> Iterator[Held]:
    """Every cadre of the site as an import sees them; columns only, for there are thousands."""
    fields = [getattr(Person, name) for name in CHANGEABLE]
    told = (Person.id, Person.cadre_number, Person.nik_index, Person.name_confirmed_at)
    chosen = sa.select(*told, Person.active, *fields).where(
        Person.cadre_number.is_not(None), Person.id.not_in(aliases.records())
    )
    for person_id, number, index, confirmed_at, active, *values in session.execute(chosen):
        held = dict(zip(CHANGEABLE, values, strict=True))
        yield Held(person_id, number, index, confirmed_at is not None, held, active)

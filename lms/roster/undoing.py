"""Taking a finished import back, as long as nothing was built upon it.

Cadres it made are gone afterwards, cadres it changed are what they were; all of it or nothing.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from lms.accounts import changes
from lms.accounts.changes import Source
from lms.accounts.models import ChangeKind, Person, PersonChange, RoleAssignment, SeatHolding, Sex
from lms.accounts.rules import Viewer
from lms.audit import service as audit
from lms.core.errors import NotFound, RuleBroken
from lms.core.roles import Role
from lms.db import Model, advisory_lock
from lms.roster import imports
from lms.roster.importing import LOCK
from lms.roster.models import ImportState, RosterImport

MOST_NAMED = 50
"""How many obstacles a page names."""
REASONS: Mapping[str, str] = {
    "certificate": "sudah punya sertifikat",
    "certificate_batch_person": "sedang dibuatkan sertifikat",
    "attendance": "sudah punya catatan kehadiran",
    "attendance_event": "sudah punya catatan kehadiran",
    "attempt": "sudah mengerjakan kuis",
    "module_completion": "sudah membaca modul",
    "sign_off": "sudah mendapat tanda selesai",
    "kept_completion": "sudah tercatat tuntas",
    "participant": "sudah terdaftar di pelatihan",
    "seat_decision": "kursinya sudah diputuskan",
    "consent": "sudah memberi persetujuan",
    "credential": "sudah mengaktifkan akun",
    "sign_in": "sudah pernah masuk",
    "device_holder": "sudah mengaktifkan HP-nya",
    "access_card": "sudah punya kartu akses",
    "person_merge": "sudah digabung dengan data lain",
    "data_request": "sudah mengajukan permintaan data",
}
"""What a table says of the people it refers to; of several the weightiest is told."""
USED = "sudah dipakai di bagian lain"
EDITED = "datanya sudah diubah lagi"
RESEATED = "kursinya sudah berubah"
PROMOTED = "sudah diberi peran lain"
CONFIRMED = "sudah memastikan namanya"
CERTIFIED = "sudah punya sertifikat dengan data ini"


class CannotUndo(RuleBroken):
    message = "Impor ini tidak dapat dibatalkan lagi, karena datanya sudah dipakai."


class NotDone(RuleBroken):
    message = "Impor ini belum disimpan atau sudah dibatalkan."


@dataclass(frozen=True)
class Obstacle:
    """Why a cadre cannot be taken back; by number, for the list needs no names."""

    person_id: int
    called: str
    reason: str


@dataclass(frozen=True)
class Extent:
    """How many cadres would be taken back and set back, and what stands against it."""

    made: int
    changed: int
    obstacles: tuple[Obstacle, ...]


def extent(session: Session, record: RosterImport) -> Extent:
    """What undoing would do now; asks every table that refers to people."""
    counted = sa.select(PersonChange.kind, sa.func.count()).where(_ours(record))
    counts = {row[0]: row[1] for row in session.execute(counted.group_by(PersonChange.kind))}
    weight = {reason: place for place, reason in enumerate(REASONS.values())}
    reasons: dict[int, str] = {}
    found = _all_reasons(session, record)
    for person_id, reason in sorted(found, key=lambda one: weight.get(one[1], len(weight))):
        reasons.setdefault(person_id, reason)
    named = sa.select(Person.id, Person.cadre_number).where(Person.id.in_(reasons))
    obstacles = [
        Obstacle(person_id, number or f"kader {person_id}", reasons[person_id])
        for person_id, number in session.execute(named.order_by(Person.cadre_number))
    ]
    made, changed = counts.get(ChangeKind.CREATED, 0), counts.get(ChangeKind.EDITED, 0)
    return Extent(made, changed, tuple(obstacles))


def undo(session: Session, viewer: Viewer, import_id: int, *, now: datetime) -> bool:
    """Take the import back; False when it was taken back before, as after a double press.

    Raises NotDone, or CannotUndo while anything depends on it.
    """
    advisory_lock(session, LOCK)
    record = session.scalar(imports.visible_to(viewer).where(RosterImport.id == import_id))
    if record is None:
        raise NotFound
    once = (
        sa.update(RosterImport)
        .where(RosterImport.id == import_id, RosterImport.state == ImportState.DONE)
        .values(state=ImportState.UNDONE, undone_at=now)
    )
    if session.scalar(once.returning(RosterImport.id)) is None:
        session.refresh(record)
        if record.state is ImportState.UNDONE:
            return False
        raise NotDone
    _hold(session, record)
    found = extent(session, record)
    if found.obstacles:
        raise CannotUndo
    try:
        _set_back(session, record, Source(viewer.id, Role.ADMIN, origin=f"undo:{import_id}"), now)
        _take_back(session, record)
    except sa.exc.IntegrityError as error:
        raise CannotUndo from error
    audit.record(
        session,
        "roster.undone",
        "roster_import",
        import_id,
        now=now,
        actor_id=viewer.id,
        role=Role.ADMIN,
        created=found.made,
        changed=found.changed,
    )
    return True


def _ours(record: RosterImport, kind: ChangeKind | None = None) -> sa.ColumnElement[bool]:
    mine = PersonChange.origin == record.origin
    return mine if kind is None else sa.and_(mine, PersonChange.kind == kind)


def _made(record: RosterImport) -> sa.Select[int]:
    return sa.select(PersonChange.person_id).where(_ours(record, ChangeKind.CREATED))


def _hold(session: Session, record: RosterImport) -> None:
    """Nobody refers anew to these people, or changes them, until the commit."""
    about = sa.select(PersonChange.person_id).where(_ours(record))
    chosen = sa.select(Person.id).where(Person.id.in_(about)).order_by(Person.id)
    session.execute(chosen.with_for_update())


def _all_reasons(session: Session, record: RosterImport) -> Iterator[tuple[int, str]]:
    made = _made(record)
    for table in Model.metadata.sorted_tables:
        for column in table.columns:
            if _refers_to_people(column) and column not in _OWN:
                reason = REASONS.get(table.name, USED)
                used = sa.select(column).where(column.in_(made)).distinct()
                yield from ((person_id, reason) for person_id in session.scalars(used))
    for asked, reason in (
        (_edited_again(record), EDITED),
        (_reseated(made), RESEATED),
        (_promoted(made), PROMOTED),
    ):
        yield from ((person_id, reason) for person_id in session.scalars(asked))
    yield from _changed_since(session, record)


_OWN = {
    PersonChange.__table__.c.person_id,
    RoleAssignment.__table__.c.person_id,
    SeatHolding.__table__.c.person_id,
}
"""What an import itself makes of a person."""


def _refers_to_people(column: sa.Column[Any]) -> bool:
    return any(key.column.table.name == Person.__tablename__ for key in column.foreign_keys)


def _edited_again(record: RosterImport) -> sa.Select[int]:
    other = sa.or_(PersonChange.origin.is_(None), PersonChange.origin != record.origin)
    return sa.select(PersonChange.person_id).where(PersonChange.person_id.in_(_made(record)), other)


def _reseated(made: sa.Select[int]) -> sa.Select[int]:
    """Whose seat is not just the one that the import gave."""
    is_open = sa.case((SeatHolding.until_day.is_(None) & SeatHolding.decree.is_(None), 0), else_=1)
    chosen = sa.select(SeatHolding.person_id).where(SeatHolding.person_id.in_(made))
    changed = sa.or_(sa.func.count() > 1, sa.func.sum(is_open) > 0)
    return chosen.group_by(SeatHolding.person_id).having(changed)


def _promoted(made: sa.Select[int]) -> sa.Select[int]:
    is_other = sa.case((RoleAssignment.role == Role.CADRE, 0), else_=1)
    chosen = sa.select(RoleAssignment.person_id).where(RoleAssignment.person_id.in_(made))
    changed = sa.or_(sa.func.count() > 1, sa.func.sum(is_other) > 0)
    return chosen.group_by(RoleAssignment.person_id).having(changed)


def _changed_since(session: Session, record: RosterImport) -> Iterator[tuple[int, str]]:
    """Cadres whose changed fields are no longer what the import made of them, or are in use."""
    chosen = sa.select(PersonChange, Person).join(Person, Person.id == PersonChange.person_id)
    for change, person in session.execute(chosen.where(_ours(record, ChangeKind.EDITED))):
        held = changes.snapshot(person)
        if any(held[name] != value for name, value in change.after.items()):
            yield person.id, EDITED
        confirmed_at = person.name_confirmed_at
        if "full_name" in change.after and confirmed_at and confirmed_at >= change.at:
            yield person.id, CONFIRMED
    yield from ((person_id, CERTIFIED) for person_id in session.scalars(_certified(record)))


def _certified(record: RosterImport) -> sa.Select[int]:
    """Cadres it changed who have got a certificate since, which says what it says for ever."""
    certificate = Model.metadata.tables["certificate"]
    about = sa.select(PersonChange.person_id).where(_ours(record, ChangeKind.EDITED))
    since = certificate.c.issued_at >= record.finished_at
    return sa.select(certificate.c.person_id).where(certificate.c.person_id.in_(about), since)


def _set_back(session: Session, record: RosterImport, source: Source, now: datetime) -> None:
    chosen = sa.select(PersonChange, Person).join(Person, Person.id == PersonChange.person_id)
    edits = [
        (person, _typed(change.before))
        for change, person in session.execute(chosen.where(_ours(record, ChangeKind.EDITED)))
    ]
    changes.edit_all(session, edits, source, now=now)


def _typed(before: Mapping[str, Any]) -> dict[str, Any]:
    """Fields as they were, from the plain values they are kept as."""
    values = {name: _value(name, value) for name, value in before.items()}
    if "nik_index" in values:  # it was added by the import, and the number sealed with it
        values["nik_sealed"] = None
    return values


def _value(name: str, value: Any) -> Any:
    if value is None:
        return None
    if name == "sex":
        return Sex(value)
    return date.fromisoformat(value) if name == "born_on" else value


def _take_back(session: Session, record: RosterImport) -> None:
    ids = list(session.scalars(_made(record)))
    for start in range(0, len(ids), 500):
        some = ids[start : start + 500]
        for column in (SeatHolding.person_id, RoleAssignment.person_id, PersonChange.person_id):
            session.execute(sa.delete(column.class_).where(column.in_(some)))
        session.execute(sa.delete(Person).where(Person.id.in_(some)))

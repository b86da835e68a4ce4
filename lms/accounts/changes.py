"""Changing what is known of a person: every change keeps the fields before and after."""

import base64
import itertools
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from lms.accounts.models import ChangeKind, Person, PersonChange, RoleAssignment, Sex
from lms.audit import service as audit
from lms.core.errors import RuleBroken
from lms.core.roles import Role
from lms.db import advisory_lock

FIELDS = (
    *("full_name", "sex", "born_on", "birth_place", "phone", "rt", "rw", "position"),
    *("region_code", "cadre_number", "active"),
    *("nik_index", "nik_last4", "nik_sealed"),
)

DEEDS = {ChangeKind.CREATED: "person.created", ChangeKind.EDITED: "person.edited"}
"""What the audit record calls each kind of change."""


class PersonErased(RuleBroken):
    message = "Data orang ini sudah dihapus dan tidak dapat diisi lagi."


@dataclass(frozen=True)
class Source:
    """Who changes and why; `origin` names an import, whose one audit entry stands for its rows."""

    actor_id: int | None = None
    role: Role | None = None
    reason: str | None = None
    origin: str | None = None


@dataclass(frozen=True)
class Kept:
    """One change to be kept: of whom, and the fields before and after."""

    person: Person
    kind: ChangeKind
    before: Mapping[str, Any]
    after: Mapping[str, Any]


def create(session: Session, values: Mapping[str, Any], source: Source, *, now: datetime) -> Person:
    """Add a person with these fields; whoever gets a kelurahan becomes its cadre with a number."""
    return create_all(session, [values], source, now=now)[0]


def create_all(
    session: Session, everyone: Sequence[Mapping[str, Any]], source: Source, *, now: datetime
) -> list[Person]:
    """The same for many, in a few statements altogether: a city takes a second, not ten."""
    blank = dict.fromkeys(FIELDS)
    people = [Person(**{**blank, "active": True, **values}, created_at=now) for values in everyone]
    _number(session, people)
    session.add_all(people)
    session.flush()
    session.add_all(
        RoleAssignment(person_id=person.id, role=Role.CADRE, region_code=person.region_code)
        for person in people
        if person.region_code
    )
    kept = [Kept(person, ChangeKind.CREATED, {}, snapshot(person)) for person in people]
    keep_all(session, kept, source, now=now)
    return people


def edit(
    session: Session,
    person: Person,
    values: Mapping[str, Any],
    source: Source,
    *,
    now: datetime,
) -> PersonChange | None:
    """Set these fields; None when all stood so already, PersonErased of whom was erased.

    A cadre who moves to another kelurahan keeps the number and gets the role there; their seat
    is the business of seats.py.
    """
    return next(iter(edit_all(session, [(person, values)], source, now=now)), None)


def edit_all(
    session: Session,
    edits: Sequence[tuple[Person, Mapping[str, Any]]],
    source: Source,
    *,
    now: datetime,
) -> list[PersonChange]:
    """The same for many different people; those of whom nothing changes are left out."""
    kept = []
    for person, values in edits:
        if person.erased_at is not None:
            raise PersonErased
        held = snapshot(person)
        for name, value in values.items():
            setattr(person, name, value)
        wanted = snapshot(person)
        names = [name for name in FIELDS if held[name] != wanted[name]]
        if names:
            before, after = ({name: said[name] for name in names} for said in (held, wanted))
            kept.append(Kept(person, ChangeKind.EDITED, before, after))
    if not kept:
        return []
    session.flush()
    for one in kept:
        if "region_code" in one.after:
            _move_role(session, one.person, one.before["region_code"], now)
    return keep_all(session, kept, source, now=now)


def keep(
    session: Session,
    person: Person,
    kind: ChangeKind,
    source: Source,
    *,
    before: Mapping[str, Any],
    after: Mapping[str, Any],
    now: datetime,
) -> PersonChange:
    """Append the change, and an audit entry that names it unless an import's entry does."""
    return keep_all(session, [Kept(person, kind, before, after)], source, now=now)[0]


def keep_all(
    session: Session, kept: Sequence[Kept], source: Source, *, now: datetime
) -> list[PersonChange]:
    """Append changes of many people."""
    changes = [
        PersonChange(
            person_id=one.person.id,
            kind=one.kind,
            before=dict(one.before),
            after=dict(one.after),
            reason=source.reason,
            origin=source.origin,
            actor_id=source.actor_id,
            at=now,
        )
        for one in kept
    ]
    session.add_all(changes)
    session.flush()
    for change in changes if source.origin is None else ():
        audit.record(
            session,
            DEEDS[change.kind],
            "person",
            change.person_id,
            now=now,
            actor_id=source.actor_id,
            role=source.role,
            reason=source.reason,
            change=change.id,
            fields=sorted(change.after),
        )
    return changes


def snapshot(person: Person) -> dict[str, Any]:
    """The fields of a person as plain JSON values."""
    return {name: _plain(getattr(person, name)) for name in FIELDS}


def next_cadre_number(session: Session, region_code: str) -> str:
    """`TS-05-031`: the kecamatan, then a number counted within it; used ones never come again."""
    prefix = _prefix(region_code)
    return f"{prefix}{_highest(session, prefix) + 1:03d}"


def _number(session: Session, people: Sequence[Person]) -> None:
    """Cadre numbers for those who live in a kelurahan and have none yet, in their order."""
    waiting: defaultdict[str, list[Person]] = defaultdict(list)
    for person in people:
        if person.region_code and not person.cadre_number:
            waiting[_prefix(person.region_code)].append(person)
    brought = {person.cadre_number for person in people}
    for prefix in sorted(waiting):
        free = (
            number
            for count in itertools.count(_highest(session, prefix) + 1)
            if (number := f"{prefix}{count:03d}") not in brought
        )
        for person in waiting[prefix]:
            person.cadre_number = next(free)


def _prefix(region_code: str) -> str:
    return f"TS-{region_code.split('.')[2]}-"


def _highest(session: Session, prefix: str) -> int:
    """The highest number given in a kecamatan; nobody else gives one before the commit."""
    advisory_lock(session, f"cadre_number:{prefix}")
    number = sa.cast(sa.func.substr(Person.cadre_number, len(prefix) + 1), sa.Integer)
    highest = session.scalar(
        sa.select(sa.func.max(number)).where(Person.cadre_number.startswith(prefix))
    )
    return highest or 0


def _move_role(session: Session, person: Person, left: str | None, now: datetime) -> None:
    """The cadre's role goes along to the new kelurahan."""
    mine = sa.select(RoleAssignment).where(
        RoleAssignment.person_id == person.id, RoleAssignment.role == Role.CADRE
    )
    held = {assignment.region_code: assignment for assignment in session.scalars(mine)}
    if left and left in held:
        held[left].ended_at = now
    if person.region_code is None:
        return
    if again := held.get(person.region_code):
        again.ended_at = None
    else:
        session.add(
            RoleAssignment(person_id=person.id, role=Role.CADRE, region_code=person.region_code)
        )
    session.flush()


def _plain(value: Any) -> Any:
    if isinstance(value, Sex):
        return value.value
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, bytes):
        return base64.b64encode(value).decode()
    return value

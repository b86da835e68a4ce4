"""Changing what is known of a person: every change keeps the fields before and after."""

import base64
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from lms.accounts.models import ChangeKind, Person, PersonChange, RoleAssignment, Sex
from lms.audit import service as audit
from lms.core.roles import Role
from lms.db import advisory_lock

FIELDS = (
    *("full_name", "sex", "born_on", "birth_place", "phone", "rt", "rw", "position"),
    *("region_code", "cadre_number", "active"),
    *("nik_index", "nik_last4", "nik_sealed"),
)

DEEDS = {ChangeKind.CREATED: "person.created", ChangeKind.EDITED: "person.edited"}
"""What the audit record calls each kind of change."""


@dataclass(frozen=True)
class Source:
    """Who changes and why; `origin` names an import, whose one audit entry stands for its rows."""

    actor_id: int | None = None
    role: Role | None = None
    reason: str | None = None
    origin: str | None = None


def create(session: Session, values: Mapping[str, Any], source: Source, *, now: datetime) -> Person:
    """Add a person with these fields; whoever gets a kelurahan becomes its cadre with a number."""
    person = Person(**{"active": True, **values}, created_at=now)
    if person.region_code and not person.cadre_number:
        person.cadre_number = next_cadre_number(session, person.region_code)
    session.add(person)
    session.flush()
    if person.region_code:
        session.add(
            RoleAssignment(person_id=person.id, role=Role.CADRE, region_code=person.region_code)
        )
    keep(session, person, ChangeKind.CREATED, source, before={}, after=snapshot(person), now=now)
    return person


def edit(
    session: Session,
    person: Person,
    values: Mapping[str, Any],
    source: Source,
    *,
    now: datetime,
) -> PersonChange | None:
    """Set these fields; None when all of them stood so already.

    A cadre who moves to another kelurahan keeps the number and gets the role there; their seat
    is the business of seats.py.
    """
    held = snapshot(person)
    for name, value in values.items():
        setattr(person, name, value)
    wanted = snapshot(person)
    names = [name for name in FIELDS if held[name] != wanted[name]]
    if not names:
        return None
    session.flush()
    if "region_code" in names:
        _move_role(session, person, held["region_code"], now)
    before = {name: held[name] for name in names}
    after = {name: wanted[name] for name in names}
    return keep(session, person, ChangeKind.EDITED, source, before=before, after=after, now=now)


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
    change = PersonChange(
        person_id=person.id,
        kind=kind,
        before=dict(before),
        after=dict(after),
        reason=source.reason,
        origin=source.origin,
        actor_id=source.actor_id,
        at=now,
    )
    session.add(change)
    session.flush()
    if source.origin is None:
        audit.record(
            session,
            DEEDS[kind],
            "person",
            person.id,
            now=now,
            actor_id=source.actor_id,
            role=source.role,
            reason=source.reason,
            change=change.id,
            fields=sorted(after),
        )
    return change


def snapshot(person: Person) -> dict[str, Any]:
    """The fields of a person as plain JSON values."""
    return {name: _plain(getattr(person, name)) for name in FIELDS}


def next_cadre_number(session: Session, region_code: str) -> str:
    """`TS-05-031`: the kecamatan, then a number counted within it; used ones never come again."""
    prefix = f"TS-{region_code.split('.')[2]}-"
    advisory_lock(session, f"cadre_number:{prefix}")
    number = sa.cast(sa.func.substr(Person.cadre_number, len(prefix) + 1), sa.Integer)
    highest = session.scalar(
        sa.select(sa.func.max(number)).where(Person.cadre_number.startswith(prefix))
    )
    return f"{prefix}{(highest or 0) + 1:03d}"


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

"""Reading staff, narrowed to those who hold a role within the regions the viewer administers."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import InstrumentedAttribute, Session

from lms.accounts import rules
from lms.accounts.door_models import SecondFactor
from lms.accounts.models import Credential, Person, RoleAssignment, SecretKind, SignIn
from lms.accounts.rules import Viewer
from lms.core.errors import NotFound
from lms.core.roles import STAFF, Role
from lms.regions.models import Level, Region
from lms.regions.queries import inside

MANAGES = (Role.ADMIN,)


@dataclass(frozen=True)
class Held:
    """One role of a member of staff."""

    id: int
    role: Role
    region: str
    is_mine: bool
    """Whether the viewer may end it: it lies within their regions."""


@dataclass(frozen=True)
class Member:
    """A member of staff as the page of staff shows them."""

    person: Person
    roles: list[Held]
    has_password: bool
    has_codes: bool
    seen_at: datetime | None

    @property
    def needs_codes(self) -> bool:
        return rules.needs_second_factor(frozenset(held.role for held in self.roles))


def members(session: Session, viewer: Viewer, person_id: int | None = None) -> list[Member]:
    """Everyone who holds a role of staff within the viewer's regions, or one of them."""
    reach = viewer.regions(*MANAGES)
    chosen = people(viewer)
    if person_id is not None:
        chosen = chosen.where(Person.id == person_id)
    found = session.scalars(chosen).all()
    ids = [person.id for person in found]
    roles: dict[int, list[Held]] = {one: [] for one in ids}
    within = sa.case((inside(RoleAssignment.region_code, reach), True), else_=False)
    held = (
        sa.select(RoleAssignment, Region, within)
        .join(Region, Region.code == RoleAssignment.region_code)
        .where(RoleAssignment.person_id.in_(ids), in_force())
        .order_by(RoleAssignment.role, RoleAssignment.region_code)
    )
    for one, region, is_mine in session.execute(held):
        roles[one.person_id].append(Held(one.id, one.role, region.title, bool(is_mine)))
    passwords = _ids(session, Credential.person_id, ids, Credential.kind == SecretKind.PASSWORD)
    codes = _ids(session, SecondFactor.person_id, ids, sa.true())
    used = (
        sa.select(SignIn.person_id, sa.func.max(SignIn.seen_at).label("at"))
        .where(SignIn.person_id.in_(ids))
        .group_by(SignIn.person_id)
    )
    seen = {row.person_id: row.at for row in session.execute(used)}
    return [
        Member(one, roles[one.id], one.id in passwords, one.id in codes, seen.get(one.id))
        for one in found
    ]


def member(session: Session, viewer: Viewer, person_id: int) -> Member:
    """One of them; NotFound otherwise."""
    found = members(session, viewer, person_id)
    if not found:
        raise NotFound
    return found[0]


def regions_to_give(session: Session, viewer: Viewer) -> list[Region]:
    """The regions a role may be given in: the city, its kecamatan, their kelurahan."""
    order = sa.case({Level.CITY: 0, Level.DISTRICT: 1}, value=Region.level, else_=2)
    mine = inside(Region.code, viewer.regions(*MANAGES))
    return list(session.scalars(sa.select(Region).where(mine).order_by(order, Region.code)))


def people(viewer: Viewer) -> sa.Select[Person]:
    staff = sa.select(RoleAssignment.person_id).where(
        RoleAssignment.role.in_(STAFF),
        in_force(),
        inside(RoleAssignment.region_code, viewer.regions(*MANAGES)),
    )
    return sa.select(Person).where(Person.id.in_(staff)).order_by(Person.full_name, Person.id)


def in_force() -> sa.ColumnElement[bool]:
    """Roles that have not ended."""
    return RoleAssignment.ended_at.is_(None)


def _ids(
    session: Session,
    column: InstrumentedAttribute[int],
    ids: Collection[int],
    condition: sa.ColumnElement[Any],
) -> set[int]:
    """Which of these people have a row that fulfils this."""
    return set(session.scalars(sa.select(column).where(column.in_(ids), condition)))

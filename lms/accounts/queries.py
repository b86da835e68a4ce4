"""Reading people, narrowed to whom the viewer may see."""

from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.orm import Session, joinedload

from lms.accounts import rules
from lms.accounts.models import (
    Credential,
    OneTimeLink,
    Person,
    RoleAssignment,
    SignIn,
    SignInLimit,
    Site,
)
from lms.accounts.rules import Assignment, Viewer
from lms.core import phone
from lms.core.errors import NotFound
from lms.core.roles import Role
from lms.regions.models import Region
from lms.regions.queries import inside


def site(session: Session) -> Site | None:
    """The facts about this installation; None before it was prepared."""
    return session.get(Site, 1)


def visible_to(viewer: Viewer) -> sa.Select[Person]:
    """Staff see the people of their regions, everyone sees themselves."""
    regions = viewer.regions(Role.ADMIN, Role.OFFICIAL, Role.TRAINER)
    return (
        sa.select(Person)
        .where(sa.or_(Person.id == viewer.id, inside(Person.region_code, regions)))
        .order_by(Person.full_name, Person.id)
    )


def person_for(session: Session, viewer: Viewer, person_id: int) -> Person:
    """One person the viewer may see, with their region; NotFound otherwise."""
    chosen = visible_to(viewer).where(Person.id == person_id).options(joinedload(Person.region))
    found = session.scalar(chosen)
    if found is None:
        raise NotFound
    return found


def by_identity(session: Session, identity: str) -> Person | None:
    """Who signs in as this cadre number or phone; a shared phone signs nobody in."""
    active = sa.select(Person).where(Person.active)
    if number := rules.cadre_number(identity):
        return session.scalar(active.where(Person.cadre_number == number))
    if (called := phone.normalise(identity)) is None:
        return None
    holders = list(session.scalars(active.where(Person.phone == called).limit(2)))
    return holders[0] if len(holders) == 1 else None


def credential(session: Session, person_id: int) -> Credential | None:
    return session.get(Credential, person_id)


def limit(session: Session, door: str) -> SignInLimit | None:
    return session.get(SignInLimit, door)


def open_link(
    session: Session, secret_hash: str, purpose: str, now: datetime
) -> OneTimeLink | None:
    """A link that has not been used and has not run out."""
    return session.scalar(
        sa.select(OneTimeLink).where(
            OneTimeLink.secret_hash == secret_hash,
            OneTimeLink.purpose == purpose,
            OneTimeLink.used_at.is_(None),
            OneTimeLink.ends_at > now,
        )
    )


def has_admin(session: Session) -> bool:
    found = session.scalar(
        sa.select(RoleAssignment.id).where(RoleAssignment.role == Role.ADMIN).limit(1)
    )
    return found is not None


def signed_in(session: Session, token_hash: str, now: datetime) -> tuple[Viewer, SignIn] | None:
    """Whose sign-in this is, while it lasts and their secret has not changed since."""
    rows = session.execute(
        sa.select(SignIn, Person, RoleAssignment, Region)
        .join(Person, Person.id == SignIn.person_id)
        .join(Credential, Credential.person_id == Person.id)
        .outerjoin(
            RoleAssignment,
            sa.and_(RoleAssignment.person_id == Person.id, RoleAssignment.ended_at.is_(None)),
        )
        .outerjoin(Region, Region.code == RoleAssignment.region_code)
        .where(SignIn.token_hash == token_hash, SignIn.ends_at > now, Person.active)
        .where(SignIn.credential_version == Credential.version)
    ).all()
    if not rows:
        return None
    held, person = rows[0][0], rows[0][1]
    given = tuple(
        Assignment(row[2].role, row[3].code, row[3].title) for row in rows if row[2] is not None
    )
    sex = person.sex.value if person.sex else None
    return Viewer(person.id, person.full_name, sex, person.region_code, given), held


def assignments(session: Session, person_id: int) -> frozenset[Role]:
    """The roles a person holds now, wherever."""
    chosen = sa.select(RoleAssignment.role).where(
        RoleAssignment.person_id == person_id, RoleAssignment.ended_at.is_(None)
    )
    return frozenset(session.scalars(chosen))

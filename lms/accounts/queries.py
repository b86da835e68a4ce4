"""Reading people, narrowed to whom the viewer may see."""

from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.orm import Session, joinedload

from lms.accounts import aliases, rules
from lms.accounts.models import (
    Credential,
    OneTimeLink,
    Person,
    RoleAssignment,
    SignIn,
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


def with_region(session: Session, person_id: int) -> Person:
    """Someone already recognised, with their kelurahan and its kecamatan."""
    home = joinedload(Person.region).joinedload(Region.parent)
    return session.scalars(sa.select(Person).where(Person.id == person_id).options(home)).one()


_BY_NUMBER = aliases.active_through(Person.cadre_number == sa.bindparam("number"))
_BY_PHONE = aliases.active_through(Person.phone == sa.bindparam("phone")).limit(2)
"""Built once: a hall signs in at the same moment."""


def by_identity(session: Session, identity: str) -> Person | None:
    """Who signs in as this cadre number or phone; a shared phone signs nobody in.

    The number and phone of a record that was merged into another still lead to the person.
    """
    if number := rules.cadre_number(identity):
        return session.scalar(_BY_NUMBER, {"number": number})
    if (called := phone.normalise(identity)) is None:
        return None
    holders = session.scalars(_BY_PHONE, {"phone": called}).all()
    return holders[0] if len(holders) == 1 else None


def has_phone(session: Session, phone: str) -> bool:
    """Whether an active person has this phone."""
    held = sa.select(Person.id).where(Person.phone == phone, Person.active).limit(1)
    return session.scalar(held) is not None


def credential(session: Session, person_id: int) -> Credential | None:
    return session.get(Credential, person_id)


def open_link(
    session: Session, secret_hash: str, purpose: str, now: datetime
) -> OneTimeLink | None:
    """A link that has not been used and has not run out; held until the commit."""
    return session.scalar(
        sa.select(OneTimeLink)
        .where(
            OneTimeLink.secret_hash == secret_hash,
            OneTimeLink.purpose == purpose,
            OneTimeLink.used_at.is_(None),
            OneTimeLink.ends_at > now,
        )
        .with_for_update()
    )


def staff_link(session: Session, secret_hash: str, now: datetime) -> OneTimeLink | None:
    """A link for a member of staff that still works; held until the commit."""
    return session.scalar(
        sa.select(OneTimeLink)
        .where(
            OneTimeLink.secret_hash == secret_hash,
            OneTimeLink.purpose.startswith("staff:"),
            OneTimeLink.used_at.is_(None),
            OneTimeLink.ends_at > now,
        )
        .with_for_update()
    )


def has_admin(session: Session) -> bool:
    found = session.scalar(
        sa.select(RoleAssignment.id).where(RoleAssignment.role == Role.ADMIN).limit(1)
    )
    return found is not None


_SIGNED_IN = (
    sa.select(
        *(SignIn.began_at, SignIn.seen_at, SignIn.is_partial),
        sa.func.coalesce(SignIn.proved_at, SignIn.began_at).label("proved_at"),
        *(Person.id, Person.full_name, Person.sex, Person.region_code, Person.consent_version),
        *(RoleAssignment.role, Region.code, Region.level, Region.name),
    )
    .join(Person, Person.id == SignIn.person_id)
    .join(Credential, Credential.person_id == Person.id)
    .outerjoin(
        RoleAssignment,
        sa.and_(RoleAssignment.person_id == Person.id, RoleAssignment.ended_at.is_(None)),
    )
    .outerjoin(Region, Region.code == RoleAssignment.region_code)
    .where(SignIn.token_hash == sa.bindparam("token_hash"), SignIn.ends_at > sa.bindparam("now"))
    .where(SignIn.credential_version == Credential.version, Person.active)
)
"""Built once and of columns only: it runs with every request."""


@dataclass(frozen=True)
class HeldSignIn:
    """Whose sign-in it is, since when, and when it was last used."""

    viewer: Viewer
    began_at: datetime
    seen_at: datetime


def signed_in(session: Session, token_hash: str, now: datetime) -> HeldSignIn | None:
    """Whose sign-in this is, while it lasts and their secret has not changed since."""
    rows = session.execute(_SIGNED_IN, {"token_hash": token_hash, "now": now}).all()
    if not rows:
        return None
    given = tuple(
        Assignment(row.role, row.code, row.level.titled(row.name)) for row in rows if row.role
    )
    one = rows[0]
    sex = one.sex.value if one.sex else None
    own = (one.id, one.full_name, sex, one.region_code)
    viewer = Viewer(*own, given, one.consent_version, one.is_partial, one.proved_at)
    return HeldSignIn(viewer, one.began_at, one.seen_at)


def assignments(session: Session, person_id: int) -> frozenset[Role]:
    """The roles a person holds now, wherever."""
    chosen = sa.select(RoleAssignment.role).where(
        RoleAssignment.person_id == person_id, RoleAssignment.ended_at.is_(None)
    )
    return frozenset(session.scalars(chosen))

"""Changing people: making them, giving roles and seats, signing in and out."""

from datetime import date, datetime, timedelta
from uuid import uuid4

import sqlalchemy as sa
from sqlalchemy.orm import Session

from lms.accounts import queries, rules, secrets
from lms.accounts.models import (
    Credential,
    OneTimeLink,
    Person,
    RoleAssignment,
    SeatHolding,
    SecretKind,
    Site,
)
from lms.audit import service as audit
from lms.core.roles import Role
from lms.regions.models import Seat

FIRST_ADMIN = "first-admin"
LINK_LASTS = timedelta(days=2)


def found_site(session: Session, *, is_demo: bool, now: datetime) -> Site:
    """Write the site's one row; whether it is a demo is decided here and never again."""
    site = Site(id=1, is_demo=is_demo, epoch=uuid4().hex, created_at=now)
    session.add(site)
    session.flush()
    audit.record(session, "site.founded", "site", 1, now=now, demo=is_demo)
    return site


def give_role(session: Session, person_id: int, role: Role, region_code: str) -> None:
    session.add(RoleAssignment(person_id=person_id, role=role, region_code=region_code))
    session.flush()


def seat_person(session: Session, seat: Seat, person: Person, *, since: date) -> SeatHolding:
    """Let a person sit on a vacant seat; the database refuses a second one."""
    holding = SeatHolding(seat_id=seat.id, person_id=person.id, since_day=since)
    session.add(holding)
    session.flush()
    return holding


def set_secret(session: Session, person_id: int, kind: SecretKind, secret_hash: str) -> None:
    """Replace a person's secret; every sign-in with the old one ends."""
    held = queries.credential(session, person_id)
    if held is None:
        session.add(Credential(person_id=person_id, kind=kind, secret_hash=secret_hash, version=1))
    else:
        held.kind, held.secret_hash, held.version = kind, secret_hash, held.version + 1
    session.flush()


def new_link(session: Session, purpose: str, *, now: datetime) -> str:
    """A fresh one-time link of this purpose; older ones stop working. Returns its secret."""
    secret = secrets.new_token()
    session.execute(sa.delete(OneTimeLink).where(OneTimeLink.purpose == purpose))
    session.add(
        OneTimeLink(
            secret_hash=secrets.fingerprint(secret), purpose=purpose, ends_at=now + LINK_LASTS
        )
    )
    session.flush()
    return secret


def make_first_admin(
    session: Session,
    link_secret: str,
    *,
    full_name: str,
    phone: str,
    secret_hash: str,
    region_code: str,
    now: datetime,
) -> Person:
    """Use the link up and make the admin of the whole city.

    LinkUsed when it no longer works; PhoneTaken, with the link still good, when somebody has this
    phone already: a shared one signs nobody in, and an admin has no other number.
    """
    link = queries.open_link(session, secrets.fingerprint(link_secret), FIRST_ADMIN, now)
    if link is None or queries.has_admin(session):
        raise rules.LinkUsed
    if queries.has_phone(session, phone):
        raise rules.PhoneTaken
    link.used_at = now
    person = Person(full_name=full_name, phone=phone, created_at=now, active=True)
    session.add(person)
    session.flush()
    give_role(session, person.id, Role.ADMIN, region_code)
    set_secret(session, person.id, SecretKind.PASSWORD, secret_hash)
    audit.record(session, "account.first_admin", "person", person.id, now=now)
    return person

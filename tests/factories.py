"""People and things for tests; each test states only what matters to it."""

from contextvars import Context
from itertools import count
from typing import Any

import sqlalchemy as sa
from flask import Flask
from flask.testing import FlaskClient

from lms.accounts import queries, secrets, service
from lms.accounts.identity import cookie_name
from lms.accounts.models import Person, RoleAssignment, SecretKind, Sex
from lms.core.clock import now, wib_date
from lms.core.roles import Role
from lms.db import db, transaction
from lms.regions.models import Seat

PEPPER = "a-pepper-only-for-tests-0123456789"
CITY = "36.74"
CIPUTAT_TIMUR = "36.74.05"
CEMPAKA_PUTIH = "36.74.05.1002"
SERPONG_VILLAGE = "36.74.01.1001"
_serial = count(1)


def a_person(role: Role = Role.CADRE, region: str = CEMPAKA_PUTIH, **said: Any) -> Person:
    """Someone with a role within a region; a cadre lives there and has a number."""
    n = next(_serial)
    cadre = role is Role.CADRE
    facts = {
        "full_name": f"Kader {n}",
        "sex": Sex.FEMALE,
        "phone": f"+62813{n:08d}",
        "cadre_number": f"TS-05-{n:03d}" if cadre else None,
        "region_code": region if cadre else None,
        "active": True,
        "created_at": now(),
    }
    person = Person(**(facts | said))
    with transaction() as session:
        session.add(person)
        session.flush()
        session.add(RoleAssignment(person_id=person.id, role=role, region_code=region))
    return person


def with_secret(person: Person, secret: str = "482915") -> Person:
    hashed = secrets.hashed(secret, pepper=PEPPER)
    with transaction() as session:
        service.set_secret(session, person.id, SecretKind.PIN, hashed)
    return person


def seated(person: Person, number: int) -> Person:
    """The person on this seat of their kelurahan."""
    with transaction() as session:
        seat = session.scalars(
            sa.select(Seat).where(Seat.region_code == person.region_code, Seat.number == number)
        ).one()
        service.seat_person(session, seat, person, since=wib_date(now()))
    return person


class Client(FlaskClient):
    """Each request in a context of its own, as in production; the test's own read ends first."""

    def open(self, *args: Any, **kwargs: Any) -> Any:
        db.session.rollback()
        return Context().run(super().open, *args, **kwargs)


class Browser:
    """Signs people in without the page, so that tests of other pages need no password."""

    def __init__(self, app: Flask) -> None:
        self.app = app

    def __call__(self, person: Person) -> FlaskClient:
        with transaction() as session:
            if queries.credential(session, person.id) is None:
                service.set_secret(session, person.id, SecretKind.PIN, "unused")
            token = service.open_sign_in(session, person, "test", now=now())
        client = self.app.test_client()
        client.set_cookie(cookie_name(), token)
        return client


def rows(model: type[Any]) -> int:
    """How many rows a table holds now."""
    db.session.rollback()
    counted = db.session.scalar(sa.select(sa.func.count()).select_from(model)) or 0
    db.session.rollback()  # a read left open would keep SQLite's writers waiting
    return counted

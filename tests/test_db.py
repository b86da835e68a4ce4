"""Transactions by intent: reads cannot write, and writers do not lose each other's work."""

from concurrent.futures import ThreadPoolExecutor

import pytest
import sqlalchemy as sa
from flask import Flask
from sqlalchemy.orm import Session

from lms.accounts.models import Person
from lms.audit import service as audit
from lms.audit.models import AuditEntry
from lms.core.clock import now
from lms.db import db, transaction
from tests.factories import a_person, rows

pytestmark = pytest.mark.postgres


def test_a_read_that_writes_is_an_error(session: Session) -> None:
    with pytest.raises(sa.exc.DBAPIError):
        session.execute(sa.text("DELETE FROM seat"))


def test_a_failing_transaction_leaves_nothing_behind(app: Flask) -> None:
    def half() -> None:
        with transaction() as session:
            session.add(Person(full_name="Setengah", active=True, created_at=now()))
            session.flush()
            raise LookupError

    with pytest.raises(LookupError):
        half()
    assert rows(Person) == 0


def test_parallel_writers_get_an_unbroken_chain(app: Flask) -> None:
    before = rows(AuditEntry)

    def write(number: int) -> None:
        with app.app_context(), transaction() as session:
            audit.record(session, "race", "test", number, now=now())

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(write, range(40)))
    assert rows(AuditEntry) == before + 40
    assert audit.first_broken(db.session()) is None


def test_a_person_keeps_the_name_byte_for_byte(session: Session) -> None:
    name = "Hj. Siti Nur'aini binti  Ma’mun, S.Pd., SKM"
    person = a_person(full_name=name)
    session.expire_all()
    assert session.get_one(Person, person.id).full_name == name

"""The audit record: nothing leaves it, and nothing in it changes unseen."""

from uuid import uuid4

import pytest
import sqlalchemy as sa
from flask import Flask
from sqlalchemy.orm import Session

from lms.accounts.models import SignIn
from lms.audit import service
from lms.audit.models import AuditEntry
from lms.core.clock import now
from lms.core.roles import Role
from lms.db import db, transaction
from lms.jobs import carrier
from lms.jobs import service as jobs
from tests.factories import CITY, Browser, a_meeting, a_person, a_training, worked_off

pytestmark = pytest.mark.postgres


def some_entries() -> None:
    with transaction() as session:
        for meeting in range(3):
            service.record(session, "meeting.closed", "meeting", meeting, now=now(), absent=meeting)


def test_an_untouched_record_fits_its_chain(session: Session) -> None:
    some_entries()
    assert service.first_broken(session) is None


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE audit_entry SET action = 'nothing' WHERE id = 2",
        "DELETE FROM audit_entry WHERE id = 4",
    ],
)
def test_the_database_refuses_to_change_an_entry(app: Flask, statement: str) -> None:
    some_entries()
    with pytest.raises(sa.exc.DBAPIError, match="append-only"), transaction() as session:
        session.execute(sa.text(statement))
    with transaction() as session:
        assert session.scalar(sa.select(sa.func.count(AuditEntry.id))) == 4
        assert service.first_broken(session) is None


def test_an_entry_says_from_where_it_came(app: Flask, browser: Browser) -> None:
    trainer = a_person(Role.TRAINER, CITY)
    meeting = a_meeting(a_training(a_person(), trainers=[trainer]))
    address = f"/pertemuan/{meeting.id}/penutupan"
    sent = {"op": str(uuid4())}
    assert browser(trainer).post(address, data=sent).status_code == 303
    closed = last_entry()
    assert (closed.action, closed.channel, closed.address) == (
        "meeting.closed",
        "page",
        "127.0.0.1",
    )
    assert closed.sign_in
    held = db.session.scalars(sa.select(SignIn.token_hash).filter_by(person_id=trainer.id)).one()
    assert held.startswith(closed.sign_in)
    assert len(closed.sign_in) < len(held)


def test_a_job_and_a_command_are_told_apart(app: Flask) -> None:
    some_entries()
    assert last_entry().channel == "command"
    carrier.handles("test.recording")(lambda _job: some_entries())
    with transaction() as session:
        jobs.enqueue(session, "test.recording", {}, now=now())
    assert worked_off() == 1
    assert last_entry().channel == "job"
    some_entries()
    assert last_entry().channel == "command"


def last_entry() -> AuditEntry:
    db.session.rollback()
    return db.session.scalars(sa.select(AuditEntry).order_by(AuditEntry.id.desc()).limit(1)).one()

"""The audit record: nothing leaves it, and nothing in it changes unseen."""

import pytest
import sqlalchemy as sa
from flask import Flask
from sqlalchemy.orm import Session

from lms.audit import service
from lms.audit.models import AuditEntry
from lms.core.clock import now
from lms.db import transaction

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


def test_an_entry_changed_behind_the_guards_is_found(session: Session) -> None:
    some_entries()
    with transaction() as writing:
        guards = (
            ("DROP TRIGGER audit_entry_no_update",)
            if writing.get_bind().dialect.name == "sqlite"
            else ("ALTER TABLE audit_entry DISABLE TRIGGER ALL",)
        )
        for statement in (*guards, "UPDATE audit_entry SET object_id = '9' WHERE id = 3"):
            writing.execute(sa.text(statement))
    assert service.first_broken(session) == 3

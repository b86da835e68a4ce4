"""What someone does to the record who can write into the database past its guards."""

import sqlalchemy as sa

from lms.audit import service
from lms.core.clock import now
from lms.db import transaction


def entries(count: int = 6) -> None:
    """The site's founding is entry 1; these come after it."""
    with transaction() as session:
        for meeting in range(count):
            service.record(session, "meeting.closed", "meeting", meeting, now=now(), actor_id=7)


def tampered(*statements: str) -> None:
    """Carry these statements out with the guards off."""
    with transaction() as session:
        if session.get_bind().dialect.name == "sqlite":
            triggers = ("no_update", "no_delete", "in_order")
            off = [f"DROP TRIGGER audit_entry_{name}" for name in triggers]
        else:
            off = ["ALTER TABLE audit_entry DISABLE TRIGGER ALL"]
        for statement in (*off, *statements):
            session.execute(sa.text(statement))


CHANGED = ("UPDATE audit_entry SET object_id = '99' WHERE id = 4",)
TAKEN_OUT = ("DELETE FROM audit_entry WHERE id = 4",)
SWAPPED = (
    "UPDATE audit_entry SET id = -1 WHERE id = 3",
    "UPDATE audit_entry SET id = 3 WHERE id = 5",
    "UPDATE audit_entry SET id = 5 WHERE id = -1",
)
CUT = ("DELETE FROM audit_entry WHERE id > 5",)

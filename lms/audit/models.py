"""The audit table, which the database itself keeps append-only."""

from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from lms.core.roles import Role
from lms.db import Model


class AuditEntry(Model):
    """One thing done. `id` counts without gaps; `link` chains each entry to the one before."""

    __tablename__ = "audit_entry"
    __table_args__ = (
        sa.Index("ix_audit_entry_actor_id_id", "actor_id", "id"),
        sa.Index("ix_audit_entry_object_type_object_id_id", "object_type", "object_id", "id"),
        sa.Index("ix_audit_entry_action_id", "action", "id"),
    )

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    at: Mapped[datetime] = mapped_column(index=True)
    actor_id: Mapped[int | None]
    """The person who did it; empty for commands and jobs. No foreign key: people can be erased."""
    role: Mapped[Role | None]
    action: Mapped[str] = mapped_column(sa.String(60))
    object_type: Mapped[str] = mapped_column(sa.String(40))
    object_id: Mapped[str] = mapped_column(sa.String(60))
    reason: Mapped[str | None] = mapped_column(sa.String(500), default=None)
    facts: Mapped[dict[str, Any]]
    """What changed, as plain values; never a secret, a NIK or a phone number."""
    request_id: Mapped[str | None] = mapped_column(sa.String(40), default=None)
    channel: Mapped[str | None] = mapped_column(sa.String(10))
    """One of rules.Channel; empty in entries older than this column."""
    address: Mapped[str | None] = mapped_column(sa.String(45))
    """The network address a page was asked from."""
    sign_in: Mapped[str | None] = mapped_column(sa.String(12))
    """Tells whether two deeds came from the same sign-in; opens nothing."""
    link: Mapped[str] = mapped_column(sa.String(64))

    def chained(self) -> dict[str, Any]:
        """What the link is computed over."""
        return chained(self)


def chained(entry: Any) -> dict[str, Any]:
    """What the link of an entry, or of a bare row of its table, is computed over.

    Where it came from only when that is known: older entries keep their links.
    """
    whence = [entry.channel, entry.address, entry.sign_in]
    facts = {
        "id": entry.id,
        "at": entry.at.isoformat(),
        "actor_id": entry.actor_id,
        "role": entry.role.value if entry.role else None,
        "action": entry.action,
        "object": [entry.object_type, entry.object_id],
        "reason": entry.reason,
        "facts": entry.facts,
        "request_id": entry.request_id,
    }
    return facts | ({"from": whence} if any(whence) else {})


SQLITE_GUARDS = (
    "CREATE TRIGGER audit_entry_no_update BEFORE UPDATE ON audit_entry "
    "BEGIN SELECT RAISE(ABORT, 'audit_entry is append-only'); END",
    "CREATE TRIGGER audit_entry_no_delete BEFORE DELETE ON audit_entry "
    "BEGIN SELECT RAISE(ABORT, 'audit_entry is append-only'); END",
    "CREATE TRIGGER audit_entry_in_order BEFORE INSERT ON audit_entry "
    "WHEN NEW.id <> (SELECT coalesce(max(id), 0) + 1 FROM audit_entry) "
    "BEGIN SELECT RAISE(ABORT, 'audit_entry is append-only'); END",
)
POSTGRESQL_GUARDS = (
    "CREATE FUNCTION audit_entry_guard() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
    "IF TG_OP = 'INSERT' AND NEW.id = (SELECT coalesce(max(id), 0) + 1 FROM audit_entry) "
    "THEN RETURN NEW; END IF; RAISE EXCEPTION 'audit_entry is append-only'; END $$",
    "CREATE TRIGGER audit_entry_append_only BEFORE INSERT OR UPDATE OR DELETE ON audit_entry "
    "FOR EACH ROW EXECUTE FUNCTION audit_entry_guard()",
)


def guard(connection: sa.Connection) -> None:
    """Create the triggers that refuse every change but the next entry."""
    guards = SQLITE_GUARDS if connection.dialect.name == "sqlite" else POSTGRESQL_GUARDS
    for statement in guards:
        connection.exec_driver_sql(statement)


@sa.event.listens_for(AuditEntry.__table__, "after_create")
def guard_new_table(_table: sa.Table, connection: sa.Connection, **_options: Any) -> None:
    guard(connection)

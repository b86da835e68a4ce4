"""Recording what was done, in the same transaction as the doing."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from flask import g, has_request_context
from sqlalchemy.orm import Session

from lms.audit import rules
from lms.audit.models import AuditEntry
from lms.core.roles import Role
from lms.db import advisory_lock
from lms.settings import settings


def record(
    session: Session,
    action: str,
    object_type: str,
    object_id: object,
    *,
    now: datetime,
    actor_id: int | None = None,
    role: Role | None = None,
    reason: str | None = None,
    **facts: Any,
) -> AuditEntry:
    """Append one entry, e.g. record(session, "meeting.closed", "meeting", 7, now=…, absent=3)."""
    advisory_lock(session, "audit_entry")
    last = session.execute(
        sa.select(AuditEntry.id, AuditEntry.link).order_by(AuditEntry.id.desc()).limit(1)
    ).first()
    entry = AuditEntry(
        id=last.id + 1 if last else 1,
        at=now,
        actor_id=actor_id,
        role=role,
        action=action,
        object_type=object_type,
        object_id=str(object_id),
        reason=reason,
        facts=_plain(facts),
        request_id=g.get("request_id") if has_request_context() else None,
    )
    previous = last.link if last else rules.GENESIS
    entry.link = rules.link(previous, entry.chained(), key=settings().audit_key)
    session.add(entry)
    session.flush()
    return entry


def first_broken(session: Session) -> int | None:
    """The id of the first entry that does not fit its chain; None when all fit."""
    previous = rules.GENESIS
    expected = 1
    for entry in session.scalars(sa.select(AuditEntry).order_by(AuditEntry.id)).yield_per(500):
        if entry.id != expected or entry.link != rules.link(
            previous, entry.chained(), key=settings().audit_key
        ):
            return entry.id
        previous, expected = entry.link, expected + 1
    return None


def _plain(facts: Mapping[str, Any]) -> dict[str, Any]:
    return {
        name: value
        if isinstance(value, str | int | float | bool | list | dict | None)
        else str(value)
        for name, value in facts.items()
    }

"""Recording what was done, in the same transaction as the doing."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from flask import g, has_request_context, request
from sqlalchemy.orm import Session

from lms.audit import chain, rules
from lms.audit.models import AuditEntry
from lms.audit.rules import Break, Channel
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
    """Append one entry, e.g. record(session, "meeting.closed", "meeting", 7, now=…, absent=3).

    A change says `before` and `after`, each one value or a mapping of fields to values.
    """
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
        **_whence(),
    )
    previous = last.link if last else rules.GENESIS
    entry.link = rules.link(previous, entry.chained(), key=settings().audit_key)
    session.add(entry)
    session.flush()
    return entry


def first_broken(session: Session) -> int | None:
    """The number of the first entry that does not fit its chain; None when all fit."""
    found = chain.verify(session)
    return found.id if isinstance(found, Break) else None


def _whence() -> dict[str, str | None]:
    """Where the deed at hand comes from; the sign-in is named by whoever knew the visitor."""
    if not has_request_context():
        return {"channel": Channel.JOB if g.get("job_id") else Channel.COMMAND}
    return {
        "channel": Channel.PAGE,
        "request_id": g.get("request_id"),
        "address": request.remote_addr,
        "sign_in": g.get("sign_in"),
    }


def _plain(facts: Mapping[str, Any]) -> dict[str, Any]:
    return {
        name: value
        if isinstance(value, str | int | float | bool | list | dict | None)
        else str(value)
        for name, value in facts.items()
    }

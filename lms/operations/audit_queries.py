"""Reading the audit record: who may read what, a page of it, and one entry."""

from dataclasses import dataclass

import sqlalchemy as sa
from sqlalchemy.orm import Session

from lms.accounts.rules import Viewer
from lms.audit.models import AuditEntry
from lms.core.errors import NotFound
from lms.core.roles import Role
from lms.operations.audit_filter import Filter, concerning
from lms.regions import queries as regions

PAGE = 50
ON_PAPER = 500
"""Entries of one printed list."""


@dataclass(frozen=True)
class Page:
    """Some entries, the newest first, and whether there are newer and older ones."""

    entries: list[AuditEntry]
    has_newer: bool = False
    has_older: bool = False


def visible_to(session: Session, viewer: Viewer) -> sa.Select[AuditEntry]:
    """Who reads for the whole city reads everything; others what concerns their regions."""
    held = viewer.regions(Role.ADMIN, Role.AUDITOR)
    chosen = sa.select(AuditEntry)
    if regions.city(session).code in held:
        return chosen
    return chosen.where(concerning(list(held)))


def page(
    session: Session,
    viewer: Viewer,
    asked: Filter,
    *,
    before: int | None = None,
    after: int | None = None,
    size: int = PAGE,
) -> Page:
    """The newest entries, those older than `before`, or the nearest newer than `after`."""
    chosen = visible_to(session, viewer).where(*asked.conditions()).limit(size + 1)
    if after is not None:
        rows = session.scalars(chosen.where(AuditEntry.id > after).order_by(AuditEntry.id)).all()
        return Page(list(rows[:size])[::-1], len(rows) > size, has_older=True)
    if before is not None:
        chosen = chosen.where(AuditEntry.id < before)
    rows = session.scalars(chosen.order_by(AuditEntry.id.desc())).all()
    return Page(list(rows[:size]), before is not None, len(rows) > size)


def entry_for(session: Session, viewer: Viewer, number: int) -> AuditEntry:
    """One entry of the record; NotFound out of scope."""
    found = session.scalar(visible_to(session, viewer).where(AuditEntry.id == number))
    if found is None:
        raise NotFound
    return found

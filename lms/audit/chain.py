"""Checking the chain: page by page, so that no read lasts long, however long the record is."""

from collections import defaultdict
from collections.abc import Sequence
from typing import Any, NamedTuple

import sqlalchemy as sa
from sqlalchemy.orm import Session

from lms.audit import rules
from lms.audit.models import AuditEntry, chained
from lms.audit.rules import EMPTY, Break, BreakKind, Head
from lms.settings import settings

PAGE = 1000
COLUMNS = AuditEntry.__table__.columns
"""Bare rows: entries would cost three times as much."""
WRONG = (ValueError, LookupError, TypeError)
"""What reading a column raises that holds what no such column can mean."""


class Unreadable(NamedTuple):
    """The number of an entry of which nothing else can be read."""

    id: int
    link: str = ""


def head(session: Session) -> Head:
    """The last entry of the record."""
    newest = sa.select(AuditEntry.id, AuditEntry.link).order_by(AuditEntry.id.desc()).limit(1)
    found = session.execute(newest).first()
    return Head(found.id, found.link) if found else EMPTY


def verify(session: Session, anchors: Sequence[Head] = ()) -> Head | Break:
    """Compute every link again: the head when all fit, else the first entry that does not.

    `anchors` are heads noted earlier outside the database; their links may be cut short. Only
    against one of them is it seen that the end of the record was cut off. Ends the read
    transaction after each page.
    """
    noted: defaultdict[int, list[str]] = defaultdict(list)
    for anchor in anchors:
        noted[anchor.id].append(anchor.link)
    last = EMPTY
    while page := _page(session, last.id):
        for expected, entry in enumerate(page, last.id + 1):
            if kind := _fault(entry, expected, last.link, noted.get(expected, ())):
                return Break(expected, kind)
            last = Head(entry.id, entry.link)
        session.rollback()
    is_cut = max(noted, default=0) > last.id
    return Break(last.id + 1, BreakKind.CUT) if is_cut else last


def _page(session: Session, after: int) -> Sequence[Any]:
    """The next rows; where one cannot be read, those before it and its bare number."""
    chosen = sa.select(*COLUMNS).where(AuditEntry.id > after).order_by(AuditEntry.id).limit(PAGE)
    try:
        return session.execute(chosen).all()
    except WRONG:
        session.rollback()
    read: list[Any] = []
    for number in session.scalars(chosen.with_only_columns(AuditEntry.id)).all():
        try:
            read.append(session.execute(sa.select(*COLUMNS).where(COLUMNS.id == number)).one())
        except WRONG:
            return [*read, Unreadable(number)]
    return read


def _fault(entry: Any, expected: int, previous: str, noted: Sequence[str]) -> BreakKind | None:
    if entry.id != expected:
        return BreakKind.MISSING
    if isinstance(entry, Unreadable):
        return BreakKind.UNREADABLE
    if entry.link != rules.link(previous, chained(entry), key=settings().audit_key):
        return BreakKind.CHANGED
    fits = all(entry.link.startswith(link) for link in noted)
    return None if fits else BreakKind.REWRITTEN

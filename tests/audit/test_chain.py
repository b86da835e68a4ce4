"""The chain tells people who changed the record, whatever they did to which entry."""

import pytest
from flask import Flask
from sqlalchemy.orm import Session

from lms.audit import chain, rules
from lms.audit.models import AuditEntry
from lms.audit.rules import Break, BreakKind, Head
from lms.db import transaction
from lms.settings import settings
from tests.audit.tampering import CHANGED, CUT, SWAPPED, TAKEN_OUT, entries, tampered

pytestmark = pytest.mark.postgres
COLUMNS = "at, actor_id, role, action, object_type, object_id, reason, facts, request_id, link"


def test_an_untouched_record_ends_in_its_head(session: Session) -> None:
    entries()
    last = session.get_one(AuditEntry, 7)
    assert chain.verify(session) == Head(7, last.link) == chain.head(session)


@pytest.mark.parametrize(
    "column",
    ["action = 'x'", "actor_id = 8", "object_id = '99'", "reason = 'x'", "address = '10.0.0.1'"],
)
def test_a_changed_entry_is_named(session: Session, column: str) -> None:
    entries()
    tampered(f"UPDATE audit_entry SET {column} WHERE id = 4")  # noqa: S608
    assert chain.verify(session) == Break(4, BreakKind.CHANGED)


def test_an_entry_taken_out_of_the_middle_is_named(session: Session) -> None:
    entries()
    tampered(*TAKEN_OUT)
    assert chain.verify(session) == Break(4, BreakKind.MISSING)


def test_two_entries_that_changed_places_are_named(session: Session) -> None:
    entries()
    tampered(*SWAPPED)
    assert chain.verify(session) == Break(3, BreakKind.CHANGED)


def test_a_gap_that_was_closed_again_is_named(session: Session) -> None:
    entries()
    tampered(
        "DELETE FROM audit_entry WHERE id = 4",
        "UPDATE audit_entry SET id = 4 WHERE id = 5",
        "UPDATE audit_entry SET id = 5 WHERE id = 6",
        "UPDATE audit_entry SET id = 6 WHERE id = 7",
    )
    assert chain.verify(session) == Break(4, BreakKind.CHANGED)


def test_a_forged_entry_at_the_end_is_named(session: Session) -> None:
    entries()
    tampered(
        f"INSERT INTO audit_entry (id, {COLUMNS}) "  # noqa: S608
        f"SELECT 8, {COLUMNS} FROM audit_entry WHERE id = 7"
    )
    assert chain.verify(session) == Break(8, BreakKind.CHANGED)


def test_a_cut_end_is_seen_against_an_anchor_and_only_so(session: Session) -> None:
    entries()
    noted = chain.head(session)
    tampered(*CUT)
    assert chain.verify(session) == chain.head(session)
    assert chain.verify(session, [noted]) == Break(6, BreakKind.CUT)
    assert chain.verify(session, [Head(noted.id, noted.link[:16])]) == Break(6, BreakKind.CUT)


def test_a_chain_made_anew_with_the_key_is_seen_against_an_anchor(session: Session) -> None:
    """Whoever holds the key too can write another history that fits in itself."""
    entries()
    noted = chain.head(session)
    tampered(*CHANGED)
    with transaction() as writing:
        previous = writing.get_one(AuditEntry, 3).link
        for number in range(4, 8):
            entry = writing.get_one(AuditEntry, number)
            entry.link = previous = rules.link(previous, entry.chained(), key=settings().audit_key)
    assert isinstance(chain.verify(session), Head)
    assert chain.verify(session, [noted]) == Break(7, BreakKind.REWRITTEN)


def test_an_entry_nobody_can_read_is_named(app: Flask, session: Session) -> None:
    if session.get_bind().dialect.name != "sqlite":
        pytest.skip("PostgreSQL takes no such values")
    entries()
    tampered("UPDATE audit_entry SET facts = '{no json' WHERE id = 4")
    assert chain.verify(session) == Break(4, BreakKind.UNREADABLE)


def test_long_records_are_read_page_by_page(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(chain, "PAGE", 2)
    entries()
    assert chain.verify(session) == chain.head(session)
    tampered("UPDATE audit_entry SET object_id = '99' WHERE id = 5")
    assert chain.verify(session) == Break(5, BreakKind.CHANGED)

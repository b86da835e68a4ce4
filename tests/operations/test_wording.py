"""The audit page speaks Indonesian about everything that is recorded."""

import ast
from collections.abc import Iterator
from pathlib import Path

from lms.accounts.changes import DEEDS
from lms.operations import wording
from lms.operations.audit_words import FACTS, FIELDS
from lms.roster import seats

LMS = Path(__file__).resolve().parents[2] / "lms"


def said() -> Iterator[str]:
    """Every word that some call of record() or _record() names an action or a thing with."""
    for path in LMS.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            called = getattr(node.func, "attr", getattr(node.func, "id", ""))
            if called in {"record", "_record"}:
                inside = (part for argument in node.args for part in ast.walk(argument))
                yield from (
                    part.value
                    for part in inside
                    if isinstance(part, ast.Constant) and isinstance(part.value, str)
                )


ABOUT_THE_DEED = {"now", "actor_id", "role", "reason", "before", "after"}


def keywords() -> Iterator[str]:
    """Every keyword of a call of record() or _record()."""
    for path in LMS.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call):
                called = getattr(node.func, "attr", getattr(node.func, "id", ""))
                if called in {"record", "_record"}:
                    yield from (said.arg for said in node.keywords if said.arg)


def test_every_action_and_thing_has_its_words() -> None:
    words = {*said(), *DEEDS.values(), *seats.DEEDS.values()}
    assert {"meeting.closed", "certificate.issued", "training"} <= words
    assert words - set(wording.ACTIONS) - set(wording.OBJECTS) == set()


def test_every_fact_has_its_words() -> None:
    """What `audit.record` is told by keyword, beside who and when, is shown under a label."""
    told = set(keywords())
    assert {"absent", "training", "facts_sha256"} <= told
    assert told - ABOUT_THE_DEED - set(FACTS) - set(FIELDS) == set()

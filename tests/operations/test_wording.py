"""The audit page speaks Indonesian about everything that is recorded."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from flask import Flask

from lms.accounts.changes import DEEDS
from lms.audit import service as audit
from lms.core.clock import now
from lms.core.roles import Role
from lms.db import transaction
from lms.operations import wording
from tests.factories import CITY, Browser, a_person

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


def test_every_action_and_thing_has_its_words() -> None:
    words = {*said(), *DEEDS.values()}
    assert {"meeting.closed", "certificate.issued", "training"} <= words
    assert words - set(wording.ACTIONS) - set(wording.OBJECTS) == set()


@pytest.mark.parametrize(
    ("actor", "role", "shown"),
    [(None, None, "Sistem"), (7, None, "Akun 7"), (7, Role.TRAINER, "Pelatih 7")],
)
def test_an_entry_names_its_actor_by_number(
    app: Flask, browser: Browser, actor: int | None, role: Role | None, shown: str
) -> None:
    reader = browser(a_person(Role.AUDITOR, CITY))
    with transaction() as session:
        audit.record(session, "meeting.closed", "meeting", 9, now=now(), actor_id=actor, role=role)
        audit.record(session, "a.new_deed", "novelty", 3, now=now())
    page = reader.get("/kelola/audit/").text
    assert "Pertemuan ditutup" in page
    assert "Pertemuan 9" in page
    assert f">{shown}<" in page
    assert "a.new_deed" in page  # unknown words stay visible

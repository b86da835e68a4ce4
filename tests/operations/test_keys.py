"""Keys turn while the site serves; a turn cut off anywhere goes on, and nothing stays shut."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
import sqlalchemy as sa
from flask import Flask

from lms.accounts import niks, resealing, sealing
from lms.accounts.changes import Source
from lms.accounts.models import Person, PersonChange
from lms.audit.models import AuditEntry
from lms.core import keyring
from lms.core.clock import now
from lms.core.keyring import Keyring, KeyringFile
from lms.db import Model, db, transaction
from lms.operations import keys
from lms.operations.keys_cli import HOLDERS
from lms.roster import staging
from lms.roster.models import ImportState, RosterImport
from lms.settings import ROOT, settings
from tests.factories import CITY, a_person
from tests.roster.niks import NIK, numbered

pytestmark = pytest.mark.postgres
OTHER = "3674051203850002"


@pytest.fixture
def site(app: Flask) -> Iterator[Flask]:
    """The application with its rings in files, as a real one has them."""
    held = settings()
    folder = held.data_dir / "keys"
    folder.mkdir(exist_ok=True)
    for name, ring in (("seal_keys", held.seal_keys), ("index_keys", held.index_keys)):
        keyring.replace(folder / name, ring)
    app.extensions["settings"] = replace(
        held,
        seal_keys=KeyringFile(folder / "seal_keys"),
        index_keys=KeyringFile(folder / "index_keys"),
    )
    yield app
    app.extensions["settings"] = held


def turned(settle: float = 0) -> keys.Turn:
    db.session.rollback()
    return keys.rotate(settings(), HOLDERS, clock=now, settle=settle)


def ring_of(name: str) -> Keyring:
    return keyring.loaded((settings().data_dir / "keys" / name).read_text())


def opened(person: Person) -> str:
    with transaction() as session:
        return niks.reveal(session, person.id, Source(), now=now())


def sealed_with(person: Person) -> int:
    db.session.rollback()
    sealed = db.session.scalar(sa.select(Person.nik_sealed).where(Person.id == person.id))
    assert sealed
    return sealed[0]


def a_draft() -> int:
    """A staged file, sealed for its place."""
    token = "t" * 32
    content = sealing.seal("rows", staging.place(token), settings().seal_keys)
    with transaction() as session:
        record = RosterImport(
            token=token,
            file_name="a.csv",
            sha256="0" * 64,
            row_count=1,
            region_code=CITY,
            state=ImportState.DRAFT,
            content=content,
            counts={},
            left_rows=[],
            created_at=now(),
            expires_at=now() + timedelta(days=7),
        )
        session.add(record)
        session.flush()
        return record.id


def test_every_column_of_bytes_is_sealed_anew_or_known_not_to_be_sealed() -> None:
    plain = {"certificate_document.pdf", "course_file.data"}
    columns = {
        f"{table.name}.{column.name}"
        for table in Model.metadata.sorted_tables
        for column in table.columns
        if isinstance(column.type, sa.LargeBinary) and "emblem" not in table.name
    }
    covered = {f"{one.name}.{one.column.key}" for one in HOLDERS if hasattr(one, "column")}
    images = {name for name in columns if name.startswith(("office_", "media_"))}
    assert columns - plain - images == covered | {"person.nik_sealed"}


def test_a_turn_seals_all_anew_and_puts_the_old_keys_away(site: Flask) -> None:
    cadre, draft_id = numbered(a_person()), a_draft()
    turn = turned()
    assert turn.is_whole
    assert turn.renewed == {"person": 1, "person_change": 1, "roster_import": 1}
    assert turn.retired == {"seal": [1], "index": [1]}
    assert turn.current == {"seal": 2, "index": 2}
    for name in ("seal_keys", "index_keys"):
        path = settings().data_dir / "keys" / name
        assert list(ring_of(name).keys) == [2]
        assert list(ring_of(f"retired_{name}").keys) == [1]
        assert path.stat().st_mode & 0o777 == 0o600
    fresh = KeyringFile(settings().data_dir / "keys" / "seal_keys")
    assert list(fresh.keys) == [2]
    db.session.rollback()
    row = db.session.get_one(RosterImport, draft_id)
    assert row.content is not None
    assert sealing.unseal(row.content, staging.place(row.token), fresh) == "rows"
    assert opened(cadre) == NIK
    assert sealed_with(cadre) == 2
    found = db.session.scalar(sa.select(Person.id).where(niks.having(NIK)))
    assert found == cadre.id
    said = db.session.scalars(
        sa.select(AuditEntry.action).where(AuditEntry.action.startswith("keys.")).distinct()
    )
    assert set(said) == {"keys.added", "keys.retired"}


def test_turns_follow_each_other(site: Flask) -> None:
    cadre = numbered(a_person())
    assert [turned().current["seal"] for _ in range(3)] == [2, 3, 4]
    assert sorted(ring_of("retired_seal_keys").keys) == [1, 2, 3]
    assert opened(cadre) == NIK


def test_a_change_can_still_be_read_after_the_turn(site: Flask) -> None:
    cadre = numbered(a_person())
    turned()
    db.session.rollback()
    change = db.session.scalars(sa.select(PersonChange)).one()
    held = db.session.get_one(Person, cadre.id)
    assert change.after["nik_index"] == held.nik_index
    assert resealing._is_old(change.after, rings()) is False


def rings() -> resealing.Rings:
    return resealing.Rings(settings().seal_keys, settings().index_keys)


def test_a_process_that_runs_takes_the_new_key_and_still_opens_the_old(site: Flask) -> None:
    before = settings().seal_keys
    kept = sealing.seal(NIK, "somewhere", before)
    turned()
    assert before.current == 2, "the same object reads the file anew"
    assert sealing.seal(NIK, "somewhere", before)[0] == 2
    assert sealing.unseal(kept, "somewhere", before) == NIK, "read a moment before the retirement"


def test_what_no_key_opens_is_named_and_keeps_the_old_keys(site: Flask) -> None:
    good, bad = numbered(a_person()), numbered(a_person(), OTHER)
    with transaction() as session:
        session.execute(
            sa.update(Person).where(Person.id == bad.id).values(nik_sealed=b"\x01" + b"x" * 44)
        )
    turn = turned()
    assert not turn.is_whole
    assert turn.broken == {"person": [bad.id]}
    assert turn.retired == {}
    assert sorted(ring_of("seal_keys").keys) == [1, 2]
    assert opened(good) == NIK


def test_numbers_known_by_index_alone_keep_the_index_key(site: Flask) -> None:
    alone = numbered(a_person())
    with transaction() as session:
        session.execute(sa.update(Person).values(nik_sealed=None))
    turn = turned()
    assert turn.index_alone == 1
    assert turn.retired == {"seal": [1]}
    found = db.session.scalar(sa.select(Person.id).where(niks.having(NIK)))
    assert found == alone.id


def test_who_writes_between_two_turns_of_the_work_is_not_lost(site: Flask) -> None:
    """Sealed with the old key after the first round, as by a process that was slow."""
    early, late = numbered(a_person()), a_person()
    old = settings().seal_keys.keys[1]
    asked = []

    class Slow(resealing.Numbers):
        def stale(self, session, rings, after):  # type: ignore[no-untyped-def]
            asked.append(after)
            if len(asked) == 3:
                place = sealing.nik_place(late.id)
                row = {
                    "nik_sealed": sealing.seal(OTHER, place, Keyring({1: old})),
                    "nik_index": sealing.blind_index(OTHER, b"i" * 32),
                    "nik_last4": "0002",
                }
                with transaction() as writing:
                    writing.execute(sa.update(Person).where(Person.id == late.id).values(**row))
            return super().stale(session, rings, after)

    db.session.rollback()
    turn = keys.rotate(settings(), [Slow(), *HOLDERS[1:]], clock=now, settle=0)
    assert turn.retired["seal"] == [1]
    assert (sealed_with(early), sealed_with(late)) == (2, 2)
    assert (opened(early), opened(late)) == (NIK, OTHER)


def test_an_old_key_waits_until_all_who_knew_only_it_have_ended(site: Flask) -> None:
    began = time.monotonic()
    turned(settle=0.5)
    assert time.monotonic() - began >= 0.5


def test_keys_of_the_environment_are_left_to_whoever_set_them(app: Flask) -> None:
    with pytest.raises(keys.KeysElsewhere):
        keys.rotate(settings(), HOLDERS, clock=now, settle=0)


KILLED = """
import os, signal, sys
from lms.accounts import resealing
from lms.app import create_app
from lms.core.clock import now
from lms.db import db, transaction
from lms.operations import keys
from lms.operations.keys_cli import HOLDERS
from lms.settings import settings

left = int(sys.argv[1])
real = resealing.renew_some

def some(session, holder, rings, due):
    global left
    left -= 1
    if left < 0:
        os.kill(os.getpid(), signal.SIGKILL)  # inside the transaction
    return real(session, holder, rings, due)

resealing.renew_some = some
resealing.AT_ONCE = 2
with create_app().app_context():
    keys.rotate(settings(), HOLDERS, clock=now, settle=0)
"""


@pytest.mark.parametrize("batches", [0, 1, 2, 3])
def test_a_turn_that_was_killed_goes_on_where_it_stopped(
    site: Flask, tmp_path: Path, batches: int
) -> None:
    people = [numbered(a_person(), f"36740541077899{n:02d}") for n in range(3, 10)]
    db.session.remove()
    db.engine.dispose()
    script = tmp_path / "killed.py"
    script.write_text(KILLED)
    held = settings()
    env = os.environ | {
        "DATA_DIR": str(held.data_dir),
        "DATABASE_URL": str(held.database_url),
        "PYTHONPATH": str(ROOT),
        **dict.fromkeys(("SECRET_KEY", "PIN_PEPPER", "AUDIT_KEY"), held.secret_key),
    }
    python = [sys.executable, str(script), str(batches)]
    killed = subprocess.run(  # noqa: S603 - a script of ours
        python, env=env, cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert killed.returncode == -signal.SIGKILL, killed.stderr[-2000:]
    assert sorted({sealed_with(person) for person in people}) == ([1, 2] if batches else [1])
    assert sorted(ring_of("seal_keys").keys) == [1, 2], "both keys, for both are in use"
    for number, person in enumerate(people, 3):
        assert opened(person) == f"36740541077899{number:02d}", "the site serves meanwhile"
        assert (
            db.session.scalar(
                sa.select(Person.id).where(niks.having(f"36740541077899{number:02d}"))
            )
            == person.id
        )
    turn = turned()
    assert turn.current == {"seal": 2, "index": 2}, "no third key"
    assert turn.renewed["person"] == 7 - 2 * batches
    assert {sealed_with(person) for person in people} == {2}
    assert turn.retired == {"seal": [1], "index": [1]}


def test_the_command_says_what_it_did(site: Flask, monkeypatch: pytest.MonkeyPatch) -> None:
    numbered(a_person())
    db.session.rollback()
    done = site.test_cli_runner().invoke(args=["keys", "rotate", "--settle", "0", "--json"])
    assert done.exit_code == 0, done.output
    said = json.loads(done.stdout)
    assert said["renewed"]["person"] == 1
    assert said["retired"] == {"seal": [1], "index": [1]}

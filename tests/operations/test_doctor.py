"""`flask doctor`: every trouble becomes a sentence and an exit code, never a traceback."""

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
import sqlalchemy as sa
from flask import Flask

from lms.app import create_app
from lms.audit import anchors, chain
from lms.core.clock import now
from lms.db import db, side_write, transaction
from lms.jobs import service as jobs
from lms.jobs.models import Job, JobState
from lms.operations.doctor import machine
from lms.operations.doctor.findings import UNKNOWN, Finding, State, examine
from lms.settings import settings
from tests.audit.tampering import CHANGED, CUT, SWAPPED, TAKEN_OUT, entries, tampered
from tests.conftest import ON_POSTGRESQL, settings_for

pytestmark = pytest.mark.postgres


def examined(app: Flask, *options: str) -> tuple[int, dict[str, Finding]]:
    """The exit code, and of each check what is worst."""
    with app.app_context():  # as the command `flask` gives it
        done = app.test_cli_runner().invoke(args=["doctor", "--json", "--quick", *options])
    assert done.exception is None or isinstance(done.exception, SystemExit), done.exc_info
    said = json.loads(done.stdout)
    found = [Finding(one["check"], State(one["state"]), one["message"]) for one in said["findings"]]
    order = [State.OK, State.WARN, State.FAIL]
    worst = {one.check: one for one in sorted(found, key=lambda one: order.index(one.state))}
    assert said["ok"] == (done.exit_code == 0)
    return done.exit_code, worst


def a_worker() -> None:
    with side_write() as session:
        jobs.enter(session, "one", now=now())


def test_a_site_that_is_well(app: Flask) -> None:
    a_worker()
    entries()
    code, found = examined(app)
    assert code == 0, found
    assert found["audit"].message == "All 7 entries of the audit record fit their chain."
    assert found["migrations"].state is State.OK
    assert found["worker"].state is State.OK
    done = app.test_cli_runner().invoke(args=["doctor"])
    assert done.exit_code == 0
    assert "A trial document was printed" in done.stdout
    assert done.stdout.rstrip().endswith("All is well.")


@pytest.mark.parametrize(
    ("deed", "says"),
    [
        (CHANGED, "entry 4 does not fit its chain"),
        (TAKEN_OUT, "entry 4 is missing"),
        (SWAPPED, "entry 3 does not fit its chain"),
        (CUT, "an anchor remembers entry 6 or a later one"),
    ],
)
def test_the_first_broken_entry_is_named(app: Flask, deed: tuple[str, ...], says: str) -> None:
    entries()
    anchors.note(settings().data_dir, chain.head(db.session()), now())
    assert examined(app)[0] == 0
    tampered(*deed)
    code, found = examined(app)
    assert code == 1
    assert found["audit"].state is State.FAIL
    assert says in found["audit"].message


def test_a_printed_list_is_an_anchor_too(app: Flask) -> None:
    entries()
    head = chain.head(db.session())
    printed = f"{head.id}:{head.link[:16]}"
    assert examined(app, "--anchor", printed)[0] == 0
    tampered(*CUT)
    assert examined(app)[0] == 0  # nothing was noted, so nobody can know
    code, found = examined(app, "--anchor", printed)
    assert code == 1
    assert "entry 6" in found["audit"].message


def test_what_is_no_anchor_is_wrong_usage(app: Flask) -> None:
    done = app.test_cli_runner().invoke(args=["doctor", "--anchor", "yesterday"])
    assert done.exit_code == 2
    assert "1480:f1d43a37ac9e807b" in done.stderr


def test_the_worker_notes_the_head_once_a_day(app: Flask) -> None:
    entries()
    folder, moment = settings().data_dir, now()
    app.extensions["carrier"].sweep()
    app.extensions["carrier"].sweep()
    assert anchors.read(folder) == [chain.head(db.session())]
    assert (folder / anchors.FILE).stat().st_mode & 0o077 == 0
    assert not anchors.note(folder, chain.head(db.session()), moment)
    assert anchors.note(folder, chain.head(db.session()), moment + timedelta(days=1))
    assert len(anchors.read(folder)) == 2


def test_a_damaged_anchor_is_said(app: Flask) -> None:
    anchors.note(settings().data_dir, chain.head(db.session()), now())
    with (settings().data_dir / anchors.FILE).open("a") as file:
        file.write("nonsense\n")
    code, found = examined(app)
    assert code == 1
    assert "Line 2 of audit-anchors.jsonl is no anchor" in found["audit anchors"].message
    assert found["audit"].state is State.OK


def test_a_key_that_others_may_read(app: Flask) -> None:
    folder = settings().data_dir / "keys"
    folder.mkdir(mode=0o700)
    (folder / "audit_key").write_text("x" * 48)
    (folder / "audit_key").chmod(0o644)
    code, found = examined(app)
    assert code == 1
    assert f"chmod 600 {folder / 'audit_key'}" in found["keys"].message
    (folder / "audit_key").chmod(0o600)
    assert examined(app)[1]["keys"].state is State.OK


def test_a_database_that_lags_behind_is_not_read_further(app: Flask) -> None:
    with transaction() as session:
        session.execute(sa.text("UPDATE alembic_version SET version_num = '0001'"))
    code, found = examined(app)
    assert code == 1
    assert "stands at migration 0001" in found["migrations"].message
    assert found["audit"].message.startswith("This was not looked at")


def test_work_that_is_stuck(app: Flask) -> None:
    long_ago = now() - timedelta(minutes=11)
    with transaction() as session:
        late = jobs.enqueue(session, "certificates.issue", {}, now=long_ago).id
        lost = jobs.enqueue(session, "certificates.issue", {}, now=now()).id
        session.get_one(Job, lost).state = JobState.GIVEN_UP
    code, found = examined(app)
    assert code == 1
    done = app.test_cli_runner().invoke(args=["doctor", "--quick"])
    assert f"the first is job {late}" in done.stdout
    assert f"the first is job {lost} (certificates.issue)" in done.stdout
    assert found["worker"].state is State.WARN


def test_work_just_asked_for_is_not_stuck(app: Flask) -> None:
    with transaction() as session:
        jobs.enqueue(session, "certificates.issue", {}, now=now())
    assert examined(app)[1]["jobs"].state is State.OK


def test_a_database_that_is_away_is_a_sentence(app: Flask, tmp_path: Path) -> None:
    away = f"sqlite:///{tmp_path / 'nowhere' / 'x.sqlite3'}"
    code, found = examined(create_app(replace(settings(), database_url=away)))
    assert code == 1
    assert found["database"].message.startswith("This could not be checked (OperationalError")
    assert found["jobs"].message.startswith("This was not looked at")


@pytest.mark.skipif(ON_POSTGRESQL, reason="a file of SQLite")
def test_a_file_that_is_no_database_is_a_sentence(app: Flask, tmp_path: Path) -> None:
    file = tmp_path / "x.sqlite3"
    file.write_bytes(b"no database at all" * 400)
    code, found = examined(create_app(replace(settings(), database_url=f"sqlite:///{file}")))
    assert code == 1
    assert "file is not a database" in found["database"].message


def test_a_new_site_is_prepared_first(empty_database_url: str, tmp_path: Path) -> None:
    app = create_app(settings_for(empty_database_url, tmp_path))
    code, found = examined(app)
    assert code == 0
    assert found["migrations"].state is State.OK
    assert found["site"].state is State.WARN
    with app.app_context():
        db.engine.dispose()


def test_a_check_that_breaks_down_is_a_finding(app: Flask) -> None:
    def broken() -> Iterator[Finding]:
        yield Finding("x", State.OK, "So far.")
        raise OSError("the disk\nis gone")

    first, second = examine("x", broken)
    assert first.message == "So far."
    assert second.state is State.FAIL
    assert second.message == f"This could not be checked (OSError: the disk). {UNKNOWN}"


@pytest.mark.parametrize(
    ("megabytes", "state"),
    [(199, State.FAIL), (200, State.WARN), (2047, State.WARN), (2048, State.OK)],
)
def test_how_much_space_is_enough(megabytes: int, state: State) -> None:
    assert machine.space(Path("/data"), megabytes * machine.MEGABYTE).state is state


def test_a_clock_behind_the_record_is_wrong() -> None:
    moment = now()
    assert [one.state for one in machine.clock(moment, None)] == [State.OK]
    assert [one.state for one in machine.clock(moment, moment - timedelta(days=9))] == [State.OK]
    assert [one.state for one in machine.clock(moment, moment + timedelta(hours=1))] == [State.FAIL]
    assert [one.state for one in machine.clock(moment.replace(year=1970), None)] == [State.FAIL]


def test_missing_fonts_are_named(tmp_path: Path) -> None:
    (found,) = machine.fonts(tmp_path)
    assert found.state is State.FAIL
    assert "cetak-400.woff2" in found.message

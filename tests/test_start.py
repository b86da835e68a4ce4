"""What a process loads at its start, and what it says when it cannot."""

import os
import socket
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]


def test_only_children_load_the_typesetter() -> None:
    """It takes half of a start and a third of the memory, and runs in processes of its own."""
    check = "import sys, lms.app; print(*{name.partition('.')[0] for name in sys.modules})"
    loaded = subprocess.run(  # noqa: S603 - our own line
        [sys.executable, "-c", check], capture_output=True, check=True, cwd=ROOT, text=True
    )
    assert "lms" in loaded.stdout.split()
    assert "weasyprint" not in loaded.stdout.split()


def start(command: list[str], data_dir: Path, **said: str) -> tuple[int, list[str]]:
    """The exit code, and the lines a person reads."""
    environment = {"PATH": os.environ["PATH"], "DATA_DIR": str(data_dir)} | said
    ended = subprocess.run(  # noqa: S603 - our own commands
        command,
        check=False,
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert ended.stdout == ""
    return ended.returncode, ended.stderr.splitlines()


def damaged(folder: Path) -> str:
    (folder / "ruang-kader.sqlite3").write_bytes(b"no database" * 400)
    return "file is not a database (the file is damaged; put a backup in its place)"


def of_a_newer_version(folder: Path) -> str:
    with closing(sqlite3.connect(folder / "ruang-kader.sqlite3")) as made, made:
        made.execute("CREATE TABLE alembic_version (version_num VARCHAR(32))")
        made.execute("INSERT INTO alembic_version VALUES ('9999')")
    return "comes from a newer version of Ruang Kader (migration 9999)"


def without_a_queue(folder: Path) -> str:
    (folder / "jobs.sqlite3").write_bytes(b"no database" * 400)
    return "a damaged one may be removed, no job is lost"


def without_keys(folder: Path) -> str:
    (folder / "keys").touch()
    return "keys/secret_key cannot be read or made"


@pytest.mark.parametrize("trouble", [damaged, of_a_newer_version, without_a_queue, without_keys])
def test_what_cannot_be_used_at_a_start_is_one_line_to_read(
    tmp_path: Path, trouble: Callable[[Path], str]
) -> None:
    expected = trouble(tmp_path)
    flask = str(Path(sys.executable).with_name("flask"))
    code, lines = start([flask, "--app", "wsgi", "prepare"], tmp_path)
    assert (code, len(lines)) == (1, 1), lines
    assert str(tmp_path) in lines[0] or "newer version" in lines[0]
    assert expected in lines[0]


def test_a_database_held_by_another_program_is_one_line_to_read(tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "ruang-kader.sqlite3")) as holder:
        holder.execute("BEGIN EXCLUSIVE")
        flask = str(Path(sys.executable).with_name("flask"))
        code, lines = start([flask, "--app", "wsgi", "coverage", "show"], tmp_path)
    assert (code, len(lines)) == (1, 1), lines
    assert "database is locked (another program holds it;" in lines[0]


def test_a_port_that_is_taken_is_told_before_anything_is_made(tmp_path: Path) -> None:
    script = [sys.executable, str(ROOT / "scripts" / "serve.py")]
    with socket.create_server(("127.0.0.1", 0)) as holder:
        port = str(holder.getsockname()[1])
        code, lines = start(script, tmp_path / "new", PORT=port)
    assert (code, len(lines)) == (1, 1), lines
    assert lines[0].startswith(f"Port {port} on 127.0.0.1 cannot be used")
    for wrong in ("²", "70000", "x"):
        code, lines = start(script, tmp_path / "new", PORT=wrong)
        assert (code, lines) == (1, [f"PORT must be a number from 1 to 65535, not {wrong!r}."])
    assert not (tmp_path / "new").exists()

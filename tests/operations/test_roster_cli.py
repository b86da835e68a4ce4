"""The command that imports a roster: counts, problems with their rows, and exit codes."""

import json
import shutil
import zipfile
from pathlib import Path

import pytest
from flask import Flask

from lms.accounts.models import Person
from tests.factories import rows

NASTY = Path(__file__).parents[1] / "roster" / "data" / "nasty_roster.xlsx"
GOOD = "Nama,TTL,Kelurahan\nKosim,05/05/1975,Cempaka Putih\n"


def test_a_dry_run_counts_and_writes_nothing(app: Flask) -> None:
    done = app.test_cli_runner().invoke(
        args=["roster", "import", str(NASTY), "--dry-run", "--json"]
    )
    facts = json.loads(done.stdout)
    counts = [facts[name] for name in ("created", "changed", "unchanged", "doubtful", "refused")]
    assert counts == [22, 0, 0, 3, 6]
    assert facts["dry_run"]
    assert done.exit_code == 1
    assert rows(Person) == 0


def test_every_problem_is_told_with_file_and_row(app: Flask) -> None:
    done = app.test_cli_runner().invoke(args=["roster", "import", str(NASTY)])
    assert f"{NASTY}:10: refused: NIK harus 16 angka, ini 15." in done.stderr
    assert f"{NASTY}:28: doubtful: Kelurahan “Pondok Jarya” tidak ada." in done.stderr
    assert rows(Person) == 22


def test_no_citizen_number_is_repeated(app: Flask) -> None:
    done = app.test_cli_runner().invoke(args=["roster", "import", str(NASTY), "--json"])
    assert "36740541077" not in done.output


def test_a_good_file_ends_with_success_and_again_changes_nothing(
    app: Flask, tmp_path: Path
) -> None:
    file = tmp_path / "baik.csv"
    file.write_text(GOOD, "utf-8")
    first, again = (
        app.test_cli_runner().invoke(args=["roster", "import", str(file)]) for _ in range(2)
    )
    assert (first.exit_code, again.exit_code) == (0, 0)
    assert first.stdout.startswith("1 created")
    assert "1 unchanged" in again.stdout
    assert rows(Person) == 1


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04rusak", b"a,b\n1,2\n", b"\x00\x01\x02"])
def test_what_is_no_roster_is_refused_in_one_sentence(
    app: Flask, tmp_path: Path, data: bytes
) -> None:
    file = tmp_path / "aneh.xlsx"
    file.write_bytes(data)
    done = app.test_cli_runner().invoke(args=["roster", "import", str(file), "--json"])
    assert done.exit_code == 1
    assert json.loads(done.stdout)["problems"][0]["message"]
    assert rows(Person) == 0


def test_a_workbook_with_macros_is_refused(app: Flask, tmp_path: Path) -> None:

    file = tmp_path / "makro.xlsx"
    shutil.copy(NASTY, file)
    with zipfile.ZipFile(file, "a") as archive:
        archive.writestr("xl/vbaProject.bin", b"macro")
    done = app.test_cli_runner().invoke(args=["roster", "import", str(file)])
    assert (done.exit_code, rows(Person)) == (1, 0)
    assert "makro" in done.stderr

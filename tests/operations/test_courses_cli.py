"""The course commands: what they print, how they end, and that a fault leaves nothing behind."""

import json
import shutil
from pathlib import Path

import pytest
from click.testing import Result
from flask import Flask

from lms.app import create_app
from lms.core.clock import now
from lms.db import db
from lms.learning import editions
from lms.learning.models import CourseEdition, Module
from lms.learning.package_files import read_folder
from lms.learning.package_zip import unpacked
from lms.operations.courses import BUNDLED, load_bundled_course
from lms.quizzes.models import Quiz, QuizQuestion, QuizQuestionKey
from tests.conftest import settings_for
from tests.factories import SHORT_COURSE, rows
from tests.media.pictures import an_image

TABLES = (CourseEdition, Module, Quiz, QuizQuestion, QuizQuestionKey)


def flask(app: Flask, *words: str) -> Result:
    return app.test_cli_runner().invoke(args=["course", *words])


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return Path(shutil.copytree(SHORT_COURSE, tmp_path / "kursus"))


def broken(folder: Path) -> tuple[Path, list[str]]:
    """Two faults, in two files, and the lines that must be told."""
    course, quiz = folder / "course.yaml", folder / "01-mengenali.quiz.yaml"
    course.write_text(course.read_text().replace("valid_months: 24", "valid_months: dua"))
    quiz.write_text(quiz.read_text().replace("answer: [A, B]", "answer: [A, Z]"))
    line = quiz.read_text().splitlines().index("    answer: [A, Z]") + 1
    return folder, [
        "course.yaml:5: valid_months must be a whole number",
        f"01-mengenali.quiz.yaml:{line}: the answer 'Z' is none of the options",
    ]


def test_a_right_package_is_said_to_be_right(app: Flask, folder: Path) -> None:
    answer = flask(app, "check", str(folder))
    assert answer.exit_code == 0
    assert answer.stdout == "kursus-singkat: 2 modules and 8 questions are right\n"
    assert editions.newest(db.session(), "kursus-singkat") is None


@pytest.mark.parametrize("command", ["check", "import"])
def test_each_fault_is_told_with_file_and_line_and_nothing_is_written(
    app: Flask, folder: Path, command: str
) -> None:
    load_bundled_course(now=now())
    before = [rows(table) for table in TABLES]
    answer = flask(app, command, str(broken(folder)[0]))
    assert answer.exit_code == 1
    assert answer.stdout == ""
    assert answer.stderr.splitlines()[-2:] == broken(folder)[1]
    assert [rows(table) for table in TABLES] == before


@pytest.mark.parametrize("command", ["check", "import"])
def test_with_json_standard_output_is_one_object(app: Flask, folder: Path, command: str) -> None:
    answer = flask(app, command, str(broken(folder)[0]), "--json")
    facts = json.loads(answer.stdout)
    assert (answer.exit_code, facts["ok"]) == (1, False)
    said = [f"{p['file']}:{p['line']}: {p['message']}" for p in facts["problems"]]
    assert said == broken(folder)[1]


def test_a_text_that_cannot_be_rendered_is_named(app: Flask, folder: Path) -> None:
    module = folder / "02-menolong.md"
    module.write_text(module.read_text() + "\n" + "* " * 3_000 + "x")
    answer = flask(app, "import", str(folder))
    assert answer.exit_code == 1
    assert answer.stderr.splitlines()[-1].startswith("02-menolong.md:1: ")
    assert editions.newest(db.session(), "kursus-singkat") is None


def test_importing_twice_makes_one_edition(app: Flask, folder: Path) -> None:
    first = json.loads(flask(app, "import", str(folder), "--json").stdout)
    again = json.loads(flask(app, "import", str(folder), "--json").stdout)
    assert (first["edition"], first["is_new"]) == (1, True)
    assert again == first | {"is_new": False}


def test_a_folder_that_is_not_there_is_wrong_usage(app: Flask, tmp_path: Path) -> None:
    assert flask(app, "check", str(tmp_path / "tidak-ada")).exit_code == 2
    assert flask(app, "import").exit_code == 2


def test_a_command_on_a_new_folder_makes_everything_ready_first(tmp_path: Path) -> None:
    app = create_app(settings_for(f"sqlite:///{tmp_path / 'new.sqlite3'}", tmp_path))
    answer = flask(app, "import", str(SHORT_COURSE))
    assert answer.exit_code == 0
    with app.app_context():
        bundled = editions.newest(db.session(), BUNDLED.name)
        assert bundled is not None
        assert (bundled.number, len(bundled.modules)) == (1, 8)
        db.engine.dispose()


def test_the_bundled_course_does_not_push_aside_what_the_site_made_of_it(
    app: Flask, tmp_path: Path
) -> None:
    load_bundled_course(now=now())
    own = Path(shutil.copytree(BUNDLED, tmp_path / "own"))
    course = own / "course.yaml"
    course.write_text(course.read_text().replace("valid_months: 24", "valid_months: 36"))
    assert flask(app, "import", str(own)).exit_code == 0
    load_bundled_course(now=now())
    newest = editions.newest(db.session(), BUNDLED.name)
    assert newest is not None
    assert (newest.number, newest.valid_months) == (2, 36)


def test_an_export_is_what_was_imported_byte_for_byte_and_overwrites_nothing(
    app: Flask, folder: Path
) -> None:
    """Also what no reader sees: Windows line ends, comments, the README, an image."""
    (folder / "README.md").write_bytes(b"Untuk penulis\r\n")
    (folder / "images").mkdir()
    (folder / "images" / "duduk.png").write_bytes(an_image((640, 360)))
    module = folder / "01-mengenali.md"
    module.write_bytes(b"\xef\xbb\xbf" + module.read_bytes().replace(b"\n", b"\r\n"))
    course = folder / "course.yaml"
    course.write_text("# catatan penulis\n" + course.read_text())
    assert flask(app, "import", str(folder)).exit_code == 0

    out = folder.parent / "keluar"
    answer = flask(app, "export", str(out), "--course", "kursus-singkat")

    assert answer.exit_code == 0
    assert read_folder(out) == read_folder(folder)
    again = flask(app, "import", str(out), "--json")
    assert json.loads(again.stdout)["is_new"] is False

    first = json.loads(again.stdout)["edition"]
    course.write_text(course.read_text().replace("valid_months: 24", "valid_months: 36"))
    flask(app, "import", str(folder))
    packed = folder.parent / "kursus-singkat.zip"
    assert flask(app, "export", str(packed), "--edition", str(first)).exit_code == 0
    assert unpacked(packed.read_bytes()) == read_folder(out)[0]

    before = read_folder(folder)
    full = flask(app, "export", str(folder), "--course", "kursus-singkat")
    assert (full.exit_code, read_folder(folder)) == (1, before)
    assert "the target is there already" in full.stderr
    none = flask(app, "export", str(folder.parent / "x"), "--course", "tidak-ada", "--json")
    assert (none.exit_code, json.loads(none.stdout)["ok"]) == (1, False)
    assert not (folder.parent / "x").exists()

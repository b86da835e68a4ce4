"""Commands for course packages: checking one, importing it, and writing one out."""

import json
import sys
from pathlib import Path
from typing import Any, NoReturn

import click

from lms.core.clock import now
from lms.core.errors import NotFound
from lms.learning.package import PackageRefused, read_package
from lms.learning.rendering import rendered
from lms.learning.sources import SourceNotKept
from lms.operations.courses import NotEmpty, export_course, import_course
from lms.operations.prepare import make_ready
from lms.web.commands import Commands

FOLDER = click.argument(
    "path", type=click.Path(exists=True, file_okay=False, path_type=Path), metavar="PATH"
)
AS_JSON = click.option("--json", "as_json", is_flag=True, help="One JSON object instead of words.")

course_commands = Commands("course", help="Course packages (docs/course-format.md).")


@course_commands.command("check")
@FOLDER
@AS_JSON
def check(path: Path, as_json: bool) -> None:
    """Read a course package and tell every fault with its file and line."""
    make_ready(now=now())
    try:
        package = read_package(path)
        rendered(package)
    except PackageRefused as refused:
        _refuse(refused, as_json)
    questions = sum(len(module.quiz.questions) for module in package.modules)
    facts = {
        "ok": True,
        "slug": package.slug,
        "title": package.title,
        "version": package.version,
        "sha256": package.package_sha256,
        "modules": len(package.modules),
        "questions": questions,
        "problems": [],
    }
    words = f"{package.slug}: {len(package.modules)} modules and {questions} questions are right"
    _answer(facts, words, as_json)


@course_commands.command("import")
@FOLDER
@AS_JSON
def import_(path: Path, as_json: bool) -> None:
    """Publish a course package whole, as the newest edition of its course; or not at all."""
    make_ready(now=now())
    try:
        edition, is_new = import_course(path, now=now())
    except PackageRefused as refused:
        _refuse(refused, as_json)
    facts = {
        "ok": True,
        "slug": edition.course.slug,
        "edition": edition.number,
        "is_new": is_new,
        "sha256": edition.package_sha256,
        "problems": [],
    }
    state = "published" if is_new else "unchanged"
    _answer(facts, f"{edition.course.slug}: edition {edition.number} {state}", as_json)


@course_commands.command("export")
@click.argument("path", type=click.Path(path_type=Path), metavar="PATH")
@click.option("--course", help="Its slug; else the course PATH is named after, or the last.")
@click.option("--edition", type=click.IntRange(1), help="Its number; else the newest.")
@AS_JSON
def export(path: Path, course: str | None, edition: int | None, as_json: bool) -> None:
    """Write an edition's files, byte for byte, into a new folder or a file ending in .zip."""
    make_ready(now=now())
    try:
        found = export_course(path, course, edition)
    except (NotFound, NotEmpty, SourceNotKept) as refused:
        said = _EXPORT_REFUSED[type(refused)]
        if as_json:
            click.echo(json.dumps({"ok": False, "problems": [{"message": said}]}))
        click.echo(said, err=True)
        sys.exit(1)
    facts = {
        "ok": True,
        "slug": found.course.slug,
        "edition": found.number,
        "sha256": found.package_sha256,
        "problems": [],
    }
    _answer(facts, f"{found.course.slug}: edition {found.number} written to {path}", as_json)


_EXPORT_REFUSED: dict[type[Exception], str] = {
    NotFound: "there is no such edition",
    NotEmpty: "the target is there already: name a new folder, an empty one, or a new .zip",
    SourceNotKept: "this edition was published before files were kept: import its folder again",
}


def _answer(facts: dict[str, Any], words: str, as_json: bool) -> None:
    click.echo(json.dumps(facts, ensure_ascii=False) if as_json else words)


def _refuse(refused: PackageRefused, as_json: bool) -> NoReturn:
    """Every problem with its place on standard error, and the exit code of a refusal."""
    for problem in refused.problems:
        click.echo(str(problem), err=True)
    if as_json:
        problems = [problem._asdict() for problem in refused.problems]
        click.echo(json.dumps({"ok": False, "problems": problems}, ensure_ascii=False))
    sys.exit(1)

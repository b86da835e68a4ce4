"""Commands for course packages: checking one, and importing it."""

import json
import sys
from pathlib import Path
from typing import Any, NoReturn

import click

from lms.core.clock import now
from lms.learning.package import PackageRefused, read_package
from lms.learning.rendering import rendered
from lms.operations.courses import import_course
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

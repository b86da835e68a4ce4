"""Conventions worth writing down: pure rules, refusals with a status, sizes one can read."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import lms.app  # noqa: F401 - loads every package
from lms.core.errors import LMSError
from lms.settings import ROOT
from lms.web.errors import STATUS, status_of

CODE = ("lms", "bench", "scripts")
PYTHON = sorted(path for folder in CODE for path in (ROOT / folder).rglob("*.py"))
PURE = sorted([*(ROOT / "lms").glob("*/rules.py"), *(ROOT / "lms/core").glob("[!_]*.py")])
HEAVY = ("flask", "sqlalchemy", "wtforms", "werkzeug", "jinja2", "weasyprint", "markdown")
LONGEST_FILE = 300
LONGEST_BODY = 40
"""Ceilings, not aims: the aim is 200 and 30, see whether the thing has a second thing in it."""


def name_of(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def test_rules_load_without_a_framework_or_a_database() -> None:
    modules = [".".join(path.relative_to(ROOT).with_suffix("").parts) for path in PURE]
    check = f"import sys, {', '.join(modules)}; print(*set(sys.modules) & set({HEAVY}))"
    python = [sys.executable, "-c", check]
    loaded = subprocess.check_output(python, cwd=ROOT, text=True)  # noqa: S603 - names of ours
    assert "lms.accounts.rules" in modules
    assert loaded.strip() == ""


@pytest.mark.parametrize("path", PURE, ids=name_of)
def test_rules_are_told_the_time(path: Path) -> None:
    asked = {
        node.attr
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Attribute) and node.attr in {"now", "utcnow", "today"}
    }
    assert not asked or path.name == "clock.py"


def refusals(kind: type[LMSError] = LMSError) -> Iterator[type[LMSError]]:
    """All kinds the product has; the import of the factory above has made them known."""
    for child in kind.__subclasses__():
        if child.__module__.startswith("lms."):
            yield child
        yield from refusals(child)


REFUSALS = {f"{kind.__module__}.{kind.__name__}": kind for kind in refusals()}


@pytest.mark.parametrize("name", sorted(REFUSALS))
def test_every_refusal_has_a_status_and_words(name: str) -> None:
    kind = REFUSALS[name]
    assert status_of(kind.__new__(kind)) in set(STATUS.values())
    assert kind.message.endswith(".")
    assert "!" not in kind.message


@pytest.mark.parametrize("path", PYTHON, ids=name_of)
def test_files_and_functions_can_be_read_in_one_go(path: Path) -> None:
    source = path.read_text("utf-8")
    assert source.count("\n") <= LONGEST_FILE
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            lines = (node.end_lineno or 0) - node.body[0].lineno + 1
            assert lines <= LONGEST_BODY, f"{node.name} has {lines} lines"


@pytest.mark.parametrize("path", PYTHON, ids=name_of)
def test_every_module_says_what_it_is_for(path: Path) -> None:
    assert ast.get_docstring(ast.parse(path.read_text("utf-8")))

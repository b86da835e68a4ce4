"""Every sentence of the checker has its Indonesian."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from lms.authoring.problem_words import UNREAD, indonesian, translated
from lms.learning.package_format import Problem

LMS = Path(__file__).parents[2] / "lms"
SPEAKERS = [
    *sorted((LMS / "learning").glob("package*.py")),
    LMS / "web/markdown_faults.py",
    LMS / "web/markdown_child.py",
    LMS / "media/rules.py",
]


def written(node: ast.expr | None) -> str:
    """A text of the source; what is filled in is a 7."""
    if isinstance(node, ast.JoinedStr):
        return "".join(str(p.value) if isinstance(p, ast.Constant) else "7" for p in node.values)
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""


def sentences() -> Iterator[str]:
    """All that the checker of packages can say of its own."""
    for path in SPEAKERS:
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call):
                called = getattr(node.func, "attr", getattr(node.func, "id", ""))
                if called in {"note", "Problem", "MarkedYAMLError"}:
                    yield from map(written, [*node.args, *(word.value for word in node.keywords)])
            elif isinstance(node, ast.Assign):
                if {getattr(t, "id", "") for t in node.targets} & {"why", "reason"}:
                    yield written(node.value)
            elif isinstance(node, ast.Yield) and isinstance(node.value, ast.Tuple):
                yield written(node.value.elts[-1])


SAID = sorted({text for text in sentences() if " " in text})


@pytest.mark.parametrize("message", SAID)
def test_the_checkers_sentences_have_their_indonesian(message: str) -> None:
    assert translated(message) is not None


def test_what_is_filled_in_stays_and_the_rest_is_not_english() -> None:
    told = Problem("course.yaml", 3, "valid_months must be from 1 to 120, not 400")
    assert indonesian(told) == "Valid_months harus dari 1 sampai 120, bukan 400."
    assert indonesian(Problem("a", 1, "mapping values are not allowed here")) == UNREAD
    assert len(SAID) > 60

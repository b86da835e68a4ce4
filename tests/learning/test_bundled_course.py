"""The course that comes with the product keeps what it promises its readers."""

import re
from collections import Counter
from pathlib import Path

import pytest

from lms.learning.course_source import ModuleSource
from lms.learning.package import read_package
from lms.settings import ROOT

PACKAGE = read_package(ROOT / "courses" / "penguatan-kader-satgas-ppa")
SOURCES = ROOT / "courses" / "figures-src" / PACKAGE.slug
NUMBERS = {"112", "129", "021-129", "021129", "08111-129-129"}
"""The telephone numbers that may stand in a module: all others change and belong to settings."""
each_module = pytest.mark.parametrize("module", PACKAGE.modules, ids=lambda module: module.slug)


def words(module: ModuleSource) -> str:
    """Everything of the module that a learner reads."""
    asked = [
        part
        for q in module.quiz.questions
        for part in (q.case, q.prompt, q.explanation, *(text for _, text in q.options + q.right))
    ]
    return "\n".join([module.text, module.content_note, *asked])


@each_module
def test_a_module_has_figures_a_told_case_and_a_practice_with_answers(module: ModuleSource) -> None:
    assert len(re.findall(r'(?m)^!\[[^\]]{30,}\]\(images/[^ ]+ "[^"]+"\)$', module.text)) >= 2
    cases = re.findall(r"(?ms)^::: kasus \S.*?\n:::\n:::$", module.text)
    practice = re.findall(r"(?ms)^::: latihan \S.*^:::$", module.text)
    assert cases
    assert len(practice) == 1
    assert all("::: jawaban" in part for part in [*cases, *practice])
    assert "::: sumber\n" in module.text


@each_module
def test_an_explanation_points_to_a_section_of_its_module(module: ModuleSource) -> None:
    sections = set(re.findall(r"(?m)^## (.+)$", module.text))
    for question in module.quiz.questions:
        pointed = re.search(r"Lihat bagian “(.+)”\.$", question.explanation)
        assert pointed, question.id
        assert pointed[1] in sections, question.id


@each_module
def test_the_words_are_calm_and_name_only_numbers_that_stay(module: ModuleSource) -> None:
    text = words(module)
    assert re.findall(r"!(?!\[)", text) == []
    assert re.search(r"\b(?:download|password|upload|login|chat|victim)\b", text, re.I) is None
    called = re.findall(r"\b0\d{2,}(?:-\d+)+|(?<=\]\(tel:)\d+|(?<=SAPA )\d+", text)
    assert set(called) <= NUMBERS


def test_right_answers_stand_in_every_place_about_equally_often() -> None:
    keys = [
        question.answer[0]
        for module in PACKAGE.modules
        for question in module.quiz.questions
        if question.type in {"single", "scenario"}
    ]
    counted = Counter(keys)
    assert set(counted) == set("ABCD")
    assert max(counted.values()) - min(counted.values()) <= 3


def test_neither_length_nor_number_gives_the_right_answers_away() -> None:
    asked = [question for module in PACKAGE.modules for question in module.quiz.questions]
    singles = [q for q in asked if q.type in {"single", "scenario"}]
    multiples = [q for q in asked if q.type == "multiple"]

    longest = [max(q.options, key=lambda option: len(option[1]))[0] == q.answer[0] for q in singles]
    right = Counter((len(q.answer), len(q.options)) for q in multiples)

    assert sum(longest) <= 0.4 * len(singles)
    assert max(right.values()) <= 0.6 * len(multiples)


def test_every_figure_is_shown_has_its_source_and_is_light() -> None:
    shown = {Path(name).stem for name in PACKAGE.images}
    assert shown == {path.stem for path in SOURCES.glob("*.svg")}
    assert {path.stem for path in (SOURCES.parents[1] / PACKAGE.slug / "images").iterdir()} == shown
    assert max(map(len, PACKAGE.images.values())) <= 40_000

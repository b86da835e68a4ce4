"""A name is printed as large as it fits, and never leaves its box."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lms.certificates.names import (
    NAME_TRACKING_EM,
    NAME_WIDTH_MM,
    WORD_SPACING_PT,
    count_lines,
    fit_line,
    fit_name,
    fit_paragraph,
)
from lms.web.print_fonts import HEAVY, MM_PER_POINT, width_em

LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.,'’-éāş"


def width_mm(line: str, points: float) -> float:
    em = width_em(line, HEAVY) + NAME_TRACKING_EM * len(line)
    return (em * points + line.count(" ") * WORD_SPACING_PT) * MM_PER_POINT


def test_a_short_name_stands_on_one_line_in_the_largest_size() -> None:
    assert fit_name("Sri Wahyuni") == (36.0, ("Sri Wahyuni",))


def test_a_longer_name_shrinks_before_it_breaks() -> None:
    points, lines = fit_name("Hj. Siti Nurhaliza Kusumawardhani, S.Pd.")
    assert len(lines) == 1
    assert 26 <= points < 36


def test_a_long_name_breaks_into_two_balanced_lines() -> None:
    name = "Hj. Siti Nurhaliza Kusumawardhani Prawiranegara, S.Pd., M.Si."
    points, lines = fit_name(name)
    assert points == 28
    assert lines == ("Hj. Siti Nurhaliza Kusumawardhani", "Prawiranegara, S.Pd., M.Si.")


@settings(max_examples=60)
@given(
    st.lists(st.text(LETTERS, min_size=1, max_size=60), min_size=1, max_size=9)
    .map(" ".join)
    .map(lambda name: name[:120].strip() or "a")
)
def test_no_name_is_wider_than_its_box(name: str) -> None:
    points, lines = fit_name(name)
    assert " ".join(lines) == name
    assert len(lines) <= 2
    assert 5 < points <= 36
    assert max(width_mm(line, points) for line in lines) <= NAME_WIDTH_MM + 1e-6


@pytest.mark.parametrize("name", ["W" * 60, "W" * 120, f"{'W' * 60} {'M' * 59}"])
def test_the_widest_words_shrink_instead_of_running_over(name: str) -> None:
    points, lines = fit_name(name)
    assert max(width_mm(line, points) for line in lines) <= NAME_WIDTH_MM + 1e-6


def test_a_line_shrinks_to_its_width() -> None:
    assert fit_line("pendek", 100, 12) == 12
    assert 5 < fit_line("kata " * 30, 186, 12) < 8


def test_a_paragraph_shrinks_to_its_height() -> None:
    text = "kata " * 60
    assert fit_paragraph(text, 176, 100, (12, 10, 8)) == 12
    assert fit_paragraph(text, 176, 13, (12, 10, 8)) == 8
    assert count_lines(text, 176, 12) > count_lines(text, 176, 8)

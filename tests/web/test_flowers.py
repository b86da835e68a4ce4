"""The stem of a course: a flower for each finished module."""

import re
from collections.abc import Iterator
from xml.etree import ElementTree as ET

import pytest
from flask import Flask

from lms.web import icons
from lms.web.flowers import spray


@pytest.fixture(autouse=True)
def page() -> Iterator[None]:
    with Flask(__name__, static_folder=None).app_context():
        yield


def test_finished_modules_are_open_flowers_and_the_next_one_is_marked() -> None:
    stem = spray(8, 4)

    assert stem.count('href="#i-bloom"') == 4
    assert stem.count('class="next"') == 1
    assert stem.count('class="bud"') == 3
    assert 'aria-label="4 dari 8 modul selesai"' in stem


def test_a_finished_course_has_no_bud_left() -> None:
    stem = spray(8, 8)

    assert stem.count('href="#i-bloom"') == 8
    assert 'class="bud"' not in stem
    assert 'class="next"' not in stem


def test_the_flower_comes_with_the_sprite_only_when_one_is_open() -> None:
    spray(3, 0)
    assert icons.sprite() == ""

    spray(3, 1)
    assert 'id="i-bloom"' in icons.sprite()


@pytest.mark.parametrize("total", [0, 1, 2, 24])
def test_any_number_of_modules_fits_the_drawing(total: int) -> None:
    drawing = ET.fromstring(str(spray(total, 0)))  # noqa: S314 - our own drawing

    assert len(drawing.findall("path")) == 1 + 2 * total
    for x, y in re.findall(r"translate\((-?[\d.]+) (-?[\d.]+)\)", spray(total, 0)):
        assert 0 <= float(x) <= 356
        assert -10 <= float(y) <= 132


@pytest.mark.parametrize(("total", "done"), [(3, 4), (3, -1)])
def test_more_flowers_than_modules_are_refused(total: int, done: int) -> None:
    with pytest.raises(ValueError, match="modules cannot be done"):
        spray(total, done)


def test_the_drawing_needs_no_inline_style() -> None:
    assert "style" not in spray(8, 4)

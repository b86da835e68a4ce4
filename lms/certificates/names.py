"""How large a text may be printed so that it never leaves its box."""

from collections.abc import Sequence
from math import floor
from typing import NamedTuple

from lms.web.print_fonts import BOLD, HEAVY, MM_PER_POINT, REGULAR, width_em

NAME_WIDTH_MM = 186.0
NAME_TRACKING_EM = -0.015
WORD_SPACING_PT = 0.8
"""What style.css adds to every space."""
BIG, SMALL, TWO_LINES = 36.0, 26.0, 28.0


class Fitted(NamedTuple):
    """A size in points and the lines to print at it."""

    points: float
    lines: tuple[str, ...]


def fit_name(name: str, width_mm: float = NAME_WIDTH_MM) -> Fitted:
    """One line from 36 down to 26 pt, else two balanced lines from 28 pt, as small as needed."""
    one = _largest((name,), BIG, width_mm)
    words = name.split(" ")
    if one >= SMALL or len(words) == 1:
        return Fitted(one, (name,))
    splits = [(" ".join(words[:i]), " ".join(words[i:])) for i in range(1, len(words))]
    lines = min(splits, key=lambda pair: max(_name_em(line) for line in pair))
    two = _largest(lines, TWO_LINES, width_mm)
    return Fitted(two, lines) if two > one else Fitted(one, (name,))


def fit_line(text: str, width_mm: float, largest: float, weight: int = REGULAR) -> float:
    """The largest size in points, up to `largest`, at which a text stays on one line."""
    spaces = text.count(" ") * WORD_SPACING_PT * MM_PER_POINT
    exact = (width_mm - spaces) / (width_em(text, weight) * MM_PER_POINT) if text else largest
    return min(largest, floor(exact * 4) / 4)


def fit_paragraph(text: str, width_mm: float, height_mm: float, sizes: Sequence[float]) -> float:
    """The first of `sizes`, largest first, at which a paragraph fits, else the last."""
    for points in sizes:
        if count_lines(text, width_mm, points) * points * 1.5 * MM_PER_POINT <= height_mm:
            return points
    return sizes[-1]


def count_lines(text: str, width_mm: float, points: float, weight: int = BOLD) -> int:
    """How many lines a text takes when it breaks at spaces; bold widths make it a safe guess."""
    space = (width_em(" ", weight) * points + WORD_SPACING_PT) * MM_PER_POINT
    lines, used = 1, 0.0
    for word in text.split(" "):
        width = width_em(word, weight) * points * MM_PER_POINT
        if used and used + space + width > width_mm:
            lines, used = lines + 1, width
        else:
            used += width + (space if used else 0.0)
    return lines


def _name_em(line: str) -> float:
    return width_em(line, HEAVY) + NAME_TRACKING_EM * len(line)


def _largest(lines: Sequence[str], points: float, width_mm: float) -> float:
    """Half a point down at a time until the widest line fits."""
    ems = max(_name_em(line) for line in lines)
    spaces = max(line.count(" ") for line in lines) * WORD_SPACING_PT
    room = width_mm / MM_PER_POINT - spaces
    return min(points, floor(room / ems * 2) / 2)

"""The print fonts: where they lie, how wide their letters are, which letters they have."""

import unicodedata
from collections.abc import Sequence
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import NamedTuple

from fontTools.ttLib import TTFont

FONTS = Path(__file__).resolve().parents[2] / "static" / "fonts"
REGULAR, MEDIUM, BOLD, HEAVY = 400, 600, 700, 800
MM_PER_POINT = 25.4 / 72
BROKEN = 0.9
"""How full lines become that are broken between words."""
_RARER = {MEDIUM: BOLD}
"""Which weight's rarer letters stand behind a weight that has none of its own."""


class Face(NamedTuple):
    """One font file: its family name in CSS, weight, file and letter widths in em."""

    family: str
    weight: int
    file: str
    widths: dict[str, float]


@cache
def faces(weight: int) -> tuple[Face, Face]:
    """The Latin file of a weight, and the one with the rarer letters that stands behind it."""
    rarer = _RARER.get(weight, weight)
    return _face("RK", weight, f"cetak-{weight}.woff2"), _face(
        "RK Ext", weight, f"cetak-ext-{rarer}.woff2"
    )


def _face(family: str, weight: int, file: str) -> Face:
    with TTFont(FONTS / file) as font:
        advances, em = font["hmtx"], font["head"].unitsPerEm
        widths = {
            chr(point): advances[glyph][0] / em
            for point, glyph in font.getBestCmap().items()
            if _is_plain(chr(point))
        }
    return Face(family, weight, file, widths)


def _is_plain(letter: str) -> bool:
    """Marks that combine, spaces of other widths and invisible signs are not for print."""
    return letter == " " or unicodedata.category(letter)[0] not in "MZC"


@cache
def width_table(weight: int) -> dict[str, float]:
    """The advance of every printable letter, in em."""
    latin, rarer = faces(weight)
    return rarer.widths | latin.widths


def width_em(text: str, weight: int) -> float:
    """How wide a text is at size 1, without kerning; `KeyError` for an unprintable letter."""
    table = width_table(weight)
    return sum(table[letter] for letter in text)


def fit(text: str, room_mm: float, sizes: Sequence[tuple[float, int]], weight: int) -> int:
    """Which of these sizes, in points and lines, keeps a text in its room; the next if none does.

    A letter the fonts do not have counts as one em.
    """
    widths = width_table(weight)
    ems = sum(widths.get(letter, 1.0) for letter in text)
    for step, (points, lines) in enumerate(sizes):
        room = room_mm * lines * (BROKEN if lines > 1 else 1)
        if ems * points * MM_PER_POINT <= room:
            return step
    return len(sizes)


@cache
def unpacked(file: str) -> bytes:
    """A font as plain TrueType, once a process: reading woff2 anew for each document is slow."""
    with TTFont(FONTS / file, recalcTimestamp=False) as font:
        font.flavor = None
        plain = BytesIO()
        font.save(plain)
        return plain.getvalue()

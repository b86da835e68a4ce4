"""The print fonts: where they lie, how wide their letters are, which letters they have."""

import string
import unicodedata
from collections.abc import Iterable
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import NamedTuple

from fontTools.ttLib import TTFont

from lms.core.errors import RuleBroken

FONTS = Path(__file__).resolve().parents[2] / "static" / "fonts"
REGULAR, BOLD, HEAVY = 400, 700, 800
WEIGHTS = (REGULAR, BOLD, HEAVY)
MM_PER_POINT = 25.4 / 72
COMMON = string.ascii_letters + string.digits + " .,:;!?%&()/+-'\"–‘’“”"
"""Letters every certificate file carries, so that its bytes do not depend on its neighbours."""


_OUTLINES = {"GlyphOrder", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "prep", "cvt ", "fpgm"}


class UnprintableText(RuleBroken):
    """A text holds a letter the print fonts do not have; the message names text and letter."""


class Face(NamedTuple):
    """One font file: its family name in CSS, weight, file and letter widths in em."""

    family: str
    weight: int
    file: str
    widths: dict[str, float]


@cache
def faces(weight: int) -> tuple[Face, Face]:
    """The Latin file of a weight, and the one with the rarer letters that stands behind it."""
    return _face("RK", weight, f"cetak-{weight}.woff2"), _face(
        "RK Ext", weight, f"cetak-ext-{weight}.woff2"
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


def rare_letters(text: str) -> frozenset[str]:
    """The letters of a text which not every certificate file carries."""
    return frozenset(text).difference(COMMON)


def refuse_unprintable(texts: Iterable[tuple[str, str]]) -> None:
    """Take (label, text) pairs; raise `UnprintableText` at the first letter without a glyph."""
    printable = frozenset.intersection(*(frozenset(width_table(weight)) for weight in WEIGHTS))
    for label, text in texts:
        for letter in text:
            if letter not in printable:
                raise UnprintableText(
                    f"{label} “{text}” memuat huruf “{letter}” (U+{ord(letter):04X}) yang tidak"
                    " dapat dicetak. Perbaiki tulisannya, lalu coba lagi."
                )


def only_outlines(font: bytes) -> bytes:
    """A TrueType file without the tables that glyphs placed by number do not need."""
    with TTFont(BytesIO(font), recalcTimestamp=False, recalcBBoxes=False) as opened:
        for table in set(opened.keys()) - _OUTLINES:
            del opened[table]
        small = BytesIO()
        opened.save(small)
        return small.getvalue()

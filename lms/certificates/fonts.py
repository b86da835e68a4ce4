"""The letters a certificate may hold, and its fonts without what a reader never uses."""

import string
from collections.abc import Iterable
from functools import cache
from io import BytesIO

from fontTools.ttLib import TTFont

from lms.core.errors import RuleBroken
from lms.web.print_fonts import BOLD, HEAVY, REGULAR, width_table

WEIGHTS = (REGULAR, BOLD, HEAVY)
COMMON = string.ascii_letters + string.digits + " .,:;!?%&()/+-'\"–‘’“”"
"""Letters every certificate file carries, so that its bytes do not depend on its neighbours."""


_OUTLINES = {"GlyphOrder", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "prep", "cvt ", "fpgm"}


class UnprintableText(RuleBroken):
    """A text holds a letter the print fonts do not have; the message names text and letter."""


def rare_letters(text: str) -> frozenset[str]:
    """The letters of a text which not every certificate file carries."""
    return frozenset(text).difference(COMMON)


def refuse_unprintable(texts: Iterable[tuple[str, str]]) -> None:
    """Take (label, text) pairs; raise `UnprintableText` at the first letter without a glyph."""
    printable = _printable()
    for label, text in texts:
        for letter in text:
            if letter not in printable:
                raise UnprintableText(
                    f"{label} “{text}” memuat huruf “{letter}” (U+{ord(letter):04X}) yang tidak"
                    " dapat dicetak. Perbaiki tulisannya, lalu coba lagi."
                )


@cache
def _printable() -> frozenset[str]:
    """The letters that every weight has."""
    return frozenset.intersection(*(frozenset(width_table(weight)) for weight in WEIGHTS))


def only_outlines(font: bytes) -> bytes:
    """A TrueType file without the tables that glyphs placed by number do not need."""
    with TTFont(BytesIO(font), recalcTimestamp=False, recalcBBoxes=False) as opened:
        for table in set(opened.keys()) - _OUTLINES:
            del opened[table]
        small = BytesIO()
        opened.save(small)
        return small.getvalue()

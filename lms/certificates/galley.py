"""Reads typeset lines back from a page, so that each can be placed on many sheets."""

import re
from collections.abc import Sequence
from typing import NamedTuple

SLOT_PX = 300
"""Height of the strip each block stands in; the tallest block, a paragraph, takes 200."""
_NUMBER = rb"(-?[\d.]+)"
_OPERATOR = re.compile(
    rb"^(?:/([^\s/]+) " + _NUMBER + rb" Tf|1 0 0 -1 " + _NUMBER + b" " + _NUMBER + rb" Tm"
    rb"|(\[.*\] TJ)|(.* Ts))$",
    re.MULTILINE,
)
_SHOWN = re.compile(rb"<([0-9a-f]*)>|(-?[\d.]+(?:e-?\d+)?)")
_ROUNDING = 0.00013
"""Keeps a rounding edge away from the dyadic numbers that text layout likes to return."""


class Run(NamedTuple):
    """Glyphs of one font: its resource name, size, place in CSS pixels, the operand and TJ."""

    font: bytes
    size: bytes
    x: float
    y: float
    shown: bytes


def read_blocks(drawing: bytes, count: int) -> list[tuple[Run, ...]]:
    """The runs of each block on a page that stands in `count` strips of `SLOT_PX`."""
    blocks: list[list[Run]] = [[] for _ in range(count)]
    font = size = b""
    x = y = 0.0
    follows = False
    for found in _OPERATOR.finditer(drawing):
        new_font, new_size, left, down, shown, rise = found.groups()
        if rise:
            raise ValueError("a certificate text has a raised letter, which no sheet can place")
        if new_font:
            font, size = new_font, new_size
        elif shown:
            slot, rest = divmod(y, SLOT_PX)
            run = Run(font, size, x, round(rest + _ROUNDING, 3), _tidied(shown))
            blocks[int(slot)].append(run._replace(x=-1.0) if follows else run)
            follows = True
        else:
            x, y, follows = round(float(left) + _ROUNDING, 3), float(down), False
    return [tuple(runs) for runs in blocks]


def place(runs: Sequence[Run], x_px: float, y_px: float) -> bytes:
    """The text operators that show a block with its top left corner at a place on the sheet."""
    out: list[bytes] = []
    for run in runs:
        out.append(b"/%s %s Tf" % (run.font, run.size))
        if run.x >= 0:
            out.append(b"1 0 0 -1 %.2f %.2f Tm" % (run.x + x_px, run.y + y_px))
        out.append(run.shown)
    return b"\n".join(out)


def _tidied(shown: bytes) -> bytes:
    """The same glyphs and shifts in fewer bytes: shifts added up, strings between them joined."""
    parts: list[bytes] = []
    glyphs, shift = b"", 0.0
    for string, number in _SHOWN.findall(shown):
        if number:
            shift += float(number)
            continue
        if not string:
            continue
        if round(shift) and glyphs:
            parts.append(b"<%s>%d" % (glyphs, round(shift)))
            glyphs, shift = b"", shift - round(shift)
        elif round(shift):
            parts.append(b"%d" % round(shift))
            shift -= round(shift)
        glyphs += string
    parts.append(b"<%s>%d" % (glyphs, round(shift)) if round(shift) else b"<%s>" % glyphs)
    return b"[%s] TJ" % b"".join(parts)

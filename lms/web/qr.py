"""A QR code as an inline drawing of one path, for paper and for pages."""

from io import BytesIO
from typing import Any

import segno
from markupsafe import Markup

QUIET_ZONE = 4
"""Modules of white that a reader needs around the code."""


def svg(text: str) -> Markup:
    """The code for a printed page, whose style sheet sizes it; the paper is the quiet zone."""
    return _drawn(text, border=0, omitsize=True)


def on_screen(text: str, *, scale: int = 5) -> Markup:
    """The code for a page, in pixels a module, on white by day and by night."""
    return _drawn(text, border=QUIET_ZONE, scale=scale, light="#fff")


def _drawn(text: str, **look: Any) -> Markup:
    out = BytesIO()
    segno.make_qr(text, error="m").save(
        out, kind="svg", xmldecl=False, svgns=True, nl=False, **look
    )
    return Markup(out.getvalue().decode())  # noqa: S704 - drawn by segno, no text in it

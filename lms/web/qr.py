"""A QR code as an inline drawing of one path, for paper and for pages."""

from io import BytesIO

import segno
from markupsafe import Markup


def svg(text: str, *, border: int = 0) -> Markup:
    """The code as SVG; on paper the quiet zone is the paper, on a page it is `border` modules."""
    out = BytesIO()
    segno.make_qr(text, error="m").save(
        out, kind="svg", border=border, xmldecl=False, svgns=True, omitsize=True, nl=False
    )
    return Markup(out.getvalue().decode())  # noqa: S704 - drawn by segno, no text in it

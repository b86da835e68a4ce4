"""Lays out one background and the texts of many people, in one document with one set of fonts."""

import re
from collections.abc import Iterable, Mapping
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import NamedTuple

import pikepdf
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from pikepdf import Dictionary

from lms.certificates.fonts import COMMON, WEIGHTS
from lms.certificates.galley import SLOT_PX, Run, read_blocks
from lms.certificates.wording import Block, Common
from lms.web import documents

TEMPLATES = Path(__file__).resolve().parents[2] / "templates" / "certificates" / "pdf"
SHARED = TEMPLATES.parents[1] / "layout" / "pdf"
"""What every printed document shows."""
_DRAWN = re.compile(rb"/([^\s/<>\[\]()]+) (?:[\d.]+ Tf|gs|Do|cs|CS|sh|scn|SCN)\b")


class Layers(NamedTuple):
    """What the layout made: the open document, both background drawings, the typeset blocks."""

    source: pikepdf.Pdf
    backgrounds: tuple[bytes, bytes]
    blocks: dict[Block, tuple[Run, ...]]


def lay_out(
    common: Common,
    blocks: Iterable[Block],
    rare: Iterable[str],
    images: Mapping[str, bytes] = documents.NO_IMAGES,
) -> Layers:
    """Lay out a background and each different block; `rare` are the letters beyond the common."""
    letters = COMMON + "".join(sorted(rare))
    different = list(dict.fromkeys(blocks))
    html = (
        environment()
        .get_template("batch.html")
        .render(weights=WEIGHTS, letters=letters, common=common, blocks=different, slot=SLOT_PX)
    )
    source = pikepdf.open(BytesIO(to_pdf(html, rare=letters != COMMON, images=images)))
    drawings = [page.Contents.read_bytes() for page in source.pages]
    _letters, front, back, galley = drawings
    runs = read_blocks(galley, len(different))
    return Layers(source, (front, back), dict(zip(different, runs, strict=True)))


def to_pdf(html: str, *, rare: bool, images: Mapping[str, bytes] = documents.NO_IMAGES) -> bytes:
    """One document as uncompressed PDF bytes; `rare` loads the fonts with the rarer letters too."""
    style = TEMPLATES / "style.css"
    return documents.to_pdf(
        html, style, weights=WEIGHTS, rare=rare, compressed=False, images=images
    )


@cache
def environment() -> Environment:
    """The templates of the sheet, escaping all they are given, forgiving no missing name."""
    return Environment(
        loader=FileSystemLoader([TEMPLATES, SHARED]), autoescape=True, undefined=StrictUndefined
    )


def used_resources(drawing: bytes, resources: pikepdf.Object) -> dict[str, Dictionary]:
    """Only the resources a drawing names, by kind."""
    names = {"/" + name.decode() for name in _DRAWN.findall(drawing)}
    found = {
        kind: {name: value for name, value in resources[kind].items() if name in names}
        for kind in ("/Font", "/ExtGState", "/XObject", "/Pattern", "/Shading", "/ColorSpace")
        if kind in resources
    }
    return {kind: Dictionary(entries) for kind, entries in found.items() if entries}

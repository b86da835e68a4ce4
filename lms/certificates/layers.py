"""Lays out one background and the texts of many people, in one document with one set of fonts."""

import re
from collections.abc import Iterable
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import NamedTuple

import pikepdf
from fontTools.ttLib import TTFont
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from pikepdf import Dictionary
from weasyprint import CSS, HTML
from weasyprint.text.fonts import FontConfiguration
from weasyprint.urls import FatalURLFetchingError, URLFetcher, URLFetcherResponse

from lms.certificates.fonts import COMMON, FONTS, WEIGHTS, Face, faces
from lms.certificates.galley import SLOT_PX, Run, read_blocks
from lms.certificates.wording import Block, Common

TEMPLATES = Path(__file__).resolve().parents[2] / "templates" / "certificates" / "pdf"
_DRAWN = re.compile(rb"/([^\s/<>\[\]()]+) (?:[\d.]+ Tf|gs|Do|cs|CS|sh|scn|SCN)\b")


class Layers(NamedTuple):
    """What the layout made: the open document, both background drawings, the typeset blocks."""

    source: pikepdf.Pdf
    backgrounds: tuple[bytes, bytes]
    blocks: dict[Block, tuple[Run, ...]]


class AssetFetcher(URLFetcher):
    """Knows the print fonts by name; whatever else is asked for stops the rendering."""

    def fetch(self, url: str, _headers: object = None) -> URLFetcherResponse:
        """The bytes behind `asset:<name>`; raises `FatalURLFetchingError` for any other address."""
        found = _fonts().get(url.removeprefix("asset:")) if url.startswith("asset:") else None
        if found is None:
            raise FatalURLFetchingError(f"a certificate may not load {url[:80]!r}")
        return URLFetcherResponse(url, found, {"Content-Type": "font/ttf"})


def lay_out(common: Common, blocks: Iterable[Block], rare: Iterable[str]) -> Layers:
    """Lay out a background and each different block; `rare` are the letters beyond the common."""
    letters = COMMON + "".join(sorted(rare))
    different = list(dict.fromkeys(blocks))
    html = (
        environment()
        .get_template("batch.html")
        .render(weights=WEIGHTS, letters=letters, common=common, blocks=different, slot=SLOT_PX)
    )
    source = pikepdf.open(BytesIO(to_pdf(html, rare=letters != COMMON)))
    drawings = [page.Contents.read_bytes() for page in source.pages]
    _letters, front, back, galley = drawings
    runs = read_blocks(galley, len(different))
    return Layers(source, (front, back), dict(zip(different, runs, strict=True)))


def to_pdf(html: str, *, rare: bool) -> bytes:
    """One document as uncompressed PDF bytes; `rare` loads the fonts with the rarer letters too."""
    fonts, sheets = stylesheets(rare)
    document = HTML(string=html, url_fetcher=AssetFetcher(), base_url="asset:")
    pdf: bytes = document.write_pdf(
        stylesheets=sheets, font_config=fonts, presentational_hints=False, uncompressed_pdf=True
    )
    return pdf


@cache
def environment() -> Environment:
    """The templates of the sheet, escaping all they are given, forgiving no missing name."""
    return Environment(
        loader=FileSystemLoader(TEMPLATES), autoescape=True, undefined=StrictUndefined
    )


@cache
def stylesheets(rare: bool) -> tuple[FontConfiguration, list[CSS]]:
    """The fonts and the parsed style sheet, once a process."""
    fonts = FontConfiguration()
    used = [face for weight in WEIGHTS for face in faces(weight)[: 2 if rare else 1]]
    rules = "".join(map(_font_rule, used)) + (TEMPLATES / "style.css").read_text()
    return fonts, [CSS(string=rules, font_config=fonts, url_fetcher=AssetFetcher())]


def used_resources(drawing: bytes, resources: pikepdf.Object) -> dict[str, Dictionary]:
    """Only the resources a drawing names, by kind."""
    names = {"/" + name.decode() for name in _DRAWN.findall(drawing)}
    found = {
        kind: {name: value for name, value in resources[kind].items() if name in names}
        for kind in ("/Font", "/ExtGState", "/XObject", "/Pattern", "/Shading", "/ColorSpace")
        if kind in resources
    }
    return {kind: Dictionary(entries) for kind, entries in found.items() if entries}


def _font_rule(face: Face) -> str:
    return (
        f'@font-face{{font-family:"{face.family}";font-weight:{face.weight};'
        f"src:url(asset:{face.file})}}"
    )


@cache
def _fonts() -> dict[str, bytes]:
    """Every print font, unpacked once: reading woff2 anew for each document is slow."""
    files = [face.file for weight in WEIGHTS for face in faces(weight)]
    return {file: _unpacked(file) for file in files}


def _unpacked(file: str) -> bytes:
    with TTFont(FONTS / file, recalcTimestamp=False) as font:
        font.flavor = None
        plain = BytesIO()
        font.save(plain)
        return plain.getvalue()

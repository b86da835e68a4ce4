"""HTML made into PDF with the project's print fonts, and nothing else fetched from anywhere."""

from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path

from weasyprint import CSS, HTML
from weasyprint.text.fonts import FontConfiguration
from weasyprint.urls import FatalURLFetchingError, URLFetcher, URLFetcherResponse

from lms.web.print_fonts import BOLD, HEAVY, MEDIUM, REGULAR, Face, faces, unpacked

FILES = {face.file for weight in (REGULAR, MEDIUM, BOLD, HEAVY) for face in faces(weight)}


NO_IMAGES: Mapping[str, bytes] = {}


class AssetFetcher(URLFetcher):
    """Knows the print fonts by name, and the images it was given; all else stops the rendering."""

    def __init__(self, images: Mapping[str, bytes] = NO_IMAGES) -> None:
        super().__init__()
        self.images = images

    def fetch(self, url: str, _headers: object = None) -> URLFetcherResponse:
        """The bytes behind `asset:<name>`; raises `FatalURLFetchingError` for any other address."""
        name = url.removeprefix("asset:")
        if url.startswith("asset:") and name in self.images:
            return URLFetcherResponse(url, self.images[name], {"Content-Type": "image/png"})
        if not url.startswith("asset:") or name not in FILES:
            raise FatalURLFetchingError(f"a document may not load {url[:80]!r}")
        return URLFetcherResponse(url, unpacked(name), {"Content-Type": "font/ttf"})


def to_pdf(
    html: str,
    style: Path,
    *,
    weights: Sequence[int],
    rare: bool = True,
    compressed: bool = True,
    images: Mapping[str, bytes] = NO_IMAGES,
) -> bytes:
    """One document, laid out by this style sheet; `rare` loads the rarer letters of the fonts too.

    `images` are PNG files by name, which the page shows as `asset:<name>`.

    Call it from a process of its own (`lms.web.isolated`), never from one that serves pages.
    """
    fonts, sheets = _stylesheets(style, tuple(weights), rare)
    document = HTML(string=html, url_fetcher=AssetFetcher(images), base_url="asset:")
    pdf: bytes = document.write_pdf(
        stylesheets=sheets,
        font_config=fonts,
        presentational_hints=False,
        uncompressed_pdf=not compressed,
    )
    return pdf


@cache
def _stylesheets(
    style: Path, weights: tuple[int, ...], rare: bool
) -> tuple[FontConfiguration, list[CSS]]:
    """The fonts and the parsed style sheet, once a process."""
    fonts = FontConfiguration()
    used = [face for weight in weights for face in faces(weight)[: 2 if rare else 1]]
    rules = "".join(map(_font_rule, used)) + style.read_text("utf-8")
    return fonts, [CSS(string=rules, font_config=fonts, url_fetcher=AssetFetcher())]


def _font_rule(face: Face) -> str:
    return (
        f'@font-face{{font-family:"{face.family}";font-weight:{face.weight};'
        f"src:url(asset:{face.file})}}"
    )

"""A module's HTML: what is in it, how much it weighs, and how it is shown."""

import re
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from html import unescape
from html.parser import HTMLParser

from markupsafe import Markup, escape

_SECTION = re.compile(r'<h2 id="(bagian-[0-9]{1,3})">(.*?)</h2>', re.DOTALL)
_TAG = re.compile(r"<[^>]*>")
_IMAGE = re.compile(r"<img [^>]*>")
_KILOBYTES = re.compile(r' data-kb="([0-9]+)"')
_ALT = re.compile(r' alt="([^"]*)"')
_SOURCE = re.compile(r' src="([^"]*)"')
_NOTE = re.compile(r'<div class="note note--(tip|warn|stop)">')
NOTE_ICONS = {"tip": "bookmark", "warn": "triangle-alert", "stop": "ban"}
FRAME_BYTES = 3 * 1024
"""What stands around the text, compressed: head, buttons, icons."""


@dataclass(frozen=True)
class Section:
    """A heading of the module and the address that leads to it."""

    anchor: str
    title: str


@dataclass(frozen=True)
class PageFacts:
    """What a module's page holds; weights in bytes as they travel, images as a phone asks them."""

    sections: tuple[Section, ...]
    text_bytes: int
    image_bytes: int

    @property
    def weight(self) -> str:
        """`±85 KB`, of the text alone where there are no images."""
        return kilobytes(self.text_bytes + self.image_bytes)

    @property
    def light_weight(self) -> str:
        return kilobytes(self.text_bytes)


def kilobytes(count: int) -> str:
    """About how many kilobytes, to the next five: nobody pays for a single one."""
    return f"±{max(5, 5 * -(-count // (5 * 1024)))} KB"


def facts_of(html: str) -> PageFacts:
    """What this HTML of the renderer holds."""
    found = _SECTION.findall(html)
    sections = tuple(Section(anchor, unescape(_TAG.sub("", title))) for anchor, title in found)
    images = sum(int(weight) for weight in _KILOBYTES.findall(html))
    packed = len(zlib.compress(html.encode(), 5))
    return PageFacts(sections, packed + FRAME_BYTES, images * 1024)


def shown(html: str, icon: Callable[[str], Markup], *, light: bool) -> Markup:
    """The HTML as a page shows it: icons in its notes, and images only when asked for, if `light`.

    `html` must come from the renderer, whose lists leave nothing in it that could do harm.
    """
    drawn = {kind: icon(name) for kind, name in NOTE_ICONS.items() if f"note--{kind}" in html}
    html = _NOTE.sub(lambda note: f"{note[0]}{drawn[note[1]]}", html)
    if light and "<img " in html:
        tap = icon("image")
        html = _IMAGE.sub(lambda image: _to_tap(image[0], tap), html)
    return Markup(html)  # noqa: S704 - the renderer's own, see above


def _to_tap(image: str, icon: Markup) -> Markup:
    """A button-like link in the place of an image; the image waits, inert, in a template."""
    source, alt, weight = (
        unescape(found[1]) if (found := pattern.search(image)) else ""
        for pattern in (_SOURCE, _ALT, _KILOBYTES)
    )
    size = f", ±{weight} KB" if weight else ""
    # The renderer's own tag goes back into the page as it was.
    return Markup(
        '<light-image><a class="light" href="{}">{}<span>Lihat gambar{}</span></a>'
        '<p class="light__alt">{}</p><template>{}</template></light-image>'
    ).format(source, icon, size, escape(alt), Markup(image))  # noqa: S704


@dataclass(frozen=True)
class Passage:
    """One section of a module as plain text, for searching; number 0 is what stands before."""

    number: int
    heading: str
    text: str


def passages(title: str, html: str) -> list[Passage]:
    """The module cut at its headings, what stands before the first under its title."""
    reader = _Reader(title)
    reader.feed(html)
    reader.close()
    return [
        Passage(number, " ".join(heading.split()), " ".join(text.split()))
        for number, (heading, text) in enumerate(reader.cut)
    ]


class _Reader(HTMLParser):
    """Collects what a reader reads; tags stand between words."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.cut: list[tuple[str, str]] = [(title, "")]
        self.in_heading = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "h2":
            self.cut.append(("", ""))
            self.in_heading = True
        elif tag == "img":
            self.handle_data(f" {dict(attrs).get('alt') or ''} ")
        elif tag not in {"strong", "em", "a", "code"}:
            self.handle_data(" ")

    def handle_endtag(self, tag: str) -> None:
        if tag == "h2":
            self.in_heading = False

    def handle_data(self, data: str) -> None:
        heading, text = self.cut[-1]
        self.cut[-1] = (heading + data, text) if self.in_heading else (heading, text + data)

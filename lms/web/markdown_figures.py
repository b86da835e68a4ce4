"""Figures of our Markdown: an image of the course alone on its line, with a caption."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from xml.etree.ElementTree import Element, SubElement

from markdown.blockparser import BlockParser
from markdown.blockprocessors import BlockProcessor

NAME = re.compile(r"images/[a-z0-9][a-z0-9-]{0,80}\.(?:png|webp|jpe?g)")
FIGURE = re.compile(r'!\[([^\]]*)\]\(\s*(\S+?)(?:\s+"([^"]*)")?\s*\)')
SIZES = "(min-width: 44rem) 40rem, 60vw"
"""The column is 40rem wide at most. A phone has two or three dots to each pixel of its width:
with all of them a figure would weigh twice as much and look the same."""


@dataclass(frozen=True)
class Size:
    """One width an image is kept in: where it is, and how many bytes it weighs."""

    address: str
    width: int
    weight: int


@dataclass(frozen=True)
class Picture:
    """An image of the course as it is shown: its sizes, narrowest first, and its shape."""

    width: int
    height: int
    sizes: tuple[Size, ...]


Pictures = Mapping[str, Picture]
"""By the name a module gives: `images/alur.png`."""
NO_PICTURES: Pictures = {}


def is_figure(line: str) -> bool:
    """Whether the line is a figure and nothing else."""
    return FIGURE.fullmatch(line.strip()) is not None


def image_names(text: str) -> Iterator[tuple[int, str]]:
    """Line and name of each image that a module shows."""
    for number, line in enumerate(text.splitlines(), 1):
        for found in FIGURE.finditer(line):
            yield number, found[2]


class Figures(BlockProcessor):
    """Draws a figure; an image nobody knows becomes its description."""

    def __init__(self, parser: BlockParser, pictures: Pictures) -> None:
        super().__init__(parser)
        self.pictures = pictures

    def test(self, _parent: Element, block: str) -> bool:
        return is_figure(block)

    def run(self, parent: Element, blocks: list[str]) -> None:
        found = FIGURE.fullmatch(blocks.pop(0).strip())
        if found is None:
            return
        picture = self.pictures.get(found[2])
        figure = SubElement(parent, "figure")
        if picture:
            figure.append(_image(picture, found[1]))
        else:
            SubElement(SubElement(figure, "p"), "em").text = found[1]
        if found[3]:
            SubElement(figure, "figcaption").text = found[3]


def _image(picture: Picture, description: str) -> Element:
    narrow = picture.sizes[0]
    return Element(
        "img",
        {
            "src": narrow.address,
            "srcset": ", ".join(f"{size.address} {size.width}w" for size in picture.sizes),
            "sizes": SIZES,
            "width": str(picture.width),
            "height": str(picture.height),
            "alt": description,
            "loading": "lazy",
            "data-kb": str(-(-narrow.weight // 1024)),
        },
    )

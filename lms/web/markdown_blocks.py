"""The blocks of our Markdown, `::: kind Title` up to `:::`: callouts, steps, answers, cases."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from xml.etree.ElementTree import Element, SubElement

from markdown import Markdown
from markdown.blockprocessors import BlockProcessor
from markdown.preprocessors import Preprocessor

START = re.compile(r"::: *([a-z]+)(?: +(\S.*))?")
END = ":::"

Shape = Callable[[str, str, str], tuple[Element, Element]]


def _callout(look: str, _label: str, title: str) -> tuple[Element, Element]:
    outer = Element("div", {"class": f"note {look}"})
    inner = SubElement(outer, "div")
    if title:
        SubElement(inner, "p", {"class": "note__t"}).text = title
    return outer, inner


def _box(look: str, label: str, title: str) -> tuple[Element, Element]:
    """A bordered part with a heading, and what kind it is above a heading of its own."""
    outer = Element("div", {"class": look})
    if label and title and not title.startswith(label):
        SubElement(outer, "p", {"class": "kicker"}).text = label
    if title:
        SubElement(outer, "h3").text = title
    return outer, outer


def _folded(look: str, _label: str, title: str) -> tuple[Element, Element]:
    outer = Element("details", {"class": look})
    SubElement(outer, "summary").text = title
    return outer, SubElement(outer, "div")


@dataclass(frozen=True)
class Kind:
    """How a block looks, and which others it may hold; `label` is its title unless one is given."""

    shape: Shape
    look: str
    label: str
    holds: frozenset[str] = frozenset()
    wants_title: bool = False

    def drawn(self, title: str | None) -> tuple[Element, Element]:
        """The element to place, and the one its content goes into."""
        return self.shape(self.look, self.label, title or ("" if self.wants_title else self.label))


_INNER = frozenset(["jawaban", "ingat", "perhatian", "bahaya", "langkah"])
KINDS = {
    "ingat": Kind(_callout, "note--tip", "Ingat"),
    "perhatian": Kind(_callout, "note--warn", "Perhatian"),
    "bahaya": Kind(_callout, "note--stop", "Bahaya"),
    "langkah": Kind(_box, "steps", ""),
    "jawaban": Kind(_folded, "answer", "Lihat jawaban"),
    "kasus": Kind(_box, "case", "Kasus", holds=_INNER, wants_title=True),
    "latihan": Kind(_box, "practice", "Latihan", holds=_INNER),
    "sumber": Kind(_folded, "sources", "Sumber"),
}


def note(look: str, title: str) -> tuple[Element, Element]:
    """A callout's outer element and the one its text goes into."""
    return _callout(look, "", title)


def is_fence(line: str) -> bool:
    """Whether the line begins or ends a block."""
    line = line.rstrip()
    start = START.fullmatch(line)
    return line == END or (start is not None and start[1] in KINDS)


class StandAlone(Preprocessor):
    """Gives the marks of blocks, and figures, the empty lines around them that Markdown needs."""

    def __init__(self, md: Markdown, alone: Sequence[Callable[[str], bool]]) -> None:
        super().__init__(md)
        self.alone = alone

    def run(self, lines: list[str]) -> list[str]:
        return list(self._spread(lines))

    def _spread(self, lines: Sequence[str]) -> Iterator[str]:
        for line in lines:
            if any(stands(line) for stands in self.alone):
                yield from ("", line, "")
            else:
                yield line


class Blocks(BlockProcessor):
    """Draws each block with what stands in it; one that never ends stays the text it is."""

    def test(self, parent: Element, block: str) -> bool:
        start = START.fullmatch(block.strip())
        return parent.tag != "li" and start is not None and start[1] in KINDS

    def run(self, parent: Element, blocks: list[str]) -> bool:
        end = _end_of_first(blocks)
        start = START.fullmatch(blocks[0].strip())
        if end is None or start is None:
            return False
        inside = [block for block in blocks[1:end] if block.strip()]
        del blocks[: end + 1]
        outer, inner = KINDS[start[1]].drawn(start[2])
        parent.append(outer)
        self.parser.parseBlocks(inner, inside)
        return True


def _end_of_first(blocks: Sequence[str]) -> int | None:
    """Where the block that begins at the first of these ends; those in it end before."""
    open_blocks = 0
    for place, block in enumerate(blocks):
        mark = block.strip()
        if mark == END:
            open_blocks -= 1
            if not open_blocks:
                return place
        elif is_fence(mark):
            open_blocks += 1
    return None

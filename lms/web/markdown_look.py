"""What our Markdown adds: callouts, and the classes that give a module its look."""

import re
from typing import NamedTuple
from xml.etree.ElementTree import Element, SubElement

from markdown import Markdown
from markdown.blockparser import BlockParser
from markdown.blockprocessors import BlockProcessor
from markdown.extensions import Extension
from markdown.treeprocessors import Treeprocessor

_MEDIA = re.compile(r"/media/[0-9a-f]{64}")


class Callout(NamedTuple):
    """The class that colours it and the title it has unless the author gives one."""

    look: str
    title: str


CALLOUTS = {
    "ingat": Callout("note--tip", "Ingat"),
    "perhatian": Callout("note--warn", "Perhatian"),
    "bahaya": Callout("note--stop", "Bahaya"),
}
CALLOUT_START = re.compile(r"::: *([a-z]+)(?: +(\S.*))?")


def note(look: str, title: str) -> tuple[Element, Element]:
    """A callout's outer element and the one its text goes into."""
    outer = Element("div", {"class": f"note {look}"})
    inner = SubElement(outer, "div")
    if title:
        SubElement(inner, "p", {"class": "note__t"}).text = title
    return outer, inner


class CalloutProcessor(BlockProcessor):
    """`::: ingat` up to `:::`, with any blocks in between."""

    def test(self, parent: Element, block: str) -> bool:
        start = CALLOUT_START.fullmatch(block.split("\n", 1)[0].rstrip())
        return parent.tag != "li" and start is not None and start[1] in CALLOUTS

    def run(self, parent: Element, blocks: list[str]) -> bool:
        end = next((i for i, block in enumerate(blocks) if _ends(block)), None)
        if end is None:
            return False
        first, _, rest = blocks[0].partition("\n")
        start = CALLOUT_START.fullmatch(first.rstrip())
        if start is None:
            return False
        inside = [rest, *blocks[1 : end + 1]] if end else [rest]
        inside[-1], after = _split(inside[-1])
        del blocks[: end + 1]
        if after:
            blocks.insert(0, after)
        callout = CALLOUTS[start[1]]
        outer, inner = note(callout.look, start[2] or callout.title)
        parent.append(outer)
        self.parser.parseBlocks(inner, [block for block in inside if block.strip()])
        return True


def _ends(block: str) -> bool:
    return any(line.rstrip() == ":::" for line in block.split("\n"))


def _split(block: str) -> tuple[str, str]:
    """What stands before and after the line that ends the callout."""
    lines = block.split("\n")
    end = next(i for i, line in enumerate(lines) if line.rstrip() == ":::")
    return "\n".join(lines[:end]), "\n".join(lines[end + 1 :])


class LookProcessor(Treeprocessor):
    """Gives lists, tables, headings and images the form of our pages."""

    def run(self, root: Element) -> None:
        tables = 0
        for parent in list(root.iter()):
            for place, child in enumerate(list(parent)):
                if child.tag == "table":
                    tables += 1
                    parent[place] = _wrapped(child, f"Tabel {tables}")
                elif child.tag == "blockquote":
                    parent[place] = _as_note(child)
                else:
                    _dress(child)


def _dress(element: Element) -> None:
    if element.tag in {"ul", "ol"}:
        element.set("class", "list")
    elif element.tag == "h1":
        element.tag = "h2"
    elif element.tag in {"h5", "h6"}:
        element.tag = "h4"
    elif element.tag in {"th", "td"}:
        if element.attrib.pop("align", "") == "right":
            element.set("class", "r")
        if element.tag == "th" and not (element.text or len(element)):
            element.tag = "td"  # an empty heading is announced as nothing
        elif element.tag == "th":
            element.set("scope", "col")
    elif element.tag == "img":
        _checked(element)


def _checked(image: Element) -> None:
    """An image that is not ours becomes its description."""
    if _MEDIA.fullmatch(image.get("src", "")):
        image.set("loading", "lazy")
        return
    image.tag, image.text = "em", image.get("alt", "")
    image.attrib.clear()


def _wrapped(table: Element, label: str) -> Element:
    """The table in a region that scrolls by itself, reachable by keyboard."""
    wrap = Element(
        "div", {"class": "tbl-wrap", "tabindex": "0", "role": "region", "aria-label": label}
    )
    wrap.tail, table.tail = table.tail, None
    table.set("class", "tbl")
    wrap.append(table)
    return wrap


def _as_note(quote: Element) -> Element:
    """A quotation that opens in bold is a callout; a bold sentence becomes its title."""
    first = quote[0] if len(quote) else None
    if first is None or first.tag != "p" or (first.text or "").strip() or not len(first):
        return quote
    lead = first[0]
    if lead.tag != "strong":
        return quote
    words = "".join(lead.itertext()).strip()
    is_title = words.endswith(".")
    look = "note--tip" if words == "Ingat." else "note--warn"
    outer, inner = note(look, words.rstrip(".") if is_title else "")
    if is_title:
        first.text = (lead.tail or "").lstrip()
        first.remove(lead)
    inner.extend(list(quote))
    outer.tail = quote.tail
    return outer


class LookExtension(Extension):
    """Registers both, the look after the inline marks were read."""

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 - Markdown's own name
        parser: BlockParser = md.parser
        parser.blockprocessors.register(CalloutProcessor(parser), "callout", 95)
        md.treeprocessors.register(LookProcessor(md), "look", 15)

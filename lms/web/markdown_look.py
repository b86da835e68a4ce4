"""The classes that give a module its look, and what our Markdown adds to Markdown."""

from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.blockparser import BlockParser
from markdown.extensions import Extension
from markdown.treeprocessors import Treeprocessor

from lms.web.markdown_blocks import Blocks, StandAlone, is_fence, note
from lms.web.markdown_figures import Figures, Pictures, is_figure
from lms.web.markdown_terms import Meanings, Terms


class LookProcessor(Treeprocessor):
    """Gives lists, tables and headings the form of our pages."""

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
    elif element.tag == "img" and "srcset" not in element.attrib:
        # An image amid text, or of another site, becomes its description.
        element.tag, element.text = "em", element.get("alt", "")
        element.attrib.clear()


class SectionProcessor(Treeprocessor):
    """Numbers the sections, so that an address can lead to one."""

    def run(self, root: Element) -> None:
        for number, heading in enumerate(root.iter("h2"), 1):
            heading.set("id", f"bagian-{number}")


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
    """Registers all of it; what needs the inline marks read comes after them."""

    def __init__(self, pictures: Pictures) -> None:
        super().__init__()
        self.pictures = pictures

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 - Markdown's own name
        parser: BlockParser = md.parser
        explained: dict[str, str] = {}
        md.preprocessors.register(Meanings(md, explained), "meanings", 26)
        md.preprocessors.register(StandAlone(md, [is_fence, is_figure]), "stand_alone", 25)
        parser.blockprocessors.register(Blocks(parser), "blocks", 95)
        parser.blockprocessors.register(Figures(parser, self.pictures), "figures", 94)
        md.treeprocessors.register(LookProcessor(md), "look", 15)
        md.treeprocessors.register(Terms(md, explained), "terms", 14)
        md.treeprocessors.register(SectionProcessor(md), "sections", 13)

"""Glossary terms of our Markdown: `*[term]: meaning`, linked where the text first uses them."""

import re
from collections.abc import Iterator, Sequence
from xml.etree.ElementTree import Element, SubElement

from markdown import Markdown
from markdown.preprocessors import Preprocessor
from markdown.treeprocessors import Treeprocessor
from markdown.util import AtomicString

MEANING = re.compile(r"\*\[([^\]]{1,60})\]: +(\S.*)")
HEADING = "Istilah"
_NEVER_IN = frozenset(["h1", "h2", "h3", "h4", "h5", "h6", "a", "code", "pre", "summary", "figure"])


def meanings(lines: Sequence[str]) -> Iterator[tuple[int, str, str]]:
    """Line number (from 1), term and meaning of each term explained."""
    for number, line in enumerate(lines, 1):
        if found := MEANING.fullmatch(line.rstrip()):
            yield number, found[1].strip(), found[2].strip()


def pattern(terms: Sequence[str]) -> re.Pattern[str]:
    """Finds each of the terms as a whole word, the longest where several fit."""
    longest_first = sorted(terms, key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, longest_first))})(?!\w)", re.IGNORECASE)


class Meanings(Preprocessor):
    """Takes the lines that explain terms out of the text."""

    def __init__(self, md: Markdown, known: dict[str, str]) -> None:
        super().__init__(md)
        self.known = known

    def run(self, lines: list[str]) -> list[str]:
        explained = list(meanings(lines))
        for _, term, meaning in explained:
            self.known.setdefault(term, meaning)
        taken = {number for number, _, _ in explained}
        return [line for number, line in enumerate(lines, 1) if number not in taken]


class Terms(Treeprocessor):
    """Links each term once, and lists all of them with their meanings at the end."""

    def __init__(self, md: Markdown, known: dict[str, str]) -> None:
        super().__init__(md)
        self.known = known

    def run(self, root: Element) -> None:
        if not self.known:
            return
        terms = sorted(self.known, key=str.casefold)
        anchors = {term.casefold(): f"istilah-{place}" for place, term in enumerate(terms, 1)}
        _Linker(pattern(terms), dict(anchors)).walk(root)
        section = SubElement(root, "section", {"class": "glossary"})
        SubElement(section, "h2").text = HEADING
        entries = SubElement(section, "dl")
        for term in terms:
            entry = SubElement(entries, "div")
            name = SubElement(entry, "dt", {"id": anchors[term.casefold()]})
            name.text = AtomicString(term)
            SubElement(entry, "dd").text = AtomicString(self.known[term])


class _Linker:
    """Walks the page in reading order; a term found is not looked for again."""

    def __init__(self, found_by: re.Pattern[str], waiting: dict[str, str]) -> None:
        self.found_by = found_by
        self.waiting = waiting

    def walk(self, element: Element) -> None:
        children = list(element)
        element.text, links = self._split(element.text)
        for place, link in enumerate(links):
            element.insert(place, link)
        for child in children:
            if child.tag not in _NEVER_IN:
                self.walk(child)
            child.tail, links = self._split(child.tail)
            after = list(element).index(child) + 1 if links else 0
            for place, link in enumerate(links, after):
                element.insert(place, link)

    def _split(self, text: str | None) -> tuple[str | None, list[Element]]:
        """The text up to the first term, and a link for each, the text after it as its tail."""
        links: list[Element] = []
        if not text or not self.waiting:
            return text, links
        before, start = text, 0
        for found in self.found_by.finditer(text):
            anchor = self.waiting.pop(found[0].casefold(), None)
            if anchor is None:
                continue
            if links:
                links[-1].tail = text[start : found.start()]
            else:
                before = text[: found.start()]
            link = Element("a", {"class": "term", "href": f"#{anchor}"})
            link.text = AtomicString(found[0])
            links.append(link)
            start = found.end()
        if links:
            links[-1].tail = text[start:]
        return before, links

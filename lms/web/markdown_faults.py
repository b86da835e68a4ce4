"""What is wrong with a module's text, told with the line: blocks, figures and glossary terms."""

import re
from collections.abc import Iterator, Sequence

from lms.web.markdown_blocks import END, KINDS, START
from lms.web.markdown_figures import FIGURE, NAME
from lms.web.markdown_terms import meanings, pattern

LONGEST_MEANING = 300
Fault = tuple[int, str]
"""The line, from 1, and what is wrong there."""
_IMAGE = re.compile(r"!\[")
_NUMBERED = re.compile(r"1[.)] ")


def faults(text: str) -> list[Fault]:
    """Every fault of the text, in the order of its lines."""
    lines = text.splitlines()
    return sorted([*_blocks(lines), *_figures(lines), *_terms(lines)])


def _blocks(lines: Sequence[str]) -> Iterator[Fault]:
    open_blocks: list[tuple[int, str]] = []
    for number, line in enumerate(lines, 1):
        mark = line.rstrip()
        if mark == END:
            if not open_blocks:
                yield number, "':::' ends a block that never began"
                continue
            first, kind = open_blocks.pop()
            if kind == "langkah":
                yield from _steps(first, lines[first : number - 1])
        elif start := START.fullmatch(mark):
            yield from _begun(number, start[1], start[2], open_blocks)
            open_blocks.append((number, start[1]))
    for number, kind in open_blocks:
        yield number, f"the block '{kind}' is never ended with ':::'"


def _begun(
    number: int, name: str, title: str | None, around: Sequence[tuple[int, str]]
) -> Iterator[Fault]:
    kind = KINDS.get(name)
    if kind is None:
        yield number, f"unknown block '{name}'; known: {', '.join(KINDS)}"
        return
    if kind.wants_title and not title:
        yield number, f"the block '{name}' needs a title"
    for line, outer in around[-1:]:
        if outer in KINDS and name not in KINDS[outer].holds:
            yield number, f"a block '{name}' may not stand in the '{outer}' of line {line}"


def _steps(number: int, inside: Sequence[str]) -> Iterator[Fault]:
    lists = sum(_NUMBERED.match(line) is not None for line in inside)
    if lists != 1:
        yield number, f"the block 'langkah' holds one numbered list that begins with 1, not {lists}"


def _figures(lines: Sequence[str]) -> Iterator[Fault]:
    for number, line in enumerate(lines, 1):
        if not _IMAGE.search(line):
            continue
        figure = FIGURE.fullmatch(line.strip())
        if figure is None:
            yield number, 'an image stands alone on its line: ![what it shows](images/x.png "…")'
            continue
        if not figure[1].strip():
            yield number, "say between '[' and ']' what the image shows, for whoever cannot see it"
        if not NAME.fullmatch(figure[2]):
            yield number, f"'{figure[2][:60]}' is no image of this course: images/name.png"


def _terms(lines: Sequence[str]) -> Iterator[Fault]:
    explained = list(meanings(lines))
    if not explained:
        return
    taken = {number for number, _, _ in explained}
    running = [
        line
        for number, line in enumerate(lines, 1)
        if number not in taken and not line.lstrip().startswith("#")
    ]
    used = {word.casefold() for word in _words([t for _, t, _ in explained], "\n".join(running))}
    first: dict[str, int] = {}
    for number, term, meaning in explained:
        seen = first.setdefault(term.casefold(), number)
        if seen != number:
            yield number, f"the term '{term}' is explained in line {seen} already"
        elif term.casefold() not in used:
            yield number, f"the text never uses the term '{term}'"
        if len(meaning) > LONGEST_MEANING:
            yield number, f"the meaning of '{term}' is longer than {LONGEST_MEANING} characters"


def _words(terms: Sequence[str], text: str) -> list[str]:
    """What stands in the text of each term; one inside a longer one counts, too."""
    return [term for term in terms if pattern([term]).search(text)]

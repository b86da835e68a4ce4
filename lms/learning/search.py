"""Searching the modules that somebody may read, with the database's own full text."""

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass

import sqlalchemy as sa
from sqlalchemy.orm import Session

from lms.accounts.rules import Viewer
from lms.learning import classroom, editions, progress, queries
from lms.learning.models import CourseEdition, Module
from lms.learning.reading_models import WORDS

MOST_HITS = 30
MOST_WORDS = 8
_WORD = re.compile(r"[^\W_]+")
_MARKED = re.compile("\x02(.*?)\x03")
_SQLITE = sa.text(
    "SELECT s.module_id, s.number, s.heading, "
    "snippet(module_words, 1, char(2), char(3), '…', 28) AS extract "
    "FROM module_words JOIN module_section s ON s.id = module_words.rowid "
    "WHERE module_words MATCH :words AND s.module_id IN :module_ids "
    "ORDER BY bm25(module_words, 4.0, 1.0), s.id LIMIT :most"
)
_POSTGRESQL = sa.text(
    "SELECT module_id, number, heading, ts_headline('simple', body, asked, "  # noqa: S608
    "'StartSel=\"' || chr(2) || '\", StopSel=\"' || chr(3) || '\", MaxFragments=1, MaxWords=28, "
    "MinWords=14') AS extract "
    "FROM module_section, to_tsquery('simple', :words) asked "
    f"WHERE {WORDS} @@ asked AND module_id IN :module_ids "
    "ORDER BY ts_rank(setweight(to_tsvector('simple', heading), 'A') || "
    "to_tsvector('simple', body), asked) DESC, id LIMIT :most"
)
_EXPANDING: sa.BindParameter[int] = sa.bindparam("module_ids", expanding=True)
_STATEMENTS = {
    "sqlite": _SQLITE.bindparams(_EXPANDING),
    "postgresql": _POSTGRESQL.bindparams(_EXPANDING),
}


@dataclass(frozen=True)
class Piece:
    """A stretch of an extract; what was searched for is marked."""

    text: str
    is_marked: bool


@dataclass(frozen=True)
class Hit:
    """A section in which all words stand, each as a word's beginning."""

    edition: CourseEdition
    module: Module
    anchor: str
    heading: str
    extract: Sequence[Piece]


def words_of(asked: str) -> list[str]:
    """The words of what was typed, without signs; no more than anybody means."""
    return _WORD.findall(asked.casefold())[:MOST_WORDS]


def find(session: Session, viewer: Viewer, asked: str) -> list[Hit]:
    """Where the words stand in the modules that are open to the viewer, best first."""
    words = words_of(asked)
    readable = {module.id: (edition, module) for edition, module in _readable(session, viewer)}
    if not words or not readable:
        return []
    rows = session.execute(
        _STATEMENTS[session.get_bind().dialect.name],
        {
            "words": _query(session, words),
            "module_ids": sorted(readable),
            "most": MOST_HITS,
        },
    )
    return [
        Hit(
            *readable[row.module_id],
            anchor=f"bagian-{row.number}" if row.number else "",
            heading=row.heading,
            extract=pieces(row.extract),
        )
        for row in rows
    ]


def _query(session: Session, words: Collection[str]) -> str:
    """All words, each from its beginning: `lapor` finds `laporan`, too."""
    if session.get_bind().dialect.name == "sqlite":
        return " ".join(f'"{word}"*' for word in words)
    return " & ".join(f"{word}:*" for word in words)


def pieces(extract: str) -> list[Piece]:
    """The extract cut where the database marked it."""
    cut = _MARKED.split(extract)
    return [Piece(text, place % 2 == 1) for place, text in enumerate(cut) if text]


def _readable(session: Session, viewer: Viewer) -> list[tuple[CourseEdition, Module]]:
    """What is open to them in their trainings, and all of the courses they look after."""
    found: list[tuple[CourseEdition, Module]] = []
    attended: set[int] = set()
    for training in queries.own_trainings(session, viewer):
        attended.add(training.edition.course_id)
        walk = progress.walk(session, training, viewer.id)
        room = classroom.learner(training, walk)
        found += [(training.edition, step.module) for step in room.steps if step.is_open]
    for looked_after in queries.courses_seen(session, viewer):
        if looked_after.course_id not in attended:
            edition = editions.edition(session, looked_after.id)
            found += [(edition, module) for module in edition.modules]
    return found

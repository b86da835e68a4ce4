"""A row of a roster as the cadre it describes, with all that somebody should know of it."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import NamedTuple

from lms.core.nik import Nik
from lms.roster import cells


class Verdict(StrEnum):
    """What can be done with a row: taken as it is or mended, taken with a warning, decided by a
    person first, or not at all; SKIP is no person.
    """

    OK = "ok"
    FIX = "fix"
    WARN = "warn"
    ASK = "ask"
    REJECT = "reject"
    SKIP = "skip"


class Kind(StrEnum):
    """What a note on a cell means for its row."""

    WARNING = "warning"
    ASK = "ask"
    REFUSAL = "refusal"
    SUGGESTION = "suggestion"


class Note(NamedTuple):
    """A sentence about one cell of a row."""

    column: str
    kind: str
    text: str


@dataclass(frozen=True)
class Draft:
    """One row, read. `values` are a person's fields."""

    row: int
    values: Mapping[str, object] = field(default_factory=dict)
    nik: Nik | None = None
    mended: bool = False
    notes: tuple[Note, ...] = ()
    candidates: tuple[str, ...] = ()
    """Kelurahan it may mean, when its own name fits none or another kecamatan."""
    skipped: str = ""
    said: Mapping[str, str] = field(default_factory=dict)
    """The cells as plain text, by column: what an export of ours would hold."""

    def noted(self, kind: Kind) -> tuple[str, ...]:
        """The sentences of this kind."""
        return tuple(note.text for note in self.notes if note.kind == kind)

    @property
    def warnings(self) -> tuple[str, ...]:
        return self.noted(Kind.WARNING)

    @property
    def asks(self) -> tuple[str, ...]:
        return self.noted(Kind.ASK)

    @property
    def refusals(self) -> tuple[str, ...]:
        return self.noted(Kind.REFUSAL)

    @property
    def suggestions(self) -> tuple[str, ...]:
        return self.noted(Kind.SUGGESTION)

    def about(self, column: str, kind: Kind, text: str) -> "Draft":
        """The same draft with one more note."""
        return replace(self, notes=(*self.notes, Note(column, kind, text)))

    @property
    def verdict(self) -> Verdict:
        if self.skipped:
            return Verdict.SKIP
        if self.refusals:
            return Verdict.REJECT
        if self.asks:
            return Verdict.ASK
        if self.warnings:
            return Verdict.WARN
        return Verdict.FIX if self.mended else Verdict.OK

    @property
    def name(self) -> str:
        return str(self.values.get("full_name") or "")

    @property
    def match_key(self) -> str:
        return cells.match_key(self.name)

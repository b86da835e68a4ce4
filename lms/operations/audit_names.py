"""What the numbers in audit entries are called: the record itself holds no names."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from lms.accounts.models import Person, PersonChange
from lms.attendance.models import Meeting
from lms.audit.models import AuditEntry
from lms.certificates.models import Certificate
from lms.core.clock import wib_date
from lms.core.text import date_id
from lms.learning.models import CourseEdition, Module, Training
from lms.operations.audit_words import FACTS, Kind
from lms.quizzes.models import Quiz
from lms.regions.models import Region, Seat

Row = Any


@dataclass(frozen=True)
class Names:
    """Names by kind of thing and number, and the changes of people that entries point at."""

    known: Mapping[tuple[str, str], str] = field(default_factory=dict)
    changes: Mapping[int, PersonChange] = field(default_factory=dict)

    def of(self, kind: str, number: object) -> str | None:
        return self.known.get((kind, str(number)))


def _person(row: Row) -> str:
    """Cadres by their number, whom the record need not name; staff answer for what they do."""
    return f"Kader {row.cadre_number}" if row.cadre_number else row.full_name


def _training(row: Row) -> str:
    return f"{row.title}, {row.batch}" if row.batch else row.title


LOOKUPS: dict[str, tuple[Any, tuple[Any, ...], Callable[[Row], str]]] = {
    "person": (Person.id, (Person.cadre_number, Person.full_name), _person),
    "training": (Training.id, (Training.title, Training.batch), _training),
    "meeting": (
        Meeting.id,
        (Meeting.title, Meeting.starts_at),
        lambda row: f"{row.title}, {date_id(wib_date(row.starts_at))}",
    ),
    "certificate": (Certificate.id, (Certificate.number,), lambda row: row.number),
    "course_edition": (
        CourseEdition.id,
        (CourseEdition.title, CourseEdition.number),
        lambda row: f"{row.title}, edisi {row.number}",
    ),
    "module": (Module.id, (Module.title,), lambda row: row.title),
    "quiz": (Quiz.id, (Quiz.title,), lambda row: row.title),
    "seat": (
        Seat.id,
        (
            Seat.number,
            sa.select(Region.name)
            .where(Region.code == Seat.region_code)
            .scalar_subquery()
            .label("village"),
        ),
        lambda row: f"{row.number}, Kelurahan {row.village}",
    ),
    "region": (Region.code, (Region.name, Region.level), lambda row: row.level.titled(row.name)),
}


def names_in(session: Session, entries: Iterable[AuditEntry], *, whole: bool = False) -> Names:
    """The names of everybody and everything these entries mention, in a few statements.

    `whole` looks up the long lists of people too, and what was changed on a person.
    """
    wanted: defaultdict[str, set[Any]] = defaultdict(set)
    changes = set()
    for entry in entries:
        wanted["person"].add(entry.actor_id)
        wanted[entry.object_type].add(entry.object_id)
        for name, value in entry.facts.items():
            kind = FACTS[name].kind if name in FACTS else Kind.PLAIN
            if kind in LOOKUPS:
                wanted[kind].add(value)
            elif kind is Kind.REGIONS or (whole and kind is Kind.PEOPLE):
                wanted["region" if kind is Kind.REGIONS else "person"] |= set(value or ())
        for said in (entry.facts.get("before"), entry.facts.get("after")):
            if isinstance(said, Mapping):
                wanted["person"].add(said.get("holder"))
        if whole and entry.object_type == "person" and "change" in entry.facts:
            changes.add(entry.facts["change"])
    found = _changes(session, changes)
    for change in found.values():
        wanted["region"] |= {change.before.get("region_code"), change.after.get("region_code")}
    known: dict[tuple[str, str], str] = {}
    for called in LOOKUPS.keys() & wanted.keys():
        known |= _named(session, called, wanted[called])
    return Names(known, found)


def _named(session: Session, kind: str, numbers: set[Any]) -> dict[tuple[str, str], str]:
    key, columns, words = LOOKUPS[kind]
    texts = {str(number) for number in numbers if number is not None}
    asked = texts if kind == "region" else {int(text) for text in texts if text.isdecimal()}
    if not asked:
        return {}
    rows = session.execute(sa.select(key.label("key"), *columns).where(key.in_(asked)))
    return {(kind, str(row.key)): words(row) for row in rows}


def _changes(session: Session, numbers: set[int]) -> dict[int, PersonChange]:
    if not numbers:
        return {}
    found = session.scalars(sa.select(PersonChange).where(PersonChange.id.in_(numbers)))
    return {change.id: change for change in found}

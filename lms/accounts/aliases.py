"""Following merged records: whoever is asked for by an alias is the person that lives on."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.orm import Session, aliased

from lms.accounts.merge_models import PersonMerge
from lms.accounts.models import Person
from lms.core.errors import RuleBroken


class NoLongerActive(RuleBroken):
    message = "Akun ini baru saja digabung atau ditutup petugas. Masuk lagi, lalu ulangi."


_HELD = (
    sa.select(Person.id)
    .where(Person.id == sa.bindparam("person_id"), Person.active)
    .with_for_update(read=True, key_share=True)
)
"""Built once: it comes with every saved answer."""


def hold(session: Session, person_id: int) -> None:
    """Keep a person's record from being merged until the commit, before writing what is theirs.

    Goes before every other lock. NoLongerActive when it was merged or closed meanwhile: what was
    written on it now would lie where nobody looks.
    """
    if session.scalar(_HELD, {"person_id": person_id}) is None:
        raise NoLongerActive


def followed(session: Session, person_id: int) -> int:
    """The person this record belongs to now; itself unless it was merged into another."""
    return followed_all(session, [person_id])[person_id]


def followed_all(session: Session, person_ids: Collection[int]) -> dict[int, int]:
    """The same for many records, in as many statements as there are merges upon merges."""
    found = {person_id: person_id for person_id in person_ids}
    while True:
        merged = sa.select(PersonMerge.gone_id, PersonMerge.kept_id).where(
            PersonMerge.undone_at.is_(None), PersonMerge.gone_id.in_(set(found.values()))
        )
        into = {row.gone_id: row.kept_id for row in session.execute(merged)}
        if not into:
            return found
        found = {one: into.get(person_id, person_id) for one, person_id in found.items()}


def aliases_of(session: Session, person_ids: Collection[int]) -> dict[int, int]:
    """Every record merged into one of these people, over however many merges, and into whom.

    The people are those who live on: ask `followed_all` first when they may be aliases themselves.
    """
    found: dict[int, int] = {}
    wanted = {person_id: person_id for person_id in person_ids}
    while wanted:
        chosen = sa.select(PersonMerge.gone_id, PersonMerge.kept_id).where(
            PersonMerge.undone_at.is_(None), PersonMerge.kept_id.in_(wanted)
        )
        wanted = {gone: wanted[kept] for gone, kept in session.execute(chosen)}
        found |= wanted
    return found


def merged_at(session: Session, person_id: int) -> datetime | None:
    """When the last record was merged into this one; None when none is."""
    chosen = sa.select(PersonMerge.merged_at).where(
        PersonMerge.kept_id == person_id, PersonMerge.undone_at.is_(None)
    )
    return session.scalar(chosen.order_by(PersonMerge.merged_at.desc()).limit(1))


def active_through(condition: sa.ColumnElement[bool]) -> sa.Select[Person]:
    """The active people whose record, or one merged into it, fulfils this about `person`."""
    survivor = aliased(Person)
    owns = sa.select(Person.id).where(condition, Person.active)
    merged = (
        sa.select(PersonMerge.kept_id)
        .join(Person, Person.id == PersonMerge.gone_id)
        .where(condition, PersonMerge.undone_at.is_(None))
    )
    return sa.select(survivor).where(
        survivor.active, sa.or_(survivor.id.in_(owns), survivor.id.in_(merged))
    )


def known_by_number(number: str) -> sa.Select[int]:
    """The ids of people into whom a record with a cadre number that begins so was merged."""
    return (
        sa.select(PersonMerge.kept_id)
        .join(Person, Person.id == PersonMerge.gone_id)
        .where(PersonMerge.undone_at.is_(None))
        .where(Person.cadre_number.startswith(number, autoescape=True))
    )


def records() -> sa.Select[int]:
    """The ids of all records that were merged into others."""
    return sa.select(PersonMerge.gone_id).where(PersonMerge.undone_at.is_(None))


@dataclass(frozen=True)
class Alias:
    """A merged record as a roster may still name it, and who lives on."""

    person_id: int
    cadre_number: str | None
    full_name: str
    region_code: str | None


def everyone(session: Session) -> list[Alias]:
    """All merged records."""
    chosen = sa.select(Person.id, Person.cadre_number, Person.full_name, Person.region_code)
    merged = session.execute(chosen.where(Person.id.in_(records()))).all()
    survivors = followed_all(session, [row.id for row in merged])
    return [
        Alias(survivors[row.id], row.cadre_number, row.full_name, row.region_code) for row in merged
    ]

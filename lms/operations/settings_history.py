"""The versions of the office as a reader sees them: who, when, from when, what changed."""

from collections.abc import Sequence
from typing import NamedTuple

import sqlalchemy as sa
from sqlalchemy.orm import Session

from lms.accounts.models import Person
from lms.office.queries import FIRST, Version
from lms.office.rules import Office, changed, stored
from lms.operations.audit_telling import Change
from lms.operations.audit_values import field_words
from lms.operations.audit_words import FIELDS


class Told(NamedTuple):
    """One version, who made it, and what it changed in words."""

    version: Version
    maker: str
    changes: list[Change]
    follows: int | None = None
    """The version that this one, to come later, was made again on top of."""


def told(session: Session, shown: Sequence[Version], whole: Sequence[Version]) -> list[Told]:
    """These versions against the ones they were made on; `whole` is every version there is."""
    makers = _makers(session, shown)
    return [
        Told(
            one,
            makers.get(one.made_by, "Sistem"),
            _changes(_before(one, whole).office, one),
            _followed(one, whole),
        )
        for one in shown
    ]


def asked_for(versions: Sequence[Told]) -> list[Told]:
    """Those that somebody asked for, without the ones that follow from them."""
    return [one for one in versions if one.follows is None]


def _followed(one: Version, whole: Sequence[Version]) -> int | None:
    """The first of those made at the same moment, unless it is this one."""
    same = [other.number for other in whole if other.number and other.made_at == one.made_at]
    return min(same) if min(same, default=one.number) < one.number else None


def announced(session: Session, held: Version, coming: Sequence[Version]) -> list[Told]:
    """What will change and when; what was taken back changes nothing and is left out."""
    makers, before, found = _makers(session, coming), held.office, list[Told]()
    for one in coming:
        if changes := _changes(before, one):
            found.append(Told(one, makers.get(one.made_by, "Sistem"), changes))
        before = one.office
    return found


def _before(one: Version, whole: Sequence[Version]) -> Version:
    """What would hold at its moment without it."""
    held = [
        (other.valid_from, other.number, other)
        for other in whole
        if other.valid_from and one.valid_from
        if other.number < one.number and other.valid_from <= one.valid_from
    ]
    return max(held)[2] if held else FIRST


def _changes(before: Office, after: Version) -> list[Change]:
    was, becomes = stored(before), stored(after.office)
    return [
        Change(FIELDS[name], field_words(name, was[name]), field_words(name, becomes[name]))
        for name in changed(before, after.office)
    ]


def _makers(session: Session, shown: Sequence[Version]) -> dict[int | None, str]:
    ids = {one.made_by for one in shown if one.made_by is not None}
    chosen = sa.select(Person.id, Person.full_name).where(Person.id.in_(ids))
    return {row.id: row.full_name for row in session.execute(chosen)}

"""Writing and changing people by hand: nobody twice by accident, nobody's change overwritten."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from lms.accounts import changes
from lms.accounts import queries as accounts
from lms.accounts.changes import Source
from lms.accounts.models import Person, PersonChange
from lms.accounts.rules import Viewer
from lms.core.errors import RuleBroken
from lms.db import advisory_lock
from lms.roster.cells import match_key
from lms.roster.queries import is_closed
from lms.roster.scope import ensure_manages


class ProbablyKnown(RuleBroken):
    """Whom the site may know already stands in `people`."""

    message = (
        "Kader dengan nama seperti ini sudah tercatat di kelurahan itu. "
        "Periksa dahulu, lalu centang bila memang orang lain."
    )

    def __init__(self, people: Sequence[Person] = ()) -> None:
        super().__init__()
        self.people = list(people)


class EditedMeanwhile(RuleBroken):
    message = (
        "Data ini baru saja diubah orang lain. Isian Anda belum tersimpan; "
        "bandingkan dengan data sekarang, lalu simpan lagi bila masih perlu."
    )


def version(session: Session, person_id: int) -> int:
    """The number of the last change of a person; 0 when nobody has changed them yet."""
    last = sa.select(sa.func.max(PersonChange.id)).where(PersonChange.person_id == person_id)
    return session.scalar(last) or 0


def change_of(session: Session, person_id: int, origin: str) -> PersonChange | None:
    """The change that this origin brought to a person, if it changed them."""
    chosen = sa.select(PersonChange).where(
        PersonChange.person_id == person_id, PersonChange.origin == origin
    )
    return session.scalars(chosen).first()


def twins(session: Session, viewer: Viewer, region_code: str, full_name: str) -> list[Person]:
    """The cadres of a kelurahan who are called alike, titles and degrees aside; whose account was
    closed, too, for it can be opened again.
    """
    stands = sa.or_(Person.active, is_closed())
    chosen = accounts.visible_to(viewer).where(Person.region_code == region_code, stands)
    wanted = match_key(full_name)
    return [one for one in session.scalars(chosen) if match_key(one.full_name) == wanted]


def create(
    session: Session,
    viewer: Viewer,
    region_code: str,
    values: Mapping[str, Any],
    *,
    is_other: bool = False,
    now: datetime,
) -> Person:
    """Write a new cadre of a kelurahan the viewer manages; ProbablyKnown unless `is_other`."""
    ensure_manages(viewer, region_code)
    advisory_lock(session, f"people:{region_code}")
    known = twins(session, viewer, region_code, str(values["full_name"]))
    if known and not is_other:
        raise ProbablyKnown(known)
    source = Source(viewer.id, viewer.main_role)
    return changes.create(session, {**values, "region_code": region_code}, source, now=now)


def held(session: Session, viewer: Viewer, person_id: int) -> Person:
    """The person, locked until the commit.

    NotFound when the viewer may not see them, NotAllowed when they may only look.
    """
    found = managed(session, viewer, person_id)
    lock(session, found)
    ensure_manages(viewer, found.region_code)  # they may have moved while we waited
    return found


def managed(session: Session, viewer: Viewer, person_id: int) -> Person:
    """Somebody the viewer may change; NotFound or NotAllowed otherwise."""
    found = accounts.person_for(session, viewer, person_id)
    ensure_manages(viewer, found.region_code)
    return found


def lock(session: Session, person: Person) -> None:
    """Hold others off this record until the commit, and read it again. After seats, before all
    else."""
    session.execute(sa.select(Person.id).where(Person.id == person.id).with_for_update())
    session.refresh(person, Person.__table__.columns.keys())


def edit(
    session: Session,
    viewer: Viewer,
    person: Person,
    values: Mapping[str, Any],
    *,
    seen: int,
    reason: str | None,
    now: datetime,
) -> PersonChange | None:
    """Change a held person; `seen` is the version that was looked at. None when nothing changes.

    Raises EditedMeanwhile when somebody else was faster. Whose name is changed confirms it anew.
    """
    if version(session, person.id) != seen:
        raise EditedMeanwhile
    if values["full_name"] != person.full_name:
        person.name_confirmed_at = None
    source = Source(viewer.id, viewer.main_role, reason=reason)
    return changes.edit(session, person, values, source, now=now)

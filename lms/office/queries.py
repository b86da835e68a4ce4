"""Reading the office as it was, is, and is going to be."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.orm import Session

from lms.office import rules
from lms.office.models import OfficeEmblem, OfficeVersion
from lms.office.rules import BUILT_IN, Office, Retention


@dataclass(frozen=True)
class Version:
    """One version with all it says; number 0 is the built-in one, of no moment and nobody."""

    number: int
    office: Office
    valid_from: datetime | None = None
    made_at: datetime | None = None
    made_by: int | None = None
    note: str | None = None
    changed: tuple[str, ...] = ()


FIRST = Version(0, BUILT_IN)
_IN_FORCE = (
    sa.select(OfficeVersion)
    .where(OfficeVersion.valid_from <= sa.bindparam("moment"))
    .order_by(OfficeVersion.valid_from.desc(), OfficeVersion.number.desc())
    .limit(1)
)
_SAYS = _IN_FORCE.with_only_columns(OfficeVersion.says)
"""Built once: pages ask for it all the time."""


def office_at(session: Session, moment: datetime) -> Office:
    """The office as it stands at this moment."""
    says = session.scalar(_SAYS, {"moment": moment})
    return BUILT_IN if says is None else rules.loaded(says)


def version_at(session: Session, moment: datetime) -> Version:
    """The version in force at this moment."""
    found = session.scalar(_IN_FORCE, {"moment": moment})
    return FIRST if found is None else _version(found)


def version(session: Session, number: int) -> Version:
    """One version by its number; the built-in one for a number nothing has."""
    found = session.get(OfficeVersion, number)
    return FIRST if found is None else _version(found)


def newest_number(session: Session) -> int:
    """The number of the version made last, whenever it comes into force; 0 without any."""
    return session.scalar(sa.select(sa.func.max(OfficeVersion.number))) or 0


def made_after(session: Session, number: int) -> list[Version]:
    """The versions with a higher number, in their order."""
    chosen = sa.select(OfficeVersion).where(OfficeVersion.number > number)
    return [_version(one) for one in session.scalars(chosen.order_by(OfficeVersion.number))]


def to_come(session: Session, moment: datetime) -> list[Version]:
    """What comes into force after this moment, by its day; of each the version that holds."""
    chosen = (
        sa.select(OfficeVersion)
        .where(OfficeVersion.valid_from > moment)
        .order_by(OfficeVersion.valid_from, OfficeVersion.number)
    )
    by_moment = {one.valid_from: _version(one) for one in session.scalars(chosen)}
    return list(by_moment.values())


def history(session: Session) -> list[Version]:
    """Every version ever made, the newest first, down to the built-in one."""
    chosen = sa.select(OfficeVersion).order_by(OfficeVersion.number.desc())
    return [*map(_version, session.scalars(chosen)), FIRST]


def retention_at(session: Session, moment: datetime) -> Retention:
    """How many months each kind of record is kept, as of this moment."""
    return office_at(session, moment).retention


def emblems_of(session: Session, digests: Iterable[str | None]) -> dict[str, bytes]:
    """The PNG images of these digests."""
    wanted = set(digests) - {None}
    if not wanted:
        return {}
    chosen = sa.select(OfficeEmblem.digest, OfficeEmblem.png).where(OfficeEmblem.digest.in_(wanted))
    return {row.digest: row.png for row in session.execute(chosen)}


def _version(row: OfficeVersion) -> Version:
    return Version(
        row.number,
        rules.loaded(row.says),
        row.valid_from,
        row.made_at,
        row.made_by,
        row.note,
        tuple(row.changed),
    )

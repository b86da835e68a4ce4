"""Making new versions of the office; nothing that was is ever changed."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from lms.audit import service as audit
from lms.core.errors import RuleBroken
from lms.core.roles import Role
from lms.db import advisory_lock, insert
from lms.office import queries, rules
from lms.office.models import OfficeEmblem, OfficeVersion
from lms.office.queries import Version
from lms.office.rules import Office


class Outdated(RuleBroken):
    message = (
        "Pengaturan sudah diubah oleh pengelola lain sejak Anda membukanya. "
        "Perubahan itu ditampilkan di bawah. Periksa isian Anda, lalu simpan lagi."
    )


class NothingToCancel(RuleBroken):
    message = "Perubahan ini sudah berlaku atau sudah dibatalkan. Ubah lagi lewat formulir."


@dataclass(frozen=True)
class Change:
    """Who changes what, from when on, and on top of which version they decided it."""

    based_on: int
    """The newest number when the form was shown."""
    values: Mapping[str, Any]
    """The fields they changed, by name."""
    valid_from: datetime
    actor_id: int | None
    role: Role | None
    note: str | None = None


def change(session: Session, asked: Change, *, now: datetime) -> Version:
    """Add a version with these fields set from `valid_from` on; what is scheduled later keeps them.

    Raises Outdated when somebody made a version meanwhile, InThePast, NothingChanged, or what a
    rule says of the numbers.
    """
    if asked.valid_from < now:
        raise rules.InThePast
    _hold(session, asked.based_on)
    before = queries.version_at(session, asked.valid_from).office
    after = rules.overlaid(before, asked.values)
    if after == before:
        raise rules.NothingChanged
    rules.ensure_numbered(after.number_format)
    rules.ensure_lengths(after)
    later = queries.to_come(session, asked.valid_from)
    made = _add(session, asked, before, after, now=now)
    carried = _carried_on(session, asked, later, before, after, now=now)
    _record(session, asked, "office.changed", made, before, carried=carried, now=now)
    return made


def cancel(session: Session, asked: Change, number: int, *, now: datetime) -> Version:
    """Take back what a version that is still to come would change; NothingToCancel otherwise."""
    _hold(session, asked.based_on)
    coming = queries.to_come(session, now)
    found = next((one for one in coming if one.number == number), None)
    if found is None or found.valid_from is None:
        raise NothingToCancel
    at = found.valid_from
    earlier = [one for one in coming if one.valid_from and one.valid_from < at]
    before = (earlier[-1] if earlier else queries.version_at(session, now)).office
    if found.office == before:  # taken back already
        raise NothingToCancel
    later = [one for one in coming if one.valid_from and one.valid_from > at]
    back = Change(asked.based_on, {}, at, asked.actor_id, asked.role, asked.note)
    made = _add(session, back, found.office, before, now=now)
    carried = _carried_on(session, back, later, found.office, before, now=now)
    _record(session, back, "office.cancelled", made, found.office, carried=carried, now=now)
    return made


def keep_emblem(session: Session, png: bytes, *, now: datetime) -> str:
    """Keep the image; returns its digest, by which a change names it."""
    digest = hashlib.sha256(png).hexdigest()
    first = insert(session, OfficeEmblem).values(digest=digest, png=png, made_at=now)
    session.execute(first.on_conflict_do_nothing(index_elements=["digest"]))
    return digest


def _hold(session: Session, based_on: int) -> None:
    advisory_lock(session, "office_version")
    if queries.newest_number(session) != based_on:
        raise Outdated


def _add(
    session: Session, asked: Change, before: Office, after: Office, *, now: datetime
) -> Version:
    """The next version; its number is taken once, whoever else wants it."""
    number = queries.newest_number(session) + 1
    names = sorted(rules.changed(before, after))
    session.add(
        OfficeVersion(
            number=number,
            valid_from=asked.valid_from,
            made_at=now,
            made_by=asked.actor_id,
            note=asked.note,
            says=rules.stored(after),
            changed=names,
        )
    )
    try:
        session.flush()
    except IntegrityError:
        raise Outdated from None
    return Version(number, after, asked.valid_from, now, asked.actor_id, asked.note, tuple(names))


def _carried_on(
    session: Session,
    asked: Change,
    later: list[Version],
    before: Office,
    after: Office,
    *,
    now: datetime,
) -> list[int]:
    """Versions to come say all fields, so each is made again on top of what was changed now."""
    made = []
    for one in later:
        own = rules.changed(before, one.office)
        before, after = one.office, rules.overlaid(after, own)
        if after != one.office and one.valid_from is not None:
            same = Change(asked.based_on, {}, one.valid_from, asked.actor_id, asked.role, one.note)
            made.append(_add(session, same, one.office, after, now=now).number)
    return made


def _record(
    session: Session,
    asked: Change,
    action: str,
    made: Version,
    held: Office,
    *,
    carried: list[int],
    now: datetime,
) -> None:
    before, after = rules.stored(held), rules.stored(made.office)
    audit.record(
        session,
        action,
        "office_version",
        made.number,
        now=now,
        actor_id=asked.actor_id,
        role=asked.role,
        reason=asked.note,
        before={name: before[name] for name in made.changed},
        after={name: after[name] for name in made.changed},
        valid_from=asked.valid_from.isoformat(),
        **({"carried": carried} if carried else {}),
    )

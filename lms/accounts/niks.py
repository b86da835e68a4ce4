"""Citizen numbers (NIK) of people: kept sealed, found by a keyed index, read only with a reason."""

from collections.abc import Iterable
from datetime import date, datetime

import sqlalchemy as sa
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session, undefer

from lms.accounts import changes, sealing
from lms.accounts.changes import Source
from lms.accounts.models import Person, Sex
from lms.audit import service as audit
from lms.core import nik
from lms.core.clock import wib_date
from lms.core.errors import RuleBroken
from lms.core.nik import Nik
from lms.core.text import date_id
from lms.settings import settings


class NikTaken(RuleBroken):
    message = "NIK ini sudah tercatat pada orang lain. Periksa lagi 16 angkanya di KTP."


class NikNotKept(RuleBroken):
    message = "NIK lengkap orang ini tidak disimpan, hanya 4 angka terakhirnya."


def tidy(text: str) -> str:
    """The digits of what was typed: spaces, dots and dashes between them fall away."""
    return "".join(letter for letter in text if letter not in " .-\u00a0")


def indexes(digits: str) -> list[str]:
    """By which index a number may be found: one for each key that may still be in use."""
    keys = settings().index_keys.keys
    return [sealing.blind_index(digits, keys[name]) for name in sorted(keys, reverse=True)]


def having(digits: str) -> sa.ColumnElement[bool]:
    """The people, hence nobody or one, who have this number."""
    return Person.nik_index.in_(indexes(digits))


def put(session: Session, person: Person, number: Nik, source: Source, *, now: datetime) -> bool:
    """Enter or change a person's number; False when it is theirs already.

    NikTaken when somebody else has it; two at once are told apart by the unique index.
    """
    found = session.scalar(sa.select(Person.id).where(having(number.digits)))
    if found == person.id:
        return False
    if found is not None:
        raise NikTaken
    values = {
        "nik_index": sealing.blind_index(number.digits, settings().index_keys.newest()[1]),
        "nik_last4": number.digits[-4:],
        "nik_sealed": sealing.seal(
            number.digits, sealing.nik_place(person.id), settings().seal_keys
        ),
    }
    try:
        changes.edit(session, person, values, source, now=now)
    except IntegrityError:
        raise NikTaken from None
    return True


def remove(session: Session, person: Person, source: Source, *, now: datetime) -> None:
    """Take a person's number away; nothing when there is none."""
    values = dict.fromkeys(("nik_index", "nik_last4", "nik_sealed"))
    changes.edit(session, person, values, source, now=now)


def reveal(session: Session, person_id: int, source: Source, *, now: datetime) -> str:
    """The whole number, for the reason the source gives, which is recorded; NikNotKept without."""
    chosen = sa.select(Person).where(Person.id == person_id).options(undefer(Person.nik_sealed))
    person = session.scalars(chosen.execution_options(populate_existing=True)).one()
    if person.nik_sealed is None:
        raise NikNotKept
    digits = sealing.unseal(person.nik_sealed, sealing.nik_place(person.id), settings().seal_keys)
    _record(session, "nik.revealed", person_id, source, now)
    return digits


def own_digits(session: Session, person_id: int) -> str | None:
    """The whole number, to keep it out of the person's own PIN; never for anybody to see."""
    sealed = session.scalar(sa.select(Person.nik_sealed).where(Person.id == person_id))
    if sealed is None:
        return None
    return sealing.unseal(sealed, sealing.nik_place(person_id), settings().seal_keys)


def find(
    session: Session, people: sa.Select[Person], digits: str, source: Source, *, now: datetime
) -> Person | None:
    """Who among these people has the number; that somebody looked for one is recorded."""
    found = session.scalar(people.where(having(digits)))
    _record(session, "nik.searched", found.id if found else None, source, now)
    return found


def warnings(person: Person, number: Nik) -> Iterable[str]:
    """Where the number and the person's facts disagree; neither is changed by it."""
    if person.sex is not None and (person.sex is Sex.FEMALE) != number.is_woman:
        yield "Jenis kelamin di NIK berbeda dari yang tercatat."
    if person.born_on is not None and person.born_on != number.born_on:
        yield f"Tanggal lahir di NIK {date_id(number.born_on)}, berbeda dari yang tercatat."


def parse(text: str, now: datetime) -> Nik:
    """What was typed, as a NIK that could be one; NikWrong says what is the matter."""
    today: date = wib_date(now)
    return nik.parse(tidy(text), today)


def _record(
    session: Session, action: str, person_id: int | None, source: Source, now: datetime
) -> None:
    about = ("person", person_id) if person_id is not None else ("site", 1)
    audit.record(
        session,
        action,
        *about,
        now=now,
        actor_id=source.actor_id,
        role=source.role,
        reason=source.reason,
    )

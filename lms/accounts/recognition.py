"""Who is at the door: which tries are counted where, and what a stranger has to show besides.

On a device that knows the person the secret is enough. Elsewhere a PIN also needs the card; until
it was shown the PIN is not even looked at. What is answered depends on what was typed and on the
device alone, never on whether somebody has that number.
"""

from dataclasses import dataclass
from datetime import datetime

from flask import current_app
from sqlalchemy.orm import Session

from lms.accounts import (
    card_queries,
    devices,
    limits,
    pins,
    queries,
    rules,
    second_factor,
    secrets,
)
from lms.accounts.models import SecretKind
from lms.accounts.rules import Limit
from lms.accounts.second_factor import Proof
from lms.audit import service as audit
from lms.core.errors import RuleBroken
from lms.core.roles import STAFF
from lms.db import side_write
from lms.settings import settings


class CardAsked(RuleBroken):
    message = (
        "HP ini belum dikenal. Isi juga kode kartu akses Anda; bila kartu hilang, minta kartu baru "
        "kepada pelatih."
    )


class WrongCard(RuleBroken):
    message = "Nomor, PIN, atau kode kartu salah. Periksa ketiganya, lalu coba sekali lagi."


@dataclass(frozen=True, repr=False)
class Said:
    """What was said at the door, and where."""

    identity: str
    secret: str
    card: str = ""
    code: str = ""
    device_key: str | None = None
    address: str = ""


@dataclass(frozen=True)
class Door:
    """Where tries are counted, and how many it takes; `device_id` when the device is known."""

    name: str
    limit: Limit
    a_day: Limit
    device_id: int | None = None


@dataclass(frozen=True)
class Recognised:
    """Who it is, and the doors whose wrong tries are forgotten now."""

    person_id: int
    doors: tuple[str, ...]
    proof: Proof | None = None
    """The code that was right, to be used up with the sign-in."""
    is_partial: bool = False
    """The role needs a second factor, and there is none yet."""


def recognise(session: Session, said: Said, *, is_demo: bool, now: datetime) -> Recognised:
    """Who signs in; CardAsked, CodeAsked, a wrong one of both, or TryLater when nobody does.

    The try is counted first, and the hash is verified outside any transaction.
    """
    person = queries.by_identity(session, said.identity)
    held = queries.credential(session, person.id) if person else None
    secret_hash, kind = (held.secret_hash, held.kind) if held else (None, None)
    person_id = person.id if person else None
    door = _door(session, said, person_id, is_demo=is_demo, now=now)
    tries = _count(door, person_id, now)
    fits = secrets.matches(said.secret, secret_hash, pepper=settings().pin_pepper)
    if not fits or person_id is None:
        note_wrong(now)
        raise rules.wrong_secret(door.limit, tries, now)
    doors = (door.name, limits.of_today(door.name, now))
    if is_demo:
        return Recognised(person_id, doors)
    roles = queries.assignments(session, person_id)
    if roles & STAFF and kind is SecretKind.PIN:
        raise rules.PinOfStaff
    proof = second_factor.check(session, person_id, said.code, now)
    is_partial = proof is None and rules.needs_second_factor(roles)
    return Recognised(person_id, doors, proof, is_partial)


def _door(
    session: Session, said: Said, person_id: int | None, *, is_demo: bool, now: datetime
) -> Door:
    device_id = devices.known(session, said.device_key, person_id, now) if person_id else None
    is_pin = pins.is_pin(said.secret)
    if is_pin and not is_demo and not device_id:
        return _card_door(session, said, person_id, now)
    limit, a_day = rules.PINS if is_pin else rules.PASSWORDS, rules.PASSWORDS_A_DAY
    if person_id and device_id:
        a_day = rules.PINS_A_DAY if is_pin else a_day
        return Door(limits.device_door(device_id, person_id), limit, a_day, device_id)
    if person_id:
        return Door(f"person:{person_id}", limit, a_day)
    return Door(f"unknown:{secrets.fingerprint(rules.spelt(said.identity))[:32]}", limit, a_day)


def _card_door(session: Session, said: Said, person_id: int | None, now: datetime) -> Door:
    """The door of the person's own card; any other card is counted by address and refused."""
    if not said.card.strip():
        raise CardAsked
    card = card_queries.typed(session, said.card, pepper=settings().pin_pepper)
    if card and card.person_id == person_id:
        return Door(f"card:{card.id}", rules.PINS, rules.PINS_A_DAY)
    count_stranger(said.address, now)
    secrets.matches(said.secret, None, pepper=settings().pin_pepper)
    raise WrongCard


def count_stranger(address: str, now: datetime) -> None:
    """Count a card that fits nobody; TryLater after hundreds from one address."""
    door = limits.of_quarter(f"address:{secrets.fingerprint(address)[:32]}", now)
    note_wrong(now)
    with side_write() as writing:
        limits.count(writing, door, rules.STRANGERS, now=now)


def note_wrong(now: datetime) -> None:
    """Count a wrong try for the whole site; once there are too many, it stands in the record."""
    with side_write() as writing:
        tries = limits.tally(writing, limits.of_five_minutes("everywhere", now), now=now)
        if tries == rules.ALARM:
            current_app.logger.error("site.many_wrong_tries: %s within five minutes", tries)
            audit.record(writing, "site.many_wrong_tries", "site", 1, now=now, tries=tries)


def _count(door: Door, person_id: int | None, now: datetime) -> int:
    """Count the try; the last one allowed is a refusal worth an audit entry."""
    with side_write() as writing:
        today = limits.count(writing, limits.of_today(door.name, now), door.a_day, now=now)
        if person_id and door.device_id and today == door.a_day.tries:
            devices.forget(writing, person_id, [door.device_id])
            _record(writing, "account.device_forgotten", person_id, now)
        tries = limits.count(writing, door.name, door.limit, now=now)
        if person_id and tries == door.limit.tries:
            _record(writing, "account.locked", person_id, now)
    return tries


def _record(session: Session, action: str, person_id: int, now: datetime) -> None:
    current_app.logger.warning("%s: person %s", action, person_id)
    audit.record(session, action, "person", person_id, now=now)

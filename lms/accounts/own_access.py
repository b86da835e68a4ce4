"""What people do with their own doors: change the secret, leave devices, begin anew."""

from datetime import datetime

from sqlalchemy.orm import Session

from lms.accounts import (
    devices,
    limits,
    niks,
    passwords,
    pins,
    queries,
    rules,
    secrets,
    service,
    sign_ins,
)
from lms.accounts.models import Person, SecretKind
from lms.accounts.sign_ins import Browser, Opened
from lms.audit import service as audit
from lms.core import phone
from lms.core.errors import NotFound, RuleBroken
from lms.db import side_write
from lms.settings import settings


class WrongOldSecret(RuleBroken):
    message = "PIN atau kata sandi yang sekarang salah. Periksa lagi, lalu coba sekali lagi."


class SameSecret(RuleBroken):
    message = "Yang baru sama dengan yang lama. Pilih yang lain."


def has_pin(session: Session, person_id: int) -> bool:
    """Whether the person signs in with a PIN; else with a password."""
    held = queries.credential(session, person_id)
    return held is None or held.kind is SecretKind.PIN


def ensure_knows(session: Session, person_id: int, secret: str, *, now: datetime) -> None:
    """WrongOldSecret unless this is their secret; tries are counted, TryLater after the last."""
    held = queries.credential(session, person_id)
    secret_hash = held.secret_hash if held else None
    limit = rules.PASSWORDS if held and held.kind is SecretKind.PASSWORD else rules.PINS
    with side_write() as writing:
        limits.count(writing, door(person_id), limit, now=now)
    if not secrets.matches(secret, secret_hash, pepper=settings().pin_pepper):
        raise WrongOldSecret


def ensure_good(session: Session, person_id: int, old: str, new: str) -> None:
    """Refuse the same secret again, an easy PIN, a short password."""
    if old == new:
        raise SameSecret
    person = session.get_one(Person, person_id)
    if has_pin(session, person_id):
        ensure_good_pin(session, new, person)
    else:
        passwords.ensure_strong(new, person.full_name, person.phone, person.cadre_number)


def ensure_good_pin(session: Session, pin: str, person: Person) -> None:
    """Refuse what strangers or neighbours would try first, and parts of the person's own numbers.

    The middle of a NIK is the birthday, a woman's with 40 added to the day.
    """
    born = person.born_on
    of_a_woman = f"{born.day + 40}{born:%m%y}" if born else None
    called = phone.local(person.phone) if person.phone else None
    own = (
        called,
        person.phone,
        person.cadre_number,
        of_a_woman,
        niks.own_digits(session, person.id),
    )
    pins.ensure_good(pin, *own)


def change_secret(
    session: Session, person_id: int, secret_hash: str, browser: Browser, *, now: datetime
) -> Opened:
    """Set the new secret, which ends every sign-in, and sign in anew on this browser alone."""
    held = queries.credential(session, person_id)
    if held is None:
        raise NotFound
    service.set_secret(session, person_id, held.kind, secret_hash)
    sign_ins.close_all(session, person_id)
    audit.record(
        session, "account.secret_changed", "person", person_id, now=now, actor_id=person_id
    )
    return sign_ins.open_on(session, person_id, browser, (door(person_id),), now=now)


def forget_device(session: Session, person_id: int, device_id: int, *, now: datetime) -> None:
    """Let one of their devices be a stranger again; NotFound when it is none of theirs."""
    if not devices.forget(session, person_id, [device_id]):
        raise NotFound
    audit.record(
        session,
        "account.device_left",
        "person",
        person_id,
        now=now,
        actor_id=person_id,
        device=device_id,
    )


def leave_everywhere(session: Session, person_id: int, *, now: datetime) -> None:
    """End every sign-in of the person; their devices still know them."""
    count = sign_ins.close_all(session, person_id)
    audit.record(
        session,
        "account.left_everywhere",
        "person",
        person_id,
        now=now,
        actor_id=person_id,
        sign_ins=count,
    )


def door(person_id: int) -> str:
    """Where tries at one's own secret are counted while one is signed in."""
    return f"own:{person_id}"

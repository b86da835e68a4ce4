"""Sign-ins: beginning one on a device, keeping it alive, and ending it for good."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.orm import Session

from lms.accounts import devices, limits, queries, rules, secrets
from lms.accounts.door_models import DeviceHolder
from lms.accounts.models import SignIn
from lms.audit import service as audit


@dataclass(frozen=True, repr=False)
class Browser:
    """What a browser says of itself: the keys in its cookies and how it calls itself."""

    device_key: str | None = None
    token: str | None = None
    label: str = "Peramban"


@dataclass(frozen=True, repr=False)
class Opened:
    """The keys a browser gets for its cookies."""

    token: str
    device_key: str


def open_on(
    session: Session,
    person_id: int,
    browser: Browser,
    doors: Iterable[str] = (),
    *,
    is_partial: bool = False,
    now: datetime,
) -> Opened:
    """Begin a sign-in on this browser, whose device is known from now on.

    Whoever was signed in there until now is signed out; wrong tries at these doors and at the
    device's own count no more.
    """
    if browser.token:
        close(session, secrets.fingerprint(browser.token))
    device_id, key = devices.enrol(session, person_id, browser.device_key, browser.label, now=now)
    own = limits.device_door(device_id, person_id)
    limits.forget(session, (*doors, own, limits.of_today(own, now)), now=now)
    token = open_sign_in(session, person_id, device_id, is_partial=is_partial, now=now)
    audit.record(
        session,
        "account.signed_in",
        "person",
        person_id,
        now=now,
        actor_id=person_id,
        device=device_id,
    )
    return Opened(token, key)


def open_sign_in(
    session: Session,
    person_id: int,
    device_id: int | None = None,
    *,
    is_partial: bool = False,
    now: datetime,
) -> str:
    """Begin a sign-in. Returns the token for the cookie."""
    token = secrets.new_token()
    roles = queries.assignments(session, person_id)
    credential = queries.credential(session, person_id)
    said = {
        "token_hash": secrets.fingerprint(token),
        "person_id": person_id,
        "device_id": device_id,
        "is_partial": is_partial,
        "credential_version": credential.version if credential else 0,
        "began_at": now,
        "seen_at": now,
        "ends_at": rules.session_ends(roles, now, now),
    }
    session.execute(sa.insert(SignIn), [said])
    return token


def touch(session: Session, token_hash: str, ends_at: datetime, *, now: datetime) -> None:
    """Note that a sign-in and its device are in use; called at most every five minutes."""
    touched = session.execute(
        sa.update(SignIn)
        .where(SignIn.token_hash == token_hash)
        .values(seen_at=now, ends_at=ends_at)
        .returning(SignIn.person_id, SignIn.device_id)
    ).first()
    if touched and touched.device_id:
        session.execute(
            sa.update(DeviceHolder)
            .where(
                DeviceHolder.device_id == touched.device_id,
                DeviceHolder.person_id == touched.person_id,
            )
            .values(seen_at=now)
        )


def prove(session: Session, person_id: int, token_hash: str, *, now: datetime) -> str | None:
    """The person showed again that it is them; the new token, for the old one opens nothing more.

    None when the sign-in has ended meanwhile.
    """
    token = secrets.new_token()
    proved = sa.update(SignIn).where(SignIn.token_hash == token_hash, SignIn.person_id == person_id)
    proved = proved.values(token_hash=secrets.fingerprint(token), proved_at=now)
    if session.execute(proved.returning(SignIn.person_id)).first() is None:
        return None
    audit.record(session, "account.proved", "person", person_id, now=now, actor_id=person_id)
    return token


def sign_out(session: Session, token_hash: str, *, now: datetime) -> None:
    """The person leaves: the sign-in ends, on the record."""
    if (person_id := close(session, token_hash)) is not None:
        audit.record(
            session,
            "account.signed_out",
            "person",
            person_id,
            now=now,
            actor_id=person_id,
        )


def close(session: Session, token_hash: str) -> int | None:
    """End a sign-in for good, whose it was: a copy of its cookie opens nothing afterwards."""
    gone = sa.delete(SignIn).where(SignIn.token_hash == token_hash)
    return session.scalar(gone.returning(SignIn.person_id))


def close_all(session: Session, person_id: int) -> int:
    """End every sign-in of a person; how many it were."""
    gone = sa.delete(SignIn).where(SignIn.person_id == person_id).returning(SignIn.token_hash)
    return len(session.execute(gone).all())

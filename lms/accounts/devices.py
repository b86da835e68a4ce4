"""Devices: browsers known by a random key, on which their people need no card."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

import sqlalchemy as sa
from sqlalchemy.orm import Session

from lms.accounts import secrets
from lms.accounts.door_models import Device, DeviceHolder
from lms.accounts.models import SignIn
from lms.db import insert

LASTS = timedelta(days=180)
MOST = 5
"""Devices of one person; the one unused for longest makes room for a sixth."""
BROWSERS = (
    ("Edg", "Edge"),
    ("OPR", "Opera"),
    ("SamsungBrowser", "Samsung Internet"),
    ("UCBrowser", "UC Browser"),
    ("Firefox", "Firefox"),
    ("Chrome", "Chrome"),
    ("Safari", "Safari"),
)
SYSTEMS = (
    ("Android", "Android"),
    ("iPhone", "iPhone"),
    ("iPad", "iPad"),
    ("Windows", "Windows"),
    ("Mac OS", "macOS"),
    ("Linux", "Linux"),
)


@dataclass(frozen=True)
class OwnDevice:
    """One device of a person, as its page shows it."""

    id: int
    label: str
    since: datetime
    seen_at: datetime
    is_signed_in: bool


_SEEN = (
    sa.update(DeviceHolder)
    .where(
        DeviceHolder.device_id == sa.bindparam("device"),
        DeviceHolder.person_id == sa.bindparam("person"),
    )
    .values(seen_at=sa.bindparam("moment"))
    .returning(DeviceHolder.device_id)
    .execution_options(synchronize_session=False)
)
"""Built once: a hall signs in at the same moment."""


def known(session: Session, key: str | None, person_id: int, now: datetime) -> int | None:
    """The id of the device with this key, where this person has signed in of late."""
    if not key:
        return None
    return session.scalar(
        sa.select(Device.id)
        .join(DeviceHolder)
        .where(
            Device.key_hash == secrets.fingerprint(key),
            DeviceHolder.person_id == person_id,
            DeviceHolder.seen_at > now - LASTS,
        )
    )


def enrol(
    session: Session, person_id: int, key: str | None, label: str, *, now: datetime
) -> tuple[int, str]:
    """Let this person sign in here without a card from now on; the device and the cookie's key."""
    found = _with_key(session, key) if key else None
    if found is None or not key:
        key = secrets.new_token()
        said = {"key_hash": secrets.fingerprint(key), "label": label, "created_at": now}
        found = session.execute(sa.insert(Device).returning(Device.id), said).scalar_one()
    mine = {"device_id": found, "person_id": person_id}
    if (
        session.execute(_SEEN, {"device": found, "person": person_id, "moment": now}).first()
        is None
    ):
        held = insert(session, DeviceHolder).values(**mine, since=now, seen_at=now)
        same = tuple(mine)
        session.execute(held.on_conflict_do_update(index_elements=same, set_={"seen_at": now}))
        _make_room(session, person_id)
    return found, key


def forget(session: Session, person_id: int, device_ids: Sequence[int]) -> int:
    """Make these devices strangers to the person and end their sign-ins there; how many it were."""
    session.execute(
        sa.delete(SignIn).where(SignIn.person_id == person_id, SignIn.device_id.in_(device_ids))
    )
    gone = session.execute(
        sa.delete(DeviceHolder)
        .where(DeviceHolder.person_id == person_id, DeviceHolder.device_id.in_(device_ids))
        .returning(DeviceHolder.device_id)
    ).all()
    unheld = sa.select(DeviceHolder.device_id).where(DeviceHolder.device_id == Device.id)
    session.execute(
        sa.delete(Device).where(Device.id.in_([row.device_id for row in gone]), ~sa.exists(unheld))
    )
    return len(gone)


def forget_all(session: Session, person_id: int) -> int:
    """Make every device a stranger and end every sign-in of the person; how many devices."""
    held = session.scalars(
        sa.select(DeviceHolder.device_id).where(DeviceHolder.person_id == person_id)
    )
    count = forget(session, person_id, list(held))
    session.execute(sa.delete(SignIn).where(SignIn.person_id == person_id))
    return count


def of(session: Session, person_id: int, now: datetime) -> list[OwnDevice]:
    """The person's devices, the last used first."""
    signed_in = (
        sa.select(SignIn.device_id, sa.func.max(SignIn.seen_at).label("seen_at"))
        .where(SignIn.person_id == person_id, SignIn.ends_at > now)
        .group_by(SignIn.device_id)
        .subquery()
    )
    rows = session.execute(
        sa.select(Device.id, Device.label, DeviceHolder.since, DeviceHolder.seen_at, signed_in)
        .join(DeviceHolder)
        .outerjoin(signed_in, signed_in.c.device_id == Device.id)
        .where(DeviceHolder.person_id == person_id, DeviceHolder.seen_at > now - LASTS)
    )
    found = [
        OwnDevice(device_id, label, since, max(held_at, used_at or held_at), used is not None)
        for device_id, label, since, held_at, used, used_at in rows
    ]
    return sorted(found, key=lambda one: one.seen_at, reverse=True)


def label(user_agent: str) -> str:
    """`Chrome di Android`: what a person recognises, and no more of what the browser tells."""
    browser = next((name for word, name in BROWSERS if word in user_agent), "Peramban")
    system = next((name for word, name in SYSTEMS if re.search(word, user_agent)), "")
    return f"{browser} di {system}" if system else browser


def _with_key(session: Session, key: str) -> int | None:
    return session.scalar(sa.select(Device.id).where(Device.key_hash == secrets.fingerprint(key)))


def _make_room(session: Session, person_id: int) -> None:
    beyond = session.scalars(
        sa.select(DeviceHolder.device_id)
        .where(DeviceHolder.person_id == person_id)
        .order_by(DeviceHolder.seen_at.desc(), DeviceHolder.device_id.desc())
        .offset(MOST)
    )
    if ids := list(beyond):
        forget(session, person_id, ids)

"""One cadre's doors, as the office sees and closes them: card, devices, sign-ins, the account."""

from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.orm import Session, joinedload

from lms.accounts import aliases, card_queries, cards, changes, devices, queries
from lms.accounts.card_queries import HAND_OUT, CardState
from lms.accounts.changes import Source
from lms.accounts.door_models import AccessCard
from lms.accounts.models import Person, RoleAssignment
from lms.accounts.rules import Viewer
from lms.audit import service as audit
from lms.core.errors import NotAllowed, NotFound, RuleBroken
from lms.core.roles import STAFF, Role
from lms.regions.models import Region
from lms.regions.queries import inside
from lms.regions.rules import covers

CLOSE = (Role.OFFICIAL, Role.ADMIN)
"""Who closes and opens accounts, each within the regions of the role."""
CLOSING = (
    "Tidak lagi menjadi kader",
    "Pindah ke luar kota",
    "Atas permintaan sendiri",
    "Meninggal dunia",
    "Akun dipakai orang lain",
)
OPENING = ("Kembali bertugas", "Ditutup karena keliru")
"""Chosen, never typed: reasons stand in the audit record, and free text could name somebody."""


class OwnAccount(RuleBroken):
    message = "Akun Anda sendiri ditutup oleh petugas lain."


class IsMerged(RuleBroken):
    message = "Data ini sudah digabung ke data lain. Batalkan penggabungannya lebih dahulu."


class StandsSo(RuleBroken):
    message = "Akun ini sudah dalam keadaan itu. Muat ulang halamannya."


@dataclass(frozen=True)
class Access:
    """How a cadre can get in, and what the viewer may do about it."""

    person: Person
    card: AccessCard | None
    card_state: CardState
    devices: list[devices.OwnDevice]
    is_open: bool
    """Whether a PIN has been set."""
    may_close: bool
    is_merged: bool


def _cadres(viewer: Viewer) -> sa.Select[Person]:
    """The people of the viewer's regions whose doors they look after: no staff, nobody erased."""
    staff = sa.select(RoleAssignment.person_id).where(
        RoleAssignment.role.in_(STAFF), RoleAssignment.ended_at.is_(None)
    )
    return sa.select(Person).where(
        inside(Person.region_code, viewer.regions(*HAND_OUT)),
        Person.id.not_in(staff),
        Person.erased_at.is_(None),
    )


def looks_after(session: Session, viewer: Viewer, person_id: int) -> bool:
    """Whether the viewer looks after this person's doors."""
    return session.scalar(_cadres(viewer).where(Person.id == person_id)) is not None


def cadre(session: Session, viewer: Viewer, person_id: int) -> Person:
    """Someone whose doors the viewer looks after; NotFound otherwise."""
    home = joinedload(Person.region).joinedload(Region.parent)
    found = session.scalar(_cadres(viewer).where(Person.id == person_id).options(home))
    if found is None:
        raise NotFound
    return found


def of(session: Session, viewer: Viewer, person_id: int, now: datetime) -> Access:
    """How this cadre can get in."""
    person = cadre(session, viewer, person_id)
    card = card_queries.current(session, person_id)
    return Access(
        person=person,
        card=card,
        card_state=card_queries.state(card, now),
        devices=devices.of(session, person_id, now),
        is_open=queries.credential(session, person_id) is not None,
        may_close=may_close(viewer, person),
        is_merged=_is_merged(session, person_id),
    )


def may_close(viewer: Viewer, person: Person) -> bool:
    """Whether the viewer closes and opens accounts where this person lives."""
    code = person.region_code
    return code is not None and any(covers(held, code) for held in viewer.regions(*CLOSE))


def close(session: Session, viewer: Viewer, person_id: int, reason: str, *, now: datetime) -> None:
    """Close the account: the data stay, every way in ends. NotAllowed, OwnAccount, StandsSo."""
    person = _changeable(session, viewer, person_id)
    if reason not in CLOSING:
        raise ValueError(f"{reason!r} is no reason to close an account")
    shut(session, viewer, person, reason, now=now)


def open_again(
    session: Session, viewer: Viewer, person_id: int, reason: str, *, now: datetime
) -> None:
    """Open it again: the PIN still stands, but a new card has to let each device in."""
    person = _changeable(session, viewer, person_id)
    if reason not in OPENING:
        raise ValueError(f"{reason!r} is no reason to open an account")
    unlock(session, viewer, person, reason, now=now)


def shut(session: Session, viewer: Viewer, person: Person, reason: str, *, now: datetime) -> None:
    """End every way in, whoever it is; who may ask for it is the caller's to know."""
    if not person.active:
        raise StandsSo
    changes.edit(session, person, {"active": False}, _source(viewer, reason), now=now)
    count = devices.forget_all(session, person.id)
    cards.void(session, [person.id], now=now)
    _record(session, "account.closed", person.id, viewer, now=now, reason=reason, devices=count)


def unlock(session: Session, viewer: Viewer, person: Person, reason: str, *, now: datetime) -> None:
    """Let the person's secret count again."""
    if person.active:
        raise StandsSo
    changes.edit(session, person, {"active": True}, _source(viewer, reason), now=now)
    _record(session, "account.reopened", person.id, viewer, now=now, reason=reason)


def end_sign_ins(session: Session, viewer: Viewer, person_id: int, *, now: datetime) -> None:
    """End every sign-in of a cadre and make their devices strangers; the account stays open."""
    person = cadre(session, viewer, person_id)
    count = devices.forget_all(session, person.id)
    _record(session, "account.put_out", person_id, viewer, now=now, devices=count)


def _changeable(session: Session, viewer: Viewer, person_id: int) -> Person:
    person = cadre(session, viewer, person_id)
    session.refresh(person, with_for_update={"of": Person})
    if not may_close(viewer, person):
        raise NotAllowed
    if person_id == viewer.id:
        raise OwnAccount
    if _is_merged(session, person_id):
        raise IsMerged
    return person


def _is_merged(session: Session, person_id: int) -> bool:
    return aliases.followed(session, person_id) != person_id


def _source(viewer: Viewer, reason: str) -> Source:
    """Its own audit entry says it better than the list of fields would."""
    return Source(viewer.id, viewer.main_role, reason, origin="account")


def _record(
    session: Session,
    action: str,
    person_id: int,
    viewer: Viewer,
    *,
    now: datetime,
    reason: str | None = None,
    **facts: int,
) -> None:
    audit.record(
        session,
        action,
        "person",
        person_id,
        now=now,
        actor_id=viewer.id,
        role=viewer.main_role,
        reason=reason,
        **facts,
    )

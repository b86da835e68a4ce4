"""Merging two records of one person, and undoing it: what was moved goes back where it was."""

from collections import Counter
from collections.abc import Mapping
from datetime import datetime
from typing import Any, cast

import sqlalchemy as sa
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from lms.accounts import changes, sealing
from lms.accounts.changes import Source
from lms.accounts.merge_models import MergedRow, PersonMerge
from lms.accounts.models import Person, RoleAssignment, SignIn
from lms.accounts.rules import Viewer
from lms.audit import service as audit
from lms.core.clock import wib_date
from lms.core.errors import RuleBroken
from lms.core.keyring import Keyring
from lms.core.roles import STAFF
from lms.roster import people, seat_queries
from lms.roster.merging_parts import Move, Pair, apply, carried, parts, plain

PERSON = cast(sa.Table, Person.__table__)
FIELDS: Mapping[str, tuple[str, ...]] = {
    "full_name": ("full_name",),
    "sex": ("sex",),
    "born_on": ("born_on",),
    "birth_place": ("birth_place",),
    "phone": ("phone",),
    "home": ("rt", "rw"),
    "position": ("position",),
}
"""What a page lets one choose, and the fields of a person behind each choice."""


class CannotMerge(RuleBroken):
    message = "Kedua data ini belum dapat digabung."


def clashes(session: Session, kept: Person, gone: Person, *, now: datetime) -> list[str]:
    """Why these two cannot be merged as they are; empty when they can."""
    if kept.id == gone.id:
        return ["Pilih dua data yang berbeda."]
    if not (kept.active and gone.active):
        return ["Salah satunya sudah tidak aktif atau sudah digabung. Pilih data yang masih aktif."]
    found = []
    if kept.nik_index and gone.nik_index and kept.nik_index != gone.nik_index:
        found.append("NIK keduanya berbeda, jadi ini dua orang. Periksa lagi NIK-nya.")
    staff = sa.select(RoleAssignment.id).where(
        RoleAssignment.person_id.in_([kept.id, gone.id]),
        RoleAssignment.role.in_(STAFF),
        RoleAssignment.ended_at.is_(None),
    )
    if session.scalar(staff.limit(1)) is not None:
        found.append("Salah satunya petugas. Akhiri dahulu perannya sebagai petugas.")
    pair = Pair(kept.id, gone.id, now)
    return [*found, *(said for part in parts() for said in part.clashes(session, pair))]


def merge(
    session: Session,
    viewer: Viewer,
    kept_id: int,
    gone_id: int,
    chosen: Mapping[str, bool],
    *,
    ring: Keyring,
    now: datetime,
) -> PersonMerge:
    """Let `kept` live on with all that is known of both; `chosen` names what it takes from `gone`.

    Raises CannotMerge with every reason. Both records are locked until the commit, so nothing is
    written on either meanwhile.
    """
    kept, gone = held_both(session, viewer, kept_id, gone_id, now=now)
    if reasons := clashes(session, kept, gone, now=now):
        raise CannotMerge(" ".join(reasons))
    made = PersonMerge(
        kept_id=kept.id, gone_id=gone.id, moved_nik=False, merged_by_id=viewer.id, merged_at=now
    )
    session.add(made)
    try:
        session.flush()
        moved = _move_all(session, made, now)
        _keep_fields(session, made, viewer, (kept, gone), chosen, now=now)
    except IntegrityError:
        raise CannotMerge from None
    made.moved_nik = hand_over_nik(session, gone, kept, ring)
    session.execute(sa.delete(SignIn).where(SignIn.person_id == gone.id))
    settle(session, made, now)
    note(session, viewer, "person.merged", made, now, rows=moved, origin=made.origin)
    return made


def held_both(
    session: Session, viewer: Viewer, one_id: int, other_id: int, *, now: datetime
) -> tuple[Person, Person]:
    """Both records, locked until the commit, and before them what others lock before people.

    In the order of their numbers: two who merge the same pair wait, and do not lock up.
    """
    for one in (one_id, other_id):
        people.managed(session, viewer, one)
    for part in parts():
        part.hold(session, Pair(one_id, other_id, now))
    held = {one: people.held(session, viewer, one) for one in sorted({one_id, other_id})}
    return held[one_id], held[other_id]


def _move_all(session: Session, made: PersonMerge, now: datetime) -> Mapping[str, int]:
    """Every row of every package follows, and is kept as it was; how many of each table."""
    pair, counts = Pair(made.kept_id, made.gone_id, now), Counter[str]()
    for part in parts():
        for move in part.moves(session, pair):
            _do(session, made, move)
            counts[move.table.name] += 1
    return dict(counts)


def _do(session: Session, made: PersonMerge, move: Move) -> None:
    if not apply(session, move.table, move.key, move):
        raise CannotMerge("Datanya baru saja berubah. Muat ulang, lalu coba lagi.")
    session.add(
        MergedRow(
            merge_id=made.id,
            table_name=move.table.name,
            key=plain(move.key),
            before=plain(move.before),
            after=plain(move.after),
        )
    )
    session.flush()


def _keep_fields(
    session: Session,
    made: PersonMerge,
    viewer: Viewer,
    both: tuple[Person, Person],
    chosen: Mapping[str, bool],
    *,
    now: datetime,
) -> None:
    """What was chosen from the other record; its name brings along that it was confirmed.

    The kelurahan is that of the seat the person has from now on, else the one of `kept`.
    """
    kept, gone = both
    source = Source(viewer.id, viewer.main_role, origin=made.origin)
    names = [name for choice, theirs in chosen.items() if theirs for name in FIELDS[choice]]
    if "full_name" in names and kept.name_confirmed_at != gone.name_confirmed_at:
        before, after = kept.name_confirmed_at, gone.name_confirmed_at
        name = "name_confirmed_at"
        _do(session, made, Move(PERSON, {"id": kept.id}, {name: before}, {name: after}))
    seat_region = seat_queries.region_of_seat(session, kept.id, wib_date(now))
    if seat_region == gone.region_code != kept.region_code:
        names.append("region_code")
        for move in _roles(session, kept, gone, now):
            _do(session, made, move)
    changes.edit(session, kept, {name: getattr(gone, name) for name in names}, source, now=now)
    changes.edit(session, gone, {"active": False}, source, now=now)


def _roles(session: Session, kept: Person, gone: Person, now: datetime) -> list[Move]:
    """The cadre's role in the kelurahan of `gone`, unless `kept` had it once, too."""
    there = RoleAssignment.region_code == gone.region_code
    had = sa.select(RoleAssignment.id).where(RoleAssignment.person_id == kept.id, there)
    if session.scalar(had.limit(1)) is not None:
        return []
    return carried(session, RoleAssignment.person_id, Pair(kept.id, gone.id, now), where=there)


def hand_over_nik(session: Session, giver: Person, taker: Person, ring: Keyring) -> bool:
    """The citizen number sealed anew for the other row; False when there is none to hand over."""
    if giver.nik_index is None or taker.nik_index is not None:
        return False
    index, last4, sealed = giver.nik_index, giver.nik_last4, giver.nik_sealed
    giver.nik_index = giver.nik_last4 = giver.nik_sealed = None
    session.flush()
    taker.nik_index, taker.nik_last4 = index, last4
    if sealed is not None:
        digits = sealing.unseal(sealed, sealing.nik_place(giver.id), ring)
        taker.nik_sealed = sealing.seal(digits, sealing.nik_place(taker.id), ring)
    session.flush()
    return True


def settle(session: Session, made: PersonMerge, now: datetime) -> None:
    """Derive anew what follows from whose rows are whose."""
    for part in parts():
        part.settle(session, Pair(made.kept_id, made.gone_id, now))
    session.flush()


def note(
    session: Session,
    viewer: Viewer,
    action: str,
    made: PersonMerge,
    now: datetime,
    *,
    rows: Mapping[str, int],
    origin: str,
) -> None:
    """One audit entry: whose records, and how many rows of each table moved."""
    kept = people.change_of(session, made.kept_id, origin)
    change: dict[str, Any] = {"change": kept.id} if kept else {}
    audit.record(
        session,
        action,
        "person",
        made.kept_id,
        now=now,
        actor_id=viewer.id,
        role=viewer.main_role,
        merge=made.id,
        merged=made.gone_id,
        moved=dict(rows),
        **change,
    )

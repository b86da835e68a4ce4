"""Sealing anew what was sealed with an older key, a few rows in each transaction."""

import base64
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol

import sqlalchemy as sa
from sqlalchemy.orm import InstrumentedAttribute, Session, undefer

from lms.accounts import sealing
from lms.accounts.models import Person, PersonChange
from lms.accounts.sealing import SealBroken, nik_place
from lms.core.keyring import Keyring

AT_ONCE = 100
"""Rows sealed anew in one transaction: writers wait some 10 ms for it, not longer."""


@dataclass(frozen=True)
class Rings:
    seal: Keyring
    index: Keyring


@dataclass
class Tally:
    """What became of a holder's rows."""

    renewed: int = 0
    broken: list[int] = field(default_factory=list)
    """Ids of rows that no key of the ring opens; they keep the older keys from being retired."""


class Holder(Protocol):
    """A table that keeps sealed values: which rows need a newer key, and giving it to them."""

    @property
    def name(self) -> str: ...

    def stale(self, session: Session, rings: Rings, after: int) -> tuple[list[int], int | None]:
        """Of the next rows behind this id those to be renewed; and the id to go on from."""
        ...

    def renew(self, session: Session, rings: Rings, row_id: int) -> None:
        """Seal one row anew; SealBroken when no key opens it."""
        ...


@dataclass(frozen=True)
class SealedColumn:
    """A column of sealed bytes; `place` tells where each belongs."""

    name: str
    model: Any
    column: InstrumentedAttribute[bytes | None]
    place: Callable[[Any], str]

    def stale(self, session: Session, rings: Rings, after: int) -> tuple[list[int], int | None]:
        newest = bytes([rings.seal.current])
        chosen = sa.select(self.model.id).where(
            self.model.id > after,
            self.column.is_not(None),
            sa.func.substr(self.column, 1, 1) != sa.literal(newest, sa.LargeBinary),
        )
        found = session.scalars(chosen.order_by(self.model.id).limit(AT_ONCE)).all()
        return list(found), found[-1] if found else None

    def renew(self, session: Session, rings: Rings, row_id: int) -> None:
        row = _locked(session, self.model, row_id, self.column)
        sealed = getattr(row, self.column.key)
        if sealed is not None and not sealing.is_current(sealed, rings.seal):
            plain = sealing.unseal_bytes(sealed, self.place(row), rings.seal)
            setattr(row, self.column.key, sealing.seal_bytes(plain, self.place(row), rings.seal))


class Numbers:
    """The NIK of people: its seal, and the index that is made from what is under it."""

    name = "person"

    def stale(self, session: Session, rings: Rings, after: int) -> tuple[list[int], int | None]:
        chosen = sa.select(Person.id, Person.nik_sealed, Person.nik_index).where(
            Person.id > after, Person.nik_sealed.is_not(None)
        )
        rows = session.execute(chosen.order_by(Person.id).limit(AT_ONCE)).all()
        due = [row.id for row in rows if self._is_due(row.id, row.nik_sealed, row.nik_index, rings)]
        return due, rows[-1].id if rows else None

    def renew(self, session: Session, rings: Rings, row_id: int) -> None:
        person = _locked(session, Person, row_id, Person.nik_sealed)
        if person.nik_sealed is None:
            return
        digits = sealing.unseal(person.nik_sealed, nik_place(row_id), rings.seal)
        index = sealing.blind_index(digits, rings.index.newest()[1])
        _reindex_changes(session, row_id, person.nik_index, index)
        person.nik_index = index
        if not sealing.is_current(person.nik_sealed, rings.seal):
            person.nik_sealed = sealing.seal(digits, nik_place(row_id), rings.seal)

    @staticmethod
    def _is_due(person_id: int, sealed: bytes, index: str, rings: Rings) -> bool:
        if not sealing.is_current(sealed, rings.seal):
            return True
        try:
            digits = sealing.unseal(sealed, nik_place(person_id), rings.seal)
        except SealBroken:
            return True  # to be told of
        return index != sealing.blind_index(digits, rings.index.newest()[1])


class Changes:
    """The NIK as changes of a person keep it, so that one can be taken back after the turn."""

    name = "person_change"

    def stale(self, session: Session, rings: Rings, after: int) -> tuple[list[int], int | None]:
        said = sa.cast(PersonChange.before, sa.Text) + sa.cast(PersonChange.after, sa.Text)
        chosen = sa.select(PersonChange).where(PersonChange.id > after, said.contains("nik_sealed"))
        rows = session.scalars(chosen.order_by(PersonChange.id).limit(AT_ONCE)).all()
        due = [row.id for row in rows if any(_is_old(side, rings) for side in _sides(row))]
        return due, rows[-1].id if rows else None

    def renew(self, session: Session, rings: Rings, row_id: int) -> None:
        change = session.get_one(PersonChange, row_id, with_for_update=True, populate_existing=True)
        change.before = _renewed(change.before, change.person_id, rings)
        change.after = _renewed(change.after, change.person_id, rings)


def known_by_index_alone(session: Session) -> int:
    """How many numbers have only an index: none can be made anew for them."""
    alone = sa.and_(Person.nik_index.is_not(None), Person.nik_sealed.is_(None))
    return session.scalar(sa.select(sa.func.count()).select_from(Person).where(alone)) or 0


def renew_some(session: Session, holder: Holder, rings: Rings, due: Sequence[int]) -> Tally:
    """Seal these rows anew; what cannot be opened is told and left as it is."""
    tally = Tally()
    for row_id in due:
        try:
            holder.renew(session, rings, row_id)
        except SealBroken:
            tally.broken.append(row_id)
        else:
            tally.renewed += 1
    session.flush()
    return tally


def _locked(session: Session, model: Any, row_id: int, column: InstrumentedAttribute[Any]) -> Any:
    chosen = sa.select(model).where(model.id == row_id).options(undefer(column))
    held = chosen.with_for_update(of=model).execution_options(populate_existing=True)
    return session.scalars(held).one()


def _reindex_changes(session: Session, person_id: int, old: str | None, new: str) -> None:
    """What changes keep of the same number, so that one of them can still be taken back."""
    if old == new:
        return
    for change in session.scalars(
        sa.select(PersonChange).where(PersonChange.person_id == person_id)
    ):
        before, after = (
            {name: new if value == old else value for name, value in side.items()}
            if old is not None and side.get("nik_index") == old
            else side
            for side in _sides(change)
        )
        change.before, change.after = dict(before), dict(after)


def _sides(change: PersonChange) -> tuple[Mapping[str, Any], Mapping[str, Any]]:
    return change.before, change.after


def _is_old(side: Mapping[str, Any], rings: Rings) -> bool:
    kept = side.get("nik_sealed")
    return kept is not None and not sealing.is_current(base64.b64decode(kept), rings.seal)


def _renewed(side: Mapping[str, Any], person_id: int, rings: Rings) -> dict[str, Any]:
    if not _is_old(side, rings):
        return dict(side)
    place = nik_place(person_id)
    digits = sealing.unseal(base64.b64decode(side["nik_sealed"]), place, rings.seal)
    sealed = base64.b64encode(sealing.seal(digits, place, rings.seal)).decode()
    fresh = {
        "nik_sealed": sealed,
        "nik_index": sealing.blind_index(digits, rings.index.newest()[1]),
    }
    return {**side, **{name: fresh[name] for name in fresh if side.get(name)}}

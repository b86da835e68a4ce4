"""Letting go of what has been kept long enough: never certificates, never the audit record."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from lms.accounts import aliases, devices
from lms.accounts.door_models import Device, DeviceHolder
from lms.accounts.merge_models import MergedRow, PersonMerge
from lms.accounts.models import (
    OneTimeLink,
    Person,
    PersonChange,
    RoleAssignment,
    SeatHolding,
    SignIn,
    SignInLimit,
)
from lms.audit import service as audit
from lms.core.clock import wib_date
from lms.db import db, transaction
from lms.office import queries as office
from lms.privacy import answering, erasing, retention_rules
from lms.privacy.models import DataRequest
from lms.privacy.retention_rules import Cutoffs
from lms.privacy.rules import OPEN, RequestKind, RequestState, StillStaff
from lms.roster.models import ImportState, RosterImport
from lms.roster.unmerging import UNDONE_WITHIN
from lms.sync.models import Operation

AT_ONCE = 200
"""Rows let go in one transaction, so that nobody waits long for it."""
Deed = Callable[[Session, Sequence[Any], datetime], None]


@dataclass(frozen=True)
class Rule:
    """Some rows whose time is over: which, and what is done with them."""

    name: str
    key: sa.ColumnElement[Any]
    over: Callable[[Cutoffs, datetime], sa.ColumnElement[bool]]
    let_go: Deed
    tells_itself: bool = False
    """Whether the deed records each thing, so that no count has to stand for them."""


def _deletion(table: Any, key: Any) -> Deed:
    def delete(session: Session, keys: Sequence[Any], _now: datetime) -> None:
        session.execute(sa.delete(table).where(key.in_(keys)))

    return delete


def _gone(name: str, table: Any, key: Any, over: Callable[[Cutoffs, datetime], Any]) -> Rule:
    return Rule(name, key, over, _deletion(table, key))


def _forget_left_rows(session: Session, keys: Sequence[Any], _now: datetime) -> None:
    chosen = sa.update(RosterImport).where(RosterImport.id.in_(keys))
    session.execute(chosen.values(left_rows=[]).execution_options(synchronize_session=False))


def _forget_words(session: Session, keys: Sequence[Any], _now: datetime) -> None:
    chosen = sa.update(DataRequest).where(DataRequest.id.in_(keys))
    emptied = chosen.values(value=None, reason=None, answer=None)
    session.execute(emptied.execution_options(synchronize_session=False))


def _close_moot(session: Session, keys: Sequence[Any], now: datetime) -> None:
    """Withdrawals whose person has agreed again."""
    chosen = sa.update(DataRequest).where(DataRequest.id.in_(keys))
    closed = chosen.values(state=RequestState.CANCELLED, closed_at=now)
    session.execute(closed.execution_options(synchronize_session=False))


def _erase(session: Session, keys: Sequence[Any], now: datetime) -> None:
    for person_id in keys:
        erasing.erase(session, person_id, why="retention", now=now)


def _has_left(cut: Cutoffs, _now: datetime) -> sa.ColumnElement[bool]:
    """Someone whose account ended, and of whom nothing was heard since the cutoff.

    A record merged into another goes with the person who lives on.
    """
    theirs = Person.id
    roles = sa.exists().where(
        RoleAssignment.person_id == theirs,
        sa.or_(RoleAssignment.ended_at.is_(None), RoleAssignment.ended_at > cut.departed),
    )
    seats = sa.exists().where(
        SeatHolding.person_id == theirs,
        sa.or_(SeatHolding.until_day.is_(None), SeatHolding.until_day > wib_date(cut.departed)),
    )
    changed = sa.exists().where(PersonChange.person_id == theirs, PersonChange.at > cut.departed)
    wishes = sa.exists().where(DataRequest.person_id == theirs, DataRequest.state.in_(OPEN))
    return sa.and_(
        ~Person.active,
        Person.erased_at.is_(None),
        Person.created_at < cut.departed,
        Person.id.not_in(aliases.records()),
        *(~one for one in (roles, seats, changed, wishes)),
    )


def _is_moot(_cut: Cutoffs, _now: datetime) -> sa.ColumnElement[bool]:
    agreed = sa.exists().where(
        Person.id == DataRequest.person_id, Person.consent_version.is_not(None)
    )
    open_ = DataRequest.state == RequestState.WAITING
    return sa.and_(DataRequest.kind == RequestKind.WITHDRAWAL, open_, agreed)


def _has_words(cut: Cutoffs, _now: datetime) -> sa.ColumnElement[bool]:
    words = (DataRequest.value, DataRequest.reason, DataRequest.answer)
    return sa.and_(
        DataRequest.closed_at < cut.requests, sa.or_(*(word.is_not(None) for word in words))
    )


def _left_something(cut: Cutoffs, _now: datetime) -> sa.ColumnElement[bool]:
    """Rows that an import named and did not write; an empty list reads `[]`."""
    told = sa.cast(RosterImport.left_rows, sa.Text) != "[]"
    return sa.and_(RosterImport.finished_at < cut.imports, told)


def _unknown(_cut: Cutoffs, now: datetime) -> sa.ColumnElement[bool]:
    """A device that has become a stranger to all its people."""
    long_ago = now - devices.LASTS
    known = sa.exists().where(DeviceHolder.device_id == Device.id, DeviceHolder.seen_at > long_ago)
    return sa.and_(Device.created_at < long_ago, ~known)


def _settled(_cut: Cutoffs, now: datetime) -> sa.ColumnElement[bool]:
    """What a merge moved, once it cannot be undone any more or was."""
    over = sa.select(PersonMerge.id).where(
        sa.or_(PersonMerge.merged_at < now - UNDONE_WITHIN, PersonMerge.undone_at.is_not(None))
    )
    return MergedRow.merge_id.in_(over)


def _idle(cut: Cutoffs, _now: datetime) -> sa.ColumnElement[bool]:
    return SignInLimit.last_at < cut.sign_ins


def _run_out(cut: Cutoffs, _now: datetime) -> sa.ColumnElement[bool]:
    return OneTimeLink.ends_at < cut.sign_ins


def _abandoned(cut: Cutoffs, _now: datetime) -> sa.ColumnElement[bool]:
    return sa.and_(RosterImport.state == ImportState.DRAFT, RosterImport.expires_at < cut.imports)


RULES = (
    _gone("sign_ins", SignIn, SignIn.token_hash, lambda cut, _: SignIn.ends_at < cut.sign_ins),
    _gone("tries", SignInLimit, SignInLimit.door, _idle),
    _gone("links", OneTimeLink, OneTimeLink.secret_hash, _run_out),
    _gone("devices", Device, Device.id, _unknown),
    _gone("receipts", Operation, Operation.id, lambda cut, _: Operation.received_at < cut.receipts),
    _gone("merges", MergedRow, MergedRow.id, _settled),
    _gone("drafts", RosterImport, RosterImport.id, _abandoned),
    Rule("left_rows", RosterImport.id.expression, _left_something, _forget_left_rows),
    Rule("moot", DataRequest.id.expression, _is_moot, _close_moot),
    Rule("words", DataRequest.id.expression, _has_words, _forget_words),
    Rule("departed", Person.id.expression, _has_left, _erase, tells_itself=True),
)


def run(*, now: datetime, dry_run: bool = False) -> dict[str, int]:
    """Let go of everything whose time is over; how many of each. Cut off, the next run goes on."""
    cut = retention_rules.cutoffs(office.retention_at(db.session(), now), now)
    counts = {rule.name: _apply(rule, cut, now, dry_run=dry_run) for rule in RULES}
    counts["erasures"] = _overdue(now, dry_run=dry_run)
    db.session.rollback()
    return counts


def _apply(rule: Rule, cut: Cutoffs, now: datetime, *, dry_run: bool) -> int:
    over = rule.over(cut, now)
    if dry_run:
        return db.session.scalar(sa.select(sa.func.count(rule.key)).where(over)) or 0
    count = 0
    while True:
        with transaction() as session:
            chosen = sa.select(rule.key).where(over).order_by(rule.key).limit(AT_ONCE)
            keys = session.scalars(chosen).all()
            if keys:
                rule.let_go(session, keys, now)
                _record(session, rule, len(keys), now)
        count += len(keys)
        if len(keys) < AT_ONCE:
            return count


def _record(session: Session, rule: Rule, count: int, now: datetime) -> None:
    """In the same transaction: a run cut off anywhere leaves no deletion unsaid."""
    if not rule.tells_itself:
        told = {rule.name: count}
        audit.record(session, "retention.applied", "site", 1, now=now, counts=told)


def _overdue(now: datetime, *, dry_run: bool) -> int:
    """Erasures whose hour has passed, should their job have been lost."""
    chosen = sa.select(DataRequest.id).where(
        DataRequest.state == RequestState.ACCEPTED, DataRequest.execute_at <= now
    )
    due = db.session.scalars(chosen.order_by(DataRequest.id)).all()
    if dry_run:
        return len(due)
    return sum(_executed(request_id, now) for request_id in due)


def _executed(request_id: int, now: datetime) -> bool:
    try:
        with transaction() as session:
            return answering.execute(session, request_id, now=now)
    except StillStaff:
        return False

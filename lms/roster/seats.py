"""Deciding about seats: who comes, who leaves, from when and why; and taking a decision back."""

from dataclasses import asdict, dataclass, replace
from datetime import date, datetime

import sqlalchemy as sa
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from lms.accounts.models import Person, SeatHolding
from lms.accounts.rules import Viewer
from lms.audit import service as audit
from lms.core.clock import wib_date
from lms.core.errors import RuleBroken
from lms.regions.models import Seat
from lms.roster import people, rules, seat_queries
from lms.roster.rules import SeatDeed, SeatReason
from lms.roster.scope import ensure_manages
from lms.roster.seat_models import SeatDecision

DEEDS = {
    SeatDeed.FILL: "seat.filled",
    SeatDeed.REPLACE: "seat.replaced",
    SeatDeed.VACATE: "seat.vacated",
}
"""What the audit record calls each kind of decision."""


class AlreadyCancelled(RuleBroken):
    message = "Keputusan ini sudah dibatalkan sebelumnya."


class BuiltUpon(RuleBroken):
    message = (
        "Sesudah keputusan ini ada keputusan lain tentang kursi atau kadernya. "
        "Batalkan dahulu yang terakhir."
    )


class MovedAway(RuleBroken):
    message = "Kadernya sudah pindah ke kelurahan lain. Pindahkan kembali dahulu."


@dataclass(frozen=True)
class Terms:
    """On what terms a seat changes hands; the decree and its day come together or not at all."""

    effective_on: date
    reason: SeatReason
    remark: str | None = None
    decree: str | None = None
    decree_on: date | None = None


def held_seat(session: Session, viewer: Viewer, seat_id: int) -> Seat:
    """The seat, locked until the commit so that decisions about it come one after another.

    NotFound when it is out of scope, NotAllowed for someone who may only look.
    """
    seat = seat_queries.seat_for(session, viewer, seat_id)
    ensure_manages(viewer, seat.region_code)
    session.execute(sa.select(Seat.id).where(Seat.id == seat_id).with_for_update())
    return seat


def decide(
    session: Session,
    viewer: Viewer,
    seat: Seat,
    deed: SeatDeed,
    terms: Terms,
    *,
    comer: Person | None = None,
    now: datetime,
) -> SeatDecision:
    """Fill, replace or give up a held seat; `comer` is a cadre of its kelurahan without a seat.

    Raises SeatTaken, SeatVacant, SeatSettled, AlreadySeated, DateNotSane, NotOfThisVillage, or
    SeatRaced when somebody else was faster.
    """
    if (comer is not None) is not deed.begins:
        raise ValueError(f"{deed} with {comer}")
    held = seat_queries.terms(session, seat_id=seat.id)
    if terms.reason is SeatReason.MISTAKEN:
        terms = replace(terms, effective_on=rules.open_term(held).since)
    day = terms.effective_on
    rules.ensure_sane(day, wib_date(now), terms.decree_on)
    leaves = rules.leaving(held, day, terms.reason) if deed.ends else None
    if comer is not None:
        people.lock(session, comer)  # who is moved, closed or merged now sits on no seat of ours
        if not comer.active or comer.region_code != seat.region_code:
            raise rules.NotOfThisVillage
        rules.ensure_unseated(seat_queries.terms(session, person_id=comer.id), day)
        if leaves is None:
            rules.ensure_free(held, day)
    decision = SeatDecision(
        seat_id=seat.id,
        leaver_id=leaves.person_id if leaves else None,
        comer_id=comer.id if comer else None,
        decided_by_id=viewer.id,
        decided_at=now,
        **asdict(terms),
    )
    _carry_out(session, decision)
    change = (decision.leaver_id, decision.comer_id)
    _record(session, viewer, DEEDS[deed], decision, change, now=now)
    return decision


def _carry_out(session: Session, decision: SeatDecision) -> None:
    """End one term and begin the other; the database refuses what meanwhile does not fit."""
    try:
        with session.begin_nested():
            session.add(decision)
            if decision.leaver_id is not None:
                _end(session, decision)
            if decision.comer_id is not None:
                session.add(
                    SeatHolding(
                        seat_id=decision.seat_id,
                        person_id=decision.comer_id,
                        since_day=decision.effective_on,
                        decree=decision.decree,
                    )
                )
            session.flush()
    except IntegrityError:
        raise rules.SeatRaced from None


def _end(session: Session, decision: SeatDecision) -> None:
    """Conditional: only a term that still is as it was looked at ends, or goes if it never was."""
    theirs = (
        SeatHolding.seat_id == decision.seat_id,
        SeatHolding.person_id == decision.leaver_id,
        SeatHolding.until_day.is_(None),
    )
    change: sa.Delete | sa.Update = sa.delete(SeatHolding).where(*theirs)
    if decision.reason is not SeatReason.MISTAKEN:
        change = sa.update(SeatHolding).where(*theirs).values(until_day=decision.effective_on)
    ended = session.execute(change.execution_options(synchronize_session=False))
    if ended.rowcount != 1:  # type: ignore[attr-defined]
        raise rules.SeatRaced


def cancel(session: Session, viewer: Viewer, decision_id: int, *, now: datetime) -> SeatDecision:
    """Take the last decision about a seat back: who left sits again, who came does not.

    Raises TooLateToCancel, AlreadyCancelled, BuiltUpon, MovedAway.
    """
    found = seat_queries.decision_for(session, viewer, decision_id)
    seat = held_seat(session, viewer, found.seat_id)
    session.refresh(found)
    if found.cancelled_at is not None:
        raise AlreadyCancelled
    rules.ensure_cancellable(wib_date(found.decided_at), found.effective_on, wib_date(now))
    if found.leaver_id is not None:
        leaver = session.get_one(Person, found.leaver_id)
        people.lock(session, leaver)
        if leaver.region_code != seat.region_code:
            raise MovedAway
    try:
        with session.begin_nested():
            _take_back(session, found)
            found.cancelled_at, found.cancelled_by_id = now, viewer.id
            session.flush()
    except IntegrityError:
        raise BuiltUpon from None
    change = (found.comer_id, found.leaver_id)
    _record(session, viewer, "seat.decision_cancelled", found, change, now=now)
    return found


def _take_back(session: Session, found: SeatDecision) -> None:
    """What was begun goes, what was ended goes on; BuiltUpon when it is no longer the last."""
    here = SeatHolding.seat_id == found.seat_id
    if found.comer_id is not None:
        begun = sa.delete(SeatHolding).where(
            here,
            SeatHolding.person_id == found.comer_id,
            SeatHolding.since_day == found.effective_on,
            SeatHolding.until_day.is_(None),
        )
        _exactly_one(session, begun)
    if found.reason is SeatReason.MISTAKEN and found.leaver_id is not None:
        session.add(
            SeatHolding(
                seat_id=found.seat_id, person_id=found.leaver_id, since_day=found.effective_on
            )
        )
        session.flush()
    elif found.leaver_id is not None:
        ended = sa.update(SeatHolding).where(
            here,
            SeatHolding.person_id == found.leaver_id,
            SeatHolding.until_day == found.effective_on,
        )
        _exactly_one(session, ended.values(until_day=None))


def _exactly_one(session: Session, statement: sa.Delete | sa.Update) -> None:
    done = session.execute(statement.execution_options(synchronize_session=False))
    if done.rowcount != 1:  # type: ignore[attr-defined]
        raise BuiltUpon


def _record(
    session: Session,
    viewer: Viewer,
    action: str,
    decision: SeatDecision,
    change: tuple[int | None, int | None],
    *,
    now: datetime,
) -> None:
    audit.record(
        session,
        action,
        "seat",
        decision.seat_id,
        now=now,
        actor_id=viewer.id,
        role=viewer.main_role,
        decision=decision.id,
        before={"holder": change[0]},
        after={"holder": change[1]},
        effective_on=decision.effective_on.isoformat(),
        why=decision.reason.label,
        decree=decision.decree,
    )

"""How accounts, seats and operations follow an alias."""

from typing import cast

import sqlalchemy as sa
from sqlalchemy.orm import InstrumentedAttribute, Session

from lms.accounts.door_models import AccessCard, DeviceHolder
from lms.accounts.models import Credential, SeatHolding
from lms.regions.models import Region, Seat
from lms.roster import seat_queries
from lms.roster.merging_parts import Move, Pair, Part, carried
from lms.roster.seat_models import SeatDecision
from lms.sync.models import Operation


def _hold(session: Session, pair: Pair) -> None:
    """The seats of both, so that decisions about them come before the merge or after it."""
    seat_queries.lock_seats_of(session, [pair.kept, pair.gone])


def _clashes(session: Session, pair: Pair) -> list[str]:
    """Two seats on one day: one of them was a mistake, and somebody has to say which."""
    own = seat_queries.terms(session, person_id=pair.kept)
    others = seat_queries.terms(session, person_id=pair.gone)
    for one in own:
        for other in others:
            if one.overlaps(other):
                first, second = (_called(session, seat) for seat in (one.seat_id, other.seat_id))
                return [
                    f"Keduanya menempati kursi pada hari yang sama: {first} dan {second}. "
                    "Kosongkan dahulu kursi yang keliru, dengan alasan Keliru dicatat."
                ]
    return []


def _called(session: Session, seat_id: int) -> str:
    chosen = sa.select(Seat.number, Region.name).join(Region, Region.code == Seat.region_code)
    number, village = session.execute(chosen.where(Seat.id == seat_id)).one()
    return f"kursi {number} {village}"


def _moves(session: Session, pair: Pair) -> list[Move]:
    """A secret goes along only to someone who has none, so that the other phone still signs in."""
    has_secret = session.get(Credential, pair.kept) is not None
    secrets = [] if has_secret else carried(session, Credential.person_id, pair)
    return [
        *secrets,
        *_cards(session, pair),
        *carried(session, DeviceHolder.person_id, pair, where=_unknown(session, pair)),
        *carried(session, SeatHolding.person_id, pair),
        *carried(session, SeatDecision.leaver_id, pair, where=_other(SeatDecision.comer_id, pair)),
        *carried(session, SeatDecision.comer_id, pair, where=_other(SeatDecision.leaver_id, pair)),
        *carried(session, Operation.person_id, pair),
    ]


def _other(end: InstrumentedAttribute[int | None], pair: Pair) -> sa.ColumnElement[bool]:
    """Decisions by which the two did not replace each other: nobody replaces themselves, so those
    stay as they were decided.
    """
    return end.is_distinct_from(pair.kept)


def _settle(session: Session, pair: Pair) -> None:
    """A decision names whom its seat's history names: a term that goes back takes it along."""
    both = [pair.kept, pair.gone]
    theirs = sa.select(SeatHolding).where(SeatHolding.person_id.in_(both))
    for term in session.scalars(theirs.execution_options(populate_existing=True)).all():
        for day, mine, other in (
            (term.since_day, SeatDecision.comer_id, SeatDecision.leaver_id),
            (term.until_day, SeatDecision.leaver_id, SeatDecision.comer_id),
        ):
            session.execute(
                sa.update(SeatDecision)
                .where(SeatDecision.seat_id == term.seat_id, SeatDecision.effective_on == day)
                .where(SeatDecision.cancelled_at.is_(None), mine.in_(both))
                .where(other.is_distinct_from(term.person_id))
                .values({mine: term.person_id})
                .execution_options(synchronize_session=False)
            )


def _cards(session: Session, pair: Pair) -> list[Move]:
    """Of two cards in force one stays so: the activated one, else that of who lives on."""
    chosen = sa.select(AccessCard).where(
        AccessCard.person_id.in_([pair.kept, pair.gone]), AccessCard.voided_at.is_(None)
    )
    valid = {card.person_id: card for card in session.scalars(chosen)}
    moves = []
    if len(valid) == 2:
        own, other = valid[pair.kept], valid[pair.gone]
        voided = own if other.activated_at and not own.activated_at else other
        table = cast(sa.Table, AccessCard.__table__)
        moves.append(Move(table, {"id": voided.id}, {"voided_at": None}, {"voided_at": pair.now}))
    return [*moves, *carried(session, AccessCard.person_id, pair)]


def _unknown(session: Session, pair: Pair) -> sa.ColumnElement[bool]:
    """The devices that know the other record alone."""
    known = sa.select(DeviceHolder.device_id).where(DeviceHolder.person_id == pair.kept)
    return DeviceHolder.device_id.not_in(list(session.scalars(known)))


PART = Part(
    follows=frozenset(
        {
            "access_card.person_id",
            "credential.person_id",
            "device_holder.person_id",
            "seat_holding.person_id",
            "seat_decision.leaver_id",
            "seat_decision.comer_id",
            "operation.person_id",
            "role_assignment.person_id",
            "sign_in.person_id",
        }
    ),
    stays=frozenset(
        {
            "card_print.asked_by",
            "consent.person_id",
            "person_change.person_id",
            "person_change.actor_id",
            "person_merge.kept_id",
            "person_merge.gone_id",
            "person_merge.merged_by_id",
            "person_merge.undone_by_id",
            "recovery_code.person_id",  # codes are sealed for their row: set up anew
            "roster_import.uploaded_by_id",
            "seat_decision.decided_by_id",
            "second_factor.person_id",
            "seat_decision.cancelled_by_id",
        }
    ),
    hold=_hold,
    clashes=_clashes,
    moves=_moves,
    settle=_settle,
)

"""How accounts, seats and operations follow an alias."""

import sqlalchemy as sa
from sqlalchemy.orm import Session

from lms.accounts.models import Credential, SeatHolding
from lms.regions.models import Region, Seat
from lms.roster import seat_queries
from lms.roster.merging_parts import Move, Pair, Part, carried
from lms.roster.seat_models import SeatDecision
from lms.sync.models import Operation


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
        *carried(session, SeatHolding.person_id, pair),
        *carried(session, SeatDecision.leaver_id, pair),
        *carried(session, SeatDecision.comer_id, pair),
        *carried(session, Operation.person_id, pair),
    ]


PART = Part(
    follows=frozenset(
        {
            "credential.person_id",
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
            "consent.person_id",
            "person_change.person_id",
            "person_change.actor_id",
            "person_merge.kept_id",
            "person_merge.gone_id",
            "person_merge.merged_by_id",
            "person_merge.undone_by_id",
            "roster_import.uploaded_by_id",
            "seat_decision.decided_by_id",
            "seat_decision.cancelled_by_id",
        }
    ),
    clashes=_clashes,
    moves=_moves,
)

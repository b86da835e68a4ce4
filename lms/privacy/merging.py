"""How requests about one's data follow an alias: those that are closed do, open ones come first."""

import sqlalchemy as sa
from sqlalchemy.orm import Session

from lms.privacy.models import OPEN, DataRequest
from lms.roster.merging_parts import Move, Pair, Part, carried


def _clashes(session: Session, pair: Pair) -> list[str]:
    asked = sa.select(DataRequest.id).where(DataRequest.person_id.in_([pair.kept, pair.gone]), OPEN)
    if session.scalar(asked.limit(1)) is None:
        return []
    return [
        "Ada permintaan data dari salah satunya yang belum selesai. Jawab dahulu permintaannya."
    ]


def _moves(session: Session, pair: Pair) -> list[Move]:
    return carried(session, DataRequest.person_id, pair)


PART = Part(
    follows=frozenset({"data_request.person_id"}),
    stays=frozenset({"data_request.decided_by"}),
    clashes=_clashes,
    moves=_moves,
)

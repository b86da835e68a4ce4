"""Where somebody stopped reading: noted as they go, the newest by the server's clock."""

from datetime import datetime

from sqlalchemy.orm import Session

from lms.db import insert
from lms.learning.reading_models import ReadingPlace

LAST_BLOCK = 2_000
"""More than any module has: 50 kB of text."""


def note(session: Session, person_id: int, module_id: int, block: int, *, now: datetime) -> None:
    """Remember this block, unless a later one has been noted; of two phones the last one counts.

    Not a deed for the audit record: nothing follows from it.
    """
    wanted = insert(session, ReadingPlace).values(
        person_id=person_id, module_id=module_id, block=block, noted_at=now
    )
    session.execute(
        wanted.on_conflict_do_update(
            index_elements=["person_id", "module_id"],
            set_={"block": wanted.excluded.block, "noted_at": wanted.excluded.noted_at},
            where=ReadingPlace.noted_at <= wanted.excluded.noted_at,
        )
    )

"""Loading the official regions and their seats."""

import csv
from pathlib import Path

import sqlalchemy as sa
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from lms.core.errors import RuleBroken
from lms.regions.models import Level, Region, Seat
from lms.regions.rules import SEATS_PER_VILLAGE

OFFICIAL = Path(__file__).with_name("regions.csv")


def load_official(session: Session, *, seats: int = SEATS_PER_VILLAGE) -> int:
    """Insert the 62 regions of the official list and the seats of each kelurahan, once.

    Returns how many regions were new; those already there stay as they are.
    """
    known = set(session.scalars(sa.select(Region.code)))
    new = [row for row in _rows() if row.code not in known]
    for region in new:
        session.add(region)
        session.flush()  # a parent's row must stand before its children's
    villages = [region.code for region in new if region.level is Level.VILLAGE]
    session.add_all(
        Seat(region_code=code, number=number) for code in villages for number in range(1, seats + 1)
    )
    session.flush()
    return len(new)


class SeatsUsed(RuleBroken):
    message = (
        "Jumlah kursi tidak dapat dikurangi sebanyak itu: kursi yang akan hilang masih atau pernah "
        "diduduki seorang kader."
    )


def set_seats(session: Session, seats: int) -> None:
    """Give each kelurahan this many seats; SeatsUsed when one to be taken was ever sat on."""
    counted = session.execute(
        sa.select(Region.code, sa.func.coalesce(sa.func.max(Seat.number), 0))
        .outerjoin(Seat, Seat.region_code == Region.code)
        .where(Region.level == Level.VILLAGE)
        .group_by(Region.code)
    )
    session.add_all(
        Seat(region_code=code, number=number)
        for code, held in counted
        for number in range(held + 1, seats + 1)
    )
    try:
        with session.begin_nested():
            session.execute(sa.delete(Seat).where(Seat.number > seats))
    except IntegrityError:
        raise SeatsUsed from None
    session.flush()


def _rows() -> list[Region]:
    with OFFICIAL.open(encoding="utf-8", newline="") as file:
        return [
            Region(
                code=row["code"],
                name=row["name"],
                level=Level(row["level"]),
                parent_code=row["parent_code"] if row["level"] != Level.CITY else None,
                postal_code=row["postal_code"] or None,
                bps_code=row["bps_code"] or None,
                aliases=[alias for alias in row["aliases"].split("|") if alias],
            )
            for row in csv.DictReader(file)
        ]

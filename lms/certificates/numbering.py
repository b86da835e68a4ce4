"""Numbers without gaps: taken in the certificate's own transaction, given back if it fails."""

import sqlalchemy as sa
from sqlalchemy.orm import Session

from lms.certificates.models import CertificateSeries
from lms.db import insert


def take(session: Session, series: str, year: int) -> int:
    """The next number of a series in a year, from 1; others wait until this commits.

    One statement both starts a series and moves it on, so no two can start it.
    """
    first = insert(session, CertificateSeries).values(series=series, year=year, next_number=2)
    taken = first.on_conflict_do_update(
        index_elements=["series", "year"],
        set_={"next_number": CertificateSeries.next_number + 1},
    )
    after = session.scalars(taken.returning(CertificateSeries.next_number)).one()
    return int(after) - 1


def next_number(session: Session, series: str, year: int) -> int:
    """The number the next certificate would get; nobody is promised it."""
    held = session.scalar(
        sa.select(CertificateSeries.next_number).where(
            CertificateSeries.series == series, CertificateSeries.year == year
        )
    )
    return held or 1

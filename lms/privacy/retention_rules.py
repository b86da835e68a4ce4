"""How long each kind of record is kept, in one place; the office sets the months."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from lms.office.rules import Retention

MONTH = timedelta(days=365.25 / 12)
REQUEST_WORDS = 12
"""Months the words of an answered request are kept; that there was one stays."""


@dataclass(frozen=True)
class Cutoffs:
    """What ended before these moments has been kept long enough."""

    sign_ins: datetime
    imports: datetime
    receipts: datetime
    departed: datetime
    requests: datetime


def cutoffs(kept: Retention, now: datetime) -> Cutoffs:
    """The months of the settings, counted back from now."""
    return Cutoffs(
        sign_ins=now - kept.sign_ins * MONTH,
        imports=now - kept.imports * MONTH,
        receipts=now - kept.scan_evidence * MONTH,
        departed=now - kept.departed * MONTH,
        requests=now - REQUEST_WORDS * MONTH,
    )

"""What has happened in the demo city: every training told in the order of its deeds.

Plans, meetings, corrections and certificates go through the services, at the time they are told
to have happened. Module completions, attempts and roster marks are written in bulk, as the
services would have written them, with one audit entry a training; the operations of the phones
they came from are not made up, for that ledger is the memory of phones.
"""

from datetime import datetime
from random import Random

from sqlalchemy.orm import Session

from lms.operations.demo import calendar, city, documents
from lms.operations.demo.city import Deed
from lms.operations.demo.told import Told
from lms.regions import queries as regions


def tell(session: Session, chance: Random, *, now: datetime) -> None:
    """Write the whole history, up to this moment."""
    here = city.of(session, chance, now)
    deeds: list[Deed] = []
    for chapter in calendar.chapters(chance, regions.villages(session), now):
        deeds += Told(here, chapter).deeds()
    for at, deed in sorted(deeds, key=lambda pair: pair[0]):
        if at <= now:
            deed()
    documents.wait_for_worker(session)

"""People with a citizen number, for tests."""

from datetime import date

from lms.accounts import niks
from lms.accounts.changes import Source
from lms.accounts.models import Person
from lms.core import nik
from lms.core.clock import now
from lms.db import transaction

NIK = "3674054107789903"
"""A woman born on 1 July 1978."""


def numbered(person: Person, digits: str = NIK) -> Person:
    """The person with this number."""
    number = nik.parse(digits, date(2026, 3, 7))
    with transaction() as session:
        held = session.get_one(Person, person.id)
        niks.put(session, held, number, Source(), now=now())
    return person

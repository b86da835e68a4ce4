"""Requests of people about their data, for tests that begin with one."""

from lms.accounts.models import Person
from lms.core.clock import now
from lms.db import transaction
from lms.privacy import requests
from tests.factories import viewer


def a_wish(person: Person, field: str = "birth_place", value: str = "Tangerang") -> int:
    """The id of their open wish to have this put right."""
    with transaction() as session:
        return requests.ask_correction(
            session, viewer(person), field, value, "Belum benar.", now=now()
        )


def a_wish_to_be_erased(person: Person) -> int:
    with transaction() as session:
        return requests.ask_erasure(session, viewer(person), "Pindah kota.", now=now())

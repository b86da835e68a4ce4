"""Cards and known devices for tests."""

from uuid import uuid4

from flask.testing import FlaskClient

from lms.accounts import card_codes, cards, devices
from lms.accounts.card_codes import Drawn
from lms.accounts.door_models import CardPrint
from lms.accounts.identity import device_cookie_name
from lms.accounts.models import Person
from lms.core.clock import now
from lms.core.roles import Role
from lms.db import transaction
from tests.factories import CEMPAKA_PUTIH, CIPUTAT_TIMUR, a_person, viewer

SHEET = b"%PDF-1.7 a sheet of cards"


def a_print(*people: Person, forgets_devices: bool = False) -> CardPrint:
    """Cards asked for by a trainer of the kecamatan, not made yet."""
    trainer = viewer(a_person(Role.TRAINER, CIPUTAT_TIMUR))
    with transaction() as session:
        return cards.request_print(
            session,
            trainer,
            people[0].region_code or CEMPAKA_PUTIH,
            [person.id for person in people],
            op=str(uuid4()),
            forgets_devices=forgets_devices,
            now=now(),
        )


def made(asked: CardPrint) -> dict[int, Drawn]:
    """The cards of this print, as the paper shows them; the sheet is no real PDF."""
    drawn = {person_id: card_codes.draw() for person_id in asked.people}
    with transaction() as session:
        cards.hand_out(session, asked.id, drawn, SHEET, now=now())
    return drawn


def a_card(person: Person) -> Drawn:
    """What stands on this person's new card."""
    return made(a_print(person))[person.id]


def knows(client: FlaskClient, person: Person) -> None:
    """Let this browser be a device on which the person needs no card."""
    cookie = client.get_cookie(device_cookie_name())
    with transaction() as session:
        _, key = devices.enrol(
            session, person.id, cookie.value if cookie else None, "Chrome di Android", now=now()
        )
    client.set_cookie(device_cookie_name(), key)

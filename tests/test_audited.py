"""Each change a page makes leaves its trace: who, from where, what; tests/audited.py watches."""

import pytest
import sqlalchemy as sa
from flask import Flask

from lms.accounts.models import Person
from lms.db import transaction
from lms.operations.wording import ACTIONS
from lms.web import entry
from tests.audited import DEEDS, Deed, faults, watched
from tests.factories import Browser, a_person
from tests.matrix import addresses

CLOSED = Deed("meeting.closed", 7, "trainer")


def test_every_address_that_takes_a_post_says_what_it_records(app: Flask) -> None:
    posts = {name.removeprefix("POST ") for name in addresses(app) if name.startswith("POST ")}
    assert set(DEEDS) == posts
    assert set().union(*DEEDS.values()) <= set(ACTIONS)


@pytest.mark.parametrize(
    ("tables", "deeds", "wrong"),
    [
        ({"meeting", "operation"}, [CLOSED], None),
        ({"operation"}, [], None),
        ({"meeting"}, [], "changed {'meeting'} and recorded nothing"),
        ({"meeting"}, [CLOSED, CLOSED], "recorded {'meeting.closed'} more than once"),
        ({"seat"}, [Deed("seat.filled", 7, "admin")], "which DEEDS does not know"),
        ({"meeting"}, [CLOSED._replace(actor_id=None)], "does not say who"),
        ({"meeting"}, [CLOSED._replace(role=None)], "does not say in which role"),
    ],
)
def test_what_is_wrong_with_a_change_is_said(
    app: Flask, tables: set[str], deeds: list[Deed], wrong: str | None
) -> None:
    found = list(faults("attendance.close", tables, deeds))
    assert [wrong in fault for fault in found if wrong] == ([True] if wrong else [])
    assert bool(found) == bool(wrong)


def test_a_change_without_an_entry_does_not_go_unseen(app: Flask) -> None:
    person = a_person()
    assert entry.policy_of(app.view_functions["attendance.close"])
    with watched() as watch, app.test_request_context("/pertemuan/1/penutupan", method="POST"):
        with transaction() as session:
            session.execute(sa.update(Person).where(Person.id == person.id).values(rt=5))
        assert watch.faults == ["POST attendance.close changed {'person'} and recorded nothing"]


def test_a_wish_to_be_erased_is_one_entry(browser: Browser) -> None:
    said = {"reason": "", "understood": "y"}
    sent = browser(a_person()).post("/data-saya/penghapusan", data=said)
    assert sent.status_code == 303

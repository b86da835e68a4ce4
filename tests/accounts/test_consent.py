"""Nobody works here before they have accepted what their data are for."""

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from typing import Any

import pytest
import sqlalchemy as sa
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy.orm import Session

from lms.accounts import consent, notice
from lms.accounts.consent_models import Consent, ConsentKind
from lms.accounts.models import Person
from lms.audit.models import AuditEntry
from lms.core.clock import now
from lms.core.roles import Role
from lms.db import db, transaction
from lms.learning.models import ModuleCompletion
from tests.accounts.doors import knows
from tests.factories import CITY, Browser, a_person, a_training, rows, with_secret

pytestmark = pytest.mark.postgres
VERSION = notice.current().version
AGREED = {"version": VERSION, "consent": "y"}


def newcomer(**said: Any) -> Person:
    """Someone who has never been asked."""
    return a_person(**({"consent_version": None, "consented_at": None} | said))


def said_by(person: Person) -> list[tuple[ConsentKind, int]]:
    db.session.rollback()
    return [(one.kind, one.version) for one in consent.history(db.session(), person.id)]


def test_every_notice_can_be_read_and_the_newest_is_in_force() -> None:
    known = notice.notices()
    assert list(known) == list(range(1, len(known) + 1))
    assert notice.current() is known[len(known)]
    assert all("<h2" in one.html and one.what_changed for one in known.values())


def test_a_notice_without_its_head_is_none() -> None:
    with pytest.raises(ValueError, match="notice 3"):
        notice.read("## Data\n", 3)


@pytest.mark.parametrize("address", ["/", "/belajar/", "/sertifikat/"])
def test_who_has_not_agreed_is_led_to_the_notice_and_back(browser: Browser, address: str) -> None:
    client = browser(newcomer())
    asked = client.get(address)
    assert asked.status_code == 303
    assert asked.location.startswith("/privasi/persetujuan?next=")
    page = client.get(asked.location)
    assert page.status_code == 200
    assert "Hak Anda" in page.text
    said = client.post("/privasi/persetujuan", data=AGREED | {"next": address})
    assert (said.status_code, said.location) == (303, address)
    assert client.get(address).status_code == 200


def test_staff_are_asked_too(browser: Browser) -> None:
    client = browser(newcomer(role=Role.ADMIN, region=CITY))
    assert client.get("/kelola/kader/").location.startswith("/privasi/persetujuan")


def test_a_deep_link_survives_sign_in_and_notice(stranger: FlaskClient) -> None:
    knows(stranger, with_secret(newcomer(phone="+6281377755501")))
    said = {"identity": "081377755501", "secret": "482915", "next": "/sertifikat/"}
    signed_in = stranger.post("/masuk", data=said)
    asked = stranger.get(signed_in.location)
    assert asked.location == "/privasi/persetujuan?next=/sertifikat/"


def test_agreeing_is_kept_with_its_version_and_moment(browser: Browser, session: Session) -> None:
    person = newcomer()
    browser(person).post("/privasi/persetujuan", data=AGREED)
    assert said_by(person) == [(ConsentKind.GIVEN, VERSION)]
    held = session.get_one(Person, person.id, populate_existing=True)
    assert held.consent_version == VERSION
    assert held.consented_at is not None
    entry = session.scalars(sa.select(AuditEntry).order_by(AuditEntry.id.desc())).first()
    assert entry is not None
    assert (entry.action, entry.actor_id) == ("consent.given", person.id)
    assert entry.facts == {"version": VERSION}


@pytest.mark.parametrize(
    "sent", [{"version": VERSION}, {"consent": "y"}, {"version": 0, "consent": "y"}]
)
def test_no_tick_or_another_version_on_the_screen_agrees_to_nothing(
    browser: Browser, sent: dict[str, object]
) -> None:
    person = newcomer()
    client = browser(person)
    assert client.post("/privasi/persetujuan", data=sent).status_code == 422
    assert said_by(person) == []
    assert client.get("/").status_code == 303


def test_what_is_sent_by_who_never_agreed_changes_nothing(browser: Browser) -> None:
    person = newcomer()
    a_training(person)
    answer = browser(person).post("/belajar/kursus-singkat/01-mengenali/selesai")
    assert answer.location.startswith("/privasi/persetujuan")
    assert rows(ModuleCompletion) == 0


def test_who_agreed_to_an_earlier_version_may_finish_but_is_asked_on_the_next_page(
    browser: Browser,
) -> None:
    person = a_person(consent_version=VERSION + 7)  # as an older one: not the one in force
    a_training(person)
    client = browser(person)
    assert client.get("/belajar/").status_code == 303
    assert client.get("/belajar/", headers={"HX-Request": "true"}).status_code == 200
    client.post("/belajar/kursus-singkat/01-mengenali/selesai")
    assert rows(ModuleCompletion) == 1


def test_a_piece_of_a_page_takes_the_whole_page_along(browser: Browser) -> None:
    answer = browser(newcomer()).get("/belajar/", headers={"HX-Request": "true"})
    assert answer.status_code == 204
    assert answer.headers["HX-Redirect"].startswith("/privasi/persetujuan")


def test_strangers_read_the_notice_and_its_versions(stranger: FlaskClient) -> None:
    assert "Hak Anda" in stranger.get("/privasi/").text
    assert stranger.get("/privasi/?versi=1").status_code == 200
    assert stranger.get("/privasi/?versi=99").status_code == 404


def test_a_withdrawn_word_closes_the_account_until_it_is_given_again(browser: Browser) -> None:
    person = a_person()
    client = browser(person)
    assert client.post("/data-saya/penarikan").status_code == 303
    assert client.get("/belajar/").status_code == 303
    assert "Isinya berubah" not in client.get("/privasi/persetujuan").text
    assert "sudah ditarik" in client.get("/privasi/persetujuan").text
    assert said_by(person) == [(ConsentKind.WITHDRAWN, VERSION)]
    client.post("/privasi/persetujuan", data=AGREED)
    assert client.get("/belajar/").status_code == 200


def test_nothing_to_withdraw_is_said_and_kept_once(browser: Browser) -> None:
    person = a_person()
    client = browser(person)
    client.post("/data-saya/penarikan")
    assert client.post("/data-saya/penarikan").status_code == 409
    assert len(said_by(person)) == 1


def test_two_taps_at_once_are_one_word(app: Flask) -> None:
    person = newcomer()
    start = Barrier(4)

    def tap(_number: int) -> bool:
        with app.app_context():
            start.wait()
            with transaction() as session:
                return consent.agree(session, person.id, now=now())

    with ThreadPoolExecutor(4) as pool:
        assert sorted(pool.map(tap, range(4))) == [False, False, False, True]
    assert rows(Consent) == 1

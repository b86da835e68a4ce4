"""What opens or hands out much asks again who is there; an idle phone asks for the PIN."""

from datetime import datetime, timedelta
from html import unescape
from re import findall

import pyotp
import pytest
import sqlalchemy as sa
from flask import Flask
from flask.testing import FlaskClient

from lms.accounts import second_factor
from lms.accounts.door_models import CardPrint
from lms.accounts.models import Person, SignIn
from lms.audit.models import AuditEntry
from lms.core.clock import now
from lms.core.roles import Role
from lms.db import db, transaction
from tests.accounts.doors import knows
from tests.factories import CEMPAKA_PUTIH, CITY, Browser, a_person, rows, with_secret
from tests.roster.niks import NIK, numbered

pytestmark = pytest.mark.postgres
PASSWORD = "empat kata mudah diingat"
SEARCH = "/kelola/cari-nik"


@pytest.fixture
def admin() -> Person:
    return with_secret(a_person(Role.ADMIN, CITY), PASSWORD)


def later(**passed: int) -> None:
    """So much time has gone by since everybody signed in and was last seen or asked."""
    back = timedelta(**passed)
    with transaction() as session:
        for held in session.scalars(sa.select(SignIn)):
            held.began_at, held.seen_at = held.began_at - back, held.seen_at - back
            held.proved_at = held.proved_at and held.proved_at - back


def kept(page: str) -> list[tuple[str, str]]:
    """What the form that waits has said."""
    found = findall(r'<input type="hidden" name="([^"]*)" value="([^"]*)">', page)
    return [(name, unescape(said)) for name, said in found if name != "csrf_token"]


def deeds(action: str) -> int:
    db.session.rollback()
    chosen = sa.select(sa.func.count()).where(AuditEntry.action == action)
    return db.session.scalar(chosen.select_from(AuditEntry)) or 0


def test_a_quarter_of_an_hour_later_the_form_waits_for_the_password_and_goes_on(
    browser: Browser, admin: Person
) -> None:
    cadre = numbered(a_person())
    client = browser(admin)
    assert client.post(SEARCH, data={"nik": NIK}).status_code == 303, "just signed in"
    later(minutes=15)
    asked = client.post(SEARCH, data={"nik": NIK})
    assert asked.status_code == 422
    assert "Pastikan ini Anda" in asked.text
    assert asked.headers["Cache-Control"] == "no-store"
    assert kept(asked.text) == [("nik", NIK)]
    wrong = client.post(SEARCH, data={"nik": NIK, "bukti": "not this one"})
    assert wrong.status_code == 422
    assert "salah" in wrong.text
    assert kept(wrong.text) == [("nik", NIK)]
    assert deeds("nik.searched") == 1, "only the search that was fresh"
    done = client.post(SEARCH, data={"nik": NIK, "bukti": PASSWORD})
    assert done.location == f"/kelola/kader/{cadre.id}"
    assert deeds("nik.searched") == 2
    assert deeds("account.proved") == 1
    later(minutes=14)
    assert client.post(SEARCH, data={"nik": NIK}).status_code == 303
    later(minutes=1)
    assert client.post(SEARCH, data={"nik": NIK}).status_code == 422


def test_a_proof_gives_the_browser_a_new_key_and_ends_the_old_one(
    app: Flask, browser: Browser, admin: Person
) -> None:
    client, copy = browser(admin), app.test_client()
    before = client.get_cookie("masuk")
    assert before
    copy.set_cookie("masuk", before.value)
    later(minutes=16)
    client.post(SEARCH, data={"nik": NIK, "bukti": PASSWORD})
    assert copy.get("/").status_code == 303
    assert client.get("/").status_code == 200
    assert rows(SignIn) == 1


def test_whoever_has_codes_shows_a_code_and_each_only_once(browser: Browser, admin: Person) -> None:
    numbered(a_person())
    secret = second_factor.new_secret()
    with transaction() as session:
        second_factor.enrol(session, admin.id, secret, 0, now=now())
    clients = browser(admin), browser(admin)
    later(minutes=16)
    code = pyotp.TOTP(secret).now()
    password = clients[0].post(SEARCH, data={"nik": NIK, "bukti": PASSWORD})
    assert "Kode 6 angka" in password.text
    assert password.status_code == 422
    answers = [one.post(SEARCH, data={"nik": NIK, "bukti": code}) for one in clients]
    assert [answer.status_code for answer in answers] == [303, 422]


def test_guesses_at_an_unlocked_computer_are_counted(browser: Browser, admin: Person) -> None:
    client = browser(admin)
    later(minutes=16)
    for _ in range(10):
        assert client.post(SEARCH, data={"nik": NIK, "bukti": "no"}).status_code == 422
    late = client.post(SEARCH, data={"nik": NIK, "bukti": PASSWORD})
    assert "Kata sandi salah 10 kali. Coba lagi pukul" in late.text
    assert deeds("nik.searched") == 0


def test_many_values_of_a_form_wait_and_nothing_is_printed_twice(
    browser: Browser, admin: Person
) -> None:
    cadres = [a_person(), a_person()]
    client = browser(admin)
    later(minutes=16)
    said = {"op": "a", "kader": [str(cadre.id) for cadre in cadres]}
    address = f"/kelola/kartu/{CEMPAKA_PUTIH}/cetakan"
    asked = client.post(address, data=said)
    assert rows(CardPrint) == 0
    waiting = kept(asked.text)
    assert sorted(waiting) == sorted([("op", "a"), *(("kader", str(cadre.id)) for cadre in cadres)])
    for _ in range(2):
        assert client.post(address, data=said | {"bukti": PASSWORD}).status_code == 303
    assert len(db.session.scalars(sa.select(CardPrint)).one().people) == 2


def test_another_site_cannot_prove_for_anybody(app: Flask, browser: Browser, admin: Person) -> None:
    client = browser(admin)
    later(minutes=16)
    app.config["WTF_CSRF_ENABLED"] = True
    assert client.post(SEARCH, data={"nik": NIK, "bukti": PASSWORD}).status_code == 422
    app.config["WTF_CSRF_ENABLED"] = False
    assert deeds("account.proved") == deeds("nik.searched") == 0


@pytest.mark.parametrize(("hours", "status"), [(11, 200), (12, 303)])
def test_a_phone_left_for_half_a_day_asks_for_the_pin_alone(
    app: Flask, hours: int, status: int
) -> None:
    cadre = with_secret(a_person(phone="+6281377143028", cadre_number="TS-05-771"))
    client = signed_in(app, cadre, "081377143028")
    later(hours=hours)
    assert client.get("/").status_code == status
    if status == 303:
        door = client.get("/masuk?next=/belajar/").text
        assert 'value="TS-05-771"' in door, "who it is need not be typed"
        assert cadre.full_name not in door
        said = {"identity": "TS-05-771", "secret": "482915", "next": "/belajar/"}
        assert client.post("/masuk", data=said).location == "/belajar/"
        assert client.get("/").status_code == 200


def signed_in(app: Flask, person: Person, number: str) -> FlaskClient:
    client = app.test_client()
    knows(client, person)
    said = {"identity": number, "secret": "482915"}
    assert client.post("/masuk", data=said).status_code == 303
    return client


def test_the_moment_of_a_sign_in_is_its_first_proof(browser: Browser, admin: Person) -> None:
    browser(admin)
    held = db.session.scalars(sa.select(SignIn)).one()
    assert held.proved_at is None
    assert isinstance(held.began_at, datetime)

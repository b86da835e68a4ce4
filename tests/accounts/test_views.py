"""Signing in and out as people do it."""

import pytest
from flask.testing import FlaskClient
from sqlalchemy.orm import Session

from lms.accounts import service
from lms.accounts.models import OneTimeLink, Person, SignIn
from lms.core.clock import now
from lms.core.roles import Role
from lms.db import transaction
from tests.factories import CITY, Browser, a_person, rows, with_secret

pytestmark = pytest.mark.postgres


def sign_in(client: FlaskClient, identity: str, secret: str, to: str = "") -> int:
    said = {"identity": identity, "secret": secret, "next": to}
    return client.post("/masuk", data=said).status_code


@pytest.mark.parametrize("identity", ["081377700001", "+62 813-7770-0001", "TS-05-777", "ts05777"])
def test_a_phone_in_any_spelling_or_the_cadre_number_signs_in(
    stranger: FlaskClient, identity: str
) -> None:
    with_secret(a_person(phone="+6281377700001", cadre_number="TS-05-777"))
    assert sign_in(stranger, identity, "482915") == 303
    assert stranger.get("/").status_code == 200


def test_a_wrong_pin_says_how_many_tries_are_left(stranger: FlaskClient) -> None:
    with_secret(a_person(phone="+6281377700002"))
    answer = stranger.post("/masuk", data={"identity": "081377700002", "secret": "000000"})
    assert answer.status_code == 422
    assert "Sisa 4 kali mencoba" in answer.text
    assert "081377700002" in answer.text, "what was typed survives"
    assert rows(SignIn) == 0


def test_the_sixth_try_is_refused_even_with_the_right_pin(stranger: FlaskClient) -> None:
    with_secret(a_person(phone="+6281377700003"))
    for _ in range(5):
        assert sign_in(stranger, "081377700003", "000000") == 422
    answer = stranger.post("/masuk", data={"identity": "081377700003", "secret": "482915"})
    assert answer.status_code == 429
    assert "Coba lagi pukul" in answer.text
    assert int(answer.headers["Retry-After"]) > 0
    assert rows(SignIn) == 0


def test_a_lock_on_one_person_does_not_hold_the_hall(stranger: FlaskClient) -> None:
    with_secret(a_person(phone="+6281377700004"))
    with_secret(a_person(phone="+6281377700005"))
    for _ in range(6):
        sign_in(stranger, "081377700004", "000000")
    assert sign_in(stranger, "081377700005", "482915") == 303


def test_a_shared_phone_signs_nobody_in_but_the_cadre_number_does(stranger: FlaskClient) -> None:
    with_secret(a_person(phone="+6281377700006", cadre_number="TS-05-801"))
    with_secret(a_person(phone="+6281377700006", cadre_number="TS-05-802"))
    assert sign_in(stranger, "081377700006", "482915") == 422
    assert sign_in(stranger, "TS-05-802", "482915") == 303


def test_a_copied_cookie_opens_nothing_after_signing_out(browser: Browser) -> None:
    person = a_person()
    client, copy = browser(person), browser(person)
    cookie = client.get_cookie("masuk")
    assert cookie is not None
    copy.set_cookie("masuk", cookie.value)
    client.post("/keluar")
    assert copy.get("/").status_code == 303


def test_a_deep_link_waits_behind_the_sign_in(stranger: FlaskClient) -> None:
    with_secret(a_person(Role.ADMIN, CITY, phone="+6281377700007"))
    asked = stranger.get("/kelola/kader/?nama=sri")
    assert asked.location == "/masuk?next=/kelola/kader/?nama%3Dsri"
    said = {"identity": "081377700007", "secret": "482915", "next": "/kelola/kader/?nama=sri"}
    assert stranger.post("/masuk", data=said).location == "/kelola/kader/?nama=sri"


@pytest.mark.parametrize(
    "evil",
    [
        "//evil.example",
        "https://evil.example/",
        "/\\evil.example",
        "javascript:alert(1)",
        "/nowhere",
    ],
)
def test_signing_in_never_leads_elsewhere(stranger: FlaskClient, evil: str) -> None:
    with_secret(a_person(phone="+6281377700008"))
    said = {"identity": "081377700008", "secret": "482915", "next": evil}
    assert stranger.post("/masuk", data=said).location == "/"


def test_the_first_admin_link_works_once(stranger: FlaskClient, session: Session) -> None:
    with transaction() as writing:
        link = service.new_link(writing, service.FIRST_ADMIN, now=now())
    said = {
        "link": link,
        "full_name": "Arif Rahman",
        "phone": "081377700009",
        "password": "dua belas huruf lebih",
    }
    assert stranger.post("/aktivasi", data=said).status_code == 303
    assert stranger.post("/aktivasi", data=said | {"phone": "081377700010"}).status_code == 409
    assert rows(Person) == 1
    assert rows(OneTimeLink) == 1
    assert sign_in(stranger, "081377700009", "dua belas huruf lebih") == 303

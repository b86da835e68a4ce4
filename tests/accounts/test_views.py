"""Signing in and out as people do it."""

from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from datetime import timedelta
from threading import Barrier

import pytest
import sqlalchemy as sa
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy.orm import Session

from lms.accounts import limits, rules, service
from lms.accounts.models import OneTimeLink, Person, SignIn
from lms.audit.models import AuditEntry
from lms.core.clock import now
from lms.core.errors import TryLater
from lms.core.roles import Role
from lms.db import db, side_write, transaction
from tests.accounts.doors import knows
from tests.factories import CITY, Browser, a_person, rows, with_secret

pytestmark = pytest.mark.postgres
PASSWORD = "empat kata mudah diingat"


def sign_in(client: FlaskClient, identity: str, secret: str, to: str = "") -> int:
    said = {"identity": identity, "secret": secret, "next": to}
    return client.post("/masuk", data=said).status_code


@pytest.mark.parametrize("identity", ["081377700001", "+62 813-7770-0001", "TS-05-777", "ts05777"])
def test_a_phone_in_any_spelling_or_the_cadre_number_signs_in(
    stranger: FlaskClient, identity: str
) -> None:
    knows(stranger, with_secret(a_person(phone="+6281377700001", cadre_number="TS-05-777")))
    assert sign_in(stranger, identity, "482915") == 303
    assert stranger.get("/").status_code == 200


def test_a_wrong_pin_says_how_many_tries_are_left(stranger: FlaskClient) -> None:
    knows(stranger, with_secret(a_person(phone="+6281377700002")))
    answer = stranger.post("/masuk", data={"identity": "081377700002", "secret": "000000"})
    assert answer.status_code == 422
    assert "Sisa 4 kali mencoba" in answer.text
    assert "081377700002" in answer.text, "what was typed survives"
    assert rows(SignIn) == 0


def test_the_sixth_try_is_refused_even_with_the_right_pin(stranger: FlaskClient) -> None:
    knows(stranger, with_secret(a_person(phone="+6281377700003")))
    for _ in range(5):
        assert sign_in(stranger, "081377700003", "000000") == 422
    answer = stranger.post("/masuk", data={"identity": "081377700003", "secret": "482915"})
    assert answer.status_code == 429
    assert "Coba lagi pukul" in answer.text
    assert int(answer.headers["Retry-After"]) > 0
    assert rows(SignIn) == 0


def test_the_fifth_wrong_try_says_until_when_it_is_locked(stranger: FlaskClient) -> None:
    knows(stranger, with_secret(a_person(phone="+6281377700003")))
    said = {"identity": "081377700003", "secret": "000000"}
    for _ in range(4):
        assert "kali mencoba" in stranger.post("/masuk", data=said).text
    last = stranger.post("/masuk", data=said)
    assert last.status_code == 422
    assert "Coba lagi pukul" in last.text
    assert "sekali lagi" not in last.text


@pytest.mark.parametrize("is_known", [True, False])
@pytest.mark.parametrize(
    "spellings",
    [
        ["081377700011", "+6281377700011", "62 813 7770 0011", "0813-7770-0011", "81377700011"],
        ["TS-05-811", "ts05811", "TS 05 811", "ts-05811", " TS-05-811 "],
    ],
)
def test_a_number_written_anew_gets_no_new_tries_whether_it_is_known_or_not(
    stranger: FlaskClient, is_known: bool, spellings: list[str]
) -> None:
    if is_known:
        with_secret(a_person(phone="+6281377700011", cadre_number="TS-05-811"), PASSWORD)
    assert [sign_in(stranger, one, "not this one") for one in spellings * 2] == [422] * 10
    assert sign_in(stranger, spellings[0], PASSWORD) == 429


def test_guesses_at_the_same_moment_are_each_counted(app: Flask) -> None:
    """Also the first ones, when there is no row yet that could be locked."""
    start = Barrier(8)

    def guess(_number: int) -> str:
        with app.app_context():
            start.wait()
            try:
                with side_write() as writing:
                    limits.count(writing, "unknown:0", rules.PINS, now=now())
            except TryLater:
                return "locked"
            return "counted"

    with ThreadPoolExecutor(8) as pool:
        said = Counter(pool.map(guess, range(8)))
    assert said == {"counted": 5, "locked": 3}


def test_a_lock_ends_after_a_quarter_of_an_hour(app: Flask) -> None:
    began = now()
    with side_write() as writing:
        counted = [limits.count(writing, "card:1", rules.PINS, now=began) for _ in range(5)]
        assert counted == [1, 2, 3, 4, 5]
    for minutes, expected in ((14, None), (15, 1), (16, 2)):
        with suppress(TryLater), side_write() as writing:
            moment = began + timedelta(minutes=minutes)
            tries = limits.count(writing, "card:1", rules.PINS, now=moment)
            assert tries == expected


def test_a_lock_on_one_person_does_not_hold_the_hall(stranger: FlaskClient) -> None:
    for number in (4, 5):
        knows(stranger, with_secret(a_person(phone=f"+628137770000{number}")))
    for _ in range(6):
        sign_in(stranger, "081377700004", "000000")
    assert sign_in(stranger, "081377700005", "482915") == 303


def test_a_shared_phone_signs_nobody_in_but_the_cadre_number_does(stranger: FlaskClient) -> None:
    for number in ("TS-05-801", "TS-05-802"):
        knows(stranger, with_secret(a_person(phone="+6281377700006", cadre_number=number)))
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


def test_who_signs_in_on_a_phone_ends_the_sign_in_before(
    stranger: FlaskClient, browser: Browser
) -> None:
    phone, copy = browser(a_person()), stranger
    knows(phone, with_secret(a_person(phone="+6281377700012")))
    cookie = phone.get_cookie("masuk")
    assert cookie is not None
    assert sign_in(phone, "081377700012", "482915") == 303
    copy.set_cookie("masuk", cookie.value)
    assert copy.get("/").status_code == 303
    assert phone.get("/").status_code == 200
    assert rows(SignIn) == 1


def test_a_deep_link_waits_behind_the_sign_in(stranger: FlaskClient) -> None:
    knows(stranger, with_secret(a_person(Role.ADMIN, CITY, phone="+6281377700007"), PASSWORD))
    asked = stranger.get("/kelola/kader/?nama=sri")
    assert asked.location == "/masuk?next=/kelola/kader/?nama%3Dsri"
    said = {"identity": "081377700007", "secret": PASSWORD, "next": "/kelola/kader/?nama=sri"}
    assert stranger.post("/masuk", data=said).location == "/kelola/kader/?nama=sri"


@pytest.mark.parametrize(
    "evil",
    [
        "//evil.example",
        "https://evil.example/",
        "/\\evil.example",
        "javascript:alert(1)",
        "/\t/evil.example",
        "/\t/[",
        "/\t/a\u2100b",
        "/belajar/?a=\r\nX: y",
        "/nowhere",
    ],
)
def test_signing_in_never_leads_elsewhere(stranger: FlaskClient, evil: str) -> None:
    knows(stranger, with_secret(a_person(phone="+6281377700008")))
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
    assert stranger.post("/aktivasi/pengelola", data=said).status_code == 303
    again = stranger.post("/aktivasi/pengelola", data=said | {"phone": "081377700010"})
    assert again.status_code == 409
    assert "Tautan ini sudah dipakai" in again.text
    assert "081377700010" in again.text, "what was typed survives"
    assert rows(Person) == 1
    assert rows(OneTimeLink) == 1
    assert sign_in(stranger, "081377700009", "dua belas huruf lebih") == 303


def test_a_name_of_spaces_makes_no_admin(stranger: FlaskClient) -> None:
    with transaction() as writing:
        link = service.new_link(writing, service.FIRST_ADMIN, now=now())
    said = {"link": link, "full_name": "  ", "phone": "081377700013", "password": "x" * 12}
    assert stranger.post("/aktivasi/pengelola", data=said).status_code == 422
    assert rows(Person) == 0


def test_a_phone_of_the_roster_makes_no_admin_and_keeps_the_link(stranger: FlaskClient) -> None:
    """Whoever shares a phone signs in by cadre number, which an admin does not have."""
    a_person(phone="+6281377700014")
    with transaction() as writing:
        link = service.new_link(writing, service.FIRST_ADMIN, now=now())
    said = {"link": link, "full_name": "Arif", "password": "dua belas huruf lebih"}
    refused = stranger.post("/aktivasi/pengelola", data=said | {"phone": "0813 7770 0014"})
    assert refused.status_code == 409
    assert "Nomor HP ini milik orang lain" in refused.text
    assert rows(Person) == 1
    assert (
        stranger.post("/aktivasi/pengelola", data=said | {"phone": "081377700015"}).status_code
        == 303
    )
    assert sign_in(stranger, "081377700015", "dua belas huruf lebih") == 303


@pytest.mark.parametrize("password", ["x" * 11, "x" * 201])
def test_a_password_out_of_measure_is_told_both_ends(stranger: FlaskClient, password: str) -> None:
    said = {"link": "x", "full_name": "Arif", "phone": "081377700016", "password": password}
    answer = stranger.post("/aktivasi/pengelola", data=said)
    assert answer.status_code == 422
    assert "Kata sandi berisi 12 sampai 200 huruf." in answer.text


def test_two_who_open_the_first_admin_link_at_once_make_one_admin(app: Flask) -> None:
    with transaction() as writing:
        link = service.new_link(writing, service.FIRST_ADMIN, now=now())
    start = Barrier(4)

    def use(number: int) -> int:
        said = {"link": link, "full_name": "Arif", "phone": f"08137770002{number}"}
        start.wait()
        with app.app_context():
            client = app.test_client()
            return client.post(
                "/aktivasi/pengelola", data=said | {"password": "dua belas huruf"}
            ).status_code

    with ThreadPoolExecutor(4) as pool:
        assert sorted(pool.map(use, range(4))) == [303, 409, 409, 409]
    assert rows(Person) == 1


def test_very_many_wrong_tries_in_the_whole_city_stand_in_the_record_once(
    stranger: FlaskClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rules, "ALARM", 3)
    monkeypatch.setattr("lms.accounts.limits.of_five_minutes", lambda door, _now: door)
    for number in range(5):
        assert sign_in(stranger, f"08137770100{number}", "not this one") == 422
    noted = sa.select(AuditEntry).where(AuditEntry.action == "site.many_wrong_tries")
    (entry,) = db.session.scalars(noted)
    assert entry.facts == {"tries": 3}

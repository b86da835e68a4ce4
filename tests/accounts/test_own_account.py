"""One's own account: devices and sign-ins seen and ended, a new PIN, a phone handed over."""

from datetime import date

import pytest
import sqlalchemy as sa
from flask import Flask
from flask.testing import FlaskClient

from lms.accounts.door_models import DeviceHolder
from lms.accounts.models import Person, SignIn
from lms.audit.models import AuditEntry
from lms.core.roles import Role
from lms.db import db
from tests.accounts.doors import a_card, knows
from tests.factories import CIPUTAT_TIMUR, a_person, rows, with_secret
from tests.roster.niks import numbered

pytestmark = pytest.mark.postgres
SRI = {"identity": "081377143026", "secret": "482915"}
CHANGE = {"old": "482915", "new": "739146", "again": "739146"}


@pytest.fixture
def sri(app: Flask) -> Person:
    return with_secret(a_person(phone="+6281377143026"))


def signed_in(app: Flask, person: Person, agent: str = "Chrome Android") -> FlaskClient:
    client = app.test_client()
    knows(client, person)
    answer = client.post("/masuk", data=SRI, headers={"User-Agent": agent})
    assert answer.status_code == 303
    return client


def test_the_page_shows_each_device_and_which_is_this_one(app: Flask, sri: Person) -> None:
    first, second = signed_in(app, sri), signed_in(app, sri)
    page = first.get("/akun/").text
    assert page.count("Chrome di Android") == 2
    assert page.count("Perangkat ini") == 1
    assert page.count("Sedang masuk") == 1
    second.post("/keluar")
    assert "Sedang masuk" not in first.get("/akun/").text


def test_a_device_is_put_out_and_is_a_stranger_then(app: Flask, sri: Person) -> None:
    here, lost = signed_in(app, sri), signed_in(app, sri)
    lost_id = max(db.session.scalars(sa.select(SignIn.device_id)).all(), key=lambda one: one or 0)
    answer = here.post(f"/akun/perangkat/{lost_id}/pelepasan")
    assert answer.location == "/akun/"
    assert lost.get("/").status_code == 303
    assert "HP ini belum dikenal" in lost.post("/masuk", data=SRI).text
    assert here.get("/").status_code == 200


def test_nobody_puts_out_the_device_of_another(app: Flask, sri: Person) -> None:
    theirs = signed_in(app, sri)
    device_id = db.session.scalar(sa.select(DeviceHolder.device_id))
    other = app.test_client()
    knows(other, with_secret(a_person(phone="+6281377140001"), "739146"))
    said = {"identity": "081377140001", "secret": "739146"}
    assert other.post("/masuk", data=said).status_code == 303
    assert other.post(f"/akun/perangkat/{device_id}/pelepasan").status_code == 404
    assert theirs.get("/").status_code == 200


def test_leaving_everywhere_ends_every_sign_in(app: Flask, sri: Person) -> None:
    clients = [signed_in(app, sri) for _ in range(3)]
    assert clients[0].post("/akun/keluar-semua").location == "/masuk"
    assert [client.get("/").status_code for client in clients] == [303, 303, 303]
    assert rows(SignIn) == 0
    assert clients[1].post("/masuk", data=SRI).status_code == 303, "the device is still known"


def test_a_new_pin_ends_the_other_sign_ins_and_keeps_this_one(app: Flask, sri: Person) -> None:
    here, elsewhere = signed_in(app, sri), signed_in(app, sri)
    before = here.get_cookie("masuk")
    assert here.post("/akun/sandi", data=CHANGE).location == "/akun/"
    after = here.get_cookie("masuk")
    assert before
    assert after
    assert before.value != after.value
    assert here.get("/").status_code == 200
    assert elsewhere.get("/").status_code == 303
    assert elsewhere.post("/masuk", data=SRI).status_code == 422
    assert elsewhere.post("/masuk", data=SRI | {"secret": "739146"}).status_code == 303


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"old": "000000"}, "yang sekarang salah"),
        ({"new": "123456", "again": "123456"}, "mudah ditebak"),
        ({"new": "482915", "again": "482915"}, "sama dengan yang lama"),
        ({"again": "739147"}, "belum sama"),
    ],
)
def test_what_is_wrong_with_a_new_pin_is_said(
    app: Flask, sri: Person, change: dict[str, str], words: str
) -> None:
    client = signed_in(app, sri)
    answer = client.post("/akun/sandi", data=CHANGE | change)
    assert answer.status_code in {409, 422}
    assert words in answer.text
    client.post("/keluar")
    assert client.post("/masuk", data=SRI).status_code == 303


@pytest.mark.parametrize("pin", ["674054", "410778", "789903"])
def test_a_part_of_ones_own_nik_is_no_pin(app: Flask, sri: Person, pin: str) -> None:
    client = signed_in(app, numbered(sri))
    answer = client.post("/akun/sandi", data=CHANGE | {"new": pin, "again": pin})
    assert answer.status_code == 409
    assert "bagian dari nomor Anda sendiri" in answer.text
    assert pin not in answer.text


def test_nor_is_ones_own_phone_as_it_is_written_here(app: Flask) -> None:
    """It is kept as +62857…; people know it as 0857…"""
    sri = with_secret(a_person(phone="+6285712345098"))
    client = app.test_client()
    knows(client, sri)
    client.post("/masuk", data={"identity": "085712345098", "secret": "482915"})
    refused = client.post("/akun/sandi", data=CHANGE | {"new": "085712", "again": "085712"})
    assert "bagian dari nomor Anda sendiri" in refused.text


def test_nor_is_the_birthday_as_a_womans_nik_has_it(app: Flask) -> None:
    sri = with_secret(a_person(phone="+6281377143026", born_on=date(1978, 7, 1)))
    again = CHANGE | {"new": "410778", "again": "410778"}
    refused = signed_in(app, sri).post("/akun/sandi", data=again)
    assert "bagian dari nomor Anda sendiri" in refused.text


def test_the_present_pin_cannot_be_guessed_from_a_phone_left_lying(app: Flask, sri: Person) -> None:
    client = signed_in(app, sri)
    for _ in range(5):
        assert "salah" in client.post("/akun/sandi", data=CHANGE | {"old": "000000"}).text
    assert "Coba lagi pukul" in client.post("/akun/sandi", data=CHANGE).text


def test_a_password_is_replaced_by_a_password(app: Flask) -> None:
    old, new = "empat kata mudah diingat", "lima kata yang baru sekali"
    trainer = with_secret(a_person(Role.TRAINER, CIPUTAT_TIMUR, phone="+6281377143026"), old)
    client = app.test_client()
    knows(client, trainer)
    assert client.post("/masuk", data=SRI | {"secret": old}).status_code == 303
    short = client.post("/akun/sandi", data={"old": old, "new": "739146", "again": "739146"})
    assert "12 sampai 200 huruf" in short.text
    easy = client.post(
        "/akun/sandi", data={"old": old} | dict.fromkeys(("new", "again"), "password2026")
    )
    assert "mudah ditebak" in easy.text
    said = {"old": old, "new": new, "again": new}
    assert client.post("/akun/sandi", data=said).status_code == 303


@pytest.mark.parametrize(
    ("address", "clears"), [("/keluar", '"cache"'), ("/ganti-orang", '"cache", "storage"')]
)
def test_leaving_empties_the_browser(app: Flask, sri: Person, address: str, clears: str) -> None:
    client = signed_in(app, sri)
    answer = client.post(address)
    assert answer.headers["Clear-Site-Data"] == clears
    assert client.get_cookie("masuk") is None
    assert client.get_cookie("formulir") is None
    assert client.get_cookie("perangkat") is not None, "the next person may be known here too"
    assert client.get("/").status_code == 303


def test_coming_and_going_stands_in_the_record_without_secrets(app: Flask, sri: Person) -> None:
    client = signed_in(app, sri)
    client.post("/keluar")
    entries = db.session.scalars(sa.select(AuditEntry).where(AuditEntry.actor_id == sri.id)).all()
    assert [entry.action for entry in entries] == ["account.signed_in", "account.signed_out"]
    assert "482915" not in repr([entry.facts for entry in entries])


def test_the_owner_is_told_who_printed_a_card_and_when_it_was_used(app: Flask, sri: Person) -> None:
    client = signed_in(app, sri)
    assert "Kartu akses</h2>" not in client.get("/akun/").text
    a_card(sri)
    page = client.get("/akun/").text
    trainer = db.session.scalars(sa.select(Person).order_by(Person.id.desc()).limit(1)).one()
    assert f"oleh {trainer.full_name}" in page
    assert "Belum dipakai membuat PIN" in page

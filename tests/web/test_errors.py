"""Every refusal and failure is a page in our look, with words a person can act on."""

import re
from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from flask import Flask
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from lms.accounts.models import SignIn, SignInLimit
from lms.app import LARGEST_BODY, create_app
from lms.core.errors import Unavailable
from lms.core.roles import Role
from lms.db import WRITES, db
from lms.settings import settings
from lms.web.entry import public
from tests.accounts.doors import knows
from tests.factories import Browser, a_person, rows, with_secret


def assert_ours(answer: TestResponse, status: int, *words: str) -> None:
    """The status, our look, the words, a way on; and nothing anyone may keep."""
    assert answer.status_code == status
    assert answer.headers["Cache-Control"] == "no-store"
    assert "default-src 'none'" in answer.headers["Content-Security-Policy"]
    page = answer.text
    assert page.count("<h1") == 1
    assert 'lang="id"' in page
    assert "/app.css" in page
    assert 'href="/"' in page
    for word in words:
        assert word in page


@pytest.fixture
def in_service(app: Flask) -> Iterator[Flask]:
    """The same site as visitors get it: forms need their token, no error reaches the server."""
    site = create_app(replace(settings(), testing=False))

    @site.get("/planted/<kind>")
    @public
    def planted(kind: str) -> str:
        if kind == "unavailable":
            raise Unavailable("Lembar ini gagal dibuat. Coba lagi.")
        raise LookupError("a secret of the inside")

    with site.app_context():
        yield site
        db.session.remove()
        db.engine.dispose()


def test_400_a_form_without_its_token(in_service: Flask) -> None:
    answer = in_service.test_client().post("/masuk", data={"identity": "0", "secret": "0"})
    assert_ours(answer, 400, "Formulir ini sudah terlalu lama terbuka.")
    assert rows(SignInLimit) == 0


def test_400_a_host_that_is_not_ours(in_service: Flask) -> None:
    answer = in_service.test_client().get("/masuk", headers={"Host": "evil.example"})
    assert_ours(answer, 400)
    assert "evil.example" not in answer.text


def test_403_a_page_of_another_role(browser: Browser) -> None:
    answer = browser(a_person(Role.CADRE)).get("/kelola/kader/")
    assert_ours(answer, 403, "Tidak berhak", "Mintalah kepada petugas yang berwenang.")


def test_404_an_address_that_leads_nowhere(stranger: FlaskClient, browser: Browser) -> None:
    for client in (stranger, browser(a_person())):
        answer = client.get("/tidak-ada<script>")
        assert_ours(answer, 404, "Tidak ditemukan", "bukan untuk akun Anda")
        assert "<script>" not in re.sub(r"<script [^>]*src=[^>]*>", "", answer.text)


def test_405_a_button_opened_as_a_page(browser: Browser) -> None:
    assert_ours(browser(a_person()).get("/keluar"), 405, "tekan tombol itu sekali lagi")


def test_409_a_link_used_before(stranger: FlaskClient) -> None:
    said = {
        "link": "x",
        "full_name": "Arif",
        "phone": "081377700001",
        "password": "empat kata mudah diingat",
    }
    answer = stranger.post("/aktivasi/pengelola", data=said)
    assert_ours(answer, 409, "nyalakan ulang situs ini untuk tautan baru.")


TOO_LARGE = "Kiriman terlalu besar. Pilih berkas yang lebih kecil, lalu kirim lagi."


def test_413_a_form_that_is_too_long(in_service: Flask) -> None:
    answer = in_service.test_client().post("/masuk", data={"identity": "0" * (LARGEST_BODY + 1)})
    assert_ours(answer, 413, TOO_LARGE)


def test_413_a_file_that_is_too_large(in_service: Flask) -> None:
    file = (BytesIO(b"0" * (LARGEST_BODY + 1)), "foto.jpg")
    answer = in_service.test_client().post("/masuk", data={"identity": file})
    assert_ours(answer, 413, TOO_LARGE)
    assert rows(SignInLimit) == 0


def test_413_a_field_of_a_multipart_form_that_is_too_long(in_service: Flask) -> None:
    said = {"identity": "0" * LARGEST_BODY, "file": (BytesIO(b"0"), "foto.jpg")}
    assert_ours(in_service.test_client().post("/masuk", data=said), 413, TOO_LARGE)


def test_429_the_sixth_try(stranger: FlaskClient) -> None:
    knows(stranger, with_secret(a_person(phone="+6281377700003")))
    said = {"identity": "081377700003", "secret": "000000"}
    for _ in range(5):
        assert stranger.post("/masuk", data=said).status_code == 422
    answer = stranger.post("/masuk", data=said)
    assert_ours(answer, 429, "Coba lagi pukul")
    assert int(answer.headers["Retry-After"]) > 0
    assert rows(SignIn) == 0


def test_500_says_which_request_it_was_and_nothing_of_the_inside(in_service: Flask) -> None:
    answer = in_service.test_client().get("/planted/error")
    assert_ours(answer, 500, "Ada gangguan di sistem kami", answer.headers["X-Request-ID"])
    assert "secret of the inside" not in answer.text
    assert "Traceback" not in answer.text


def test_503_a_part_of_ours_that_failed(in_service: Flask) -> None:
    answer = in_service.test_client().get("/planted/unavailable")
    assert_ours(answer, 503, "Lembar ini gagal dibuat. Coba lagi.")
    assert int(answer.headers["Retry-After"]) > 0


def test_503_while_the_database_is_away(app: Flask, tmp_path: Path) -> None:
    """Nothing on this page, in the log line or the headers may ask the database again."""
    away = f"sqlite:///{tmp_path / 'nowhere' / 'x.sqlite3'}"
    site = create_app(replace(settings(), testing=False, database_url=away))
    client = site.test_client()
    client.set_cookie("masuk", "a-token")
    for address in ("/", "/masuk"):
        answer = client.get(address)
        assert answer.status_code == 503, address
        assert int(answer.headers["Retry-After"]) > 0
    assert_ours(client.get("/"), 503, "Belum bisa dilayani saat ini", "tetap aman")
    assert client.get("/healthz").status_code == 200


def test_503_while_another_holds_the_writer(in_service: Flask) -> None:
    if db.engine.dialect.name != "sqlite":
        pytest.skip("PostgreSQL has many writers")
    client = in_service.test_client()
    knows(client, with_secret(a_person(phone="+6281377700009")))
    in_service.config["WTF_CSRF_ENABLED"] = False
    sa.event.listen(db.engine, "connect", impatient)
    db.engine.dispose()
    other = sa.create_engine(db.engine.url).connect().execution_options(**{WRITES: True})
    with other, other.begin():
        said = {"identity": "081377700009", "secret": "482915"}
        answer = client.post("/masuk", data=said)
    other.engine.dispose()
    assert_ours(answer, 503, "Sistem kami sedang sibuk")
    assert rows(SignIn) == 0


def impatient(connection: Any, _record: Any) -> None:
    connection.execute("PRAGMA busy_timeout = 50")

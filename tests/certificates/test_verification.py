"""The public page: every printed field, each state in its own words, and help for wrong codes."""

import json
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from datetime import date, timedelta
from decimal import Decimal
from html import unescape
from urllib.parse import urlsplit

import pypdfium2 as pdfium
import pytest
import sqlalchemy as sa
import zxingcpp
from flask import Flask
from flask.testing import FlaskClient

from lms.accounts.models import Person
from lms.certificates import queries, service
from lms.certificates.facts import ModuleRow
from lms.certificates.models import Certificate
from lms.certificates.rules import REASONS, CertificateState
from lms.core.clock import now, wib_date
from lms.core.codes import grouped, new_code
from lms.core.text import date_id, number_id
from lms.db import db, transaction
from tests.certificates.graduates import a_finished_training, an_official, issued, printed
from tests.certificates.samples import certificate as sample
from tests.factories import a_person

pytestmark = pytest.mark.postgres
PHONE = "+6281299887766"


def a_certificate(name: str = "Hj. Sri Wahyuni, S.Pd.") -> Certificate:
    sri = a_person(full_name=name, phone=PHONE)
    (made,) = issued(a_finished_training(sri, batch="Angkatan II"), sri)
    return made


def page(client: FlaskClient, code: str) -> str:
    answer = client.get(f"/v/{code}")
    assert answer.status_code == 200
    return " ".join(unescape(answer.text).split())


def texts(value: object) -> Iterator[str]:
    """Every printed text within facts, as the page spells it."""
    if is_dataclass(value):
        for field in fields(value):
            yield from texts(getattr(value, field.name))
    elif isinstance(value, tuple):
        for part in value:
            yield from texts(part)
    elif isinstance(value, date):
        yield date_id(value)
    elif isinstance(value, Decimal):
        yield number_id(value, 2)
    elif value is not None and value != "":
        yield str(value)


def test_the_page_shows_every_field_that_is_printed(app: Flask, stranger: FlaskClient) -> None:
    made = a_certificate()
    facts = sample(
        code=made.code,
        number=made.number,
        verify_url=f"http://localhost/v/{made.code}",
        replaces="400.2/0009/DP3AP2KB/2025",
        valid_until=date(2028, 12, 1),
        modules=(
            ModuleRow(1, "Mengenali kekerasan", 2, Decimal("87.5"), "Mandiri 2 JP"),
            ModuleRow(2, "Orientasi", 1, None, "Tatap muka", "Hadir"),
        ),
    )
    with transaction() as session:
        session.execute(sa.update(Certificate).values(facts=json.loads(facts.to_json())))
    shown = page(stranger, made.code)
    shown += grouped(made.code).replace("-", "") if grouped(made.code) in shown else ""
    # the first and last day stand as one span: "2 sampai 28 November 2026"
    assert "2 sampai 28 November 2026" in shown
    shown += date_id(facts.starts_on)
    missing = [text for text in texts(facts) if text not in shown]
    assert missing == []


def test_the_page_shows_neither_phone_nor_cadre_number(app: Flask, stranger: FlaskClient) -> None:
    made = a_certificate()
    shown = page(stranger, made.code)
    assert PHONE not in shown
    assert "9988" not in shown
    assert "TS-05" not in shown


def test_a_certificate_in_force_is_called_genuine_and_valid(
    app: Flask, stranger: FlaskClient
) -> None:
    made = a_certificate()
    shown = page(stranger, made.code)
    assert "Sertifikat ini asli" in shown
    assert made.valid_until is not None
    assert f"masih berlaku sampai {date_id(made.valid_until)}." in shown


def test_one_past_its_last_day_is_genuine_and_expired(app: Flask, stranger: FlaskClient) -> None:
    made = a_certificate()
    yesterday = wib_date(now()) - timedelta(days=1)
    with transaction() as session:
        session.execute(sa.update(Certificate).values(valid_until=yesterday))
    assert "Sertifikat ini asli, tetapi kedaluwarsa" in page(stranger, made.code)


def test_a_revoked_one_says_since_when_why_and_what_replaced_it(
    app: Flask, stranger: FlaskClient
) -> None:
    official, sri = an_official(), a_person(full_name="Sri Wahyuni")
    training = a_finished_training(sri)
    (wrong,) = issued(training, sri)
    with transaction() as session:
        service.revoke(session, official, wrong.code, REASONS[0], now=now())
    wrong, right = issued(training, sri)
    shown = page(stranger, wrong.code)
    assert "Sertifikat ini sudah dicabut" in shown
    assert f"Jangan dipakai sejak {date_id(wib_date(now()))}." in shown
    assert REASONS[0] in shown
    assert f'<a href="/v/{right.code}">{right.number}</a>' in shown
    assert "Sri Wahyuni" in shown
    assert f"<dt>Menggantikan nomor</dt><dd>{wrong.number}</dd>" in page(stranger, right.code)


def test_a_superseded_one_sends_on_to_its_successor(app: Flask, stranger: FlaskClient) -> None:
    made = a_certificate()
    with transaction() as session:
        session.execute(sa.update(Certificate).values(state=CertificateState.SUPERSEDED))
    shown = page(stranger, made.code)
    assert "Sertifikat ini sudah diganti" in shown
    assert "Sertifikat ini asli" not in shown


@pytest.mark.parametrize(
    "typed",
    [
        lambda code: code.lower(),
        grouped,
        lambda code: f" {grouped(code).lower()} ".replace("-", " "),
        lambda code: code.replace("0", "O").replace("1", "l"),
    ],
)
def test_a_code_is_understood_however_it_was_typed(
    app: Flask, stranger: FlaskClient, typed: object
) -> None:
    code = a_certificate().code
    spelt = typed(code)  # type: ignore[operator]
    assert "Sertifikat ini asli" in page(stranger, spelt)
    found = stranger.get("/v", query_string={"kode": spelt})
    assert (found.status_code, found.location) == (303, f"/v/{code}")


def test_a_slash_too_much_after_the_code_is_forgiven(app: Flask, stranger: FlaskClient) -> None:
    code = a_certificate().code
    assert stranger.get(f"/v/{code}/").status_code == 200
    assert stranger.get(f"/V/{code}/").status_code == 200


def test_a_code_that_could_be_one_but_is_not_is_not_found(
    app: Flask, stranger: FlaskClient
) -> None:
    code = new_code()
    answer = stranger.get(f"/v/{code}")
    assert answer.status_code == 404
    assert "Kode tidak ditemukan" in answer.text
    assert grouped(code) in answer.text


@pytest.mark.parametrize(
    ("typed", "hint"),
    [
        ("7K4M-QX2", "berisi 16 huruf dan angka, yang ini 7"),
        ("0000000000000001", "Ada huruf atau angka yang keliru"),
        ("400.2/0127/DP3AP2KB/2026", "Itu nomor sertifikat"),
        ("<script>alert(1)</script>", "Itu nomor sertifikat"),
    ],
)
def test_a_mistyped_code_gets_help_and_stays_in_the_field(
    app: Flask, stranger: FlaskClient, typed: str, hint: str
) -> None:
    answer = stranger.get("/v", query_string={"kode": typed})
    assert answer.status_code == 404
    assert hint in answer.text
    assert "tidak ditemukan" not in answer.text
    assert "<script>" not in answer.text.partition("<main")[2]
    assert typed in unescape(answer.text)


def test_a_mistyped_address_gets_the_same_help(app: Flask, stranger: FlaskClient) -> None:
    code = new_code()
    wrong = code[:-1] + ("0" if code[-1] != "0" else "1")
    answer = stranger.get(f"/v/{wrong}")
    assert answer.status_code == 404
    assert "Ada huruf atau angka yang keliru" in answer.text


def test_an_empty_search_shows_the_field(app: Flask, stranger: FlaskClient) -> None:
    for address in ("/v", "/v/", "/V", "/v?kode="):
        answer = stranger.get(address)
        assert answer.status_code == 200
        assert 'name="kode"' in answer.text


@pytest.mark.parametrize("code", ["", "0000000000000000", "salah", None])
def test_no_search_engine_keeps_it_and_no_site_learns_of_it(
    app: Flask, stranger: FlaskClient, code: str | None
) -> None:
    answer = stranger.get(f"/v/{a_certificate().code if code is None else code}")
    assert answer.headers["X-Robots-Tag"] == "noindex, nofollow"
    assert answer.headers["Referrer-Policy"] == "no-referrer"
    assert 'name="robots" content="noindex' in answer.text
    assert "public" not in answer.headers["Cache-Control"]


def test_the_printed_code_leads_to_a_page_that_answers(app: Flask, stranger: FlaskClient) -> None:
    sri = a_person(full_name="Sri Wahyuni")
    (made,) = printed(a_finished_training(sri), sri)
    with pdfium.PdfDocument(queries.pdf(db.session(), made.id) or b"") as document:
        picture = document[0].render(scale=150 / 72).to_pil()
    (read,) = zxingcpp.read_barcodes(picture)
    assert read.text == made.says.verify_url.upper()
    address = urlsplit(read.text)
    answer = stranger.get(address.path, base_url=f"http://{address.netloc}")
    assert answer.status_code == 200
    assert "Sri Wahyuni" in answer.text


def test_the_page_survives_the_person_leaving_and_being_renamed(
    app: Flask, stranger: FlaskClient
) -> None:
    made = a_certificate("Sri Wahyuni")
    with transaction() as session:
        person = session.get_one(Person, made.person_id)
        person.full_name, person.active = "Orang Lain", False
    shown = page(stranger, made.code)
    assert "Sri Wahyuni" in shown
    assert "Orang Lain" not in shown

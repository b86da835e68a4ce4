"""The roster as a file: whom one may see, inert, and read back without a change."""

import csv
import io
from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest
import sqlalchemy as sa
from flask import Flask
from flask.testing import FlaskClient
from openpyxl import load_workbook

from lms.accounts.models import Person, PersonChange
from lms.audit.models import AuditEntry
from lms.core.roles import Role
from lms.db import db, transaction
from tests.factories import CEMPAKA_PUTIH, CIPUTAT_TIMUR, CITY, SERPONG_VILLAGE, Browser, a_person
from tests.factories import rows as count_of
from tests.roster.rosters import person, uploads

pytestmark = pytest.mark.postgres
ODD = [
    "=1+1",
    "+62 Siti",
    "-Siti",
    "@Siti",
    "\tSiti",
    "\rSiti",
    "＝Siti",
    "'=Siti",
    "Hj. Siti Aminah, S.Pd., SKM",
    "Nur'aini",
    "Siti  Dua Spasi",
    'Si "Manis"',
    "Siti\nBaris",
    "A" * 130,
    "12345",
    "TRUE",
    "Siti _x000D_",
]


@pytest.fixture
def office(app: Flask, browser: Browser) -> FlaskClient:
    return browser(a_person(Role.ADMIN, CITY))


def exported(client: FlaskClient, kind: str, region: str = "") -> bytes:
    answer = client.post("/kelola/kader/ekspor", data={"jenis": kind, "wilayah": region})
    assert answer.status_code == 200
    return bytes(answer.data)


def lines_of(data: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")))


def cells_of(data: bytes) -> list[list[Any]]:
    sheet = load_workbook(io.BytesIO(data)).worksheets[0]
    return [[(cell.value, cell.data_type) for cell in row] for row in sheet.iter_rows()]


def a_city_of_odd_people() -> None:
    for number, name in enumerate(ODD):
        born_on = date(1980, 1, 1) if number % 3 else date(2020, 1, 1)
        a_person(full_name=name, born_on=born_on, position="Angota" if number % 2 else "-")
    a_person(full_name="Lengkap", rt=3, rw=7, position="=Ketua", birth_place="@Tangerang")
    a_person(full_name="Asing", phone="+15551234567", rt=3)


def steps(client: FlaskClient, data: bytes, name: str) -> Iterator[str]:
    """Upload and save what was exported; the pages on the way."""
    address = uploads(client, data, name).location
    yield client.get(address + "?tampil=semua").text
    client.post(address + "penyimpanan")


@pytest.mark.parametrize("kind", ["csv", "xlsx"])
def test_what_was_exported_changes_nothing_and_is_exported_the_same(
    office: FlaskClient, kind: str
) -> None:
    a_city_of_odd_people()
    first = exported(office, kind)
    before = count_of(PersonChange)
    (page,) = steps(office, first, f"kader.{kind}")
    assert f"Tidak berubah {len(ODD) + 2}" in page
    assert "Simpan" not in page.split("savebar")[1].split("Tidak ada baris")[0]
    again = exported(office, kind)
    assert count_of(PersonChange) == before
    assert again == first if kind == "csv" else cells_of(again) == cells_of(first)


@pytest.mark.parametrize("kind", ["csv", "xlsx"])
def test_no_cell_computes(office: FlaskClient, kind: str) -> None:
    a_city_of_odd_people()
    data = exported(office, kind)
    if kind == "csv":
        cells = [(cell, "s") for line in lines_of(data) for cell in line]
    else:
        cells = [cell for line in cells_of(data) for cell in line]
    texts = [str(value) for value, _ in cells if value]
    assert [text for text in texts if text[0] in "=+-@\t\r＝"] == []
    assert {kind for _, kind in cells} <= {"s", "n", "d", "inlineStr"}
    assert "'=1+1" in texts


def test_a_cell_changed_in_the_file_is_the_only_change(office: FlaskClient) -> None:
    a_person(full_name="Nur'aini", position="Angota", phone="+6281300000001")
    data = exported(office, "csv").replace(b"081300000001", b"081300000002")
    (page,) = steps(office, data, "kader.csv")
    assert "0813 0000 0002" in page
    changes = list(db.session.scalars(sa.select(PersonChange.after)))
    assert changes == [{"phone": "+6281300000002"}]
    assert person("Nur'aini").position == "Angota"


@pytest.mark.parametrize(
    ("role", "region", "seen"),
    [
        (Role.ADMIN, CITY, {"Dekat", "Jauh"}),
        (Role.OFFICIAL, CIPUTAT_TIMUR, {"Dekat"}),
        (Role.OFFICIAL, "36.74.01", {"Jauh"}),
    ],
)
def test_a_list_holds_only_ones_own_regions(
    browser: Browser, role: Role, region: str, seen: set[str]
) -> None:
    a_person(full_name="Dekat", region=CEMPAKA_PUTIH)
    a_person(full_name="Jauh", region=SERPONG_VILLAGE)
    lines = lines_of(exported(browser(a_person(role, region)), "csv"))
    assert {line[1] for line in lines[1:]} == seen


def test_a_region_that_is_not_theirs_is_not_offered(browser: Browser) -> None:
    client = browser(a_person(Role.OFFICIAL, CIPUTAT_TIMUR))
    said = {"jenis": "csv", "wilayah": "36.74.01"}
    assert client.post("/kelola/kader/ekspor", data=said).status_code == 422


def test_a_region_can_be_chosen(office: FlaskClient) -> None:
    a_person(full_name="Dekat", region=CEMPAKA_PUTIH)
    a_person(full_name="Jauh", region=SERPONG_VILLAGE)
    lines = lines_of(exported(office, "csv", CIPUTAT_TIMUR))
    assert [line[1] for line in lines[1:]] == ["Dekat"]


def test_no_citizen_number_leaves_with_a_list(office: FlaskClient) -> None:
    held = a_person(full_name="Siti")
    with transaction() as session:
        found = session.get_one(Person, held.id)
        found.nik_index, found.nik_last4 = "x" * 64, "9903"
    assert b"NIK" not in exported(office, "csv")
    assert b"9903" not in exported(office, "csv")


def test_who_took_a_list_along_is_in_the_audit_record(office: FlaskClient) -> None:
    a_person()
    exported(office, "csv")
    entry = db.session.scalars(sa.select(AuditEntry).order_by(AuditEntry.id.desc())).first()
    assert entry is not None
    assert (entry.action, entry.facts["rows"]) == ("roster.exported", 1)


def test_pages_of_a_large_city_are_joined_without_a_gap(
    office: FlaskClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(7):
        a_person(region=CEMPAKA_PUTIH if number % 2 else SERPONG_VILLAGE)
    whole = exported(office, "csv")
    monkeypatch.setattr("lms.roster.exporting.PAGE", 2)
    assert exported(office, "csv") == whole

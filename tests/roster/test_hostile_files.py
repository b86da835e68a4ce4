"""Files made to harm: refused within limits, and nothing half done, whatever they hold."""

import io
import zipfile
from datetime import date, datetime
from typing import Any

import pytest
import sqlalchemy as sa
import xlsxwriter
from flask import Flask
from flask.testing import FlaskClient
from hypothesis import HealthCheck, event, given, settings
from hypothesis import strategies as st

from lms.accounts.models import Person, PersonChange, RoleAssignment
from lms.core.roles import Role
from lms.db import db
from lms.regions.queries import places
from lms.roster import reading
from lms.roster.models import ImportState, RosterImport
from lms.roster.tables import FileRefused
from tests.conftest import ON_POSTGRESQL
from tests.factories import CITY, Browser, a_person, rows
from tests.roster.rosters import SITI, csv_of, uploads
from tests.roster.test_drafts import DATA, EXPECTED, expectations

HEADINGS = ("NIK", "Nama", "TTL", "L/P", "No. HP", "Kelurahan", "Kecamatan", "RT/RW", "Jabatan")
TODAY = date(2026, 11, 24)
SHOWN = {
    "Kader baru": {"ok", "fix", "warn"},
    "Perlu keputusan": {"warn"},
    "Tidak disimpan": {"reject"},
    "Dilewati": {"skip"},
}


@pytest.fixture
def office(app: Flask, browser: Browser) -> FlaskClient:
    return browser(a_person(Role.ADMIN, CITY))


def apart(app: Flask, data: bytes) -> reading.Reading:
    around = places(db.session())
    db.session.rollback()
    return reading.read_apart(data, around, TODAY)


def test_another_process_reads_the_same(app: Flask) -> None:
    data = (DATA / "nasty_roster.xlsx").read_bytes()
    assert apart(app, data) == reading.read(data, places(db.session()), TODAY)


def a_workbook(**files: str) -> bytes:
    """A real workbook with more or other files inside."""
    out = io.BytesIO((DATA / "nasty_roster.xlsx").read_bytes())
    with zipfile.ZipFile(out, "a", zipfile.ZIP_DEFLATED) as archive:
        for name, text in files.items():
            archive.writestr(name, text)
    return out.getvalue()


def a_sheet_instead(xml: str) -> bytes:
    """The same workbook with this as its first sheet."""
    source = zipfile.ZipFile(DATA / "nasty_roster.xlsx")
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in source.namelist():
            is_sheet = name.startswith("xl/worksheets/sheet")
            archive.writestr(name, xml if is_sheet else source.read(name))
    return out.getvalue()


SHEET = (
    '<?xml version="1.0"?>{entity}<worksheet '
    'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
    "<sheetData>{rows}</sheetData></worksheet>"
)
LAUGHS = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
BOMBS = {
    "unpacks to 60 MB": lambda: a_workbook(**{"xl/media/a.bin": "0" * 60 * 1024 * 1024}),
    "holds 300 files": lambda: a_workbook(**{f"xl/media/{n}": "x" for n in range(300)}),
    "holds macros": lambda: a_workbook(**{"xl/vbaProject.bin": "macro"}),
    "one cell in the last corner": lambda: a_sheet_instead(
        SHEET.format(entity="", rows='<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>')
    ),
    "laughs a billion times": lambda: a_sheet_instead(
        SHEET.format(
            entity=f'<!DOCTYPE z [<!ENTITY l0 "ha">{LAUGHS}]>',
            rows='<row r="1"><c r="A1" t="inlineStr"><is><t>&l9;</t></is></c></row>',
        )
    ),
    "reads a file": lambda: a_sheet_instead(
        SHEET.format(
            entity='<!DOCTYPE z [<!ENTITY f SYSTEM "file:///etc/passwd">]>',
            rows='<row r="1"><c r="A1" t="inlineStr"><is><t>&f;</t></is></c></row>',
        )
    ),
    "is a folder of nothing": lambda: b"PK\x05\x06" + bytes(18),
    "is one endless line": lambda: b"Nama,Kelurahan,NIK\n" + b'"' * 4_000_000,
}


@pytest.mark.parametrize("kind", BOMBS)
def test_a_bomb_is_refused_within_limits(app: Flask, kind: str) -> None:
    with pytest.raises(FileRefused) as refused:
        apart(app, BOMBS[kind]())
    assert refused.value.message.endswith(".")


def test_links_to_other_files_are_never_followed(app: Flask) -> None:
    link = '<externalLink xmlns="x"><externalBook r:id="rId1" xmlns:r="y"/></externalLink>'
    target = '<Relationships><Relationship Id="rId1" Target="http://192.0.2.1/a"/></Relationships>'
    data = a_workbook(
        **{
            "xl/externalLinks/externalLink1.xml": link,
            "xl/externalLinks/_rels/externalLink1.xml.rels": target,
        }
    )
    assert len(apart(app, data).drafts) == 34


def test_a_child_that_dies_is_a_refusal(app: Flask, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "_COMMAND", ("/bin/false",))
    with pytest.raises(reading.TooComplex):
        apart(app, csv_of(SITI))


def test_a_child_that_hangs_is_ended(app: Flask, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "_COMMAND", ("/bin/sleep", "60"))
    monkeypatch.setattr(reading, "WALL_SECONDS", 0.3)
    with pytest.raises(reading.TooComplex):
        apart(app, csv_of(SITI))


@pytest.mark.postgres
@pytest.mark.parametrize(("file", "above"), [("nasty_roster.csv", 1), ("nasty_roster.xlsx", 0)])
def test_on_the_page_every_plagued_row_ends_as_expected(
    office: FlaskClient, file: str, above: int
) -> None:
    address = uploads(office, (DATA / file).read_bytes(), file).location
    page = office.get(address + "?tampil=semua").text
    ended = {}
    for part in page.split('<tr id="baris-')[1:]:
        row, verdict = int(part.split('"')[0]), part.split('class="verdict')[1]
        ended[row] = next(words for words in SHOWN if words in verdict)
    for expected in expectations():
        row = int(expected["row_no"]) + above
        if row in ended:
            assert EXPECTED[expected["expected_status"]] in SHOWN[ended[row]], expected["masalah"]
        else:
            assert expected["expected_status"] == "SKIP"
    office.post(address + "penyimpanan")
    made = list(ended.values()).count("Kader baru")
    assert rows(PersonChange) == made == 22


cell = st.one_of(
    st.none(),
    st.text(max_size=30),
    st.integers(-(10**18), 10**18),
    st.floats(),
    st.booleans(),
    st.dates(date(1, 1, 1), date(9999, 12, 31)),
    st.datetimes(),
    st.sampled_from(
        [
            *("3674054107789903", "3674050505759932", "Cempaka Putih", "Pondok Jarya"),
            *("0812 0000 0001", "=1+1", "'=1", "003/007", "Siti Aminah", "Kosim", "01/07/1978"),
            *("Ciater", "P", "Jumlah", "sda", "\x00", "\ud800", "_xD800_", "_x0000_", "\u202e"),
        ]
    ),
)
names = st.one_of(cell, st.sampled_from(["Siti Aminah", "Kosim", "Yeni", "A" * 121, "Nur’aini"]))
villages = st.one_of(cell, st.sampled_from(["Cempaka Putih", "Ciater", "Serpong", "Jombang"]))
line = st.tuples(cell, names, cell, cell, cell, villages, cell, cell, cell)
tables = st.lists(line, max_size=6)


def as_workbook(lines: list[tuple[Any, ...]]) -> bytes:
    out = io.BytesIO()
    with xlsxwriter.Workbook(out, {"in_memory": True, "nan_inf_to_errors": True}) as book:
        sheet = book.add_worksheet()
        sheet.write_row(0, 0, HEADINGS)
        for number, cells in enumerate(lines, 1):
            for column, value in enumerate(cells):
                write(sheet, number, column, value)
    return out.getvalue()


def write(sheet: Any, number: int, column: int, value: Any) -> None:
    """As a spreadsheet would hold it; what none can hold is left out."""
    if isinstance(value, str):
        text = value.encode("utf-8", "ignore").decode().replace("\x00", "")
        sheet.write_formula(number, column, text) if text.startswith("=") else sheet.write_string(
            number, column, text
        )
    elif isinstance(value, date | datetime):
        if value.year > 1900:
            sheet.write_datetime(number, column, value)
    elif value is not None:
        sheet.write(number, column, value)


def as_csv(lines: list[tuple[Any, ...]]) -> bytes:
    quoted = [
        ",".join('"' + str("" if one is None else one).replace('"', '""') + '"' for one in cells)
        for cells in (HEADINGS, *lines)
    ]
    return "\n".join(quoted).encode("utf-8", "replace")


files = st.one_of(
    tables.map(as_csv),
    tables.map(as_workbook),
    st.tuples(tables.map(as_csv), st.integers(0, 400)).map(lambda made: made[0][: -made[1]]),
    st.tuples(tables.map(as_workbook), st.integers(0, 6000), st.binary(max_size=8)).map(
        lambda made: made[0][: made[1]] + made[2] + made[0][made[1] :]
    ),
    st.binary(max_size=400),
)


def cadres() -> tuple[int, int, int]:
    """People, their roles and the changes that brought them, as an import made them."""
    db.session.rollback()
    counted = (
        sa.select(sa.func.count()).where(Person.cadre_number.is_not(None)),
        sa.select(sa.func.count()).where(RoleAssignment.role == Role.CADRE),
        sa.select(sa.func.count(PersonChange.id)),
    )
    people, roles, changes = (db.session.scalar(one) or 0 for one in counted)
    return people, roles, changes


def try_out(client: FlaskClient, data: bytes) -> None:
    """Upload, look, save, and once more: no answer is an error, and nothing is there in part."""
    before = cadres()
    address = staged_by(client, data)
    if address is not None:
        assert client.get(address).status_code == 200
    assert cadres() == before
    if address is None:
        return
    made = saved_by(client, address)
    event(f"{'somebody' if made else 'nobody'} was made")
    people, roles, _ = after = cadres()
    assert (people - before[0], roles - before[1]) == (made, made)
    if made:
        again = staged_by(client, data)
        assert again
        assert saved_by(client, again) == 0, "the same file made somebody anew"
        assert cadres()[:2] == after[:2]


def staged_by(client: FlaskClient, data: bytes) -> str | None:
    """Where the draft is; None for a file that was refused."""
    answer = uploads(client, data, "berkas.xlsx")
    assert answer.status_code in {303, 409, 422}
    return answer.location if answer.status_code == 303 else None


def saved_by(client: FlaskClient, address: str) -> int:
    """How many cadres saving the draft has made."""
    saved = client.post(address + "penyimpanan").status_code
    assert saved in {303, 409}
    return created(address) if saved == 303 else 0


def created(location: str) -> int:
    db.session.expire_all()
    record = db.session.get_one(RosterImport, int(location.rstrip("/").rsplit("/", 1)[1]))
    assert record.state is ImportState.DONE
    return int(record.counts["created"])


def property_of(examples: int) -> Any:
    quiet = [HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
    return settings(max_examples=examples, deadline=None, suppress_health_check=quiet)


@property_of(50 if ON_POSTGRESQL else 500)
@given(files)
def test_whatever_is_uploaded_never_breaks_the_page(office: FlaskClient, data: bytes) -> None:
    try_out(office, data)


@pytest.mark.slow
@property_of(10_000)
@given(files)
def test_whatever_is_uploaded_never_breaks_the_page_at_length(
    office: FlaskClient, data: bytes
) -> None:
    try_out(office, data)

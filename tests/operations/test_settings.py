"""The settings page: saved once, seen everywhere from then on, and never on what was issued."""

from datetime import timedelta
from html.parser import HTMLParser
from typing import Any

import pypdfium2 as pdfium
import pytest
import sqlalchemy as sa
from flask import Flask
from flask.testing import FlaskClient

from lms.accounts.models import Person, SeatHolding
from lms.attendance import sheet
from lms.attendance.queries import meeting_for
from lms.audit.models import AuditEntry
from lms.certificates.models import Certificate, CertificateDocument
from lms.core.clock import now, wib_date
from lms.core.roles import Role
from lms.db import db, transaction
from lms.office import queries
from lms.office.models import OfficeVersion
from lms.regions.models import Seat
from tests.certificates.graduates import a_finished_training, issued, printed, viewer
from tests.factories import (
    CEMPAKA_PUTIH,
    CIPUTAT_TIMUR,
    CITY,
    Browser,
    a_meeting,
    a_person,
    a_training,
    rows,
    seated,
)

pytestmark = pytest.mark.postgres
PAGE = "/kelola/pengaturan/"


class Fields(HTMLParser):
    """What stands in the fields of a page, as a browser would send it back."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.said: dict[str, str] = {}
        self.area = ""
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        told = dict(attrs)
        name = told.get("name") or ""
        if tag == "input" and name and name != "csrf_token":
            self.said[name] = told.get("value") or ""
        elif tag == "textarea":
            self.area = name

    def handle_data(self, data: str) -> None:
        if self.area:
            self.said[self.area], self.area = data.strip().replace("\r\n", "\n"), ""


@pytest.fixture
def admin(browser: Browser) -> FlaskClient:
    return browser(a_person(Role.ADMIN, CITY, full_name="Arif Rahman"))


def form(page: str) -> dict[str, str]:
    """What stands in the fields of the form itself, not in those of its small deeds."""
    return Fields(page.partition('class="form narrow"')[2]).said


def shown(client: FlaskClient) -> dict[str, str]:
    return form(client.get(PAGE).text)


def saved(client: FlaskClient, **said: str) -> None:
    answer = client.post(PAGE, data=shown(client) | said)
    assert answer.status_code == 303, answer.text


def test_what_is_saved_is_shown_again_and_told_in_the_history(admin: FlaskClient) -> None:
    saved(
        admin,
        signatory_name="Drs. H. Budi Santoso, M.Si.",
        organiser="Pemerintah Kota Contoh\nDinas  Contoh",
        helpline_2_name="UPTD PPA",
        helpline_2_number="0811 1000 200",
        note="Pelantikan 1 Maret",
    )
    again = shown(admin)
    assert again["signatory_name"] == "Drs. H. Budi Santoso, M.Si."
    assert again["organiser"] == "Pemerintah Kota Contoh\nDinas Contoh"
    assert (again["helpline_2_name"], again["helpline_2_number"]) == ("UPTD PPA", "0811 1000 200")
    history = admin.get(f"{PAGE}riwayat/").text
    for words in (
        "Versi 1",
        "Arif Rahman",
        "Pelantikan 1 Maret",
        "Dra. Nama Kepala Dinas, M.Si.",
        "Drs. H. Budi Santoso, M.Si.",
        "SAPA 129 (129), UPTD PPA (0811 1000 200)",
    ):
        assert words in history


def test_the_audit_page_tells_the_change_in_words(admin: FlaskClient) -> None:
    saved(admin, target_percent="80")
    (number,) = db.session.scalars(
        sa.select(AuditEntry.id).where(AuditEntry.action == "office.changed")
    )
    page = admin.get(f"/kelola/audit/{number}").text
    for words in ("Pengaturan diubah", "Target bersertifikat (persen)", ">70<", ">80<"):
        assert words in page


@pytest.mark.parametrize(
    ("said", "complaint"),
    [
        ({"organiser": "Satu baris saja"}, "Tulis 2 sampai 4 baris"),
        ({"signatory_name": ""}, "Isi bagian ini."),
        ({"number_format": "{nomor}/{kota}/{tahun}"}, "Bagian {kota} tidak dikenal."),
        ({"number_format": "tanpa nomor"}, "Format nomor harus memuat"),
        ({"seats": "0"}, "Isi angka dari 1 sampai 500."),
        ({"target_percent": "101"}, "Isi angka dari 1 sampai 100."),
        ({"helpline_1_name": "", "helpline_1_number": ""}, "Isi bagian ini."),
        ({"helpline_2_name": "UPTD PPA"}, "Isi nama dan nomornya"),
        ({"helpline_1_number": "seratus"}, "Tulis nomor yang dapat dihubungi"),
        ({"helpline_1_number": "javascript:alert(1)"}, "Tulis nomor yang dapat dihubungi"),
        ({"signatory_name": "x" * 121}, "Paling banyak 120 huruf."),
        ({"keep_imports": "seminggu"}, "Isi dengan angka bulat."),
    ],
)
def test_what_is_wrong_comes_back_with_what_was_typed(
    admin: FlaskClient, said: dict[str, str], complaint: str
) -> None:
    answer = admin.post(PAGE, data=shown(admin) | {"place": "Serpong"} | said)
    assert answer.status_code == 422
    assert complaint in answer.text
    assert form(answer.text)["place"] == "Serpong"
    assert rows(OfficeVersion) == 0


@pytest.mark.parametrize(
    ("said", "complaint"),
    [
        ({}, "Belum ada yang diubah."),
        ({"signatory_name": "Budi 布迪"}, "布"),
        ({"valid_from": "2026-01-01", "place": "Serpong"}, "tidak dapat berlaku mundur"),
        ({"seats": "55", "valid_from": "2090-01-01"}, "Jumlah kursi berlaku seketika."),
    ],
)
def test_what_a_rule_refuses_leaves_nothing(
    admin: FlaskClient, said: dict[str, str], complaint: str
) -> None:
    answer = admin.post(PAGE, data=shown(admin) | said)
    assert answer.status_code == 409
    assert complaint in answer.text
    assert rows(OfficeVersion) == 0


def test_the_second_admin_sees_what_the_first_changed_and_loses_nothing(
    admin: FlaskClient, browser: Browser
) -> None:
    other = browser(a_person(Role.ADMIN, CITY, full_name="Diah Puspitasari"))
    first, second = shown(admin), shown(other)
    assert admin.post(PAGE, data=first | {"place": "Serpong"}).status_code == 303
    late = other.post(PAGE, data=second | {"target_percent": "80", "note": "Renstra"})
    assert late.status_code == 409
    assert "sudah diubah oleh pengelola lain" in late.text
    assert "oleh Arif Rahman" in late.text
    assert '<b class="anywhere">Serpong</b>' in late.text
    merged = form(late.text)
    assert (merged["place"], merged["target_percent"]) == ("Serpong", "80")
    assert merged["note"] == "Renstra"
    assert rows(OfficeVersion) == 1
    assert other.post(PAGE, data=merged).status_code == 303
    office = queries.office_at(db.session(), now())
    assert (office.place, office.target_percent) == ("Serpong", 80)


def test_a_change_to_come_is_announced_and_can_be_taken_back(admin: FlaskClient) -> None:
    day = wib_date(now()) + timedelta(days=30)
    saved(admin, signatory_name="Drs. Baru", valid_from=day.isoformat())
    assert shown(admin)["signatory_name"] != "Drs. Baru"
    page = admin.get(PAGE).text
    assert "Akan berlaku" in page
    assert "Drs. Baru" in page
    taken_back = admin.post(f"{PAGE}1/pembatalan", data={"based_on": "1"})
    assert taken_back.status_code == 303
    assert "Akan berlaku" not in admin.get(PAGE).text
    assert admin.post(f"{PAGE}1/pembatalan", data={"based_on": "2"}).status_code == 409


def test_certificates_issued_before_stay_byte_for_byte(admin: FlaskClient, app: Flask) -> None:
    first, later = a_person(), a_person()
    training = a_finished_training(first, later)
    printed(training, first)
    before = kept(first)
    saved(
        admin,
        signatory_name="Drs. H. Budi Santoso, M.Si.",
        place="Serpong",
        validity_months="36",
    )
    printed(training, later)
    assert kept(first) == before
    old, new = (certificate(person) for person in (first, later))
    assert old.facts["signatory"]["name"] == "Dra. Nama Kepala Dinas, M.Si."
    assert new.facts["signatory"]["name"] == "Drs. H. Budi Santoso, M.Si."
    assert new.facts["issue_place"] == "Serpong"
    assert (new.sequence, new.series) == (old.sequence + 1, old.series)
    assert old.valid_until is not None
    assert new.valid_until is not None
    assert new.valid_until.year == old.valid_until.year + 1


def test_another_format_counts_anew_only_under_another_name(admin: FlaskClient, app: Flask) -> None:
    people = [a_person() for _ in range(3)]
    training = a_finished_training(*people)
    issued(training, people[0])
    saved(admin, number_format="{nomor}/400.2/{instansi}/{bulan}/{tahun}")
    issued(training, people[1])
    saved(admin, short_name="DPPPA")
    issued(training, people[2])
    numbers = [certificate(person).number for person in people]
    year = wib_date(now()).year
    assert numbers[0] == f"400.2/0001/DP3AP2KB/{year}"
    assert numbers[1].startswith("0002/400.2/DP3AP2KB/")
    assert numbers[2].startswith("0001/400.2/DPPPA/")


def certificate(person: Person) -> Certificate:
    db.session.rollback()
    chosen = sa.select(Certificate).where(Certificate.person_id == person.id)
    return db.session.scalars(chosen).one()


def kept(person: Person) -> tuple[Any, ...]:
    """All that a certificate is made of."""
    held = certificate(person)
    document = db.session.get_one(CertificateDocument, held.id)
    return held.facts, held.facts_sha256, held.number, document.pdf, document.sha256


def test_the_attendance_sheet_is_that_of_the_day_of_the_meeting(
    admin: FlaskClient, app: Flask
) -> None:
    training = a_training(a_person(), regions=[CEMPAKA_PUTIH, "36.74.05.1002"])
    past = a_meeting(training, starts_at=now() - timedelta(days=1))
    saved(admin, place="Serpong", witness_office="Kepala Bidang", witness_name="Drs. Bidang")
    coming = a_meeting(training, starts_at=now() + timedelta(days=1))
    reader = viewer(a_person(Role.ADMIN, CITY), Role.ADMIN, CITY)
    old, new = (
        sheet.facts(db.session(), reader, meeting_for(db.session(), reader, meeting.id), now())
        for meeting in (past, coming)
    )
    assert (old.place, old.witness.office) == ("Tangerang Selatan", "Kepala Dinas DP3AP2KB")
    assert (new.place, new.witness.office) == ("Serpong", "Kepala Bidang")
    with app.test_request_context():
        assert "Drs. Bidang" in sheet.html(new)


def test_every_page_names_the_helplines_of_now(admin: FlaskClient, stranger: FlaskClient) -> None:
    assert '<a href="tel:129">SAPA 129</a>.' in stranger.get("/masuk").text
    saved(admin, helpline_2_name="UPTD PPA", helpline_2_number="0811 1000-200")
    page = stranger.get("/masuk").text
    assert '<a href="tel:129">SAPA 129</a>, atau <a href="tel:08111000200">' in page
    assert "UPTD PPA 0811 1000-200</a>." in page


def test_more_seats_are_there_at_once_and_count_in_coverage(
    admin: FlaskClient, browser: Browser
) -> None:
    saved(admin, seats="55", target_percent="80")
    assert set(seats_of_each_village()) == {55}
    page = browser(a_person(Role.OFFICIAL, CITY)).get("/capaian/").text
    assert "0 dari 2.970 kursi" in page
    assert "Kurang 2.376 lagi untuk mencapai target 80%" in page


def test_fewer_seats_are_made_only_of_seats_nobody_ever_sat_on(admin: FlaskClient) -> None:
    seated(a_person(), 48)
    with transaction() as session:
        session.execute(sa.update(SeatHolding).values(until_day=wib_date(now()) + timedelta(1)))
    refused = admin.post(PAGE, data=shown(admin) | {"seats": "47"})
    assert refused.status_code == 409
    assert "tidak dapat dikurangi" in refused.text
    assert set(seats_of_each_village()) == {50}
    assert rows(OfficeVersion) == 0
    saved(admin, seats="48")
    assert set(seats_of_each_village()) == {48}


def seats_of_each_village() -> list[int]:
    db.session.rollback()
    return list(db.session.scalars(sa.select(sa.func.count(Seat.id)).group_by(Seat.region_code)))


def test_a_trial_certificate_is_printed_and_nothing_is_kept(admin: FlaskClient) -> None:
    said = shown(admin) | {"signatory_name": "Drs. H. Budi Santoso, M.Si."}
    answer = admin.post(f"{PAGE}pratinjau", data=said)
    assert answer.mimetype == "application/pdf"
    with pdfium.PdfDocument(answer.data) as document:
        front = str(document[0].get_textpage().get_text_bounded())
    assert "Drs. H. Budi Santoso, M.Si." in front
    assert "Contoh Nama Kader" in front
    assert rows(OfficeVersion) == 0
    assert admin.post(f"{PAGE}pratinjau", data=said | {"place": ""}).status_code == 422


def test_the_admin_of_a_part_of_the_city_changes_nothing(browser: Browser) -> None:
    part = browser(a_person(Role.ADMIN, CIPUTAT_TIMUR))
    for answer in (part.get(PAGE), part.post(PAGE), part.post(f"{PAGE}1/pembatalan")):
        assert answer.status_code == 403
    assert rows(OfficeVersion) == 0


def test_what_only_follows_from_a_change_is_not_told_twice(
    admin: FlaskClient, browser: Browser
) -> None:
    other = browser(a_person(Role.ADMIN, CITY))
    day = wib_date(now()) + timedelta(days=30)
    saved(admin, signatory_name="Drs. Baru", valid_from=day.isoformat())
    late = shown(other)
    saved(admin, place="Serpong")
    page = other.post(PAGE, data=late | {"seats": "55"}).text
    assert page.count("Versi 2, disimpan") == 1
    assert page.count("note--warn") == 1
    history = admin.get(f"{PAGE}riwayat/").text
    assert "menyesuaikan diri dengan versi 2" in history

"""Importing a roster on the page: upload, look, decide, save once."""

import csv
import io
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest
import sqlalchemy as sa
from flask import Flask
from flask.testing import FlaskClient
from openpyxl import Workbook, load_workbook
from sqlalchemy.orm import Session

from lms.accounts import changes
from lms.accounts.changes import Source
from lms.accounts.models import Person, PersonChange
from lms.audit.models import AuditEntry
from lms.core.clock import now
from lms.core.roles import Role
from lms.db import db, transaction
from lms.jobs.models import Job
from lms.roster import importing, staging
from lms.roster.models import ImportState, RosterImport, RowDecision
from lms.roster.plans import Terms
from lms.settings import settings
from tests.factories import CEMPAKA_PUTIH, CITY, Browser, a_person, rows, worked_off
from tests.matrix import contents
from tests.roster.rosters import (
    CHILD,
    HEAD,
    KOSIM,
    SITI,
    UNSURE,
    csv_of,
    keys,
    person,
    staged,
    uploads,
)

pytestmark = pytest.mark.postgres
PEOPLE = ("person", "role_assignment", "seat_holding", "person_change")


@pytest.fixture
def admin(app: Flask) -> Person:
    return a_person(Role.ADMIN, CITY)


@pytest.fixture
def office(admin: Person, browser: Browser) -> FlaskClient:
    return browser(admin)


def said(client: FlaskClient, draft: RosterImport, choice: str, **more: str) -> int:
    """Press a button of the page; the status of the answer."""
    address = f"/kelola/impor/{draft.id}/keputusan"
    return client.post(address, data={"pilih": choice, **more}).status_code


def saves(client: FlaskClient, draft: RosterImport) -> int:
    return client.post(f"/kelola/impor/{draft.id}/penyimpanan").status_code


def page_of(client: FlaskClient, draft: RosterImport, shown: str = "semua") -> str:
    return client.get(f"/kelola/impor/{draft.id}/?tampil={shown}").text


def of_people() -> dict[str, str]:
    return {name: digest for name, digest in contents().items() if name in PEOPLE}


def names() -> set[str]:
    db.session.rollback()
    return set(
        db.session.scalars(sa.select(Person.full_name).where(Person.cadre_number.is_not(None)))
    )


def test_a_file_is_shown_row_by_row_before_anybody_changes(office: FlaskClient) -> None:
    before = of_people()
    answer = uploads(office, csv_of(SITI, UNSURE, CHILD))
    assert answer.status_code == 303
    page = office.get(answer.location + "?tampil=semua").text
    for words in ("Siti Aminah", "Kader baru", "Pakai Pondok Karya", "Umur belum 18 tahun"):
        assert words in page
    assert of_people() == before


def test_good_rows_are_saved_without_the_bad(admin: Person, office: FlaskClient) -> None:
    draft = staged(admin, SITI, UNSURE, CHILD, KOSIM)
    assert saves(office, draft) == 303
    assert names() == {"Siti Aminah", "Kosim"}
    page = page_of(office, draft)
    assert "Data kader tersimpan" in page
    assert "Baris 3" in page
    assert "Umur belum 18 tahun" in page


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"PK\x03\x04rusak", "tidak dapat dibaca"),
        (b"a,b\n1,2\n", "Judul kolom tidak ditemukan"),
        (HEAD.encode(), "belum berisi kader"),
        (b"x" * (5 * 1024 * 1024 + 1), "lebih besar dari 5 MB"),
    ],
)
def test_a_file_that_is_no_roster_is_refused_in_one_sentence(
    office: FlaskClient, data: bytes, words: str
) -> None:
    answer = uploads(office, data)
    assert answer.status_code == 409
    assert words in answer.text
    assert rows(RosterImport) == 0


def test_no_file_is_asked_for_again_and_far_too_much_is_not_read(office: FlaskClient) -> None:
    assert office.post("/kelola/impor/").status_code == 422
    assert uploads(office, b"x" * (7 * 1024 * 1024)).status_code == 413
    assert rows(RosterImport) == 0


def test_a_kelurahan_is_chosen_once_for_every_row_that_spells_it_so(
    admin: Person, office: FlaskClient
) -> None:
    again = ",Yuli,05/06/1981,P,,pondok jarya,Pondok Aren,,"
    draft = staged(admin, UNSURE, again, SITI)
    assert "Pakai Pondok Karya (2 baris)" in page_of(office, draft)
    assert said(office, draft, "2:kelurahan:36.74.03.1003") == 303
    saves(office, draft)
    assert {person(name).region_code for name in ("Yeni", "Yuli")} == {"36.74.03.1003"}


def test_another_kelurahan_is_chosen_from_the_list(admin: Person, office: FlaskClient) -> None:
    draft = staged(admin, UNSURE)
    assert said(office, draft, "2:kelurahan:") == 422
    assert said(office, draft, "2:kelurahan:", **{"wilayah-2": "36.74.99.1001"}) == 409
    assert rows(RowDecision) == 0
    assert said(office, draft, "2:kelurahan:", **{"wilayah-2": CEMPAKA_PUTIH}) == 303
    saves(office, draft)
    assert person("Yeni").region_code == CEMPAKA_PUTIH


@pytest.mark.parametrize(
    ("choice", "people", "phone"),
    [("sama", 1, "+6281200000001"), ("baru", 2, None), ("lewati", 1, None)],
)
def test_a_probable_duplicate_is_one_person_or_two_or_left(
    admin: Person, office: FlaskClient, choice: str, people: int, phone: str | None
) -> None:
    known = a_person(full_name="Siti Aminah", phone=None)
    draft = staged(admin, SITI, KOSIM)
    assert f"Mirip dengan {known.cadre_number}" in page_of(office, draft)
    assert said(office, draft, f"2:{choice}:") == 303
    saves(office, draft)
    db.session.expire_all()
    chosen = sa.select(Person).where(Person.full_name == "Siti Aminah")
    found = list(db.session.scalars(chosen.order_by(Person.id)))
    assert (len(found), found[0].phone) == (people, phone)


def test_what_was_said_can_be_taken_back(admin: Person, office: FlaskClient) -> None:
    draft = staged(admin, SITI)
    said(office, draft, "2:lewati:")
    assert "Dilewati atas keputusan Anda" in page_of(office, draft)
    assert said(office, draft, "2:ulang:") == 303
    assert rows(RowDecision) == 0
    assert "Simpan 1 kader" in page_of(office, draft)


@pytest.mark.parametrize(
    "choice", ["2:sama:", "2:baru:", "2:terbaru:", "99:lewati:", "2:x:", "x", "-1::", "2:ulang:"]
)
def test_what_was_not_offered_is_refused(admin: Person, office: FlaskClient, choice: str) -> None:
    draft = staged(admin, SITI)
    before = contents()
    assert said(office, draft, choice) == 409
    assert contents() == before


def test_a_row_changed_meanwhile_is_shown_again_before_it_is_overwritten(
    admin: Person, office: FlaskClient
) -> None:
    saves(office, staged(admin, SITI))
    draft = staged(admin, SITI.replace("081200000001", "081300000001"), KOSIM)
    with transaction() as session:
        held = session.scalars(sa.select(Person).where(Person.full_name == "Siti Aminah")).one()
        changes.edit(session, held, {"phone": "+6281999999999"}, Source(), now=now())
    assert "Data di sistem berubah" in page_of(office, draft)
    saves(office, draft)
    assert person("Siti Aminah").phone == "+6281999999999"
    assert "Kosim" in names()
    assert "Data di sistem berubah" in page_of(office, draft)


def test_what_changed_meanwhile_can_be_agreed_to(admin: Person, office: FlaskClient) -> None:
    saves(office, staged(admin, SITI))
    draft = staged(admin, SITI.replace("081200000001", "081300000001"))
    with transaction() as session:
        held = session.scalars(sa.select(Person).where(Person.full_name == "Siti Aminah")).one()
        changes.edit(session, held, {"phone": "+6281999999999"}, Source(), now=now())
    assert said(office, draft, "2:terbaru:") == 303
    assert "Simpan 1 kader" in page_of(office, draft)
    assert saves(office, draft) == 303
    assert person("Siti Aminah").phone == "+6281300000001"


def test_nothing_to_save_is_said_and_the_draft_stays(admin: Person, office: FlaskClient) -> None:
    draft = staged(admin, UNSURE)
    assert saves(office, draft) == 409
    assert "Periksa baris" in page_of(office, draft)


def test_pressing_twice_imports_once(admin: Person, office: FlaskClient) -> None:
    draft = staged(admin, SITI, ",Tanpa Lahir,,P,,Cempaka Putih,,,")
    assert (saves(office, draft), saves(office, draft)) == (303, 303)
    assert names() == {"Siti Aminah", "Tanpa Lahir"}
    assert said(office, draft, "2:lewati:") == 409


def test_two_who_save_at_once_import_once(app: Flask, admin: Person, browser: Browser) -> None:
    draft = staged(admin, ",Tanpa Lahir,,P,,Cempaka Putih,,,")
    clients = [browser(admin) for _ in range(4)]

    def press(client: FlaskClient) -> int:
        with app.app_context():
            return saves(client, draft)

    with ThreadPoolExecutor(4) as pool:
        answers = list(pool.map(press, clients))
    assert set(answers) == {303}
    assert rows(PersonChange) == 1
    assert len(names()) == 1


def test_without_the_state_two_saves_would_import_twice(admin: Person) -> None:
    """The control: what is written without asking whether it was is written again."""
    draft = staged(admin, ",Tanpa Lahir,,P,,Cempaka Putih,,,")
    record = db.session.get_one(RosterImport, draft.id)
    content = staging.opened(record, settings().seal_keys, now=now())
    for number in range(2):
        with transaction() as session:
            held = session.get_one(RosterImport, draft.id)
            on, source = Terms(CITY), Source(origin=f"import:{number}")
            if number:  # somebody who does not look whether it was done sees a new person again
                session.execute(sa.update(Person).values(full_name="Lain"))
            importing.carry_out(
                session, held, content.reading, keys(), on, source=source, now=now()
            )
    assert rows(PersonChange) == 2


def test_a_draft_can_be_thrown_away(admin: Person, office: FlaskClient) -> None:
    draft = staged(admin, SITI)
    said(office, draft, "2:lewati:")
    assert office.post(f"/kelola/impor/{draft.id}/pembuangan").status_code == 303
    assert (rows(RosterImport), rows(RowDecision)) == (0, 0)


def test_what_is_done_cannot_be_thrown_away(admin: Person, office: FlaskClient) -> None:
    draft = staged(admin, SITI)
    saves(office, draft)
    assert office.post(f"/kelola/impor/{draft.id}/pembuangan").status_code == 409
    assert rows(RosterImport) == 1


def test_the_content_goes_after_a_week_and_figures_stay(admin: Person, office: FlaskClient) -> None:
    done, left = staged(admin, SITI, CHILD), staged(admin, KOSIM)
    saves(office, done)
    done_at, left_at = (f"/kelola/impor/{draft.id}/" for draft in (done, left))
    with transaction() as session:
        session.execute(sa.update(RosterImport).values(expires_at=now() - timedelta(seconds=1)))
        session.execute(sa.update(Job).values(run_at=now()))
    assert office.get(left_at).status_code == 409
    assert office.post(left_at + "penyimpanan").status_code == 409
    assert worked_off() == 2
    assert office.get(left_at).status_code == 404
    assert "Umur belum 18 tahun" in office.get(done_at).text
    assert office.post(done_at + "masalah.csv").status_code == 409


def test_no_citizen_number_stands_in_clear_anywhere(
    admin: Person, office: FlaskClient, session: Session
) -> None:
    draft = staged(admin, SITI, UNSURE)
    assert "3674054107789903" not in page_of(office, draft)
    saves(office, draft)
    db.session.rollback()
    every = [
        *session.scalars(sa.select(AuditEntry.facts)),
        *session.scalars(sa.select(RosterImport.content)),
        *session.scalars(sa.select(PersonChange.after)),
    ]
    assert "3674054107789903" not in repr(every)
    assert "Yeni" not in repr(every)


def test_an_admin_of_one_kecamatan_writes_there_alone_and_hears_of_nobody_else(
    browser: Browser, admin: Person
) -> None:
    saves(browser(admin), staged(admin, SITI))
    there = browser(a_person(Role.ADMIN, "36.74.01"))
    moved = SITI.replace("Cempaka Putih", "Ciater").replace("Siti Aminah", "Wulan")
    answer = uploads(there, csv_of(KOSIM, moved, ",Rini,01/02/1980,P,,Ciater,,,"))
    page = there.get(answer.location + "?tampil=semua").text
    assert "di luar wilayah Anda" in page
    assert "TS-05" not in page
    there.post(answer.location + "penyimpanan")
    assert names() == {"Siti Aminah", "Rini"}


@pytest.mark.parametrize("name", ["Siti Aminah", "Nama Lain"])
def test_who_is_no_cadre_any_more_is_not_written_upon(
    admin: Person, office: FlaskClient, name: str
) -> None:
    gone = a_person(full_name=name, active=False, phone=None)
    told = f"{gone.cadre_number},Siti Aminah,01/07/1978,0812 0000 0001,Cempaka Putih"
    data = f"Nomor kader,Nama,TTL,No. HP,Kelurahan\n{told}\n".encode()
    address = uploads(office, data).location
    assert "sudah tidak aktif" in office.get(address).text
    assert office.post(address + "keputusan", data={"pilih": "2:sama:"}).status_code == 409
    assert office.post(address + "penyimpanan").status_code == 409
    assert person(name).phone is None


def test_a_cadre_number_unknown_here_may_be_kept_by_a_new_cadre(
    admin: Person, office: FlaskClient
) -> None:
    data = b"Nomor kader,Nama,TTL,Kelurahan\nTS-05-077,Kosim,05/05/1975,Cempaka Putih\n"
    address = uploads(office, data).location
    office.post(address + "keputusan", data={"pilih": "2:baru:"})
    office.post(address + "penyimpanan")
    assert person("Kosim").cadre_number == "TS-05-077"


def test_the_rows_left_are_mended_in_their_own_file_and_sent_again(
    admin: Person, office: FlaskClient
) -> None:
    draft = staged(admin, SITI, UNSURE, CHILD)
    saves(office, draft)
    file = office.post(f"/kelola/impor/{draft.id}/masalah.csv")
    lines = list(csv.reader(io.StringIO(file.data.decode("utf-8-sig"))))
    assert lines[0][-1] == "Alasan"
    assert [line[1] for line in lines[1:]] == ["Yeni", "Zahra"]
    assert "18 tahun" in lines[2][-1]
    mended = file.data.replace(b"Pondok Jarya", b"Pondok Jaya").replace(b"2012", b"1992")
    office.post(uploads(office, mended).location + "penyimpanan")
    assert names() == {"Siti Aminah", "Yeni", "Zahra"}


def test_who_took_the_rows_left_along_is_in_the_audit_record(
    admin: Person, office: FlaskClient
) -> None:
    """They hold citizen numbers as they were sent."""
    draft = staged(admin, SITI, "3674054107789903,Wulan,01/07/1978,P,,Cempaka Putih,,,")
    assert b"3674054107789903" in office.post(f"/kelola/impor/{draft.id}/masalah.csv").data
    entry = db.session.scalars(sa.select(AuditEntry).order_by(AuditEntry.id.desc())).first()
    assert entry is not None
    assert (entry.action, entry.actor_id) == ("roster.left_fetched", admin.id)
    assert entry.facts["rows"] == 1


def test_a_workbook_of_the_rows_left_keeps_what_each_cell_was(
    admin: Person, office: FlaskClient
) -> None:
    draft = staged(admin, SITI, UNSURE)
    file = office.post(f"/kelola/impor/{draft.id}/masalah.xlsx")
    answer = uploads(office, file.data, "perbaiki.xlsx")
    assert "Pakai Pondok Karya" in office.get(answer.location).text
    assert office.post(f"/kelola/impor/{draft.id}/masalah.pdf").status_code == 404


def test_a_roster_on_another_sheet_is_told_of_and_not_lost(office: FlaskClient) -> None:
    book = Workbook()
    for sheet, name in ((book.active, "Siti Aminah"), (book.create_sheet("Rengas & Cs"), "Kosim")):
        sheet.append(["Nama", "L/P", "Kelurahan"])
        sheet.append([name, "P", "Cempaka Putih"])
    book.create_sheet("Petunjuk").append(["Nama", "L/P", "Kelurahan"])
    out = io.BytesIO()
    book.save(out)
    page = office.get(uploads(office, out.getvalue(), "kota.xlsx").location).text
    assert "Hanya lembar “Sheet” yang dibaca." in page
    assert "belum masuk: Rengas &amp; Cs." in page


def test_the_example_file_is_empty_and_understood(office: FlaskClient) -> None:
    file = office.get("/kelola/impor/contoh.xlsx")
    answer = uploads(office, file.data, "contoh.xlsx")
    assert answer.status_code == 409
    assert "belum berisi kader" in answer.text


def test_the_example_file_filled_in_is_a_roster(office: FlaskClient) -> None:
    book = load_workbook(io.BytesIO(office.get("/kelola/impor/contoh.xlsx").data))
    assert [sheet.title for sheet in book] == ["Kader", "Wilayah", "Petunjuk"]
    assert len(list(book["Wilayah"].rows)) == 55
    told = ["", "Siti Aminah", "Tangerang", "01/07/1978", "P", "081200000001", "Cempaka Putih"]
    book["Kader"].append([*told, "Ciputat Timur", "003/007", "Ketua"])
    filled = io.BytesIO()
    book.save(filled)
    office.post(uploads(office, filled.getvalue(), "isi.xlsx").location + "penyimpanan")
    siti = person("Siti Aminah")
    assert (siti.birth_place, siti.rw, siti.position) == ("Tangerang", 7, "Ketua")
    assert siti.region_code == CEMPAKA_PUTIH


def test_each_step_is_in_the_audit_record(admin: Person, office: FlaskClient) -> None:
    draft = staged(admin, SITI, KOSIM)
    said(office, draft, "2:lewati:")
    saves(office, draft)
    about = sa.select(AuditEntry.action, AuditEntry.actor_id).order_by(AuditEntry.id)
    told = db.session.execute(about.where(AuditEntry.object_type == "roster_import")).all()
    assert [tuple(one) for one in told] == [
        ("roster.uploaded", admin.id),
        ("roster.decided", admin.id),
        ("roster.imported", admin.id),
    ]
    db.session.expire_all()
    assert db.session.get_one(RosterImport, draft.id).state is ImportState.DONE

"""The attendance sheet, opened and read: names, rows, QR, and nothing that is not for paper."""

from datetime import UTC, datetime

import pypdfium2 as pdfium
import pytest
import zxingcpp
from flask import Flask
from flask.testing import FlaskClient

from lms.attendance import queries, sheet
from lms.attendance.models import Attendance, AttendanceEvent, Meeting
from lms.attendance.rules import MeetingState, Method, Status
from lms.core.clock import now
from lms.core.roles import Role
from lms.db import db, transaction
from lms.web.print_fonts import MEDIUM, fit
from tests.factories import (
    CEMPAKA_PUTIH,
    CIPUTAT_TIMUR,
    SERPONG_VILLAGE,
    Browser,
    a_meeting,
    a_person,
    a_training,
    viewer,
)

LONGEST = (
    "Hj. Raden Ayu Siti Nurhaliza Kusumawardhani Prawiranegara Natakusumah binti "
    "Haji Muhammad Ilyas, S.Pd., M.Si."
)
NINE = datetime(2026, 11, 28, 2, 0, tzinfo=UTC)

pytestmark = pytest.mark.paper


@pytest.fixture
def trainer(browser: Browser) -> FlaskClient:
    return browser(a_person(Role.TRAINER, CIPUTAT_TIMUR))


def printed(client: FlaskClient, meeting: Meeting) -> pdfium.PdfDocument:
    answer = client.get(f"/pertemuan/{meeting.id}/daftar-hadir.pdf")
    assert answer.status_code == 200
    assert answer.mimetype == "application/pdf"
    return pdfium.PdfDocument(answer.data)


def text_of(page: pdfium.PdfPage) -> str:
    return str(page.get_textpage().get_text_bounded()).replace("\r\n", "\n")


def seen(meeting: Meeting, person_id: int, status: Status, at: datetime | None) -> None:
    with transaction() as session:
        event = AttendanceEvent(
            meeting_id=meeting.id,
            person_id=person_id,
            status=status,
            method=Method.LIST,
            recorded_at=now(),
        )
        session.add(event)
        session.flush()
        session.add(
            Attendance(
                meeting_id=meeting.id,
                person_id=person_id,
                status=status,
                event_id=event.id,
                arrived_at=at,
            )
        )


def test_fifty_names_stand_on_two_pages_with_their_signatures_below(trainer: FlaskClient) -> None:
    lead = a_person(Role.TRAINER, CIPUTAT_TIMUR, full_name="Nurul Fitriani, S.Psi.")
    names = [f"Kader Ke-{n:02d}" for n in range(1, 50)]
    people = [a_person(full_name=name, rt=6, rw=2) for name in (*names, LONGEST)]
    meeting = a_meeting(a_training(*people, trainers=[lead]), starts_at=NINE)
    with printed(trainer, meeting) as document:
        assert len(document) == 2
        first, last = (text_of(page) for page in document)
        width, height = document[0].get_size()
    assert (round(width), round(height)) == (595, 842)
    assert sum(name in first for name in names) == 23
    assert all((name in first) != (name in last) for name in names)
    assert LONGEST in " ".join(first.split())
    for page, number in ((first, 1), (last, 2)):
        assert "Nama kader" in page
        assert f"Halaman {number} dari 2" in page
    assert "Sabtu, 28 November 2026, 09.00–12.00" in first
    assert "Pengendalian Penduduk dan Keluarga Berencana" in first
    assert "Lurah Cempaka Putih" in last
    assert "Nurul Fitriani, S.Psi." in last
    assert "006 / 002" in first
    assert not any(
        person.phone.removeprefix("+62") in first + last for person in people if person.phone
    )


@pytest.mark.parametrize(("people", "pages"), [(19, [19]), (25, [22, 3]), (52, [24, 25, 3])])
def test_no_signature_stands_on_a_page_of_its_own(
    trainer: FlaskClient, people: int, pages: list[int]
) -> None:
    cadres = [a_person(full_name=f"Mawar Ke-{n:02d}") for n in range(people)]
    meeting = a_meeting(a_training(*cadres), state=MeetingState.CLOSED)
    with printed(trainer, meeting) as document:
        assert [text_of(page).count("Mawar Ke-") for page in document] == pages
        assert "Mengetahui" in text_of(document[len(pages) - 1])


@pytest.mark.parametrize("title", ["Praktik rujukan", "Praktikrujukan" * 14])
def test_the_code_opens_the_page_of_the_meeting(trainer: FlaskClient, title: str) -> None:
    meeting = a_meeting(a_training(a_person()), title=title)
    with printed(trainer, meeting) as document:
        picture = document[0].render(scale=2).to_pil()
    codes = [code.text for code in zxingcpp.read_barcodes(picture)]
    assert codes == [f"http://localhost/pertemuan/{meeting.id}/"]


def test_an_open_sheet_has_rows_for_guests_and_no_marks(trainer: FlaskClient) -> None:
    cadre = a_person(full_name="Ani")
    meeting = a_meeting(a_training(cadre), starts_at=NINE)
    seen(meeting, cadre.id, Status.PRESENT, NINE)
    with printed(trainer, meeting) as document:
        assert len(document) == 1
        text = text_of(document[0])
    assert "09.00\n" not in text.replace("09.00–12.00", "")
    assert "11" in text.split()


def test_a_closed_sheet_says_who_was_there_and_when(trainer: FlaskClient) -> None:
    ani, budi, citra = (a_person(full_name=name) for name in ("Ani", "Budi", "Citra"))
    meeting = a_meeting(a_training(ani, budi, citra), starts_at=NINE, state=MeetingState.CLOSED)
    seen(meeting, ani.id, Status.PRESENT, NINE.replace(minute=6))
    seen(meeting, budi.id, Status.PRESENT, None)
    seen(meeting, citra.id, Status.SICK, None)
    with printed(trainer, meeting) as document:
        text = text_of(document[0])
    assert "Hadir 09.06" in text
    assert "Sakit" in text
    assert "2 dari 3 peserta" in text
    assert "11" not in text.split()


def test_markup_in_a_name_is_printed_as_text(trainer: FlaskClient) -> None:
    meeting = a_meeting(a_training(a_person(full_name="<b>Ani</b> & <img src=x>")))
    with printed(trainer, meeting) as document:
        assert "<b>Ani</b> & <img src=x>" in text_of(document[0])


@pytest.mark.parametrize(
    ("name", "step"),
    [
        ("Ani", 0),
        ("Hj. Siti Nurhaliza Kusuma, S.Pd.", 0),
        ("Hj. Siti Nurhaliza Kusumawardhani S., S.Pd.", 2),
        ("Hj. Siti Nurhaliza Kusumawardhani, S.Pd.", 1),
        ("Hj. Siti Nurhaliza Kusumawardhani Prawiranegara, S.Pd.", 3),
        (LONGEST, 4),
        (LONGEST + " " + LONGEST[:90], 5),
        ("李" * 12, 0),
    ],
)
def test_a_name_is_set_as_large_as_its_column_lets_it(name: str, step: int) -> None:
    assert fit(name, sheet.NAME_MM, sheet.SIZES, MEDIUM) == step


def test_a_sheet_of_several_kelurahan_names_each(trainer: FlaskClient) -> None:
    near, far = a_person(rt=1, rw=2), a_person(region="36.74.05.1003", rt=3, rw=4)
    training = a_training(near, far, regions=[CEMPAKA_PUTIH, "36.74.05.1003"])
    with printed(trainer, a_meeting(training)) as document:
        text = text_of(document[0])
    assert "Cempaka Putih\n001 / 002" in text
    assert "Kepala Dinas DP3AP2KB" in text


def test_the_longest_kelurahan_stands_on_one_line(browser: Browser) -> None:
    timur = "36.74.01.1007"
    people, lead = (a_person(), a_person(region=timur, rt=3, rw=4)), a_person(Role.TRAINER)
    training = a_training(*people, regions=[CEMPAKA_PUTIH, timur], trainers=[lead])
    with printed(browser(lead), a_meeting(training)) as document:
        assert "Lengkong Gudang Timur\n003 / 004" in text_of(document[0])


def test_an_official_prints_only_the_people_of_their_region(app: Flask) -> None:
    here, there = a_person(full_name="Sri Wahyuni"), a_person(region=SERPONG_VILLAGE)
    training = a_training(here, there, regions=[CEMPAKA_PUTIH, SERPONG_VILLAGE])
    official, meeting_id = viewer(a_person(Role.OFFICIAL, CIPUTAT_TIMUR)), a_meeting(training).id
    meeting = queries.meeting_overseen(db.session(), official, meeting_id)
    said = sheet.facts(db.session(), official, meeting, now())
    assert [entry.name for entry in said.entries] == ["Sri Wahyuni"]
    with app.test_request_context():
        assert "1 peserta lain tidak tercantum" in sheet.html(said)

"""The roster on a trainer's phone: a tap is kept once, a refusal says why and keeps the input."""

from typing import Any
from uuid import uuid4

import pytest
import sqlalchemy as sa
from flask.testing import FlaskClient

from lms.accounts.models import Person
from lms.attendance.models import Attendance, AttendanceEvent, Meeting
from lms.attendance.rules import MeetingState, Status
from lms.audit.models import AuditEntry
from lms.core.roles import Role
from lms.db import db
from tests.factories import (
    CEMPAKA_PUTIH,
    CIPUTAT_TIMUR,
    SERPONG_VILLAGE,
    Browser,
    a_meeting,
    a_person,
    a_training,
    rows,
)

pytestmark = pytest.mark.postgres


@pytest.fixture
def trainer(browser: Browser) -> FlaskClient:
    return browser(a_person(Role.TRAINER, CIPUTAT_TIMUR))


def a_meeting_of(*people: Person, **said: Any) -> Meeting:
    return a_meeting(a_training(*people), **said)


def tap(
    client: FlaskClient, meeting: Meeting, mark: str, *, op: str | None = None, **said: Any
) -> Any:
    """One tap on the list, as the form sends it."""
    headers = {"X-Fragment": "1"} if said.pop("as_fragment", False) else {}
    sent = {"op": op or str(uuid4()), "mark": mark} | said
    return client.post(f"/pertemuan/{meeting.id}/kehadiran", data=sent, headers=headers)


def kept(meeting: Meeting) -> dict[int, Status]:
    db.session.rollback()
    found = db.session.scalars(sa.select(Attendance).where(Attendance.meeting_id == meeting.id))
    marks = {row.person_id: row.status for row in found}
    db.session.rollback()
    return marks


def test_the_list_shows_everyone_invited_in_the_order_of_names(trainer: FlaskClient) -> None:
    people = [a_person(full_name=name, rt=6, rw=2) for name in ("Yuni", "Ani", "Nur'aini")]
    page = trainer.get(f"/pertemuan/{a_meeting_of(*people).id}/kehadiran").text
    assert page.index("Ani") < page.index("Nur&#39;aini") < page.index("Yuni")
    assert "RT 006 / RW 002" in page
    assert "Semua 3" in page
    assert "Belum 3" in page


def test_a_tap_without_script_comes_back_to_its_row(trainer: FlaskClient) -> None:
    cadre = a_person()
    meeting = a_meeting_of(cadre)
    answer = tap(trainer, meeting, f"{cadre.id}:hadir")
    assert answer.status_code == 303
    assert answer.location == f"/pertemuan/{meeting.id}/kehadiran#p{cadre.id}"
    assert kept(meeting) == {cadre.id: Status.PRESENT}


def test_a_tap_with_script_gets_the_row_as_it_is_kept_and_the_counts(trainer: FlaskClient) -> None:
    cadre, other = a_person(full_name="Ani"), a_person(full_name="Yuni")
    meeting = a_meeting_of(cadre, other)
    answer = tap(trainer, meeting, f"{cadre.id}:hadir", as_fragment=True)
    assert answer.status_code == 200
    assert f'id="p{cadre.id}"' in answer.text
    assert "Hadir" in answer.text
    assert "Yuni" not in answer.text
    assert "Belum 1" in answer.text
    assert "<html" not in answer.text


def test_the_same_tap_sent_three_times_is_one_event(trainer: FlaskClient) -> None:
    cadre = a_person()
    meeting = a_meeting_of(cadre)
    op = str(uuid4())
    answers = [tap(trainer, meeting, f"{cadre.id}:hadir", op=op) for _ in range(3)]
    assert {answer.status_code for answer in answers} == {303}
    assert rows(AttendanceEvent) == 1


def test_an_operation_that_now_means_something_else_is_refused(trainer: FlaskClient) -> None:
    cadre = a_person()
    meeting = a_meeting_of(cadre)
    op = str(uuid4())
    tap(trainer, meeting, f"{cadre.id}:hadir", op=op)
    answer = tap(trainer, meeting, f"{cadre.id}:alpa", op=op)
    assert answer.status_code == 409
    assert "Muat ulang" in answer.text
    assert kept(meeting) == {cadre.id: Status.PRESENT}


@pytest.mark.parametrize(
    ("mark", "op"),
    [
        ("", None),
        ("hadir", None),
        (":hadir", None),
        ("12:", None),
        ("12:bolos", None),
        ("-1:hadir", None),
        ("١٢:hadir", None),
        ("9" * 40 + ":hadir", None),
        ("12:hadir", ""),
    ],
)
def test_a_tap_that_says_nothing_sensible_is_handed_back(
    trainer: FlaskClient, mark: str, op: str | None
) -> None:
    meeting = a_meeting_of(a_person())
    sent = {"mark": mark, "op": str(uuid4()) if op is None else op}
    answer = trainer.post(f"/pertemuan/{meeting.id}/kehadiran", data=sent)
    assert answer.status_code == 422
    assert "Tanda ini belum tersimpan" in answer.text
    assert rows(AttendanceEvent) == 0


def test_an_operation_whose_name_is_no_uuid_is_refused(trainer: FlaskClient) -> None:
    cadre = a_person()
    meeting = a_meeting_of(cadre)
    assert tap(trainer, meeting, f"{cadre.id}:hadir", op="satu").status_code == 409
    assert rows(AttendanceEvent) == 0


def test_someone_not_invited_is_refused_and_a_stranger_is_not_found(trainer: FlaskClient) -> None:
    meeting = a_meeting_of(a_person())
    neighbour, far = a_person(full_name="Bu Tetangga"), a_person(region=SERPONG_VILLAGE)
    refused = tap(trainer, meeting, f"{neighbour.id}:hadir")
    assert refused.status_code == 409
    assert "tidak ada dalam daftar peserta" in refused.text
    assert "Bu Tetangga" not in refused.text
    for stranger in (far.id, 999_999):
        answer = tap(trainer, meeting, f"{stranger}:hadir")
        assert answer.status_code == 404
        assert "tidak ada dalam daftar peserta" in answer.text
    assert rows(AttendanceEvent) == 0


def test_a_wrong_tap_can_be_taken_back(trainer: FlaskClient) -> None:
    cadre = a_person()
    meeting = a_meeting_of(cadre)
    tap(trainer, meeting, f"{cadre.id}:hadir")
    tap(trainer, meeting, f"{cadre.id}:belum")
    assert kept(meeting) == {}
    assert "Belum 1" in trainer.get(f"/pertemuan/{meeting.id}/kehadiran").text


def test_a_remark_stands_with_the_name(trainer: FlaskClient) -> None:
    cadre = a_person()
    meeting = a_meeting_of(cadre)
    tap(trainer, meeting, f"{cadre.id}:izin", reason="Mengantar anak <periksa>")
    page = trainer.get(f"/pertemuan/{meeting.id}/kehadiran").text
    assert "Mengantar anak &lt;periksa&gt;" in page


@pytest.mark.parametrize(
    ("query", "shown"),
    [
        ("", {"Ani", "Budi", "Citra"}),
        ("tampil=belum", {"Citra"}),
        ("tampil=hadir", {"Ani"}),
        ("tampil=sakit", {"Budi"}),
        ("tampil=alpa", set()),
        ("tampil=apa-saja", {"Ani", "Budi", "Citra"}),
        ("cari=BUD", {"Budi"}),
        ("cari=rt+007", {"Citra"}),
        ("tampil=hadir&cari=budi", set()),
    ],
)
def test_the_list_is_narrowed_by_part_and_by_name(
    trainer: FlaskClient, query: str, shown: set[str]
) -> None:
    ani, budi = a_person(full_name="Ani", rt=1, rw=1), a_person(full_name="Budi", rt=2, rw=1)
    meeting = a_meeting_of(ani, budi, a_person(full_name="Citra", rt=7, rw=1))
    tap(trainer, meeting, f"{ani.id}:terlambat")
    tap(trainer, meeting, f"{budi.id}:sakit")
    page = trainer.get(f"/pertemuan/{meeting.id}/kehadiran?{query}").text
    assert {name for name in ("Ani", "Budi", "Citra") if f'data-name="{name}"' in page} == shown


def test_everyone_present_then_the_exceptions(trainer: FlaskClient) -> None:
    people = [a_person() for _ in range(5)]
    meeting = a_meeting_of(*people)
    tap(trainer, meeting, f"{people[0].id}:izin")
    op = str(uuid4())
    for _ in range(2):
        answer = trainer.post(f"/pertemuan/{meeting.id}/kehadiran/semua", data={"op": op})
        assert answer.status_code == 303
    tap(trainer, meeting, f"{people[1].id}:alpa")
    assert list(kept(meeting).values()).count(Status.PRESENT) == 3
    assert rows(AttendanceEvent) == 6


def test_closing_tells_first_and_then_makes_the_rest_absent(trainer: FlaskClient) -> None:
    present, rest = a_person(), a_person(full_name="Bu Belum")
    meeting = a_meeting_of(present, rest)
    tap(trainer, meeting, f"{present.id}:hadir")
    page = trainer.get(f"/pertemuan/{meeting.id}/penutupan").text
    assert "1 kader belum ditandai" in page
    assert "Bu Belum" in page
    op = {"op": str(uuid4())}
    for _ in range(2):
        answer = trainer.post(f"/pertemuan/{meeting.id}/penutupan", data=op)
        assert answer.location == f"/pertemuan/{meeting.id}/rekap"
    assert kept(meeting) == {present.id: Status.PRESENT, rest.id: Status.ABSENT}
    assert trainer.get(f"/pertemuan/{meeting.id}/penutupan").status_code == 303


def test_a_correction_without_a_reason_comes_back_with_what_was_typed(
    trainer: FlaskClient,
) -> None:
    cadre = a_person()
    meeting = a_meeting_of(cadre)
    trainer.post(f"/pertemuan/{meeting.id}/penutupan", data={"op": str(uuid4())})
    answer = tap(trainer, meeting, f"{cadre.id}:hadir")
    assert answer.status_code == 409
    assert "Tulis alasan perbaikannya" in answer.text
    answer = tap(trainer, meeting, f"{cadre.id}:belum", reason="Salah orang")
    assert answer.status_code == 409
    assert 'value="Salah orang"' in answer.text
    assert kept(meeting) == {cadre.id: Status.ABSENT}
    answer = tap(trainer, meeting, f"{cadre.id}:hadir", reason="Ada tanda tangannya")
    assert answer.status_code == 303
    assert kept(meeting) == {cadre.id: Status.PRESENT}


def test_a_locked_list_says_whom_to_ask_and_offers_no_buttons(trainer: FlaskClient) -> None:
    cadre = a_person()
    meeting = a_meeting_of(cadre, state=MeetingState.LOCKED)
    page = trainer.get(f"/pertemuan/{meeting.id}/kehadiran").text
    assert "pejabat yang menerbitkannya" in page
    assert 'name="mark"' not in page
    answer = tap(trainer, meeting, f"{cadre.id}:hadir", reason="Salah tekan")
    assert answer.status_code == 409
    assert "pejabat yang menerbitkan sertifikat" in answer.text
    assert rows(AttendanceEvent) == 0


def test_an_official_sees_the_list_and_may_not_mark(browser: Browser) -> None:
    cadre = a_person()
    meeting = a_meeting_of(cadre)
    official = browser(a_person(Role.OFFICIAL, CIPUTAT_TIMUR))
    page = official.get(f"/pertemuan/{meeting.id}/kehadiran")
    assert page.status_code == 200
    assert 'name="mark"' not in page.text
    assert tap(official, meeting, f"{cadre.id}:hadir").status_code == 403
    assert rows(AttendanceEvent) == 0


def test_a_trainer_of_one_kelurahan_only_looks_at_a_training_of_two(browser: Browser) -> None:
    cadre = a_person()
    training = a_training(cadre, regions=[CEMPAKA_PUTIH, "36.74.05.1003"])
    meeting = a_meeting(training)
    trainer = browser(a_person(Role.TRAINER, CEMPAKA_PUTIH))
    assert trainer.get(f"/pertemuan/{meeting.id}/kehadiran").status_code == 200
    assert tap(trainer, meeting, f"{cadre.id}:hadir").status_code == 403
    assert rows(AttendanceEvent) == 0


def test_whoever_gives_a_training_elsewhere_may_mark_it(browser: Browser) -> None:
    cadre, guest = a_person(), a_person(Role.TRAINER, SERPONG_VILLAGE)
    meeting = a_meeting(a_training(cadre, trainers=[guest]))
    assert tap(browser(guest), meeting, f"{cadre.id}:hadir").status_code == 303
    assert kept(meeting) == {cadre.id: Status.PRESENT}


def test_the_page_of_fifty_stays_light(trainer: FlaskClient) -> None:
    people = [a_person(full_name=f"Siti Nurhaliza Kusumawardhani {n}") for n in range(50)]
    page = trainer.get(f"/pertemuan/{a_meeting_of(*people).id}/kehadiran").data
    assert len(page) < 120_000


def test_a_reason_that_nobody_can_see_is_none(trainer: FlaskClient) -> None:
    cadre = a_person()
    meeting = a_meeting_of(cadre, state=MeetingState.CLOSED)
    answer = tap(trainer, meeting, f"{cadre.id}:izin", reason="\u200b \u202e")
    assert answer.status_code == 409
    assert "Tulis alasan perbaikannya" in answer.text
    assert rows(AttendanceEvent) == 0


def test_all_present_once_more_says_so_and_keeps_no_trace(trainer: FlaskClient) -> None:
    meeting = a_meeting_of(a_person())
    for _press in range(2):
        sent = {"op": str(uuid4())}
        trainer.post(f"/pertemuan/{meeting.id}/kehadiran/semua", data=sent)
    page = trainer.get(f"/pertemuan/{meeting.id}/kehadiran").text
    assert "Semua kader sudah ditandai sebelumnya." in page
    assert "0 kader ditandai" not in page
    done = sa.select(AuditEntry).where(AuditEntry.action == "attendance.rest_marked")
    assert len(db.session.scalars(done).all()) == 1


def test_taking_back_a_mark_nobody_made_keeps_no_trace(trainer: FlaskClient) -> None:
    cadre = a_person()
    meeting = a_meeting_of(cadre)
    assert tap(trainer, meeting, f"{cadre.id}:belum").status_code == 303
    assert rows(AttendanceEvent) == 0
    assert kept(meeting) == {}


def test_a_tap_comes_back_with_the_part_that_is_shown(trainer: FlaskClient) -> None:
    cadre = a_person()
    meeting = a_meeting_of(cadre)
    answer = trainer.post(
        f"/pertemuan/{meeting.id}/kehadiran?tampil=belum",
        data={"op": str(uuid4()), "mark": f"{cadre.id}:hadir"},
        headers={"X-Fragment": "1"},
    )
    assert 'tampil=belum" aria-current="true">Belum 0' in answer.text

"""The list of meetings, the page of one, and what it came to, for those who may see them."""

from datetime import timedelta

import pytest

from lms.attendance.models import Attendance, AttendanceEvent
from lms.attendance.rules import MeetingState, Method, Status
from lms.core.clock import now
from lms.core.roles import Role
from lms.db import transaction
from tests.factories import (
    CIPUTAT_TIMUR,
    Browser,
    a_meeting,
    a_person,
    a_training,
    having_learnt,
    having_read,
)

pytestmark = pytest.mark.postgres


def marked(meeting_id: int, person_id: int, status: Status) -> None:
    with transaction() as session:
        event = AttendanceEvent(
            meeting_id=meeting_id,
            person_id=person_id,
            status=status,
            method=Method.LIST,
            recorded_at=now(),
        )
        session.add(event)
        session.flush()
        session.add(
            Attendance(meeting_id=meeting_id, person_id=person_id, status=status, event_id=event.id)
        )


def test_the_list_has_today_first_then_what_was_left_open(browser: Browser) -> None:
    training = a_training(a_person())
    a_meeting(training, title="Hari ini")
    a_meeting(training, title="Lusa", starts_at=now() + timedelta(days=2))
    a_meeting(training, title="Lupa", starts_at=now() - timedelta(days=3))
    a_meeting(
        training, title="Beres", starts_at=now() - timedelta(days=5), state=MeetingState.CLOSED
    )
    page = browser(a_person(Role.TRAINER, CIPUTAT_TIMUR)).get("/pertemuan/").text
    places = [page.index(f"{title}</span>") for title in ("Hari ini", "Lupa", "Lusa", "Beres")]
    assert places == sorted(places)
    assert page.count("Lupa</span>") == 1
    assert "Belum ditutup" in page


def test_a_cadre_sees_their_own_meetings_and_how_they_are_marked(browser: Browser) -> None:
    cadre = a_person()
    attended = a_meeting(a_training(cadre), title="Diundang")
    a_meeting(a_training(a_person()), title="Orang lain")
    marked(attended.id, cadre.id, Status.LATE)
    client = browser(cadre)
    page = client.get("/pertemuan/").text
    assert "Diundang" in page
    assert "Orang lain" not in page
    assert "Anda terlambat" in page
    assert "Anda tercatat hadir" in client.get(f"/pertemuan/{attended.id}/").text


def test_a_cadre_reads_nobody_elses_name_on_their_meeting(browser: Browser) -> None:
    cadre, other = a_person(), a_person(full_name="Kenanga Putih")
    meeting = a_meeting(a_training(cadre, other))
    assert "Kenanga Putih" not in browser(cadre).get(f"/pertemuan/{meeting.id}/").text


def test_a_trainer_invited_elsewhere_reads_no_roster_there(browser: Browser) -> None:
    guest = a_person(Role.TRAINER, "36.74.01")
    meeting = a_meeting(a_training(guest, a_person(full_name="Kenanga Putih")))
    client = browser(guest)
    assert "Kenanga Putih" not in client.get(f"/pertemuan/{meeting.id}/").text
    assert client.get(f"/pertemuan/{meeting.id}/kehadiran").status_code == 404
    assert client.get(f"/pertemuan/{meeting.id}/rekap").status_code == 404


@pytest.mark.parametrize(
    ("days", "state", "button"),
    [
        (3, MeetingState.OPEN, "Cetak daftar hadir"),
        (0, MeetingState.OPEN, "Catat kehadiran"),
        (-2, MeetingState.OPEN, "Catat kehadiran"),
        (-2, MeetingState.CLOSED, "Lihat rekap"),
        (-2, MeetingState.LOCKED, "Lihat rekap"),
    ],
)
def test_the_page_offers_the_next_step(
    browser: Browser, days: int, state: MeetingState, button: str
) -> None:
    meeting = a_meeting(a_training(a_person()), starts_at=now() + timedelta(days=days), state=state)
    page = browser(a_person(Role.TRAINER, CIPUTAT_TIMUR)).get(f"/pertemuan/{meeting.id}/").text
    panel = page[page.index('class="panel"') : page.index("Daftar dan cetakan")]
    assert button in panel


def test_the_recap_counts_and_names_those_who_were_away(browser: Browser) -> None:
    came, late, sick, unmarked = (
        a_person(full_name=name) for name in ("Ani", "Budi", "Citra", "Dewi")
    )
    training = a_training(came, late, sick, unmarked)
    meeting = a_meeting(training)
    marked(meeting.id, came.id, Status.PRESENT)
    marked(meeting.id, late.id, Status.LATE)
    marked(meeting.id, sick.id, Status.SICK)
    having_learnt(training, came)
    having_read(training, late, 1)

    page = browser(a_person(Role.TRAINER, CIPUTAT_TIMUR)).get(f"/pertemuan/{meeting.id}/rekap").text

    assert "2 dari 4 kader hadir" in page
    away = page[page.index("Yang tidak hadir") : page.index("Kemajuan modul")]
    assert "Citra" in away
    assert "Dewi" in away
    assert "Ani" not in away
    assert "Budi" not in away
    assert "1 dari 4 kader sudah membaca semua modul" in page
    assert '<td class="r">2</td><td class="r">1</td>' in page


def test_home_of_a_trainer_shows_meetings_then_trainings_then_kelurahan(browser: Browser) -> None:
    training = a_training(a_person(), title="Penguatan Kader")
    a_meeting(training, title="Praktik rujukan")
    page = browser(a_person(Role.TRAINER, CIPUTAT_TIMUR)).get("/").text
    places = [
        page.index(words) for words in ("Praktik rujukan", "Penguatan Kader", "Kelurahan Anda")
    ]
    assert places == sorted(places)


def test_home_of_a_trainer_without_anything_says_what_comes(browser: Browser) -> None:
    page = browser(a_person(Role.TRAINER, CIPUTAT_TIMUR)).get("/").text
    assert "Belum ada pertemuan" in page
    assert "Belum ada pelatihan" in page

"""Planning trainings and meetings, changing and cancelling them."""

from datetime import time, timedelta
from typing import Any
from uuid import uuid4

import pytest
import sqlalchemy as sa
from flask.testing import FlaskClient

from lms.accounts.models import RoleAssignment
from lms.attendance.models import AttendanceEvent, Meeting
from lms.attendance.rules import MeetingState, Method, Status
from lms.audit.models import AuditEntry
from lms.core.clock import at_wib, now, wib_date
from lms.core.roles import Role
from lms.db import db, transaction
from lms.learning.models import CourseEdition, Participant, Training, TrainingTrainer
from tests.factories import (
    CEMPAKA_PUTIH,
    CIPUTAT_TIMUR,
    SERPONG_VILLAGE,
    Browser,
    a_course,
    a_meeting,
    a_person,
    a_training,
    rows,
    seated,
)

pytestmark = pytest.mark.postgres


@pytest.fixture
def trainer(browser: Browser) -> FlaskClient:
    return browser(a_person(Role.TRAINER, CIPUTAT_TIMUR))


def a_plan(**said: Any) -> dict[str, Any]:
    """A filled-in training form; lead and edition are those of this test."""
    lead = a_person(Role.TRAINER, CIPUTAT_TIMUR)
    facts = {
        "op": str(uuid4()),
        "edition": a_course().id,
        "title": "",
        "batch": "Angkatan III",
        "venue": "Aula Kelurahan Cempaka Putih",
        "starts_on": "2026-03-07",
        "ends_on": "2026-03-08",
        "regions": CEMPAKA_PUTIH,
        "lead": lead.id,
    }
    return facts | said


def a_meeting_plan(**said: Any) -> dict[str, Any]:
    facts = {
        "op": str(uuid4()),
        "title": "Praktik rujukan",
        "venue": "Aula",
        "day": str(wib_date(now())),
        "begins": "09:00",
        "ends": "12:00",
        "learning_hours": "",
    }
    return facts | said


def the_meeting() -> Meeting:
    db.session.rollback()
    found = db.session.scalars(sa.select(Meeting)).one()
    db.session.rollback()
    return found


def test_a_plan_invites_whoever_sits_on_the_seats(trainer: FlaskClient) -> None:
    one, two = seated(a_person(), 1), seated(a_person(), 2)
    seated(a_person(region=SERPONG_VILLAGE), 1)
    answer = trainer.post("/pelatihan/baru", data=a_plan())
    training = db.session.scalars(sa.select(Training)).one()
    assert answer.location == f"/pelatihan/{training.id}/"
    edition = db.session.get_one(CourseEdition, training.edition_id)
    assert training.title == edition.title
    invited = set(db.session.scalars(sa.select(Participant.person_id)))
    assert invited == {one.id, two.id}


def test_a_plan_sent_twice_is_one_training(trainer: FlaskClient) -> None:
    seated(a_person(), 1)
    plan = a_plan()
    answers = {trainer.post("/pelatihan/baru", data=plan).location for _ in range(3)}
    assert len(answers) == 1
    assert rows(Training) == 1


def test_the_lead_is_named_once_and_first(trainer: FlaskClient) -> None:
    seated(a_person(), 1)
    second = a_person(Role.TRAINER, CEMPAKA_PUTIH)
    plan = a_plan()
    plan["trainers"] = [plan["lead"], second.id]
    trainer.post("/pelatihan/baru", data=plan)
    rows_kept = db.session.execute(
        sa.select(TrainingTrainer.person_id, TrainingTrainer.is_lead)
    ).all()
    assert {(row[0], row[1]) for row in rows_kept} == {(plan["lead"], True), (second.id, False)}


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ({"venue": ""}, "Isi tempatnya."),
        ({"venue": "\u200b\u202e"}, "Isi tempatnya."),
        ({"starts_on": "kemarin"}, "Tanggal belum benar."),
        ({"starts_on": "0001-01-01"}, "Tanggal belum benar."),
        ({"ends_on": "9999-12-31"}, "Tanggal belum benar."),
        ({"ends_on": "2026-03-06"}, "tidak boleh sebelum tanggal mulai"),
        ({"regions": []}, "Pilih paling sedikit satu kelurahan."),
        ({"regions": SERPONG_VILLAGE}, "Pilih hanya dari daftar."),
        ({"lead": 999_999}, "Pilih salah satu dari daftar."),
        ({"lead": "saya"}, "Pilih salah satu dari daftar."),
        ({"edition": 999_999}, "Pilih salah satu dari daftar."),
        ({"title": "x" * 201}, "Paling banyak 200 huruf."),
        ({"op": ""}, "Muat ulang halaman."),
    ],
)
def test_a_wrong_plan_is_handed_back_with_its_input(
    trainer: FlaskClient, said: dict[str, Any], words: str
) -> None:
    seated(a_person(), 1)
    answer = trainer.post("/pelatihan/baru", data=a_plan(**said))
    assert answer.status_code == 422
    assert words in answer.text
    assert "Angkatan III" in answer.text
    assert rows(Training) == 0


def test_vacant_seats_make_no_training_and_keep_the_form(trainer: FlaskClient) -> None:
    answer = trainer.post("/pelatihan/baru", data=a_plan())
    assert answer.status_code == 409
    assert "Belum ada kader pada kursi" in answer.text
    assert "Angkatan III" in answer.text
    assert rows(Training) == rows(Participant) == 0


def test_a_trainer_offers_only_their_own_kelurahan(trainer: FlaskClient) -> None:
    page = trainer.get("/pelatihan/baru").text
    assert "Cempaka Putih" in page
    assert "Lengkong Gudang" not in page


def test_a_kelurahan_within_two_of_a_trainers_regions_is_offered_once(
    browser: Browser,
) -> None:
    trainer = a_person(Role.TRAINER, CIPUTAT_TIMUR)
    with transaction() as session:
        session.add(
            RoleAssignment(person_id=trainer.id, role=Role.TRAINER, region_code=CEMPAKA_PUTIH)
        )
    page = browser(trainer).get("/pelatihan/baru").text
    assert page.count(f'value="{CEMPAKA_PUTIH}"') == 1


@pytest.mark.parametrize("address", ["/pelatihan/", "/sertifikat/"])
def test_a_page_beyond_the_last_shows_the_last(trainer: FlaskClient, address: str) -> None:
    a_training(a_person(), title="Pelatihan terakhir")
    assert "Pelatihan terakhir" in trainer.get(f"{address}?halaman=40").text


def test_the_page_of_a_training_shows_its_meetings(trainer: FlaskClient) -> None:
    training = a_training(a_person(), a_person(), batch="Angkatan II")
    a_meeting(training, title="Praktik rujukan")
    page = trainer.get(f"/pelatihan/{training.id}/").text
    assert "Angkatan II" in page
    assert "2 kader" in page
    assert "Praktik rujukan" in page


def test_an_official_sees_a_training_without_its_buttons(browser: Browser) -> None:
    training = a_training(a_person())
    official = browser(a_person(Role.OFFICIAL, CIPUTAT_TIMUR))
    page = official.get(f"/pelatihan/{training.id}/")
    assert page.status_code == 200
    assert "Rencanakan pertemuan" not in page.text
    answer = official.post(f"/pelatihan/{training.id}/pertemuan/baru", data=a_meeting_plan())
    assert answer.status_code == 403
    assert rows(Meeting) == 0


@pytest.mark.parametrize(("said", "hours"), [("", 4), ("6", 6), ("0", 0)])
def test_a_meeting_counts_as_many_hours_as_said_or_as_fit_its_length(
    trainer: FlaskClient, said: str, hours: int
) -> None:
    training = a_training(a_person())
    plan = a_meeting_plan(learning_hours=said)
    answer = trainer.post(f"/pelatihan/{training.id}/pertemuan/baru", data=plan)
    meeting = the_meeting()
    assert answer.location == f"/pertemuan/{meeting.id}/"
    assert meeting.learning_hours == hours
    assert meeting.starts_at == at_wib(wib_date(now()), time(9))
    assert meeting.ends_at == at_wib(wib_date(now()), time(12))


def test_a_meeting_sent_twice_is_planned_once(trainer: FlaskClient) -> None:
    training = a_training(a_person())
    plan = a_meeting_plan()
    for _ in range(2):
        trainer.post(f"/pelatihan/{training.id}/pertemuan/baru", data=plan)
    assert rows(Meeting) == 1


@pytest.mark.parametrize(
    ("said", "status", "words"),
    [
        ({"title": "  "}, 422, "Isi judul pertemuan."),
        ({"ends": "09:00"}, 422, "Jam selesai harus sesudah jam mulai."),
        ({"begins": "pagi"}, 422, "Jam belum benar."),
        ({"learning_hours": "dua"}, 422, "Isi dengan angka bulat."),
        ({"learning_hours": "25"}, 422, "Isi angka dari 0 sampai 24."),
        ({"learning_hours": "9" * 4000}, 422, "Isi angka dari 0 sampai 24."),
        ({"day": "0001-01-01", "begins": "00:00"}, 422, "Tanggal belum benar."),
        ({"day": "2020-01-01"}, 409, "di luar masa pelatihan"),
    ],
)
def test_a_wrong_meeting_is_handed_back_with_its_input(
    trainer: FlaskClient, said: dict[str, Any], status: int, words: str
) -> None:
    training = a_training(a_person())
    plan = a_meeting_plan(venue="Aula Bougenville", **said)
    answer = trainer.post(f"/pelatihan/{training.id}/pertemuan/baru", data=plan)
    assert answer.status_code == status
    assert words in answer.text
    assert "Aula Bougenville" in answer.text
    assert rows(Meeting) == 0


def test_a_number_that_is_none_is_told_in_one_sentence(trainer: FlaskClient) -> None:
    training = a_training(a_person())
    plan = a_meeting_plan(learning_hours="dua")
    page = trainer.post(f"/pelatihan/{training.id}/pertemuan/baru", data=plan).text
    assert "Isi dengan angka bulat." in page
    assert "Isi angka dari" not in page


def test_a_title_is_kept_as_one_plain_line(trainer: FlaskClient) -> None:
    training = a_training(a_person())
    plan = a_meeting_plan(title="Praktik\r\n  \u202erujukan\u202c\u200b ")
    trainer.post(f"/pelatihan/{training.id}/pertemuan/baru", data=plan)
    assert the_meeting().title == "Praktik rujukan"


def test_no_meeting_is_added_once_certificates_are_out(trainer: FlaskClient) -> None:
    training = a_training(a_person())
    a_meeting(training, state=MeetingState.LOCKED)
    answer = trainer.post(f"/pelatihan/{training.id}/pertemuan/baru", data=a_meeting_plan())
    assert answer.status_code == 409
    assert "sudah terbit" in answer.text
    assert rows(Meeting) == 1
    assert "pertemuan/baru" not in trainer.get(f"/pelatihan/{training.id}/").text
    form = trainer.get(f"/pelatihan/{training.id}/pertemuan/baru")
    assert form.status_code == 409
    assert "sudah terbit" in form.text


def test_a_changed_schedule_is_kept_and_told(trainer: FlaskClient) -> None:
    meeting = a_meeting(a_training(a_person()), venue="Aula lama")
    form = trainer.get(f"/pertemuan/{meeting.id}/ubah")
    assert 'value="Aula lama"' in form.text
    plan = a_meeting_plan(venue="Aula baru", learning_hours="3")
    answer = trainer.post(f"/pertemuan/{meeting.id}/ubah", data=plan)
    assert answer.status_code == 303
    changed = the_meeting()
    assert (changed.venue, changed.learning_hours) == ("Aula baru", 3)
    entry = db.session.scalars(sa.select(AuditEntry).order_by(AuditEntry.id.desc())).first()
    assert entry is not None
    assert entry.action == "meeting.changed"
    assert entry.facts["venue"] == ["Aula lama", "Aula baru"]


def test_a_closed_schedule_stays(trainer: FlaskClient) -> None:
    meeting = a_meeting(a_training(a_person()), venue="Aula lama", state=MeetingState.CLOSED)
    answer = trainer.post(f"/pertemuan/{meeting.id}/ubah", data=a_meeting_plan())
    assert answer.status_code == 409
    assert "sudah ditutup" in answer.text
    assert the_meeting().venue == "Aula lama"
    form = trainer.get(f"/pertemuan/{meeting.id}/ubah")
    assert form.status_code == 409
    assert "sudah ditutup" in form.text


def test_a_meeting_nobody_was_marked_at_can_be_cancelled(trainer: FlaskClient) -> None:
    training = a_training(a_person())
    meeting_id = a_meeting(training).id
    sent = {"op": str(uuid4())}
    for _tap in range(2):  # the second finds it gone, and is answered alike
        answer = trainer.post(f"/pertemuan/{meeting_id}/pembatalan", data=sent)
        assert answer.location == f"/pelatihan/{training.id}/"
    assert rows(Meeting) == 0
    last = db.session.scalars(sa.select(AuditEntry).order_by(AuditEntry.id.desc())).first()
    assert last is not None
    assert (last.action, last.object_id) == ("meeting.cancelled", str(meeting_id))


def test_a_meeting_with_marks_is_not_cancelled(trainer: FlaskClient) -> None:
    cadre = a_person()
    meeting = a_meeting(a_training(cadre))
    with transaction() as session:
        session.add(
            AttendanceEvent(
                meeting_id=meeting.id,
                person_id=cadre.id,
                status=Status.PRESENT,
                method=Method.LIST,
                recorded_at=now(),
            )
        )
    answer = trainer.post(f"/pertemuan/{meeting.id}/pembatalan")
    assert answer.status_code == 409
    assert "catatan kehadiran" in answer.text
    assert rows(Meeting) == 1


def test_cancelling_is_offered_only_while_it_is_possible(trainer: FlaskClient) -> None:
    cadre = a_person()
    begins = now() + timedelta(days=3)
    meeting = a_meeting(a_training(cadre), starts_at=begins, ends_at=begins + timedelta(hours=3))
    assert "pembatalan" in trainer.get(f"/pertemuan/{meeting.id}/").text
    for mark in ("izin", "belum"):
        sent = {"op": str(uuid4()), "mark": f"{cadre.id}:{mark}"}
        trainer.post(f"/pertemuan/{meeting.id}/kehadiran", data=sent)
    page = trainer.get(f"/pertemuan/{meeting.id}/").text
    assert "pembatalan" not in page
    assert "tidak dapat dibatalkan" in page


def test_a_meeting_someone_came_to_does_not_move_into_the_future(trainer: FlaskClient) -> None:
    cadre = a_person()
    meeting = a_meeting(a_training(cadre), title="Praktik rujukan", venue="Aula")
    tap = {"op": str(uuid4()), "mark": f"{cadre.id}:hadir"}
    trainer.post(f"/pertemuan/{meeting.id}/kehadiran", data=tap)
    plan = a_meeting_plan(day=str(wib_date(now()) + timedelta(days=2)))
    answer = trainer.post(f"/pertemuan/{meeting.id}/ubah", data=plan)
    assert answer.status_code == 409
    assert "tidak dapat dipindah ke hari yang belum tiba" in answer.text
    assert the_meeting().starts_at == meeting.starts_at


def test_a_meeting_with_excuses_alone_moves_into_the_future(trainer: FlaskClient) -> None:
    cadre = a_person()
    meeting = a_meeting(a_training(cadre))
    tap = {"op": str(uuid4()), "mark": f"{cadre.id}:izin"}
    trainer.post(f"/pertemuan/{meeting.id}/kehadiran", data=tap)
    later = wib_date(now()) + timedelta(days=2)
    trainer.post(f"/pertemuan/{meeting.id}/ubah", data=a_meeting_plan(day=str(later)))
    assert wib_date(the_meeting().starts_at) == later


def test_a_change_that_changes_nothing_leaves_no_trace(trainer: FlaskClient) -> None:
    meeting = a_meeting(a_training(a_person()))
    plan = a_meeting_plan()
    trainer.post(f"/pertemuan/{meeting.id}/ubah", data=plan)
    trainer.post(f"/pertemuan/{meeting.id}/ubah", data=plan | {"op": str(uuid4())})
    changes = sa.select(AuditEntry).where(AuditEntry.action == "meeting.changed")
    assert len(db.session.scalars(changes).all()) == 1


def test_a_change_sent_again_does_not_undo_what_came_between(trainer: FlaskClient) -> None:
    meeting = a_meeting(a_training(a_person()))
    first = a_meeting_plan(venue="Aula baru")
    trainer.post(f"/pertemuan/{meeting.id}/ubah", data=first)
    trainer.post(f"/pertemuan/{meeting.id}/ubah", data=a_meeting_plan(venue="Pendopo"))
    answer = trainer.post(f"/pertemuan/{meeting.id}/ubah", data=first)
    assert answer.status_code == 303
    assert the_meeting().venue == "Pendopo"

"""The pages of a course: what a cadre sees at each stage, and what staff may look at."""

import pytest
from flask.testing import FlaskClient

from lms.accounts import service
from lms.accounts.models import Person
from lms.core.roles import Role
from lms.db import transaction
from lms.learning.models import ModuleCompletion, Training
from tests.factories import (
    CEMPAKA_PUTIH,
    CIPUTAT_TIMUR,
    Browser,
    a_person,
    a_training,
    having_learnt,
    having_read,
    having_tried,
    rows,
    statements,
)

pytestmark = pytest.mark.postgres
COURSE = "/belajar/kursus-singkat/"
FIRST, SECOND = f"{COURSE}01-mengenali/", f"{COURSE}02-menolong/"


@pytest.fixture
def sri() -> Person:
    return a_person(full_name="Sri Wahyuni")


@pytest.fixture
def training(sri: Person) -> Training:
    return a_training(sri, batch="Angkatan III")


@pytest.fixture
def phone(browser: Browser, sri: Person, training: Training) -> FlaskClient:
    return browser(sri)


def test_home_shows_one_next_step_and_what_is_missing(phone: FlaskClient) -> None:
    page = phone.get("/").text
    assert "Langkah berikutnya: modul 1 dari 2" in page
    assert "0 dari 2 modul selesai" in page
    assert page.count("btn--primary") == 1
    assert "Kurang apa?" in page
    assert f'<a href="{FIRST}">Selesaikan modul 1: Mengenali Kekerasan.</a>' in page
    assert "<span>Selesaikan modul 2: Menolong dengan Aman.</span>" in page


def test_home_leads_to_the_quiz_once_the_module_is_read(
    phone: FlaskClient, training: Training, sri: Person
) -> None:
    having_read(training, sri, 1)
    page = phone.get("/").text
    assert "Langkah berikutnya: kuis modul 1 dari 2" in page
    assert "Kerjakan kuis" in page
    assert "Selesaikan modul 1" not in page


def test_home_says_so_when_only_meetings_are_missing(
    phone: FlaskClient, training: Training, sri: Person
) -> None:
    having_learnt(training, sri)
    page = phone.get("/").text
    assert "Semua modul dan kuis selesai" in page
    assert "2 dari 2 modul selesai" in page
    assert "Tunggu jadwal pertemuan" in page
    assert page.count("btn--primary") == 1
    assert "Lihat pertemuan" in page


def test_home_of_a_cadre_without_a_training_is_honest(browser: Browser) -> None:
    page = browser(a_person()).get("/").text
    assert "Belum ada pelatihan" in page
    assert "Kurang apa?" not in page


def test_home_sends_who_ran_out_of_attempts_to_the_trainer(
    phone: FlaskClient, training: Training, sri: Person
) -> None:
    having_read(training, sri, 1)
    for _ in range(3):
        having_tried(training, sri, 1, 40)
    page = phone.get("/").text
    assert "Kesempatan kuis habis, hubungi pelatih" in page
    assert "Hubungi pelatih: kesempatan kuis modul 1 habis (nilai terbaik 40, perlu 70)." in page


def test_the_list_of_courses_shows_each_training_and_its_progress(
    phone: FlaskClient, training: Training, sri: Person
) -> None:
    having_learnt(training, sri)
    page = phone.get("/belajar/").text
    assert "Pelatihan Singkat, Angkatan III" in page
    assert "2 dari 2 modul selesai" in page
    assert COURSE in page


def test_the_path_says_why_a_module_is_locked(phone: FlaskClient) -> None:
    page = phone.get(COURSE).text
    assert "2 modul, 4 JP. Sertifikat berlaku 24 bulan." in page
    assert "1 JP. Terbuka setelah modul 1" in page
    assert SECOND not in page
    assert page.count("btn--primary") == 1


def test_the_path_shows_marks_of_finished_modules(
    phone: FlaskClient, training: Training, sri: Person
) -> None:
    having_read(training, sri, 1)
    having_tried(training, sri, 1, 85)
    page = phone.get(COURSE).text
    assert "Selesai, 2 JP. Nilai kuis 85" in page
    assert SECOND in page


def test_a_module_is_read_and_marked_and_its_quiz_follows(phone: FlaskClient) -> None:
    page = phone.get(FIRST).text
    assert '<h2 id="bagian-1">Enam bentuk kekerasan</h2>' in page
    assert "menyebutkan bentuk kekerasan" in page
    assert "Materi membahas kekerasan" in page
    assert "2 JP, sekitar 5 menit baca" in page
    assert "tel:129" in page
    done = phone.post(f"{FIRST}selesai")
    assert (done.status_code, done.location) == (303, "/kuis/1/")
    assert rows(ModuleCompletion) == 1
    assert "Sudah dibaca" in phone.get(FIRST).text


def test_marking_a_module_twice_changes_nothing(phone: FlaskClient) -> None:
    answers = [phone.post(f"{FIRST}selesai") for _ in range(2)]
    assert {answer.status_code for answer in answers} == {303}
    assert rows(ModuleCompletion) == 1


def test_a_locked_module_can_neither_be_read_nor_marked(phone: FlaskClient) -> None:
    for answer in (phone.get(SECOND), phone.post(f"{SECOND}selesai")):
        assert answer.status_code == 409
        assert "Modul ini belum terbuka" in answer.text
        assert "Tiga langkah" not in answer.text
    assert rows(ModuleCompletion) == 0


def test_a_module_the_course_does_not_have_is_not_found(phone: FlaskClient) -> None:
    assert phone.get(f"{COURSE}09-tidak-ada/").status_code == 404
    assert phone.post(f"{COURSE}09-tidak-ada/selesai").status_code == 404


def test_staff_read_every_module_and_mark_none(browser: Browser, training: Training) -> None:
    trainer = browser(a_person(Role.TRAINER, CIPUTAT_TIMUR))
    assert "Anda membaca sebagai petugas" in trainer.get(COURSE).text
    page = trainer.get(SECOND).text
    assert "Tiga langkah" in page
    assert "Tandai selesai" not in page
    assert trainer.post(f"{SECOND}selesai").status_code == 403
    assert rows(ModuleCompletion) == 0


def test_who_is_both_cadre_and_trainer_marks_only_what_they_attend(
    browser: Browser, training: Training
) -> None:
    both = a_person(Role.CADRE, CEMPAKA_PUTIH)
    also(both, Role.TRAINER)
    answer = browser(both).post(f"{FIRST}selesai")
    assert answer.status_code == 403
    assert rows(ModuleCompletion) == 0


def also(person: Person, role: Role) -> None:
    with transaction() as session:
        service.give_role(session, person.id, role, CEMPAKA_PUTIH)


@pytest.mark.parametrize(("address", "most"), [(FIRST, 3), (COURSE, 5), ("/", 8)])
def test_a_page_asks_the_database_little(phone: FlaskClient, address: str, most: int) -> None:
    phone.get(address)
    with statements() as asked:
        phone.get(address)
    assert len(asked) <= 2 + most, asked  # one for the sign-in, one for whom to call

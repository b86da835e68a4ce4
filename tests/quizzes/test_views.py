"""Taking a quiz page by page, as a phone without a script does."""

from collections.abc import Mapping, Sequence
from datetime import timedelta

import pytest
import sqlalchemy as sa
from flask.testing import FlaskClient

from lms.accounts.models import Person
from lms.audit.models import AuditEntry
from lms.db import db, transaction
from lms.quizzes import papers, sitting
from lms.quizzes.models import AnswerSaved, Attempt, QuestionMark
from lms.sync.models import Operation
from tests.factories import (
    Browser,
    a_person,
    a_training,
    having_read,
    having_tried,
    rows,
    started,
    viewer,
)
from tests.quizzes.sheets import RIGHT, WRONG, answer_all, answer_for, open_question, save

pytestmark = pytest.mark.postgres


@pytest.fixture
def sri() -> Person:
    """A cadre who has read the first module and may take its quiz."""
    person = a_person(full_name="Sri Wahyuni")
    having_read(a_training(person), person, 1)
    return person


@pytest.fixture
def phone(browser: Browser, sri: Person) -> FlaskClient:
    return browser(sri)


def quiz_ids() -> list[int]:
    found = list(papers.of_edition(db.session(), 1))
    db.session.rollback()
    return found


def begin(phone: FlaskClient) -> int:
    """Start the first quiz with its button; the id of the attempt."""
    answer = phone.post(f"/kuis/{quiz_ids()[0]}/percobaan")
    assert answer.status_code == 303
    return int(answer.location.strip("/").split("/")[-1])


def saved(attempt_id: int) -> dict[str, object]:
    """What counts as answered, by question key."""
    owner = db.session.get_one(Person, db.session.get_one(Attempt, attempt_id).person_id)
    found = sitting.own(db.session(), viewer(owner), attempt_id)
    db.session.rollback()
    return dict(found.answers)


def test_the_start_page_tells_the_rules(phone: FlaskClient) -> None:
    page = phone.get(f"/kuis/{quiz_ids()[0]}/").text
    assert "6 soal" in page
    assert "3 kali" in page
    assert "Mulai kuis" in page


def test_a_whole_quiz_without_a_script(phone: FlaskClient) -> None:
    attempt_id = begin(phone)
    answer_all(phone, attempt_id)
    assert "Semua soal terjawab" in phone.get(f"/percobaan/{attempt_id}/periksa").text
    handed_in = phone.post(f"/percobaan/{attempt_id}/penyerahan")
    assert handed_in.location == f"/percobaan/{attempt_id}/"
    page = phone.get(handed_in.location).text
    assert "Bu Sri lulus kuis modul 1" in page
    assert "6 dari 6 jawaban benar" in page
    assert "Lanjut ke modul 2" in page
    assert "Kenari-satu" in page


def test_wrong_answers_are_explained_with_the_right_ones(phone: FlaskClient) -> None:
    attempt_id = begin(phone)
    answer_all(phone, attempt_id, WRONG)
    phone.post(f"/percobaan/{attempt_id}/penyerahan")
    page = phone.get(f"/percobaan/{attempt_id}/").text
    assert "Bu Sri belum lulus kuis modul 1" in page
    assert "suara yang keras" in page
    assert "ketimpangan kuasa dan rasa takut" in page
    assert "menendang → kekerasan fisik" in page
    assert "1. Lihat" in page
    assert "Coba lagi, sisa 2 kali" in page
    assert "Lanjut ke modul 2" not in page


@pytest.mark.parametrize(
    ("button", "leads_to"),
    [("2", "?soal=2"), ("6", "?soal=6"), ("periksa", "periksa"), ("nanti", "/kuis/")],
)
def test_each_button_saves_first_and_then_goes_there(
    phone: FlaskClient, button: str, leads_to: str
) -> None:
    attempt_id = begin(phone)
    page = open_question(phone, attempt_id, 1)
    form = page.filled(answer_for(page.prompt)) | {"ke": button}
    answer = phone.post(f"/percobaan/{attempt_id}/jawaban", data=form)
    assert leads_to in answer.location
    assert saved(attempt_id) == {"s01-q01": ["A"]}


@pytest.mark.parametrize("button", ["9" * 5000, "99", "0", "-1", "²", "//evil.example", ""])
def test_a_button_that_is_not_on_the_page_leads_to_the_next_open_question(
    phone: FlaskClient, button: str
) -> None:
    attempt_id = begin(phone)
    answer = phone.post(
        f"/percobaan/{attempt_id}/jawaban", data={"soal": "1", "kiriman": "x", "ke": button}
    )
    assert (answer.status_code, answer.location) == (303, f"/percobaan/{attempt_id}/")


def test_the_sheet_is_the_same_after_a_pause(phone: FlaskClient) -> None:
    attempt_id = begin(phone)
    save(phone, attempt_id, 4)
    first, second = (open_question(phone, attempt_id, 4) for _ in range(2))
    assert (
        first.text.split("<fieldset>")[1].split("</fieldset>")[0]
        == (second.text.split("<fieldset>")[1].split("</fieldset>")[0])
    )
    assert first.text.count(" selected>") == 3


def test_without_a_number_the_first_unanswered_question_is_shown(phone: FlaskClient) -> None:
    attempt_id = begin(phone)
    save(phone, attempt_id, 1)
    assert "Soal 2" in phone.get(f"/percobaan/{attempt_id}/").text


def test_what_is_unanswered_is_told_before_hand_in(phone: FlaskClient) -> None:
    attempt_id = begin(phone)
    save(phone, attempt_id, 2)
    page = phone.get(f"/percobaan/{attempt_id}/periksa").text
    assert "5 soal belum dijawab" in page
    assert "Soal 2, terjawab" in page
    assert "Soal 3, belum dijawab" in page
    assert "Jawab soal 1" in page


def test_half_an_answer_is_kept_but_not_counted_as_answered(phone: FlaskClient) -> None:
    attempt_id = begin(phone)
    assert save(phone, attempt_id, 4, {"Urutkan": {"Lihat": "1"}}) == 303
    assert saved(attempt_id) == {"s01-q04": {"B": 1}}
    assert "6 soal belum dijawab" in phone.get(f"/percobaan/{attempt_id}/periksa").text


def test_an_answer_can_be_changed_and_taken_back(phone: FlaskClient) -> None:
    attempt_id = begin(phone)
    save(phone, attempt_id, 2)
    save(phone, attempt_id, 2, {"Manakah": ["mengancam"]})
    assert saved(attempt_id) == {"s01-q02": ["A"]}
    save(phone, attempt_id, 2, {"Manakah": []})
    assert saved(attempt_id) == {"s01-q02": []}
    assert rows(AnswerSaved) == 3


def test_going_on_without_changing_anything_writes_nothing(phone: FlaskClient) -> None:
    attempt_id = begin(phone)
    save(phone, attempt_id, 1)
    before = rows(AnswerSaved), rows(Operation)
    assert save(phone, attempt_id, 1) == 303
    assert save(phone, attempt_id, 3, {"Anak laki-laki": []}) == 303
    assert (rows(AnswerSaved), rows(Operation)) == before


def test_the_same_sending_twice_is_kept_once(phone: FlaskClient) -> None:
    attempt_id = begin(phone)
    page = open_question(phone, attempt_id, 1)
    form = page.filled(answer_for(page.prompt))
    told = [post_as_script(phone, attempt_id, form) for _ in range(2)]
    assert [answer["outcome"] for answer in told] == ["stored", "duplicate"]
    assert rows(AnswerSaved) == 1


def post_as_script(
    phone: FlaskClient, attempt_id: int, form: Mapping[str, str | Sequence[str]]
) -> dict[str, object]:
    answer = phone.post(
        f"/percobaan/{attempt_id}/jawaban", data=form, headers={"Accept": "application/json"}
    )
    told: dict[str, object] = answer.get_json()
    return told


def test_a_script_hears_what_is_still_unanswered(phone: FlaskClient) -> None:
    attempt_id = begin(phone)
    page = open_question(phone, attempt_id, 1)
    told = post_as_script(phone, attempt_id, page.filled(answer_for(page.prompt)))
    assert told == {
        "outcome": "stored",
        "summary": "1 terjawab, 5 belum dijawab.",
        "unanswered": [2, 3, 4, 5, 6],
    }


def test_an_answer_that_waited_long_does_not_replace_a_newer_one(phone: FlaskClient) -> None:
    attempt_id = begin(phone)
    moved_back(attempt_id, hours=3)
    save(phone, attempt_id, 1)
    late = save(
        phone, attempt_id, 1, {"Ciri": ["perbedaan pendapat"]}, menunggu=str(2 * 3600 * 1000)
    )
    assert late == 303
    assert rows(AnswerSaved) == 2
    assert saved(attempt_id) == {"s01-q01": ["A"]}


def moved_back(attempt_id: int, hours: int) -> None:
    """As if the attempt had begun this long ago."""
    with transaction() as session:
        attempt = session.get_one(Attempt, attempt_id)
        attempt.started_at -= timedelta(hours=hours)


@pytest.mark.parametrize("wait", ["-5", "x", "9" * 40, ""])
def test_a_wait_that_makes_no_sense_is_no_wait(phone: FlaskClient, wait: str) -> None:
    attempt_id = begin(phone)
    assert save(phone, attempt_id, 1, menunggu=wait) == 303
    assert saved(attempt_id) == {"s01-q01": ["A"]}


def test_an_option_that_is_not_on_the_sheet_is_refused(phone: FlaskClient) -> None:
    attempt_id = begin(phone)
    page = open_question(phone, attempt_id, 1)
    form = page.filled(answer_for(page.prompt))
    name = next(name for name in form if name.startswith("q"))
    answer = phone.post(f"/percobaan/{attempt_id}/jawaban", data=form | {name: "A"})
    assert answer.status_code == 409
    assert "Pilihan jawaban itu tidak ada pada soal ini" in answer.text
    assert (rows(AnswerSaved), rows(Operation)) == (0, 0)


@pytest.mark.parametrize("number", ["0", "7", "-1", "satu", ""])
def test_a_question_that_is_not_on_the_sheet_is_not_found(phone: FlaskClient, number: str) -> None:
    attempt_id = begin(phone)
    answer = phone.post(f"/percobaan/{attempt_id}/jawaban", data={"soal": number})
    assert answer.status_code == 404
    assert rows(AnswerSaved) == 0


def test_a_locked_quiz_cannot_be_started(browser: Browser) -> None:
    ida = a_person()
    a_training(ida)
    phone, quiz_id = browser(ida), quiz_ids()[0]
    assert "Kuis ini belum terbuka" in phone.get(f"/kuis/{quiz_id}/").text
    answer = phone.post(f"/kuis/{quiz_id}/percobaan")
    assert answer.status_code == 409
    assert "Baca modulnya sampai selesai dahulu" in answer.text
    assert rows(Attempt) == 0


def test_after_the_last_attempt_there_is_no_other(browser: Browser) -> None:
    ida = a_person()
    training = a_training(ida)
    having_read(training, ida, 1)
    for _ in range(3):
        having_tried(training, ida, 1, 50)
    phone, quiz_id = browser(ida), quiz_ids()[0]
    assert "Kesempatan sudah habis" in phone.get(f"/kuis/{quiz_id}/").text
    answer = phone.post(f"/kuis/{quiz_id}/percobaan")
    assert answer.status_code == 409
    assert "Kesempatan mengerjakan kuis ini sudah habis" in answer.text
    assert rows(Attempt) == 3


def test_starting_again_goes_on_with_the_open_attempt(phone: FlaskClient) -> None:
    assert begin(phone) == begin(phone)
    assert rows(Attempt) == 1
    assert "Lanjutkan kuis" in phone.get(f"/kuis/{quiz_ids()[0]}/").text


def test_another_persons_attempt_is_not_found(phone: FlaskClient, browser: Browser) -> None:
    attempt_id = begin(phone)
    neighbour = a_person()
    training = a_training(neighbour)
    having_read(training, neighbour)
    other = browser(neighbour)
    at = f"/percobaan/{attempt_id}"
    for answer in (
        other.get(f"{at}/"),
        other.get(f"{at}/?soal=1"),
        other.get(f"{at}/periksa"),
        other.post(f"{at}/jawaban", data={"soal": "1"}),
        other.post(f"{at}/penyerahan"),
    ):
        assert answer.status_code == 404
    assert rows(AnswerSaved) == 0
    assert db.session.get_one(Attempt, attempt_id).is_open


def test_a_quiz_of_a_course_one_does_not_attend_is_not_found(browser: Browser) -> None:
    a_training(a_person())
    stranger = browser(a_person())
    assert stranger.get(f"/kuis/{quiz_ids()[0]}/").status_code == 404
    assert stranger.post(f"/kuis/{quiz_ids()[0]}/percobaan").status_code == 404
    assert stranger.get("/kuis/4711/").status_code == 404
    assert rows(Attempt) == 0


def test_handing_in_twice_gives_one_mark(phone: FlaskClient) -> None:
    attempt_id = begin(phone)
    answer_all(phone, attempt_id)
    answers = [phone.post(f"/percobaan/{attempt_id}/penyerahan") for _ in range(2)]
    assert {(answer.status_code, answer.location) for answer in answers} == {
        (303, f"/percobaan/{attempt_id}/")
    }
    assert rows(QuestionMark) == 6
    handed_in = sa.select(sa.func.count()).where(AuditEntry.action == "attempt.handed_in")
    assert db.session.scalar(handed_in) == 1


def test_nothing_changes_after_hand_in(phone: FlaskClient) -> None:
    attempt_id = begin(phone)
    page = open_question(phone, attempt_id, 1)
    phone.post(f"/percobaan/{attempt_id}/penyerahan")
    form = page.filled(answer_for(page.prompt))
    answer = phone.post(f"/percobaan/{attempt_id}/jawaban", data=form)
    assert answer.status_code == 409
    assert "sudah dikirim" in answer.text
    told = post_as_script(phone, attempt_id, form)
    assert told["outcome"] == "refused"
    assert "sudah dikirim" in str(told["message"])
    assert rows(AnswerSaved) == 0
    assert phone.get(f"/percobaan/{attempt_id}/periksa").status_code == 303


def test_the_best_of_several_attempts_counts(phone: FlaskClient) -> None:
    first = begin(phone)
    answer_all(phone, first)
    phone.post(f"/percobaan/{first}/penyerahan")
    second = begin(phone)
    assert second != first
    phone.post(f"/percobaan/{second}/penyerahan")
    page = phone.get(f"/percobaan/{second}/").text
    assert "Nilai tertinggi yang dipakai: 100" in page
    assert "2 dari 3" in page
    assert "Lanjut ke modul 2" in page


def test_going_back_and_answering_anew_is_not_taken_for_a_repetition(phone: FlaskClient) -> None:
    attempt_id = begin(phone)
    page = open_question(phone, attempt_id, 1)
    for answer in (RIGHT, WRONG, RIGHT):
        form = page.filled(answer_for(page.prompt, answer))
        assert phone.post(f"/percobaan/{attempt_id}/jawaban", data=form).status_code == 303
    assert saved(attempt_id) == {"s01-q01": ["A"]}


def test_an_open_attempt_found_by_another_device_has_the_same_answers(
    phone: FlaskClient, browser: Browser, sri: Person
) -> None:
    attempt_id = begin(phone)
    save(phone, attempt_id, 3)
    tablet = browser(sri)
    assert " checked" in open_question(tablet, attempt_id, 3).text
    assert started(sri, quiz_ids()[0]).id == attempt_id

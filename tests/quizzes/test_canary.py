"""No answer of the server gives away a key or an explanation while an attempt is open."""

from flask import Flask
from flask.testing import FlaskClient

from lms.db import db
from lms.quizzes import papers
from tests.factories import Browser, a_person, a_training, having_read
from tests.quizzes.sheets import answer_all, answer_for, open_question

CANARY = "Kenari-"
"""Every explanation of the short course begins with this word and a number."""
KEYS = ("s01-q0", "s02-q0", "all_or_nothing", "partial", '"answer"', "explanation")


def every_page(phone: FlaskClient, quiz_id: int, attempt_ids: list[int]) -> dict[str, str]:
    """All a cadre can ask for, with what came back: headers, too."""
    course = "/belajar/kursus-singkat"
    addresses = ["/", "/belajar/", f"{course}/", f"{course}/01-mengenali/", f"/kuis/{quiz_id}/"]
    for attempt_id in attempt_ids:
        at = f"/percobaan/{attempt_id}/"
        addresses += [at, f"{at}periksa", *(f"{at}?soal={number}" for number in range(1, 7))]
    found = {}
    for address in addresses:
        answer = phone.get(address)
        assert answer.status_code in {200, 303}, address
        found[address] = f"{answer.headers}\n{answer.text}"
    return found


def sendings(phone: FlaskClient, attempt_id: int) -> list[str]:
    """What a script and a page hear when they save."""
    page = open_question(phone, attempt_id, 1)
    form = page.filled(answer_for(page.prompt))
    address = f"/percobaan/{attempt_id}/jawaban"
    return [
        phone.post(address, data=form, headers={"Accept": "application/json"}).text,
        phone.post(address, data=form).text,
        phone.post(address, data=form | {"soal": "99"}).text,
        phone.post(address, data=form | {"kiriman": "x"}, headers={"Accept": "*/*"}).text,
    ]


def test_nothing_gives_an_answer_away_before_hand_in(app: Flask, browser: Browser) -> None:
    sri = a_person()
    training = a_training(sri)
    having_read(training, sri, 1)
    phone = browser(sri)
    quiz_id = next(iter(papers.of_edition(db.session(), training.edition_id)))
    first = attempt_of(phone.post(f"/kuis/{quiz_id}/percobaan").location)
    seen = list(every_page(phone, quiz_id, [first]).values()) + sendings(phone, first)
    assert not [text for text in seen if CANARY in text]
    assert not [key for key in KEYS for text in seen if key in text]

    answer_all(phone, first)
    phone.post(f"/percobaan/{first}/penyerahan")
    result = phone.get(f"/percobaan/{first}/").text
    assert result.count(CANARY) == 6  # so the canary sings where it may

    second = attempt_of(phone.post(f"/kuis/{quiz_id}/percobaan").location)
    again = list(every_page(phone, quiz_id, [first, second]).values()) + sendings(phone, second)
    assert not [text for text in again if CANARY in text]
    assert (
        "Pembahasan ditampilkan setelah percobaan 2 dikirim"
        in phone.get(f"/percobaan/{first}/").text
    )


def test_option_names_differ_between_attempts_and_people(browser: Browser) -> None:
    sri, ida = a_person(), a_person()
    training = a_training(sri, ida)
    names = set()
    for person in (sri, ida):
        having_read(training, person, 1)
        phone = browser(person)
        quiz_id = next(iter(papers.of_edition(db.session(), training.edition_id)))
        attempt_id = attempt_of(phone.post(f"/kuis/{quiz_id}/percobaan").location)
        page = open_question(phone, attempt_id, 1)
        names |= {str(value) for value in page.filled(answer_for(page.prompt)).values()}
    assert len([name for name in names if "[" in name]) == 2


def attempt_of(location: str) -> int:
    return int(location.strip("/").split("/")[-1])

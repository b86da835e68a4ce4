"""What a phone did without a network arrives exactly once, and says what became of it."""

from datetime import timedelta

import pytest
import sqlalchemy as sa
from flask import Flask
from flask.testing import FlaskClient

from lms.accounts.merge_models import PersonMerge
from lms.accounts.models import Person
from lms.audit.models import AuditEntry
from lms.core.clock import now
from lms.db import db, transaction
from lms.learning.models import ModuleCompletion, Training
from lms.quizzes.models import AnswerSaved, Attempt, QuestionMark
from lms.sync.models import Operation, Outcome
from tests.factories import Browser, a_person, a_training, having_read, rows, started, viewer
from tests.offline.phones import contact, parts, practised, read, send, sending
from tests.quizzes.sheets import RIGHT, WRONG, answer_all

TABLES = (ModuleCompletion, Attempt, AnswerSaved, QuestionMark, AuditEntry, Operation)


@pytest.fixture
def sri(app: Flask) -> Person:
    return a_person()


@pytest.fixture
def training(sri: Person) -> Training:
    return a_training(sri)


@pytest.fixture
def phone(browser: Browser, sri: Person, training: Training) -> FlaskClient:
    return browser(sri)


def counts() -> list[int]:
    return [rows(table) for table in TABLES]


def attempts() -> list[Attempt]:
    db.session.rollback()
    return list(db.session.scalars(sa.select(Attempt).order_by(Attempt.id)))


def test_reading_and_practising_arrive_exactly_once(phone: FlaskClient, sri: Person) -> None:
    kept = parts(phone)
    done = [read(1), practised(kept)]

    first = [send(phone, sri, one) for one in done]
    after = counts()
    again = [send(phone, sri, one) for one in done]

    assert [said["outcome"] for said in first] == ["stored", "stored"]
    assert [said["outcome"] for said in again] == ["duplicate", "duplicate"]
    assert counts() == after
    (attempt,) = attempts()
    assert first[1] == {"outcome": "stored", "attempt": attempt.id, "percent": 100}
    assert (attempt.percent, attempt.number) == (100, 1)
    assert attempt.submitted_at is not None
    assert attempt.submitted_at - attempt.started_at == timedelta(minutes=2)
    result = phone.get(f"/percobaan/{attempt.id}/").text
    assert result.count("Kenari-") == 6  # marked and explained, now that it is handed in
    standing = contact(phone)["courses"]["kursus-singkat"]["modules"]
    assert [(line["is_passed"], line["is_open"]) for line in standing] == [
        (True, True),
        (False, True),
    ]
    completion = db.session.scalars(sa.select(ModuleCompletion)).one()
    assert completion.completed_at <= now()


def test_a_no_of_the_rules_stays_a_no_with_its_reason(phone: FlaskClient, sri: Person) -> None:
    kept = parts(phone)
    ahead, paper = read(2), practised(kept)
    before = counts()[:-1]

    refused = [send(phone, sri, one) for one in (ahead, paper)]

    assert [said["outcome"] for said in refused] == ["refused", "refused"]
    assert "Baca modulnya" in refused[1]["message"]
    assert counts()[:-1] == before
    assert send(phone, sri, read(1))["outcome"] == "stored"
    assert send(phone, sri, paper) == refused[1]  # the same sending, the same answer
    assert send(phone, sri, practised(kept))["outcome"] == "stored"


def test_the_limit_of_attempts_holds_for_what_comes_back(phone: FlaskClient, sri: Person) -> None:
    kept = parts(phone)
    send(phone, sri, read(1))
    outcomes = [send(phone, sri, practised(kept, WRONG))["outcome"] for _ in range(4)]

    assert outcomes == ["stored", "stored", "stored", "refused"]
    assert [attempt.number for attempt in attempts()] == [1, 2, 3]
    assert contact(phone)["courses"]["kursus-singkat"]["modules"][0]["may_try"] is False


@pytest.mark.parametrize(("minutes_ago", "percent"), [(30, 0), (0, 100)])
def test_an_older_answer_never_overwrites_a_newer_one(
    phone: FlaskClient, sri: Person, training: Training, minutes_ago: float, percent: int
) -> None:
    kept = parts(phone)
    having_read(training, sri, 1)
    quiz_id = kept["kursus"]["modules"][0]["quiz"]["id"]
    began = now() - timedelta(hours=1)
    online = started(sri, quiz_id)
    with transaction() as session:
        session.execute(sa.update(Attempt).values(started_at=began))
    answer_all(phone, online.id, WRONG)  # on another device, a moment ago

    said = send(phone, sri, practised(kept, RIGHT, minutes_ago))

    assert said == {"outcome": "stored", "attempt": online.id, "percent": percent}
    assert rows(Attempt) == 1


def test_what_belongs_to_nothing_of_theirs_is_kept_whole_by_the_ledger(
    phone: FlaskClient, sri: Person
) -> None:
    before = counts()[:-1]
    moved, unknown = read(1, edition=7), read(1) | {"kind": "module.danced"}
    for one in (moved, unknown, practised(parts(phone)) | {"body": {"quiz": 999, "fields": {}}}):
        said = send(phone, sri, one)
        assert said["outcome"] == "quarantined"
        assert "Sampaikan kepada pelatih" in said["message"]
        held = db.session.get_one(Operation, one["id"])
        assert held.outcome is Outcome.QUARANTINED
        assert held.answer["body"] == one["body"] | {"owner": sri.id}
        db.session.rollback()
    assert counts()[:-1] == before


def test_nobody_sends_what_another_person_did_on_this_phone(
    phone: FlaskClient, browser: Browser, sri: Person, training: Training
) -> None:
    neighbour = a_person()
    a_training(neighbour, edition=training.edition)
    done = read(1)
    before = counts()

    assert sending(browser(neighbour), sri, done).status_code == 403
    assert counts() == before
    assert send(phone, sri, done)["outcome"] == "stored"
    stolen = sending(browser(neighbour), neighbour, done)
    assert (stolen.status_code, "refused" in stolen.text) == (409, True)
    assert rows(ModuleCompletion) == 1


def test_a_phone_kept_before_two_records_became_one_is_still_heard(
    phone: FlaskClient, sri: Person, training: Training
) -> None:
    before = a_person()
    with transaction() as session:
        session.add(
            PersonMerge(kept_id=sri.id, gone_id=before.id, merged_at=now(), moved_nik=False)
        )
    assert contact(phone)["formerly"] == [before.id]
    assert send(phone, before, read(1))["outcome"] == "stored"
    assert viewer(sri).id == sri.id


NO_PAGE = (
    *(b"", b"[]", b"{", b'{"id": 1}', b"[" * 5000, b'{"a": NaN}', b'{"a": "\\u0000"}'),
    *(b'{"a": "\\ud800"}', b'{"a": "' + b"x" * 70_000 + b'"}'),
)


@pytest.mark.parametrize("sent", NO_PAGE, ids=lambda sent: sent[:12].decode())
def test_what_no_page_of_ours_wrote_is_refused(phone: FlaskClient, sent: bytes) -> None:
    before = counts()
    answer = phone.post("/simpan/kiriman", data=sent, content_type="application/json")
    assert answer.status_code == 400
    assert counts() == before

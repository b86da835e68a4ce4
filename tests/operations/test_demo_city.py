"""The demo city's rows are such as the services would have written them."""

import contextlib
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
import sqlalchemy as sa
from flask import Flask
from sqlalchemy.orm import Session

from lms.accounts.models import Credential, Person
from lms.app import create_app
from lms.attendance import rules as attendance
from lms.attendance.models import Attendance, AttendanceEvent, Meeting
from lms.attendance.rules import MeetingState
from lms.audit import service as audit
from lms.audit.models import AuditEntry
from lms.certificates import candidates
from lms.certificates.models import Certificate, CertificateDocument, CertificateSeries
from lms.certificates.queries import whole_training
from lms.certificates.rules import CertificateState, Readiness
from lms.core.clock import now, wib_date
from lms.db import db, transaction
from lms.learning import progress, queries
from lms.learning.attendees import EVERYWHERE
from lms.learning.models import Module, ModuleCompletion, Training
from lms.operations.demo import documents, founding
from lms.operations.demo.logins import logins
from lms.operations.demo.people import COLLEAGUES, LOGINS
from lms.operations.prepare import make_ready
from lms.quizzes import papers
from lms.quizzes import queries as quizzes
from lms.quizzes import rules as quiz_rules
from lms.quizzes.models import AnswerSaved, Attempt, QuestionMark, QuizQuestion
from tests.conftest import settings_for
from tests.factories import PEPPER, worked_off
from tests.together import made_once

CADRES = 324
"""Six in each kelurahan: every way a cadre can go is dealt to somebody."""


@pytest.fixture(scope="module")
def city(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Flask]:
    """A small demo city, founded once for the tests of this module, which only read."""
    folder = made_once(tmp_path_factory, "demo", with_demo)
    app = create_app(settings_for(f"sqlite:///{folder / 'demo.sqlite3'}", folder))
    with app.app_context():
        yield app
        db.session.remove()
        db.engine.dispose()


def with_demo(folder: Path) -> None:
    app = create_app(settings_for(f"sqlite:///{folder / 'demo.sqlite3'}", folder))
    with app.app_context():
        make_ready(now=now())
        found(CADRES, now())
        db.session.remove()
        db.engine.dispose()


def found(cadres: int, moment: datetime) -> None:
    kept = founding.hashes(PEPPER)
    with transaction() as session:
        founding.load(session, kept, cadres=cadres, seed=54, now=moment)
    db.session.rollback()


@pytest.fixture
def told(city: Flask) -> Iterator[Session]:
    yield db.session()
    db.session.rollback()


def test_only_the_demo_logins_have_a_secret(told: Session) -> None:
    assert told.scalar(sa.select(sa.func.count()).select_from(Credential)) == 5
    cadres = sa.select(sa.func.count()).where(Person.cadre_number.is_not(None))
    assert told.scalar(cadres) == CADRES
    phones = told.scalars(sa.select(Person.phone).where(Person.phone.is_not(None))).all()
    assert len(set(phones)) == len(phones)
    known = {phone for phone in phones if phone and not phone.startswith("+62813")}
    assert len(known) == len(LOGINS) + len(COLLEAGUES)  # however many cadres there are
    shown = {login.role: login for login in logins(told)}
    assert set(shown) == {"cadre", "trainer", "official", "admin", "auditor"}
    assert shown["cadre"].region == "Kelurahan Cempaka Putih"
    assert shown["trainer"].region == "Kecamatan Ciputat Timur"


def test_marks_follow_from_their_events(told: Session) -> None:
    check_marks(told)
    assert set(told.scalars(sa.select(Attendance.status))) == set(attendance.Status)
    assert set(told.scalars(sa.select(AttendanceEvent.method))) == set(attendance.Method)


def check_marks(session: Session) -> None:
    meetings = {meeting.id: meeting for meeting in session.scalars(sa.select(Meeting))}
    events: dict[tuple[int, int], list[attendance.Event]] = {}
    for row in session.scalars(sa.select(AttendanceEvent).order_by(AttendanceEvent.id)):
        event = attendance.Event(row.id, row.status, row.method, row.recorded_at)
        events.setdefault((row.meeting_id, row.person_id), []).append(event)
        assert row.recorded_at <= now()
    derived = {
        place: attendance.effective(made, meetings[place[0]].ends_at)
        for place, made in events.items()
    }
    stored = {
        (row.meeting_id, row.person_id): attendance.Mark(row.status, row.event_id, row.arrived_at)
        for row in session.scalars(sa.select(Attendance))
    }
    assert derived == stored
    assert len(stored) > 60


def test_everyone_has_a_mark_at_a_meeting_that_was_closed(told: Session) -> None:
    for meeting in told.scalars(sa.select(Meeting)):
        marked = set(
            told.scalars(sa.select(Attendance.person_id).where(Attendance.meeting_id == meeting.id))
        )
        invited = set(queries.participant_ids(told, meeting.training_id))
        if meeting.state is MeetingState.OPEN:
            assert marked < invited
        else:
            assert marked == invited


def test_attempts_are_worth_what_their_answers_are(told: Session) -> None:
    check_attempts(told)


def check_attempts(session: Session) -> None:
    answers: dict[int, dict[int, object]] = {}
    chosen = sa.select(AnswerSaved).order_by(AnswerSaved.answered_at, AnswerSaved.revision)
    for row in session.scalars(chosen):
        answers.setdefault(row.attempt_id, {})[row.question_id] = row.answer
    marks: dict[int, dict[int, str]] = {}
    for mark in session.scalars(sa.select(QuestionMark)):
        marks.setdefault(mark.attempt_id, {})[mark.question_id] = mark.earned
    attempts = list(session.scalars(sa.select(Attempt)))
    assert len(attempts) > 100
    for attempt in attempts:
        paper = papers.paper(session, attempt.quiz_id)
        keys = quizzes.keys(session, paper)
        given = answers.get(attempt.id, {})
        ids = paper.question_ids
        named = {key: given[ids[key]] for key in ids if ids[key] in given}
        assert quiz_rules.mark_all(paper.questions, keys, named).percent == attempt.percent  # type: ignore[arg-type]
        assert marks[attempt.id] == {
            ids[q.key]: str(quiz_rules.mark(q, keys[q.key], named.get(q.key)))  # type: ignore[arg-type]
            for q in paper.questions
        }


def test_everyone_went_the_way_the_course_prescribes(told: Session) -> None:
    """A module after the quiz before it, a quiz after its module, no try too many."""
    numbers = {m.id: m.number for m in told.scalars(sa.select(Module))}
    passed: dict[tuple[int, int, int], datetime] = {}
    read = {
        (row.training_id, row.person_id, numbers[row.module_id]): row.completed_at
        for row in told.scalars(sa.select(ModuleCompletion))
    }
    for attempt in told.scalars(sa.select(Attempt).order_by(Attempt.submitted_at)):
        paper = papers.paper(told, attempt.quiz_id)
        place = (attempt.training_id, attempt.person_id, numbers[paper.module_id or 0])
        assert read[place] < attempt.started_at < (attempt.submitted_at or now()) <= now()
        assert place not in passed, "a try after passing"
        assert attempt.number <= (paper.max_attempts or 99)
        if (attempt.percent or 0) >= paper.pass_mark:
            passed[place] = attempt.submitted_at or now()
    for (training, person, number), at in read.items():
        assert number == 1 or passed[training, person, number - 1] < at
    days = {t.id: (t.starts_on, t.ends_on) for t in told.scalars(sa.select(Training))}
    assert all(days[place[0]][0] <= wib_date(at) <= days[place[0]][1] for place, at in read.items())


def test_certificates_are_numbered_without_a_gap_and_say_what_is_true(told: Session) -> None:
    check_certificates(told)


def check_certificates(session: Session) -> None:
    certificates = list(session.scalars(sa.select(Certificate).order_by(Certificate.id)))
    assert len(certificates) > 20
    used: dict[tuple[str, int], list[int]] = {}
    for one in certificates:
        used.setdefault((one.series, one.year), []).append(one.sequence)
        says, person = one.says, session.get_one(Person, one.person_id)
        assert says.sha256() == one.facts_sha256
        assert (says.full_name, says.number, says.code) == (person.full_name, one.number, one.code)
        assert says.issued_on == wib_date(one.issued_at) <= wib_date(now())
    for series in session.scalars(sa.select(CertificateSeries)):
        numbers = used.pop((series.series, series.year))
        assert numbers == list(range(1, series.next_number))
    assert used == {}


def test_one_certificate_was_corrected(told: Session) -> None:
    (wrong,) = told.scalars(
        sa.select(Certificate).where(Certificate.state == CertificateState.REVOKED)
    )
    better = told.get_one(Certificate, wrong.superseded_by_id)
    assert better.state is CertificateState.VALID
    assert better.says.replaces == wrong.number


def test_who_holds_a_certificate_has_met_every_demand(told: Session) -> None:
    held: dict[int, set[int]] = {}
    for one in told.scalars(sa.select(Certificate)):
        held.setdefault(one.training_id, set()).add(one.person_id)
    for training_id, people in held.items():
        training = whole_training(told, training_id)
        reached = progress.of(told, training, queries.participant_ids(told, training_id))
        complete = {person for person, found in reached.items() if found.completion.is_complete}
        assert people == complete


def test_the_audit_record_tells_of_every_training_and_its_chain_holds(told: Session) -> None:
    assert audit.first_broken(told) is None
    planned = {
        entry.object_id
        for entry in told.scalars(
            sa.select(AuditEntry).where(AuditEntry.action == "training.planned")
        )
    }
    assert planned == set(map(str, told.scalars(sa.select(Training.id))))
    assert all(entry.at <= now() for entry in told.scalars(sa.select(AuditEntry)))


def test_the_demo_cadre_stands_at_her_fifth_module(told: Session) -> None:
    training = _home(told)
    sri = told.scalars(sa.select(Person).where(Person.full_name == "Sri Wahyuni")).first()
    assert sri is not None
    found = progress.of_one(told, training, sri.id)
    assert [m.number for m in found.modules if m.is_read] == [1, 2, 3, 4]
    assert [m.number for m in found.modules if m.is_passed] == [1, 2, 3, 4]
    assert found.next_step.module_number == 5
    assert (found.attendance.attended, found.attendance.planned) == (6, 12)
    (certificate,) = told.scalars(sa.select(Certificate).where(Certificate.person_id == sri.id))
    assert certificate.training_id != training.id


def test_the_demo_trainer_leads_a_training_with_a_meeting_to_mark(told: Session) -> None:
    training = _home(told)
    lead = queries.lead_trainer(told, training.id)
    assert lead is not None
    assert lead.full_name == "Nurul Fitriani, S.Psi."
    assert training.venue == "Aula Kelurahan Cempaka Putih"
    chosen = (
        sa.select(Meeting).where(Meeting.training_id == training.id).order_by(Meeting.starts_at)
    )
    first, second = told.scalars(chosen)
    assert (first.state, second.state) == (MeetingState.CLOSED, MeetingState.OPEN)
    assert now() - timedelta(hours=20) < second.starts_at <= now()


def test_an_official_has_certificates_to_issue_in_the_trainers_kecamatan(told: Session) -> None:
    training_id = told.scalars(
        sa.select(Training.id).where(Training.venue == "Aula Kelurahan Rengas")
    ).one()
    training = whole_training(told, training_id)
    found = candidates.of_training(told, training, EVERYWHERE)
    ready = [one for one in found if one.readiness is Readiness.READY]
    assert len(ready) == round(len(found) * 0.8)
    assert not any(one.certificate for one in found)


def _home(session: Session) -> Training:
    chosen = sa.select(Training).where(Training.venue == "Aula Kelurahan Cempaka Putih")
    return queries.one(session, chosen)


@pytest.mark.postgres
def test_the_smallest_city_is_whole_too_and_its_documents_follow(app: Flask) -> None:
    make_ready(now=now())
    found(54, now())
    check_marks(db.session())
    check_certificates(db.session())
    db.session.rollback()
    assert worked_off() == 1
    made = sa.select(sa.func.count()).select_from(CertificateDocument)
    certificates = sa.select(sa.func.count()).select_from(Certificate)
    assert db.session.scalar(made) == db.session.scalar(certificates)
    assert documents.draw_first() == 0


def test_the_same_seed_at_the_same_moment_makes_the_same_city(app: Flask) -> None:
    make_ready(now=now())
    moment = now()
    first = _digest_of(moment)
    assert len(first) > 1000
    assert first == _digest_of(moment)


def _digest_of(moment: datetime) -> list[tuple[object, ...]]:
    """What a city of 54 is made of; it is not kept."""
    kept = founding.hashes(PEPPER)
    rows: list[tuple[object, ...]] = []
    who = Person.cadre_number  # ids differ: a sequence is not turned back
    with contextlib.suppress(Unkept), transaction() as session:
        founding.load(session, kept, cadres=54, seed=7, now=moment)
        for chosen in (
            sa.select(Person.full_name, Person.born_on, Person.region_code),
            sa.select(who, Attempt.started_at, Attempt.percent).join_from(Attempt, Person),
            sa.select(QuizQuestion.key, AnswerSaved.answered_at).join_from(
                AnswerSaved, QuizQuestion
            ),
            sa.select(who, Attendance.status).join_from(
                Attendance, Person, Person.id == Attendance.person_id
            ),
            sa.select(who, Certificate.number).join_from(
                Certificate, Person, Person.id == Certificate.person_id
            ),
        ):
            rows += sorted(map(tuple, session.execute(chosen)), key=repr)
        raise Unkept
    return rows


class Unkept(Exception):
    """Undoes a transaction."""

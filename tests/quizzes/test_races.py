"""Two taps at the same moment: one attempt, one mark. Each with a control that does it wrong."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest
import sqlalchemy as sa
from flask import Flask

from lms.accounts.rules import Viewer
from lms.audit.models import AuditEntry
from lms.core.clock import now
from lms.db import db, transaction
from lms.learning.models import Training
from lms.quizzes import papers, service
from lms.quizzes.models import Attempt, QuestionMark
from tests.factories import a_person, a_training, having_read, rows, viewer

pytestmark = pytest.mark.postgres
TAPS = 6


def at_once(app: Flask, do: Callable[[], object], taps: int = TAPS) -> list[object]:
    """Run it in as many threads at the same moment; what each gave back or raised."""
    barrier = Barrier(taps)

    def run(_: int) -> object:
        with app.app_context():
            barrier.wait()
            try:
                return do()
            except Exception as error:
                return error
            finally:
                db.session.remove()

    with ThreadPoolExecutor(taps) as pool:
        return list(pool.map(run, range(taps)))


@pytest.fixture
def sri(app: Flask) -> Viewer:
    """A cadre who may take the first quiz of training 1."""
    person = a_person()
    having_read(a_training(person), person, 1)
    return viewer(person)


@pytest.fixture
def quiz_id(sri: Viewer) -> int:
    found = next(iter(papers.of_edition(db.session(), 1)))
    db.session.rollback()
    return found


def start(who: Viewer, quiz_id: int) -> int:
    with transaction() as session:
        return service.start(session, who, quiz_id, now=now()).id


def careless_start(who: Viewer, quiz_id: int, barrier: Barrier) -> None:
    """Looks first and writes later, in another transaction: what start() must not do."""
    training_id = db.session.scalars(sa.select(Training.id)).one()
    used = db.session.scalar(sa.select(sa.func.count()).select_from(Attempt)) or 0
    db.session.rollback()
    barrier.wait()
    with transaction() as session:
        session.add(
            Attempt(
                training_id=training_id,
                person_id=who.id,
                quiz_id=quiz_id,
                number=used + 1,
                secret="00",
                started_at=now(),
            )
        )


def test_starting_twice_at_once_makes_one_attempt(app: Flask, sri: Viewer, quiz_id: int) -> None:
    ids = at_once(app, lambda: start(sri, quiz_id))
    assert len(set(ids)) == 1
    assert rows(Attempt) == 1


def test_control_the_database_refuses_a_second_open_attempt(
    app: Flask, sri: Viewer, quiz_id: int
) -> None:
    barrier = Barrier(2)
    outcomes = at_once(app, lambda: careless_start(sri, quiz_id, barrier), taps=2)
    assert [type(error) for error in outcomes if error] == [sa.exc.IntegrityError]
    assert rows(Attempt) == 1


def test_control_without_the_unique_keys_two_taps_make_two_attempts(
    app: Flask, sri: Viewer, quiz_id: int
) -> None:
    without_unique_keys()
    barrier = Barrier(2)
    at_once(app, lambda: careless_start(sri, quiz_id, barrier), taps=2)
    assert rows(Attempt) == 2


def without_unique_keys() -> None:
    """The table of attempts as it would be without what keeps it right."""
    with transaction() as session:
        for statement in (
            "DROP TABLE question_mark",
            "DROP TABLE answer_saved",
            "CREATE TABLE copy AS SELECT * FROM attempt",
            "DROP TABLE attempt",
        ):
            session.execute(sa.text(statement))
        serial = "SERIAL" if session.get_bind().dialect.name == "postgresql" else "INTEGER"
        session.execute(
            sa.text(
                f"CREATE TABLE attempt (id {serial} PRIMARY KEY, training_id INT, person_id INT,"
                " quiz_id INT, number INT, secret TEXT, started_at TIMESTAMP WITH TIME ZONE,"
                " submitted_at TIMESTAMP WITH TIME ZONE, percent INT, carried_from INT)"
            )
        )


def hand_in(who: Viewer, attempt_id: int) -> int | None:
    with transaction() as session:
        return service.hand_in(session, who, attempt_id, now=now()).percent


def handed_in() -> int:
    found = sa.select(sa.func.count()).where(AuditEntry.action == "attempt.handed_in")
    return db.session.scalar(found) or 0


def test_handing_in_twice_at_once_marks_once(app: Flask, sri: Viewer, quiz_id: int) -> None:
    attempt_id = start(sri, quiz_id)
    assert set(at_once(app, lambda: hand_in(sri, attempt_id))) == {0}
    assert rows(QuestionMark) == 6
    assert handed_in() == 1


def test_control_looking_first_marks_more_than_once(app: Flask, sri: Viewer, quiz_id: int) -> None:
    attempt_id = start(sri, quiz_id)
    barrier, marked = Barrier(2), []

    def careless() -> None:
        is_open = db.session.get_one(Attempt, attempt_id).is_open
        db.session.rollback()
        barrier.wait()
        if is_open:
            with transaction() as session:
                session.execute(
                    sa.update(Attempt)
                    .where(Attempt.id == attempt_id)
                    .values(submitted_at=now(), percent=0)
                )
            marked.append(True)

    at_once(app, careless, taps=2)
    assert len(marked) == 2


def test_an_answer_saved_while_handing_in_is_marked_or_refused(
    app: Flask, sri: Viewer, quiz_id: int
) -> None:
    attempt_id = start(sri, quiz_id)
    paper = papers.paper(db.session(), quiz_id)
    db.session.rollback()
    question_id = paper.question_ids["s01-q01"]
    barrier = Barrier(2)

    def save() -> str:
        barrier.wait()
        with transaction() as session:
            service.save_answer(
                session,
                sri,
                attempt_id,
                question_id,
                ["A"],
                operation_id="6f9619ff-8b86-4011-b42d-00c04fc964ff",
                now=now(),
            )
        return "stored"

    def both() -> list[object]:
        with ThreadPoolExecutor(2) as pool:
            return list(pool.map(lambda do: in_context(app, do), (save, submit)))

    def submit() -> int | None:
        barrier.wait()
        return hand_in(sri, attempt_id)

    stored, percent = both()
    assert (stored, percent) in {("stored", 14), ("AlreadySubmitted", 0)}


def in_context(app: Flask, do: Callable[[], object]) -> object:
    with app.app_context():
        try:
            return do()
        except Exception as error:
            return type(error).__name__
        finally:
            db.session.remove()

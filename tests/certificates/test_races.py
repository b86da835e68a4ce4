"""Numbers without gap and one certificate each, whoever comes at the same moment."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from threading import Barrier

import pytest
import sqlalchemy as sa
from flask import Flask

from lms.certificates import issuing, numbering, service
from lms.certificates.models import (
    BatchPerson,
    Certificate,
    CertificateBatch,
    CertificateSeries,
)
from lms.core.clock import now
from lms.db import db, transaction
from lms.learning.models import Training
from tests.certificates.graduates import a_finished_training, certificates, issued
from tests.factories import a_person, rows

pytestmark = pytest.mark.postgres
SERIES, YEAR = "400.2/DP3AP2KB", 2026


def at_once(app: Flask, threads: int, work: Callable[[int], object]) -> list[object]:
    """What each of these threads answers; all begin at the same moment."""
    start = Barrier(threads)

    def run(number: int) -> object:
        start.wait()
        with app.app_context():
            return work(number)

    db.session.rollback()
    with ThreadPoolExecutor(threads) as pool:
        return list(pool.map(run, range(threads)))


def take_ten(thread: int, take: Callable[[], int]) -> list[int]:
    """Ten numbers in a transaction each; one of the ten fails at the end."""
    kept = []
    for turn in range(10):
        with suppress(LookupError), transaction():
            number = take()
            fail_if(turn == thread)
            kept.append(number)
    return kept


def fail_if(failing: bool) -> None:
    if failing:
        raise LookupError


def test_numbers_of_eight_threads_have_no_gap_and_no_twin_though_some_fail(app: Flask) -> None:
    def take() -> int:
        return numbering.take(db.session(), SERIES, YEAR)

    lists = at_once(app, 8, lambda thread: take_ten(thread, take))
    numbers = sorted(n for taken in lists for n in taken)  # type: ignore[attr-defined]
    assert numbers == list(range(1, 73))


def test_reading_a_number_and_writing_the_next_gives_twins(app: Flask) -> None:
    """The control: without the one statement the same eight threads collide."""
    with transaction() as session:
        session.add(CertificateSeries(series=SERIES, year=YEAR, next_number=1))
    read = Barrier(8)

    def take(_thread: int) -> int:
        number = numbering.next_number(db.session(), SERIES, YEAR)
        db.session.rollback()
        read.wait()
        with transaction() as session:
            session.execute(sa.update(CertificateSeries).values(next_number=number + 1))
        return number

    numbers = at_once(app, 8, take)
    assert len(set(numbers)) < 8


def test_twenty_requests_at_once_make_one_certificate(app: Flask) -> None:
    sri = a_person()
    training = a_finished_training(sri)

    def ask_and_issue(_thread: int) -> int | None:
        with transaction() as session:
            batch = service.request_batch(session, None, training.id, [sri.id], now=now())
            batch_id = batch.id if batch else None
        if batch_id is not None:
            with transaction() as session:
                issuing.issue_some(session, batch_id, now=now())
        return batch_id

    batches = [one for one in at_once(app, 20, ask_and_issue) if one is not None]
    assert len(batches) == 1
    assert rows(Certificate) == 1
    assert [one.sequence for one in certificates(training)] == [1]


def rival_batches(training: Training, count: int) -> list[int]:
    """Batches for the same person, as if nobody had looked before asking."""
    made = []
    for _ in range(count):
        with transaction() as session:
            batch = CertificateBatch(training_id=training.id, requested_at=now())
            session.add(batch)
            session.flush()
            made.append(batch.id)
    return made


def join(batches: list[int], person_id: int) -> None:
    with transaction() as session:
        session.add_all(BatchPerson(batch_id=each, person_id=person_id) for each in batches)


def test_of_twenty_batches_for_one_person_the_index_lets_one_through(app: Flask) -> None:
    """Whatever let them be asked for: the row of the second is refused, its number given back."""
    sri, ida = a_person(), a_person()
    training = a_finished_training(sri, ida)
    batches = rival_batches(training, 20)
    join(batches, sri.id)

    def issue(thread: int) -> int:
        with transaction() as session:
            return issuing.issue_some(session, batches[thread], now=now())

    assert at_once(app, 20, issue) == [1] * 20
    assert rows(Certificate) == 1
    db.session.rollback()
    told = db.session.scalars(
        sa.select(BatchPerson.problem).where(BatchPerson.problem.is_not(None))
    ).all()
    assert len(told) == 19
    issued(training, ida)
    assert [one.sequence for one in certificates(training)] == [1, 2]


def test_looking_first_and_writing_then_makes_many(app: Flask) -> None:
    """The control: without the index, looking for a certificate first does not keep it at one."""
    sri = a_person()
    training = a_finished_training(sri)
    (model,) = issued(training, sri)
    copied = {column.key: getattr(model, column.key) for column in Certificate.__table__.columns}
    with transaction() as session:
        session.execute(sa.update(BatchPerson).values(certificate_id=None))
        session.execute(sa.delete(Certificate))
        session.execute(sa.text("DROP INDEX uq_certificate_one_valid"))
    looked = Barrier(20)

    def look_then_write(thread: int) -> bool:
        held = db.session.scalar(sa.select(Certificate.id).limit(1))
        db.session.rollback()
        looked.wait()
        if held is not None:
            return False
        with transaction() as session:
            own = {"id": None, "code": f"{thread:016d}", "number": str(thread)}
            session.add(Certificate(**copied | own | {"sequence": thread + 1}))
        return True

    assert sum(map(bool, at_once(app, 20, look_then_write))) == 20
    assert rows(Certificate) == 20

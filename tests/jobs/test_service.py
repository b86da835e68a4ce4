"""Background work is done once, and a dead worker's work is done by another."""

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest
import sqlalchemy as sa
from flask import Flask

from lms.core.clock import now
from lms.db import db, transaction
from lms.jobs import carrier, rules, service
from lms.jobs.models import Job, JobState
from tests.factories import worked_off

pytestmark = pytest.mark.postgres


def a_job(kind: str = "test.nothing", key: str | None = None) -> Job:
    with transaction() as session:
        return service.enqueue(session, kind, {}, now=now(), unique_key=key)


def states() -> list[JobState]:
    db.session.rollback()
    found = list(db.session.scalars(sa.select(Job.state).order_by(Job.id)))
    db.session.rollback()
    return found


def test_asking_twice_for_the_same_work_makes_one_job(app: Flask) -> None:
    assert a_job(key="batch:7").id == a_job(key="batch:7").id
    assert states() == [JobState.WAITING]


def test_of_many_workers_one_gets_the_job(app: Flask) -> None:
    job = a_job()

    def take(_worker: int) -> bool:
        with app.app_context(), transaction() as session:
            return service.take(session, job.id, now=now()) is not None

    with ThreadPoolExecutor(8) as pool:
        assert sum(pool.map(take, range(8))) == 1


def test_the_job_of_a_silent_worker_goes_to_another(app: Flask) -> None:
    job = a_job()
    with transaction() as session:
        assert service.take(session, job.id, now=now())
    later = now() + rules.LEASE + timedelta(seconds=1)
    with transaction() as session:
        taken = service.take(session, job.id, now=later)
    assert taken is not None
    assert taken.attempts == 2


def test_a_failing_job_is_tried_five_times_and_then_left_to_a_person(app: Flask) -> None:
    @carrier.handles("test.fails")
    def fails(_job: Job) -> None:
        raise LookupError("nobody there")

    job = a_job("test.fails")
    for _ in range(rules.MOST_ATTEMPTS):
        with transaction() as session:
            session.execute(sa.update(Job).values(run_at=now()))
        assert carrier.run(job.id)
    assert states() == [JobState.GIVEN_UP]
    assert not carrier.run(job.id)
    assert db.session.get_one(Job, job.id).last_error == "LookupError: nobody there"


def test_a_due_job_without_a_nudge_is_still_done(app: Flask) -> None:
    done: list[int] = []

    @carrier.handles("test.counts")
    def counts(job: Job) -> None:
        done.append(job.id)

    job = a_job("test.counts")
    assert worked_off() == 1
    assert worked_off() == 0
    assert done == [job.id]
    assert states() == [JobState.DONE]

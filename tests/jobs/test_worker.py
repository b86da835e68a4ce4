"""The worker as a process: it says that it lives, and ends without cutting a job off."""

import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest
import sqlalchemy as sa
from flask import Flask

from lms.core.clock import now
from lms.db import db, transaction
from lms.jobs import service
from lms.jobs.models import Job, JobState, Worker
from lms.settings import ROOT, settings
from tests.factories import rows

pytestmark = pytest.mark.postgres
PROGRAM = """
import sys, time
from pathlib import Path
from lms.app import create_app
from lms.jobs import carrier
from lms.jobs.worker import JobWorker
from tests.conftest import settings_for

@carrier.handles("test.slow")
def slow(job):
    time.sleep(1.5)
    Path(sys.argv[2], "finished").touch()

app = create_app(settings_for(sys.argv[1], Path(sys.argv[2])))
JobWorker(app.extensions["carrier"]).run()
"""


@contextmanager
def working() -> Iterator["subprocess.Popen[bytes]"]:
    place = (settings().database_url, str(settings().data_dir))
    command = [sys.executable, "-c", PROGRAM, *place]
    process = subprocess.Popen(command, cwd=ROOT)  # noqa: S603 - our own program
    try:
        yield process
    finally:
        process.kill()
        process.wait()


def waiting(count: int = 1) -> list[Job]:
    with transaction() as session:
        return [service.enqueue(session, "test.slow", {}, now=now()) for _ in range(count)]


def until(true: Callable[[], bool], seconds: float = 20) -> None:
    deadline = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < deadline, "it did not happen in time"
        time.sleep(0.05)


def states() -> list[JobState]:
    """Of our own jobs: a worker also asks for the work of every night."""
    db.session.rollback()
    ours = sa.select(Job.state).where(Job.kind == "test.slow")
    found = list(db.session.scalars(ours.order_by(Job.id)))
    db.session.rollback()
    return found


def test_the_job_in_hand_is_finished_before_the_worker_ends(app: Flask) -> None:
    with working() as worker:
        until(lambda: rows(Worker) == 1)
        (job,) = waiting()
        app.extensions["carrier"].nudge(job.id)
        until(lambda: states() == [JobState.RUNNING])
        worker.send_signal(signal.SIGTERM)
        assert worker.wait(timeout=12) == 0
    assert (settings().data_dir / "finished").exists()
    assert states() == [JobState.DONE]
    assert rows(Worker) == 0, "it says that it has gone"


def test_a_worker_that_finds_much_to_do_is_there_at_once_and_ends_between_two_jobs(
    app: Flask,
) -> None:
    waiting(3)
    with working() as worker:
        until(lambda: JobState.RUNNING in states())
        assert rows(Worker) == 1, "it is there before the work is done"
        worker.send_signal(signal.SIGTERM)
        assert worker.wait(timeout=12) == 0
    assert sorted(states()) == [JobState.DONE, JobState.WAITING, JobState.WAITING]

"""The worker as a process: it says that it lives, and ends without cutting a job off."""

import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

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
carrier = app.extensions["carrier"]
carrier.sweep()
JobWorker(carrier.app, carrier.huey).run()
"""


@pytest.fixture
def worker(app: Flask, tmp_path: Path) -> Iterator[subprocess.Popen[bytes]]:
    url = settings().database_url
    command = [sys.executable, "-c", PROGRAM, url, str(tmp_path)]
    process = subprocess.Popen(command, cwd=ROOT)  # noqa: S603 - our own program
    yield process
    process.kill()
    process.wait()


def until(true: Callable[[], bool], seconds: float = 20) -> None:
    deadline = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < deadline, "it did not happen in time"
        time.sleep(0.05)


def state() -> JobState | None:
    db.session.rollback()
    found = db.session.scalar(sa.select(Job.state))
    db.session.rollback()
    return found


def test_the_job_in_hand_is_finished_before_the_worker_ends(
    worker: subprocess.Popen[bytes], app: Flask, tmp_path: Path
) -> None:
    until(lambda: rows(Worker) == 1)
    with transaction() as session:
        job = service.enqueue(session, "test.slow", {}, now=now())
    app.extensions["carrier"].nudge(job.id)
    until(lambda: state() is JobState.RUNNING)
    worker.send_signal(signal.SIGTERM)
    assert worker.wait(timeout=12) == 0
    assert (tmp_path / "finished").exists()
    assert state() is JobState.DONE
    assert rows(Worker) == 0, "it says that it has gone"

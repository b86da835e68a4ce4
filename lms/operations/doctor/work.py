"""Whether background work goes on."""

from collections.abc import Iterator
from datetime import datetime, timedelta

import sqlalchemy as sa
from sqlalchemy.orm import Session

from lms.jobs import queries
from lms.jobs.models import Job, JobState
from lms.operations.doctor.findings import Finding, fail, ok, warn

LATE = timedelta(minutes=10)


def worker(session: Session, now: datetime) -> Iterator[Finding]:
    """A process that says that it lives."""
    if queries.has_worker(session, now):
        yield ok("worker", "A worker has said within the last minute that it lives.")
    else:
        yield warn(
            "worker",
            "No worker is running, so certificates and imports wait.",
            "Start the site, or type: flask --app wsgi worker",
        )


def jobs(session: Session, now: datetime) -> Iterator[Finding]:
    """Work that was given up, and work that should have begun long ago."""
    late = session.scalars(sa.select(Job.id).where(queries.due(now - LATE)).order_by(Job.id)).all()
    given_up = session.execute(
        sa.select(Job.id, Job.kind).where(Job.state == JobState.GIVEN_UP).order_by(Job.id)
    ).all()
    if late:
        yield fail(
            "jobs",
            f"{len(late)} jobs have waited for more than 10 minutes, the first is job {late[0]}.",
            "See whether a worker runs; if not, type: flask --app wsgi worker",
        )
    if given_up:
        first = given_up[0]
        yield fail(
            "jobs",
            f"{len(given_up)} jobs were given up, the first is job {first.id} ({first.kind}).",
            "See its last_error, then ask for the work again on its page.",
        )
    if not late and not given_up:
        yield ok("jobs", "No background work is stuck.")

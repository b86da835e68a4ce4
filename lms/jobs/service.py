"""Asking for background work, and taking, extending, finishing it."""

from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from lms.db import insert
from lms.jobs import rules
from lms.jobs.models import Job, JobState, Worker
from lms.jobs.queries import due


def enqueue(
    session: Session,
    kind: str,
    payload: dict[str, Any],
    *,
    now: datetime,
    run_at: datetime | None = None,
    unique_key: str | None = None,
) -> Job:
    """Ask for work in the same transaction as what it is for; the same key gives the same job.

    It is done at once, or at `run_at`.
    """
    if unique_key and (held := session.scalar(sa.select(Job).where(Job.unique_key == unique_key))):
        return held
    job = Job(
        kind=kind,
        payload=payload,
        unique_key=unique_key,
        state=JobState.WAITING,
        run_at=run_at or now,
        created_at=now,
    )
    session.add(job)
    session.flush()
    return job


def ask_once(session: Session, kind: str, unique_key: str, *, now: datetime) -> None:
    """The same without a payload, for callers that may come at the same moment."""
    job = insert(session, Job).values(
        kind=kind,
        payload={},
        unique_key=unique_key,
        state=JobState.WAITING,
        run_at=now,
        created_at=now,
        attempts=0,
        done=0,
        total=0,
    )
    session.execute(job.on_conflict_do_nothing(index_elements=["unique_key"]))


def take(session: Session, job_id: int, *, now: datetime) -> Job | None:
    """Lease the job to the caller; None when another holds it or nothing is left to do."""
    leased = (
        sa.update(Job)
        .where(Job.id == job_id, due(now))
        .values(state=JobState.RUNNING, lease_until=now + rules.LEASE, attempts=Job.attempts + 1)
    )
    if session.scalar(leased.returning(Job.id)) is None:
        return None
    return session.get(Job, job_id, populate_existing=True)


def report(session: Session, job_id: int, *, done: int, total: int, now: datetime) -> None:
    """Say how far the work is, and that its worker lives."""
    session.execute(
        sa.update(Job)
        .where(Job.id == job_id, Job.state == JobState.RUNNING)
        .values(done=done, total=total, lease_until=now + rules.LEASE)
    )


def finish(session: Session, job_id: int, *, now: datetime) -> None:
    session.execute(
        sa.update(Job)
        .where(Job.id == job_id)
        .values(state=JobState.DONE, lease_until=None, finished_at=now, last_error=None)
    )


def fail(session: Session, job: Job, error: str, *, now: datetime) -> None:
    """Put the job back for a later try, or leave it to a person after the last one."""
    given_up = rules.is_given_up(job.attempts)
    session.execute(
        sa.update(Job)
        .where(Job.id == job.id)
        .values(
            state=JobState.GIVEN_UP if given_up else JobState.WAITING,
            run_at=now + rules.wait_before(job.attempts),
            lease_until=None,
            last_error=error[:500],
        )
    )


def enter(session: Session, name: str, *, now: datetime) -> None:
    """A worker begins; those that fell silent long ago are forgotten."""
    session.execute(sa.delete(Worker).where(Worker.seen_at < now - rules.FORGOTTEN_AFTER))
    session.add(Worker(name=name, seen_at=now))
    session.flush()


def beat(session: Session, name: str, *, now: datetime) -> None:
    """A worker says that it lives."""
    session.execute(sa.update(Worker).where(Worker.name == name).values(seen_at=now))


def leave(session: Session, name: str) -> None:
    """A worker ends in order."""
    session.execute(sa.delete(Worker).where(Worker.name == name))

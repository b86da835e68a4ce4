"""Reading jobs."""

from collections.abc import Iterable
from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.orm import Session

from lms.jobs import rules
from lms.jobs.models import Job, JobState, Worker


def due(now: datetime) -> sa.ColumnElement[bool]:
    """Waiting jobs whose time has come, and running ones whose worker has gone silent."""
    waiting = sa.and_(Job.state == JobState.WAITING, Job.run_at <= now)
    abandoned = sa.and_(Job.state == JobState.RUNNING, Job.lease_until < now)
    return sa.or_(waiting, abandoned)


def due_ids(session: Session, now: datetime) -> list[int]:
    """The jobs a worker may take now, oldest first."""
    return list(session.scalars(sa.select(Job.id).where(due(now)).order_by(Job.run_at, Job.id)))


def asked_for(session: Session, keys: Iterable[str]) -> set[str]:
    """Which of these unique keys have a job, done or not."""
    chosen = sa.select(Job.unique_key).where(Job.unique_key.in_(list(keys)))
    return {str(key) for key in session.scalars(chosen)}


def has_worker(session: Session, now: datetime) -> bool:
    """Whether any worker has said of late that it lives."""
    return rules.is_alive(session.scalar(sa.select(sa.func.max(Worker.seen_at))), now)

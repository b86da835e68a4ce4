"""The job table: the truth about background work, whatever a queue remembers."""

from datetime import datetime
from enum import StrEnum
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from lms.db import Model, PrimaryKey


class JobState(StrEnum):
    WAITING = "waiting"
    RUNNING = "running"
    DONE = "done"
    GIVEN_UP = "given_up"


class Job(Model):
    """One piece of background work, held by at most one worker at a time."""

    __tablename__ = "job"
    __table_args__ = (
        sa.CheckConstraint("(state = 'running') = (lease_until IS NOT NULL)", "leased_if_running"),
        sa.Index("ix_job_state_run_at", "state", "run_at"),
    )

    id: Mapped[PrimaryKey]
    kind: Mapped[str] = mapped_column(sa.String(60))
    payload: Mapped[dict[str, Any]]
    unique_key: Mapped[str | None] = mapped_column(sa.String(120), unique=True)
    """Asking twice for the same work makes one job."""
    state: Mapped[JobState]
    run_at: Mapped[datetime]
    lease_until: Mapped[datetime | None]
    attempts: Mapped[int] = mapped_column(default=0)
    last_error: Mapped[str | None] = mapped_column(sa.String(500))
    done: Mapped[int] = mapped_column(default=0)
    total: Mapped[int] = mapped_column(default=0)
    created_at: Mapped[datetime]
    finished_at: Mapped[datetime | None]


class Worker(Model):
    """A process that does jobs, for as long as it says so."""

    __tablename__ = "worker"

    name: Mapped[str] = mapped_column(sa.String(32), primary_key=True)
    """Random, new at each start."""
    seen_at: Mapped[datetime]

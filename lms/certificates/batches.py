"""How far the batches of a training are, and how many of its people have come to the end."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, NamedTuple

import sqlalchemy as sa
from sqlalchemy.orm import Session

from lms.accounts.models import Person
from lms.accounts.rules import Viewer
from lms.certificates import candidates, rules
from lms.certificates.candidates import Candidate
from lms.certificates.models import (
    BatchPerson,
    Certificate,
    CertificateBatch,
    CertificateDocument,
)
from lms.certificates.rules import Readiness
from lms.core.paging import nearest_page
from lms.jobs.models import Job, JobState
from lms.learning import attendees
from lms.learning import queries as learning
from lms.learning.attendees import EVERYWHERE, within
from lms.learning.models import Participant, Training

PAGE = 12
"""Trainings on a page: what each of their people still lacks is read afresh."""


class Problem(NamedTuple):
    """Someone of a batch who got no certificate, and why, as sentences."""

    person_id: int
    full_name: str
    sentence: str


@dataclass(frozen=True)
class BatchStatus:
    """How far a batch is."""

    id: int
    total: int
    done: int
    """Certificates that can be downloaded."""
    issued: int
    """Certificates that have their number."""
    problems: tuple[Problem, ...]
    state: JobState
    requested_at: datetime
    first_number: str | None
    last_number: str | None

    @property
    def is_open(self) -> bool:
        """A worker has it or will take it."""
        return self.state in {JobState.WAITING, JobState.RUNNING}

    @property
    def waiting(self) -> int:
        return self.total - self.done - len(self.problems)

    def minutes_left(self, now: datetime) -> int | None:
        """How long the rest takes at the speed so far; None while that is not known."""
        seconds = (now - self.requested_at).total_seconds()
        return rules.minutes_left(self.done, self.waiting, seconds)

    @property
    def needs_a_person(self) -> bool:
        """All tries are used up and something is still to do."""
        return self.state is JobState.GIVEN_UP


def latest_batch(
    session: Session, training_id: int, regions: Sequence[str] = EVERYWHERE
) -> BatchStatus | None:
    """How far the newest batch for people of these regions is; None before the first.

    Of a batch that holds others too, only these people are counted and named.
    """
    people = _people(training_id, regions).subquery()
    newest = sa.select(sa.func.max(people.c.batch_id)).scalar_subquery()
    batch = session.execute(
        sa.select(CertificateBatch.id, CertificateBatch.requested_at, Job.state)
        .join(Job, Job.id == CertificateBatch.job_id)
        .where(CertificateBatch.id == newest)
    ).first()
    if batch is None:
        return None
    rows = session.execute(_steps(batch.id, people)).all()
    numbers = [row.number for row in rows if row.number]
    return BatchStatus(
        id=batch.id,
        total=len(rows),
        done=sum(row.certificate_id is not None for row in rows),
        issued=len(numbers),
        problems=tuple(Problem(row.id, row.full_name, row.problem) for row in rows if row.problem),
        state=batch.state,
        requested_at=batch.requested_at,
        first_number=numbers[0] if numbers else None,
        last_number=numbers[-1] if numbers else None,
    )


def open_jobs(session: Session, training_id: int) -> list[int]:
    """The jobs of a training's batches that a worker has or will take, oldest first."""
    chosen = (
        sa.select(Job.id)
        .join(CertificateBatch, CertificateBatch.job_id == Job.id)
        .where(
            CertificateBatch.training_id == training_id,
            Job.state.in_((JobState.WAITING, JobState.RUNNING)),
        )
        .order_by(Job.id)
    )
    return list(session.scalars(chosen))


def _people(training_id: int, regions: Sequence[str]) -> sa.Select[int, int]:
    """Batch and person id of all who were ever asked for, in these regions."""
    invited = sa.and_(
        Participant.training_id == CertificateBatch.training_id,
        Participant.person_id == BatchPerson.person_id,
    )
    return (
        sa.select(BatchPerson.batch_id, BatchPerson.person_id)
        .join(CertificateBatch, CertificateBatch.id == BatchPerson.batch_id)
        .join(Participant, invited)
        .where(CertificateBatch.training_id == training_id)
        .where(within(Participant.region_code, regions))
    )


def _steps(batch_id: int, people: sa.Subquery) -> sa.Select[*tuple[Any, ...]]:
    """How far each of these people is in a batch, in the order of their numbers."""
    mine = sa.select(people.c.person_id).where(people.c.batch_id == batch_id)
    return (
        sa.select(
            Person.id,
            Person.full_name,
            BatchPerson.problem,
            Certificate.number,
            CertificateDocument.certificate_id,
        )
        .join(BatchPerson.person)
        .outerjoin(Certificate, Certificate.id == BatchPerson.certificate_id)
        .outerjoin(CertificateDocument, CertificateDocument.certificate_id == Certificate.id)
        .where(BatchPerson.batch_id == batch_id, BatchPerson.person_id.in_(mine))
        .order_by(Certificate.sequence, Person.full_name)
    )


@dataclass(frozen=True)
class Overview:
    """A training and how many of its people are where."""

    training: Training
    people: int
    ready: int
    issued: int
    is_running: bool
    """A batch of it is under way."""


def overviews(session: Session, viewer: Viewer, *, page: int) -> tuple[list[Overview], int]:
    """One page of the trainings the viewer oversees, newest first, and how many there are."""
    chosen = learning.overseen_by(viewer)
    counted = sa.select(sa.func.count()).select_from(chosen.order_by(None).subquery())
    total = session.scalar(counted) or 0
    before = (nearest_page(page, total, PAGE) - 1) * PAGE
    shown = chosen.options(*learning.WHOLE).limit(PAGE).offset(before)
    return [
        _overview(session, viewer, learning.with_edition(session, training))
        for training in session.scalars(shown)
    ], total


def _overview(session: Session, viewer: Viewer, training: Training) -> Overview:
    regions = attendees.regions_seen(viewer, training)
    counts = tally(candidates.of_training(session, training, regions))
    return Overview(
        training=training,
        people=sum(counts.values()),
        ready=counts[Readiness.READY],
        issued=counts[Readiness.ISSUED],
        is_running=counts[Readiness.WAITING] > 0,
    )


def tally(found: Sequence[Candidate]) -> Counter[Readiness]:
    """How many of these stand where."""
    return Counter(candidate.readiness for candidate in found)

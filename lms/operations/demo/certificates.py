"""Certificates of the demo city: asked for and numbered by the services, at their own time."""

from collections.abc import Sequence
from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.orm import Session

from lms.accounts.rules import Viewer
from lms.certificates import candidates, issuing, queries, service
from lms.certificates.models import Certificate
from lms.certificates.rules import REASONS, CertificateState, Readiness
from lms.jobs import service as jobs
from lms.learning.attendees import EVERYWHERE


def issue(session: Session, official: Viewer, training_id: int, *, now: datetime) -> None:
    """Give everyone who is ready a certificate; its document follows by the job of the batch."""
    training = queries.whole_training(session, training_id)
    ready = [
        candidate.person.id
        for candidate in candidates.of_training(session, training, EVERYWHERE)
        if candidate.readiness is Readiness.READY
    ]
    _ask(session, official, training_id, ready, now)


def correct(session: Session, official: Viewer, training_id: int, *, now: datetime) -> None:
    """Revoke the last certificate of a training, and issue one that replaces it."""
    wrong = session.scalars(
        sa.select(Certificate)
        .where(Certificate.training_id == training_id, Certificate.state == CertificateState.VALID)
        .order_by(Certificate.sequence.desc())
        .limit(1)
    ).first()
    if wrong is None:
        return
    service.revoke(session, official, wrong.code, REASONS[0], now=now)
    _ask(session, official, training_id, [wrong.person_id], now)


def _ask(
    session: Session, official: Viewer, training_id: int, people: Sequence[int], now: datetime
) -> None:
    if not people:
        return
    batch = service.request_batch(session, official, training_id, people, now=now)
    if batch is None:
        return
    while issuing.issue_some(session, batch.id, now=now):
        pass
    if batch.job_id:  # long done; documents draws what it would have drawn
        jobs.finish(session, batch.job_id, now=now)

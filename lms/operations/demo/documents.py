"""The PDFs of the demo city's certificates: some before the site answers, the rest by a worker."""

import sqlalchemy as sa
from sqlalchemy.orm import Session

from lms.certificates import issuing
from lms.certificates.drawing import draw
from lms.certificates.isolated import BATCH
from lms.certificates.models import Certificate, CertificateDocument
from lms.core.clock import now
from lms.db import db, transaction
from lms.jobs import carrier
from lms.jobs import service as jobs
from lms.jobs.models import Job

JOB = "demo.documents"
AT_START = 200
"""Drawn before the site answers for the first time; the worker draws the others, some 30
milliseconds each, while people already look around."""


def wait_for_worker(session: Session) -> None:
    """Leave a job that draws whatever is still missing, also after a start that was cut off."""
    jobs.enqueue(session, JOB, {}, now=now(), unique_key=JOB)


def draw_first() -> int:
    """Draw the oldest certificates, among them the demo cadre's; returns how many."""
    drawn = 0
    while drawn < AT_START and (number := _draw_some(BATCH)):
        drawn += number
    return drawn


def hand_over() -> None:
    """Tell the worker at once of what is left; without this it looks within a minute."""
    job_id = db.session.scalar(sa.select(Job.id).where(Job.unique_key == JOB))
    db.session.rollback()
    if job_id:
        carrier.nudge(job_id)


@carrier.handles(JOB)
def draw_rest(job: Job) -> None:
    """Draw until none is missing, telling each time that this worker lives."""
    done = 0
    while number := _draw_some(BATCH):
        done += number
        with transaction() as session:
            jobs.report(session, job.id, done=done, total=done + _missing(), now=now())


def _draw_some(at_most: int) -> int:
    """Draw these many of the oldest without a document, in one child; returns how many."""
    chosen = (
        sa.select(Certificate)
        .outerjoin(CertificateDocument, CertificateDocument.certificate_id == Certificate.id)
        .where(CertificateDocument.certificate_id.is_(None))
        .order_by(Certificate.id)
        .limit(at_most)
    )
    waiting = list(db.session.scalars(chosen))
    facts = [certificate.says for certificate in waiting]
    files = dict(zip((one.id for one in waiting), draw(facts), strict=True))
    for batch_id in dict.fromkeys(one.batch_id for one in waiting):
        if batch_id is not None:
            mine = {one.id: files[one.id] for one in waiting if one.batch_id == batch_id}
            with transaction() as session:
                issuing.store_documents(session, batch_id, mine, now=now())
    return len(waiting)


def _missing() -> int:
    chosen = (
        sa.select(sa.func.count())
        .select_from(Certificate)
        .outerjoin(CertificateDocument, CertificateDocument.certificate_id == Certificate.id)
        .where(CertificateDocument.certificate_id.is_(None))
    )
    return db.session.scalar(chosen) or 0

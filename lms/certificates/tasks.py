"""A batch as background work: safe to run again from wherever it was cut off."""

import logging
from collections.abc import Callable, Sequence

import sqlalchemy as sa

from lms.certificates import issuing, rules
from lms.certificates.drawing import draw as draw_with_emblems
from lms.certificates.facts import CertificateFacts
from lms.certificates.isolated import RenderFailed
from lms.certificates.models import BatchPerson, Certificate
from lms.certificates.service import JOB
from lms.core.clock import now
from lms.core.errors import LMSError
from lms.db import db, transaction
from lms.jobs import carrier
from lms.jobs import service as jobs
from lms.jobs.models import Job

log = logging.getLogger("lms.certificates")


Draw = Callable[[Sequence[CertificateFacts]], list[bytes]]


@carrier.handles(JOB)
def issue_batch(job: Job) -> None:
    """Do what an official asked for."""
    work(job, draw_with_emblems)


def work(job: Job, draw: Draw) -> None:
    """Numbers and facts first, then the documents; RenderFailed leaves the rest to the next try."""
    batch_id = int(job.payload["batch"])
    while _issue_some(batch_id):
        _report(job, batch_id)
    failed = _render(job, batch_id, draw)
    if failed:
        raise RenderFailed(f"{len(failed)} certificates of batch {batch_id} were not rendered")


def _issue_some(batch_id: int) -> int:
    with transaction() as session:
        return issuing.issue_some(session, batch_id, now=now())


def _render(job: Job, batch_id: int, draw: Draw) -> list[int]:
    """Render what has no document, some at a time; the ids of those that would not be rendered."""
    waiting = issuing.unrendered(db.session(), batch_id)
    db.session.rollback()
    size, failed = rules.people_at_once(len(waiting)), list[int]()
    for start in range(0, len(waiting), size):
        failed += _render_some(batch_id, waiting[start : start + size], draw)
        _report(job, batch_id)
    return failed


def _render_some(batch_id: int, ids: Sequence[int], draw: Draw) -> list[int]:
    """Render these together; if that fails, one by one, so that one cannot stop the others."""
    chosen = sa.select(Certificate).where(Certificate.id.in_(ids)).order_by(Certificate.sequence)
    certificates = list(db.session.scalars(chosen))
    facts = [certificate.says for certificate in certificates]
    db.session.rollback()  # no transaction stays open while a child draws
    try:
        files = draw(facts)
    except LMSError as error:
        if len(ids) > 1:
            return [one for each in ids for one in _render_some(batch_id, [each], draw)]
        log.exception("certificate %s was not rendered", ids[0], exc_info=error)
        return list(ids)
    drawn = {one.id: file for one, file in zip(certificates, files, strict=True)}
    with transaction() as session:
        issuing.store_documents(session, batch_id, drawn, now=now())
    return []


def _report(job: Job, batch_id: int) -> None:
    """Say how far it is, which also tells the others that this worker lives."""
    left = len(issuing.unrendered(db.session(), batch_id))
    settled = sa.case(
        (sa.or_(BatchPerson.certificate_id.is_not(None), BatchPerson.problem.is_not(None)), 1)
    )
    chosen = sa.select(sa.func.count(), sa.func.count(settled))
    total, done = db.session.execute(chosen.where(BatchPerson.batch_id == batch_id)).one()
    with transaction() as session:
        jobs.report(session, job.id, done=done - left, total=total, now=now())

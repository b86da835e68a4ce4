"""Carrying out accepted erasures at their hour, and once a day letting go of what is old."""

import logging

from lms.core.clock import now
from lms.db import transaction
from lms.jobs.carrier import handles
from lms.jobs.models import Job
from lms.privacy import answering, retention
from lms.privacy.rules import StillStaff

log = logging.getLogger("lms.privacy")


@handles(answering.ERASE)
def erase(job: Job) -> None:
    """One erasure; called off or done already, there is nothing left to do."""
    request_id = int(job.payload["request"])
    try:
        with transaction() as session:
            answering.execute(session, request_id, now=now())
    except StillStaff:  # they became staff meanwhile: the daily run asks again
        log.warning("erasure %s waits: the person is staff", request_id)


@handles("retention.run", daily=True)
def let_go(_job: Job) -> None:
    """What has been kept long enough goes."""
    retention.run(now=now())

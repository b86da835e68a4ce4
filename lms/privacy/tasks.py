"""Carrying out accepted erasures when their hour has come."""

import logging

from lms.core.clock import now
from lms.db import transaction
from lms.jobs.carrier import handles
from lms.jobs.models import Job
from lms.privacy import answering
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

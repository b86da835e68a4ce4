"""What workers do for rosters: take the content of an old import away."""

from lms.db import transaction
from lms.jobs import carrier
from lms.jobs.models import Job
from lms.roster import staging


@carrier.handles(staging.FORGET)
def forget(job: Job) -> None:
    with transaction() as session:
        staging.forget(session, job.payload["import_id"])

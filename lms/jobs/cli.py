"""The worker, as a command."""

import click
from flask import current_app

from lms.jobs.worker import JobWorker
from lms.web.commands import PlainCommand


@click.command("worker", cls=PlainCommand)
def worker() -> None:
    """Do background jobs until told to stop; a job in hand is finished first."""
    JobWorker(current_app.extensions["carrier"]).run()

"""The worker, as a command."""

import signal
from types import FrameType

import click
from flask import current_app


@click.command("worker")
def worker() -> None:
    """Do background jobs until told to stop; a job in hand is finished first."""
    carrier = current_app.extensions["carrier"]
    carrier.sweep()
    consumer = carrier.huey.create_consumer(workers=1, periodic=True, check_worker_health=True)
    signal.signal(signal.SIGTERM, _as_interrupt)
    consumer.run()


def _as_interrupt(_number: int, _frame: FrameType | None) -> None:
    """Huey ends gracefully on SIGINT; on SIGTERM it would cut the running job off."""
    signal.raise_signal(signal.SIGINT)

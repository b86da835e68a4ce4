"""The worker's process: Huey's consumer, which also says that it lives."""

import logging
from uuid import uuid4

import sqlalchemy as sa
from huey import RedisHuey
from huey.consumer import Consumer
from redis import RedisError

from lms.core.clock import now
from lms.db import side_write
from lms.jobs import rules, service
from lms.jobs.carrier import Carrier

log = logging.getLogger("lms.jobs")


class JobWorker(Consumer):
    """Does one job at a time; after SIGTERM the one in hand is finished first."""

    def __init__(self, carrier: Carrier) -> None:
        super().__init__(
            carrier.huey,
            workers=1,
            check_worker_health=True,
            health_check_interval=rules.BEAT_EVERY.total_seconds(),
            graceful_signal="TERM",
        )
        self.carrier, self.app = carrier, carrier.app
        self.name = uuid4().hex

    def run(self) -> None:
        """Work until told to stop, beginning with what has waited."""
        self._reach_queue()
        with self.app.app_context(), side_write() as session:
            service.enter(session, self.name, now=now())
        self.carrier.sweep()
        try:
            super().run()
        finally:
            with self.app.app_context(), side_write() as session:
                service.leave(session, self.name)

    def _reach_queue(self) -> None:
        """Without its queue a worker would only complain, every second."""
        if not isinstance(self.huey, RedisHuey):
            return
        try:
            self.huey.storage.conn.ping()
        except RedisError as error:
            raise SystemExit(f"REDIS_URL: the queue of jobs does not answer ({error})") from None

    def check_worker_health(self) -> bool:
        """Huey replaces threads that died; then the process says that it lives."""
        healthy = bool(super().check_worker_health())
        try:
            with self.app.app_context(), side_write() as session:
                service.beat(session, self.name, now=now())
        except sa.exc.OperationalError:  # the next beat comes before anyone misses this one
            log.warning("the worker's beat was not stored")
        return healthy

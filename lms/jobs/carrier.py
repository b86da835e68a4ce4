"""Carrying job rows to workers: Huey holds the clock and the processes, the rows the truth."""

import logging
import sqlite3
from collections.abc import Callable
from datetime import datetime

from flask import Flask, current_app, g
from huey import Huey, RedisHuey, SqliteHuey, crontab

from lms.audit import anchors, chain
from lms.core.clock import now, to_wib, wib_date
from lms.db import db, transaction
from lms.jobs import queries, rules, service
from lms.jobs.models import Job
from lms.settings import Settings, settings

Handler = Callable[[Job], None]
log = logging.getLogger("lms.jobs")
_handlers: dict[str, Handler] = {}
_daily: list[str] = []


def handles(kind: str, *, daily: bool = False) -> Callable[[Handler], Handler]:
    """Name the function that does the jobs of this kind; it must be safe to run twice.

    A daily kind is asked for once each night by itself.
    """

    def register(handler: Handler) -> Handler:
        _handlers[kind] = handler
        if daily:
            _daily.append(kind)
        return handler

    return register


def run(job_id: int) -> bool:
    """Take one job and do it; False when it was not to be had."""
    with transaction() as session:
        job = service.take(session, job_id, now=now())
    if job is None:
        return False
    g.job_id = job.id  # the audit record says of what follows that a job did it
    try:
        _handlers[job.kind](job)
    except Exception as error:
        log.exception("job %s failed", job.id)
        with transaction() as session:
            service.fail(session, job, f"{type(error).__name__}: {error}", now=now())
        return True
    finally:
        g.pop("job_id")
    with transaction() as session:
        service.finish(session, job.id, now=now())
    return True


def nudge(job_id: int) -> None:
    """Tell a worker at once, after the commit; were this lost, the sweep finds the row."""
    current_app.extensions["carrier"].nudge(job_id)


def ask_daily(moment: datetime) -> None:
    """Ask for the work of every night, once whatever number of workers does so."""
    if to_wib(moment).hour < rules.NIGHT_ENDS:
        return
    keys = {f"{kind}:{wib_date(moment).isoformat()}": kind for kind in _daily}
    missing = keys.keys() - queries.asked_for(db.session(), keys)
    if missing:
        with transaction() as session:
            for key in sorted(missing):
                service.ask_once(session, keys[key], key, now=moment)


class Carrier:
    """Huey's queue for one application: a nudge for each new job, and a sweep every minute."""

    def __init__(self, app: Flask, settings: Settings) -> None:
        self.app = app
        self.huey = _queue(settings)
        self._do = self.huey.task(name="run_job")(self._run)
        self.huey.periodic_task(crontab(minute="*"), name="sweep")(self.sweep)

    def nudge(self, job_id: int) -> None:
        self._do(job_id)

    def _run(self, job_id: int) -> None:
        with self.app.app_context():
            run(job_id)

    def sweep(self) -> None:
        """Nudge for every job that is due, each a task of its own: a worker can end between two.

        Once a day it also notes the head of the audit record outside the database.
        """
        with self.app.app_context():
            anchors.note(settings().data_dir, chain.head(db.session()), now())
            ask_daily(now())
            for job_id in queries.due_ids(db.session(), now()):
                self.nudge(job_id)


def _queue(settings: Settings) -> Huey:
    if settings.redis_url:
        return RedisHuey("ruang-kader", url=settings.redis_url, results=False)
    file = settings.data_dir / "jobs.sqlite3"
    try:
        return SqliteHuey("ruang-kader", filename=str(file), results=False, fsync=True)
    except sqlite3.Error as error:
        # Only nudges are in it: the jobs themselves are rows of the database.
        why = f"{file} cannot be opened ({error})"
        raise SystemExit(f"{why}; a damaged one may be removed, no job is lost") from None


def init_app(app: Flask, settings: Settings) -> None:
    app.extensions["carrier"] = Carrier(app, settings)

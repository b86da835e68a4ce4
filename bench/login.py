"""Fifty people who sign in at the same moment, as when a hall is told to open the site.

The server is the one of `make run`, with the demo city on SQLite. Each sign-in is the posted form
alone: the page before it is asked for earlier. `cpu_ms` is the user and system time of all serving
processes for each sign-in.
"""

import tempfile
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from threading import Barrier

import sqlalchemy as sa

from bench.figures import Figure
from bench.load import Heard
from bench.page import wait_for_jobs
from bench.processes import cpu_seconds
from bench.site import Site, serving
from bench.visit import Visit
from lms.accounts import secrets, service
from lms.accounts.models import Person, SecretKind
from lms.app import create_app
from lms.db import db, transaction
from lms.settings import Settings

PEOPLE, ROUNDS = 50, 5
PIN = "905372"


def figures() -> Iterator[Figure]:
    """`login`: the time within which 95 of 100 are in when 50 come at once."""
    with tempfile.TemporaryDirectory(prefix="bench-") as folder, serving(Path(folder)) as site:
        numbers = with_pins(site)
        wait_for_jobs(site)
        together(site, numbers)  # warms up
        rounds = [together(site, numbers) for _ in range(ROUNDS)]
    heard = Heard(
        seconds=sum(one.seconds for one in rounds),
        ms=sorted(ms for one in rounds for ms in one.ms),
        errors=sum(one.errors for one in rounds),
    )
    yield Figure(
        "login",
        heard.percentile(0.95),
        "ms",
        {
            "p50": heard.percentile(0.50),
            "p95": heard.percentile(0.95),
            "cpu_ms": sum(one.cpu_seconds for one in rounds) * 1000 / (ROUNDS * PEOPLE),
            "errors": heard.errors,
            "at_once": PEOPLE,
        },
    )


def with_pins(site: Site) -> list[str]:
    """Fifty cadres of the demo city who can sign in; their cadre numbers."""
    app = create_app(Settings.from_env(site.environment))
    with app.app_context():
        secret_hash = secrets.hashed(PIN, pepper=app.extensions["settings"].pin_pepper)
        chosen = sa.select(Person).where(Person.active, Person.cadre_number.is_not(None))
        with transaction() as session:
            people = session.scalars(chosen.order_by(Person.id.desc()).limit(PEOPLE)).all()
            for person in people:
                service.set_secret(session, person.id, SecretKind.PIN, secret_hash)
            numbers = [str(person.cadre_number) for person in people]
        db.session.remove()
        db.engine.dispose()
    return numbers


@dataclass(frozen=True)
class Round:
    """What one rush to the door took, and what it cost the server."""

    seconds: float
    cpu_seconds: float
    ms: list[float]
    errors: int


def together(site: Site, numbers: Sequence[str]) -> Round:
    """All of them sign in at the same moment, each on a device the site does not know."""
    forms = []
    for number in numbers:
        visit = Visit(site)
        token = visit.token("/masuk")
        forms.append((visit, {"identity": number, "secret": PIN, "csrf_token": token}))
    start = Barrier(len(forms))

    def enter(asked: tuple[Visit, dict[str, str]]) -> tuple[int, float]:
        visit, form = asked
        start.wait()
        began = time.perf_counter()
        status, _ = visit.ask("POST", "/masuk", form)
        return status, (time.perf_counter() - began) * 1000

    before, began = cpu_seconds(site.pid), time.perf_counter()
    with ThreadPoolExecutor(len(forms)) as pool:
        heard = list(pool.map(enter, forms))
    seconds, spent = time.perf_counter() - began, cpu_seconds(site.pid) - before
    ms = [took for status, took in heard if status == 303]
    return Round(seconds, spent, ms, len(heard) - len(ms))

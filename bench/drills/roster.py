"""Killing the process that writes a roster, at any moment: all of it is there, or nothing."""

import os
import signal
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

import sqlalchemy as sa
from flask import Flask

from bench.drills import stores
from bench.drills.stores import Store
from bench.figures import Figure
from bench.roster import made_up_roster
from bench.site import environment_for
from lms.accounts.models import Person, PersonChange, RoleAssignment, SeatHolding
from lms.accounts.rules import Assignment, Viewer
from lms.app import create_app
from lms.audit.models import AuditEntry
from lms.core.clock import now, wib_date
from lms.core.keyring import KEY_BYTES, Keyring, dumped
from lms.core.roles import Role
from lms.db import db, transaction
from lms.operations.prepare import make_ready
from lms.regions.queries import city, places
from lms.roster import importing, reading, staging
from lms.roster.models import ImportState, RosterImport
from lms.roster.plans import Terms
from lms.roster.staging import Content
from lms.roster.writing import Keys
from lms.settings import Settings, settings

KILLS = 50
KNOWN, ROWS = 200, 600
"""Cadres the site has, whose phones the file changes, and rows of the file in all."""
READY = b"r"


@dataclass(frozen=True)
class Facts:
    """What an import leaves behind in each table it writes."""

    done: int
    people: int
    new_phones: int
    roles: int
    seats: int
    changes: int
    told: int


def figures() -> Iterator[Figure]:
    """`roster.kill`: half-imports after 50 kills, on SQLite and then on PostgreSQL."""
    for name, opened in (("", stores.sqlite), (".postgresql", stores.postgresql)):
        with opened() as store:
            yield _figure(f"roster.kill{name}", store)


def _figure(name: str, store: Store) -> Figure:
    _in_child(lambda: _prepare(store.base))
    nothing = facts(store.base)
    copy = store.copy()
    began = time.perf_counter()
    _in_child(lambda: _confirm(copy))
    lasts, whole = time.perf_counter() - began, facts(copy)
    store.drop(copy)
    chance = Random(50)  # noqa: S311 - moments, not secrets
    halves = unfinished = written = 0
    for _ in range(KILLS):
        copy = store.copy()
        _killed_after(copy, chance.uniform(0, lasts))
        store.settle(copy)
        left = facts(copy)
        halves += left not in {nothing, whole}
        written += left == whole
        _in_child(lambda url=copy: _confirm(url))  # type: ignore[misc]
        unfinished += facts(copy) != whole
        store.drop(copy)
    more = {"kills": KILLS, "written": written, "unfinished": unfinished, "rows": ROWS}
    return Figure(name, halves, "half-imports", more)


def facts(url: str) -> Facts:
    """What stands in a database now."""
    engine = sa.create_engine(url)

    def count(*conditions: sa.ColumnElement[bool], of: type) -> int:
        return connection.scalar(sa.select(sa.func.count()).select_from(of).where(*conditions)) or 0

    with engine.connect() as connection:
        found = Facts(
            done=count(RosterImport.state == ImportState.DONE, of=RosterImport),
            people=count(of=Person),
            new_phones=count(Person.phone.startswith("+62813"), of=Person),
            roles=count(of=RoleAssignment),
            seats=count(of=SeatHolding),
            changes=count(of=PersonChange),
            told=count(AuditEntry.action == "roster.imported", of=AuditEntry),
        )
    engine.dispose()
    return found


def _prepare(url: str) -> None:
    """A site with 200 cadres and a draft that changes them and adds 400."""
    with _site(url):
        make_ready(now=now())
        first = reading.read(made_up_roster(KNOWN), places(db.session()), wib_date(now()))
        with transaction() as session:
            importing.commit(session, first, _keys(), now=now())
            admin = Person(full_name="Pengelola", active=True, created_at=now())
            session.add(admin)
            session.flush()
        viewer = _admin(admin.id)
        file = made_up_roster(ROWS, phones="0813")
        found = reading.read(file, places(db.session()), wib_date(now()))
        terms = Terms(city(db.session()).code)
        shown = staging.shown(importing.preview(db.session(), found, _keys(), terms))
        content = Content(found, shown)
        kept = staging.sealed(content, settings().seal_keys)
        with transaction() as session:
            staging.stage(session, viewer, "kota.csv", content, kept, now=now())


def _confirm(url: str, ready: Callable[[], object] = lambda: None) -> None:
    """Press Save on the draft, as the page does."""
    with _site(url):
        draft = db.session.scalars(
            sa.select(RosterImport)
            .where(RosterImport.uploaded_by_id.is_not(None))
            .options(sa.orm.undefer(RosterImport.content))
        ).one()
        content = staging.opened(draft, settings().seal_keys, now=now())
        viewer = _admin(draft.uploaded_by_id or 0)
        ready()
        with transaction() as session:
            staging.confirm(session, viewer, draft.id, content, _keys(), now=now())


def _killed_after(url: str, seconds: float) -> None:
    """Start saving, and end the process without a word after so many seconds."""
    heard, says = os.pipe()
    child = os.fork()
    if not child:
        _run(lambda: _confirm(url, ready=lambda: os.write(says, READY)))
    os.close(says)
    os.read(heard, 1)
    os.close(heard)
    time.sleep(seconds)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)


def _in_child(deed: Callable[[], None]) -> None:
    """Do it in a process of its own, so that this one never holds a database open."""
    child = os.fork()
    if not child:
        _run(deed)
    _, status = os.waitpid(child, 0)
    if status:
        raise RuntimeError(f"the drill's own process ended with {status}")


def _run(deed: Callable[[], None]) -> None:
    """The whole life of a forked process: it returns nowhere."""
    try:
        deed()
    except BaseException as error:
        print(f"{type(error).__name__}: {error}", file=sys.stderr, flush=True)
        os._exit(1)
    os._exit(0)


@contextmanager
def _site(url: str) -> Iterator[Flask]:
    """The product on this database, with a folder and keys of its own."""
    with TemporaryDirectory() as folder:
        told = environment_for(Path(folder), 8000, **_KEYS) | {"DATABASE_URL": url}
        app = create_app(Settings.from_env(told))
        with app.app_context():
            yield app
            db.engine.dispose()


_KEYS = {
    "SEAL_KEYS": dumped(Keyring({1: b"s" * KEY_BYTES})),
    "INDEX_KEYS": dumped(Keyring({1: b"i" * KEY_BYTES})),
}
"""The same in every process of a drill."""


def _keys() -> Keys:
    return Keys(settings().seal_keys, settings().index_keys)


def _admin(person_id: int) -> Viewer:
    everywhere = Assignment(Role.ADMIN, city(db.session()).code, "")
    return Viewer(person_id, "Pengelola", None, None, (everywhere,))

"""Everything the doctor looks at, in its order."""

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from functools import partial

import sqlalchemy as sa

from lms.audit.models import AuditEntry
from lms.audit.rules import Head
from lms.db import db
from lms.operations.doctor import machine, records, work
from lms.operations.doctor.findings import Finding, Report, State, examine, fail
from lms.settings import Settings

WAITS = "This was not looked at, because the database comes first."
FIRST = "Put right what stands above about the database, then ask again."


def whole(
    settings: Settings, now: datetime, anchors: Sequence[Head] = (), *, quick: bool = False
) -> Report:
    """Look at machine, database and work; what rests on the database waits until that is right.

    `quick` prints no trial document.
    """
    found = list(_machine(settings))
    if not quick:
        found += examine("printing", machine.printing)
    basis = examine("database", lambda: records.database(db.session()))
    if _well(basis):
        basis += examine("migrations", lambda: records.migrations(db.session()))
    found += basis
    for name, check in _on_database(settings, now, anchors):
        found += examine(name, check) if _well(basis) else [fail(name, WAITS, FIRST)]
    return Report(found)


def _machine(settings: Settings) -> Iterator[Finding]:
    for name, check in (
        ("python", machine.python),
        ("keys", partial(machine.keys, settings)),
        ("data", partial(machine.data_dir, settings)),
        ("fonts", machine.fonts),
        ("pango", machine.libraries),
    ):
        yield from examine(name, check)


def _on_database(
    settings: Settings, now: datetime, anchors: Sequence[Head]
) -> Iterator[tuple[str, Callable[[], Iterator[Finding]]]]:
    session = db.session
    yield "site", lambda: records.site(session(), settings)
    yield "audit", lambda: records.audit(session(), settings, anchors)
    yield "clock", lambda: machine.clock(now, _newest())
    yield "worker", lambda: work.worker(session(), now)
    yield "jobs", lambda: work.jobs(session(), now)


def _newest() -> datetime | None:
    return db.session.scalar(sa.select(sa.func.max(AuditEntry.at)))


def _well(found: Sequence[Finding]) -> bool:
    return all(finding.state is not State.FAIL for finding in found)

"""What the database must hold: whole tables, the newest migration, an unbroken audit chain."""

import sqlite3
from collections.abc import Iterator, Sequence

import sqlalchemy as sa
from alembic.migration import MigrationContext
from sqlalchemy.orm import Session

from lms.accounts import queries as accounts
from lms.audit import anchors, chain
from lms.audit.rules import Break, BreakKind, Head
from lms.db import WAL_FROM
from lms.operations.doctor.findings import Finding, fail, ok, warn
from lms.operations.queries import newest_migration
from lms.settings import Settings

FAULTS = {
    BreakKind.CHANGED: "entry {id} does not fit its chain: it, or its place, was changed",
    BreakKind.MISSING: "entry {id} is missing: it was taken out",
    BreakKind.UNREADABLE: "entry {id} cannot be read: a column of it was damaged",
    BreakKind.CUT: "the end was cut off: an anchor remembers entry {id} or a later one",
    BreakKind.REWRITTEN: "entry {id} is not the one an anchor remembers: the record was rewritten",
}
ADVICE = "Keep this database as it is, and compare it with a backup."


def database(session: Session) -> Iterator[Finding]:
    """Whether it answers and is whole; which version, and how it keeps what was committed."""
    if session.get_bind().dialect.name != "sqlite":
        version = session.scalar(sa.text("SHOW server_version"))
        yield ok("database", f"PostgreSQL {version} answers.")
        return
    journal = str(session.scalar(sa.text("PRAGMA journal_mode"))).upper()
    told = f"SQLite {sqlite3.sqlite_version} answers, with a {journal} journal"
    if journal == "WAL" and sqlite3.sqlite_version_info < WAL_FROM:
        yield fail(
            "database",
            f"{told}; this version can corrupt such a journal.",
            "Stop the site and start it again: it then changes the journal.",
        )
    else:
        yield ok("database", f"{told}.")
    damaged = [str(row[0]) for row in session.execute(sa.text("PRAGMA quick_check(3)"))]
    if damaged != ["ok"]:
        yield fail("database", f"The file is damaged: {damaged[0][:200]}.", "Restore a backup.")
    orphans = session.execute(sa.text("PRAGMA foreign_key_check")).fetchmany(3)
    if orphans:
        yield fail(
            "database",
            f"Rows of {orphans[0][0]} point at rows of {orphans[0][2]} that are gone.",
            ADVICE,
        )


def migrations(session: Session) -> Iterator[Finding]:
    """Whether the tables are those this code was written for."""
    here = MigrationContext.configure(session.connection()).get_current_revision()
    newest = newest_migration()
    if here == newest:
        yield ok("migrations", f"The database stands at migration {here}, the newest.")
    else:
        yield fail(
            "migrations",
            f"The database stands at migration {here}, this code needs {newest}.",
            "Type: flask --app wsgi prepare",
        )


def site(session: Session, settings: Settings) -> Iterator[Finding]:
    """Whether the site was founded, and may be shown to people."""
    found = accounts.site(session)
    if found is None:
        yield warn("site", "No site was founded here yet.", "Type: flask --app wsgi prepare")
    elif found.is_demo:
        yield ok("site", "This is the demo city: all people in it are made up.")
    elif not settings.is_https:
        yield warn(
            "site",
            f"People sign in at {settings.base_url} without encryption.",
            "Put a proxy with TLS in front and set BASE_URL to its https address.",
        )
    else:
        yield ok("site", f"This is a real site at {settings.base_url}.")


def audit(session: Session, settings: Settings, told: Sequence[Head] = ()) -> Iterator[Finding]:
    """The whole chain, against the heads noted in the data folder and those the caller brings."""
    try:
        noted = anchors.read(settings.data_dir)
    except anchors.AnchorsUnreadable as problem:
        yield fail(
            "audit anchors",
            f"{str(problem).capitalize()}; an end cut off would go unseen.",
            "Put back a copy of the file, or move it aside: the worker begins a new one.",
        )
        noted = []
    found = chain.verify(session, [*noted, *told])
    if isinstance(found, Break):
        yield fail(
            "audit", f"In the audit record {FAULTS[found.kind].format(id=found.id)}.", ADVICE
        )
        return
    yield ok("audit", f"All {found.id:,} entries of the audit record fit their chain.")
    if noted or told:
        count = len(noted) + len(told)
        yield ok(
            "audit anchors", f"The record agrees with {count} anchors noted outside the database."
        )
    else:
        yield warn(
            "audit anchors",
            "No head of the audit record was noted outside the database yet, so an end cut off "
            "would go unseen.",
            "Let a worker run, it notes one a day; copy the file elsewhere with the backups.",
        )

"""Whether the site is ready to serve."""

from dataclasses import dataclass
from datetime import datetime
from functools import cache

import sqlalchemy as sa
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy.orm import Session

from lms.jobs import queries as jobs
from lms.settings import ROOT


@dataclass(frozen=True)
class Readiness:
    """Whether each part that serving needs is there."""

    database: bool = False
    migrations: bool = False
    worker: bool = False

    @property
    def is_ready(self) -> bool:
        return self.database and self.migrations and self.worker


def readiness(session: Session, now: datetime) -> Readiness:
    """What the database, its migrations and the workers say; a database away is an answer too."""
    try:
        migrated = is_migrated(session)
        return Readiness(True, migrated, migrated and jobs.has_worker(session, now))
    except sa.exc.DatabaseError:
        session.rollback()
        return Readiness()


def is_migrated(session: Session) -> bool:
    """Whether the database stands at the newest migration."""
    return migration(session) == newest_migration()


def migration(session: Session) -> str | None:
    """The migration the database stands at; None before the first."""
    return MigrationContext.configure(session.connection()).get_current_revision()


@cache
def newest_migration() -> str | None:
    """The migration this code was written for; its files do not change while it runs."""
    return _migrations().get_current_head()


def known_migrations() -> frozenset[str]:
    """Every migration this code has."""
    return frozenset(script.revision for script in _migrations().walk_revisions())


def _migrations() -> ScriptDirectory:
    return ScriptDirectory(str(ROOT / "migrations"))

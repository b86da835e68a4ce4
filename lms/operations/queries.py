"""Reading the audit record and the state of the migrations."""

import sqlalchemy as sa
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy.orm import Session

from lms.audit.models import AuditEntry
from lms.settings import ROOT

PAGE = 50


def audit_entries(session: Session, before: int | None) -> list[AuditEntry]:
    """The newest entries, or those older than `before`."""
    chosen = sa.select(AuditEntry).order_by(AuditEntry.id.desc()).limit(PAGE)
    if before:
        chosen = chosen.where(AuditEntry.id < before)
    return list(session.scalars(chosen))


def is_migrated(session: Session) -> bool:
    """Whether the database stands at the newest migration."""
    script = ScriptDirectory(str(ROOT / "migrations"))
    here = MigrationContext.configure(session.connection()).get_current_revision()
    return here == script.get_current_head()

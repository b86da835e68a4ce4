"""Published editions, read once a process: nothing in them ever changes."""

import sqlalchemy as sa
from flask import current_app
from sqlalchemy.orm import Session, joinedload, selectinload, undefer

from lms.db import may_write
from lms.learning.models import CourseEdition, Module


def edition(session: Session, edition_id: int) -> CourseEdition:
    """The edition with its course, its modules and their texts; belongs to no session."""
    kept: dict[int, CourseEdition] = current_app.extensions.setdefault("editions", {})
    if edition_id in kept:
        return kept[edition_id]
    found = session.scalars(
        sa.select(CourseEdition)
        .where(CourseEdition.id == edition_id)
        .options(
            joinedload(CourseEdition.course),
            selectinload(CourseEdition.modules).options(undefer(Module.html)),
        )
        .execution_options(populate_existing=True)
    ).one()
    # What a transaction wrote may yet be undone, and its id given to another edition.
    if not may_write(session):
        for row in (found, found.course, *found.modules):
            session.expunge(row)
        kept[edition_id] = found
    return found

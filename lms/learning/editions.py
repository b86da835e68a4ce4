"""Published editions: which is the newest, and each of them read once a process."""

import sqlalchemy as sa
from flask import current_app
from sqlalchemy.orm import Session, joinedload, selectinload, undefer

from lms.db import may_write
from lms.learning.models import Course, CourseEdition, Module


def edition(session: Session, edition_id: int) -> CourseEdition:
    """The edition with its course, its modules and their texts; belongs to no session.

    Kept by each process, because nothing in an edition ever changes.
    """
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


def newest(session: Session, slug: str) -> CourseEdition | None:
    """What learners of a new training get, with its modules."""
    return session.scalars(
        sa.select(CourseEdition)
        .join(CourseEdition.course)
        .where(Course.slug == slug)
        .options(joinedload(CourseEdition.course), selectinload(CourseEdition.modules))
        .order_by(CourseEdition.number.desc())
        .limit(1)
    ).first()


def newest_of_each(
    session: Session, chosen: sa.Select[CourseEdition] | None = None
) -> list[CourseEdition]:
    """The newest edition of every course, or of those chosen, by title."""
    last = (
        sa.select(CourseEdition.course_id, sa.func.max(CourseEdition.number).label("number"))
        .group_by(CourseEdition.course_id)
        .subquery()
    )
    return list(
        session.scalars(
            (sa.select(CourseEdition) if chosen is None else chosen)
            .join(
                last,
                sa.and_(
                    last.c.course_id == CourseEdition.course_id,
                    last.c.number == CourseEdition.number,
                ),
            )
            .options(joinedload(CourseEdition.course))
            .order_by(CourseEdition.title)
        )
    )

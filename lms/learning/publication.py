"""Publishing a course package as the newest, immutable edition of its course."""

from collections.abc import Sequence
from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.orm import Session

from lms.accounts.rules import Viewer
from lms.audit import service as audit
from lms.db import advisory_lock
from lms.learning import editions, sources
from lms.learning.course_source import CoursePackage
from lms.learning.models import Course, CourseEdition, Module
from lms.learning.pages import passages
from lms.learning.reading_models import ModuleSection, index_new_sections
from lms.learning.rendering import Rendered
from lms.learning.requirement_form import plain
from lms.media import service as media
from lms.web.markdown import minutes_to_read


def publish_edition(
    session: Session,
    package: CoursePackage,
    ready: Rendered,
    *,
    now: datetime,
    by: Viewer | None = None,
) -> CourseEdition:
    """Make the package the newest edition of its course; the same files make no second one.

    `ready` is what rendered() made of it before the transaction began.
    """
    advisory_lock(session, f"course:{package.slug}")
    held = editions.newest(session, package.slug)
    if held is not None and held.package_sha256 == package.package_sha256:
        if not sources.hashes_of(session, held.id):  # published before files were kept
            sources.keep_for(session, held, package.files)
        return held
    course = session.scalar(sa.select(Course).where(Course.slug == package.slug))
    if course is None:
        course = Course(slug=package.slug)
        session.add(course)
        session.flush()
    edition = _edition(package, course, held.number + 1 if held else 1, now)
    edition.published_by = by.id if by else None
    session.add(edition)
    session.flush()
    media.keep(session, ready.images.values(), now=now)
    _add_modules(session, edition, package, ready)
    sources.keep_for(session, edition, package.files)
    audit.record(
        session,
        "course.published",
        "course_edition",
        edition.id,
        now=now,
        actor_id=by.id if by else None,
        role=by.main_role if by else None,
        slug=package.slug,
        number=edition.number,
        package_sha256=package.package_sha256,
    )
    published = editions.newest(session, package.slug)
    if published is None:
        raise LookupError(f"the edition of {package.slug} is gone")
    return published


def _add_modules(
    session: Session, edition: CourseEdition, package: CoursePackage, ready: Rendered
) -> None:
    """The modules, and their sections as they can be searched."""
    modules = _modules(package, ready.pages, edition.id)
    session.add_all(modules)
    session.flush()
    session.add_all(section for module in modules for section in _sections(module))
    session.flush()
    index_new_sections(session.connection())
    session.expire(edition, ["modules"])


def _edition(package: CoursePackage, course: Course, number: int, now: datetime) -> CourseEdition:
    return CourseEdition(
        course_id=course.id,
        number=number,
        title=package.title,
        version=package.version,
        jp_total=package.jp_total,
        jp_minutes=package.jp_minutes,
        orientation_jp=package.orientation.jp,
        valid_months=package.valid_months,
        sequential=package.sequential,
        completion=plain(package.completion),
        grades=[[grade.minimum, grade.label] for grade in package.predicates],
        content_warning=package.content_warning,
        package_sha256=package.package_sha256,
        published_at=now,
    )


def _modules(package: CoursePackage, pages: Sequence[str], edition_id: int) -> list[Module]:
    return [
        Module(
            edition_id=edition_id,
            number=source.number,
            slug=source.slug,
            title=source.title,
            jp=source.jp,
            jp_self=source.jp_self,
            jp_class=source.jp_class,
            objectives=list(source.objectives),
            subtopics=list(source.subtopics),
            html=html,
            minutes=minutes_to_read(source.text),
            content_note=source.content_note or None,
        )
        for source, html in zip(package.modules, pages, strict=True)
    ]


def _sections(module: Module) -> list[ModuleSection]:
    """The module as it can be searched."""
    return [
        ModuleSection(
            module_id=module.id, number=one.number, heading=one.heading[:500], body=one.text
        )
        for one in passages(module.title, module.html)
    ]

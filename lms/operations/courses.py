"""Course packages on their way into the site: read, rendered, then published in one piece."""

from datetime import datetime
from pathlib import Path

import sqlalchemy as sa

from lms.db import db, transaction
from lms.learning import editions
from lms.learning.models import Course, CourseEdition
from lms.learning.package import CoursePackage, read_package
from lms.learning.rendering import rendered
from lms.quizzes.publication import publish
from lms.settings import ROOT

BUNDLED = ROOT / "courses" / "penguatan-kader-satgas-ppa"


def import_course(folder: Path, *, now: datetime) -> tuple[CourseEdition, bool]:
    """The folder as the newest edition of its course, and whether it is a new one.

    Raises PackageRefused, and then nothing was written. All slow work is done before the writing.
    """
    package = read_package(folder)
    held = editions.newest(db.session(), package.slug)
    if held is not None and held.package_sha256 == package.package_sha256:
        return held, False
    ready = rendered(package)
    with transaction() as session:
        return publish(session, package, ready, now=now), True


def load_bundled_course(*, now: datetime) -> None:
    """Publish the course that comes with the product, once for each version of it.

    An edition that the site made of it since stays the newest.
    """
    package = read_package(BUNDLED)
    if _was_published(package):
        return
    ready = rendered(package)
    with transaction() as session:
        publish(session, package, ready, now=now)


def _was_published(package: CoursePackage) -> bool:
    found = db.session.scalar(
        sa.select(CourseEdition.id)
        .join(CourseEdition.course)
        .where(Course.slug == package.slug, CourseEdition.package_sha256 == package.package_sha256)
        .limit(1)
    )
    return found is not None

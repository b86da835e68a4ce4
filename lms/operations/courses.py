"""Course packages on their way into the site: read, rendered, then published in one piece."""

from datetime import datetime
from pathlib import Path

import sqlalchemy as sa
from sqlalchemy.orm import joinedload

from lms.core.errors import NotFound, RuleBroken
from lms.db import db, transaction
from lms.learning import editions, package_zip, sources
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
    is_new = held is None or held.package_sha256 != package.package_sha256
    if held is not None and not is_new and sources.hashes_of(db.session(), held.id):
        return held, False
    ready = rendered(package)
    with transaction() as session:
        return publish(session, package, ready, now=now), is_new


class NotEmpty(RuleBroken):
    message = "Tujuan ekspor sudah berisi. Pilih folder kosong atau nama berkas baru."


def export_course(path: Path, slug: str | None, number: int | None) -> CourseEdition:
    """Write the files of an edition, byte for byte, into a new folder or a file ending in .zip.

    Without a slug it is the course that the path is named after, else the one published last;
    without a number its newest edition. Raises NotFound, SourceNotKept or NotEmpty.
    """
    edition = _chosen(path, slug, number)
    files = sources.files_of(db.session(), edition.id)
    if path.exists() and (not path.is_dir() or any(path.iterdir())):
        raise NotEmpty
    if path.suffix == ".zip":
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(package_zip.packed(files, edition.course.slug))
        return edition
    for name, data in files.items():
        target = path / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(data)
    return edition


def _chosen(path: Path, slug: str | None, number: int | None) -> CourseEdition:
    chosen = (
        sa.select(CourseEdition)
        .join(CourseEdition.course)
        .options(joinedload(CourseEdition.course))
        .order_by(CourseEdition.published_at.desc(), CourseEdition.id.desc())
    )
    named = chosen.where(Course.slug == (slug or path.stem))
    if number is not None:
        named = named.where(CourseEdition.number == number)
    found = db.session.scalars(named.limit(1)).first()
    if found is None and slug is None and number is None:
        found = db.session.scalars(chosen.limit(1)).first()
    if found is None:
        raise NotFound
    return found


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

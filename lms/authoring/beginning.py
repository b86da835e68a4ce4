"""Beginning a draft: from a zip that somebody sent, or from an edition."""

from datetime import datetime

from lms.accounts.rules import Viewer
from lms.authoring import queries, service
from lms.authoring.models import CourseDraft
from lms.db import db, transaction
from lms.learning import editions, sources
from lms.learning.course_source import CoursePackage
from lms.learning.models import CourseEdition
from lms.learning.package import read_files
from lms.learning.package_files import Files
from lms.learning.rendering import rendered
from lms.media.drawing import draw_all
from lms.web.markdown_figures import NAME


def from_files(by: Viewer, files: Files, *, now: datetime) -> CourseDraft:
    """A draft of a package that was sent; raises PackageRefused or DraftOpen.

    Checked like a folder: read whole, every text rendered, every image decoded.
    """
    package = read_files(files)
    _ensure_free(by, package)
    former = editions.newest(db.session(), package.slug)
    db.session.rollback()
    ready = rendered(package)
    with transaction() as session:
        return service.begin(
            session, by, package.slug, files, edition=former, images=ready.images, now=now
        )


def _ensure_free(by: Viewer, package: CoursePackage) -> None:
    if queries.find_draft(db.session(), by, package.slug) is not None:
        raise service.DraftOpen


def from_edition(by: Viewer, edition: CourseEdition, *, now: datetime) -> CourseDraft:
    """A draft that begins where this edition ended; raises SourceNotKept or DraftOpen."""
    hashes = sources.hashes_of(db.session(), edition.id)
    files = sources.files_of(db.session(), edition.id)
    drawn = queries.pictures(db.session(), hashes)
    slug = edition.course.slug
    db.session.rollback()
    wanting = [name for name in files if NAME.fullmatch(name) and name not in drawn]
    images = dict(zip(wanting, draw_all([files[name] for name in wanting]), strict=True))
    with transaction() as session:
        return service.begin(session, by, slug, files, edition=edition, images=images, now=now)

"""Publishing a draft: what was looked at, and nothing else, becomes the next edition."""

from datetime import datetime

from lms.accounts.rules import Viewer
from lms.authoring import checking, queries, service
from lms.authoring.models import CourseDraft
from lms.core.errors import RuleBroken
from lms.db import db, transaction
from lms.learning import editions, sources
from lms.learning.models import CourseEdition
from lms.learning.rendering import rendered
from lms.quizzes.publication import publish


class DraftChanged(RuleBroken):
    message = "Konsep ini baru saja diubah. Periksa lagi perubahannya, lalu terbitkan."


class NothingNew(RuleBroken):
    message = "Konsep ini sama dengan edisi yang sudah terbit. Tidak ada yang perlu diterbitkan."


def publish_draft(by: Viewer, draft: CourseDraft, version: int, *, now: datetime) -> CourseEdition:
    """The draft as the next edition of its course.

    Raises PackageRefused with every problem, DraftChanged when it is no longer the version that
    was looked at, NothingNew. All slow work is done before the writing.
    """
    files = queries.files(db.session(), draft.id)
    former = editions.newest(db.session(), draft.slug)
    db.session.rollback()
    if draft.version != version:
        raise DraftChanged
    package = checking.package_of(files)
    if former is not None and former.package_sha256 == package.package_sha256:
        raise NothingNew
    ready = rendered(package)
    with transaction() as session:
        edition = publish(session, package, ready, now=now, by=by)
        if not service.published(session, draft.id, version, edition.id, now=now):
            raise DraftChanged
        hashes = sources.hashes_of(session, edition.id)
        drawn = {hashes[name]: image for name, image in ready.images.items()}
        service.keep_images(session, drawn, now=now)
    return edition

"""Publishing a draft: what was looked at, and nothing else, becomes the next edition."""

from dataclasses import dataclass
from datetime import datetime

from lms.accounts.rules import Viewer
from lms.authoring import checking, moving, queries, service
from lms.authoring.models import CourseDraft
from lms.core.clock import wib_date
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


@dataclass(frozen=True)
class Wish:
    """What the publisher chose, and which version of the draft they had looked at."""

    version: int
    moves_on: bool
    keeps_changed: bool


def publish_draft(
    by: Viewer, draft: CourseDraft, wish: Wish, *, now: datetime
) -> tuple[CourseEdition, int]:
    """The draft as the next edition of its course, and how many trainings moved on to it.

    Raises PackageRefused with every problem, DraftChanged when it is no longer the version that
    was looked at, NothingNew. All slow work is done before the writing.
    """
    files = queries.files(db.session(), draft.id)
    former = editions.newest(db.session(), draft.slug)
    db.session.rollback()
    if draft.version != wish.version:
        raise DraftChanged
    package = checking.package_of(files)
    if former is not None and former.package_sha256 == package.package_sha256:
        raise NothingNew
    ready = rendered(package)
    chosen = moving.running(db.session(), draft.slug, wib_date(now)) if wish.moves_on else []
    same = moving.compared(db.session(), [one.edition_id for one in chosen], package)
    db.session.rollback()
    with transaction() as session:
        edition = publish(session, package, ready, now=now, by=by)
        if not service.published(session, draft.id, wish.version, edition.id, now=now):
            raise DraftChanged
        hashes = sources.hashes_of(session, edition.id)
        drawn = {hashes[name]: image for name, image in ready.images.items()}
        service.keep_images(session, drawn, now=now)
        moved = moving.move_all(
            session, by, chosen, edition, same, keeps_changed=wish.keeps_changed, now=now
        )
    return edition, moved

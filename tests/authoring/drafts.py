"""Drafts of the short course for tests."""

from lms.accounts.rules import Viewer
from lms.authoring import beginning
from lms.authoring.models import CourseDraft
from lms.core.clock import now
from lms.core.roles import Role
from lms.db import db
from lms.learning import editions
from tests.factories import CITY, a_course, a_person, viewer

SLUG = "kursus-singkat"
TEXT = f"/kelola/kursus/{SLUG}/konsep/modul/01-mengenali/"
PUBLISH = f"/kelola/kursus/{SLUG}/konsep/terbit"


def an_editor() -> Viewer:
    return viewer(a_person(Role.ADMIN, CITY))


def a_draft(by: Viewer | None = None) -> CourseDraft:
    """The short course, published, and a draft that begins where it ended."""
    by = by or an_editor()
    a_course()
    edition = editions.newest(db.session(), SLUG)
    assert edition is not None
    return beginning.from_edition(by, edition, now=now())

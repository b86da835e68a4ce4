"""Changes that touch several files of a draft at once: modules that come and go."""

from collections.abc import Callable, Mapping
from uuid import uuid4

from lms.accounts.rules import Viewer
from lms.authoring import course_text, queries, service
from lms.authoring.course_text import Plain
from lms.authoring.models import CourseDraft
from lms.authoring.saving import TRIES, Busy
from lms.core.clock import now
from lms.core.errors import NotFound, RuleBroken
from lms.core.text import slug_of
from lms.db import db, transaction
from lms.learning.package_files import COURSE_FILE, Files

MOST_MODULES = 60
Made = Mapping[str, bytes | None]
"""Files by name as they shall be; None takes one out."""


class TooManyModules(RuleBroken):
    message = f"Satu kursus paling banyak {MOST_MODULES} modul. Buat kursus kedua untuk sisanya."


class LastModule(RuleBroken):
    message = "Kursus perlu sedikitnya satu modul. Tambahkan modul lain dahulu."


def changed(by: Viewer, draft: CourseDraft, make: Callable[[Files], Made]) -> None:
    """Do what `make` makes of the draft's texts, tried anew when another was faster."""
    for _ in range(TRIES):
        db.session.rollback()
        texts = queries.texts(db.session(), draft.id)
        hashes = queries.hashes(db.session(), draft.id)
        made = make(texts)
        seen = {name: hashes.get(name) for name in made}
        with transaction() as session:
            if service.save(session, by, draft.id, made, seen, now=now()):
                return
    raise Busy


def move_module(by: Viewer, draft: CourseDraft, slug: str, step: int) -> None:
    """A module one place up (-1) or down (+1)."""

    def make(texts: Files) -> Made:
        course = course_text.moved(course_text.load(texts[COURSE_FILE]), slug, step)
        return {COURSE_FILE: course_text.dump(course)}

    changed(by, draft, make)


def add_module(by: Viewer, draft: CourseDraft, title: str) -> str:
    """A module with this title at the end, its text and quiz still to be written; its slug."""
    made: dict[str, str] = {}

    def make(texts: Files) -> Made:
        course = course_text.load(texts[COURSE_FILE])
        told = course_text.modules(course)
        if len(told) >= MOST_MODULES:
            raise TooManyModules
        slug = _free(slug_of(title), {str(one.get("slug")) for one in told}, texts)
        made["slug"] = slug
        module = _module(slug, title, len(told) + 1)
        course["modules"] = [*told, module]
        heading = f"# Modul {module['no']} — {title}\n"
        return {
            COURSE_FILE: course_text.dump(course_text.settled(course)),
            f"{slug}.md": heading.encode(),
            f"{slug}.quiz.yaml": course_text.dump(_quiz(module)),
        }

    changed(by, draft, make)
    return made["slug"]


def _module(slug: str, title: str, number: int) -> Plain:
    return {
        "no": number,
        "slug": slug,
        "title": title,
        "jp": 1,
        "jp_self": 1,
        "jp_class": 0,
        "content_file": f"{slug}.md",
        "quiz_file": f"{slug}.quiz.yaml",
        "objectives": [],
        "subtopics": [],
    }


def _quiz(module: Plain) -> Plain:
    return {
        "module": module["no"],
        "slug": module["slug"],
        "title": module["title"],
        "language": "id",
        "pass_mark_percent": 70,
        "max_attempts": 3,
        "question_count": 1,
        "questions": [],
    }


def remove_module(by: Viewer, draft: CourseDraft, slug: str) -> None:
    """Take a module out with its text and quiz; the history keeps both."""

    def make(texts: Files) -> Made:
        course = course_text.load(texts[COURSE_FILE])
        told = course_text.modules(course)
        gone = next((one for one in told if one.get("slug") == slug), None)
        if gone is None:
            raise NotFound
        if len(told) == 1:
            raise LastModule
        course["modules"] = [one for one in told if one is not gone]
        files = [str(gone.get("content_file")), str(gone.get("quiz_file"))]
        return {
            COURSE_FILE: course_text.dump(course_text.settled(course)),
            **{name: None for name in files if name in texts},
        }

    changed(by, draft, make)


def _free(slug: str, taken: set[str], texts: Files) -> str:
    """The slug, or with a few letters more where it is taken."""
    slug = "-".join((slug or "modul").split("-")[:8])
    if slug not in taken and f"{slug}.md" not in texts:
        return slug
    return f"{slug}-{uuid4().hex[:4]}"

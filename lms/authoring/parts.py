"""Parts of a draft's YAML that a page shows as fields: settings, a module, a quiz, a question.

Each part is taken out of its file, changed, and put back; the rest of the file stays as it is.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from lms.accounts.rules import Viewer
from lms.authoring import course_text, saving
from lms.authoring.course_text import Plain
from lms.authoring.models import CourseDraft
from lms.core.errors import NotFound, RuleBroken

COURSE_KEYS = (
    *("title", "version", "valid_months", "sequential", "jp_minutes", "orientation"),
    *("pass_rule", "predicates", "tests", "content_warning"),
)
MODULE_KEYS = ("title", "jp_self", "jp_class", "objectives", "subtopics", "content_note")
QUIZ_KEYS = ("pass_mark_percent", "max_attempts", "shuffle_options")


@dataclass(frozen=True)
class Place:
    """Where a part stands: its file, how it is taken out of it, and how it is put back."""

    file: str
    taken: Callable[[Plain], Plain]
    put: Callable[[Plain, Plain], Plain]


def course_settings(file: str) -> Place:
    return Place(file, lambda course: _only(course, COURSE_KEYS), _put_course)


def _put_course(course: Plain, part: Plain) -> Plain:
    return course_text.settled(course | part)


def module_settings(file: str, slug: str) -> Place:
    """The fields of one module of course.yaml; an empty content note is none."""

    def taken(course: Plain) -> Plain:
        return _only(_module(course, slug), MODULE_KEYS)

    def put(course: Plain, part: Plain) -> Plain:
        module = _module(course, slug)
        module.update(part)
        if not module.get("content_note"):
            module.pop("content_note", None)
        return course_text.settled(course)

    return Place(file, taken, put)


def quiz_settings(file: str) -> Place:
    return Place(file, lambda quiz: _only(quiz, QUIZ_KEYS), lambda quiz, part: quiz | part)


def question(file: str, key: str) -> Place:
    """One question of a quiz; putting back one that is not there adds it at the end."""

    def taken(quiz: Plain) -> Plain:
        return next((one for one in questions(quiz) if one.get("id") == key), {})

    def put(quiz: Plain, part: Plain) -> Plain:
        told = questions(quiz)
        if any(one.get("id") == key for one in told):
            told = [part if one.get("id") == key else one for one in told]
        else:
            told = [*told, part]
        return _counted(quiz, [one for one in told if one])

    return Place(file, taken, put)


def questions(quiz: Plain) -> list[Plain]:
    """The questions of a quiz, in order."""
    return [one for one in quiz.get("questions") or [] if isinstance(one, dict)]


def moved_question(quiz: Plain, key: str, step: int) -> Plain:
    """The quiz with this question one place up (-1) or down (+1)."""
    told = questions(quiz)
    at = next((place for place, one in enumerate(told) if one.get("id") == key), None)
    if at is None or not 0 <= at + step < len(told):
        return quiz
    told[at], told[at + step] = told[at + step], told[at]
    return _counted(quiz, told)


def without_question(quiz: Plain, key: str) -> Plain:
    return _counted(quiz, [one for one in questions(quiz) if one.get("id") != key])


def _counted(quiz: Plain, told: list[Plain]) -> Plain:
    return quiz | {"question_count": len(told), "questions": told}


class Overtaken(RuleBroken):
    message = (
        "Orang lain menyimpan bagian ini lebih dahulu. Isian Anda masih di sini dan juga di "
        "riwayat; bandingkan dengan yang tersimpan, lalu simpan lagi."
    )


def read(draft: CourseDraft, place: Place) -> Plain:
    """The part as it stands."""
    return place.taken(course_text.load(saving.current(draft, place.file)[1]))


class PartStale(Exception):
    """Another has changed the part since; `stored` is how it stands now."""

    def __init__(self, stored: Plain) -> None:
        super().__init__()
        self.stored = stored


def save(by: Viewer, draft: CourseDraft, place: Place, part: Plain, seen: str) -> None:
    """Put the part back; raises PartStale when it is no longer what was seen.

    What comes too late is kept in the history.
    """

    def change(data: bytes) -> bytes:
        whole = course_text.load(data)
        stored = place.taken(whole)
        if stored == part:
            return data
        if course_text.mark(stored) != seen:
            raise PartStale(stored)
        return course_text.dump(place.put(whole, part))

    try:
        saving.saved(by, draft, place.file, change)
    except PartStale:
        saving.set_aside(by, draft, place.file, course_text.dump(part))
        raise


def edit(by: Viewer, draft: CourseDraft, file: str, change: Callable[[Plain], Plain]) -> None:
    """Change a file as a whole, whatever others have made of it meanwhile."""

    def changed(data: bytes) -> bytes:
        return course_text.dump(change(course_text.load(data)))

    saving.saved(by, draft, file, changed)


def _only(whole: Plain, keys: tuple[str, ...]) -> Plain:
    return {key: whole[key] for key in keys if key in whole}


def _module(course: Plain, slug: str) -> dict[str, Any]:
    found = next((one for one in course_text.modules(course) if one.get("slug") == slug), None)
    if found is None:
        raise NotFound
    return found

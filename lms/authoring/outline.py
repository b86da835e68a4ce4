"""A draft as its pages show it: the modules in order, and where each of them is written."""

from dataclasses import dataclass

from sqlalchemy.orm import Session

from lms.authoring import course_text, queries
from lms.authoring.course_text import Plain
from lms.authoring.models import CourseDraft
from lms.core.errors import NotFound
from lms.learning import sources
from lms.learning.package_files import COURSE_FILE
from lms.web.markdown import minutes_to_read, word_count


@dataclass(frozen=True)
class Part:
    """One module of a draft."""

    number: int
    slug: str
    title: str
    jp: int
    content_file: str
    quiz_file: str
    words: int
    minutes: int
    questions: int


@dataclass(frozen=True)
class Outline:
    """The whole draft at a glance."""

    draft: CourseDraft
    course: Plain
    parts: tuple[Part, ...]
    images: tuple[str, ...]

    @property
    def title(self) -> str:
        return str(self.course.get("title", self.draft.slug))

    @property
    def mark(self) -> str:
        """Of the order of the modules."""
        return course_text.mark([part.slug for part in self.parts])

    def part(self, slug: str) -> Part:
        """The module of this slug; NotFound otherwise."""
        found = next((part for part in self.parts if part.slug == slug), None)
        if found is None:
            raise NotFound
        return found


def outline(session: Session, draft: CourseDraft) -> Outline:
    """What the draft holds, read without its images."""
    hashes = queries.hashes(session, draft.id)
    texts = sources.opened(
        session, {name: h for name, h in hashes.items() if not name.startswith("images/")}
    )
    course = course_text.load(texts[COURSE_FILE])
    parts = []
    for number, module in enumerate(course_text.modules(course), 1):
        text = texts.get(str(module.get("content_file")), b"").decode(errors="replace")
        quiz = course_text.load(texts.get(str(module.get("quiz_file")), b""))
        parts.append(
            Part(
                number=number,
                slug=str(module.get("slug")),
                title=str(module.get("title")),
                jp=int(module.get("jp") or 0),
                content_file=str(module.get("content_file")),
                quiz_file=str(module.get("quiz_file")),
                words=word_count(text),
                minutes=minutes_to_read(text),
                questions=len(quiz.get("questions") or []),
            )
        )
    images = tuple(name for name in hashes if name.startswith("images/"))
    return Outline(draft, course, tuple(parts), images)

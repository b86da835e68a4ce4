"""A draft as a package: what is still wrong with it, and what it changes."""

from dataclasses import dataclass

from sqlalchemy.orm import Session

from lms.authoring import course_text, differences, queries
from lms.authoring.differences import Change
from lms.authoring.models import CourseDraft
from lms.authoring.problem_words import indonesian
from lms.learning import editions, sources
from lms.learning.course_source import CoursePackage, PackageRefused
from lms.learning.models import CourseEdition
from lms.learning.package import read_files
from lms.learning.package_files import Files
from lms.learning.package_format import Problem
from lms.web.markdown_child import MarkdownRefused, render_all


@dataclass(frozen=True)
class Told:
    """A problem for whoever writes the course: where, and what to do."""

    file: str
    line: int
    words: str


@dataclass(frozen=True)
class Review:
    """A draft as it would be published now; `changes` None when there is nothing to compare."""

    version: int
    package: CoursePackage | None
    problems: tuple[Told, ...]
    former: CourseEdition | None
    changes: tuple[Change, ...] | None

    @property
    def is_new(self) -> bool:
        """Whether it says anything that the newest edition does not say."""
        return not (
            self.package
            and self.former
            and self.package.package_sha256 == self.former.package_sha256
        )


def told(refused: PackageRefused) -> tuple[Told, ...]:
    return tuple(Told(p.file, p.line, indonesian(p)) for p in refused.problems)


def package_of(files: Files) -> CoursePackage:
    """The draft's files as a package, numbers and titles repeated where they must be."""
    return read_files(course_text.aligned(files))


def former_package(session: Session, edition: CourseEdition | None) -> CoursePackage | None:
    """The newest edition as a package; None when its files were not kept, or are out of form."""
    hashes = sources.hashes_of(session, edition.id) if edition else {}
    if not hashes:
        return None
    try:
        return read_files(sources.opened(session, hashes))
    except PackageRefused:
        return None


def review(session: Session, draft: CourseDraft) -> Review:
    """Everything that is wrong, and everything that is new; renders the texts in a child."""
    hashes = queries.hashes(session, draft.id)
    files = sources.opened(session, hashes)
    former = editions.newest(session, draft.slug)
    before = former_package(session, former)
    version = draft.version
    session.rollback()  # nothing is read any more while the texts are rendered
    try:
        package = package_of(files)
        problems = _unrendered(package)
    except PackageRefused as refused:
        return Review(version, None, told(refused), former, None)
    changes = None
    if before is not None:
        changes = tuple(differences.changes(before, package))
    return Review(version, package, problems, former, changes)


def _unrendered(package: CoursePackage) -> tuple[Told, ...]:
    """Each text that takes too long to become a page."""
    found: list[Problem] = []
    place = 0
    while place < len(package.modules):
        try:
            render_all([module.text for module in package.modules[place:]])
            break
        except MarkdownRefused as refused:
            place += refused.index
            found.append(Problem(package.modules[place].content_file, 1, refused.reason))
            place += 1
    return told(PackageRefused(found))

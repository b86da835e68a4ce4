"""A course package on disk, read whole: all of it is right, or every fault is told."""

import re
from collections.abc import Sequence
from pathlib import Path

import yaml

from lms.learning.course_source import CoursePackage, ModuleSource, PackageRefused
from lms.learning.package_completion import completion, translated
from lms.learning.package_course import hours, lines, orientation, pass_rule, predicates, tests
from lms.learning.package_files import (
    COURSE_FILE,
    MODULE_NAME,
    Files,
    digest,
    read_folder,
    text_of,
)
from lms.learning.package_format import Problem, YamlPage
from lms.learning.package_quiz import QuizSource, read_quiz
from lms.learning.requirements import Requirement
from lms.web.markdown import HEADING, MAX_BRACKETS, body_of
from lms.web.markdown_faults import faults
from lms.web.markdown_figures import NAME, image_names

__all__ = [
    "CoursePackage",
    "PackageRefused",
    "Problem",
    "read_files",
    "read_package",
]

SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+){0,15}")
_VERSION = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,39}")
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")


def read_package(path: Path) -> CoursePackage:
    """Read the folder; raises PackageRefused with every problem, in the order of the files."""
    return read_files(*read_folder(path))


def read_files(files: Files, unreadable: Sequence[Problem] = ()) -> CoursePackage:
    """The package of these files; raises PackageRefused with every problem.

    `unreadable` are the problems met on the way to the files: each names one that is not there.
    """
    reader = _PackageReader(files, unreadable)
    package = reader.course()
    if reader.problems or package is None:
        order = {name: place for place, name in enumerate(reader.order)}
        last = len(order)
        raise PackageRefused(
            sorted(reader.problems, key=lambda p: (order.get(p.file, last), p.file, p.line))
        )
    return package


class _PackageReader:
    """Walks course.yaml and the files it names, collecting problems as it goes."""

    def __init__(self, files: Files, unreadable: Sequence[Problem]) -> None:
        self.files = files
        self.problems: list[Problem] = list(unreadable)
        self.unreadable = {problem.file for problem in unreadable}
        self.order: list[str] = [COURSE_FILE]
        self.question_ids: dict[str, str] = {}

    def has(self, name: str) -> bool:
        """Whether there is such a file, be it one that cannot be read."""
        return name in self.files or name in self.unreadable

    def file(self, name: str) -> str | None:
        self.order.append(name)
        if name in self.unreadable:
            return None
        if name not in self.files:
            why = "the file cannot be read: No such file or directory"
            self.problems.append(Problem(name, 1, why))
            return None
        text, problem = text_of(name, self.files[name])
        if problem:
            self.problems.append(problem)
            return None
        return text

    def course(self) -> CoursePackage | None:
        text = self.file(COURSE_FILE)
        if text is None:
            return None
        page = YamlPage(COURSE_FILE, text, self.problems)
        if page.root is None:
            return None
        return self._course(page)

    def _course(self, page: YamlPage) -> CoursePackage:
        notes = ("audience", "jp_note", "suggested_schedule", "class_size")
        found = page.pairs(page.root, "the course")
        asks = "completion" if "completion" in found else "pass_rule"
        fields = page.known(
            page.root,
            found,
            "the course" if asks == "pass_rule" else "a course with 'completion'",
            required=(
                *("slug", "title", "version", "language", "valid_months", "sequential"),
                *("jp_minutes", "jp_total", asks, "predicates", "orientation", "tests"),
                *("content_warning", "modules"),
            ),
            optional=notes,
        )
        get = fields.get
        pre_test, post_test = tests(page, get("tests"))
        package = CoursePackage(
            slug=page.word(get("slug"), "slug", SLUG),
            title=page.text(get("title"), "title", limit=120),
            version=page.word(get("version"), "version", _VERSION),
            language=page.choice(get("language"), "language", ("id",)),
            valid_months=page.whole(get("valid_months"), "valid_months", low=1, high=120),
            sequential=page.flag(get("sequential"), "sequential"),
            jp_minutes=page.whole(get("jp_minutes"), "jp_minutes", low=1, high=120),
            jp_total=page.whole(get("jp_total"), "jp_total", low=1, high=1000),
            completion=self._asked(page, fields),
            predicates=predicates(page, get("predicates")),
            orientation=orientation(page, get("orientation")),
            pre_test=pre_test,
            post_test=post_test,
            content_warning=page.text(get("content_warning"), "content_warning", limit=1000),
            modules=self._modules(page, get("modules")),
            package_sha256=digest(self.files),
            images={name: data for name, data in self.files.items() if NAME.fullmatch(name)},
            files=self.files,
            **{name: page.text(get(name), name) for name in notes},
        )
        self._agree(page, fields, package)
        self._strays(page, fields.get("modules"))
        return package

    def _asked(self, page: YamlPage, fields: dict[str, yaml.Node]) -> Requirement:
        if "completion" not in fields:
            return translated(pass_rule(page, fields.get("pass_rule")))
        modules = fields.get("modules")
        count = len(modules.value) if isinstance(modules, yaml.SequenceNode) else 0
        return completion(page, fields["completion"], max(1, count))

    def _agree(self, page: YamlPage, fields: dict[str, yaml.Node], package: CoursePackage) -> None:
        jps = [module.jp for module in package.modules]
        added = package.orientation.jp + sum(jps)
        if all(jps) and package.jp_total and added != package.jp_total:
            page.note(
                fields["jp_total"],
                f"jp_total is {package.jp_total}, but orientation and modules add to {added}",
            )
        whole = all(module.quiz.questions for module in package.modules)
        bank = sum(len(module.quiz.questions) for module in package.modules)
        for name, test in (("pre_test", package.pre_test), ("post_test", package.post_test)):
            if whole and test.questions > bank:
                page.note(
                    fields["tests"],
                    f"{name} draws {test.questions} questions from a bank of {bank}",
                )

    def _strays(self, page: YamlPage, modules: yaml.Node | None) -> None:
        """A module file that nobody names is a forgotten module."""
        for name in sorted(self.files):
            if MODULE_NAME.fullmatch(name) and name not in self.order:
                page.note(modules, f"no module names the file {name}")

    def _modules(self, page: YamlPage, node: yaml.Node | None) -> tuple[ModuleSource, ...]:
        seen: dict[str, str] = {}
        nodes = page.items(node, "modules", high=60)
        return tuple(self._module(page, item, place, seen) for place, item in enumerate(nodes, 1))

    def _module(
        self, page: YamlPage, node: yaml.Node, place: int, seen: dict[str, str]
    ) -> ModuleSource:
        name = f"module {place}"
        required = (
            *("no", "slug", "title", "jp", "jp_self", "jp_class"),
            *("content_file", "quiz_file", "objectives", "subtopics"),
        )
        fields = page.mapping(node, name, required=required, optional=("content_note",))
        get = fields.get
        number = page.whole(get("no"), f"no of {name}", low=1, high=60)
        if number and number != place:
            page.note(get("no"), f"modules are numbered in order: this is {place}, not {number}")
        slug = page.word(get("slug"), f"slug of {name}", SLUG)
        title = page.text(get("title"), f"title of {name}", limit=120)
        _once(page, get("slug"), slug, "slug", seen)
        _once(page, get("title"), title, "title", seen)
        jp, jp_self, jp_class = hours(page, fields, name)
        content_file = self._name(page, get("content_file"), ".md", seen)
        quiz_file = self._name(page, get("quiz_file"), ".quiz.yaml", seen)
        return ModuleSource(
            number=number or place,
            slug=slug,
            title=title,
            jp=jp,
            jp_self=jp_self,
            jp_class=jp_class,
            objectives=lines(page, get("objectives"), f"objectives of {name}"),
            subtopics=lines(page, get("subtopics"), f"subtopics of {name}"),
            content_file=content_file,
            text=self._content(content_file, number, title) if content_file else "",
            quiz=self._quiz(quiz_file, number, slug, title),
            content_note=page.text(get("content_note"), f"content_note of {name}", limit=300),
        )

    def _name(
        self, page: YamlPage, node: yaml.Node | None, ending: str, seen: dict[str, str]
    ) -> str:
        name = page.text(node, "the file name", limit=120)
        if name and (not MODULE_NAME.fullmatch(name) or not name.endswith(ending)):
            page.note(node, f"'{name}' must be the plain name of a {ending} file in this folder")
            return ""
        if not _once(page, node, name, "file", seen):
            return ""
        if name and not self.has(name):
            page.note(node, f"there is no file '{name}' in this folder")
            return ""
        return name

    def _content(self, name: str, number: int, title: str) -> str:
        text = self.file(name)
        if text is None:
            return ""
        note = self.problems.append
        if found := _CONTROL.search(text):
            line = text.count("\n", 0, found.start()) + 1
            note(Problem(name, line, "a control character is not allowed"))
        if text.count("[") > MAX_BRACKETS:
            note(Problem(name, 1, f"more than {MAX_BRACKETS} opening brackets '['"))
        if not body_of(text).strip():
            note(Problem(name, 1, "the module has no text"))
        heading = HEADING.match(text)
        expected = f"Modul {number} — {title}"
        if number and title and heading and heading[1].strip() != expected:
            note(Problem(name, 1, f"the heading must be '# {expected}', as in {COURSE_FILE}"))
        for line, why in faults(text):
            note(Problem(name, line, why))
        for line, image in image_names(text):
            if NAME.fullmatch(image) and not self.has(image):
                note(Problem(name, line, f"there is no file '{image}'"))
        return text

    def _quiz(self, name: str, number: int, slug: str, title: str) -> QuizSource:
        text = self.file(name) if name else None
        if text is None:
            return QuizSource()
        page = YamlPage(name, text, self.problems)
        if page.root is None:
            return QuizSource()
        return read_quiz(page, (number, slug, title), self.question_ids)


def _once(
    page: YamlPage, node: yaml.Node | None, value: str, what: str, seen: dict[str, str]
) -> bool:
    """Note a value that another module has already; `seen` remembers them by kind."""
    mark = f"{what} {value}"
    if value and mark in seen:
        page.note(node, f"the {what} '{value}' is used by another module already")
        return False
    seen[mark] = value
    return True

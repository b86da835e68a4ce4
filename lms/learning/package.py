"""A course package on disk, read whole: all of it is right, or every fault is told."""

import hashlib
import re
from pathlib import Path

import yaml

from lms.learning.course_source import CoursePackage, ModuleSource, PackageRefused
from lms.learning.package_course import hours, lines, orientation, pass_rule, predicates, tests
from lms.learning.package_files import read_bytes, read_text
from lms.learning.package_format import MAX_YAML_BYTES, Problem, YamlPage
from lms.learning.package_quiz import QuizSource, read_quiz
from lms.media.rules import MOST_BYTES
from lms.web.markdown import HEADING, MAX_BRACKETS, MAX_BYTES, body_of
from lms.web.markdown_faults import faults
from lms.web.markdown_figures import NAME, image_names

__all__ = ["CoursePackage", "PackageRefused", "Problem", "read_package"]

COURSE_FILE = "course.yaml"
SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+){0,15}")
FILE_NAME = re.compile(r"[a-z0-9][a-z0-9-]{0,80}(?:\.quiz\.yaml|\.md)")
_VERSION = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,39}")
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")


def read_package(path: Path) -> CoursePackage:
    """Read the folder; raises PackageRefused with every problem, in the order of the files."""
    reader = _PackageReader(path)
    package = reader.course()
    if reader.problems or package is None:
        order = {name: place for place, name in enumerate(reader.order)}
        raise PackageRefused(sorted(reader.problems, key=lambda p: (order[p.file], p.line)))
    return package


class _PackageReader:
    """Walks course.yaml and the files it names, collecting problems as it goes."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.problems: list[Problem] = []
        self.order: list[str] = [COURSE_FILE]
        self.texts: dict[str, str] = {}
        self.images: dict[str, bytes] = {}
        self.question_ids: dict[str, str] = {}

    def file(self, name: str, limit: int) -> str | None:
        self.order.append(name)
        text, problem = read_text(self.folder, name, limit)
        if problem:
            self.problems.append(problem)
            return None
        self.texts[name] = text
        return text

    def image(self, name: str, shown_by: Problem) -> None:
        """Read an image that a module shows; told where it is shown when there is none."""
        if name in self.images or name in self.order:
            return
        if not (self.folder / name).exists():
            self.problems.append(shown_by)
            return
        self.order.append(name)
        data, problem = read_bytes(self.folder, name, MOST_BYTES)
        if problem:
            self.problems.append(problem)
        self.images[name] = data

    def course(self) -> CoursePackage | None:
        text = self.file(COURSE_FILE, MAX_YAML_BYTES)
        if text is None:
            return None
        page = YamlPage(COURSE_FILE, text, self.problems)
        if page.root is None:
            return None
        return self._course(page)

    def _course(self, page: YamlPage) -> CoursePackage:
        notes = ("audience", "jp_note", "suggested_schedule", "class_size")
        fields = page.mapping(
            page.root,
            "the course",
            required=(
                *("slug", "title", "version", "language", "valid_months", "sequential"),
                *("jp_minutes", "jp_total", "pass_rule", "predicates", "orientation", "tests"),
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
            pass_rule=pass_rule(page, get("pass_rule")),
            predicates=predicates(page, get("predicates")),
            orientation=orientation(page, get("orientation")),
            pre_test=pre_test,
            post_test=post_test,
            content_warning=page.text(get("content_warning"), "content_warning", limit=1000),
            modules=self._modules(page, get("modules")),
            package_sha256=self._digest(),
            images=self.images,
            **{name: page.text(get(name), name) for name in notes},
        )
        self._agree(page, fields, package)
        self._strays(page, fields.get("modules"))
        return package

    def _digest(self) -> str:
        """One SHA-256 over the names and contents of all files that were read."""
        read = self.images | {name: text.encode() for name, text in self.texts.items()}
        total = hashlib.sha256()
        for name in sorted(read):
            body = hashlib.sha256(read[name]).hexdigest()
            total.update(f"{name}\0{body}\n".encode())
        return total.hexdigest()

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
        for path in sorted(self.folder.iterdir()):
            is_module = path.name.endswith((".md", ".quiz.yaml")) and path.name != "README.md"
            if is_module and path.name not in self.order:
                page.note(modules, f"no module names the file {path.name}")

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
        if name and (not FILE_NAME.fullmatch(name) or not name.endswith(ending)):
            page.note(node, f"'{name}' must be the plain name of a {ending} file in this folder")
            return ""
        if not _once(page, node, name, "file", seen):
            return ""
        path = self.folder / name
        if name and not path.exists() and not path.is_symlink():
            page.note(node, f"there is no file '{name}' in this folder")
            return ""
        return name

    def _content(self, name: str, number: int, title: str) -> str:
        text = self.file(name, MAX_BYTES)
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
            if NAME.fullmatch(image):
                self.image(image, Problem(name, line, f"there is no file '{image}'"))
        return text

    def _quiz(self, name: str, number: int, slug: str, title: str) -> QuizSource:
        text = self.file(name, MAX_YAML_BYTES) if name else None
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

"""A course package as values: what course.yaml, the modules and their quizzes say."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from lms.core.errors import RuleBroken
from lms.learning.package_format import Problem
from lms.learning.package_quiz import QuizSource
from lms.learning.requirements import Requirement


class PackageRefused(RuleBroken):
    """The package is not taken; `problems` names each fault with its file and line."""

    message = "Paket kursus ini belum benar. Perbaiki bagian yang disebutkan, lalu muat lagi."

    def __init__(self, problems: Sequence[Problem]) -> None:
        super().__init__()
        self.problems = tuple(problems)

    def __str__(self) -> str:
        return "\n".join(str(problem) for problem in self.problems)


@dataclass(frozen=True)
class PassRule:
    attendance_min_percent: int
    post_test_min: int
    all_module_quizzes_passed: bool
    note: str = ""


@dataclass(frozen=True)
class Predicate:
    """The word for a final score of at least `minimum`."""

    minimum: int
    label: str


@dataclass(frozen=True)
class Orientation:
    jp: int
    items: tuple[str, ...]


@dataclass(frozen=True)
class TestBlueprint:
    """How many questions a test draws, and in words how."""

    __test__ = False

    questions: int
    draw: str


@dataclass(frozen=True)
class ModuleSource:
    number: int
    slug: str
    title: str
    jp: int
    jp_self: int
    jp_class: int
    objectives: tuple[str, ...]
    subtopics: tuple[str, ...]
    content_file: str
    text: str
    quiz: QuizSource
    content_note: str = ""


@dataclass(frozen=True)
class CoursePackage:
    slug: str
    title: str
    version: str
    language: str
    valid_months: int
    sequential: bool
    jp_minutes: int
    jp_total: int
    completion: Requirement
    """What completes the course: what `completion` says, or what `pass_rule` comes to."""
    predicates: tuple[Predicate, ...]
    orientation: Orientation
    pre_test: TestBlueprint
    post_test: TestBlueprint
    content_warning: str
    modules: tuple[ModuleSource, ...]
    package_sha256: str
    audience: str = ""
    jp_note: str = ""
    suggested_schedule: str = ""
    class_size: str = ""
    images: Mapping[str, bytes] = field(default_factory=dict)
    """The images its modules show, by the name they give: `images/alur.png`."""
    files: Mapping[str, bytes] = field(default_factory=dict, compare=False, repr=False)
    """All files it was read from, byte for byte, so that the export is what came in."""

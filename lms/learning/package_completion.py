"""`completion` of course.yaml: what completes the course, where `pass_rule` says too little."""

import re
from collections.abc import Mapping

import yaml

from lms.learning.course_source import PassRule
from lms.learning.package_format import YamlPage
from lms.learning.requirement_form import ALL, standard
from lms.learning.requirements import (
    AllOf,
    AnyOf,
    AtLeast,
    AttendanceShare,
    MeetingAttended,
    ModulesRead,
    PostTest,
    QuizPassed,
    Requirement,
    SignedOff,
)

KEY = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+){0,5}")
KINDS = (
    *("all", "any", "at_least"),
    *("modules", "quizzes", "attendance", "meeting", "signed_off", "post_test"),
)
MOST_PARTS, MOST_MEETINGS = 20, 60


def translated(rule: PassRule) -> Requirement:
    """What `pass_rule` comes to."""
    return standard(
        rule.attendance_min_percent,
        all_module_quizzes_passed=rule.all_module_quizzes_passed,
        post_test_min=rule.post_test_min,
    )


def completion(page: YamlPage, node: yaml.Node | None, modules: int) -> Requirement:
    """What is asked, of a course with this many modules; each fault is noted at its line."""
    return _Reader(page, modules).requirement(node)


class _Reader:
    def __init__(self, page: YamlPage, modules: int) -> None:
        self.page = page
        self.modules = modules
        self.labels: dict[str, str] = {}

    def requirement(self, node: yaml.Node | None) -> Requirement:
        fields = self.page.mapping(node, "a requirement", required=(), optional=KINDS)
        if len(fields) != 1:
            if not fields or isinstance(node, yaml.MappingNode):
                self.page.note(node, f"a requirement is exactly one of: {', '.join(KINDS)}")
            return AllOf()
        ((kind, said),) = fields.items()
        return self._joint(kind, said) or self._leaf(kind, said)

    def _joint(self, kind: str, said: yaml.Node) -> Requirement | None:
        if kind == "all":
            return AllOf(self._parts(said, kind))
        if kind == "any":
            return AnyOf(self._parts(said, kind))
        if kind != "at_least":
            return None
        fields = self.page.mapping(said, kind, required=("number", "of"))
        parts = self._parts(fields.get("of"), "of in at_least")
        most = max(1, len(parts))
        return AtLeast(self.page.whole(fields.get("number"), "number", low=1, high=most), parts)

    def _parts(self, node: yaml.Node | None, name: str) -> tuple[Requirement, ...]:
        return tuple(map(self.requirement, self.page.items(node, name, high=MOST_PARTS)))

    def _leaf(self, kind: str, said: yaml.Node) -> Requirement:
        if kind == "modules":
            return ModulesRead(self._numbers(said, kind))
        if kind == "quizzes":
            return self._quizzes(said)
        if kind == "attendance":
            return AttendanceShare(self.page.whole(said, kind, low=1, high=100))
        if kind == "meeting":
            return MeetingAttended(self.page.whole(said, kind, low=1, high=MOST_MEETINGS))
        if kind == "signed_off":
            return self._signed_off(said)
        return PostTest(self.page.whole(said, kind, low=1, high=100))

    def _quizzes(self, said: yaml.Node) -> QuizPassed:
        if not isinstance(said, yaml.MappingNode):
            return QuizPassed(self._numbers(said, "quizzes"))
        fields = self.page.mapping(said, "quizzes", required=("of", "min"))
        minimum = self.page.whole(fields.get("min"), "min of quizzes", low=1, high=100)
        return QuizPassed(self._numbers(fields.get("of"), "of in quizzes"), minimum)

    def _numbers(self, node: yaml.Node | None, name: str) -> tuple[int, ...]:
        """The numbers of modules; none for the word `all`."""
        if isinstance(node, yaml.ScalarNode) and node.value == ALL:
            return ()
        found: list[int] = []
        for item in self.page.items(node, f"{name} (unless it is '{ALL}')", high=60):
            number = self.page.whole(item, f"a number in {name}", low=1, high=self.modules)
            if number in found:
                self.page.note(item, f"module {number} is named twice in {name}")
            elif number:
                found.append(number)
        return tuple(found)

    def _signed_off(self, said: yaml.Node) -> SignedOff:
        fields: Mapping[str, yaml.Node] = self.page.mapping(
            said, "signed_off", required=("key", "what")
        )
        key = self.page.word(fields.get("key"), "key of signed_off", KEY)
        label = self.page.text(fields.get("what"), "what of signed_off", limit=120)
        if len(key) > 40:
            self.page.note(fields.get("key"), "key of signed_off is longer than 40 characters")
        if self.labels.setdefault(key, label) != label:
            self.page.note(said, f"the key '{key}' stands for something else already")
        return SignedOff(key, label)

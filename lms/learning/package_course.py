"""The parts of course.yaml that stand by themselves: hours, pass rule, predicates, tests."""

import yaml

from lms.learning.course_source import Orientation, PassRule, Predicate, TestBlueprint
from lms.learning.package_format import YamlPage


def lines(page: YamlPage, node: yaml.Node | None, name: str) -> tuple[str, ...]:
    """A list of short sentences."""
    return tuple(page.text(item, name, limit=200) for item in page.items(node, name, high=20))


def hours(page: YamlPage, fields: dict[str, yaml.Node], name: str) -> tuple[int, int, int]:
    """`jp`, `jp_self` and `jp_class`, where the first is the sum of the others."""
    jp = page.whole(fields.get("jp"), f"jp of {name}", low=1, high=100)
    jp_self = page.whole(fields.get("jp_self"), f"jp_self of {name}", low=0, high=100)
    jp_class = page.whole(fields.get("jp_class"), f"jp_class of {name}", low=0, high=100)
    if jp and jp != jp_self + jp_class:
        page.note(fields["jp"], f"jp is {jp}, but jp_self and jp_class add to {jp_self + jp_class}")
    return jp, jp_self, jp_class


def pass_rule(page: YamlPage, node: yaml.Node | None) -> PassRule:
    """What a cadre must reach."""
    required = ("attendance_min_percent", "post_test_min", "all_module_quizzes_passed")
    fields = page.mapping(node, "pass_rule", required=required, optional=("note",))
    attendance, post_test, quizzes = (fields.get(name) for name in required)
    return PassRule(
        attendance_min_percent=page.whole(attendance, required[0], low=0, high=100),
        post_test_min=page.whole(post_test, required[1], low=0, high=100),
        all_module_quizzes_passed=page.flag(quizzes, required[2]),
        note=page.text(fields.get("note"), "note"),
    )


def predicates(page: YamlPage, node: yaml.Node | None) -> tuple[Predicate, ...]:
    """The words for scores, highest first."""
    found: list[Predicate] = []
    for item in page.items(node, "predicates", high=10):
        fields = page.mapping(item, "a predicate", required=("min", "label"))
        minimum = page.whole(fields.get("min"), "min", low=0, high=100)
        label = page.text(fields.get("label"), "label", limit=60)
        if any(minimum == other.minimum or label == other.label for other in found):
            page.note(item, "two predicates have the same min or label")
        found.append(Predicate(minimum, label))
    return tuple(sorted(found, key=lambda predicate: -predicate.minimum))


def orientation(page: YamlPage, node: yaml.Node | None) -> Orientation:
    """The hour that belongs to no module."""
    fields = page.mapping(node, "orientation", required=("jp", "items"))
    return Orientation(
        jp=page.whole(fields.get("jp"), "jp of orientation", low=0, high=100),
        items=lines(page, fields.get("items"), "items of orientation"),
    )


def tests(page: YamlPage, node: yaml.Node | None) -> tuple[TestBlueprint, TestBlueprint]:
    """The blueprints of the pre-test and the post-test."""
    fields = page.mapping(node, "tests", required=("pre_test", "post_test"))
    return _test(page, fields, "pre_test"), _test(page, fields, "post_test")


def _test(page: YamlPage, fields: dict[str, yaml.Node], name: str) -> TestBlueprint:
    parts = page.mapping(fields.get(name), name, required=("questions", "draw"))
    return TestBlueprint(
        questions=page.whole(parts.get("questions"), f"questions of {name}", low=1, high=200),
        draw=page.text(parts.get("draw"), f"draw of {name}"),
    )

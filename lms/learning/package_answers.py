"""Reading the answer of each kind of question, as the keys of its options."""

import re
from collections.abc import Callable, Sequence

import yaml

from lms.learning.package_format import YamlPage

KEY = re.compile(r"[A-Za-z0-9]{1,8}")

Option = tuple[str, str]
"""The key in the file and the text a cadre reads."""

Choices = tuple[Sequence[Option], Sequence[Option]]


def _keys(page: YamlPage, node: yaml.Node | None, options: Sequence[Option]) -> tuple[str, ...]:
    """The keys a list names; unknown and repeated ones are noted and left out."""
    known = {key for key, _ in options}
    keys: list[str] = []
    for item in page.items(node, "answer", high=12):
        key = page.word(item, "answer", KEY)
        if key and key not in known:
            page.note(item, f"the answer '{key}' is none of the options")
        elif key in keys:
            page.note(item, f"the answer '{key}' is named twice")
        elif key:
            keys.append(key)
    return tuple(keys)


def _one(page: YamlPage, node: yaml.Node | None, choices: Choices) -> tuple[str, ...]:
    keys = _keys(page, node, choices[0])
    if isinstance(node, yaml.SequenceNode) and len(node.value) > 1:
        page.note(node, "answer must name exactly one option")
    return keys


def _some(page: YamlPage, node: yaml.Node | None, choices: Choices) -> tuple[str, ...]:
    keys = _keys(page, node, choices[0])
    if keys and len(keys) == len(choices[0]):
        page.note(node, "not every option can be right: ticking all would always win")
    return tuple(key for key, _ in choices[0] if key in keys)


def _true_false(page: YamlPage, node: yaml.Node | None, _choices: Choices) -> tuple[str, ...]:
    return ("true",) if page.flag(node, "answer") else ("false",)


def _order(page: YamlPage, node: yaml.Node | None, choices: Choices) -> tuple[str, ...]:
    keys = _keys(page, node, choices[0])
    absent = [key for key, _ in choices[0] if key and key not in keys]
    if keys and absent:
        page.note(node, f"answer must name every item once; it leaves out {', '.join(absent)}")
    return keys


def _pairs(page: YamlPage, node: yaml.Node | None, choices: Choices) -> tuple[str, ...]:
    left, right = choices
    pairs = page.pairs(node, "answer")
    taken: list[str] = []
    for key, value in pairs.items():
        partner = page.word(value, "answer", KEY)
        if key not in {known for known, _ in left}:
            page.note(value, f"the answer '{key[:40]}' is none of the left side")
        if partner and partner not in {known for known, _ in right}:
            page.note(value, f"the answer '{partner}' is none of the right side")
        elif partner in taken:
            page.note(value, f"'{partner}' is paired twice; matching is one to one")
        taken.append(partner)
    for key, _ in left:
        if node is not None and key and key not in pairs:
            page.note(node, f"answer leaves out '{key}'")
    if left and right and len(left) != len(right):
        page.note(node, f"{len(left)} on the left cannot match {len(right)} one to one")
    return tuple(str(pairs[key].value) for key, _ in left if key in pairs)


ANSWERS: dict[str, Callable[[YamlPage, yaml.Node | None, Choices], tuple[str, ...]]] = {
    "single": _one,
    "scenario": _one,
    "multiple": _some,
    "true_false": _true_false,
    "ordering": _order,
    "matching": _pairs,
}

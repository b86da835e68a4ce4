"""Reading one YAML file of a course package strictly, with the line of everything found wrong."""

import re
from collections.abc import Collection
from typing import NamedTuple

import yaml

MAX_YAML_BYTES = 100_000
MAX_DEPTH = 12

_KIND = re.compile(r"tag:yaml\.org,2002:(str|int|bool|null|float|timestamp|map|seq)")
_DIGITS = re.compile(r"-?(0|[1-9][0-9]{0,8})")
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff]")


class Problem(NamedTuple):
    """One fault: the file, its line counted from 1, and what is wrong in plain English."""

    file: str
    line: int
    message: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.message}"


class _Loader(yaml.SafeLoader):
    """Composes plain trees only: no anchors, no aliases, no tags, no great depth."""

    depth = 0

    def compose_node(self, parent: yaml.Node | None, index: int) -> yaml.Node | None:
        event = self.peek_event()
        if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
            raise yaml.MarkedYAMLError(
                problem="anchors and aliases are not allowed", problem_mark=event.start_mark
            )
        if getattr(event, "tag", None):
            raise yaml.MarkedYAMLError(
                problem=f"the tag {event.tag} is not allowed", problem_mark=event.start_mark
            )
        if self.depth >= MAX_DEPTH:
            raise yaml.MarkedYAMLError(
                problem=f"nested deeper than {MAX_DEPTH} levels", problem_mark=event.start_mark
            )
        self.depth += 1
        node = super().compose_node(parent, index)
        self.depth -= 1
        return node


class YamlPage:
    """One YAML file; its readers return an empty value after noting a problem, and never raise."""

    def __init__(self, file: str, text: str, problems: list[Problem]) -> None:
        self.file = file
        self._problems = problems
        self._keys: dict[int, yaml.Node] = {}
        self.root = self._compose(text)

    def _compose(self, text: str) -> yaml.Node | None:
        try:
            root = _Loader(text).get_single_node()
        except yaml.reader.ReaderError as error:
            self.note(text.count("\n", 0, error.position) + 1, "a control character is not allowed")
            return None
        except yaml.MarkedYAMLError as error:
            mark = error.problem_mark or error.context_mark
            what = " ".join((error.problem or str(error)).split())
            self.note(mark.line + 1 if mark else 1, what)
            return None
        if root is None:
            self.note(1, "the file is empty")
        return root

    def note(self, where: yaml.Node | int | None, message: str) -> None:
        """Remember a problem at a value's key, a list's member, a line, or the top of the file."""
        node = self._keys.get(id(where), where)
        line = node.start_mark.line + 1 if isinstance(node, yaml.Node) else node or 1
        self._problems.append(Problem(self.file, line, message))

    def mapping(
        self,
        node: yaml.Node | None,
        name: str,
        *,
        required: Collection[str],
        optional: Collection[str] = (),
    ) -> dict[str, yaml.Node]:
        """The values under each known key; duplicate, unknown and absent keys are noted."""
        found = self.pairs(node, name)
        return self.known(node, found, name, required=required, optional=optional)

    def known(
        self,
        node: yaml.Node | None,
        found: dict[str, yaml.Node],
        name: str,
        *,
        required: Collection[str],
        optional: Collection[str] = (),
    ) -> dict[str, yaml.Node]:
        """Those of the found pairs that belong there; unknown and absent keys are noted."""
        known = [*required, *optional]
        for key, value in found.items():
            if key not in known:
                self.note(self._keys[id(value)], f"unknown key '{_short(key)}' in {name}")
        if isinstance(node, yaml.MappingNode):
            for key in required:
                if key not in found:
                    self.note(node, f"'{key}' is missing in {name}")
        return {key: value for key, value in found.items() if key in known}

    def pairs(self, node: yaml.Node | None, name: str) -> dict[str, yaml.Node]:
        """Every key with its value, the keys as they are written."""
        if node is None:
            return {}
        if not isinstance(node, yaml.MappingNode):
            self.note(node, f"{name} must be a mapping (key: value)")
            return {}
        found: dict[str, yaml.Node] = {}
        for key, value in node.value:
            if not isinstance(key, yaml.ScalarNode):
                self.note(key, f"a key of {name} must be plain text")
            elif key.value in found:
                self.note(key, f"'{_short(key.value)}' is written twice in {name}")
            else:
                found[key.value] = value
                self._keys[id(value)] = key
        return found

    def items(
        self, node: yaml.Node | None, name: str, *, low: int = 1, high: int = 200
    ) -> list[yaml.Node]:
        """The members of a list, `low` to `high` of them."""
        if node is None:
            return []
        if not isinstance(node, yaml.SequenceNode):
            self.note(node, f"{name} must be a list")
            return []
        if not low <= len(node.value) <= high:
            self.note(node, f"{name} must have {low} to {high} items, not {len(node.value)}")
        return list(node.value)

    def text(self, node: yaml.Node | None, name: str, *, limit: int = 500) -> str:
        """Text that is not empty and at most `limit` characters, without space around it."""
        if node is None:
            return ""
        if not isinstance(node, yaml.ScalarNode) or kind(node) != "str":
            self.note(node, f"{name} must be text; put it in quotes if it is")
            return ""
        value = node.value.strip()
        if not value:
            self.note(node, f"{name} is empty")
        elif len(value) > limit:
            self.note(node, f"{name} is longer than {limit} characters")
        elif _CONTROL.search(value):
            self.note(node, f"{name} contains a control character")
        return str(value)

    def word(self, node: yaml.Node | None, name: str, pattern: re.Pattern[str]) -> str:
        """A short identifier that matches the whole pattern; a bare number may stand for one."""
        if node is None:
            return ""
        if not isinstance(node, yaml.ScalarNode) or kind(node) not in {"str", "int"}:
            self.note(node, f"{name} must be a short text; put it in quotes if it is")
            return ""
        if not pattern.fullmatch(node.value):
            self.note(node, f"{name} '{_short(node.value)}' is not allowed: {pattern.pattern}")
            return ""
        return str(node.value)

    def choice(self, node: yaml.Node | None, name: str, allowed: Collection[str]) -> str:
        """One of the allowed words."""
        value = self.text(node, name)
        if value and value not in allowed:
            self.note(node, f"{name} '{_short(value)}' must be one of: {', '.join(allowed)}")
            return ""
        return value

    def whole(self, node: yaml.Node | None, name: str, *, low: int, high: int) -> int:
        """A whole number from `low` to `high`."""
        if node is None:
            return 0
        if kind(node) != "int" or not _DIGITS.fullmatch(node.value):
            self.note(node, f"{name} must be a whole number")
            return 0
        if not low <= int(node.value) <= high:
            self.note(node, f"{name} must be from {low} to {high}, not {node.value}")
            return 0
        return int(node.value)

    def flag(self, node: yaml.Node | None, name: str, *, default: bool = False) -> bool:
        """`true` or `false`, nothing that merely looks like it."""
        if node is None:
            return default
        if kind(node) != "bool" or node.value not in {"true", "false"}:
            self.note(node, f"{name} must be true or false")
            return default
        return bool(node.value == "true")


def kind(node: yaml.Node) -> str:
    """`str`, `int`, `bool`, `null`, `map`, `seq`, … as YAML reads the node."""
    match = _KIND.fullmatch(node.tag)
    return match[1] if match else "other"


def _short(value: str) -> str:
    return value if len(value) <= 40 else value[:40] + "…"

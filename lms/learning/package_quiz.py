"""Reading `*.quiz.yaml`: six kinds of question, brought to one shape."""

import re
from dataclasses import dataclass

import yaml

from lms.learning.package_answers import ANSWERS, KEY, Option
from lms.learning.package_format import YamlPage, kind

KINDS = ("single", "multiple", "true_false", "ordering", "matching", "scenario")
DIFFICULTIES = ("mudah", "sedang", "sulit")
SCORINGS = ("all_or_nothing", "partial")
TRUE_FALSE = (("true", "Benar"), ("false", "Salah"))

_ID = re.compile(r"[a-z0-9][a-z0-9-]{0,39}")
_PARTS = {
    "single": ("options",),
    "multiple": ("options",),
    "true_false": (),
    "ordering": ("items",),
    "matching": ("left", "right"),
    "scenario": ("case", "options"),
}


@dataclass(frozen=True)
class QuestionSource:
    """One question.

    `answer` holds keys: of the right options (single, scenario, true_false: one; multiple: all of
    them), of the items in their right order (ordering), or of `right` for each of `options`
    in turn (matching).
    """

    id: str
    type: str
    difficulty: str
    points: int
    prompt: str
    answer: tuple[str, ...]
    explanation: str
    options: tuple[Option, ...] = ()
    right: tuple[Option, ...] = ()
    case: str = ""
    scoring: str = "all_or_nothing"


@dataclass(frozen=True)
class QuizSource:
    """The quiz of one module; `max_attempts` None means as often as one likes."""

    pass_mark_percent: int = 0
    max_attempts: int | None = None
    shuffle_options: bool = True
    questions: tuple[QuestionSource, ...] = ()


def read_quiz(
    page: YamlPage, module: tuple[int, str, str], question_ids: dict[str, str]
) -> QuizSource:
    """The quiz of the module (number, slug, title); `question_ids` are those used so far."""
    required = ("module", "slug", "title", "language", "pass_mark_percent", "question_count")
    fields = page.mapping(
        page.root,
        "the quiz",
        required=(*required, "questions"),
        optional=("max_attempts", "shuffle_options"),
    )
    get = fields.get
    _same_module(page, fields, module)
    page.choice(get("language"), "language", ("id",))
    nodes = page.items(get("questions"), "questions", high=100)
    questions = tuple(read_question(page, node, question_ids) for node in nodes)
    count = page.whole(get("question_count"), "question_count", low=1, high=100)
    if count and nodes and count != len(nodes):
        page.note(get("question_count"), f"question_count is {count}, but there are {len(nodes)}")
    attempts = get("max_attempts")
    unlimited = attempts is None or kind(attempts) == "null"
    return QuizSource(
        pass_mark_percent=page.whole(
            get("pass_mark_percent"), "pass_mark_percent", low=1, high=100
        ),
        max_attempts=None if unlimited else page.whole(attempts, "max_attempts", low=1, high=50),
        shuffle_options=page.flag(get("shuffle_options"), "shuffle_options", default=True),
        questions=questions,
    )


def _same_module(
    page: YamlPage, fields: dict[str, yaml.Node], module: tuple[int, str, str]
) -> None:
    number, slug, title = module
    said = page.whole(fields.get("module"), "module", low=1, high=60)
    if said and number and said != number:
        page.note(fields["module"], f"module is {said}, but course.yaml says {number}")
    for name, expected in (("slug", slug), ("title", title)):
        text = page.text(fields.get(name), name)
        if text and expected and text != expected:
            page.note(fields[name], f"{name} differs from course.yaml: '{expected}'")


def read_question(page: YamlPage, node: yaml.Node, question_ids: dict[str, str]) -> QuestionSource:
    """One question; `question_ids` are those used so far."""
    found = page.pairs(node, "a question")
    what = page.choice(found.get("type"), "type", KINDS)
    if isinstance(node, yaml.MappingNode) and "type" not in found:
        page.note(node, "'type' is missing in the question")
    if not what:
        return QuestionSource("", "", "", 0, "", (), "")
    key = page.word(found.get("id"), "id", _ID)
    name = f"question {key}".strip()
    if key in question_ids:
        page.note(found.get("id"), f"the id '{key}' is used already in {question_ids[key]}")
    if key:
        question_ids[key] = page.file
    required = ("id", "type", "difficulty", "points", "prompt", "answer", "explanation")
    fields = page.known(
        node,
        found,
        name,
        required=(*required, *_PARTS[what]),
        optional=("scoring",) if what == "multiple" else (),
    )
    options = _options(page, fields.get(_options_key(what)), name)
    right = _options(page, fields.get("right"), name)
    if what == "true_false":
        options = TRUE_FALSE
    return QuestionSource(
        id=key,
        type=what,
        difficulty=page.choice(fields.get("difficulty"), "difficulty", DIFFICULTIES),
        points=page.whole(fields.get("points"), "points", low=1, high=100),
        prompt=page.text(fields.get("prompt"), "prompt", limit=1000),
        answer=ANSWERS[what](page, fields.get("answer"), (options, right)),
        explanation=page.text(fields.get("explanation"), "explanation", limit=1000),
        options=options,
        right=right,
        case=page.text(fields.get("case"), "case", limit=2000),
        scoring=_scoring(page, fields),
    )


def _scoring(page: YamlPage, fields: dict[str, yaml.Node]) -> str:
    if "scoring" not in fields:
        return SCORINGS[0]
    return page.choice(fields["scoring"], "scoring", SCORINGS) or SCORINGS[0]


def _options_key(what: str) -> str:
    return {"ordering": "items", "matching": "left"}.get(what, "options")


def _options(page: YamlPage, node: yaml.Node | None, name: str) -> tuple[Option, ...]:
    options: list[Option] = []
    for item in page.items(node, f"the options of {name}", low=2, high=12):
        fields = page.mapping(item, "an option", required=("key", "text"))
        key = page.word(fields.get("key"), "key", KEY)
        text = page.text(fields.get("text"), "text")
        if key and any(key == other for other, _ in options):
            page.note(fields["key"], f"the key '{key}' is used twice in {name}")
        if text and any(text.casefold() == other.casefold() for _, other in options):
            page.note(fields["text"], f"the text '{text[:40]}' stands twice in {name}")
        options.append((key, text))
    return tuple(options)

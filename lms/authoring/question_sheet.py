"""One question between its YAML and the fields of a page."""

import string
from collections.abc import Mapping
from dataclasses import dataclass

from werkzeug.datastructures import MultiDict

from lms.authoring.course_text import Plain, dump
from lms.authoring.problem_words import indonesian
from lms.core.text import one_line
from lms.learning.package_format import Problem, YamlPage
from lms.learning.package_quiz import DIFFICULTIES, read_question

KINDS = {
    "single": "Pilihan ganda, satu benar",
    "multiple": "Pilihan ganda, beberapa benar",
    "true_false": "Benar atau salah",
    "ordering": "Mengurutkan",
    "matching": "Menjodohkan",
    "scenario": "Kasus, satu jawaban benar",
}
MOST_ROWS = 12
KEYS = string.ascii_uppercase


@dataclass(frozen=True)
class Row:
    """One option: its key, its text, what it is paired with, and whether it is right."""

    key: str
    text: str
    pair: str = ""
    is_right: bool = False


def blank(kind: str, key: str) -> Plain:
    """A question of this kind that is still to be written."""
    question: Plain = {"id": key, "type": kind, "difficulty": "sedang", "points": 1}
    if kind == "scenario":
        question["case"] = ""
    return question | {"prompt": "", "answer": [], "explanation": ""}


def rows(question: Plain) -> list[Row]:
    """The options as rows of a page, in the right order, with two empty ones to go on."""
    kind = question.get("type")
    if kind == "true_false":
        return []
    told = [*_told(question)]
    taken = {row.key for row in told}
    free = [key for key in KEYS if key not in taken]
    wanted = max(4, min(MOST_ROWS, len(told) + 2))
    return [*told, *(Row(key, "") for key in free[: max(0, wanted - len(told))])]


def _told(question: Plain) -> list[Row]:
    kind, answer = question.get("type"), question.get("answer")
    if kind == "matching":
        right = {one["key"]: one["text"] for one in question.get("right") or []}
        pairs = answer if isinstance(answer, Mapping) else {}
        return [
            Row(one["key"], one["text"], str(right.get(pairs.get(one["key"]), "")))
            for one in question.get("left") or []
        ]
    keys = answer if isinstance(answer, list) else []
    if kind == "ordering":
        items = {one["key"]: one["text"] for one in question.get("items") or []}
        order = [*(key for key in keys if key in items), *(key for key in items if key not in keys)]
        return [Row(key, items[key]) for key in order]
    options = question.get("options") or []
    return [Row(one["key"], one["text"], is_right=one["key"] in keys) for one in options]


def written(question: Plain, sent: MultiDict[str, str]) -> Plain:
    """The question with what was sent; its id and kind stay, empty rows fall away."""
    kind = question["type"]
    points = sent.get("poin", "1").strip()
    made: Plain = {
        "id": question["id"],
        "type": kind,
        "difficulty": sent.get("kesulitan", "sedang"),
        "points": int(points) if points.isdecimal() and len(points) < 4 else points,
    }
    if kind == "scenario":
        made["case"] = _text(sent.get("kasus", ""))
    made["prompt"] = _text(sent.get("soal", ""))
    made |= _answers(kind, sent)
    if kind == "multiple":
        made["scoring"] = "partial" if sent.get("sebagian", "") else "all_or_nothing"
    return made | {"explanation": _text(sent.get("penjelasan", ""))}


def _answers(kind: str, sent: MultiDict[str, str]) -> Plain:
    if kind == "true_false":
        return {"answer": sent.get("benar", "") == "true"}
    told = [
        Row(key, text, one_line(sent.get(f"pasangan-{key}", "")))
        for key in KEYS[:MOST_ROWS] + string.digits
        if (text := one_line(sent.get(f"pilihan-{key}", "")))
    ]
    shown = [key for key in sent.getlist("urutan") if key in {row.key for row in told}]
    told.sort(key=lambda row: shown.index(row.key) if row.key in shown else len(shown))
    options = [{"key": row.key, "text": row.text} for row in told]
    if kind == "ordering":
        return {"items": options, "answer": [row.key for row in told]}
    if kind == "matching":
        right = [{"key": KEYS[at], "text": row.pair} for at, row in enumerate(told)]
        pairs = {row.key: KEYS[at] for at, row in enumerate(told)}
        return {"left": options, "right": right, "answer": pairs}
    chosen = set(sent.getlist("benar"))
    return {"options": options, "answer": [row.key for row in told if row.key in chosen]}


def problems(question: Plain) -> list[str]:
    """What the checker of packages says of this question, in the office's words."""
    found: list[Problem] = []
    page = YamlPage("soal", dump({"question": question}).decode(), found)
    node = page.mapping(page.root, "soal", required=("question",)).get("question")
    if node is not None:
        read_question(page, node, {})
    return list(dict.fromkeys(indonesian(problem) for problem in found))


def difficulty_choices() -> tuple[str, ...]:
    return DIFFICULTIES


def _text(sent: str) -> str:
    return "\n".join(line.rstrip() for line in sent.replace("\r\n", "\n").strip().split("\n"))

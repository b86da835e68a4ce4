"""Questions on their way between a course package, the database and the rules."""

from collections.abc import Mapping
from typing import Any

from lms.learning.package_quiz import QuestionSource
from lms.quizzes.rules import Kind, Option, Question, QuestionKey, Scoring


def from_package(source: QuestionSource) -> tuple[Question, QuestionKey]:
    """The question a learner sees and, apart from it, its key."""
    question = Question(
        key=source.id,
        kind=Kind(source.type),
        prompt=source.prompt,
        options=tuple(Option(key, text) for key, text in source.options),
        points=source.points,
        right=tuple(Option(key, text) for key, text in source.right),
        case=source.case,
        scoring=Scoring(source.scoring),
    )
    return question, QuestionKey(source.id, source.answer, source.explanation)


def to_json(question: Question) -> dict[str, Any]:
    """The question as plain values, for a JSON column; from_json reads it back."""
    return {
        "key": question.key,
        "kind": question.kind.value,
        "prompt": question.prompt,
        "options": [[option.key, option.text] for option in question.options],
        "points": question.points,
        "right": [[option.key, option.text] for option in question.right],
        "case": question.case,
        "scoring": question.scoring.value,
    }


def from_json(stored: Mapping[str, Any]) -> Question:
    """The question that to_json wrote."""
    return Question(
        key=stored["key"],
        kind=Kind(stored["kind"]),
        prompt=stored["prompt"],
        options=tuple(Option(key, text) for key, text in stored["options"]),
        points=stored["points"],
        right=tuple(Option(key, text) for key, text in stored["right"]),
        case=stored["case"],
        scoring=Scoring(stored["scoring"]),
    )

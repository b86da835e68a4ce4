"""What a learner reads after handing in: what was answered, what is right, and why."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from lms.quizzes.rules import Answer, Kind, Option, Question, QuestionKey, mark


class Verdict(StrEnum):
    RIGHT = "right"
    PARTLY = "partly"
    WRONG = "wrong"
    BLANK = "blank"

    @property
    def label(self) -> str:
        """What users read."""
        return {"right": "Benar", "partly": "Benar sebagian", "wrong": "Belum tepat"}.get(
            self.value, "Belum dijawab"
        )


@dataclass(frozen=True)
class Feedback:
    """One question looked back on. Lines of `given` ("Jawaban Anda") and `correct`
    ("Jawaban yang benar") are ready to read: an option, `2. an item`, or `left → right`.
    """

    number: int
    prompt: str
    case: str
    kind: Kind
    verdict: Verdict
    earned: Fraction
    points: int
    given: tuple[str, ...]
    correct: tuple[str, ...]
    explanation: str


def feedback(
    questions: Sequence[Question],
    keys: Mapping[str, QuestionKey],
    answers: Mapping[str, Answer],
) -> tuple[Feedback, ...]:
    """One entry for each question, in order."""
    return tuple(
        _look_back(number, question, keys[question.key], answers.get(question.key))
        for number, question in enumerate(questions, 1)
    )


def _look_back(
    number: int, question: Question, key: QuestionKey, answer: Answer | None
) -> Feedback:
    earned = mark(question, key, answer)
    return Feedback(
        number=number,
        prompt=question.prompt,
        case=question.case,
        kind=question.kind,
        verdict=_verdict(earned, question.points, answer),
        earned=earned,
        points=question.points,
        given=_lines(question, answer),
        correct=_lines(question, right_answer(question, key)),
        explanation=key.explanation,
    )


def _verdict(earned: Fraction, points: int, answer: Answer | None) -> Verdict:
    if not answer:
        return Verdict.BLANK
    if earned == points:
        return Verdict.RIGHT
    return Verdict.PARTLY if earned else Verdict.WRONG


def right_answer(question: Question, key: QuestionKey) -> Answer:
    """The key in the shape of an answer that earns full points."""
    if question.kind is Kind.ORDERING:
        return {item: place for place, item in enumerate(key.answer, 1)}
    if question.kind is Kind.MATCHING:
        pairs = zip(question.options, key.answer, strict=True)
        return {option.key: partner for option, partner in pairs}
    return list(key.answer)


def _lines(question: Question, answer: Answer | None) -> tuple[str, ...]:
    texts = _texts(question.options)
    if not isinstance(answer, Mapping):
        return tuple(texts[key] for key in answer or () if key in texts)
    if question.kind is Kind.ORDERING:
        placed = sorted((int(place), texts[key]) for key, place in answer.items() if key in texts)
        return tuple(f"{place}. {text}" for place, text in placed)
    right = _texts(question.right)
    return tuple(
        f"{option.text} → {right[str(answer[option.key])]}"
        for option in question.options
        if str(answer.get(option.key)) in right
    )


def _texts(options: Sequence[Option]) -> dict[str, str]:
    return {option.key: option.text for option in options}

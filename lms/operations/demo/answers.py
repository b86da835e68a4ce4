"""Answers to the questions of a quiz, right ones and plausible wrong ones, with their marks."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise
from random import Random

from lms.quizzes import rules
from lms.quizzes.feedback import right_answer
from lms.quizzes.papers import Paper
from lms.quizzes.rules import Answer, Kind, Question, QuestionKey

BLANK = 0.02
"""How often somebody leaves a question out."""


@dataclass(frozen=True)
class Given:
    """One answer to one question and what it earns; None when it was left out."""

    question_id: int
    answer: Answer | None
    earned: Fraction


@dataclass(frozen=True)
class Sheet:
    """A whole attempt."""

    given: tuple[Given, ...]
    percent: int


@dataclass(frozen=True)
class _Choices:
    question_id: int
    right: Given
    wrong: tuple[Given, ...]


class Answerer:
    """Fills in sheets of one quiz; marks come from the rules, once for each possible answer."""

    def __init__(self, paper: Paper, keys: Mapping[str, QuestionKey]) -> None:
        self.paper = paper
        self.possible = sum(question.points for question in paper.questions)
        self.choices = [
            _choices(question, keys[question.key], paper.question_ids[question.key])
            for question in paper.questions
        ]

    def sheet(self, chance: Random, skill: float, *, passes: bool) -> Sheet:
        """An attempt of someone of this skill that passes, or does not."""
        aim = skill if passes else min(skill, 0.5)
        while True:
            given = tuple(_given(chance, choices, aim) for choices in self.choices)
            percent = rules.percent(sum((one.earned for one in given), Fraction(0)), self.possible)
            if (percent >= self.paper.pass_mark) == passes:
                return Sheet(given, percent)
            aim += 0.02 if passes else -0.02  # not for ever: a sheet full of right answers passes


def _given(chance: Random, choices: _Choices, skill: float) -> Given:
    if chance.random() < skill:
        return choices.right
    if chance.random() < BLANK:
        return Given(choices.question_id, None, Fraction(0))
    return chance.choice(choices.wrong)


def _choices(question: Question, key: QuestionKey, question_id: int) -> _Choices:
    right = right_answer(question, key)

    def marked(answer: Answer) -> Given:
        return Given(question_id, answer, rules.mark(question, key, answer))

    wrong = tuple(marked(answer) for answer in _mistakes(question, right))
    return _Choices(question_id, marked(right), wrong)


def _mistakes(question: Question, right: Answer) -> Sequence[Answer]:
    """What people answer instead: another option, one too few or many, two swapped."""
    if isinstance(right, Mapping):
        return _swaps(right)
    keys = [option.key for option in question.options]
    if question.kind is Kind.MULTIPLE:
        return [
            [key for key in keys if (key in right) != (key == turned)]
            for turned in keys
            if list(right) != [turned]
        ]
    return [[key] for key in keys if key not in right]


def _swaps(right: Mapping[str, str] | Mapping[str, int]) -> list[Answer]:
    """Each pair of neighbours exchanged."""
    names = list(right)
    swapped: list[Answer] = []
    for one, other in pairwise(names):
        answer = dict(right.items())
        answer[one], answer[other] = right[other], right[one]
        swapped.append(answer)  # type: ignore[arg-type]
    return swapped

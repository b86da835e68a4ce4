"""Marking the six kinds of question, and who may start an attempt."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from lms.core.errors import RuleBroken

Answer = Sequence[str] | Mapping[str, str] | Mapping[str, int]
"""What is stored, plain JSON, in the question's own keys.

Chosen options: a list of keys. Ordering: item key to position, from 1. Matching: left key to
right key. Half an answer is an answer, too: it is kept, and earns nothing.
"""


class Kind(StrEnum):
    SINGLE = "single"
    MULTIPLE = "multiple"
    TRUE_FALSE = "true_false"
    ORDERING = "ordering"
    MATCHING = "matching"
    SCENARIO = "scenario"

    @property
    def is_choice(self) -> bool:
        """Answered by choosing among options."""
        return self not in {Kind.ORDERING, Kind.MATCHING}


class Scoring(StrEnum):
    ALL_OR_NOTHING = "all_or_nothing"
    PARTIAL = "partial"


@dataclass(frozen=True)
class Option:
    key: str
    text: str


@dataclass(frozen=True)
class Question:
    """What a learner may see. `right` is the second column of a matching question."""

    key: str
    kind: Kind
    prompt: str
    options: tuple[Option, ...]
    points: int = 1
    right: tuple[Option, ...] = ()
    case: str = ""
    scoring: Scoring = Scoring.ALL_OR_NOTHING


@dataclass(frozen=True)
class QuestionKey:
    """What a learner may not see before handing in.

    `answer` holds the right option keys; the items in their order; or, for matching, the right
    column's key for each of `Question.options` in turn.
    """

    question: str
    answer: tuple[str, ...]
    explanation: str = ""


@dataclass(frozen=True)
class Mark:
    """What a whole attempt earned; `right` counts the questions with full points."""

    earned: Fraction
    possible: int
    right: int
    total: int

    @property
    def percent(self) -> int:
        """0 to 100, rounded down on purpose: 69.9 is not a pass."""
        return percent(self.earned, self.possible)

    def is_pass(self, pass_mark_percent: int) -> bool:
        return self.percent >= pass_mark_percent


class NoAttemptsLeft(RuleBroken):
    message = "Kesempatan mengerjakan kuis ini sudah habis. Hubungi pelatih Anda."


class AttemptOpen(RuleBroken):
    message = "Kuis ini masih Anda kerjakan. Lanjutkan percobaan yang terbuka."


class QuizLocked(RuleBroken):
    message = "Kuis ini belum terbuka. Baca modulnya sampai selesai dahulu."


class AlreadySubmitted(RuleBroken):
    message = "Jawaban kuis ini sudah dikirim. Lihat hasilnya di halaman percobaan."


class UnknownOption(RuleBroken):
    message = "Pilihan jawaban itu tidak ada pada soal ini. Muat ulang halaman, lalu pilih lagi."


def ensure_may_start(
    *, is_unlocked: bool, used: int, max_attempts: int | None, has_open: bool = False
) -> None:
    """Refuse an attempt at a locked quiz, a second open one, and one over the limit."""
    if not is_unlocked:
        raise QuizLocked
    if has_open:
        raise AttemptOpen
    if attempts_left(used, max_attempts) == 0:
        raise NoAttemptsLeft


def ensure_open(*, is_submitted: bool) -> None:
    """Refuse a change to what was handed in."""
    if is_submitted:
        raise AlreadySubmitted


def attempts_left(used: int, max_attempts: int | None) -> int | None:
    """How many more; None without a limit."""
    return None if max_attempts is None else max(0, max_attempts - used)


def mark(question: Question, key: QuestionKey, answer: Answer | None) -> Fraction:
    """Points earned, 0 to `question.points`; an answer that does not fit earns 0."""
    if not is_answered(question, answer):
        return Fraction(0)
    if isinstance(answer, Mapping):
        return Fraction(question.points * (_in_order(question, answer) == key.answer))
    chosen, right = set(answer or ()), set(key.answer)
    wrong = {option.key for option in question.options} - right
    if question.scoring is Scoring.PARTIAL and wrong and right:
        # Each wrong tick takes as much as it would give to guess: ticking all earns nothing.
        share = Fraction(len(chosen & right), len(right)) - Fraction(
            len(chosen & wrong), len(wrong)
        )
        return question.points * max(Fraction(0), share)
    return Fraction(question.points * (chosen == right))


def _in_order(question: Question, answer: Mapping[str, str] | Mapping[str, int]) -> tuple[str, ...]:
    """A complete ordering or matching in the shape of the key."""
    if question.kind is Kind.ORDERING:
        return tuple(sorted(answer, key=lambda item: int(answer[item])))
    return tuple(str(answer[option.key]) for option in question.options)


def is_answered(question: Question, answer: Answer | None) -> bool:
    """Whether nothing is left open: something chosen, each item placed, each pair made."""
    keys = {option.key for option in question.options}
    if not answer:
        return False
    if question.kind.is_choice:
        fits = not isinstance(answer, Mapping | str) and keys.issuperset(answer)
        return fits and (question.kind is Kind.MULTIPLE or len(answer) == 1)
    if not isinstance(answer, Mapping) or set(answer) != keys:
        return False
    if question.kind is Kind.ORDERING:
        return set(answer.values()) == set(range(1, len(keys) + 1))
    return {option.key for option in question.right}.issuperset(map(str, answer.values()))


def mark_all(
    questions: Sequence[Question],
    keys: Mapping[str, QuestionKey],
    answers: Mapping[str, Answer],
) -> Mark:
    """The whole sheet; `keys` and `answers` by question key, unanswered ones left out."""
    points = [mark(q, keys[q.key], answers.get(q.key)) for q in questions]
    full = sum(got == q.points for got, q in zip(points, questions, strict=True))
    possible = sum(q.points for q in questions)
    return Mark(sum(points, Fraction(0)), possible, full, len(questions))


def percent(earned: Fraction, possible: int) -> int:
    """0 to 100, rounded down; 0 where nothing could be earned."""
    return int(100 * earned // possible) if possible > 0 else 0


def best_percent(percents: Sequence[int]) -> int | None:
    """The attempt that counts; None before the first."""
    return max(percents, default=None)

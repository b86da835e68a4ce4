"""The way through a training: which modules are open, what comes next, what it is worth."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from lms.learning.achieved import Facts, Missing, MissingKind, ModuleProgress
from lms.learning.requirements import (
    ModulesRead,
    QuizPassed,
    Requirement,
    always,
    asked_of,
    still_open,
)
from lms.learning.wanting import completion, ended, quiz_sentence


@dataclass(frozen=True)
class Terms:
    """What completes a training, and whether its modules open one after another."""

    asked: Requirement
    sequential: bool = True

    def marks(self, number: int) -> tuple[int | None, ...]:
        """The percents that everybody must reach in this module's quiz; None is its own mark."""
        return tuple(
            one.minimum
            for one in always(self.asked)
            if isinstance(one, QuizPassed) and (not one.numbers or number in one.numbers)
        )


DONE = "Semua syarat terpenuhi. Setelah diterbitkan, sertifikat Anda ada di menu Sertifikat."
"""True before and after, because this package does not know certificates."""


class StepKind(StrEnum):
    READ = "read"
    QUIZ = "quiz"
    ASK_TRAINER = "ask_trainer"
    ATTEND = "attend"
    SIGN_OFF = "sign_off"
    CHOICE = "choice"
    DONE = "done"


@dataclass(frozen=True)
class NextStep:
    """The one thing to do now, as one Indonesian sentence."""

    kind: StepKind
    sentence: str
    module_number: int | None = None


@dataclass(frozen=True)
class Grade:
    """The word for a final score of at least `minimum`."""

    minimum: int
    label: str


def is_settled(module: ModuleProgress, terms: Terms) -> bool:
    """The module is read, and its quiz passed where that is demanded of everybody."""
    return module.is_read and _quiz_settled(module, terms)


def _quiz_settled(module: ModuleProgress, terms: Terms) -> bool:
    return not module.has_quiz or all(module.reaches(mark) for mark in terms.marks(module.number))


def unlocked(modules: Sequence[ModuleProgress], terms: Terms) -> frozenset[int]:
    """Numbers of the modules that may be opened; what was read once stays open."""
    opened: set[int] = set()
    way_is_free = True
    for module in modules:
        if way_is_free or module.is_read or not terms.sequential:
            opened.add(module.number)
        way_is_free = way_is_free and is_settled(module, terms)
    return frozenset(opened)


def may_take_quiz(module: ModuleProgress, opened: frozenset[int]) -> bool:
    """A quiz opens when its module is open and has been read."""
    return module.has_quiz and module.is_read and module.number in opened


def next_step(facts: Facts, terms: Terms) -> NextStep:
    """The first open module or quiz that helps; when there is none, what else is wanting."""
    missing = completion(terms.asked, facts).missing
    if not missing:
        return NextStep(StepKind.DONE, DONE)
    read, quizzes = _wanted(facts, terms)
    last = max([*read, *quizzes], default=0)
    opened = unlocked(facts.modules, terms)
    for module in facts.modules:
        number = module.number
        is_in_the_way = terms.sequential and number < last and not is_settled(module, terms)
        helps = number in read or number in quizzes or is_in_the_way
        if number not in opened or not helps:
            continue
        if not module.is_read:
            sentence = f"Baca modul {number}: {ended(module.title)}"
            return NextStep(StepKind.READ, sentence, number)
        if number in quizzes and not module.is_stuck(quizzes[number]):
            return NextStep(StepKind.QUIZ, f"Kerjakan kuis modul {number}.", number)
    return _stuck(facts, terms) or _elsewhere(missing)


def _wanted(facts: Facts, terms: Terms) -> tuple[set[int], dict[int, int | None]]:
    """Unread modules that still count, and the quizzes that do with the percent wanted."""
    read: set[int] = set()
    quizzes: dict[int, int | None] = {}
    for one in still_open(terms.asked, facts):
        match one:
            case ModulesRead(numbers):
                read |= {m.number for m in asked_of(numbers, facts.modules) if not m.is_read}
            case QuizPassed(numbers, mark):
                wanted = (m for m in asked_of(numbers, facts.modules) if m.has_quiz)
                quizzes |= {m.number: mark for m in wanted if not m.reaches(mark)}
    return read, quizzes


def _stuck(facts: Facts, terms: Terms) -> NextStep | None:
    """The first quiz that nobody can do without and that may not be tried again."""
    for module in facts.modules:
        for mark in terms.marks(module.number):
            if module.is_read and module.is_stuck(mark):
                sentence = quiz_sentence(module, mark)
                return NextStep(StepKind.ASK_TRAINER, sentence, module.number)
    return None


_KINDS = {
    MissingKind.ATTENDANCE: StepKind.ATTEND,
    MissingKind.MEETINGS: StepKind.ATTEND,
    MissingKind.MEETING: StepKind.ATTEND,
    MissingKind.SIGN_OFF: StepKind.SIGN_OFF,
}


def _elsewhere(missing: Sequence[Missing]) -> NextStep:
    first = next((one for one in missing if one.kind in _KINDS), missing[-1])
    return NextStep(_KINDS.get(first.kind, StepKind.CHOICE), first.sentence)


def final_score(best_percents: Sequence[int]) -> int | None:
    """The average of the best quiz percents, rounded down; None when there was no quiz."""
    return sum(best_percents) // len(best_percents) if best_percents else None


def predicate(score: int | None, grades: Sequence[Grade]) -> str | None:
    """The label of the highest grade the score reaches; None below the lowest."""
    reached = [grade for grade in grades if score is not None and score >= grade.minimum]
    return max(reached, key=lambda grade: grade.minimum).label if reached else None

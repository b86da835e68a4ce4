"""What a training asks of a cadre: what is still missing, what comes next, what it is worth."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from math import floor


@dataclass(frozen=True)
class Thresholds:
    """What the course edition demands, and whether its modules open one after another."""

    attendance_min_percent: int = 80
    all_module_quizzes_passed: bool = True
    sequential: bool = True


@dataclass(frozen=True)
class ModuleProgress:
    """How far one cadre has come in one module.

    `best_percent` is None before the first finished attempt; `attempts_left` is None when
    there is no limit; `has_quiz` is false for a module without questions.
    """

    number: int
    title: str
    is_read: bool = False
    has_quiz: bool = True
    is_passed: bool = False
    best_percent: int | None = None
    pass_mark: int = 70
    attempts_left: int | None = None
    quiz_id: int | None = None

    @property
    def is_stuck(self) -> bool:
        """The quiz is not passed and may not be tried again."""
        return self.has_quiz and not self.is_passed and self.attempts_left == 0


@dataclass(frozen=True)
class Attendance:
    """Learning hours (JP) attended, and those of all planned meetings, also the ones to come."""

    attended: int = 0
    planned: int = 0


class MissingKind(StrEnum):
    MODULE = "module"
    QUIZ = "quiz"
    ATTENDANCE = "attendance"
    MEETINGS = "meetings"


@dataclass(frozen=True)
class Missing:
    """One thing still wanting, as one Indonesian sentence."""

    kind: MissingKind
    sentence: str
    module_number: int | None = None


@dataclass(frozen=True)
class Completion:
    """Complete exactly when nothing is missing; 100 percent exactly then, too."""

    missing: tuple[Missing, ...]
    percent: int

    @property
    def is_complete(self) -> bool:
        return not self.missing


DONE = "Semua syarat terpenuhi. Setelah diterbitkan, sertifikat Anda ada di menu Sertifikat."
"""True before and after, because this package does not know certificates."""


class StepKind(StrEnum):
    READ = "read"
    QUIZ = "quiz"
    ASK_TRAINER = "ask_trainer"
    ATTEND = "attend"
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


def completion(
    modules: Sequence[ModuleProgress], attendance: Attendance, thresholds: Thresholds
) -> Completion:
    """What is missing for the certificate, and how much of the way is done (rounded down)."""
    missing: list[Missing] = []
    for module in modules:
        if not module.is_read:
            sentence = f"Selesaikan modul {module.number}: {_ended(module.title)}"
            missing.append(Missing(MissingKind.MODULE, sentence, module.number))
        if not _quiz_settled(module, thresholds):
            missing.append(Missing(MissingKind.QUIZ, _quiz_sentence(module), module.number))
    missing.extend(_attendance_missing(attendance, thresholds))
    return Completion(tuple(missing), _percent(modules, attendance, thresholds))


def _percent(
    modules: Sequence[ModuleProgress], attendance: Attendance, thresholds: Thresholds
) -> int:
    """Each module and each quiz is one part; attendance weighs as much as all modules."""
    done = Fraction(sum(module.is_read for module in modules))
    parts = len(modules)
    if thresholds.all_module_quizzes_passed:
        quizzes = [module for module in modules if module.has_quiz]
        done += sum(module.is_passed for module in quizzes)
        parts += len(quizzes)
    if thresholds.attendance_min_percent > 0:
        weight = max(1, len(modules))
        done += weight * _attendance_share(attendance, thresholds)
        parts += weight
    return floor(100 * done / parts) if parts else 100


def _attendance_share(attendance: Attendance, thresholds: Thresholds) -> Fraction:
    """The part of the demanded hours that was attended, 0 to 1; 0 while none are planned."""
    needed = attendance.planned * thresholds.attendance_min_percent
    if needed <= 0:
        return Fraction(0)
    return min(Fraction(1), Fraction(max(0, attendance.attended) * 100, needed))


def _attendance_missing(attendance: Attendance, thresholds: Thresholds) -> list[Missing]:
    if thresholds.attendance_min_percent == 0 or _attendance_share(attendance, thresholds) == 1:
        return []
    if attendance.planned <= 0:
        sentence = "Tunggu jadwal pertemuan: pelatih Anda belum menetapkannya."
        return [Missing(MissingKind.MEETINGS, sentence)]
    sentence = (
        f"Hadir {thresholds.attendance_min_percent}% jam pertemuan: Anda baru hadir "
        f"{max(0, attendance.attended)} dari {attendance.planned} JP yang direncanakan."
    )
    return [Missing(MissingKind.ATTENDANCE, sentence)]


def _quiz_settled(module: ModuleProgress, thresholds: Thresholds) -> bool:
    return not thresholds.all_module_quizzes_passed or not module.has_quiz or module.is_passed


def _quiz_sentence(module: ModuleProgress) -> str:
    if module.best_percent is None and not module.is_stuck:
        return f"Kerjakan kuis modul {module.number} (perlu nilai {module.pass_mark})."
    scores = f"nilai terbaik {module.best_percent or 0}, perlu {module.pass_mark}"
    if module.is_stuck:
        return f"Hubungi pelatih: kesempatan kuis modul {module.number} habis ({scores})."
    return f"Lulus kuis modul {module.number} ({scores})."


def is_settled(module: ModuleProgress, thresholds: Thresholds) -> bool:
    """The module is read, and its quiz passed where that is demanded."""
    return module.is_read and _quiz_settled(module, thresholds)


def unlocked(modules: Sequence[ModuleProgress], thresholds: Thresholds) -> frozenset[int]:
    """Numbers of the modules that may be opened; what was read once stays open."""
    opened: set[int] = set()
    way_is_free = True
    for module in modules:
        if way_is_free or module.is_read or not thresholds.sequential:
            opened.add(module.number)
        way_is_free = way_is_free and is_settled(module, thresholds)
    return frozenset(opened)


def may_take_quiz(module: ModuleProgress, opened: frozenset[int]) -> bool:
    """A quiz opens when its module is open and has been read."""
    return module.has_quiz and module.is_read and module.number in opened


def next_step(
    modules: Sequence[ModuleProgress], attendance: Attendance, thresholds: Thresholds
) -> NextStep:
    """The first open module or quiz; when all are done or stuck, what else is wanting."""
    opened = unlocked(modules, thresholds)
    stuck: ModuleProgress | None = None
    for module in modules:
        if module.number not in opened:
            continue
        if not module.is_read:
            sentence = f"Baca modul {module.number}: {_ended(module.title)}"
            return NextStep(StepKind.READ, sentence, module.number)
        if _quiz_settled(module, thresholds):
            continue
        if not module.is_stuck:
            return NextStep(StepKind.QUIZ, f"Kerjakan kuis modul {module.number}.", module.number)
        stuck = stuck or module
    if stuck:
        return NextStep(StepKind.ASK_TRAINER, _quiz_sentence(stuck), stuck.number)
    if wanting := _attendance_missing(attendance, thresholds):
        return NextStep(StepKind.ATTEND, wanting[0].sentence)
    return NextStep(StepKind.DONE, DONE)


def final_score(best_percents: Sequence[int]) -> int | None:
    """The average of the best quiz percents, rounded down; None when there was no quiz."""
    return sum(best_percents) // len(best_percents) if best_percents else None


def predicate(score: int | None, grades: Sequence[Grade]) -> str | None:
    """The label of the highest grade the score reaches; None below the lowest."""
    reached = [grade for grade in grades if score is not None and score >= grade.minimum]
    return max(reached, key=lambda grade: grade.minimum).label if reached else None


def _ended(title: str) -> str:
    """A title as the end of a sentence."""
    return title if title.endswith((".", "?", "!")) else f"{title}."

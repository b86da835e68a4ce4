"""What one cadre has achieved in a training so far, as the rules of completion look at it."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum


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

    def reaches(self, minimum: int | None) -> bool:
        """The quiz is done with this percent; with None, by its own mark."""
        if minimum is None:
            return self.is_passed
        return self.best_percent is not None and self.best_percent >= minimum

    def is_stuck(self, minimum: int | None = None) -> bool:
        """The quiz is not passed and may not be tried again."""
        return self.has_quiz and not self.reaches(minimum) and self.attempts_left == 0


@dataclass(frozen=True)
class MeetingMark:
    """One planned meeting, the first of a training is number 1, and whether the cadre was there."""

    number: int
    title: str
    is_present: bool = False
    is_over: bool = False


@dataclass(frozen=True)
class Attendance:
    """Learning hours (JP) attended, and those of all planned meetings, also the ones to come."""

    attended: int = 0
    planned: int = 0
    meetings: tuple[MeetingMark, ...] = ()


@dataclass(frozen=True)
class Facts:
    """All that counts for one cadre; `signed_off` holds the keys of what a trainer attested."""

    modules: Sequence[ModuleProgress] = ()
    attendance: Attendance = Attendance()
    signed_off: frozenset[str] = frozenset()


class MissingKind(StrEnum):
    MODULE = "module"
    QUIZ = "quiz"
    ATTENDANCE = "attendance"
    MEETINGS = "meetings"
    MEETING = "meeting"
    SIGN_OFF = "sign_off"
    CHOICE = "choice"


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


@dataclass(frozen=True)
class Hours:
    """Learning hours (JP) of one module: by reading it, and in the meetings that cover it."""

    number: int
    by_reading: int
    in_class: int


def hours_earned(
    hours: Sequence[Hours], facts: Facts, *, orientation_jp: int, jp_total: int
) -> int:
    """The JP a cadre has so far, each counted once and never more than those of the course.

    A module gives its own hours once, when it is read; meetings give what was attended, up to
    the hours in class of all modules and the orientation, whatever else was planned.
    """
    read = {module.number for module in facts.modules if module.is_read}
    by_reading = sum({one.number: one.by_reading for one in hours if one.number in read}.values())
    room = orientation_jp + sum(one.in_class for one in hours)
    in_class = max(0, min(facts.attendance.attended, room))
    return min(jp_total, by_reading + in_class)

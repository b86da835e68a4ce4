"""Requirements as plain values, as course.yaml writes them and the database keeps them.

`{"all": [{"modules": "all"}, {"quizzes": {"of": [2], "min": 80}}, {"attendance": 80},
{"any": [{"meeting": 2}, {"signed_off": {"key": "praktik", "what": "praktik merujuk"}}]},
{"at_least": {"number": 1, "of": [{"post_test": 70}]}}]}`
"""

from collections.abc import Callable, Mapping
from typing import Any

from lms.learning.requirements import (
    AllOf,
    AnyOf,
    AtLeast,
    AttendanceShare,
    MeetingAttended,
    ModulesRead,
    PostTest,
    QuizPassed,
    Requirement,
    SignedOff,
)

ALL = "all"


def standard(
    attendance_min_percent: int = 80,
    *,
    all_module_quizzes_passed: bool = True,
    post_test_min: int = 0,
) -> AllOf:
    """What `pass_rule` of a course asks: all modules read, and these three things."""
    parts: list[Requirement] = [ModulesRead()]
    if all_module_quizzes_passed:
        parts.append(QuizPassed())
    if attendance_min_percent:
        parts.append(AttendanceShare(attendance_min_percent))
    if post_test_min:
        parts.append(PostTest(post_test_min))
    return AllOf(tuple(parts))


def plain(asked: Requirement) -> dict[str, Any]:
    """The requirement as values that JSON can hold."""
    match asked:
        case AllOf(parts):
            found: dict[str, Any] = {"all": [plain(part) for part in parts]}
        case AnyOf(parts):
            found = {"any": [plain(part) for part in parts]}
        case AtLeast(number, parts):
            found = {"at_least": {"number": number, "of": [plain(part) for part in parts]}}
        case ModulesRead(numbers):
            found = {"modules": list(numbers) or ALL}
        case QuizPassed(numbers, None):
            found = {"quizzes": list(numbers) or ALL}
        case QuizPassed(numbers, minimum):
            found = {"quizzes": {"of": list(numbers) or ALL, "min": minimum}}
        case AttendanceShare(percent):
            found = {"attendance": percent}
        case MeetingAttended(number):
            found = {"meeting": number}
        case SignedOff(key, label):
            found = {"signed_off": {"key": key, "what": label}}
        case PostTest(minimum):
            found = {"post_test": minimum}
    return found


def requirement(value: Mapping[str, Any]) -> Requirement:
    """What plain() made of it; ValueError for anything else."""
    if len(value) != 1:
        raise ValueError(f"one kind of requirement is wanted, not {sorted(value)}")
    ((kind, said),) = value.items()
    reader = _READERS.get(kind)
    if reader is None:
        raise ValueError(f"no such requirement: {kind}")
    return reader(said)


def _parts(said: Any) -> tuple[Requirement, ...]:
    return tuple(requirement(part) for part in said)


def _numbers(said: Any) -> tuple[int, ...]:
    return () if said == ALL else tuple(said)


def _quizzes(said: Any) -> QuizPassed:
    if isinstance(said, Mapping):
        return QuizPassed(_numbers(said["of"]), said["min"])
    return QuizPassed(_numbers(said))


_READERS: Mapping[str, Callable[[Any], Requirement]] = {
    "all": lambda said: AllOf(_parts(said)),
    "any": lambda said: AnyOf(_parts(said)),
    "at_least": lambda said: AtLeast(said["number"], _parts(said["of"])),
    "modules": lambda said: ModulesRead(_numbers(said)),
    "quizzes": _quizzes,
    "attendance": AttendanceShare,
    "meeting": MeetingAttended,
    "signed_off": lambda said: SignedOff(said["key"], said["what"]),
    "post_test": PostTest,
}

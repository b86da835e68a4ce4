"""What completes a course, in words for whoever decides on it."""

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
from lms.learning.wanting import ranges


def lines(asked: Requirement) -> list[str]:
    """One line for each thing that everybody must have."""
    parts = asked.parts if isinstance(asked, AllOf) else (asked,)
    said = (words(part) for part in parts)
    return [f"{line[:1].upper()}{line[1:]}" for line in said]


def words(asked: Requirement) -> str:
    """One requirement, beginning small and without a full stop."""
    said = ""
    match asked:
        case AllOf(parts):
            said = " dan ".join(map(_inner, parts))
        case AnyOf(parts):
            said = f"salah satu dari: {'; '.join(map(_inner, parts))}"
        case AtLeast(number, parts):
            said = f"paling sedikit {number} dari: {'; '.join(map(_inner, parts))}"
        case ModulesRead(numbers):
            said = f"{f'modul {ranges(numbers)}' if numbers else 'semua modul'} selesai dibaca"
        case QuizPassed(numbers, minimum):
            which = f"kuis modul {ranges(numbers)}" if numbers else "semua kuis modul"
            said = f"{which} lulus" + (f" dengan nilai {minimum}" if minimum is not None else "")
        case AttendanceShare(percent):
            said = f"hadir {percent}% jam semua pertemuan"
        case MeetingAttended(number):
            said = f"hadir di pertemuan ke-{number}"
        case SignedOff(_, label):
            said = f"tanda selesai dari pelatih untuk {label}"
        case PostTest(minimum):
            said = f"nilai tes akhir {minimum}, sejak ada tes akhir"
    return said


def _inner(asked: Requirement) -> str:
    said = words(asked)
    return f"({said})" if isinstance(asked, AllOf | AnyOf | AtLeast) else said

"""What completes a course, as a small expression: what one cadre's facts make of it.

Parts are joined by AllOf, AnyOf and AtLeast. How far somebody has come is the weighted part of
it that is done: each module and each quiz weighs 1, attendance as much as all modules, a single
meeting and a sign-off 1. More facts never lower it, and it is 100 percent exactly when the whole
is met, because fractions are exact and rounded down only at the end.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache
from math import floor

from lms.learning.achieved import Facts, ModuleProgress


@dataclass(frozen=True)
class ModulesRead:
    """These modules are read; without numbers all of them."""

    numbers: tuple[int, ...] = ()


@dataclass(frozen=True)
class QuizPassed:
    """The quizzes of these modules, or all, reach this percent, or else each its own mark."""

    numbers: tuple[int, ...] = ()
    minimum: int | None = None


@dataclass(frozen=True)
class AttendanceShare:
    """This share of the learning hours of all planned meetings is attended; 0 asks nothing."""

    percent: int


@dataclass(frozen=True)
class MeetingAttended:
    """The meeting of this number was attended, counted in the order they take place."""

    number: int


@dataclass(frozen=True)
class SignedOff:
    """A trainer or official attests it; `label` is what, as the end of a sentence."""

    key: str
    label: str


@dataclass(frozen=True)
class PostTest:
    """The post-test reaches this percent. Held, and out of force until there is a post-test."""

    minimum: int


@dataclass(frozen=True)
class AllOf:
    parts: tuple["Requirement", ...] = ()


@dataclass(frozen=True)
class AnyOf:
    parts: tuple["Requirement", ...]


@dataclass(frozen=True)
class AtLeast:
    """This many of the parts."""

    number: int
    parts: tuple["Requirement", ...]


Leaf = ModulesRead | QuizPassed | AttendanceShare | MeetingAttended | SignedOff | PostTest
Requirement = Leaf | AllOf | AnyOf | AtLeast


@lru_cache(maxsize=512)
def in_force(asked: Requirement) -> Requirement:
    """The same without what cannot be met yet, and without joints that join nothing."""
    if not isinstance(asked, AllOf | AnyOf | AtLeast):
        return AllOf() if isinstance(asked, PostTest) else asked
    parts = tuple(part for part in map(in_force, asked.parts) if part != AllOf())
    least = {AllOf: len(parts), AnyOf: 1}.get(type(asked), getattr(asked, "number", 1))
    if len(parts) == 1:
        return parts[0]
    if least >= len(parts):
        return AllOf(_flat(parts, AllOf))
    return AnyOf(_flat(parts, AnyOf)) if least == 1 else AtLeast(least, parts)


def _flat(
    parts: Sequence[Requirement], joint: type[AllOf] | type[AnyOf]
) -> tuple[Requirement, ...]:
    """The same parts, those of an inner joint of the same kind among them."""
    return tuple(
        inner for part in parts for inner in (part.parts if isinstance(part, joint) else (part,))
    )


def leaves(asked: Requirement) -> Iterator[Leaf]:
    """Every leaf, from left to right."""
    if isinstance(asked, AllOf | AnyOf | AtLeast):
        for part in asked.parts:
            yield from leaves(part)
    else:
        yield asked


def always(asked: Requirement) -> tuple[Leaf, ...]:
    """The leaves in force that nobody can do without: those that are no choice."""
    asked = in_force(asked)
    parts = asked.parts if isinstance(asked, AllOf) else (asked,)
    return tuple(part for part in parts if not isinstance(part, AllOf | AnyOf | AtLeast))


def attendance_percent(asked: Requirement) -> int:
    """The share of hours that everybody must attend; 0 where nobody must."""
    shares = [one.percent for one in always(asked) if isinstance(one, AttendanceShare)]
    return max(shares, default=0)


def still_open(asked: Requirement, facts: Facts) -> Iterator[Leaf]:
    """The unmet leaves that would help: none within a choice that is made already."""
    asked = in_force(asked)
    if done(asked, facts)[0] == 1:
        return
    if isinstance(asked, AllOf | AnyOf | AtLeast):
        for part in asked.parts:
            yield from still_open(part, facts)
    else:
        yield asked


def asked_of(numbers: Sequence[int], modules: Sequence[ModuleProgress]) -> list[ModuleProgress]:
    """The modules of these numbers, or all; a number that the course lacks is never met."""
    if not numbers:
        return list(modules)
    known = {module.number: module for module in modules}
    return [known.get(number, ModuleProgress(number, "?")) for number in numbers]


def is_met(asked: Requirement, facts: Facts) -> bool:
    """Nothing is missing any more."""
    return done(in_force(asked), facts)[0] == 1


def percent(asked: Requirement, facts: Facts) -> int:
    """How much of it is done, 0 to 100, rounded down."""
    return floor(100 * done(in_force(asked), facts)[0])


def done(asked: Requirement, facts: Facts) -> tuple[Fraction, int]:
    """The part of it that is done, from 0 to 1, and what it weighs, which no fact changes."""
    match asked:
        case AllOf(parts):
            return _all(parts, facts)
        case AnyOf(parts):
            return _best(1, parts, facts)
        case AtLeast(number, parts):
            return _best(number, parts, facts)
        case _:
            return _leaf(asked, facts)


def _leaf(asked: Leaf, facts: Facts) -> tuple[Fraction, int]:
    match asked:
        case ModulesRead(numbers):
            wanted = asked_of(numbers, facts.modules)
            return _share(sum(module.is_read for module in wanted), len(wanted))
        case QuizPassed(numbers, minimum):
            wanted = [one for one in asked_of(numbers, facts.modules) if one.has_quiz]
            return _share(sum(module.reaches(minimum) for module in wanted), len(wanted))
        case AttendanceShare(least):
            return attended_share(least, facts), max(1, len(facts.modules)) if least else 0
        case MeetingAttended(number):
            held = {one.number: one.is_present for one in facts.attendance.meetings}
            return Fraction(held.get(number, False)), 1
        case SignedOff(key, _):
            return Fraction(key in facts.signed_off), 1
        case PostTest():
            return Fraction(1), 0


def attended_share(least: int, facts: Facts) -> Fraction:
    """The part of the demanded hours that was attended, 0 to 1; 0 while none are planned."""
    needed = facts.attendance.planned * least
    if needed <= 0:
        return Fraction(least <= 0)
    return min(Fraction(1), Fraction(max(0, facts.attendance.attended) * 100, needed))


def _share(count: int, total: int) -> tuple[Fraction, int]:
    return (Fraction(count, total) if total else Fraction(1)), total


def _all(parts: Sequence[Requirement], facts: Facts) -> tuple[Fraction, int]:
    known = [done(part, facts) for part in parts]
    total = sum(weight for _, weight in known)
    if not total:
        return Fraction(1), 0
    return sum((value * weight for value, weight in known), Fraction(0)) / total, total


def _best(number: int, parts: Sequence[Requirement], facts: Facts) -> tuple[Fraction, int]:
    """Those that are furthest count; the choice weighs as much as the heaviest it may take."""
    known = [done(part, facts) for part in parts]
    furthest = sorted((value for value, _ in known), reverse=True)[:number]
    heaviest = sorted((weight for _, weight in known), reverse=True)[:number]
    return sum(furthest, Fraction(0)) / number, max(1, sum(heaviest))

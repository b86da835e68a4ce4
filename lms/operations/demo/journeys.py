"""How far each cadre came in a training of the demo city: whole tables of people, dealt evenly."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, auto
from random import Random

from lms.attendance.rules import Status
from lms.operations.demo.calendar import Stage

MODULES = 8
CAME = {Status.PRESENT: 0.92, Status.LATE: 0.08}
AWAY = {Status.ABSENT: 0.45, Status.EXCUSED: 0.35, Status.SICK: 0.2}


class Way(Enum):
    """What became of a cadre."""

    FINISHED = auto()
    MISSED_A_MEETING = auto()
    FAILED_A_QUIZ = auto()
    """All tries at one quiz are used up."""
    STOPPED = auto()
    """Came to the meetings and left the modules half done."""
    NEVER_CAME = auto()
    """Neither to a meeting nor into the modules."""


@dataclass(frozen=True)
class Journey:
    """One cadre in one training."""

    read: int
    """Modules read, from the first."""
    passed: int
    """Quizzes passed, from the first; at most one less than read."""
    failed: int
    """Handed-in tries at the next quiz that were not enough."""
    presence: tuple[Status, ...]
    skill: float
    """How likely an answer is right."""


def deal(
    chance: Random, people: int, stage: Stage, strength: float, meetings: int
) -> list[Journey]:
    """A journey for each of these people; shares hold exactly, to a person."""
    ways = _dealt(chance, people, _shares(strength))
    if stage is Stage.UNDER_WAY:
        return [_half_way(chance, way, meetings) for way in ways]
    return [_whole(chance, way, meetings) for way in ways]


def _shares(strength: float) -> Mapping[Way, float]:
    rest = 1 - strength
    return {
        Way.FINISHED: strength,
        Way.MISSED_A_MEETING: rest * 0.28,
        Way.FAILED_A_QUIZ: rest * 0.2,
        Way.STOPPED: rest * 0.3,
        Way.NEVER_CAME: rest * 0.22,
    }


def _dealt(chance: Random, people: int, shares: Mapping[Way, float]) -> list[Way]:
    """So many of each as its share says, the rounding settled by the largest remainder."""
    exact = {way: people * share for way, share in shares.items()}
    counts = {way: int(number) for way, number in exact.items()}
    short = people - sum(counts.values())
    for way in sorted(exact, key=lambda way: counts[way] - exact[way])[:short]:
        counts[way] += 1
    ways = [way for way, number in counts.items() for _ in range(number)]
    chance.shuffle(ways)
    return ways


def _whole(chance: Random, way: Way, meetings: int) -> Journey:
    """A journey in a training that is over."""
    skill = chance.uniform(0.8, 0.97)
    here = tuple(_one_of(chance, CAME) for _ in range(meetings))
    if way is Way.FINISHED:
        return Journey(MODULES, MODULES, 0, here, skill)
    if way is Way.MISSED_A_MEETING:
        missed = chance.randrange(meetings)
        there = tuple(
            _one_of(chance, AWAY) if place == missed else status
            for place, status in enumerate(here)
        )
        return Journey(MODULES, MODULES, 0, there, skill)
    if way is Way.FAILED_A_QUIZ:
        stuck = chance.randint(2, 6)
        return Journey(stuck + 1, stuck, 3, here, skill)
    if way is Way.STOPPED:
        read = chance.randint(1, 6)
        return Journey(read, read - chance.choice((0, 1)), 0, here, skill)
    return Journey(0, 0, 0, tuple(_one_of(chance, AWAY) for _ in range(meetings)), skill)


def _half_way(chance: Random, way: Way, meetings: int) -> Journey:
    """A journey in the middle: the same people, who have come to different modules."""
    whole = _whole(chance, way, meetings)
    if way is Way.FINISHED:
        read = chance.choices(range(1, MODULES + 1), weights=(2, 4, 8, 10, 8, 5, 2, 2))[0]
        passed = read - chance.choice((0, 0, 1))
        return Journey(read, passed, 0, whole.presence, whole.skill)
    if way is Way.FAILED_A_QUIZ:
        return Journey(3, 2, chance.choice((1, 2)), whole.presence, whole.skill)
    read = min(whole.read, chance.randint(1, 4))
    return Journey(read, min(whole.passed, read), 0, whole.presence, whole.skill)


def _one_of(chance: Random, shares: Mapping[Status, float]) -> Status:
    return chance.choices(list(shares), weights=list(shares.values()))[0]

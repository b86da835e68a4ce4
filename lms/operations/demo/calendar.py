"""Which trainings the demo city has had, has now and plans, told from the day it is founded."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from enum import Enum, auto
from random import Random

from lms.core.clock import at_wib, to_wib, wib_date
from lms.core.text import roman
from lms.operations.demo.people import HOME
from lms.regions.models import Level, Region

TITLE = "Penguatan Kader Satgas PPA"
PIONEERS = "Pembekalan Kader Perintis Satgas PPA"
OLDEST, NEWEST = 540, 66
"""How many days ago the first and the last of the certified trainings began."""
BEGINS, LASTS = time(8, 30), timedelta(hours=4, minutes=30)
LATEST = 16
"""The last hour at which the meeting of the day begins."""
HOURS = 6
"""JP of one meeting: four and a half hours of 45 minutes."""
MEETINGS = ("Mengenali kekerasan dan latihan mendengar", "Praktik merujuk dan menjaga rahasia")
TRAINED = {
    "Serpong": (7, 0.82),
    "Serpong Utara": (5, 0.78),
    "Pondok Aren": (4, 0.64),
    "Ciputat": (5, 0.74),
    "Ciputat Timur": (3, 0.84),
    "Pamulang": (4, 0.7),
    "Setu": (1, 0.52),
}
"""How many kelurahan of each kecamatan were trained, and the share of cadres who finished."""


class Stage(Enum):
    """How far a training has come."""

    CERTIFIED = auto()
    FINISHED = auto()
    """Its meetings are closed, its certificates wait for an official."""
    UNDER_WAY = auto()
    TO_COME = auto()


@dataclass(frozen=True)
class Gathering:
    """One planned meeting."""

    title: str
    starts_at: datetime

    @property
    def ends_at(self) -> datetime:
        return self.starts_at + LASTS


@dataclass(frozen=True)
class Chapter:
    """One training to be told: for whom, when, and how well it went."""

    place: Region
    starts_on: date
    ends_on: date
    gatherings: tuple[Gathering, ...]
    stage: Stage
    strength: float
    """The share of its cadres who meet every demand."""
    title: str = TITLE
    batch: str | None = None
    seats: int = 50
    """Up to which seat the cadres of a kelurahan are invited."""

    @property
    def venue(self) -> str:
        return f"Aula {self.place.title}"

    @property
    def district(self) -> str:
        """The code of the kecamatan."""
        return (
            self.place.code if self.place.level is Level.DISTRICT else str(self.place.parent_code)
        )

    @property
    def issued_at(self) -> datetime:
        """When the certificates of a certified training were issued."""
        return at_wib(self.ends_on + timedelta(days=5), time(10, 15))


def chapters(chance: Random, villages: Sequence[Region], now: datetime) -> list[Chapter]:
    """All trainings in the order they begin; the trainer's kecamatan has one of every stage.

    Their number follows the kelurahan and not the cadres, so a larger city has no longer history.
    """
    today, named = wib_date(now), {region.name: region for region in villages}
    special = [
        _weeks(named["Rengas"], today - timedelta(days=37), Stage.FINISHED, 0.8),
        _weeks(named["Pamulang Barat"], today - timedelta(days=45), Stage.FINISHED, 0.7),
        _weeks(named["Jelupang"], today - timedelta(days=16), Stage.UNDER_WAY, 0.75),
        _at_home(named[HOME], now),
        _weeks(named["Rempoa"], today + timedelta(days=18), Stage.TO_COME, 0),
        _weeks(named["Bakti Jaya"], today + timedelta(days=32), Stage.TO_COME, 0),
    ]
    taken = {chapter.place.code for chapter in special}
    free = [region for region in villages if region.code not in taken]
    told = [*special, *_certified(chance, free, today)]
    told.sort(key=lambda chapter: (chapter.starts_on, chapter.place.code))
    numbered = [
        replace(chapter, batch=f"Angkatan {roman(number)}")
        for number, chapter in enumerate(told, 1)
    ]
    return [_pioneers(named[HOME], today), *numbered]


def _certified(chance: Random, villages: Sequence[Region], today: date) -> list[Chapter]:
    """The trainings behind today's certificates, spread evenly over a year and a half."""
    chosen: list[tuple[Region, float]] = []
    for district, (number, strength) in TRAINED.items():
        here = [region for region in villages if region.parent and region.parent.name == district]
        chosen += [(region, strength) for region in chance.sample(here, number)]
    chance.shuffle(chosen)
    step = (OLDEST - NEWEST) / (len(chosen) - 1)
    return [
        _weeks(region, today - timedelta(days=round(OLDEST - place * step)), Stage.CERTIFIED, share)
        for place, (region, share) in enumerate(chosen)
    ]


def _pioneers(home: Region, today: date) -> Chapter:
    """The first training of all: a few cadres of each kelurahan of the home kecamatan."""
    if home.parent is None:
        raise LookupError(f"{home.code} lies in no kecamatan")
    begins = today - timedelta(days=OLDEST + 30)
    return replace(_weeks(home.parent, begins, Stage.CERTIFIED, 0.9), title=PIONEERS, seats=8)


def _weeks(place: Region, about: date, stage: Stage, strength: float, weeks: int = 4) -> Chapter:
    """From the Monday before to a Sunday, with a meeting on the first and the last Saturday."""
    begins = about - timedelta(days=about.weekday())
    ends = begins + timedelta(days=7 * weeks - 1)
    saturdays = (begins + timedelta(days=5), ends - timedelta(days=1))
    gatherings = tuple(
        Gathering(title, at_wib(day, BEGINS))
        for title, day in zip(MEETINGS, saturdays, strict=True)
    )
    return Chapter(place, begins, ends, gatherings, stage, strength)


def _at_home(home: Region, now: datetime) -> Chapter:
    """Under way: one meeting was held, the other is today and open for marking.

    It has begun, so that it can be closed: before eight in the morning it was yesterday's.
    """
    here = to_wib(now)
    day = here.date() if here.hour >= 8 else here.date() - timedelta(days=1)
    begins = at_wib(day, time(max(8, min(here.hour if day == here.date() else 13, LATEST))))
    told = _weeks(home, day - timedelta(days=19), Stage.UNDER_WAY, 0.8, weeks=5)
    first, second = told.gatherings
    return replace(told, gatherings=(first, replace(second, starts_at=begins)))

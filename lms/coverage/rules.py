"""What coverage counts, in words and in code, and how its figures sum up the levels."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from lms.core.text import number_id
from lms.regions.rules import covers


class Stage(StrEnum):
    """A figure, and the rows behind it: as it stands in an address."""

    SEATS = "kursi"
    FILLED = "terisi"
    TRAINED = "terlatih"
    PASSED = "lulus"
    CERTIFIED = "bersertifikat"
    VACANT = "kosong"
    UNTRAINED = "belum-terlatih"
    UNCERTIFIED = "belum-bersertifikat"

    @property
    def label(self) -> str:
        """What users read."""
        return self.value.capitalize().replace("-", " ")

    @property
    def meaning(self) -> str:
        """How it is counted, as the official reads it."""
        return _MEANINGS[self]


_MEANINGS = {
    Stage.SEATS: "Semua kursi kader yang ditetapkan, termasuk yang kosong. "
    "Semua persen dihitung dari jumlah kursi.",
    Stage.FILLED: "Kursi yang hari ini diduduki seorang kader. Cadangan tidak dihitung.",
    Stage.TRAINED: "Kader pada kursi yang hadir sesuai syarat, biasanya sedikitnya 80% JP semua "
    "pertemuan yang direncanakan, pada satu pelatihan yang sudah selesai.",
    Stage.PASSED: "Kader terlatih yang pada pelatihan itu juga membaca semua modul dan lulus "
    "semua kuis.",
    Stage.CERTIFIED: "Kader pada kursi yang memegang sertifikat yang hari ini masih berlaku: "
    "tidak dicabut, tidak diganti, belum kedaluwarsa.",
    Stage.VACANT: "Kursi yang hari ini tidak diduduki siapa pun.",
    Stage.UNTRAINED: "Kader pada kursi yang belum terlatih.",
    Stage.UNCERTIFIED: "Kader pada kursi yang tidak memegang sertifikat berlaku.",
}
DEFINED = (Stage.SEATS, Stage.FILLED, Stage.TRAINED, Stage.PASSED, Stage.CERTIFIED)


@dataclass(frozen=True)
class Figures:
    """Counts of seats, and of the people who hold them: each person counts once."""

    seats: int = 0
    filled: int = 0
    trained: int = 0
    passed: int = 0
    certified: int = 0

    def __add__(self, other: "Figures") -> "Figures":
        return Figures(
            self.seats + other.seats,
            self.filled + other.filled,
            self.trained + other.trained,
            self.passed + other.passed,
            self.certified + other.certified,
        )

    def count(self, stage: Stage) -> int:
        """How many rows stand behind this figure."""
        return {
            Stage.SEATS: self.seats,
            Stage.FILLED: self.filled,
            Stage.TRAINED: self.trained,
            Stage.PASSED: self.passed,
            Stage.CERTIFIED: self.certified,
            Stage.VACANT: self.seats - self.filled,
            Stage.UNTRAINED: self.filled - self.trained,
            Stage.UNCERTIFIED: self.filled - self.certified,
        }[stage]

    def towards(self, percent: int) -> "Target":
        """How many more seats need a certified cadre until this percent of them is reached."""
        return Target(percent, max(0, -(-self.seats * percent // 100) - self.certified))

    def percent(self, stage: Stage) -> Decimal | None:
        """The share of all seats, vacant ones included; None where there are none."""
        return Decimal(100 * self.count(stage)) / self.seats if self.seats else None


@dataclass(frozen=True)
class Target:
    """How far it is to the share of seats that shall be certified."""

    percent: int
    missing: int
    """Certified cadres still wanting; 0 once it is reached."""


@dataclass(frozen=True)
class Place:
    """A region as plain values; `above` is the name of what it lies in."""

    code: str
    name: str
    title: str
    above: str = ""
    level: str = ""
    """`Kecamatan`; empty for several regions together."""


@dataclass(frozen=True)
class Area:
    """A region and its figures."""

    place: Place
    figures: Figures

    @property
    def certified_words(self) -> str:
        """`38 dari 50`."""
        return f"{number_id(self.figures.certified)} dari {number_id(self.figures.seats)}"

    @property
    def certified_share(self) -> Decimal | None:
        """The percent of its seats that a certified cadre holds."""
        return self.figures.percent(Stage.CERTIFIED)


def total(figures: Iterable[Figures]) -> Figures:
    """The sum of disjoint regions."""
    return sum(figures, Figures())


def areas(by_village: Mapping[str, Figures], places: Iterable[Place]) -> list[Area]:
    """These regions, each with the sum of the kelurahan it covers."""
    return [
        Area(place, total(f for code, f in by_village.items() if covers(place.code, code)))
        for place in places
    ]


def outermost(codes: Collection[str]) -> tuple[str, ...]:
    """The same area without regions that lie in another of them."""
    distinct = sorted(set(codes))
    return tuple(
        code for code in distinct if not any(c != code and covers(c, code) for c in distinct)
    )


class Order(StrEnum):
    """How a table of regions is sorted, as it stands in an address."""

    LEAST_CERTIFIED = "bersertifikat"
    MOST_CERTIFIED = "-bersertifikat"
    LEAST_TRAINED = "terlatih"
    MOST_TRAINED = "-terlatih"
    NAME = "nama"
    NAME_BACKWARDS = "-nama"

    @property
    def column(self) -> str:
        return self.value.removeprefix("-")

    @property
    def is_descending(self) -> bool:
        return self.value.startswith("-")

    @property
    def aria(self) -> str:
        return "descending" if self.is_descending else "ascending"

    @classmethod
    def asked(cls, text: str | None) -> "Order":
        """What an address asks for; the neediest first when it says nothing we know."""
        return cls(text) if text in set(cls) else cls.LEAST_CERTIFIED

    def toggled(self, column: str) -> str:
        """Where the header of a column leads: turned round when it sorts already."""
        return f"-{column}" if self.column == column and not self.is_descending else column


def ranked(rows: Iterable[Area], order: Order) -> list[Area]:
    """Sorted by the share of seats; equal shares by name, whichever the direction."""
    by_name = sorted(rows, key=lambda row: (row.place.name.casefold(), row.place.code))
    if order.column == "nama":
        return by_name[::-1] if order.is_descending else by_name
    stage = Stage(order.column)
    share = {row.place.code: row.figures.percent(stage) or Decimal(0) for row in by_name}
    return sorted(by_name, key=lambda row: share[row.place.code], reverse=order.is_descending)


def found(rows: Iterable[Area], *, within: str | None, name: str) -> list[Area]:
    """Those inside a region whose name holds these letters; no word narrows nothing."""
    wanted = name.casefold()
    return [
        row
        for row in rows
        if (not within or covers(within, row.place.code)) and wanted in row.place.name.casefold()
    ]


def neediest(rows: Sequence[Area]) -> Area | None:
    """The region with the smallest certified share; None when all are alike."""
    order = ranked((row for row in rows if row.figures.seats), Order.LEAST_CERTIFIED)
    if len(order) < 2:
        return None
    first, last = order[0].figures, order[-1].figures
    alike = first.percent(Stage.CERTIFIED) == last.percent(Stage.CERTIFIED)
    return None if alike else order[0]

"""The cadres the site has, as a roster recognises them."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from lms.regions.matching import Place
from lms.regions.rules import covers
from lms.roster import layout
from lms.roster.cells import match_key, text_of
from lms.roster.headings import Column


@dataclass(frozen=True)
class Held:
    """A cadre the site knows already; `fields` are those a roster can change."""

    id: int
    cadre_number: str | None
    nik_index: str | None
    has_confirmed_name: bool
    fields: Mapping[str, object]
    active: bool = True
    also: set[str] = field(default_factory=set)
    """The keys of names on records that were merged into theirs."""

    @property
    def key(self) -> str:
        return match_key(str(self.fields["full_name"]))

    def is_called(self, key: str) -> bool:
        return key == self.key or key in self.also

    @property
    def called(self) -> str:
        """The cadre number tells staff who is meant without repeating the name."""
        return self.cadre_number or f"kader {self.id}"


class Known:
    """The cadres of the site, by all that a row may be recognised by.

    `within` is the region of who imports; the others are known, so that nobody is written twice,
    and never told of.
    """

    def __init__(
        self, people: Iterable[Held], places: Sequence[Place] = (), within: str = ""
    ) -> None:
        self.by_id: dict[int, Held] = {}
        self.by_nik: dict[str, Held] = {}
        self.by_number: dict[str, Held] = {}
        self.by_name: dict[tuple[str, object], list[Held]] = {}
        self.places = {place.code: place for place in places}
        self.within = within
        for held in people:
            self.by_id[held.id] = held
            if held.nik_index:
                self.by_nik[held.nik_index] = held
            if held.cadre_number:
                self.by_number[held.cadre_number] = held
            self.by_name.setdefault((held.key, held.fields["region_code"]), []).append(held)

    def also_called(
        self, person_id: int, name: str, region_code: str | None, cadre_number: str | None
    ) -> None:
        """A record merged into a cadre: rows about it are about them."""
        if (survivor := self.by_id.get(person_id)) is None:
            return
        key = match_key(name)
        survivor.also.add(key)
        if cadre_number:
            self.by_number[cadre_number] = survivor
        alike = self.by_name.setdefault((key, region_code), [])
        if survivor not in alike:
            alike.append(survivor)

    def reaches(self, region_code: object) -> bool:
        """Whether who imports may write there."""
        return not self.within or covers(self.within, str(region_code or ""))

    def cells(self, held: Held) -> dict[Column, str]:
        """What an export says of this cadre, as plain text."""
        place = self.places.get(str(held.fields["region_code"]))
        cells = layout.cells_of(held.cadre_number, held.fields, place)
        return {
            column: value.isoformat() if isinstance(value, date) else text_of(value)
            for column, value in cells.items()
        }

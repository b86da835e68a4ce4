"""What an import would do with each row, told apart from doing it."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from lms.roster.cells import match_key
from lms.roster.drafts import Draft, Verdict


class Action(StrEnum):
    CREATE = "created"
    CHANGE = "changed"
    KEEP = "unchanged"
    DOUBT = "doubtful"
    REFUSE = "refused"
    SKIP = "skipped"


@dataclass(frozen=True)
class Held:
    """A cadre the site knows already; `fields` are those a roster can change."""

    id: int
    cadre_number: str | None
    nik_index: str | None
    has_confirmed_name: bool
    fields: Mapping[str, object]

    @property
    def key(self) -> str:
        return match_key(str(self.fields["full_name"]))


@dataclass(frozen=True)
class Planned:
    """A row and what becomes of it; `changes` are the fields to set."""

    draft: Draft
    action: Action
    person_id: int | None = None
    changes: Mapping[str, object] | None = None
    why: str = ""
    """The sentence for a row that is refused or waits for a decision."""


class Known:
    """The cadres of the site, by all that a row may be recognised by."""

    def __init__(self, people: Iterable[Held]) -> None:
        self.by_nik: dict[str, Held] = {}
        self.by_number: dict[str, Held] = {}
        self.by_name: dict[tuple[str, object], list[Held]] = {}
        for held in people:
            if held.nik_index:
                self.by_nik[held.nik_index] = held
            if held.cadre_number:
                self.by_number[held.cadre_number] = held
            self.by_name.setdefault((held.key, held.fields["region_code"]), []).append(held)


def plan(drafts: Sequence[Draft], indexes: Mapping[int, str], known: Known) -> list[Planned]:
    """One entry a row, in order; `indexes` are the blind indexes of the rows' NIKs, by row."""
    taken: dict[int, int] = {}
    planned = []
    for draft in drafts:
        found = _planned(draft, indexes.get(draft.row), known)
        if found.person_id is not None and found.person_id in taken:
            why = f"Orang yang sama dengan baris {taken[found.person_id]}. Pilih salah satu baris."
            found = Planned(draft, Action.DOUBT, found.person_id, why=why)
        elif found.person_id is not None:
            taken[found.person_id] = draft.row
        planned.append(found)
    return planned


def _planned(draft: Draft, index: str | None, known: Known) -> Planned:
    if draft.verdict is Verdict.SKIP:
        return Planned(draft, Action.SKIP, why=draft.skipped)
    if draft.verdict is Verdict.REJECT:
        return Planned(draft, Action.REFUSE, why=" ".join(draft.refusals))
    if draft.verdict is Verdict.ASK:
        return Planned(draft, Action.DOUBT, why=" ".join(draft.asks))
    held, doubt = _recognised(draft, index, known)
    doubt = doubt or (_differs(draft, index, held) if held else "")
    if doubt:
        return Planned(draft, Action.DOUBT, held.id if held else None, why=doubt)
    return (
        _updated(draft, index, held) if held else Planned(draft, Action.CREATE, None, _told(draft))
    )


def _updated(draft: Draft, index: str | None, held: Held) -> Planned:
    changes = _changes(draft, held)
    if index and not held.nik_index:
        changes["nik"] = draft.nik
    return Planned(draft, Action.CHANGE if changes else Action.KEEP, held.id, changes)


def _differs(draft: Draft, index: str | None, held: Held) -> str:
    """What a roster may not change by itself: whose NIK it is, and the kelurahan."""
    if index and held.nik_index and index != held.nik_index:
        return f"NIK berbeda dari {_called(held)}."
    if draft.values["region_code"] != held.fields["region_code"]:
        return f"{_called(held)} tercatat di kelurahan lain. Pindahkan lewat halamannya."
    return ""


def _recognised(draft: Draft, index: str | None, known: Known) -> tuple[Held | None, str]:
    """Who the row is about, by NIK, cadre number, or name with birth date; or the doubt."""
    if index and (held := known.by_nik.get(index)):
        same = held.key == draft.match_key
        return held, "" if same else f"NIK ini milik {_called(held)}, yang bernama lain."
    if number := draft.values.get("cadre_number"):
        held = known.by_number.get(str(number))
        if held is None:
            return None, f"Nomor kader {number} tidak ada."
        same = held.key == draft.match_key
        return held, "" if same else f"Nomor kader {number} milik orang yang bernama lain."
    alike = known.by_name.get((draft.match_key, draft.values["region_code"]), [])
    born_on = draft.values["born_on"]
    same_day = [held for held in alike if born_on and held.fields["born_on"] == born_on]
    if len(same_day) == 1:
        return same_day[0], ""
    unsure = [held for held in alike if not born_on or not held.fields["born_on"]]
    if same_day or unsure:
        return None, f"Mirip dengan {_called((same_day or unsure)[0])}. Orang yang sama?"
    return None, ""


def _changes(draft: Draft, held: Held) -> dict[str, object]:
    """Fields the row says differently; an empty cell erases nothing, a confirmed name stays."""
    told = {name: value for name, value in _told(draft).items() if name in held.fields}
    if held.has_confirmed_name or draft.suggestions:
        told.pop("full_name", None)
    return {name: value for name, value in told.items() if value != held.fields[name]}


def _told(draft: Draft) -> dict[str, object]:
    return {
        name: value
        for name, value in draft.values.items()
        if value is not None and name != "cadre_number"
    }


def _called(held: Held) -> str:
    """The cadre number tells staff who is meant without repeating the name."""
    return held.cadre_number or f"kader {held.id}"


def born(draft: Draft) -> date | None:
    """The birth date a new cadre gets: the row's, else the NIK's."""
    said = draft.values["born_on"]
    if isinstance(said, date):
        return said
    return draft.nik.born_on if draft.nik else None

"""Drafts and cells as plain JSON values, and back: for the child process and the kept draft."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from typing import Any

from lms.core.nik import Nik
from lms.regions.matching import Place
from lms.roster.cells import CellValue
from lms.roster.drafts import Draft, Note


def row_out(cells: Iterable[CellValue]) -> list[Any]:
    """The cells of a row; dates as `{"date": …}`, since JSON has none."""
    return [_out(cell) for cell in cells]


def row_in(told: Iterable[Any]) -> tuple[CellValue, ...]:
    """What row_out() was given."""
    return tuple(_in(cell) for cell in told)


def draft_out(draft: Draft) -> dict[str, Any]:
    """A draft; what is empty is left out, for a city has 2,700 of them."""
    nik = draft.nik
    told = {
        "row": draft.row,
        "values": {name: _out(value) for name, value in draft.values.items() if value is not None},
        "nik": nik and [nik.digits, nik.area, nik.born_on.isoformat(), nik.is_woman],
        "mended": draft.mended,
        "notes": [list(note) for note in draft.notes],
        "candidates": draft.candidates,
        "skipped": draft.skipped,
        "said": draft.said,
    }
    return {name: value for name, value in told.items() if value}


def draft_in(told: Mapping[str, Any]) -> Draft:
    """What draft_out() was given."""
    values = {name: _in(value) for name, value in told.get("values", {}).items()}
    return Draft(
        row=told["row"],
        values=dict.fromkeys(VALUES) | values if values else {},
        nik=_nik_in(told.get("nik")),
        mended=told.get("mended", False),
        notes=tuple(Note(*note) for note in told.get("notes", ())),
        candidates=tuple(told.get("candidates", ())),
        skipped=told.get("skipped", ""),
        said=told.get("said", {}),
    )


def places_out(places: Sequence[Place]) -> list[Any]:
    """The kelurahan and what they are called."""
    return [[one.code, list(one.names), one.district_code, one.district] for one in places]


def places_in(told: Iterable[Any]) -> list[Place]:
    """What places_out() was given."""
    return [Place(code, tuple(names), district, name) for code, names, district, name in told]


VALUES = (
    *("full_name", "sex", "born_on", "birth_place", "phone", "rt", "rw", "position"),
    *("region_code", "cadre_number"),
)
"""The fields of a draft that is a person."""


def _nik_in(told: Any) -> Nik | None:
    if not told:
        return None
    digits, area, born_on, is_woman = told
    return Nik(digits, area, date.fromisoformat(born_on), is_woman)


def _out(cell: object) -> Any:
    if isinstance(cell, datetime):
        return {"moment": cell.isoformat()}
    return {"date": cell.isoformat()} if isinstance(cell, date) else cell


def _in(told: Any) -> Any:
    if not isinstance(told, dict):
        return told
    kind, text = next(iter(told.items()))
    return datetime.fromisoformat(text) if kind == "moment" else date.fromisoformat(text)

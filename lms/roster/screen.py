"""What the page of an import shows of its rows: in words, by outcome, fifty at a time."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from lms.core.paging import last_page, nearest_page
from lms.core.text import date_id
from lms.regions.matching import Place
from lms.roster import deciding, layout
from lms.roster.drafts import Kind
from lms.roster.headings import Column
from lms.roster.importing import RESERVE, Outcome
from lms.roster.plans import UNDECIDED, WRITTEN, Action, Choice, Planned
from lms.web.filters import NOTHING, nomor_hp

PAGE = 50
LABELS: Mapping[str, str] = {
    **{name: layout.TITLES[column] for name, column in layout.FIELDS.items()},
    "rt": "RT",
    "rw": "RW",
    "nik": "NIK",
    "region_code": "Kelurahan",
}
_FILTERS: Sequence[tuple[str, str, frozenset[Action]]] = (
    ("periksa", "Perlu diperiksa", frozenset({Action.DOUBT, Action.REFUSE})),
    ("keputusan", "Perlu keputusan", frozenset({Action.DOUBT})),
    ("ditolak", "Tidak bisa dipakai", frozenset({Action.REFUSE})),
    ("baru", "Kader baru", frozenset({Action.CREATE})),
    ("diperbarui", "Diperbarui", frozenset({Action.CHANGE})),
    ("tetap", "Tidak berubah", frozenset({Action.KEEP})),
    ("dilewati", "Dilewati", frozenset({Action.SKIP})),
    ("semua", "Semua", frozenset(Action)),
)
_NOTED = "catatan"
"""Rows that would be written and carry a warning."""


@dataclass(frozen=True)
class Change:
    """One field before and after, in words."""

    label: str
    before: str
    after: str


@dataclass(frozen=True)
class Option:
    """One button: what it sends, and what it says."""

    sends: str
    text: str
    is_quiet: bool = False


@dataclass(frozen=True)
class Line:
    """One row of the file as the page shows it."""

    entry: Planned
    name: str
    village: str
    rt_rw: str
    phone: str
    changes: tuple[Change, ...]
    why: str
    notes: tuple[str, ...]
    suggestions: tuple[str, ...]
    marks: Mapping[str, str]
    """Which cells are wrong or doubtful, by column: cellerr or cellwarn."""
    options: tuple[Option, ...]
    asks_region: bool
    is_decided: bool

    @property
    def row(self) -> int:
        return self.entry.draft.row


@dataclass(frozen=True)
class Chip:
    key: str
    label: str
    count: int


@dataclass(frozen=True)
class Screen:
    """One page of the rows that a chip chooses, and the figures of all of them."""

    chips: tuple[Chip, ...]
    chosen: str
    lines: tuple[Line, ...]
    page: int
    last: int
    counts: Mapping[str, int]

    @property
    def ready(self) -> int:
        """How many rows are written when the file is saved now."""
        return self.counts[Action.CREATE] + self.counts[Action.CHANGE]

    @property
    def problems(self) -> int:
        return self.counts[Action.DOUBT] + self.counts[Action.REFUSE]


def screen(outcome: Outcome, places: Sequence[Place], *, asked: str, page: int) -> Screen:
    """The rows asked for, those to be looked at first when none are asked for by a known word."""
    groups = dict(_groups(outcome))
    chips = tuple(Chip(key, label, len(groups[key])) for key, label in _labels() if groups[key])
    chosen = _chosen(groups, asked)
    entries = groups[chosen]
    page = nearest_page(page, len(entries), PAGE)
    shown = entries[(page - 1) * PAGE : page * PAGE]
    titles = {place.code: place for place in places}
    return Screen(
        chips=chips,
        chosen=chosen,
        lines=tuple(_line(entry, outcome, titles) for entry in shown),
        page=page,
        last=last_page(len(entries), PAGE),
        counts={action.value: outcome.count(action) for action in Action},
    )


def place_of(outcome: Outcome, asked: str, row: int) -> tuple[int, int]:
    """The page and the row to go on at, after something was said about this row.

    It may have left the list it stood in; then the next one follows.
    """
    groups = dict(_groups(outcome))
    rows = [entry.draft.row for entry in groups[_chosen(groups, asked)]]
    index = next((i for i, number in enumerate(rows) if number >= row), len(rows) - 1)
    return index // PAGE + 1, rows[index]


def _chosen(groups: Mapping[str, Sequence[Planned]], asked: str) -> str:
    """The group asked for; without it, or when it is empty, the first that holds a row."""
    return asked if groups.get(asked) else next(key for key, _ in _labels() if groups[key])


def _labels() -> Iterator[tuple[str, str]]:
    for key, label, _ in _FILTERS:
        yield key, label
        if key == "ditolak":
            yield _NOTED, "Dengan catatan"


def _groups(outcome: Outcome) -> Iterator[tuple[str, list[Planned]]]:
    for key, _, actions in _FILTERS:
        yield key, [entry for entry in outcome.planned if entry.action in actions]
    yield _NOTED, [entry for entry in outcome.planned if _is_noted(entry, outcome)]


def _is_noted(entry: Planned, outcome: Outcome) -> bool:
    draft = entry.draft
    told = draft.warnings or draft.suggestions or draft.row in outcome.reserves
    return entry.action in WRITTEN and bool(told)


def _line(entry: Planned, outcome: Outcome, places: Mapping[str, Place]) -> Line:
    draft = entry.draft
    said = draft.said
    reserve = (RESERVE,) if draft.row in outcome.reserves else ()
    is_person = entry.action is not Action.SKIP
    return Line(
        entry=entry,
        name=draft.name or said.get(Column.NAME, ""),
        village=_village(entry, places),
        rt_rw=_rt_rw(entry),
        phone=nomor_hp(_or_none(draft.values.get("phone"))) or said.get(Column.PHONE, NOTHING),
        changes=tuple(_changes(entry)),
        why=_sentence(entry.why),
        notes=(*draft.warnings, *reserve) if is_person else (),
        suggestions=draft.suggestions if is_person else (),
        marks=_marks(entry, bool(reserve)) if is_person else {},
        options=tuple(_options(entry, outcome, places)),
        asks_region=entry.action is Action.DOUBT and Choice.REGION in entry.choices,
        is_decided=entry.decision != UNDECIDED,
    )


def _sentence(words: str) -> str:
    """`Sama dengan baris 12.`"""
    ends = words.endswith((".", "?"))
    return words[:1].upper() + words[1:] + ("" if ends or not words else ".")


def _or_none(value: object) -> str | None:
    return None if value is None else str(value)


def _village(entry: Planned, places: Mapping[str, Place]) -> str:
    place = places.get(str(entry.draft.values.get("region_code")))
    return place.names[0] if place else entry.draft.said.get(Column.VILLAGE, NOTHING)


def _rt_rw(entry: Planned) -> str:
    values = entry.draft.values
    rt, rw = values.get("rt"), values.get("rw")
    if isinstance(rt, int) and isinstance(rw, int):
        return f"{rt:03d} / {rw:03d}"
    return entry.draft.said.get(Column.RT_RW, NOTHING)


def _changes(entry: Planned) -> Iterator[Change]:
    if not entry.before:
        return
    for name, after in entry.changes.items():
        yield Change(LABELS[name], _words(entry.before.get(name), name), _words(after, name))


def _words(value: object, name: str) -> str:
    if value is None:
        return "kosong"
    if name == "phone":
        return nomor_hp(str(value))
    return date_id(value) if isinstance(value, date) else str(value)


def _marks(entry: Planned, is_reserve: bool) -> Mapping[str, str]:
    marks = {note.column: "cellwarn" for note in entry.draft.notes if note.kind == Kind.WARNING}
    if is_reserve:
        marks[Column.VILLAGE] = "cellwarn"
    if entry.column and entry.action in {Action.DOUBT, Action.REFUSE}:
        marks[entry.column] = "cellerr" if entry.action is Action.REFUSE else "cellwarn"
    return marks


_TEXTS = {
    Choice.SAME: "Orang yang sama, perbarui",
    Choice.NEW: "Orang berbeda, tambah baru",
    Choice.LATEST: "Setujui keadaan terbaru",
    Choice.SKIP: "Lewati",
}


def _options(entry: Planned, outcome: Outcome, places: Mapping[str, Place]) -> Iterator[Option]:
    row = entry.draft.row
    for choice in deciding.offered(entry):
        if choice is Choice.REGION:
            count = len(deciding.alike(outcome, entry))
            more = f" ({count} baris)" if count > 1 else ""
            for place in (places[code] for code in entry.draft.candidates):
                text = f"Pakai {_called(place, entry)}{more}"
                yield Option(f"{row}:{Choice.REGION}:{place.code}", text)
        else:
            is_quiet = entry.action in WRITTEN
            yield Option(f"{row}:{choice}:", _text(choice, entry), is_quiet)


def _called(place: Place, entry: Planned) -> str:
    """A kelurahan, with its kecamatan where the row says another or none."""
    said = entry.draft.said.get(Column.DISTRICT, "").casefold()
    is_there = place.district.casefold() in said
    return place.names[0] if is_there else f"{place.names[0]}, {place.district}"


def _text(choice: Choice, entry: Planned) -> str:
    stays = choice is Choice.SAME and entry.column == Column.VILLAGE
    return "Perbarui tanpa memindahkan" if stays else _TEXTS[choice]

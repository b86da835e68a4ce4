"""A row of a roster as the cadre it describes, with all that somebody should know of it."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum

from rapidfuzz import fuzz, process

from lms.core.nik import Nik
from lms.regions.matching import Match, Place, match_village
from lms.roster import cells
from lms.roster.cells import CellValue, Read, text_of
from lms.roster.headings import Column, Headings
from lms.roster.tables import Table

POSITIONS = ("Ketua", "Wakil Ketua", "Sekretaris", "Bendahara", "Koordinator RW", "Anggota")
_TOTALS = ("jumlah", "total")
_SURE = 85
"""How alike, of 100, a position must be to one of ours to be a slip of the pen."""


class Verdict(StrEnum):
    """What can be done with a row: taken as it is or mended, taken with a warning, decided by a
    person first, or not at all; SKIP is no person.
    """

    OK = "ok"
    FIX = "fix"
    WARN = "warn"
    ASK = "ask"
    REJECT = "reject"
    SKIP = "skip"


@dataclass(frozen=True)
class Draft:
    """One row, read. `values` are a person's fields; the lists hold Indonesian sentences."""

    row: int
    values: Mapping[str, object] = field(default_factory=dict)
    nik: Nik | None = None
    mended: bool = False
    warnings: tuple[str, ...] = ()
    asks: tuple[str, ...] = ()
    refusals: tuple[str, ...] = ()
    suggestions: tuple[str, ...] = ()
    candidates: tuple[str, ...] = ()
    """Kelurahan it may mean, when its own name fits none or another kecamatan."""
    skipped: str = ""

    @property
    def verdict(self) -> Verdict:
        if self.skipped:
            return Verdict.SKIP
        if self.refusals:
            return Verdict.REJECT
        if self.asks:
            return Verdict.ASK
        if self.warnings:
            return Verdict.WARN
        return Verdict.FIX if self.mended else Verdict.OK

    @property
    def name(self) -> str:
        return str(self.values.get("full_name", ""))

    @property
    def match_key(self) -> str:
        return cells.match_key(self.name)


def read_drafts(
    table: Table, headings: Headings, places: Sequence[Place], today: date
) -> list[Draft]:
    """Every row below the headings, each judged alone and then against the others."""
    drafts = [
        _draft(number, _named(row, headings), places, today, is_typed=table.is_typed)
        for number, row in table.rows
        if number > headings.row
    ]
    return list(_compared(drafts))


def _named(row: tuple[CellValue, ...], headings: Headings) -> dict[Column, CellValue]:
    return {
        column: row[place] if place < len(row) else None
        for column, place in headings.places.items()
    }


def _draft(
    number: int,
    row: Mapping[Column, CellValue],
    places: Sequence[Place],
    today: date,
    *,
    is_typed: bool,
) -> Draft:
    if why := _no_person(row):
        return Draft(number, skipped=why)
    get = row.get
    reads = {
        "nik": cells.read_nik(get(Column.NIK), today, is_typed=is_typed),
        "full_name": cells.read_name(get(Column.NAME)),
        "sex": cells.read_sex(get(Column.SEX)),
        "born_on": cells.read_birth(get(Column.BIRTH), today),
        "phone": cells.read_phone(get(Column.PHONE)),
        "rt_rw": cells.read_rt_rw(get(Column.RT_RW)),
        "position": _position(get(Column.POSITION)),
    }
    village = _village(row, places)
    draft = _assembled(number, row, reads, village)
    return _against_nik(draft)


def _no_person(row: Mapping[Column, CellValue]) -> str:
    """Totals and signatures below a table have no NIK, no kelurahan and no phone of a person."""
    said = {column: text_of(value) for column, value in row.items()}
    if said.get(Column.NIK) and not said[Column.NIK].casefold().startswith(_TOTALS):
        return ""
    shown = " ".join(said.values()).casefold()
    if any(shown.startswith(word) or f" {word} " in f" {shown} " for word in _TOTALS):
        return "baris jumlah"
    tells = (Column.PHONE, Column.SEX, Column.BIRTH, Column.RT_RW, Column.POSITION)
    has_place = said.get(Column.VILLAGE) or said.get(Column.VILLAGE_CODE)
    is_person = has_place and (Column.NIK not in said or any(said.get(column) for column in tells))
    return "" if is_person and said.get(Column.NAME) else "bukan baris kader"


def _position(value: CellValue) -> Read:
    shown = text_of(value)
    if not shown:
        return Read()
    if cells.is_same_as_above(shown):
        return Read(warning=f"Jabatan “{shown}” tidak jelas; dikosongkan.")
    found = process.extractOne(shown, POSITIONS, scorer=fuzz.ratio, processor=str.casefold)
    if found and found[1] >= _SURE:
        return Read(found[0], mended=found[0] != shown)
    return Read(shown[:60])


def _village(row: Mapping[Column, CellValue], places: Sequence[Place]) -> Read:
    """The code of the kelurahan, or the question which one was meant."""
    code = text_of(row.get(Column.VILLAGE_CODE))
    if any(place.code == code for place in places):
        return Read(code)
    name, district = text_of(row.get(Column.VILLAGE)), text_of(row.get(Column.DISTRICT))
    if not name or cells.is_same_as_above(name):
        return Read(asks="Kelurahan kosong. Pilih kelurahannya.")
    match = match_village(name, district, places)
    if match.code is None:
        return Read(asks=_which(name, match), rest=",".join(match.candidates))
    chosen = next(place for place in places if place.code == match.code)
    mended = (name, district or chosen.district) != (chosen.names[0], chosen.district)
    also_district = {place.district for place in places} & {chosen.names[0]}
    if also_district and not district:
        return Read(match.code, warning=f"{name} dibaca sebagai kelurahan, bukan kecamatan.")
    return Read(match.code, mended=mended)


def _which(name: str, match: Match) -> str:
    if match.elsewhere:
        return f"Kelurahan {name} tidak berada di kecamatan itu. Pilih yang benar."
    if match.candidates:
        return f"Kelurahan “{name}” tidak ada. Pilih salah satu yang mirip."
    return f"Kelurahan “{name}” tidak dikenal. Pilih kelurahannya."


def _assembled(
    number: int, row: Mapping[Column, CellValue], reads: Mapping[str, Read], village: Read
) -> Draft:
    every = [*reads.values(), village]
    rt, rw = reads["rt_rw"].value if isinstance(reads["rt_rw"].value, tuple) else (None, None)
    values = {
        name: reads[name].value for name in ("full_name", "sex", "born_on", "phone", "position")
    }
    place = text_of(row.get(Column.BIRTH_PLACE)) or reads["born_on"].rest
    number_said = text_of(row.get(Column.CADRE_NUMBER))
    found = reads["nik"].value
    return Draft(
        row=number,
        values={
            **values,
            "birth_place": place[:80] or None,
            "rt": rt,
            "rw": rw,
            "region_code": village.value,
            "cadre_number": number_said or None,
        },
        nik=found if isinstance(found, Nik) else None,
        mended=any(read.mended for read in every),
        warnings=tuple(read.warning for read in every if read.warning),
        asks=tuple(read.asks for read in every if read.asks),
        refusals=tuple(read.refused for read in every if read.refused),
        suggestions=tuple(read.suggestion for read in every if read.suggestion),
        candidates=tuple(code for code in village.rest.split(",") if code),
    )


def _against_nik(draft: Draft) -> Draft:
    """A NIK tells birth date and sex; where the row says otherwise, a person should look."""
    if draft.nik is None:
        return draft
    warnings = list(draft.warnings)
    sex, born_on = draft.values["sex"], draft.values["born_on"]
    if sex and (sex == "P") != draft.nik.is_woman:
        warnings.append("L/P berbeda dari NIK.")
    if isinstance(born_on, date) and born_on != draft.nik.born_on:
        warnings.append(f"Tanggal lahir berbeda dari NIK ({draft.nik.born_on.isoformat()}).")
    return replace(draft, warnings=tuple(warnings))


def _compared(drafts: Sequence[Draft]) -> Iterator[Draft]:
    """Rows that share a NIK are one person or a mistake; shared phones are normal, and told."""
    by_nik: dict[str, Draft] = {}
    by_phone: dict[object, Draft] = {}
    for draft in drafts:
        judged = draft
        first = by_nik.get(draft.nik.digits) if draft.nik and not draft.refusals else None
        if first is not None and first.match_key == draft.match_key:
            yield replace(draft, skipped=f"sama dengan baris {first.row}")
            continue
        if first is not None:
            why = f"NIK ini sudah dipakai baris {first.row} dengan nama lain."
            judged = replace(draft, refusals=(*draft.refusals, why))
        elif draft.nik and not draft.refusals and not draft.skipped:
            by_nik[draft.nik.digits] = draft
        number = draft.values.get("phone")
        if number and number in by_phone:
            shared = f"Nomor HP sama dengan baris {by_phone[number].row}."
            judged = replace(judged, warnings=(*judged.warnings, shared))
        elif number and not judged.refusals:
            by_phone[number] = draft
        yield judged

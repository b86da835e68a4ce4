"""Judging the rows of a table: each alone, then against the others."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from functools import lru_cache

from rapidfuzz import fuzz, process

from lms.core.nik import Nik
from lms.core.text import date_id
from lms.regions.matching import Match, Place, match_village
from lms.roster import cells
from lms.roster.cells import CellValue, Read, filled, text_of
from lms.roster.drafts import Draft, Kind, Note
from lms.roster.headings import Column, Headings
from lms.roster.tables import Table

POSITIONS = ("Ketua", "Wakil Ketua", "Sekretaris", "Bendahara", "Koordinator RW", "Anggota")
_TOTALS = ("jumlah", "total")
_SURE = 85
"""How alike, of 100, a position must be to one of ours to be a slip of the pen."""


class Gazetteer:
    """The kelurahan, as many rows ask for them: each spelling is looked up once."""

    def __init__(self, places: Sequence[Place]) -> None:
        self.by_code = {place.code: place for place in places}
        self.districts = {place.district for place in places}
        self.match = lru_cache(5_000)(lambda name, district: match_village(name, district, places))


def read_drafts(
    table: Table, headings: Headings, places: Sequence[Place], today: date
) -> list[Draft]:
    """Every row below the headings, each judged alone and then against the others."""
    gazetteer = Gazetteer(places)
    drafts = [
        _draft(number, _named(row, headings), gazetteer, today, is_typed=table.is_typed)
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
    gazetteer: Gazetteer,
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
    village = _village(row, gazetteer)
    draft = _assembled(number, row, reads, village)
    return _against_nik(draft)


def _no_person(row: Mapping[Column, CellValue]) -> str:
    """Totals and signatures below a table have no NIK, no kelurahan and no phone of a person."""
    said = {column: filled(value) for column, value in row.items()}
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
    shown = filled(value)
    if not shown:
        return Read()
    if cells.is_same_as_above(shown) or shown.startswith("="):
        return Read(warning=f"Jabatan “{shown[:40]}” tidak jelas; dikosongkan.")
    found = process.extractOne(shown, POSITIONS, scorer=fuzz.ratio, processor=str.casefold)
    if found and found[1] >= _SURE:
        return Read(found[0], mended=found[0] != shown)
    return Read(shown[:60])


def _village(row: Mapping[Column, CellValue], gazetteer: Gazetteer) -> Read:
    """The code of the kelurahan, or the question which one was meant."""
    code = text_of(row.get(Column.VILLAGE_CODE))
    if code in gazetteer.by_code:
        return Read(code)
    name, district = filled(row.get(Column.VILLAGE)), filled(row.get(Column.DISTRICT))
    if not name or cells.is_same_as_above(name):
        return Read(asks="Kelurahan kosong. Pilih kelurahannya.")
    match = gazetteer.match(name, district)
    if match.code is None:
        return Read(asks=_which(name, match), rest=",".join(match.candidates))
    chosen = gazetteer.by_code[match.code]
    mended = (name, district or chosen.district) != (chosen.names[0], chosen.district)
    if chosen.names[0] in gazetteer.districts and not district:
        return Read(match.code, warning=f"{name} dibaca sebagai kelurahan, bukan kecamatan.")
    return Read(match.code, mended=mended)


def _which(name: str, match: Match) -> str:
    name = name[:40]
    if match.elsewhere:
        return f"Kelurahan {name} tidak berada di kecamatan itu. Pilih yang benar."
    if match.candidates:
        return f"Kelurahan “{name}” tidak ada. Pilih salah satu yang mirip."
    return f"Kelurahan “{name}” tidak dikenal. Pilih kelurahannya."


def _assembled(
    number: int, row: Mapping[Column, CellValue], reads: Mapping[str, Read], village: Read
) -> Draft:
    every = {**reads, Column.VILLAGE.value: village}
    rt, rw = reads["rt_rw"].value if isinstance(reads["rt_rw"].value, tuple) else (None, None)
    values = {
        name: reads[name].value for name in ("full_name", "sex", "born_on", "phone", "position")
    }
    place = filled(row.get(Column.BIRTH_PLACE)) or reads["born_on"].rest
    number_said = filled(row.get(Column.CADRE_NUMBER))
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
        mended=any(read.mended for read in every.values()),
        notes=tuple(note for column, read in every.items() for note in _notes(column, read)),
        candidates=tuple(code for code in village.rest.split(",") if code),
        said={column.value: shown for column in row if (shown := _shown(row[column]))},
    )


def _shown(value: CellValue) -> str:
    """A cell as plain text, a date as an export of ours writes it."""
    if isinstance(value, datetime):
        value = value.date()
    return value.isoformat() if isinstance(value, date) else text_of(value)


def _notes(column: str, read: Read) -> Iterator[Note]:
    for kind, text in (
        (Kind.WARNING, read.warning),
        (Kind.ASK, read.asks),
        (Kind.REFUSAL, read.refused),
        (Kind.SUGGESTION, read.suggestion),
    ):
        if text:
            yield Note(column, kind, text)


def _against_nik(draft: Draft) -> Draft:
    """A NIK tells birth date and sex; where the row says otherwise, a person should look."""
    nik = draft.nik
    if nik is None:
        return draft
    sex, born_on = draft.values["sex"], draft.values["born_on"]
    if sex and (sex == "P") != nik.is_woman:
        draft = draft.about(Column.SEX, Kind.WARNING, "L/P berbeda dari NIK.")
    if isinstance(born_on, date) and born_on != nik.born_on:
        said = f"Tanggal lahir berbeda dari NIK ({date_id(nik.born_on)})."
        draft = draft.about(Column.BIRTH, Kind.WARNING, said)
    return draft


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
            judged = draft.about(Column.NIK, Kind.REFUSAL, why)
        elif draft.nik and not draft.refusals and not draft.skipped:
            by_nik[draft.nik.digits] = draft
        number = draft.values.get("phone")
        if number and number in by_phone:
            shared = f"Nomor HP sama dengan baris {by_phone[number].row}."
            judged = judged.about(Column.PHONE, Kind.WARNING, shared)
        elif number and not judged.refusals:
            by_phone[number] = draft
        yield judged

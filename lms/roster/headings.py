"""Finding the row of headings, and which column holds what."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from lms.roster.cells import CellValue, text_of
from lms.roster.tables import FileRefused, Table

SEARCHED = 15
"""Titles and merged cells stand above the headings, never more than this many rows."""
LEAST = 3


class Column(StrEnum):
    CADRE_NUMBER = "cadre_number"
    NIK = "nik"
    NAME = "full_name"
    BIRTH = "born_on"
    BIRTH_PLACE = "birth_place"
    SEX = "sex"
    PHONE = "phone"
    VILLAGE_CODE = "village_code"
    VILLAGE = "village"
    DISTRICT = "district"
    RT_RW = "rt_rw"
    POSITION = "position"


_CALLED: dict[Column, tuple[str, ...]] = {
    Column.CADRE_NUMBER: ("nomor kader", "no kader", "kode kader"),
    Column.NIK: ("nik", "no nik", "nomor nik", "no ktp", "nomor induk kependudukan"),
    Column.NAME: ("nama", "nama lengkap", "nama kader", "nama lengkap kader"),
    Column.BIRTH: (
        *("ttl", "tgl lahir", "tanggal lahir", "tempat tgl lahir"),
        *("tempat tanggal lahir", "tempat dan tanggal lahir"),
    ),
    Column.BIRTH_PLACE: ("tempat lahir",),
    Column.SEX: ("l p", "jk", "jenis kelamin", "p l", "kelamin"),
    Column.PHONE: ("no hp", "hp", "no hp wa", "no wa", "nomor hp", "telepon", "no telp", "wa"),
    Column.VILLAGE_CODE: ("kelurahan code", "kode kelurahan", "kode wilayah"),
    Column.VILLAGE: ("kelurahan", "desa", "kel", "desa kelurahan", "kelurahan desa"),
    Column.DISTRICT: ("kecamatan", "kec"),
    Column.RT_RW: ("rt rw", "rt", "rtrw"),
    Column.POSITION: ("jabatan", "peran", "tugas"),
}
_MEANT = {name: column for column, names in _CALLED.items() for name in names}


class NoHeadings(FileRefused):
    message = (
        "Judul kolom tidak ditemukan. Pakai judul seperti Nama, Kelurahan, No. HP pada baris atas."
    )


@dataclass(frozen=True)
class Headings:
    """Where the headings stand and which place of a row each column has."""

    row: int
    places: dict[Column, int]


def find_headings(table: Table) -> Headings | None:
    """The row of the first 15 that names the most columns, the name among them; None without."""
    best: Headings | None = None
    for number, row in table.rows:
        if number > SEARCHED:
            break
        places = _places(row)
        known = Column.NAME in places and len(places) >= LEAST
        if known and (best is None or len(places) > len(best.places)):
            best = Headings(number, places)
    return best


def with_headings(tables: Sequence[Table]) -> tuple[Table, Headings]:
    """The first sheet that holds a roster; NoHeadings when none does."""
    for table in tables:
        if found := find_headings(table):
            return table, found
    raise NoHeadings


def other_rosters(tables: Sequence[Table], read: Table) -> Iterator[str]:
    """The names of the other sheets that hold rows of a roster, which nobody reads."""
    for table in tables:
        found = None if table is read else find_headings(table)
        if found and table.rows[-1][0] > found.row:
            yield table.name


def _places(row: tuple[CellValue, ...]) -> dict[Column, int]:
    places: dict[Column, int] = {}
    for place, value in enumerate(row):
        column = _MEANT.get(_bare(value))
        if column is not None and column not in places:
            places[column] = place
    return places


def _bare(value: CellValue) -> str:
    """`No. HP/WA` as `no hp wa`."""
    return " ".join(re.sub(r"[^a-z]+", " ", text_of(value).casefold()).split())

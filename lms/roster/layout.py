"""The columns of the rosters we write, and what each holds of a cadre.

A roster we wrote is read back cell by cell: what still says what we would write is no change.
"""

from collections.abc import Mapping
from datetime import date

from lms.core import phone
from lms.regions.matching import Place
from lms.roster.cells import CellValue
from lms.roster.headings import Column

TITLES: Mapping[Column, str] = {
    Column.CADRE_NUMBER: "Nomor kader",
    Column.NIK: "NIK",
    Column.NAME: "Nama lengkap",
    Column.BIRTH_PLACE: "Tempat lahir",
    Column.BIRTH: "Tanggal lahir",
    Column.SEX: "L/P",
    Column.PHONE: "No. HP",
    Column.VILLAGE_CODE: "Kode kelurahan",
    Column.VILLAGE: "Kelurahan",
    Column.DISTRICT: "Kecamatan",
    Column.RT_RW: "RT/RW",
    Column.POSITION: "Jabatan",
}
EXPORTED = tuple(column for column in TITLES if column is not Column.NIK)
"""A citizen number leaves the site only through a door of its own, never in a list."""
FILLED_IN = tuple(
    column for column in TITLES if column not in {Column.CADRE_NUMBER, Column.VILLAGE_CODE}
)
"""What somebody who writes a new roster is asked for."""
FIELDS: Mapping[str, Column] = {
    "full_name": Column.NAME,
    "birth_place": Column.BIRTH_PLACE,
    "born_on": Column.BIRTH,
    "sex": Column.SEX,
    "phone": Column.PHONE,
    "rt": Column.RT_RW,
    "rw": Column.RT_RW,
    "position": Column.POSITION,
    "region_code": Column.VILLAGE_CODE,
}
"""Which column tells which field of a person."""


def cells_of(
    cadre_number: str | None, fields: Mapping[str, object], place: Place | None
) -> dict[Column, CellValue]:
    """What an export holds of a cadre."""
    born_on = fields["born_on"]
    number = fields["phone"]
    return {
        Column.CADRE_NUMBER: cadre_number,
        Column.NAME: _text(fields["full_name"]),
        Column.BIRTH_PLACE: _text(fields["birth_place"]),
        Column.BIRTH: born_on if isinstance(born_on, date) else None,
        Column.SEX: _text(fields["sex"]),
        Column.PHONE: _local(str(number)) if number else None,
        Column.VILLAGE_CODE: _text(fields["region_code"]),
        Column.VILLAGE: place.names[0] if place else None,
        Column.DISTRICT: place.district if place else None,
        Column.RT_RW: rt_rw(fields["rt"], fields["rw"]),
        Column.POSITION: _text(fields["position"]),
    }


def rt_rw(rt: object, rw: object) -> str | None:
    """`RT 003/RW 007`, which no spreadsheet takes for a day in July; None unless both are known."""
    return f"RT {rt:03d}/RW {rw:03d}" if isinstance(rt, int) and isinstance(rw, int) else None


def _text(value: object) -> str | None:
    return None if value is None else str(value)


def _local(number: str) -> str:
    return phone.local(number) if number.startswith("+62") else number

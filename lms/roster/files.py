"""Files that go with an import: the one to fill in, and the rows that were left to be mended."""

import io
from collections.abc import Iterable, Sequence

import xlsxwriter

from lms.regions.matching import Place
from lms.roster import layout, sheets
from lms.roster.cells import CellValue
from lms.roster.headings import Column
from lms.roster.judging import POSITIONS
from lms.roster.reading import Reading
from lms.roster.sheets import FileKind
from lms.roster.tables import MOST_ROWS

REASON = "Alasan"
"""The column that says why a row was left; an import does not know it and passes it over."""
_HELP: dict[Column, tuple[str, str]] = {
    Column.NIK: ("Boleh kosong. 16 angka, diketik sebagai teks.", ""),
    Column.NAME: ("Wajib. Seperti di KTP, dengan gelar bila ada.", "Hj. Siti Aminah, S.Pd."),
    Column.BIRTH_PLACE: ("Boleh kosong.", "Tangerang"),
    Column.BIRTH: ("Hari, bulan, tahun.", "28/11/1980"),
    Column.SEX: ("P untuk perempuan, L untuk laki-laki.", "P"),
    Column.PHONE: ("Satu nomor yang dipakai sendiri.", "0812 3456 7890"),
    Column.VILLAGE: ("Wajib. Lihat lembar Wilayah.", "Cempaka Putih"),
    Column.DISTRICT: ("Boleh kosong bila nama kelurahannya hanya satu.", "Ciputat Timur"),
    Column.RT_RW: ("RT lalu RW.", "003/007"),
    Column.POSITION: (", ".join(POSITIONS) + ".", "Anggota"),
}


def template(places: Sequence[Place]) -> bytes:
    """An empty roster with the right headings, a sheet of the regions and one of advice."""
    out = io.BytesIO()
    with xlsxwriter.Workbook(out, sheets.QUIET) as book:
        titles = [layout.TITLES[column] for column in layout.FILLED_IN]
        roster = sheets.add_sheet(book, "Kader", titles, ())
        text = book.add_format({"num_format": "@"})
        for number, column in enumerate(layout.FILLED_IN):
            if column is not Column.BIRTH:
                roster.set_column(number, number, 20, text)
            if (listed := _list_of(column, len(places))) is not None:
                allowed = {"validate": "list", "source": listed, "error_type": "warning"}
                roster.data_validation(1, number, MOST_ROWS - 1, number, allowed)
        regions = ((place.names[0], place.district, place.code) for place in places)
        sheets.add_sheet(book, "Wilayah", ("Kelurahan", "Kecamatan", "Kode kelurahan"), regions)
        advice = ((layout.TITLES[column], *said) for column, said in _HELP.items())
        sheets.add_sheet(book, "Petunjuk", ("Kolom", "Cara mengisi", "Contoh"), advice)
    return out.getvalue()


def left_over(reading: Reading, left: Iterable[tuple[int, str]], kind: FileKind) -> bytes:
    """The rows that were left, as they stood in the file, each with the reason behind it."""
    width = max(map(len, (reading.headings, *reading.cells.values())))
    rows = [[*_filled(reading.cells[row], width), why] for row, why in left]
    return sheets.written(kind, "Perbaiki", [*_filled(reading.headings, width), REASON], rows)


def _list_of(column: Column, villages: int) -> list[str] | str | None:
    """What a cell may be chosen from."""
    if column is Column.SEX:
        return ["P", "L"]
    if column is Column.POSITION:
        return list(POSITIONS)
    return f"=Wilayah!$A$2:$A${villages + 1}" if column is Column.VILLAGE else None


def _filled(row: Sequence[CellValue], width: int) -> list[CellValue]:
    return [*row, *[None] * (width - len(row))]

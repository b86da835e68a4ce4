"""Rows as CSV and XLSX files in which nothing is computed (security note D18)."""

import csv
import io
import math
from collections.abc import Iterable, Sequence
from datetime import date, datetime
from enum import StrEnum
from typing import Any

import xlsxwriter

from lms.core import inert
from lms.roster.cells import CellValue

MOST_DIGITS = 15
"""A spreadsheet keeps so many digits of a number; a longer one stays text."""
OLDEST_YEAR = 1901
"""Spreadsheets know no days before 1900, and a false one in it."""
QUIET = {
    "constant_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
}
Row = Sequence[CellValue]


class FileKind(StrEnum):
    CSV = "csv"
    XLSX = "xlsx"

    @property
    def mimetype(self) -> str:
        return _MIMETYPES[self]


_MIMETYPES = {
    FileKind.CSV: "text/csv; charset=utf-8",
    FileKind.XLSX: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}


def written(kind: FileKind, name: str, headings: Row, rows: Iterable[Row]) -> bytes:
    """A file of one table; `name` is the sheet's."""
    if kind is FileKind.CSV:
        return as_csv(headings, rows)
    out = io.BytesIO()
    with xlsxwriter.Workbook(out, QUIET) as book:
        add_sheet(book, name, headings, rows)
    return out.getvalue()


def as_csv(headings: Row, rows: Iterable[Row]) -> bytes:
    """UTF-8 with a mark by which Excel knows it, every cell quoted."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    for row in (headings, *rows):
        writer.writerow([inert.inert(plain(cell)) for cell in row])
    return out.getvalue().encode("utf-8-sig")


def add_sheet(book: Any, name: str, headings: Row, rows: Iterable[Row]) -> Any:
    """A sheet whose headings stay in sight; texts are texts, days are days."""
    sheet = book.add_worksheet(name)
    bold = book.add_format({"bold": True, "bottom": 1})
    day = book.add_format({"num_format": "dd/mm/yyyy", "align": "left"})
    sheet.freeze_panes(1, 0)
    for column, title in enumerate(headings):
        sheet.set_column(column, column, max(12, min(34, len(plain(title)) + 6)))
        sheet.write_string(0, column, inert.inert(plain(title)), bold)
    for number, row in enumerate(rows, 1):
        for column, cell in enumerate(row):
            _write(sheet, number, column, cell, day)
    return sheet


def plain(cell: CellValue) -> str:
    """A cell as text; a day as 2026-11-28, which is read the same everywhere."""
    if cell is None:
        return ""
    if isinstance(cell, datetime):
        cell = cell.date()
    return cell.isoformat() if isinstance(cell, date) else str(cell)


def _write(sheet: Any, number: int, column: int, cell: CellValue, day: Any) -> None:
    if cell is None or cell == "":
        return
    if isinstance(cell, date) and cell.year >= OLDEST_YEAR:
        moment = cell.replace(tzinfo=None) if isinstance(cell, datetime) else cell
        sheet.write_datetime(number, column, moment, day)
    elif isinstance(cell, bool):
        sheet.write_boolean(number, column, cell)
    elif isinstance(cell, int | float) and _is_kept(cell):
        sheet.write_number(number, column, cell)
    else:
        sheet.write_string(number, column, inert.inert(plain(cell)))


def _is_kept(cell: float) -> bool:
    """Whether a spreadsheet gives this number back; one it has rounded already is what it is."""
    return math.isfinite(cell) and (abs(cell) < 10**MOST_DIGITS or cell == float(int(cell)))

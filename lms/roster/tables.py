"""Opening a roster file: CSV or XLSX, within limits, as rows of plain cells.

Formulas arrive as their text and are never computed; external links, macros and pictures are
never opened (security note D18).
"""

import csv
import io
import re
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from openpyxl import load_workbook
from openpyxl.formula.tokenizer import TokenizerError
from openpyxl.formula.translate import TranslatorError
from openpyxl.utils.exceptions import InvalidFileException
from openpyxl.worksheet.formula import ArrayFormula, DataTableFormula

from lms.core import inert
from lms.core.errors import RuleBroken
from lms.roster.cells import CellValue

MOST_BYTES = 5 * 1024 * 1024
MOST_ENTRIES = 200
MOST_UNPACKED = 50 * 1024 * 1024
MOST_ROWS, MOST_COLUMNS = 5_000, 40
"""Of cadres, so that one row more may hold the headings."""
LONGEST_CELL = 32_767
"""What a spreadsheet itself takes."""
_ZIP = b"PK\x03\x04"
FORMULA = "=rumus"
"""What stands for a formula over many cells, of which no single cell holds the text."""


class FileRefused(RuleBroken):
    message = "Berkas ini tidak dapat dibaca. Simpan sebagai XLSX atau CSV, lalu unggah lagi."


class TooManyRows(FileRefused):
    message = "Berkas ini lebih dari 5.000 baris. Bagi menjadi beberapa berkas."


@dataclass(frozen=True)
class Table:
    """The rows of one sheet, each with the number it has in the file; `is_typed` for XLSX."""

    name: str
    rows: tuple[tuple[int, tuple[CellValue, ...]], ...]
    is_typed: bool


def read_tables(data: bytes) -> list[Table]:
    """The sheets of a file, those in sight first; FileRefused says what is the matter."""
    check_size(data)
    if data.startswith(_ZIP):
        return _workbook(data)
    return [_csv(data)]


def check_size(data: bytes) -> None:
    """Refuse what is too large or empty before anybody looks inside."""
    if len(data) > MOST_BYTES:
        raise FileRefused("Berkas lebih besar dari 5 MB. Bagi menjadi beberapa berkas.")
    if not data.strip():
        raise FileRefused("Berkas ini kosong. Pilih berkas yang berisi data kader.")


def _workbook(data: bytes) -> list[Table]:
    _refuse_bomb(data)
    try:
        book = load_workbook(io.BytesIO(data), read_only=True, keep_links=False)
        in_sight_first = sorted(book.worksheets, key=lambda one: one.sheet_state != "visible")
        tables = [
            Table(sheet.title, tuple(_numbered(_unescaped(_cells(sheet)))), is_typed=True)
            for sheet in in_sight_first
        ]
    except FileRefused:
        raise
    except (
        *(InvalidFileException, zipfile.BadZipFile, KeyError, ValueError, TypeError),
        *(AttributeError, IndexError, SyntaxError, OverflowError, OSError, EOFError),
        *(TokenizerError, TranslatorError),
    ) as error:
        # openpyxl lets through whatever a damaged file makes its parsers raise.
        raise FileRefused from error
    return tables


def _refuse_bomb(data: bytes) -> None:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            entries = archive.infolist()
    except (zipfile.BadZipFile, ValueError, OSError) as error:
        raise FileRefused from error
    if any(entry.filename.endswith("vbaProject.bin") for entry in entries):
        raise FileRefused("Berkas ini memuat makro. Simpan sebagai XLSX biasa, lalu unggah lagi.")
    if len(entries) > MOST_ENTRIES or sum(e.file_size for e in entries) > MOST_UNPACKED:
        raise FileRefused("Isi berkas ini terlalu besar. Salin datanya ke berkas baru.")


def _cells(sheet: object) -> Iterator[tuple[object, ...]]:
    """Rows as far as the limits reach; one that stands lower is refused, not cut."""
    rows = sheet.iter_rows(values_only=True, max_col=MOST_COLUMNS)  # type: ignore[attr-defined]
    for number, row in enumerate(rows, 1):
        if number <= MOST_ROWS + 1:
            yield row
        elif row.count(None) < len(row):
            raise TooManyRows


_ESCAPED = re.compile(r"_x(00(?:0[1-9A-F]|1[0-9A-F]|5F))_", re.IGNORECASE)
"""How workbooks write a control character, and the underscore before what only looks so."""


def _unescaped(rows: Iterable[tuple[object, ...]]) -> Iterator[tuple[object, ...]]:
    """Texts as they were typed; openpyxl leaves this to its callers."""
    for row in rows:
        yield tuple(
            _ESCAPED.sub(lambda found: chr(int(found[1], 16)), cell)
            if isinstance(cell, str) and "_x" in cell
            else cell
            for cell in row
        )


def _csv(data: bytes) -> Table:
    text = _decoded(data)
    if "\0" in text:
        raise FileRefused
    csv.field_size_limit(MOST_BYTES)
    delimiter = _delimiter(text[:4096].splitlines())
    lines = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    found: list[tuple[str, ...]] = []
    try:
        for line in lines:
            if len(found) > MOST_ROWS:
                raise TooManyRows
            found.append(tuple(line[:MOST_COLUMNS]))
    except csv.Error as error:
        raise FileRefused from error
    _refuse_open_quote(found, delimiter)
    return Table("", tuple(_numbered(found)), is_typed=False)


def _delimiter(lines: Sequence[str]) -> str:
    """What stands in the most lines: the headings too have it, but no comma of a degree."""
    return max(
        ",;\t",
        key=lambda mark: (sum(mark in line for line in lines), sum(map(mark.count, lines))),
    )


def _refuse_open_quote(rows: Sequence[tuple[str, ...]], delimiter: str) -> None:
    """A quotation mark that nothing closes takes the rows below it into its own cell."""
    width = max(map(len, rows), default=0)
    for number, row in enumerate(rows, 1):
        for cell in row:
            _, *below = cell.splitlines() or [""]
            if any(line.count(delimiter) >= max(2, width - 1) for line in below):
                raise FileRefused(
                    f"Tanda kutip di baris {number} tidak ditutup, jadi baris di bawahnya tidak "
                    "terbaca. Perbaiki, lalu unggah lagi."
                )


def _decoded(data: bytes) -> str:
    for encoding in ("utf-8-sig", "utf-16" if data[:2] in {b"\xff\xfe", b"\xfe\xff"} else "cp1252"):
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise FileRefused


def _numbered(
    rows: Iterable[tuple[object, ...]],
) -> Iterator[tuple[int, tuple[CellValue, ...]]]:
    """Rows that hold anything, with the number they have in the file."""
    for number, row in enumerate(rows, 1):
        if any(value not in {None, ""} for value in row):
            yield number, tuple(_value(value) for value in row)


def _value(value: object) -> CellValue:
    """A cell as we know cells: without our own mark, and a time of day or an error as its text."""
    if isinstance(value, str):
        if len(value) > LONGEST_CELL:
            raise FileRefused("Ada sel yang terlalu panjang. Hapus isinya, lalu unggah lagi.")
        return inert.original(value)
    if isinstance(value, ArrayFormula | DataTableFormula):
        return FORMULA
    if value is None or isinstance(value, int | float | date):
        return value
    return str(value)

"""Opening roster files as offices really make them: nothing is lost without a word."""

import io
from collections.abc import Callable
from datetime import date

import pytest
import xlsxwriter

from lms.regions.matching import Place
from lms.roster import reading
from lms.roster.drafts import Draft, Verdict
from lms.roster.reading import Reading
from lms.roster.tables import FileRefused, TooManyRows

PLACES = [Place("36.74.05.1001", ("Cempaka Putih",), "36.74.05", "Ciputat Timur")]
TODAY = date(2026, 11, 24)
HEAD = ("Nama", "L/P", "Kelurahan", "Jabatan")
SITI = ("Siti Aminah", "P", "Cempaka Putih", "Ketua")


def read(data: bytes) -> Reading:
    return reading.read(data, PLACES, TODAY)


def written(make: Callable[[xlsxwriter.Workbook], object]) -> bytes:
    out = io.BytesIO()
    with xlsxwriter.Workbook(out, {"in_memory": True}) as book:
        make(book)
    return out.getvalue()


def a_sheet(book: xlsxwriter.Workbook, name: str = "Kader", *rows: tuple[str, ...]) -> object:
    sheet = book.add_worksheet(name)
    for number, row in enumerate((HEAD, *(rows or (SITI,)))):
        sheet.write_row(number, 0, row)
    return sheet


def names(found: Reading) -> list[str]:
    return [draft.name for draft in found.drafts]


@pytest.mark.parametrize("column", range(4))
def test_a_formula_over_many_cells_is_never_taken_for_data(column: int) -> None:
    """As current spreadsheets write `=UPPER(A2:A50)` or a lookup: it has no text of its own."""

    def make(book: xlsxwriter.Workbook) -> None:
        sheet = a_sheet(book)
        sheet.write_array_formula(1, column, 1, column, "{=UPPER(Z1:Z9)}", None, "SITI")  # type: ignore[attr-defined]

    data = written(make)
    (draft,) = read(data).drafts
    assert draft.verdict is [Verdict.REJECT, Verdict.WARN, Verdict.ASK, Verdict.WARN][column]
    assert "object at" not in repr(draft)
    assert read(data) == read(data)


@pytest.mark.parametrize("row", [5_001, 20_000, 1_048_575])
def test_a_row_far_below_is_refused_and_not_cut_away(row: int) -> None:
    data = written(lambda book: a_sheet(book).write_row(row, 0, SITI))  # type: ignore[attr-defined]
    with pytest.raises(TooManyRows):
        read(data)


@pytest.mark.parametrize("kind", ["csv", "xlsx"])
def test_5000_cadres_and_their_headings_are_one_file_and_one_more_is_not(kind: str) -> None:
    def of(count: int) -> bytes:
        if kind == "csv":
            return "\n".join(map(",".join, (HEAD, *[SITI] * count))).encode()
        return written(lambda book: a_sheet(book, "Kader", *[SITI] * count))

    assert len(read(of(5_000)).drafts) == 5_000
    with pytest.raises(TooManyRows):
        read(of(5_001))


def test_a_sheet_out_of_sight_is_not_read_before_one_in_sight() -> None:
    def make(book: xlsxwriter.Workbook) -> None:
        a_sheet(book, "Lama", ("Kosim", "L", "Cempaka Putih", "Anggota")).hide()  # type: ignore[attr-defined]
        a_sheet(book, "Baru").activate()  # type: ignore[attr-defined]

    found = read(written(make))
    assert (names(found), found.sheet, found.other_sheets) == (["Siti Aminah"], "Baru", ("Lama",))


def test_commas_of_degrees_do_not_part_a_file_of_semicolons() -> None:
    lines = ["Nama;L/P;Kelurahan", *["Siti Aminah, S.Pd., M.Pd., S.E.;P;Cempaka Putih"] * 3]
    assert set(names(read("\n".join(lines).encode()))) == {"Siti Aminah, S.Pd., M.Pd., S.E."}


def test_a_quotation_mark_left_open_swallows_no_rows() -> None:
    lines = ["Nama,L/P,Kelurahan", '"Siti,P,Cempaka Putih', "Kosim,L,Cempaka Putih"]
    for end in ("", '\n"Yeni" Sari,P,Cempaka Putih'):
        with pytest.raises(FileRefused, match="Tanda kutip di baris 2"):
            read(("\n".join(lines) + end).encode())


def test_an_address_on_two_lines_is_one_cell() -> None:
    data = b'Nama,L/P,Kelurahan,Alamat\nSiti,P,Cempaka Putih,"Jl. Mawar,\nRT 1, RW 2"\n'
    assert names(read(data)) == ["Siti"]


@pytest.mark.parametrize("mark", ["-", "–", "...", " / "])
def test_a_dash_is_an_empty_cell(mark: str) -> None:
    head = "NIK,Nama,TTL,L/P,No. HP,Kelurahan,Kecamatan,RT/RW,Jabatan"
    line = f"{mark},Siti,{mark},P,{mark},Cempaka Putih,{mark},{mark},{mark}"
    (draft,) = read(f"{head}\n{line}\n".encode()).drafts
    assert (draft.verdict, draft.notes) == (Verdict.OK, ())
    assert_empty(draft, "born_on", "phone", "rt", "position")


def assert_empty(draft: Draft, *fields: str) -> None:
    assert [draft.values[name] for name in fields] == [None] * len(fields)

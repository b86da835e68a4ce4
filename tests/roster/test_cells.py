"""Cells of real rosters: what is lossless is mended, what is lost is told, nothing is guessed."""

from datetime import date, datetime

import pytest

from lms.core.nik import Nik
from lms.roster import cells
from lms.roster.cells import CellValue

TODAY = date(2026, 11, 24)


@pytest.mark.parametrize(
    ("value", "digits"),
    [
        ("3674054107789903", "3674054107789903"),
        ("'3674054107789903", "3674054107789903"),
        ("’3674054107789903", "3674054107789903"),
        ("3674 0541 0778 9904", "3674054107789904"),
        ("\u00a03674054107789905 ", "3674054107789905"),
        (3674054107789900, "3674054107789900"),
    ],
)
def test_a_nik_is_found_in_what_surrounds_it(value: CellValue, digits: str) -> None:
    found = cells.read_nik(value, TODAY, is_typed=True).value
    assert isinstance(found, Nik)
    assert found.digits == digits


@pytest.mark.parametrize(
    ("value", "is_typed"),
    [
        ("3.67405E+15", False),
        ("3,67405E+15", False),
        (3674050000000000, True),
        (3.67405e15, True),
        ("367405410778990", True),
        ("3674O54107789907", True),
        ("0000000000000000", True),
        ('=HYPERLINK("x")', True),
    ],
)
def test_a_nik_that_lost_digits_is_refused(value: CellValue, is_typed: bool) -> None:
    read = cells.read_nik(value, TODAY, is_typed=is_typed)
    assert read.refused
    assert read.value is None


def test_a_letter_in_a_nik_is_pointed_at_and_not_mended() -> None:
    read = cells.read_nik("3674O54107789907", TODAY, is_typed=True)
    assert (read.value, read.suggestion) == (None, "Huruf O pada NIK mungkin angka 0.")


def test_a_nik_kept_as_a_number_carries_a_warning() -> None:
    assert cells.read_nik(3674054107789900, TODAY, is_typed=True).warning
    assert not cells.read_nik("3674054107789900", TODAY, is_typed=True).warning
    assert cells.read_nik("3674054107789900", TODAY, is_typed=False).warning


@pytest.mark.parametrize(
    ("value", "born_on"),
    [
        ("01/07/1978", date(1978, 7, 1)),
        ("3-4-1980", date(1980, 4, 3)),
        ("03/04/80", date(1980, 4, 3)),
        ("1980-04-03", date(1980, 4, 3)),
        ("1 Juli 1978", date(1978, 7, 1)),
        ("09 Des 1965", date(1965, 12, 9)),
        ("17 Peb 1970", date(1970, 2, 17)),
        ("31242", date(1985, 7, 14)),
        ("Tangerang, 03/04/1980", date(1980, 4, 3)),
        (datetime(1985, 7, 14), date(1985, 7, 14)),  # noqa: DTZ001 - as a spreadsheet gives it
    ],
)
def test_birth_dates_are_read_day_first_in_every_shape(value: CellValue, born_on: date) -> None:
    assert cells.read_birth(value, TODAY).value == born_on


@pytest.mark.parametrize("value", ["31/02/1980", "kemarin", "13/13/1980", "1/1/1850"])
def test_a_date_that_does_not_exist_is_left_out_and_told(value: str) -> None:
    read = cells.read_birth(value, TODAY)
    assert (read.value, bool(read.warning)) == (None, True)


def test_a_child_is_refused() -> None:
    assert "18" in cells.read_birth("20/01/2012", TODAY).refused


@pytest.mark.parametrize(
    ("value", "number"),
    [
        ("081200000001", "+6281200000001"),
        ("0812-0000-0008", "+6281200000008"),
        ("+62 812-0000-0015", "+6281200000015"),
        ("6281200000016", "+6281200000016"),
        (81200000017, "+6281200000017"),
        ("0812 0000 0018 / 0813 0000 0018 (WA anak)", "+6281200000018"),
        ("8.12E+10", None),
        (81200000000, None),
        ("812-7714", None),
        ("", None),
    ],
)
def test_phones_become_one_form_or_nothing(value: CellValue, number: str | None) -> None:
    assert cells.read_phone(value).value == number


@pytest.mark.parametrize(
    ("value", "pair"),
    [
        ("003/007", (3, 7)),
        ("3/7", (3, 7)),
        ("RT 03 RW 07", (3, 7)),
        ("RT.003/RW.007", (3, 7)),
        ("07-Mar", None),
        (datetime(2026, 3, 7), None),  # noqa: DTZ001 - as a spreadsheet gives it
        ("0/0", None),
        ("tiga", None),
    ],
)
def test_rt_and_rw_are_two_numbers(value: CellValue, pair: tuple[int, int] | None) -> None:
    assert cells.read_rt_rw(value).value == pair


@pytest.mark.parametrize(
    ("value", "name"),
    [
        ("  Siti\u00a0Aminah  ", "Siti Aminah"),
        ("Siti\nAminah", "Siti Aminah"),
        ("Putri\u200b Aulia", "Putri Aulia"),
        ("Kosim", "Kosim"),
        ("Nur'aini", "Nur'aini"),
        ("Hj. Siti Aminah, S.Pd., SKM", "Hj. Siti Aminah, S.Pd., SKM"),
    ],
)
def test_a_name_is_kept_as_it_is_written(value: str, name: str) -> None:
    assert cells.read_name(value).value == name


def test_a_name_in_capitals_stays_and_a_calmer_one_is_suggested() -> None:
    read = cells.read_name("HJ. SITI NUR’AINI, S.PD.I")
    assert (read.value, read.suggestion) == (
        "HJ. SITI NUR’AINI, S.PD.I",
        "Hj. Siti Nur'aini, S.Pd.I",
    )


@pytest.mark.parametrize("value", ["", "  ", "=1+1", "@x", "+62", "-", "12345", "A" * 121])
def test_what_is_no_name_is_refused(value: str) -> None:
    assert cells.read_name(value).refused


def test_two_spellings_of_one_name_have_one_key() -> None:
    assert cells.match_key("HJ. SITI NUR’AINI, S.PD.I") == cells.match_key("Siti Nuraini")

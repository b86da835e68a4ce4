"""Words for dates, times, numbers and names as Indonesian readers know them."""

from datetime import date, time, timedelta
from decimal import Decimal

import pytest

from lms.core import text

SATURDAY = date(2026, 11, 28)


def test_dates_are_written_with_the_name_of_the_month() -> None:
    assert text.date_id(date(2026, 3, 7)) == "7 Maret 2026"
    assert text.day_date_id(SATURDAY) == "Sabtu, 28 November 2026"
    assert text.short_date_id(date(2026, 8, 17)) == "17 Agt"
    assert text.day_parts(SATURDAY) == ("Sabtu", "28", "Nov")


def test_the_clock_uses_a_dot_and_two_digits() -> None:
    assert text.clock_id(time(9, 12)) == "09.12"
    assert text.clock_id(time(0, 0)) == "00.00"


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  Aula\r\n\tBougenville ", "Aula Bougenville"),
        ("\u202eAula\u202c\u200b", "Aula"),
        ("\u200b\u2066 \x07", ""),
        ("Ma\u2019rifah, S.Pd. & عائشة 🌸", "Ma\u2019rifah, S.Pd. & عائشة 🌸"),
        ("Re\u0301my", "Rémy"),
    ],
)
def test_one_line_keeps_what_can_be_read(typed: str, kept: str) -> None:
    assert text.one_line(typed) == kept


@pytest.mark.parametrize(
    ("value", "decimals", "shown"),
    [
        (0, 0, "0"),
        (1545, 0, "1.545"),
        (4_200_000, 0, "4.200.000"),
        (3.5, 1, "3,5"),
        (80.0, 1, "80"),
        (0.05, 1, "0,1"),
        (Decimal("86.665"), 2, "86,67"),
        (-1545.5, 1, "-1.545,5"),
        (2.5, 0, "3"),
    ],
)
def test_numbers_use_dots_for_thousands_and_a_comma(
    value: float | Decimal, decimals: int, shown: str
) -> None:
    assert text.number_id(value, decimals) == shown


def test_a_percentage_drops_a_zero_after_the_comma() -> None:
    assert text.percent_id(57.2) == "57,2%"
    assert text.percent_id(80.0) == "80%"
    assert text.percent_id(57.25) == "57,3%"


@pytest.mark.parametrize(
    ("size", "shown"),
    [(0, "1 KB"), (163_840, "160 KB"), (1_887_437, "1,8 MB"), (5 * 1024 * 1024, "5 MB")],
)
def test_file_sizes_are_short(size: int, shown: str) -> None:
    assert text.file_size_id(size) == shown


@pytest.mark.parametrize(
    ("number", "letters"),
    [
        (1, "I"),
        (4, "IV"),
        (9, "IX"),
        (11, "XI"),
        (12, "XII"),
        (2026, "MMXXVI"),
        (3999, "MMMCMXCIX"),
    ],
)
def test_months_of_letter_numbers_are_roman(number: int, letters: str) -> None:
    assert text.roman(number) == letters


@pytest.mark.parametrize("number", [0, -1, 4000])
def test_what_romans_could_not_write_is_refused(number: int) -> None:
    with pytest.raises(ValueError, match="no Roman spelling"):
        text.roman(number)


def test_lists_end_with_dan() -> None:
    assert text.joined_id([]) == ""
    assert text.joined_id(["a"]) == "a"
    assert text.joined_id(["a", "b"]) == "a dan b"
    assert text.joined_id(["a", "b", "c"]) == "a, b, dan c"


@pytest.mark.parametrize(
    ("hour", "part"),
    [
        (3, "malam"),
        (4, "pagi"),
        (10, "pagi"),
        (11, "siang"),
        (14, "siang"),
        (15, "sore"),
        (17, "sore"),
        (18, "malam"),
        (23, "malam"),
        (0, "malam"),
    ],
)
def test_greetings_follow_the_sun(hour: int, part: str) -> None:
    assert text.part_of_day(hour) == part


@pytest.mark.parametrize(
    ("full_name", "called"),
    [
        ("Sri Wahyuni", "Sri"),
        ("Sri", "Sri"),
        ("Nur'aini", "Nur'aini"),
        ("Hj. Siti Aminah, S.Pd., SKM", "Siti"),
        ("Hj Siti Aminah", "Siti"),
        ("Prof. Dr. dr. Budi Hidayat, Sp.A", "Budi"),
        ("K.H. Ahmad Rohmat", "Ahmad"),
        ("Drs. H. Dedi", "Dedi"),
        ("M. Ali Akbar", "Ali"),
        ("M.", "M."),
        ("Hj.", "Hj."),
        ("  Endang   Lestari ", "Endang"),
        ("Harahap", "Harahap"),
    ],
)
def test_people_are_called_by_their_first_name_without_titles(full_name: str, called: str) -> None:
    assert text.first_name(full_name) == called


def test_the_salutation_fits_the_person() -> None:
    assert text.salutation("Sri Wahyuni", "P") == "Bu Sri"
    assert text.salutation("H. Budi Hidayat", "L") == "Pak Budi"
    assert text.salutation("Nur", None) == "Bapak/Ibu Nur"


@pytest.mark.parametrize(
    ("days", "told"),
    [
        (0, "hari ini"),
        (1, "kemarin"),
        (2, "2 hari lalu"),
        (6, "6 hari lalu"),
        (7, "1 minggu lalu"),
        (21, "3 minggu lalu"),
        (30, "1 bulan lalu"),
        (364, "12 bulan lalu"),
        (365, "1 tahun lalu"),
        (-1, "29 November 2026"),
    ],
)
def test_the_past_is_told_in_the_largest_unit_that_fits(days: int, told: str) -> None:
    assert text.since_id(SATURDAY - timedelta(days=days), SATURDAY) == told

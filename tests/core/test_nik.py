"""A NIK is read, checked and never shown."""

from datetime import date

import pytest

from lms.core.nik import NikWrong, age_on, masked, parse

TODAY = date(2026, 11, 24)


@pytest.mark.parametrize(
    ("digits", "born_on", "is_woman"),
    [
        ("3674054107789903", date(1978, 7, 1), True),
        ("3674050505759932", date(1975, 5, 5), False),
        ("3603055503709913", date(1970, 3, 15), True),
        ("3674052902009901", date(2000, 2, 29), False),
        ("3674050101099901", date(2009, 1, 1), False),
        ("3674056001129931", date(2012, 1, 20), True),
    ],
)
def test_birth_date_and_sex_are_read_from_it(digits: str, born_on: date, is_woman: bool) -> None:
    found = parse(digits, TODAY)
    assert (found.born_on, found.is_woman, found.area) == (born_on, is_woman, _area(digits))


def _area(digits: str) -> str:
    return f"{digits[:2]}.{digits[2:4]}.{digits[4:6]}"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "367405410778990",
        "36740541077899030",
        "3674O54107789907",
        "3674054107780000",
        "1111111111111111",
        "3674053202789901",
        "3674057202789901",
        "3674050013789901",
        "3674052902019901",
        "٣٦٧٤٠٥٤١٠٧٧٨٩٩٠٣",
    ],
)
def test_what_is_no_nik_is_refused(text: str) -> None:
    with pytest.raises(NikWrong):
        parse(text, TODAY)


def test_the_message_says_how_many_digits_there_are() -> None:
    with pytest.raises(NikWrong, match="15"):
        parse("367405410778990", TODAY)


def test_a_century_gives_an_age_of_17_to_100() -> None:
    assert parse("3674050101269901", TODAY).born_on == date(1926, 1, 1)
    assert parse("3674052411099901", TODAY).born_on == date(2009, 11, 24)


def test_nobody_reads_the_number_by_accident() -> None:
    assert "3674054107789903" not in repr(parse("3674054107789903", TODAY))
    assert masked("9903") == "••••••••••••9903"


def test_an_age_counts_whole_years() -> None:
    assert age_on(date(2000, 2, 29), date(2026, 2, 28)) == 25
    assert age_on(date(2000, 2, 29), date(2026, 3, 1)) == 26

"""How letters are numbered, and what of an office may differ."""

from dataclasses import replace
from datetime import date
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lms.core.errors import RuleBroken
from lms.office import rules
from lms.office.rules import BUILT_IN, Helpline, NumberFormatWrong, Office

DAY = date(2026, 7, 3)


@pytest.mark.parametrize(
    ("written", "number", "series"),
    [
        ("400.2/{nomor}/{instansi}/{tahun}", "400.2/0127/DP3AP2KB/2026", "400.2/DP3AP2KB"),
        (
            "{nomor}/SERT-KADER/{instansi}/{bulan}/{tahun}",
            "0127/SERT-KADER/DP3AP2KB/VII/2026",
            "SERT-KADER/DP3AP2KB",
        ),
        ("K-{nomor}-{tahun}", "K-0127-2026", "K--"),
    ],
)
def test_the_format_makes_the_number_and_what_is_counted_by(
    written: str, number: str, series: str
) -> None:
    office = replace(BUILT_IN, number_format=written)
    rules.ensure_numbered(written)
    assert office.number(127, DAY) == number
    assert office.series == series


def test_the_built_in_series_is_the_one_certificates_were_counted_by_before() -> None:
    assert BUILT_IN.series == "400.2/DP3AP2KB"
    assert BUILT_IN.number(12345, DAY) == "400.2/12345/DP3AP2KB/2026"


@pytest.mark.parametrize(
    "written",
    [
        "400.2/{instansi}/{tahun}",
        "400.2/{nomor}/{instansi}",
        "{nomor}/{nomor}/{tahun}",
        "{nomor}/{tahun}/{kota}",
        "{nomor}/{tahun}/{",
        "{nomor}{tahun}",
        "4{nomor}/{tahun}",
        "{nomor}4/{tahun}",
        "{nomor}/{{tahun}}",
    ],
)
def test_a_format_whose_numbers_could_be_equal_or_odd_is_refused(written: str) -> None:
    with pytest.raises(NumberFormatWrong):
        rules.ensure_numbered(written)


PART = st.text("AB12.", min_size=1, max_size=4)


@given(st.lists(PART, min_size=1, max_size=3), st.lists(PART, min_size=1, max_size=3))
def test_numbers_of_different_series_never_meet(one: list[str], other: list[str]) -> None:
    """Whatever was the format before: a certificate's number is unique for ever."""
    first, second = (
        replace(BUILT_IN, number_format="/".join([*parts, "{nomor}", "{tahun}"]))
        for parts in (one, other)
    )
    numbers = [
        {office.number(n, date(year, 5, 1)) for n, year in product((1, 2, 11), (2026, 2027))}
        for office in (first, second)
    ]
    assert len(numbers[0]) == 6
    if first.series != second.series:
        assert not numbers[0] & numbers[1]


@pytest.mark.parametrize(
    "office",
    [
        replace(BUILT_IN, number_format="A" * 41 + "/{nomor}/{tahun}"),
        replace(BUILT_IN, number_format="/{nomor}/{tahun}"),
    ],
)
def test_a_series_must_be_there_and_fit(office: Office) -> None:
    with pytest.raises(RuleBroken):
        rules.ensure_lengths(office)


def test_an_office_comes_back_as_it_was_stored() -> None:
    office = replace(BUILT_IN, helplines=(Helpline("UPTD PPA", "0811 1111"),), emblem="a" * 64)
    assert rules.loaded(rules.stored(office)) == office
    assert rules.loaded({"short_name": "X", "a field of later": 1}) == replace(
        BUILT_IN, short_name="X"
    )


def test_only_what_differs_counts_as_changed() -> None:
    after = replace(BUILT_IN, seats=55, place="Serpong")
    assert rules.changed(BUILT_IN, after) == {"seats": 55, "place": "Serpong"}
    assert rules.changed(after, after) == {}


def test_a_helpline_is_dialled_without_its_spaces() -> None:
    assert Helpline("UPTD PPA", "+62 811-1000 200").dialled == "+628111000200"

"""The rows of two plagued spreadsheets end as their maker says they should."""

import csv
from contextlib import suppress
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy.orm import Session

from lms.regions.matching import Place
from lms.regions.queries import places
from lms.roster.drafts import Draft, Verdict
from lms.roster.headings import NoHeadings, with_headings
from lms.roster.judging import read_drafts
from lms.roster.tables import FileRefused, Table, read_tables

DATA = Path(__file__).with_name("data")
TODAY = date(2026, 11, 24)
EXPECTED = {"OK": "ok", "FIX": "fix", "WARN": "warn", "REJECT": "reject", "SKIP": "skip"}


def drafts_of(file: str, session: Session) -> dict[int, Draft]:
    table, headings = with_headings(read_tables((DATA / file).read_bytes()))
    return {draft.row: draft for draft in read_drafts(table, headings, places(session), TODAY)}


def expectations() -> list[dict[str, str]]:
    with (DATA / "nasty_roster.csv").open(encoding="utf-8-sig", newline="") as lines:
        return list(csv.DictReader(lines))


@pytest.mark.parametrize(("file", "above"), [("nasty_roster.csv", 1), ("nasty_roster.xlsx", 0)])
def test_every_plagued_row_ends_as_expected(session: Session, file: str, above: int) -> None:
    drafts = drafts_of(file, session)
    for expected in expectations():
        draft = drafts.get(int(expected["row_no"]) + above)
        got = "skip" if draft is None else draft.verdict.value
        # A row that waits for a decision is a warning nobody has answered yet.
        got = "warn" if got == "ask" else got
        assert got == EXPECTED[expected["expected_status"]], expected["masalah"]


def test_only_what_needs_a_decision_waits(session: Session) -> None:
    waiting = [d for d in drafts_of("nasty_roster.xlsx", session).values() if d.asks]
    assert [draft.row for draft in waiting] == [28, 30, 32]
    assert set(waiting[0].candidates) == {"36.74.03.1003", "36.74.03.1004"}


def test_the_second_row_of_one_person_is_skipped_and_of_another_refused(session: Session) -> None:
    drafts = drafts_of("nasty_roster.xlsx", session)
    assert drafts[13].skipped == "sama dengan baris 12"
    assert "baris 12" in drafts[14].refusals[0]


def test_a_file_without_headings_is_refused_with_advice() -> None:
    with pytest.raises(NoHeadings, match="Judul kolom"):
        with_headings(read_tables(b"satu,dua\n1,2\n"))


cell = st.one_of(
    st.none(),
    st.text(max_size=40),
    st.integers(-(10**18), 10**18),
    st.floats(),
    st.booleans(),
    st.dates(),
    st.datetimes(),
    st.sampled_from(["3674054107789903", "Cempaka Putih", "0812 0000 0001", "=1", "003/007"]),
)
HEADINGS = ("NIK", "Nama", "TTL", "L/P", "No. HP", "Kelurahan", "Kecamatan", "RT/RW", "Jabatan")
PLACES = [Place("36.74.05.1001", ("Cempaka Putih",), "36.74.05", "Ciputat Timur")]


@settings(max_examples=500)
@given(st.lists(st.tuples(*[cell] * len(HEADINGS)), max_size=8), st.booleans())
def test_no_row_however_odd_breaks_the_reading(rows: list[tuple[object]], is_typed: bool) -> None:
    numbered = [(1, HEADINGS), *enumerate(rows, 2)]
    table, headings = with_headings([Table("", tuple(numbered), is_typed)])  # type: ignore[arg-type]
    drafts = read_drafts(table, headings, PLACES, TODAY)
    assert [draft.row for draft in drafts] == [number for number, _ in enumerate(rows, 2)]
    for draft in drafts:
        if draft.verdict in {Verdict.OK, Verdict.FIX, Verdict.WARN}:
            assert draft.name
            assert draft.values["region_code"] == "36.74.05.1001"


@settings(max_examples=500)
@given(st.one_of(st.binary(max_size=2000), st.binary(max_size=2000).map(b"PK\x03\x04".__add__)))
def test_no_file_however_broken_raises_anything_but_a_refusal(data: bytes) -> None:
    with suppress(FileRefused):
        assert all(isinstance(table, Table) for table in read_tables(data))

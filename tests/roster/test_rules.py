"""No seat and no person twice on any day, whatever the dates."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lms.core.errors import RuleBroken
from lms.roster import rules
from lms.roster.rules import Term

TODAY = date(2026, 11, 24)
IDA, SRI = 1, 2


def day(plus: int) -> date:
    return TODAY + timedelta(days=plus)


def term(since: int, until: int | None = None, person: int = IDA) -> Term:
    return Term(7, person, day(since), None if until is None else day(until))


@pytest.mark.parametrize(
    ("terms", "said"),
    [
        ([term(-10)], "tidak kosong"),
        ([term(10)], "mulai 4 Desember 2026"),
        ([term(-10, 5)], "Paling awal diisi 29 November 2026"),
    ],
)
def test_a_seat_that_somebody_has_from_that_day_on_is_not_filled(
    terms: list[Term], said: str
) -> None:
    with pytest.raises(rules.SeatTaken, match=said):
        rules.ensure_free(terms, day(0))


@pytest.mark.parametrize("terms", [[], [term(-10, 0)], [term(-20, -10), term(-10, -1)]])
def test_a_seat_given_up_by_that_day_is_free(terms: list[Term]) -> None:
    rules.ensure_free(terms, day(0))


@pytest.mark.parametrize("terms", [[term(-10)], [term(10)], [term(-10, 5)]])
def test_who_has_a_seat_that_day_or_later_takes_no_second(terms: list[Term]) -> None:
    with pytest.raises(rules.AlreadySeated):
        rules.ensure_unseated(terms, day(0))
    rules.ensure_unseated([term(-10, 0)], day(0))


def test_the_last_term_ends_also_back_in_time_and_ahead() -> None:
    terms = [term(-20, -10), term(-10, person=SRI)]
    for plus in (-9, 0, 300):
        assert rules.ended(terms, day(plus)).person_id == SRI


def test_a_seat_ends_neither_twice_nor_before_it_began() -> None:
    for terms, kind in (
        ([], rules.SeatVacant),
        ([term(-10, -5)], rules.SeatVacant),
        ([term(-10, 5)], rules.SeatSettled),
        ([term(0)], rules.DateNotSane),
        ([term(5)], rules.DateNotSane),
    ):
        with pytest.raises(kind):
            rules.ended(terms, day(0))


def test_dates_lie_at_most_a_year_ahead_and_decrees_are_signed() -> None:
    rules.ensure_sane(day(366), TODAY, decree_on=TODAY)
    rules.ensure_sane(day(-4000), TODAY)
    with pytest.raises(rules.DateNotSane, match="setahun"):
        rules.ensure_sane(day(367), TODAY)
    with pytest.raises(rules.DateNotSane, match="SK"):
        rules.ensure_sane(TODAY, TODAY, decree_on=day(1))


def test_what_is_to_come_and_slips_of_a_month_are_cancelled() -> None:
    rules.ensure_cancellable(day(-200), day(1), TODAY)
    rules.ensure_cancellable(day(-30), day(-400), TODAY)
    with pytest.raises(rules.TooLateToCancel):
        rules.ensure_cancellable(day(-31), day(0), TODAY)


DEEDS = st.lists(st.tuples(st.integers(1, 4), st.integers(-40, 40), st.booleans()), max_size=25)


@given(DEEDS)
def test_whatever_is_decided_nobody_and_no_seat_is_held_twice(
    deeds: list[tuple[int, int, bool]],
) -> None:
    """Fillings and endings in any order, each obeying the rules, never overlap."""
    terms: list[Term] = []
    for person, plus, begins in deeds:
        seat = [one for one in terms if one.seat_id == person % 2]
        own = [one for one in terms if one.person_id == person]
        try:
            if begins:
                rules.ensure_free(seat, day(plus))
                rules.ensure_unseated(own, day(plus))
                terms.append(Term(person % 2, person, day(plus)))
            else:
                last = rules.ended(seat, day(plus))
                terms.remove(last)
                terms.append(Term(last.seat_id, last.person_id, last.since, day(plus)))
        except RuleBroken:
            continue
    for plus in range(-41, 42):
        held = [one for one in terms if one.holds_on(day(plus))]
        assert len({one.seat_id for one in held}) == len(held)
        assert len({one.person_id for one in held}) == len(held)

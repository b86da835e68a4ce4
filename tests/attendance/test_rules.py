"""Which mark counts, when marks may be made, and how many rows a sheet has."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lms.attendance import rules
from lms.attendance.rules import Event, MeetingState, Method, Status

NINE = datetime(2026, 11, 28, 2, 0, tzinfo=UTC)
NOON = NINE + timedelta(hours=3)


def at(minutes: int) -> datetime:
    return NINE + timedelta(minutes=minutes)


def listed(*marks: tuple[Status | None, int]) -> list[Event]:
    return [Event(n, status, Method.LIST, at(minute)) for n, (status, minute) in enumerate(marks)]


def test_nobody_is_marked_before_the_first_event() -> None:
    assert rules.effective([], NOON) is None


def test_the_last_mark_decides_and_the_first_sighting_is_kept() -> None:
    found = rules.effective(listed((Status.PRESENT, 6), (Status.LATE, 20)), NOON)
    assert found == rules.Mark(Status.LATE, 1, at(6))


def test_a_mark_taken_back_leaves_no_mark() -> None:
    assert rules.effective(listed((Status.PRESENT, 6), (None, 7)), NOON) is None


def test_after_a_wrong_tap_the_arrival_is_that_of_the_right_one() -> None:
    marks = listed((Status.PRESENT, 6), (None, 7), (Status.PRESENT, 41))
    assert rules.effective(marks, NOON) == rules.Mark(Status.PRESENT, 2, at(41))


def test_someone_absent_was_not_seen() -> None:
    found = rules.effective(listed((Status.PRESENT, 6), (Status.SICK, 9)), NOON)
    assert found == rules.Mark(Status.SICK, 1, None)


def test_a_mark_made_from_paper_afterwards_tells_no_time() -> None:
    found = rules.effective(listed((Status.PRESENT, 600)), NOON)
    assert found == rules.Mark(Status.PRESENT, 0, None)


def test_a_correction_tells_that_they_came_but_not_when() -> None:
    marks = [
        Event(1, Status.ABSENT, Method.CLOSING, at(170)),
        Event(2, Status.PRESENT, Method.CORRECTION, at(175)),
    ]
    assert rules.effective(marks, NOON) == rules.Mark(Status.PRESENT, 2, None)


def test_a_correction_does_not_forget_who_was_seen() -> None:
    marks = [
        Event(1, Status.PRESENT, Method.LIST, at(5)),
        Event(2, Status.ABSENT, Method.CORRECTION, at(200)),
        Event(3, Status.LATE, Method.CORRECTION, at(210)),
    ]
    assert rules.effective(marks, NOON) == rules.Mark(Status.LATE, 3, at(5))


@given(st.lists(st.tuples(st.sampled_from([*Status, None]), st.integers(0, 300)), max_size=8))
def test_whatever_happened_the_last_event_is_the_one_that_counts(
    marks: list[tuple[Status | None, int]],
) -> None:
    found = rules.effective(listed(*marks), NOON)
    if not marks or marks[-1][0] is None:
        assert found is None
    else:
        assert found is not None
        assert (found.status, found.event_id) == (marks[-1][0], len(marks) - 1)
        assert found.arrived_at is None or found.status.counts_as_present


@pytest.mark.parametrize(
    ("state", "status", "reason", "expected"),
    [
        (MeetingState.OPEN, Status.PRESENT, None, Method.LIST),
        (MeetingState.OPEN, None, None, Method.LIST),
        (MeetingState.CLOSED, Status.PRESENT, "Salah tekan", Method.CORRECTION),
        (MeetingState.CLOSED, Status.PRESENT, None, rules.ReasonMissing),
        (MeetingState.CLOSED, Status.PRESENT, "", rules.ReasonMissing),
        (MeetingState.CLOSED, None, "Salah tekan", rules.MarkStays),
        (MeetingState.LOCKED, Status.PRESENT, "Salah tekan", rules.MeetingLocked),
        (MeetingState.LOCKED, None, None, rules.MeetingLocked),
    ],
)
def test_how_a_mark_counts_by_the_state_of_its_meeting(
    state: MeetingState,
    status: Status | None,
    reason: str | None,
    expected: Method | type[Exception],
) -> None:
    if isinstance(expected, Method):
        assert rules.method_of_mark(state, status, reason) is expected
        return
    with pytest.raises(expected):
        rules.method_of_mark(state, status, reason)


@pytest.mark.parametrize(
    ("status", "days_ahead", "is_taken"),
    [
        (Status.PRESENT, 0, True),
        (Status.PRESENT, 1, False),
        (Status.LATE, 1, False),
        (Status.ABSENT, 3, False),
        (Status.EXCUSED, 3, True),
        (Status.SICK, 1, True),
        (None, 3, True),
        (Status.PRESENT, -2, True),
    ],
)
def test_only_an_absence_that_was_told_can_be_noted_ahead(
    status: Status | None, days_ahead: int, is_taken: bool
) -> None:
    moment = NINE - timedelta(days=days_ahead, hours=2)
    if is_taken:
        rules.ensure_held(status, NINE, moment)
        return
    with pytest.raises(rules.NotYetHeld, match="28 November 2026"):
        rules.ensure_held(status, NINE, moment)


def test_the_day_of_a_meeting_begins_at_midnight_in_tangerang_selatan() -> None:
    midnight = datetime(2026, 11, 27, 17, 0, tzinfo=UTC)
    rules.ensure_held(Status.PRESENT, NINE, midnight)
    with pytest.raises(rules.NotYetHeld):
        rules.ensure_held(Status.PRESENT, NINE, midnight - timedelta(minutes=1))


def test_a_meeting_is_closed_only_after_it_began() -> None:
    rules.ensure_begun(NINE, NINE)
    with pytest.raises(rules.NotYetHeld):
        rules.ensure_begun(NINE, NINE - timedelta(minutes=1))


@pytest.mark.parametrize(("minutes", "hours"), [(180, 4), (179, 3), (44, 0), (45, 1), (270, 6)])
def test_the_proposed_hours_are_whole_ones(minutes: int, hours: int) -> None:
    assert rules.proposed_hours(NINE, at(minutes), 45) == hours


@pytest.mark.parametrize(
    ("people", "blanks"), [(0, 10), (9, 10), (12, 7), (19, 0), (20, 10), (44, 6), (50, 0), (60, 0)]
)
def test_guests_get_the_rows_that_fit_the_last_page(people: int, blanks: int) -> None:
    assert rules.blank_rows(people) == blanks

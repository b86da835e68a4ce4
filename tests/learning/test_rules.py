"""Completion: what is missing, what comes next, and that nothing is rounded up to a pass."""

from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lms.learning.achieved import Attendance, Completion, Facts, MissingKind, ModuleProgress
from lms.learning.requirement_form import standard
from lms.learning.rules import (
    Grade,
    NextStep,
    StepKind,
    Terms,
    final_score,
    may_take_quiz,
    predicate,
    unlocked,
)
from lms.learning.rules import next_step as step_after
from lms.learning.wanting import completion as completion_of


def asking(percent: int = 80, *, quizzes: bool = True, sequential: bool = True) -> Terms:
    """What `pass_rule` of a course asks."""
    return Terms(standard(percent, all_module_quizzes_passed=quizzes), sequential)


def completion(
    modules: Sequence[ModuleProgress], attendance: Attendance, terms: Terms
) -> Completion:
    return completion_of(terms.asked, Facts(tuple(modules), attendance))


def next_step(modules: Sequence[ModuleProgress], attendance: Attendance, terms: Terms) -> NextStep:
    return step_after(Facts(tuple(modules), attendance), terms)


STANDARD = asking()
FREE_ORDER = asking(sequential=False)
NO_QUIZZES = asking(quizzes=False)
NO_ATTENDANCE = asking(0)
THERE = Attendance(attended=12, planned=12)

NEW = ModuleProgress(1, "Satu", attempts_left=3)
READ = replace(NEW, is_read=True)
FAILED = replace(READ, best_percent=60, attempts_left=2)
STUCK = replace(FAILED, attempts_left=0)
PASSED = replace(READ, is_passed=True, best_percent=70, attempts_left=2)
NO_QUIZ = replace(READ, has_quiz=False)


def a_course(*modules: ModuleProgress) -> list[ModuleProgress]:
    return [replace(module, number=number) for number, module in enumerate(modules, 1)]


M, Q, A, P = MissingKind.MODULE, MissingKind.QUIZ, MissingKind.ATTENDANCE, MissingKind.MEETINGS


@pytest.mark.parametrize(
    ("modules", "attended", "planned", "terms", "missing", "percent"),
    [
        ([], 0, 0, NO_ATTENDANCE, [], 100),
        ([], 0, 0, STANDARD, [P], 0),
        ([], 8, 10, STANDARD, [], 100),
        ([NEW], 0, 10, STANDARD, [M, Q, A], 0),
        ([NEW], 10, 10, STANDARD, [M, Q], 33),
        ([READ], 0, 10, STANDARD, [Q, A], 33),
        ([READ], 10, 10, STANDARD, [Q], 66),
        ([FAILED], 10, 10, STANDARD, [Q], 66),
        ([STUCK], 10, 10, STANDARD, [Q], 66),
        ([PASSED], 10, 10, STANDARD, [], 100),
        ([PASSED], 0, 10, STANDARD, [A], 66),
        ([PASSED], 0, 0, STANDARD, [P], 66),
        ([PASSED], 4, 10, STANDARD, [A], 83),
        ([PASSED], 7, 10, STANDARD, [A], 95),
        ([PASSED], 8, 10, STANDARD, [], 100),
        ([PASSED], 79, 100, STANDARD, [A], 99),
        ([PASSED], 799, 1000, STANDARD, [A], 99),
        ([PASSED], 7999, 10000, STANDARD, [A], 99),
        ([PASSED], 9, 12, STANDARD, [A], 97),
        ([PASSED], 10, 12, STANDARD, [], 100),
        ([PASSED], 12, 10, STANDARD, [], 100),
        ([PASSED], 1, 3, asking(33), [], 100),
        ([PASSED], 1, 3, asking(34), [A], 99),
        ([PASSED], 9, 10, asking(100), [A], 96),
        ([PASSED], 0, 10, NO_ATTENDANCE, [], 100),
        ([READ], 0, 10, NO_ATTENDANCE, [Q], 50),
        ([READ], 10, 10, NO_QUIZZES, [], 100),
        ([NEW], 10, 10, NO_QUIZZES, [M], 50),
        ([NO_QUIZ], 10, 10, STANDARD, [], 100),
        ([replace(NEW, has_quiz=False)], 10, 10, STANDARD, [M], 50),
        ([replace(PASSED, is_read=False)], 10, 10, STANDARD, [M], 66),
        ([PASSED, PASSED, NEW], 10, 10, STANDARD, [M, Q], 77),
        ([PASSED, READ, NEW], 3, 12, STANDARD, [Q, M, Q, A], 43),
    ],
)
def test_what_is_missing_and_how_far(
    modules: Sequence[ModuleProgress],
    attended: int,
    planned: int,
    terms: Terms,
    missing: Sequence[MissingKind],
    percent: int,
) -> None:
    result = completion(a_course(*modules), Attendance(attended, planned), terms)
    assert [item.kind for item in result.missing] == list(missing)
    assert result.is_complete is (not missing)
    assert result.percent == percent


def test_each_missing_thing_is_one_plain_sentence() -> None:
    modules = [
        replace(FAILED, number=2),
        replace(NEW, number=3, title="Dukungan Psikologis Awal"),
        replace(STUCK, number=4),
    ]
    result = completion(modules, Attendance(3, 12), STANDARD)
    assert [item.sentence for item in result.missing] == [
        "Lulus kuis modul 2 (nilai terbaik 60, perlu 70).",
        "Selesaikan modul 3: Dukungan Psikologis Awal.",
        "Kerjakan kuis modul 3 (perlu nilai 70).",
        "Hubungi pelatih: kesempatan kuis modul 4 habis (nilai terbaik 60, perlu 70).",
        "Hadir 80% jam pertemuan: Anda baru hadir 3 dari 12 JP yang direncanakan.",
    ]
    assert [item.module_number for item in result.missing] == [2, 3, 3, 4, None]


def test_meetings_still_to_come_count_as_planned() -> None:
    so_far = completion(a_course(PASSED), Attendance(attended=6, planned=6), STANDARD)
    with_all = completion(a_course(PASSED), Attendance(attended=6, planned=12), STANDARD)
    assert so_far.is_complete
    assert not with_all.is_complete


progress = st.builds(
    ModuleProgress,
    number=st.integers(1, 60),
    title=st.just("Judul"),
    is_read=st.booleans(),
    has_quiz=st.booleans(),
    is_passed=st.booleans(),
    best_percent=st.none() | st.integers(0, 100),
    attempts_left=st.none() | st.integers(0, 3),
)
courses = st.lists(progress, max_size=12).map(lambda modules: a_course(*modules))
hours = st.builds(Attendance, attended=st.integers(-5, 300), planned=st.integers(-5, 300))
demands = st.builds(
    asking,
    st.integers(0, 100),
    quizzes=st.booleans(),
    sequential=st.booleans(),
)


@given(courses, hours, demands)
def test_progress_stays_within_bounds_and_only_the_complete_reach_100(
    modules: list[ModuleProgress], attendance: Attendance, terms: Terms
) -> None:
    result = completion(modules, attendance, terms)
    assert 0 <= result.percent <= 100
    assert result.is_complete == (not result.missing) == (result.percent == 100)


@given(courses, hours, demands)
def test_there_is_always_one_next_step_and_it_can_be_taken(
    modules: list[ModuleProgress], attendance: Attendance, terms: Terms
) -> None:
    step = next_step(modules, attendance, terms)
    opened = unlocked(modules, terms)
    by_number = {module.number: module for module in modules}
    if step.kind is StepKind.DONE:
        assert completion(modules, attendance, terms).is_complete
    elif step.kind is StepKind.READ:
        assert step.module_number in opened
    elif step.kind is StepKind.QUIZ:
        assert may_take_quiz(by_number[step.module_number or 0], opened)
        assert by_number[step.module_number or 0].attempts_left != 0
    assert step.sentence.endswith((".", "?"))


@given(courses, demands)
def test_reading_more_never_closes_a_module(modules: list[ModuleProgress], terms: Terms) -> None:
    before = unlocked(modules, terms)
    for place, module in enumerate(modules):
        further = [*modules[:place], replace(module, is_read=True), *modules[place + 1 :]]
        assert unlocked(further, terms) >= before


@pytest.mark.parametrize(
    ("modules", "terms", "opened"),
    [
        ([NEW, NEW, NEW], STANDARD, {1}),
        ([READ, NEW, NEW], STANDARD, {1}),
        ([FAILED, NEW, NEW], STANDARD, {1}),
        ([PASSED, NEW, NEW], STANDARD, {1, 2}),
        ([NO_QUIZ, NEW, NEW], STANDARD, {1, 2}),
        ([PASSED, PASSED, NEW], STANDARD, {1, 2, 3}),
        ([NEW, PASSED, NEW], STANDARD, {1, 2}),
        ([READ, NEW, NEW], NO_QUIZZES, {1, 2}),
        ([NEW, NEW, NEW], FREE_ORDER, {1, 2, 3}),
    ],
)
def test_a_module_opens_after_the_one_before(
    modules: Sequence[ModuleProgress], terms: Terms, opened: set[int]
) -> None:
    assert unlocked(a_course(*modules), terms) == opened


@pytest.mark.parametrize(
    ("modules", "attendance", "terms", "kind", "number"),
    [
        ([NEW, NEW], THERE, STANDARD, StepKind.READ, 1),
        ([READ, NEW], THERE, STANDARD, StepKind.QUIZ, 1),
        ([FAILED, NEW], THERE, STANDARD, StepKind.QUIZ, 1),
        ([PASSED, NEW], THERE, STANDARD, StepKind.READ, 2),
        ([PASSED, READ], THERE, STANDARD, StepKind.QUIZ, 2),
        ([STUCK, NEW], THERE, STANDARD, StepKind.ASK_TRAINER, 1),
        ([STUCK, NEW], THERE, FREE_ORDER, StepKind.READ, 2),
        ([STUCK, PASSED], THERE, FREE_ORDER, StepKind.ASK_TRAINER, 1),
        ([PASSED, PASSED], Attendance(3, 12), STANDARD, StepKind.ATTEND, None),
        ([PASSED, PASSED], Attendance(), STANDARD, StepKind.ATTEND, None),
        ([PASSED, PASSED], THERE, STANDARD, StepKind.DONE, None),
        ([READ, READ], THERE, NO_QUIZZES, StepKind.DONE, None),
    ],
)
def test_the_next_step_is_the_first_thing_that_can_be_done(
    modules: Sequence[ModuleProgress],
    attendance: Attendance,
    terms: Terms,
    kind: StepKind,
    number: int | None,
) -> None:
    step = next_step(a_course(*modules), attendance, terms)
    assert (step.kind, step.module_number) == (kind, number)


def test_a_quiz_opens_once_its_module_was_read() -> None:
    assert not may_take_quiz(NEW, frozenset({1}))
    assert may_take_quiz(READ, frozenset({1}))
    assert not may_take_quiz(READ, frozenset())
    assert not may_take_quiz(NO_QUIZ, frozenset({1}))


def test_a_title_with_a_question_mark_takes_no_full_stop() -> None:
    asked = replace(NEW, title="Apa peran kader?")
    assert next_step([asked], THERE, STANDARD).sentence == "Baca modul 1: Apa peran kader?"


def test_the_final_score_is_rounded_down() -> None:
    assert final_score([70, 70, 69]) == 69
    assert final_score([89, 90]) == 89
    assert final_score([]) is None


GRADES = [Grade(70, "Baik"), Grade(90, "Sangat Memuaskan"), Grade(80, "Memuaskan")]


@pytest.mark.parametrize(
    ("score", "label"),
    [
        (100, "Sangat Memuaskan"),
        (90, "Sangat Memuaskan"),
        (89, "Memuaskan"),
        (80, "Memuaskan"),
        (79, "Baik"),
        (70, "Baik"),
        (69, None),
        (None, None),
    ],
)
def test_a_score_has_the_predicate_it_reaches(score: int | None, label: str | None) -> None:
    assert predicate(score, GRADES) == label

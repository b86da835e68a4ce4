"""Completion by all, any and some: who is complete, how far, and what is missing in words."""

import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lms.learning.achieved import (
    Attendance,
    Facts,
    Hours,
    MeetingMark,
    MissingKind,
    ModuleProgress,
    hours_earned,
)
from lms.learning.requirement_form import plain, requirement, standard
from lms.learning.requirements import (
    AllOf,
    AnyOf,
    AtLeast,
    AttendanceShare,
    MeetingAttended,
    ModulesRead,
    PostTest,
    QuizPassed,
    Requirement,
    SignedOff,
    always,
    in_force,
    is_met,
    percent,
)
from lms.learning.wanting import completion

NEW = ModuleProgress(1, "Satu", attempts_left=3)
READ = replace(NEW, number=2, title="Dua", is_read=True, best_percent=60, attempts_left=1)
PASSED = replace(READ, number=3, title="Tiga", is_passed=True, best_percent=80)
STUCK = replace(READ, number=4, title="Empat", attempts_left=0)
CLASS = Attendance(
    6,
    12,
    (
        MeetingMark(1, "Pembukaan", is_present=True, is_over=True),
        MeetingMark(2, "Praktik", is_over=True),
        MeetingMark(3, "Penutupan"),
    ),
)
HALF = Facts((NEW, READ, PASSED, STUCK), CLASS, frozenset({"praktik"}))
"""Of four modules three read, of their quizzes one passed; half of the hours; one sign-off."""

YES, NO = MeetingAttended(1), MeetingAttended(3)
"""Of HALF: a leaf that is met and one that is not."""
PRAKTIK, RTL = SignedOff("praktik", "praktik merujuk"), SignedOff("rtl", "rencana tindak lanjut")


@pytest.mark.parametrize(
    ("asked", "reached"),
    [
        # the leaves
        (ModulesRead(), 75),
        (ModulesRead((2,)), 100),
        (ModulesRead((2, 3)), 100),
        (ModulesRead((1,)), 0),
        (ModulesRead((1, 2, 3)), 66),
        (ModulesRead((9,)), 0),
        (QuizPassed(), 25),
        (QuizPassed((3,)), 100),
        (QuizPassed((3,), 80), 100),
        (QuizPassed((3,), 81), 0),
        (QuizPassed((2,), 60), 100),
        (QuizPassed((2,), 61), 0),
        (QuizPassed((1,), 0), 0),
        (QuizPassed((), 60), 75),
        (QuizPassed((2, 3)), 50),
        (AttendanceShare(0), 100),
        (AttendanceShare(50), 100),
        (AttendanceShare(51), 98),
        (AttendanceShare(100), 50),
        (MeetingAttended(1), 100),
        (MeetingAttended(2), 0),
        (MeetingAttended(9), 0),
        (PRAKTIK, 100),
        (RTL, 0),
        # all
        (AllOf(), 100),
        (AllOf((YES, YES)), 100),
        (AllOf((YES, NO)), 50),
        (AllOf((NO, NO)), 0),
        (AllOf((ModulesRead(), YES)), 80),
        (AllOf((AttendanceShare(100), NO)), 40),
        # any
        (AnyOf((YES, YES)), 100),
        (AnyOf((YES, NO)), 100),
        (AnyOf((NO, NO)), 0),
        (AnyOf((NO, AttendanceShare(100))), 50),
        (AnyOf((NO,)), 0),
        # at least
        (AtLeast(1, (YES, NO, NO)), 100),
        (AtLeast(2, (YES, NO, NO)), 50),
        (AtLeast(2, (YES, YES, NO)), 100),
        (AtLeast(3, (YES, YES, NO)), 66),
        (AtLeast(2, (NO, AttendanceShare(100), YES)), 75),
        # within one another
        (AllOf((AnyOf((YES, NO)), AnyOf((NO, YES)))), 100),
        (AllOf((AnyOf((YES, NO)), AnyOf((NO, NO)))), 50),
        (AnyOf((AllOf((YES, NO)), AllOf((YES, YES)))), 100),
        (AnyOf((AllOf((YES, NO)), AllOf((NO, NO)))), 50),
        (AtLeast(2, (AnyOf((NO, YES)), AllOf((YES, YES)), NO)), 100),
        (AllOf((AllOf((YES, AllOf((YES, NO)))),)), 66),
        (AllOf((YES, AtLeast(2, (YES, NO, NO)))), 66),
        # what pass_rule asks, and the post-test, which is held but not in force
        (standard(50), 66),
        (standard(50, all_module_quizzes_passed=False), 87),
        (standard(0, all_module_quizzes_passed=False), 75),
        (PostTest(70), 100),
        (AllOf((YES, PostTest(70))), 100),
        (AnyOf((NO, PostTest(70))), 0),
        (AtLeast(2, (YES, NO, PostTest(70))), 50),
    ],
)
def test_how_far_half_the_way_is(asked: Requirement, reached: int) -> None:
    found = completion(asked, HALF)
    assert (found.percent, found.is_complete) == (reached, reached == 100)
    assert is_met(asked, HALF) is (reached == 100)


@pytest.mark.parametrize(
    ("asked", "sentences"),
    [
        (ModulesRead(), ["Selesaikan modul 1: Satu."]),
        (
            QuizPassed(),
            [
                "Kerjakan kuis modul 1 (perlu nilai 70).",
                "Lulus kuis modul 2 (nilai terbaik 60, perlu 70).",
                "Hubungi pelatih: kesempatan kuis modul 4 habis (nilai terbaik 60, perlu 70).",
            ],
        ),
        (QuizPassed((3,), 90), ["Lulus kuis modul 3 (nilai terbaik 80, perlu 90)."]),
        (
            AttendanceShare(80),
            ["Hadir 80% jam pertemuan: Anda baru hadir 6 dari 12 JP yang direncanakan."],
        ),
        (
            MeetingAttended(2),
            [
                "Hubungi pelatih: Anda tidak tercatat hadir di pertemuan ke-2 (Praktik), "
                "yang sudah selesai."
            ],
        ),
        (MeetingAttended(3), ["Ikuti pertemuan ke-3: Penutupan."]),
        (
            MeetingAttended(4),
            ["Tunggu jadwal pertemuan ke-4: pelatih Anda belum menetapkannya."],
        ),
        (RTL, ["Minta tanda selesai dari pelatih: rencana tindak lanjut."]),
        (
            AnyOf((AttendanceShare(100), RTL)),
            [
                "Hadir 100% jam pertemuan (baru 6 dari 12 JP) atau minta tanda selesai dari "
                "pelatih untuk rencana tindak lanjut."
            ],
        ),
        (
            AnyOf((ModulesRead((1,)), QuizPassed((2, 4)), MeetingAttended(2))),
            [
                "Selesaikan modul 1, lulus kuis modul 2, 4 (perlu nilai 70), atau ikuti "
                "pertemuan ke-2 (sudah selesai tanpa Anda)."
            ],
        ),
        (
            AnyOf((AllOf((ModulesRead(), RTL, YES)), QuizPassed((4,)))),
            [
                "Selesaikan modul 1 dan minta tanda selesai dari pelatih untuk rencana tindak "
                "lanjut, atau lulus kuis modul 4 (kesempatannya habis, hubungi pelatih)."
            ],
        ),
        (
            AtLeast(3, (YES, PRAKTIK, NO, MeetingAttended(4))),
            [
                "Penuhi 1 lagi dari pilihan ini: ikuti pertemuan ke-3 (Penutupan) atau ikuti "
                "pertemuan ke-4 (belum dijadwalkan)."
            ],
        ),
        (AnyOf((YES, RTL)), []),
        (
            AllOf((RTL, ModulesRead(), AllOf((ModulesRead((1,)), QuizPassed((1,)))))),
            [
                "Selesaikan modul 1: Satu.",
                "Kerjakan kuis modul 1 (perlu nilai 70).",
                "Minta tanda selesai dari pelatih: rencana tindak lanjut.",
            ],
        ),
    ],
)
def test_each_missing_thing_is_one_sentence_and_a_choice_names_every_way(
    asked: Requirement, sentences: list[str]
) -> None:
    assert [one.sentence for one in completion(asked, HALF).missing] == sentences


def test_what_nobody_can_do_without_is_no_part_of_a_choice() -> None:
    asked = AllOf((ModulesRead(), AllOf((RTL,)), AnyOf((YES, NO)), PostTest(70)))
    assert always(asked) == (ModulesRead(), RTL)
    assert in_force(AnyOf((RTL, PostTest(70)))) == RTL


modules = st.lists(
    st.builds(
        ModuleProgress,
        number=st.just(1),
        title=st.sampled_from(["Judul", "Apa itu?"]),
        is_read=st.booleans(),
        has_quiz=st.booleans(),
        is_passed=st.booleans(),
        best_percent=st.none() | st.integers(0, 100),
        attempts_left=st.none() | st.integers(0, 3),
    ),
    max_size=6,
).map(lambda found: tuple(replace(one, number=n) for n, one in enumerate(found, 1)))
meetings = st.lists(st.tuples(st.booleans(), st.booleans()), max_size=4).map(
    lambda found: tuple(
        MeetingMark(n, "Pertemuan", is_present=was, is_over=over)
        for n, (was, over) in enumerate(found, 1)
    )
)
attendance = st.builds(Attendance, st.integers(-5, 40), st.integers(-5, 40), meetings)
signed = st.frozensets(st.sampled_from("abc"))
achieved = st.builds(Facts, modules, attendance, signed)
numbers = st.lists(st.integers(1, 7), max_size=4, unique=True).map(tuple)
leaf = st.one_of(
    st.builds(ModulesRead, numbers),
    st.builds(QuizPassed, numbers, st.none() | st.integers(0, 100)),
    st.builds(AttendanceShare, st.integers(0, 100)),
    st.builds(MeetingAttended, st.integers(1, 5)),
    st.builds(SignedOff, st.sampled_from("abc"), st.just("praktik")),
    st.builds(PostTest, st.integers(0, 100)),
)


def joined(inner: st.SearchStrategy[Requirement]) -> st.SearchStrategy[Requirement]:
    parts = st.lists(inner, min_size=1, max_size=4).map(tuple)
    some = parts.flatmap(lambda p: st.integers(1, len(p)).map(lambda n: AtLeast(n, p)))
    return st.builds(AllOf, parts) | st.builds(AnyOf, parts) | some


asked_for: st.SearchStrategy[Requirement] = st.recursive(leaf, joined, max_leaves=8)


@given(asked_for, achieved)
def test_progress_stays_within_bounds_and_only_the_complete_reach_100(
    asked: Requirement, facts: Facts
) -> None:
    found = completion(asked, facts)
    assert 0 <= found.percent <= 100
    assert found.is_complete == (found.percent == 100) == is_met(asked, facts)
    for one in found.missing:
        assert one.sentence.lstrip("(")[0].isupper()
        assert one.sentence.endswith((".", "?"))
    assert len(set(found.missing)) == len(found.missing)


@given(asked_for)
def test_what_is_kept_is_read_back_as_it_was(asked: Requirement) -> None:
    assert requirement(json.loads(json.dumps(plain(asked)))) == asked


def holds(asked: Requirement, facts: Facts) -> bool:
    """The plain truth of an expression, without any weighing."""
    match asked:
        case AllOf(parts):
            return all(holds(part, facts) for part in parts)
        case AnyOf(parts):
            return any(holds(part, facts) for part in parts)
        case AtLeast(number, parts):
            return sum(holds(part, facts) for part in parts) >= number
    return is_met(asked, facts)


@given(asked_for, achieved)
def test_weighing_agrees_with_the_plain_truth(asked: Requirement, facts: Facts) -> None:
    asked = in_force(asked)
    assert is_met(asked, facts) is holds(asked, facts)


@given(asked_for, achieved, st.data())
def test_more_facts_never_lower_the_percent(
    asked: Requirement, facts: Facts, data: st.DataObject
) -> None:
    draw, chance = data.draw, st.booleans()
    come = facts.attendance
    further = Facts(
        tuple(
            replace(
                one,
                is_read=one.is_read or draw(chance),
                is_passed=one.is_passed or draw(chance),
                best_percent=max(one.best_percent or 0, draw(st.integers(0, 100))),
            )
            for one in facts.modules
        ),
        replace(
            come,
            attended=come.attended + draw(st.integers(0, 20)),
            meetings=tuple(
                replace(one, is_present=one.is_present or draw(chance)) for one in come.meetings
            ),
        ),
        facts.signed_off | draw(signed),
    )
    assert percent(asked, further) >= percent(asked, facts)


HOURS = [Hours(1, 1, 1), Hours(2, 1, 2), Hours(3, 1, 0)]
"""With an hour of orientation these are seven."""


@pytest.mark.parametrize(
    ("read", "attended", "planned", "earned"),
    [
        ([], 0, 4, 0),
        ([1], 0, 4, 1),
        ([1, 1], 0, 4, 1),
        ([], 3, 4, 3),
        ([], 9, 9, 4),
        ([1, 2], 4, 4, 6),
        ([1, 2, 3], 4, 4, 7),
        ([1, 2, 3], 40, 40, 7),
        ([1], -2, 4, 1),
        ([8], 0, 4, 0),
    ],
)
def test_hours_are_counted_once_and_never_beyond_the_course(
    read: list[int], attended: int, planned: int, earned: int
) -> None:
    facts = Facts(
        tuple(ModuleProgress(number, "Judul", is_read=True) for number in read),
        Attendance(attended, planned),
    )
    assert hours_earned(HOURS, facts, orientation_jp=1, jp_total=7) == earned


def test_only_choices_are_called_a_choice() -> None:
    kinds = [one.kind for one in completion(AllOf((standard(), AnyOf((NO, RTL)))), HALF).missing]
    assert kinds.count(MissingKind.CHOICE) == 1
    assert kinds[-1] is MissingKind.CHOICE

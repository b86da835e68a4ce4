"""Who is ready and why not, how numbers look, how long they last, what the back adds up to."""

from datetime import date
from decimal import Decimal

import pytest

from lms.certificates import rules
from lms.certificates.rules import CertificateState, ModuleHours, Standing
from lms.learning.achieved import Attendance, Facts, ModuleProgress
from lms.learning.requirement_form import standard
from lms.learning.rules import Grade
from lms.learning.wanting import completion

GRADES = (Grade(90, "Sangat Memuaskan"), Grade(80, "Memuaskan"), Grade(70, "Baik"))
FULL = Attendance(12, 12)
COURSE = [(1, 1), (1, 1), (1, 2), (1, 2), (1, 1), (1, 1), (1, 1), (1, 2)]
"""Hours by oneself and in class of the eight modules of course.yaml."""


def passed(count: int = 8, percent: int = 86) -> list[ModuleProgress]:
    return [
        ModuleProgress(n, f"Modul {n}", is_read=True, is_passed=True, best_percent=percent)
        for n in range(1, count + 1)
    ]


def obstacles(modules: list[ModuleProgress], attendance: Attendance = FULL) -> tuple[str, ...]:
    tried = [m.best_percent for m in modules if m.best_percent is not None]
    score = sum(tried) // len(tried) if tried else None
    found = completion(standard(), Facts(modules, attendance))
    return rules.obstacles(found, attendance, score, GRADES)


def test_who_has_done_everything_meets_no_obstacle() -> None:
    assert obstacles(passed()) == ()


def test_each_kind_of_obstacle_is_one_short_sentence() -> None:
    modules = passed()
    for n in (1, 2, 3, 6):
        modules[n] = ModuleProgress(n + 1, "x")
    assert obstacles(modules, Attendance(4, 12)) == (
        "Modul 2–4, 7 belum selesai.",
        "Kuis modul 2–4, 7 belum lulus.",
        "Hadir 4 dari 12 JP.",
    )
    assert obstacles(passed(), Attendance()) == ("Pertemuan belum dijadwalkan.",)


def test_a_score_below_the_lowest_word_gets_no_certificate() -> None:
    assert obstacles(passed(percent=69)) == ("Nilai akhir 69, perlu 70.",)
    assert obstacles(passed(percent=70)) == ()


def test_no_quiz_no_score_no_certificate() -> None:
    read = [ModuleProgress(1, "x", is_read=True, has_quiz=False)]
    assert obstacles(read) == ("Belum ada nilai kuis.",)


@pytest.mark.parametrize(
    ("issued", "months", "last"),
    [
        (date(2026, 12, 1), 24, date(2028, 12, 1)),
        (date(2026, 8, 31), 6, date(2027, 2, 28)),
        (date(2028, 2, 29), 12, date(2029, 2, 28)),
        (date(2026, 11, 30), 1, date(2026, 12, 30)),
        (date(2026, 12, 1), 0, None),
    ],
)
def test_validity_counts_months_from_the_day_of_issue(
    issued: date, months: int, last: date | None
) -> None:
    assert rules.last_valid_day(issued, months) == last


@pytest.mark.parametrize(
    ("state", "day", "said"),
    [
        (CertificateState.VALID, date(2028, 12, 1), Standing.VALID),
        (CertificateState.VALID, date(2028, 12, 2), Standing.EXPIRED),
        (CertificateState.REVOKED, date(2029, 1, 1), Standing.REVOKED),
        (CertificateState.SUPERSEDED, date(2027, 1, 1), Standing.SUPERSEDED),
    ],
)
def test_a_certificate_is_in_force_to_the_end_of_its_last_day(
    state: CertificateState, day: date, said: Standing
) -> None:
    assert rules.standing(state, date(2028, 12, 1), day) is said
    assert rules.standing(CertificateState.VALID, None, date(2099, 1, 1)) is Standing.VALID


def test_the_hours_of_the_back_page_add_up_without_counting_the_class_twice() -> None:
    hours = [ModuleHours(n, f"Modul {n}", s, c, 80 + n) for n, (s, c) in enumerate(COURSE, 1)]
    rows = rules.back_rows(hours, orientation_jp=1, attended_jp=12, venue="Aula")
    assert [row.jp for row in rows] == [2, 2, 3, 3, 2, 2, 2, 3, 1]
    assert sum(row.jp for row in rows) == 20
    assert rows[2].mode == "Mandiri 1 JP, tatap muka 2 JP"
    assert rows[2].score == Decimal(83)
    assert (rows[8].mode, rows[8].score, rows[8].result) == ("Tatap muka, Aula", None, "Hadir")


def test_nothing_is_printed_that_was_not_reached() -> None:
    hours = [ModuleHours(1, "Modul 1", 1, 0, None)]
    module, orientation = rules.back_rows(hours, orientation_jp=1, attended_jp=0, venue="x" * 41)
    assert (module.mode, module.score, module.result) == ("Mandiri 1 JP", None, "")
    assert (orientation.mode, orientation.result) == ("Tatap muka", "")
    assert len(rules.back_rows(hours, orientation_jp=0, attended_jp=4, venue="Aula")) == 1


def test_the_note_tells_the_span_of_each_word() -> None:
    assert rules.scores_note(GRADES, 45) == (
        "Predikat: Sangat Memuaskan 90–100, Memuaskan 80–89, Baik 70–79."
        " Nilai akhir: rata-rata nilai materi, dibulatkan ke bawah. Satu JP 45 menit."
    )
    many = [Grade(n, "Predikat yang panjang") for n in range(50, 100, 10)]
    assert len(rules.scores_note(many, 45)) <= 160


@pytest.mark.parametrize(("total", "size"), [(1, 10), (50, 10), (100, 13), (2700, 100)])
def test_the_bar_moves_several_times_however_many_there_are(total: int, size: int) -> None:
    assert rules.people_at_once(total) == size


def test_the_time_left_follows_the_speed_so_far() -> None:
    assert rules.minutes_left(10, 50, 60) == 5
    assert rules.minutes_left(10, 1, 1) == 1
    assert rules.minutes_left(0, 50, 60) is None

"""Quizzes: marking is fair and never rounds up, sheets give nothing away, limits hold."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import fields, replace
from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lms.learning.package import read_package
from lms.quizzes.bank import from_json, from_package, to_json
from lms.quizzes.feedback import Verdict, feedback, right_answer
from lms.quizzes.rules import (
    AlreadySubmitted,
    Answer,
    AttemptOpen,
    Kind,
    Mark,
    NoAttemptsLeft,
    Option,
    Question,
    QuestionKey,
    QuizLocked,
    Scoring,
    UnknownOption,
    attempts_left,
    best_percent,
    ensure_may_start,
    ensure_open,
    is_answered,
    mark,
    mark_all,
    percent,
)
from lms.quizzes.sheet import ShownQuestion, field_names, presentation, question_id, read_answer

SECRET = b"rahasia percobaan ini, 32 bita.."
COURSE = Path(__file__).parents[2] / "courses" / "penguatan-kader-satgas-ppa"
FOUR = tuple(Option(key, f"pilihan {key}") for key in "ABCD")
PLACES = tuple(Option(key, f"kanan {key}") for key in "WXYZ")

SINGLE = Question("s", Kind.SINGLE, "Satu?", FOUR)
SCENARIO = Question("c", Kind.SCENARIO, "Langkah?", FOUR, case="Seorang ibu datang.")
MULTIPLE = Question("m", Kind.MULTIPLE, "Banyak?", FOUR)
PARTIAL = replace(MULTIPLE, key="p", scoring=Scoring.PARTIAL, points=3)
TRUE_FALSE = Question(
    "t", Kind.TRUE_FALSE, "Benar?", (Option("true", "Benar"), Option("false", "Salah"))
)
ORDERING = Question("o", Kind.ORDERING, "Urutkan.", FOUR)
MATCHING = Question("x", Kind.MATCHING, "Pasangkan.", FOUR, right=PLACES)
ALL = (SINGLE, SCENARIO, MULTIPLE, PARTIAL, TRUE_FALSE, ORDERING, MATCHING)

KEYS = {
    "s": QuestionKey("s", ("B",), "Karena B."),
    "c": QuestionKey("c", ("D",)),
    "m": QuestionKey("m", ("A", "C")),
    "p": QuestionKey("p", ("A", "B", "C")),
    "t": QuestionKey("t", ("false",)),
    "o": QuestionKey("o", ("D", "A", "B", "C")),
    "x": QuestionKey("x", ("X", "W", "Z", "Y")),
}
IN_ORDER = {"D": 1, "A": 2, "B": 3, "C": 4}
IN_PAIRS = {"A": "X", "B": "W", "C": "Z", "D": "Y"}


@pytest.mark.parametrize(
    ("question", "answer", "earned"),
    [
        (SINGLE, ["B"], 1),
        (SINGLE, ["A"], 0),
        (SINGLE, ["A", "B"], 0),
        (SINGLE, [], 0),
        (SINGLE, None, 0),
        (SINGLE, ["?"], 0),
        (SINGLE, "B", 0),
        (SINGLE, {"B": 1}, 0),
        (SCENARIO, ["D"], 1),
        (SCENARIO, ["C"], 0),
        (TRUE_FALSE, ["false"], 1),
        (TRUE_FALSE, ["true"], 0),
        (MULTIPLE, ["A", "C"], 1),
        (MULTIPLE, ["C", "A"], 1),
        (MULTIPLE, ["A"], 0),
        (MULTIPLE, ["A", "B", "C"], 0),
        (MULTIPLE, ["A", "B", "C", "D"], 0),
        (PARTIAL, ["A", "B", "C"], 3),
        (PARTIAL, ["A", "B"], 2),
        (PARTIAL, ["A"], 1),
        (PARTIAL, ["D"], 0),
        (PARTIAL, ["A", "D"], 0),
        (PARTIAL, ["A", "B", "C", "D"], 0),
        (ORDERING, IN_ORDER, 1),
        (ORDERING, {"A": 1, "D": 2, "B": 3, "C": 4}, 0),
        (ORDERING, {"D": 1, "A": 2, "B": 3}, 0),
        (ORDERING, {"D": 1, "A": 1, "B": 3, "C": 4}, 0),
        (ORDERING, {"D": 1, "A": 2, "B": 3, "C": 5}, 0),
        (ORDERING, ["D", "A", "B", "C"], 0),
        (MATCHING, IN_PAIRS, 1),
        (MATCHING, {**IN_PAIRS, "A": "W", "B": "X"}, 0),
        (MATCHING, {**IN_PAIRS, "A": "W"}, 0),
        (MATCHING, {"A": "X"}, 0),
        (MATCHING, {**IN_PAIRS, "A": "?"}, 0),
        (MATCHING, {}, 0),
    ],
)
def test_each_kind_is_marked(question: Question, answer: Answer | None, earned: int) -> None:
    assert mark(question, KEYS[question.key], answer) == earned


@given(st.sets(st.sampled_from("ABCDEF"), min_size=1, max_size=5), st.integers(1, 10))
def test_ticking_everything_gains_nothing(right: set[str], points: int) -> None:
    options = tuple(Option(key, key) for key in "ABCDEF")
    key = QuestionKey("q", tuple(sorted(right)))
    for scoring in Scoring:
        question = Question("q", Kind.MULTIPLE, "?", options, points, scoring=scoring)
        assert mark(question, key, list("ABCDEF")) == 0
        assert mark(question, key, sorted(right)) == points


@given(st.sets(st.sampled_from("ABCD")), st.sets(st.sampled_from("ABCD"), min_size=1, max_size=3))
def test_a_mark_is_never_below_nothing_or_above_the_points(
    chosen: set[str], right: set[str]
) -> None:
    earned = mark(PARTIAL, QuestionKey("p", tuple(sorted(right))), sorted(chosen))
    assert 0 <= earned <= PARTIAL.points
    assert (earned == PARTIAL.points) == (chosen == right)


@pytest.mark.parametrize(
    ("earned", "possible", "shown"),
    [
        (Fraction(7), 10, 70),
        (Fraction(6), 9, 66),
        (Fraction(2, 3) * 3 + Fraction(699, 100), 13, 69),
        (Fraction(6999, 1000), 10, 69),
        (Fraction(9999, 1000), 10, 99),
        (Fraction(10), 10, 100),
        (Fraction(0), 10, 0),
        (Fraction(0), 0, 0),
    ],
)
def test_percent_is_rounded_down(earned: Fraction, possible: int, shown: int) -> None:
    assert percent(earned, possible) == shown
    assert Mark(earned, possible, 0, 0).is_pass(70) is (shown >= 70)


def test_a_sheet_adds_up_and_open_questions_earn_nothing() -> None:
    answers: dict[str, Answer] = {"s": ["B"], "p": ["A", "B"], "o": IN_ORDER, "x": {"A": "X"}}
    result = mark_all(ALL, KEYS, answers)
    assert result == Mark(earned=Fraction(4), possible=9, right=2, total=7)
    assert result.percent == 44


def test_an_attempt_starts_only_where_the_rules_allow_it() -> None:
    ensure_may_start(is_unlocked=True, used=2, max_attempts=3)
    ensure_may_start(is_unlocked=True, used=99, max_attempts=None)
    with pytest.raises(NoAttemptsLeft):
        ensure_may_start(is_unlocked=True, used=3, max_attempts=3)
    with pytest.raises(QuizLocked):
        ensure_may_start(is_unlocked=False, used=0, max_attempts=3)
    with pytest.raises(AttemptOpen):
        ensure_may_start(is_unlocked=True, used=1, max_attempts=3, has_open=True)


def test_a_sheet_handed_in_is_closed() -> None:
    ensure_open(is_submitted=False)
    with pytest.raises(AlreadySubmitted):
        ensure_open(is_submitted=True)


def test_attempts_left_never_go_below_none() -> None:
    assert [attempts_left(used, 3) for used in (0, 2, 3, 5)] == [3, 1, 0, 0]
    assert attempts_left(5, None) is None


def test_the_best_attempt_counts() -> None:
    assert best_percent([60, 80, 70]) == 80
    assert best_percent([]) is None


def test_the_learners_question_holds_no_key_and_no_explanation() -> None:
    for shown in (Question, ShownQuestion):
        names = {field.name for field in fields(shown)}
        assert not names & {"answer", "correct", "explanation"}


def test_the_same_secret_shows_the_same_sheet_and_another_one_does_not() -> None:
    assert presentation(ALL, SECRET) == presentation(ALL, SECRET)
    other = presentation(ALL, b"percobaan lain")
    ids = {option.id for question in presentation(ALL, SECRET) for option in question.options}
    assert not ids & {option.id for question in other for option in question.options}


def test_orders_differ_between_attempts_evenly_enough() -> None:
    firsts = [presentation([SINGLE], bytes([n, n]))[0].options[0].text for n in range(200)]
    assert all(30 <= firsts.count(option.text) <= 75 for option in FOUR)


def test_nothing_on_the_sheet_names_a_key() -> None:
    coded = replace(SINGLE, key="m01-q01", options=(Option("BENAR1", "ya"), Option("LAIN2", "t")))
    shown = repr(presentation([coded], SECRET))
    assert not any(word in shown for word in ("BENAR1", "LAIN2", "m01-q01"))
    assert len({option.id for option in presentation([SINGLE], SECRET)[0].options}) == 4


def test_true_and_false_keep_their_places_and_left_sides_too() -> None:
    for n in range(20):
        shown = presentation([TRUE_FALSE, MATCHING], bytes([n]))
        assert [option.text for option in shown[0].options] == ["Benar", "Salah"]
        assert [option.text for option in shown[1].options] == [option.text for option in FOUR]


def test_without_shuffling_options_stand_as_written_but_an_ordering_never_does() -> None:
    firsts = set()
    for n in range(20):
        shown = presentation([SINGLE, ORDERING], bytes([n]), shuffle=False)
        assert [option.text for option in shown[0].options] == [option.text for option in FOUR]
        firsts.add(shown[1].options[0].text)
    assert len(firsts) > 1


def sent_for(question: Question, answer: Answer, secret: bytes = SECRET) -> dict[str, list[str]]:
    """The form fields a browser sends when this answer stands on the page."""
    shown = presentation([question], secret, {question.key: answer})[0]
    if question.kind.is_choice:
        return {shown.id: [option.id for option in shown.options if option.is_chosen]}
    return {option.field: [option.value] for option in shown.options}


ANSWERS: list[tuple[Question, Answer]] = [
    (SINGLE, ["C"]),
    (SINGLE, []),
    (SCENARIO, ["D"]),
    (TRUE_FALSE, ["true"]),
    (MULTIPLE, ["A", "D"]),
    (ORDERING, IN_ORDER),
    (ORDERING, {"A": 1, "B": 1}),
    (ORDERING, {}),
    (MATCHING, IN_PAIRS),
    (MATCHING, {"C": "Z", "D": "Z"}),
]


@pytest.mark.parametrize(("question", "answer"), ANSWERS)
def test_what_stands_on_the_page_is_what_is_read_back(question: Question, answer: Answer) -> None:
    sent = sent_for(question, answer)
    assert set(sent) == set(field_names(question, SECRET))
    read = read_answer(question, SECRET, sent)
    assert read == answer
    assert json.loads(json.dumps(read)) == read


@pytest.mark.parametrize("question", ALL)
def test_a_form_without_the_question_leaves_it_open(question: Question) -> None:
    answer = read_answer(question, SECRET, {"csrf_token": ["x"]})
    assert not answer
    assert not is_answered(question, answer)


MATCHING_FIELD = field_names(MATCHING, SECRET)[0]
ORDERING_FIELD = field_names(ORDERING, SECRET)[0]
SINGLE_FIELD = question_id(SINGLE, SECRET)


@pytest.mark.parametrize(
    ("question", "sent"),
    [
        (SINGLE, {SINGLE_FIELD: ["B"]}),
        (SINGLE, {SINGLE_FIELD: ["0" * 16]}),
        (SINGLE, {SINGLE_FIELD: [o.id for o in presentation([SINGLE], SECRET)[0].options[:2]]}),
        (SINGLE, {SINGLE_FIELD: [presentation([SCENARIO], SECRET)[0].options[0].id]}),
        (ORDERING, {ORDERING_FIELD: ["0"]}),
        (ORDERING, {ORDERING_FIELD: ["5"]}),
        (ORDERING, {ORDERING_FIELD: ["٣"]}),
        (ORDERING, {ORDERING_FIELD: ["1", "2"]}),
        (MATCHING, {MATCHING_FIELD: ["X"]}),
        (MATCHING, {MATCHING_FIELD: [presentation([MATCHING], SECRET)[0].options[0].id]}),
    ],
)
def test_what_is_not_on_the_sheet_is_refused(
    question: Question, sent: Mapping[str, Sequence[str]]
) -> None:
    with pytest.raises(UnknownOption):
        read_answer(question, SECRET, sent)


def test_a_sheet_of_another_attempt_answers_nothing_here() -> None:
    assert read_answer(SINGLE, SECRET, sent_for(SINGLE, ["B"], b"lain")) == []


def test_feedback_shows_the_given_and_the_right_answer_in_words() -> None:
    answers: dict[str, Answer] = {
        "s": ["A"],
        "m": ["A", "C"],
        "p": ["A"],
        "o": {"A": 1, "D": 2, "B": 3, "C": 4},
        "x": {"A": "W"},
    }
    by_key = dict(zip([q.key for q in ALL], feedback(ALL, KEYS, answers), strict=True))
    assert by_key["s"].given == ("pilihan A",)
    assert by_key["s"].correct == ("pilihan B",)
    assert by_key["s"].explanation == "Karena B."
    assert by_key["o"].given[:2] == ("1. pilihan A", "2. pilihan D")
    assert by_key["o"].correct[:2] == ("1. pilihan D", "2. pilihan A")
    assert by_key["x"].given == ("pilihan A → kanan W",)
    assert by_key["x"].correct[0] == "pilihan A → kanan X"
    assert {key: item.verdict for key, item in by_key.items()} == {
        "s": Verdict.WRONG,
        "c": Verdict.BLANK,
        "m": Verdict.RIGHT,
        "p": Verdict.PARTLY,
        "t": Verdict.BLANK,
        "o": Verdict.WRONG,
        "x": Verdict.WRONG,
    }


def test_every_question_of_the_bundled_course_can_be_answered_rightly() -> None:
    package = read_package(COURSE)
    pairs = [from_package(q) for module in package.modules for q in module.quiz.questions]
    assert len(pairs) == 75
    assert {question.kind for question, _ in pairs} == set(Kind)
    for question, key in pairs:
        answer = right_answer(question, key)
        assert is_answered(question, answer)
        assert mark(question, key, answer) == question.points
        assert read_answer(question, SECRET, sent_for(question, answer)) == answer
        assert from_json(json.loads(json.dumps(to_json(question)))) == question

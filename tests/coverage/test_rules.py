"""What the figures of coverage are and how they sum up, without a database."""

from decimal import Decimal

import pytest

from lms.coverage import rules
from lms.coverage.rules import Area, Figures, Order, Place, Stage

SETU = Place("36.74.07", "Setu", "Kecamatan Setu")


def an_area(name: str, *, certified: int = 0, trained: int = 0, seats: int = 50) -> Area:
    return Area(Place(f"36.74.01.{name}", name, name), Figures(seats, 50, trained, 0, certified))


def test_forty_of_fifty_seats_are_eighty_percent_however_many_are_vacant() -> None:
    assert Figures(seats=50, filled=41, trained=40).percent(Stage.TRAINED) == 80


def test_a_region_without_seats_has_no_percent() -> None:
    assert Figures().percent(Stage.CERTIFIED) is None


def test_every_figure_says_what_it_counts() -> None:
    assert all(stage.meaning and stage.label for stage in Stage)


def test_what_sits_and_what_does_not_adds_up_to_all_seats() -> None:
    figures = Figures(seats=50, filled=41, trained=30, passed=20, certified=10)
    assert figures.count(Stage.VACANT) + figures.count(Stage.FILLED) == 50
    assert figures.count(Stage.UNTRAINED) + figures.count(Stage.TRAINED) == 41
    assert figures.count(Stage.UNCERTIFIED) + figures.count(Stage.CERTIFIED) == 41


def test_a_region_sums_the_kelurahan_it_covers_and_no_neighbour() -> None:
    one, two, away = Figures(50, 40), Figures(50, 30), Figures(50, 7)
    by_village = {"36.74.07.1001": one, "36.74.07.1002": two, "36.74.071.1001": away}
    (area,) = rules.areas(by_village, [SETU])
    assert area.figures == Figures(seats=100, filled=70)


@pytest.mark.parametrize(
    ("held", "kept"),
    [
        ([], ()),
        (["36.74", "36.74.05"], ("36.74",)),
        (["36.74.05", "36.74.05.1002", "36.74.05"], ("36.74.05",)),
        (["36.74.05.1002", "36.74.01"], ("36.74.01", "36.74.05.1002")),
        (["36.74.05", "36.74.051"], ("36.74.05", "36.74.051")),
    ],
)
def test_a_region_inside_another_adds_nothing(held: list[str], kept: tuple[str, ...]) -> None:
    assert rules.outermost(held) == kept


def test_the_neediest_come_first_and_equals_by_name() -> None:
    rows = [an_area("Muncul", certified=9), an_area("Babakan", certified=3), an_area("Setu")]
    rows.append(an_area("Kranggan", certified=3))
    names = [row.place.name for row in rules.ranked(rows, Order.LEAST_CERTIFIED)]
    assert names == ["Setu", "Babakan", "Kranggan", "Muncul"]
    names = [row.place.name for row in rules.ranked(rows, Order.MOST_CERTIFIED)]
    assert names == ["Muncul", "Babakan", "Kranggan", "Setu"]


def test_the_share_ranks_and_not_the_count() -> None:
    small, large = an_area("A", certified=9, seats=10), an_area("B", certified=10, seats=100)
    assert rules.ranked([small, large], Order.LEAST_CERTIFIED) == [large, small]


def test_the_order_of_the_rows_given_never_shows() -> None:
    rows = [an_area(chr(65 + n), certified=n % 3) for n in range(12)]
    shuffled = rows[7:] + rows[:7]
    for order in Order:
        assert rules.ranked(rows, order) == rules.ranked(shuffled, order)


@pytest.mark.parametrize("asked", [None, "", "rm -rf", "-"])
def test_an_unknown_order_is_the_neediest_first(asked: str | None) -> None:
    assert Order.asked(asked) is Order.LEAST_CERTIFIED


def test_a_header_turns_its_own_order_round_and_starts_another() -> None:
    assert Order.LEAST_CERTIFIED.toggled("bersertifikat") == "-bersertifikat"
    assert Order.MOST_CERTIFIED.toggled("bersertifikat") == "bersertifikat"
    assert Order.MOST_CERTIFIED.toggled("nama") == "nama"


def test_nobody_is_called_neediest_when_all_are_alike() -> None:
    assert rules.neediest([an_area("A"), an_area("B")]) is None
    assert rules.neediest([an_area("A")]) is None
    behind = an_area("A", certified=1)
    assert rules.neediest([an_area("B", certified=2), behind]) is behind
    assert Decimal(2) == behind.figures.percent(Stage.CERTIFIED)

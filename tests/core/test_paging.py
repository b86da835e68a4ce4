"""Pages of a list."""

import pytest

from lms.core.paging import last_page, nearest_page


@pytest.mark.parametrize(("total", "last"), [(0, 1), (1, 1), (30, 1), (31, 2), (60, 2), (61, 3)])
def test_the_last_page_holds_the_rest(total: int, last: int) -> None:
    assert last_page(total, 30) == last


@pytest.mark.parametrize(("asked", "shown"), [(-1, 1), (0, 1), (1, 1), (3, 3), (4, 3), (10**9, 3)])
def test_a_page_that_is_not_there_is_the_nearest(asked: int, shown: int) -> None:
    assert nearest_page(asked, 61, 30) == shown

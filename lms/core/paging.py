"""Long lists page by page."""


def last_page(total: int, size: int) -> int:
    """The number of the last page of so many rows; an empty list has one page, too."""
    return max(1, -(-total // size))


def nearest_page(asked: int, total: int, size: int) -> int:
    """The page asked for, or the nearest there is: an old link ends on rows, not on nothing."""
    return min(max(1, asked), last_page(total, size))

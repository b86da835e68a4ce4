"""Where one region lies within another."""

SEATS_PER_VILLAGE = 50


def covers(outer: str, inner: str) -> bool:
    """Whether the region `outer` is `inner` or holds it; official codes nest at the dots."""
    return inner == outer or inner.startswith(outer + ".")

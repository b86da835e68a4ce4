"""How long a worker may hold a job, and when a failed one is tried again."""

from datetime import timedelta

LEASE = timedelta(minutes=2)
"""A worker that says nothing for so long is taken for dead; its jobs go to another."""
MOST_ATTEMPTS = 5


def is_given_up(attempts: int) -> bool:
    """After five tries a person has to look."""
    return attempts >= MOST_ATTEMPTS


def wait_before(attempt: int) -> timedelta:
    """10 s before the second try, then three times as long before each further one."""
    return timedelta(seconds=10 * 3 ** max(0, attempt - 1))

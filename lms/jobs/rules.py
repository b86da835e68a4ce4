"""How long a worker may hold a job, when a failed one is tried again, and which worker lives."""

from datetime import datetime, timedelta

LEASE = timedelta(minutes=2)
"""A worker that says nothing for so long is taken for dead; its jobs go to another."""
MOST_ATTEMPTS = 5
BEAT_EVERY = timedelta(seconds=20)
"""How often a worker says that it lives."""
SILENT_AFTER = timedelta(seconds=60)
NIGHT_ENDS = 2
"""From which hour in WIB the work of each day is asked for: nobody is at work then."""
FORGOTTEN_AFTER = timedelta(days=1)


def is_given_up(attempts: int) -> bool:
    """After five tries a person has to look."""
    return attempts >= MOST_ATTEMPTS


def wait_before(attempt: int) -> timedelta:
    """10 s before the second try, then three times as long before each further one."""
    return timedelta(seconds=10 * 3 ** max(0, attempt - 1))


def is_alive(seen_at: datetime | None, now: datetime) -> bool:
    """Whether a worker last seen at this moment is still taken for alive."""
    return seen_at is not None and now - seen_at < SILENT_AFTER

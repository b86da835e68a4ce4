"""From the command to a site that answers: a first start with the demo city, and a later one.

Both from a clone with its packages in place, as `make run` starts it; a site is there when it has
printed its address and answers ready (web, database and worker).
"""

import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from bench.figures import Figure
from bench.page import wait_for_jobs
from bench.site import serving


def figures() -> Iterator[Figure]:
    """`start.first` and `start.later`, in seconds."""
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        for name in ("start.first", "start.later"):
            began = time.perf_counter()
            with serving(Path(folder)) as site:
                yield Figure(name, time.perf_counter() - began, "s")
                wait_for_jobs(site)

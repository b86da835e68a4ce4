"""A module page as a signed-in cadre gets it, from the site as it is served.

The server is the one of `make run`, with the demo city on SQLite; the load comes from a process of
its own. `cpu_ms` is the user and system time of all serving processes for each request.
"""

import sqlite3
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing
from functools import partial
from pathlib import Path

from bench import load
from bench.figures import Figure
from bench.processes import cpu_seconds
from bench.site import Login, Site, serving
from bench.visit import Visit

PAGE = "/belajar/penguatan-kader-satgas-ppa/01-mengenali-kekerasan/"
WARM_UP, MEASURED, CONNECTIONS = 2.0, 10.0, 16
PATIENCE = 240.0


def figures() -> Iterator[Figure]:
    """`page.module`, in requests a second."""
    with tempfile.TemporaryDirectory(prefix="bench-") as folder, serving(Path(folder)) as site:
        cadre = site.logins()["cadre"]
        wait_for_jobs(site)
        yield _page(site, cadre)


def wait_for_jobs(site: Site) -> None:
    """Return once the worker has drawn the certificates of the demo city: its time is not ours."""
    asked = "SELECT count(*) FROM job WHERE state IN ('waiting', 'running')"
    deadline = time.monotonic() + PATIENCE
    with closing(sqlite3.connect(site.data_dir / "ruang-kader.sqlite3", timeout=30)) as database:
        while database.execute(asked).fetchone()[0]:
            if time.monotonic() > deadline:
                raise RuntimeError(f"the worker is still busy after {PATIENCE:.0f} s")
            time.sleep(0.5)


def _page(site: Site, cadre: Login) -> Figure:
    visit = Visit(site)
    visit.sign_in(cadre)
    status, _ = visit.ask("GET", PAGE)
    if status != 200:
        raise RuntimeError(f"{PAGE} was answered with {status}")
    request = visit.request_for(PAGE)
    ask = partial(load.put_on, visit.host, visit.port, request, connections=CONNECTIONS)
    ask(seconds=WARM_UP)
    before = cpu_seconds(site.pid)
    heard = ask(seconds=MEASURED)
    spent = cpu_seconds(site.pid) - before
    return Figure(
        "page.module",
        heard.each_second,
        "requests/s",
        {
            "p50": heard.percentile(0.50),
            "p95": heard.percentile(0.95),
            "cpu_ms": spent * 1000 / max(1, len(heard.ms)),
            "errors": heard.errors,
        },
    )

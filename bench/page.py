"""A module page and the first screen as a signed-in cadre gets them, from the site as it is served.

The server is the one of `make run`, with the demo city on SQLite; the load comes from a process of
its own. `cpu_ms` is the user and system time of all serving processes for each request; `kb_first`
and `requests_first` are what a real browser's first visit moves over the line, without pictures,
`kb_again` and `requests_again` the second's.
"""

import sqlite3
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import closing
from functools import partial
from pathlib import Path

from bench import chromium, load
from bench.figures import Figure
from bench.processes import cpu_seconds
from bench.site import Login, Site, serving
from bench.visit import Visit

PAGE = "/belajar/penguatan-kader-satgas-ppa/01-mengenali-kekerasan/"
HOME = "/"
WARM_UP, MEASURED, CONNECTIONS = 2.0, 10.0, 16
PATIENCE = 240.0


def figures() -> Iterator[Figure]:
    """`page.module` and `page.home`, in requests a second."""
    with tempfile.TemporaryDirectory(prefix="bench-") as folder, serving(Path(folder)) as site:
        cadre = site.logins()["cadre"]
        wait_for_jobs(site)
        yield _page(site, cadre, "page.module", PAGE, weight_of(site, cadre, PAGE))
        yield _page(site, cadre, "page.home", HOME, weight_of(site, cadre, HOME))


def wait_for_jobs(site: Site) -> None:
    """Return once the worker has drawn the certificates of the demo city: its time is not ours."""
    asked = "SELECT count(*) FROM job WHERE state IN ('waiting', 'running')"
    deadline = time.monotonic() + PATIENCE
    with closing(sqlite3.connect(site.data_dir / "ruang-kader.sqlite3", timeout=30)) as database:
        while database.execute(asked).fetchone()[0]:
            if time.monotonic() > deadline:
                raise RuntimeError(f"the worker is still busy after {PATIENCE:.0f} s")
            time.sleep(0.5)


def weight_of(site: Site, cadre: Login, path: str) -> dict[str, float | int]:
    """What the first and the second visit weigh; nothing where there is no browser."""
    found = chromium.first_and_second(site, cadre, path)
    if found is None:
        return {}
    first, second = found
    return {
        "kb_first": first.kb,
        "requests_first": len(first.asked),
        "kb_again": second.kb,
        "requests_again": len(second.asked),
    }


def _page(
    site: Site, cadre: Login, name: str, path: str, weight: Mapping[str, float | int]
) -> Figure:
    visit = Visit(site)
    visit.sign_in(cadre)
    status, _ = visit.ask("GET", path)
    if status != 200:
        raise RuntimeError(f"{path} was answered with {status}")
    request = visit.request_for(path)
    ask = partial(load.put_on, visit.host, visit.port, request, connections=CONNECTIONS)
    ask(seconds=WARM_UP)
    before = cpu_seconds(site.pid)
    heard = ask(seconds=MEASURED)
    spent = cpu_seconds(site.pid) - before
    return Figure(
        name,
        heard.each_second,
        "requests/s",
        {
            "p50": heard.percentile(0.50),
            "p95": heard.percentile(0.95),
            "cpu_ms": spent * 1000 / max(1, len(heard.ms)),
            "errors": heard.errors,
            **weight,
        },
    )

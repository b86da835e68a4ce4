"""A whole attempt of ten questions, each opened, answered and saved, to the page of its result.

As a phone without a script takes it: the server is the one of `make run`, with the demo city on
SQLite. `cpu_ms` is the user and system time of all serving processes for each attempt.
"""

import re
import sqlite3
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from bench import load
from bench.figures import Figure
from bench.page import wait_for_jobs
from bench.processes import cpu_seconds
from bench.site import Site, serving
from bench.visit import Visit

MODULE = "/belajar/penguatan-kader-satgas-ppa/02-dasar-hukum/"
QUESTIONS = 10
WARM_UP, MEASURED = 2, 20
_BOX = re.compile(r'<input type="(?:radio|checkbox)" name="(\w+)" value="(\w+)"')
_LIST = re.compile(r'<select id="[\w-]+" name="([\w-]+)">(.*?)</select>', re.DOTALL)
_HIDDEN = re.compile(r'<input type="hidden" name="(\w+)" value="([^"]*)"')


def figures() -> Iterator[Figure]:
    """`quiz.attempt`: attempts a second, one after the other."""
    with tempfile.TemporaryDirectory(prefix="bench-") as folder, serving(Path(folder)) as site:
        wait_for_jobs(site)
        _lift_the_limit(site)
        cadre = Visit(site)
        cadre.sign_in(site.logins()["cadre"])
        for _ in range(WARM_UP):
            _attempt(cadre)
        times, before = [], cpu_seconds(site.pid)
        for _ in range(MEASURED):
            began = time.perf_counter()
            _attempt(cadre)
            times.append((time.perf_counter() - began) * 1000)
        spent = cpu_seconds(site.pid) - before
    heard = load.Heard(sum(times) / 1000, sorted(times), 0)
    yield Figure(
        "quiz.attempt",
        heard.each_second,
        "attempts/s",
        {
            "p50": heard.percentile(0.50),
            "p95": heard.percentile(0.95),
            "cpu_ms": spent * 1000 / MEASURED,
            "errors": heard.errors,
        },
    )


def _lift_the_limit(site: Site) -> None:
    """Let one cadre try as often as it takes; before the site has read any quiz."""
    with sqlite3.connect(site.data_dir / "ruang-kader.sqlite3") as database:
        database.execute("UPDATE quiz SET max_attempts = NULL")


def _attempt(cadre: Visit) -> None:
    """Start, answer every question, hand in, and read the result."""
    quiz = re.search(r"/kuis/\d+/", _page(cadre, MODULE))
    if quiz is None:
        raise LookupError("the module has no quiz for this cadre")
    token = cadre.token(quiz[0])
    at = _sent_to(cadre, f"{quiz[0]}percobaan", {"csrf_token": token})
    for number in range(1, QUESTIONS + 1):
        form = _filled(_page(cadre, f"{at}?soal={number}"))
        goes_to = "periksa" if number == QUESTIONS else str(number + 1)
        _sent_to(cadre, f"{at}jawaban", form | {"ke": goes_to})
    if "Semua soal terjawab" not in _page(cadre, f"{at}periksa"):
        raise RuntimeError("an answer was lost")
    _sent_to(cadre, f"{at}penyerahan", {"csrf_token": token})
    if "Pembahasan" not in _page(cadre, at):
        raise RuntimeError("there is no result")


def _filled(page: str) -> dict[str, str]:
    """The form of a question with some answer: the first box, or each list one entry further."""
    form = dict(_HIDDEN.findall(page))
    if boxes := _BOX.findall(page):
        return form | dict(boxes[:1])
    for place, (name, entries) in enumerate(_LIST.findall(page)):
        form[name] = re.findall(r'value="(\w+)"', entries)[place]
    return form


def _page(cadre: Visit, path: str) -> str:
    status, text = cadre.ask("GET", path)
    if status != 200:
        raise RuntimeError(f"{path} was answered with {status}")
    return text


def _sent_to(cadre: Visit, path: str, form: dict[str, str]) -> str:
    """Post a form; where the answer leads."""
    status, location = cadre.post(path, form)
    if status != 303:
        raise RuntimeError(f"{path} was answered with {status}")
    return location

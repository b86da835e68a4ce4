"""Rendering in a child process that is stopped when a text takes too long."""

import json
import math
import resource
import signal
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from lms.core.errors import RuleBroken
from lms.web import markdown
from lms.web.markdown_figures import NO_PICTURES, Picture, Pictures, Size

CPU_SECONDS = 2
WALL_SECONDS = 15
MEMORY_BYTES = 512 * 1024 * 1024
_ROOT = Path(__file__).resolve().parents[2]


class MarkdownRefused(RuleBroken):
    """A text that cannot be made into a page; `index` says which of those given, from 0."""

    message = "Teks ini tidak dapat ditampilkan. Sederhanakan, lalu coba lagi."
    reason = "the text cannot be rendered"

    def __init__(self, index: int) -> None:
        super().__init__()
        self.index = index


class MarkdownTooLong(MarkdownRefused):
    message = "Teks ini terlalu panjang. Bagilah menjadi dua modul, lalu coba lagi."
    reason = f"over {markdown.MAX_BYTES} bytes or {markdown.MAX_BRACKETS} opening brackets '['"


class MarkdownTooSlow(MarkdownRefused):
    message = "Teks ini terlalu rumit untuk ditampilkan. Sederhanakan, lalu coba lagi."
    reason = f"the text takes more than {CPU_SECONDS} s to render"


class MarkdownTooDeep(MarkdownRefused):
    message = "Teks ini bertingkat terlalu dalam. Sederhanakan, lalu coba lagi."
    reason = "lists or quotations are nested too deep"


def render_limited(text: str, pictures: Pictures = NO_PICTURES) -> str:
    """One text as safe HTML, within the limits."""
    return render_all([text], pictures)[0]


def render_all(texts: Sequence[str], pictures: Pictures = NO_PICTURES) -> list[str]:
    """Texts as safe HTML, 2 s of processor time each; raises a MarkdownRefused naming which.

    `pictures` are the images they may show; any other becomes its description.
    """
    for index, text in enumerate(texts):
        too_long = len(text.encode()) > markdown.MAX_BYTES
        if too_long or text.count("[") > markdown.MAX_BRACKETS:
            raise MarkdownTooLong(index)
    known = {name: asdict(picture) for name, picture in pictures.items()}
    asked = json.dumps({"texts": list(texts), "pictures": known}).encode()
    output, status = _run(asked, wall=WALL_SECONDS + 2 * len(texts))
    pages = [json.loads(line) for line in output.splitlines(keepends=True) if line.endswith(b"\n")]
    if None in pages:
        raise MarkdownTooDeep(pages.index(None))
    if len(pages) < len(texts):
        slow = status is None or status in {-signal.SIGXCPU, -signal.SIGKILL}
        raise (MarkdownTooSlow if slow else MarkdownRefused)(len(pages))
    return pages


def _run(stdin: bytes, *, wall: float) -> tuple[bytes, int | None]:
    """What the child printed and how it ended; None when it was stopped by the clock."""
    command = [sys.executable, "-m", "lms.web.markdown_child"]
    try:
        done = subprocess.run(  # noqa: S603 - our own module, nothing from outside
            command, input=stdin, stdout=subprocess.PIPE, timeout=wall, cwd=_ROOT, check=False
        )
    except subprocess.TimeoutExpired as stopped:
        return stopped.stdout or b"", None
    return done.stdout, done.returncode


def _serve() -> None:
    """Read texts and pictures as JSON, print a JSON string a line; null for one too deep."""
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY_BYTES, MEMORY_BYTES))
    asked = json.load(sys.stdin)
    pictures = {name: _picture(known) for name, known in asked["pictures"].items()}
    for text in asked["texts"]:
        limit = math.ceil(time.process_time()) + CPU_SECONDS
        resource.setrlimit(resource.RLIMIT_CPU, (limit, resource.RLIM_INFINITY))
        try:
            page = markdown.render(text, pictures)
        except RecursionError:
            page = None
        sys.stdout.write(json.dumps(page) + "\n")
        sys.stdout.flush()


def _picture(known: Mapping[str, Any]) -> Picture:
    sizes = tuple(Size(**size) for size in known["sizes"])
    return Picture(known["width"], known["height"], sizes)


if __name__ == "__main__":
    _serve()

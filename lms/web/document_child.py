"""One document a process: a child typesets it within limits, and its memory goes back at once."""

import json
import sys
from collections.abc import Sequence
from pathlib import Path

from lms.core.errors import Unavailable
from lms.web import documents, isolated

MEMORY = 1024**3
CPU_SECONDS = 20
WALL_SECONDS = 30


class DocumentFailed(Unavailable):
    """The child died or ran out of its limits; the cause carries its last words."""

    message = "Dokumen gagal dibuat. Coba lagi; bila tetap gagal, hubungi pengelola."


def render(html: str, style: Path, *, weights: Sequence[int]) -> bytes:
    """The document as PDF; `DocumentFailed` when there is none."""
    asked = json.dumps({"html": html, "style": str(style), "weights": list(weights)}).encode()
    command = isolated.own_module("lms.web.document_child")
    try:
        ended = isolated.run(command, asked, wall_seconds=WALL_SECONDS)
    except TimeoutError as cause:
        raise DocumentFailed from cause
    if ended.status != 0:
        raise DocumentFailed from RuntimeError(f"exit {ended.status}: {ended.last_words}")
    return ended.output


def _serve() -> None:
    """Read what is asked as JSON, write the PDF."""
    asked = json.load(sys.stdin.buffer)
    isolated.limit(memory=MEMORY, cpu_seconds=CPU_SECONDS)
    sys.stdout.buffer.write(
        documents.to_pdf(asked["html"], Path(asked["style"]), weights=asked["weights"])
    )


if __name__ == "__main__":
    _serve()

"""One document a process: a child typesets it within limits, and its memory goes back at once."""

import json
from base64 import b64encode
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from flask import current_app

from lms.core.errors import Unavailable
from lms.web import isolated

WALL_SECONDS = 30
_COMMAND = isolated.own_module("lms.web.document_child")


class DocumentFailed(Unavailable):
    """The child died or ran out of its limits; the cause carries its last words."""

    message = "Dokumen gagal dibuat. Coba lagi; bila tetap gagal, hubungi pengelola."


def page(template: str, **said: Any) -> str:
    """The page that is typeset: a job has no visitor, so nothing of the visitor's is offered."""
    return current_app.jinja_env.get_template(template).render(said)


def render(
    html: str, style: Path, *, weights: Sequence[int], images: Mapping[str, bytes] | None = None
) -> bytes:
    """The document as PDF; `DocumentFailed` when there is none.

    `images` are PNG files by name, which the page shows as `asset:<name>`.
    """
    shown = {name: b64encode(image).decode() for name, image in (images or {}).items()}
    said = {"html": html, "style": str(style), "weights": list(weights), "images": shown}
    asked = json.dumps(said).encode()
    try:
        ended = isolated.run(_COMMAND, asked, wall_seconds=WALL_SECONDS)
    except TimeoutError as cause:
        raise DocumentFailed from cause
    if ended.status != 0:
        raise DocumentFailed from RuntimeError(f"exit {ended.status}: {ended.last_words}")
    return ended.output

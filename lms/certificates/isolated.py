"""Renders a batch in a process of its own, and passes its refusals on."""

import json
import struct
from base64 import b64encode
from collections.abc import Iterator, Mapping, Sequence

from lms.certificates.facts import CertificateFacts
from lms.certificates.fonts import UnprintableText
from lms.core.errors import Unavailable
from lms.web import isolated

BATCH = 100
"""People a process renders before its memory goes back to the system."""
REFUSED = 3
"""Exit status of the child when a text cannot be printed; the message is on its output."""
LENGTH = struct.Struct(">I")
_COMMAND = isolated.own_module("lms.certificates.child")


class RenderFailed(Unavailable):
    """The rendering process died or ran out of its limits; the cause carries its last words."""

    message = "Sertifikat gagal dibuat. Coba lagi; bila tetap gagal, hubungi pengelola."


def render_in_child(
    facts: Sequence[CertificateFacts],
    emblems: Mapping[str, bytes] | None = None,
    *,
    wall_seconds: float | None = None,
) -> list[bytes]:
    """One PDF a person, in order; `UnprintableText` or `RenderFailed` when there are none.

    A new process serves each batch of 100; it gets 30 s and half a second a person, or
    `wall_seconds`, and then dies with all it started. `emblems` are the images that the facts
    name by their digest.
    """
    files: list[bytes] = []
    for start in range(0, len(facts), BATCH):
        files += _one_batch(facts[start : start + BATCH], emblems or {}, wall_seconds)
    return files


def _one_batch(
    facts: Sequence[CertificateFacts], emblems: Mapping[str, bytes], wall_seconds: float | None
) -> list[bytes]:
    limit = 30 + len(facts) / 2 if wall_seconds is None else wall_seconds
    images = {digest: b64encode(image).decode() for digest, image in emblems.items()}
    said = {"facts": [one.to_json() for one in facts], "emblems": images}
    asked = json.dumps(said).encode()
    try:
        ended = isolated.run(_COMMAND, asked, wall_seconds=limit)
    except TimeoutError as cause:
        raise RenderFailed from cause
    if ended.status == REFUSED:
        raise UnprintableText(ended.output.decode())
    files = list(_unpacked(ended.output)) if ended.status == 0 else []
    if len(files) != len(facts):
        raise RenderFailed from RuntimeError(f"exit {ended.status}: {ended.last_words}")
    return files


def _unpacked(answer: bytes) -> Iterator[bytes]:
    start = 0
    while start < len(answer):
        (length,) = LENGTH.unpack_from(answer, start)
        start += LENGTH.size
        yield answer[start : start + length]
        start += length

"""Renders in a process of its own, with limits; a hanging or greedy page cannot harm the caller."""

import json
import os
import signal
import struct
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from lms.certificates.facts import CertificateFacts
from lms.certificates.fonts import UnprintableText
from lms.core.errors import LMSError

PROJECT = Path(__file__).resolve().parents[2]
BATCH = 100
"""People a process renders before its memory goes back to the system."""
REFUSED = 3
"""Exit status of the child when a text cannot be printed; the message is on its output."""
LENGTH = struct.Struct(">I")
_COMMAND = (sys.executable, "-m", "lms.certificates.child")
_PASSED_ON = ("PATH", "HOME", "LANG", "LC_ALL", "LD_LIBRARY_PATH", "TMPDIR")


class RenderFailed(LMSError):
    """The rendering process died or ran out of its limits; the cause carries its last words."""

    message = "Sertifikat gagal dibuat. Coba lagi; bila tetap gagal, hubungi pengelola."


def render_in_child(
    facts: Sequence[CertificateFacts], *, wall_seconds: float | None = None
) -> list[bytes]:
    """One PDF a person, in order; `UnprintableText` or `RenderFailed` when there are none.

    A new process serves each batch of 100; it gets 30 s and half a second a person, or
    `wall_seconds`, and then dies with all it started.
    """
    files: list[bytes] = []
    for start in range(0, len(facts), BATCH):
        files += _one_batch(facts[start : start + BATCH], wall_seconds)
    return files


def _one_batch(facts: Sequence[CertificateFacts], wall_seconds: float | None) -> list[bytes]:
    limit = 30 + len(facts) / 2 if wall_seconds is None else wall_seconds
    asked = json.dumps([one.to_json() for one in facts]).encode()
    environment = {name: os.environ[name] for name in _PASSED_ON if name in os.environ}
    with subprocess.Popen(  # noqa: S603 (our own interpreter, our own module)
        _COMMAND,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=PROJECT,
        env=environment,
        start_new_session=True,
    ) as child:
        try:
            answer, complaint = child.communicate(asked, timeout=limit)
        except BaseException as cause:
            os.killpg(child.pid, signal.SIGKILL)
            if isinstance(cause, subprocess.TimeoutExpired):
                raise RenderFailed from cause
            raise
    if child.returncode == REFUSED:
        raise UnprintableText(answer.decode())
    files = list(_unpacked(answer)) if child.returncode == 0 else []
    if len(files) != len(facts):
        last_words = complaint.decode(errors="replace")[-2000:]
        raise RenderFailed from RuntimeError(f"exit {child.returncode}: {last_words}")
    return files


def _unpacked(answer: bytes) -> Iterator[bytes]:
    start = 0
    while start < len(answer):
        (length,) = LENGTH.unpack_from(answer, start)
        start += LENGTH.size
        yield answer[start : start + length]
        start += length

"""A zip that somebody sent, opened by a child process within limits and checked like a folder."""

import json

from lms.core.errors import RuleBroken
from lms.learning.course_source import PackageRefused
from lms.learning.package_format import Problem
from lms.learning.package_zip import MOST_ZIP_BYTES
from lms.web import isolated

WALL_SECONDS = 40.0
REFUSED = 3
"""Exit status of the child when it refuses the zip; its problems are on its output."""
_COMMAND = isolated.own_module("lms.authoring.zip_child")


class ZipTooLarge(RuleBroken):
    message = f"Berkas zip lebih dari {MOST_ZIP_BYTES // 10**6} MB. Kecilkan gambarnya dahulu."


class ZipTooComplex(RuleBroken):
    message = "Berkas zip ini terlalu rumit untuk dibaca. Buat zip baru dari folder kursusnya."


def read_apart(data: bytes) -> dict[str, bytes]:
    """The files of a package whose texts were checked; raises PackageRefused, or a RuleBroken."""
    if len(data) > MOST_ZIP_BYTES:
        raise ZipTooLarge
    try:
        ended = isolated.run(_COMMAND, data, wall_seconds=WALL_SECONDS)
    except TimeoutError as cause:
        raise ZipTooComplex from cause
    if ended.status == REFUSED:
        raise PackageRefused([Problem(*told) for told in json.loads(ended.output)])
    if ended.status:
        raise ZipTooComplex from RuntimeError(f"exit {ended.status}: {ended.last_words}")
    head, _, rest = ended.output.partition(b"\n")
    files: dict[str, bytes] = {}
    for name, size in json.loads(head):
        files[name], rest = rest[:size], rest[size:]
    return files

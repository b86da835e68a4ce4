"""Course packages as zip files: packing one, and opening one that somebody sent."""

import stat
import zipfile
from collections.abc import Iterator
from io import BytesIO

from lms.learning.course_source import PackageRefused
from lms.learning.package_files import (
    IMAGES,
    MOST_BYTES,
    MOST_FILES,
    Files,
    is_left_by_a_system,
    limit_of,
    misplaced,
    overfull,
    too_large,
)
from lms.learning.package_format import Problem

MOST_ZIP_BYTES = 30_000_000
MOST_ENTRIES = 2 * MOST_FILES
"""A package's files, folders, and what systems put beside them."""
_ZIP = "zip"
_ALWAYS = (2000, 1, 1, 0, 0, 0)
"""The date of every file inside, so that the same edition is the same zip."""


def packed(files: Files, slug: str) -> bytes:
    """The files in a folder named after the course; the same files give the same bytes."""
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in sorted(files):
            entry = zipfile.ZipInfo(f"{slug}/{name}", date_time=_ALWAYS)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = (stat.S_IFREG | 0o644) << 16
            archive.writestr(entry, files[name])
    return out.getvalue()


def unpacked(data: bytes) -> dict[str, bytes]:
    """The package's files; raises PackageRefused for whatever is no plain package.

    Writes nothing and reads no more of any file than it may have. Has no limits of its own on
    time and memory: see zip_reading.
    """
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            return _read(archive)
    except PackageRefused:
        raise
    except Exception as cause:
        problem = Problem(_ZIP, 1, "this is not a zip file, or a damaged one")
        raise PackageRefused([problem]) from cause


def _read(archive: zipfile.ZipFile) -> dict[str, bytes]:
    entries = archive.infolist()
    if len(entries) > MOST_ENTRIES:
        raise PackageRefused([overfull()])
    problems = [problem for one in entries if (problem := _dangerous(one))]
    if problems:
        raise PackageRefused(problems)
    plain = [one for one in entries if not one.is_dir() and not is_left_by_a_system(one.filename)]
    files: dict[str, bytes] = {}
    for entry, name in _inside(plain):
        problem = misplaced(name)
        if name in files:
            problem = Problem(name, 1, "the zip holds this file twice")
        if problem is None:
            data = _bytes(archive, entry, limit_of(name) or 0)
            problem = too_large(name) if data is None else None
            files[name] = data or b""
        if problem:
            problems.append(problem)
        if len(files) > MOST_FILES or sum(map(len, files.values())) > MOST_BYTES:
            problems.append(overfull())
            break
    if problems:
        raise PackageRefused(problems)
    return files


def _inside(entries: list[zipfile.ZipInfo]) -> Iterator[tuple[zipfile.ZipInfo, str]]:
    """Each entry with its name in the package: a single folder around it all is taken off."""
    tops = {one.filename.split("/")[0] for one in entries}
    wrapped = (
        len(tops - {IMAGES}) == 1 and len(tops) == 1 and all("/" in one.filename for one in entries)
    )
    for one in entries:
        yield one, one.filename.split("/", 1)[1] if wrapped else one.filename


def _dangerous(entry: zipfile.ZipInfo) -> Problem | None:
    """A name that leads out of the folder, a link, a locked entry."""
    name, kind = entry.filename, stat.S_IFMT(entry.external_attr >> 16)
    said = "".join(letter if letter.isprintable() else "?" for letter in name[:120])
    parts = name.split("/")
    if name.startswith("/") or "\\" in entry.orig_filename or ":" in name or ".." in parts:
        return Problem(said, 1, "the name leads out of the package")
    if "\0" in entry.orig_filename:
        return Problem(said, 1, "the name leads out of the package")
    if kind not in {0, stat.S_IFREG, stat.S_IFDIR}:
        return Problem(said, 1, "this is not a plain file")
    if entry.flag_bits & 0x1:
        return Problem(said, 1, "the file is locked with a password")
    return None


def _bytes(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, limit: int) -> bytes | None:
    """The whole file, which is read no further than its limit; None when it is larger."""
    with archive.open(entry) as opened:
        data = opened.read(limit + 1)
        if len(data) > limit:
            return None
        return data + opened.read()  # nothing more, but the end is where the checksum is compared

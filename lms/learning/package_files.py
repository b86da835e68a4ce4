"""The files of a course package: which there may be, how large, and reading them from a folder."""

import hashlib
import os
import re
import stat
from collections.abc import Iterator, Mapping
from pathlib import Path

from lms.learning.package_format import MAX_YAML_BYTES, Problem
from lms.media.rules import MOST_BYTES as MOST_IMAGE_BYTES
from lms.web.markdown import MAX_BYTES
from lms.web.markdown_figures import NAME

COURSE_FILE = "course.yaml"
README = "README.md"
IMAGES = "images"
MOST_FILES = 300
MOST_BYTES = 40_000_000
"""Of all files together."""
MODULE_NAME = re.compile(r"[a-z0-9][a-z0-9-]{0,80}(?:\.quiz\.yaml|\.md)")
_LEFT_BY_SYSTEMS = re.compile(r"\..*|__MACOSX|Thumbs\.db|desktop\.ini", re.IGNORECASE)

Files = Mapping[str, bytes]
"""By their names in the package: `course.yaml`, `01-mengenali.md`, `images/alur.png`."""


def limit_of(name: str) -> int | None:
    """How many bytes a file of this name may have; None for what is no part of a package."""
    if NAME.fullmatch(name):
        return MOST_IMAGE_BYTES
    if name == COURSE_FILE:
        return MAX_YAML_BYTES
    if name == README or (MODULE_NAME.fullmatch(name) and name.endswith(".md")):
        return MAX_BYTES
    return MAX_YAML_BYTES if MODULE_NAME.fullmatch(name) else None


def is_left_by_a_system(name: str) -> bool:
    """What computers put into folders by themselves: `.DS_Store`, `__MACOSX/…`, `Thumbs.db`."""
    return any(_LEFT_BY_SYSTEMS.fullmatch(part) for part in name.split("/"))


def misplaced(name: str) -> Problem | None:
    """What is wrong with a file of this name being there at all."""
    if limit_of(name) is not None:
        return None
    said = name if len(name) <= 120 else name[:120] + "…"
    if name.startswith(f"{IMAGES}/"):
        why = "an image is called images/name.png, .webp or .jpg, in small letters"
    else:
        why = "no part of a course package: course.yaml, *.md, *.quiz.yaml and images/ are"
    return Problem(_printable(said), 1, why)


def too_large(name: str) -> Problem:
    return Problem(name, 1, f"the file is larger than {limit_of(name)} bytes")


def read_folder(folder: Path) -> tuple[dict[str, bytes], list[Problem]]:
    """The files of a package and what hinders reading others; follows no link out of the folder."""
    files: dict[str, bytes] = {}
    problems: list[Problem] = []
    total = 0
    for name in _names(folder):
        if len(files) >= MOST_FILES or total > MOST_BYTES:
            problems.append(overfull())
            break
        data, problem = _read(folder, name)
        if problem:
            problems.append(problem)
        else:
            files[name] = data
            total += len(data)
    return files, problems


def overfull() -> Problem:
    most = f"{MOST_FILES} files or {MOST_BYTES // 1_000_000} MB"
    return Problem(COURSE_FILE, 1, f"the package has more than {most}")


def _names(folder: Path) -> Iterator[str]:
    """What lies in the folder and in its images/, in order; other folders by their own names."""
    for path in sorted(folder.iterdir()):
        if is_left_by_a_system(path.name):
            continue
        if path.name == IMAGES and path.is_dir():
            inside = sorted(one.name for one in path.iterdir())
            yield from (f"{IMAGES}/{one}" for one in inside if not is_left_by_a_system(one))
        else:
            yield path.name


def _read(folder: Path, name: str) -> tuple[bytes, Problem | None]:
    if problem := misplaced(name):
        return b"", problem
    limit = limit_of(name) or 0
    if (folder / name).parent != folder and (folder / name).parent.is_symlink():
        return b"", Problem(name, 1, "the folder is a symbolic link")
    try:
        handle = os.open(folder / name, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK)
    except OSError as error:
        why = "is a symbolic link" if (folder / name).is_symlink() else error.strerror
        return b"", Problem(name, 1, f"the file cannot be read: {why}")
    with os.fdopen(handle, "rb") as file:
        if not stat.S_ISREG(os.fstat(handle).st_mode):
            return b"", Problem(name, 1, "this is not a plain file")
        data = file.read(limit + 1)
    if len(data) > limit:
        return b"", too_large(name)
    return data, None


def text_of(name: str, data: bytes) -> tuple[str, Problem | None]:
    """The bytes as text with line ends of one kind, or why they are none."""
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        return "", Problem(name, line, "this is not UTF-8 text")
    return text.replace("\r\n", "\n"), None


def digest(files: Files) -> str:
    """One SHA-256 over the names and bytes of all files."""
    total = hashlib.sha256()
    for name in sorted(files):
        total.update(f"{name}\0{hashlib.sha256(files[name]).hexdigest()}\n".encode())
    return total.hexdigest()


def _printable(name: str) -> str:
    return "".join(letter if letter.isprintable() else "?" for letter in name)

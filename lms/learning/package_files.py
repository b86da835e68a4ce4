"""Opening the files of a course package without being led out of its folder."""

import os
import stat
from pathlib import Path

from lms.learning.package_format import Problem


def read_text(folder: Path, name: str, limit: int) -> tuple[str, Problem | None]:
    """The text of one plain file right inside the folder, or why it cannot be had."""
    data, problem = read_bytes(folder, name, limit)
    if problem:
        return "", problem
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        return "", Problem(name, line, "this is not UTF-8 text")
    return text.replace("\r\n", "\n"), None


def read_bytes(folder: Path, name: str, limit: int) -> tuple[bytes, Problem | None]:
    """What is in one plain file of the folder, or of a folder right inside it."""
    path = folder / name
    if path.parent != folder and path.parent.is_symlink():
        return b"", Problem(name, 1, "the folder is a symbolic link")
    try:
        handle = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK)
    except OSError as error:
        why = "is a symbolic link" if path.is_symlink() else error.strerror
        return b"", Problem(name, 1, f"the file cannot be read: {why}")
    with os.fdopen(handle, "rb") as file:
        if not stat.S_ISREG(os.fstat(handle).st_mode):
            return b"", Problem(name, 1, "this is not a plain file")
        data = file.read(limit + 1)
    if len(data) > limit:
        return b"", Problem(name, 1, f"the file is larger than {limit} bytes")
    return data, None

"""Opening the files of a course package without being led out of its folder."""

import os
import stat
from pathlib import Path

from lms.learning.package_format import Problem


def read_text(folder: Path, name: str, limit: int) -> tuple[str, Problem | None]:
    """The text of one plain file right inside the folder, or why it cannot be had."""
    try:
        handle = os.open(folder / name, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK)
    except OSError as error:
        why = "is a symbolic link" if (folder / name).is_symlink() else error.strerror
        return "", Problem(name, 1, f"the file cannot be read: {why}")
    with os.fdopen(handle, "rb") as file:
        if not stat.S_ISREG(os.fstat(handle).st_mode):
            return "", Problem(name, 1, "this is not a plain file")
        data = file.read(limit + 1)
    if len(data) > limit:
        return "", Problem(name, 1, f"the file is larger than {limit} bytes")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        return "", Problem(name, line, "this is not UTF-8 text")
    return text.replace("\r\n", "\n"), None

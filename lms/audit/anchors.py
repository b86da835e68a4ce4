"""Heads of the audit record noted outside the database: without one, a cut end is invisible."""

import json
import os
from datetime import datetime
from pathlib import Path

from lms.audit.rules import EMPTY, Head
from lms.core.clock import wib_date

FILE = "audit-anchors.jsonl"


class AnchorsUnreadable(ValueError):
    """A line of the file is no anchor; the message says which."""


def read(folder: Path) -> list[Head]:
    """Every head noted in this folder, the oldest first; raises AnchorsUnreadable."""
    path = folder / FILE
    if not path.exists():
        return []
    return [
        _head(number, line) for number, line in enumerate(path.read_text("utf-8").splitlines(), 1)
    ]


def note(folder: Path, head: Head, now: datetime) -> bool:
    """Write the head down, once a day; False when that was done today, or nothing is recorded."""
    path = folder / FILE
    if head == EMPTY or (path.exists() and _last_day(path) == wib_date(now).isoformat()):
        return False
    line = {"day": wib_date(now).isoformat(), "id": head.id, "link": head.link}
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    with os.fdopen(handle, "a", encoding="utf-8") as file:
        file.write(json.dumps(line) + "\n")
        file.flush()
        os.fsync(file.fileno())
    return True


def _last_day(path: Path) -> str:
    """The day of the last line; empty when it is no anchor, which the doctor will say."""
    lines = path.read_text("utf-8").splitlines()
    try:
        return str(json.loads(lines[-1])["day"])
    except (IndexError, ValueError, TypeError, KeyError):
        return ""


def _head(number: int, line: str) -> Head:
    try:
        said = json.loads(line)
        return Head(int(said["id"]), str(said["link"]))
    except (ValueError, TypeError, KeyError):
        raise AnchorsUnreadable(f"line {number} of {FILE} is no anchor") from None

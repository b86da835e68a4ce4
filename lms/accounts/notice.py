"""What people are told about their data: numbered texts of the project, the newest in force."""

import re
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path

from lms.web import markdown

FOLDER = Path(__file__).with_name("notices")
_HEAD = re.compile(r"Berlaku: (\d{4}-\d{2}-\d{2})\nPerubahan: (.+)\n\n")
POINTS = (
    "Nama, kelurahan, nomor HP, kehadiran, dan nilai Anda dipakai untuk pelatihan dan sertifikat.",
    "Hanya petugas wilayah Anda dan pengelola yang melihatnya.",
    "Anda dapat melihat, mengunduh, memperbaiki, atau meminta penghapusan data kapan saja.",
)
"""The newest notice in three sentences, for a small screen; the whole text stands below them."""


@dataclass(frozen=True)
class Notice:
    """One version of the text. A published one never changes: people have agreed to its words."""

    version: int
    effective_on: date
    what_changed: str
    html: str


def read(text: str, version: int) -> Notice:
    """A notice from its file: two lines of head, an empty one, Markdown; ValueError otherwise."""
    head = _HEAD.match(text)
    if head is None:
        raise ValueError(f"notice {version} must begin with `Berlaku:` and `Perubahan:`")
    body = markdown.render(text[head.end() :])
    return Notice(version, date.fromisoformat(head[1]), head[2], body)


@cache
def notices() -> dict[int, Notice]:
    """Every version there has been, oldest first."""
    files = {int(path.stem): path for path in FOLDER.glob("*.md")}
    return {number: read(files[number].read_text("utf-8"), number) for number in sorted(files)}


def current() -> Notice:
    """The version people are asked to accept."""
    return notices()[max(notices())]

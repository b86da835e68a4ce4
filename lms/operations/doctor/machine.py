"""What the machine must give: keys, space, a clock, fonts, and the libraries that print."""

import ctypes
import shutil
import stat
import sys
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from lms.operations.doctor.findings import Finding, fail, ok, warn
from lms.settings import KEYRINGS, KEYS, Settings
from lms.web import typesetting
from lms.web.print_fonts import BOLD, FONTS, HEAVY, MEDIUM, REGULAR, faces

MEGABYTE = 1024 * 1024
TOO_LITTLE = 200 * MEGABYTE
LITTLE = 2048 * MEGABYTE
LIBRARIES = ("libpango-1.0.so.0", "libpangoft2-1.0.so.0")
FASTER = "libharfbuzz-subset.so.0"
SCREEN_FONT = "plus-jakarta-sans-latin.woff2"
STYLE = Path(__file__).resolve().parents[3] / "templates" / "attendance" / "pdf" / "sheet.css"
FIRST_YEAR = 2026
SET_CLOCK = "Set the clock of this machine; type: sudo timedatectl set-ntp true"


def keys(settings: Settings) -> Iterator[Finding]:
    """The key files, which nobody but their owner may read."""
    folder = settings.data_dir / "keys"
    files = [folder / name for name in (*KEYS, *KEYRINGS) if (folder / name).exists()]
    open_to_others = [path for path in (folder, *files) if path.exists() and _mode(path) & 0o077]
    for path in open_to_others:
        yield fail(
            "keys",
            f"{path} has mode {_mode(path):04o}, so other accounts may reach it.",
            f"Type: chmod {'700' if path.is_dir() else '600'} {path}",
        )
    if not open_to_others:
        told = f"{len(files)} key files in {folder} are closed to other accounts"
        given = len(KEYS) + len(KEYRINGS) - len(files)
        yield ok(
            "keys", f"{told}; {given} keys come from the environment." if given else f"{told}."
        )


def data_dir(settings: Settings) -> Iterator[Finding]:
    """The folder that holds everything: ours to write, with room left."""
    folder = settings.data_dir
    probe = folder / ".doctor"
    try:
        probe.write_bytes(b"")
        probe.unlink()
    except OSError as error:
        yield fail(
            "data",
            f"{folder} cannot be written to: {error.strerror}.",
            "Give it to the account that runs the site (chown), or make room on its disk.",
        )
        return
    if _mode(folder) & 0o007:
        yield warn(
            "data",
            f"{folder} has mode {_mode(folder):04o}, so other accounts can look into it.",
            f"Type: chmod 750 {folder}",
        )
    yield space(folder, shutil.disk_usage(folder).free)


def space(folder: Path, free: int) -> Finding:
    """Whether this many free bytes are enough to go on."""
    told = f"{folder} has {free // MEGABYTE:,} MB of free space."
    if free < TOO_LITTLE:
        return fail("space", told, "It is too little to go on: make room before anything is lost.")
    if free < LITTLE:
        return warn("space", told, "Make room soon.")
    return ok("space", told)


def clock(now: datetime, newest: datetime | None) -> Iterator[Finding]:
    """The time of this machine, against the newest entry of the audit record."""
    try:
        ZoneInfo("Asia/Jakarta")
    except ZoneInfoNotFoundError:
        yield fail(
            "clock",
            "The time zone Asia/Jakarta is unknown here.",
            "Type: sudo apt-get install tzdata",
        )
    if now.year < FIRST_YEAR:
        yield fail("clock", f"This machine believes it is {now:%Y-%m-%d}.", SET_CLOCK)
    elif newest is not None and newest > now:
        yield fail(
            "clock",
            f"The clock says {now:%Y-%m-%d %H:%M} UTC, but the audit record already holds an entry "
            f"of {newest:%Y-%m-%d %H:%M} UTC.",
            SET_CLOCK,
        )
    else:
        yield ok("clock", f"The clock says {now:%Y-%m-%d %H:%M} UTC, after all that is recorded.")


def fonts(folder: Path = FONTS) -> Iterator[Finding]:
    """The project's own fonts, for screen and paper."""
    used = {face.file for weight in (REGULAR, MEDIUM, BOLD, HEAVY) for face in faces(weight)}
    missing = sorted(name for name in (*used, SCREEN_FONT) if not (folder / name).is_file())
    if missing:
        yield fail(
            "fonts",
            f"Fonts are missing in {folder}: {', '.join(missing)}.",
            "They belong to the program: type git checkout -- static/fonts, or unpack it again.",
        )
    else:
        yield ok("fonts", f"All {len(used) + 1} fonts are there.")


def libraries() -> Iterator[Finding]:
    """Pango, without which nothing prints, and what makes printing fast."""
    missing = [name for name in LIBRARIES if not _loads(name)]
    if missing:
        yield fail(
            "pango",
            f"{', '.join(missing)} cannot be loaded, so nothing can be printed.",
            "Type: sudo apt-get install libpango-1.0-0 libpangoft2-1.0-0",
        )
    else:
        yield ok("pango", "Pango is there.")
    if _loads(FASTER):
        yield ok("harfbuzz-subset", "libharfbuzz-subset is there, so certificates print fast.")
    else:
        yield warn(
            "harfbuzz-subset",
            "libharfbuzz-subset is missing, so a certificate takes three times as long.",
            "Type: sudo apt-get install libharfbuzz-subset0",
        )


def printing() -> Iterator[Finding]:
    """One small document, really made."""
    pdf = typesetting.render("<p>Ruang Kader</p>", STYLE, weights=(REGULAR,))
    if pdf.startswith(b"%PDF"):
        yield ok("printing", f"A trial document was printed ({len(pdf) // 1024} KB).")
    else:
        yield fail(
            "printing",
            "A trial document was made, but it is no PDF.",
            "Set up the program's own packages again; type: make setup",
        )


def python() -> Iterator[Finding]:
    version = ".".join(map(str, sys.version_info[:3]))
    yield ok("python", f"Python {version}.")


def _loads(name: str) -> bool:
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


def _mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)

"""What an official reads about one cadre: the state in two words, and what is still missing."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from lms.core.text import date_id
from lms.learning.progress import Progress
from lms.learning.rules import ModuleProgress


class State(NamedTuple):
    """A badge: its kind and its words."""

    kind: str
    text: str


VACANT = State("plain", "Kursi kosong")
CERTIFIED = State("done", "Bersertifikat")
PASSED = State("now", "Lulus, belum bersertifikat")
TRAINED = State("warn", "Terlatih, belum lulus")
UNDER_WAY = State("now", "Sedang berlatih")
UNFINISHED = State("warn", "Belum tuntas")
NEVER = State("plain", "Belum pernah diundang")


def state(
    *,
    sits: bool,
    certified: bool,
    passed: bool,
    trained: bool,
    invited: bool,
    under_way: bool,
) -> State:
    """The furthest a person has come; a training under way is told before an older shortfall."""
    steps = (
        (not sits, VACANT),
        (certified, CERTIFIED),
        (passed, PASSED),
        (under_way, UNDER_WAY),
        (trained, TRAINED),
        (invited, UNFINISHED),
    )
    return next((told for holds, told in steps if holds), NEVER)


def certificate(number: str, valid_until: date | None) -> str:
    """`400.2/0127/DP3AP2KB/2026, berlaku sampai 7 Maret 2028`."""
    return f"{number}, berlaku sampai {date_id(valid_until)}" if valid_until else number


def missing(lacks: Sequence[str]) -> str:
    """`Hadir 6 dari 12 JP, perlu 80%; modul 5–8 belum dibaca`; empty when nothing is."""
    told = "; ".join(lacks)
    return told[:1].upper() + told[1:]


def shortfall(progress: Progress) -> tuple[str, ...]:
    """What one training still asks of a cadre, shortest first; empty when nothing."""
    wanting = progress.thresholds
    unread = [m.number for m in progress.modules if not m.is_read]
    failed = [m for m in progress.modules if m.has_quiz and not m.is_passed]
    lines = []
    if _attendance_short(progress):
        hours = progress.attendance
        lines.append(
            f"hadir {hours.attended} dari {hours.planned} JP, perlu "
            f"{wanting.attendance_min_percent}%"
        )
    if unread:
        lines.append(f"modul {numbers(unread)} belum dibaca")
    if failed and wanting.all_module_quizzes_passed:
        lines.append(_quizzes(failed))
    return tuple(lines)


def _attendance_short(progress: Progress) -> bool:
    least, hours = progress.thresholds.attendance_min_percent, progress.attendance
    return least > 0 and (hours.planned <= 0 or hours.attended * 100 < hours.planned * least)


def _quizzes(failed: Sequence[ModuleProgress]) -> str:
    tried = [m for m in failed if m.best_percent is not None]
    if len(failed) == 1 and tried:
        module = failed[0]
        return f"kuis modul {module.number} bernilai {module.best_percent} dari {module.pass_mark}"
    return f"kuis modul {numbers([m.number for m in failed])} belum lulus"


def numbers(found: Sequence[int]) -> str:
    """`2, 5–8`, from rising numbers; neighbours are drawn together from three on."""
    runs: list[list[int]] = []
    for number in found:
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    parts = [f"{run[0]}–{run[-1]}" if len(run) > 2 else ", ".join(map(str, run)) for run in runs]
    return ", ".join(parts)

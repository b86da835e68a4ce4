"""Who gets a certificate and what it says: decisions over what was achieved, told the day."""

from calendar import monthrange
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from lms.certificates.facts import TEXT_MAX, ModuleRow
from lms.core.codes import LENGTH
from lms.learning.achieved import Attendance, Completion, MissingKind
from lms.learning.rules import Grade
from lms.learning.wanting import ranges

ORIENTATION = "Orientasi dan rencana tindak lanjut"
PRESENT = "Hadir"
IN_CLASS = "Tatap muka"
VENUE_IN_ROW = 40
"""A longer venue would shrink the whole column; the front names it anyway."""
REASONS = (
    "Nama atau data pada sertifikat salah.",
    "Syarat kelulusan ternyata tidak terpenuhi.",
    "Diterbitkan untuk orang yang keliru.",
    "Atas permintaan pemegang sertifikat.",
)
"""Why a certificate is revoked. The public page shows it, so it is chosen and never free text."""


class CertificateState(StrEnum):
    VALID = "valid"
    REVOKED = "revoked"
    SUPERSEDED = "superseded"


class Standing(StrEnum):
    """What a certificate is worth today."""

    VALID = "berlaku"
    EXPIRED = "kedaluwarsa"
    REVOKED = "dicabut"
    SUPERSEDED = "diganti"


class Readiness(StrEnum):
    """Where a participant stands on the way to the certificate."""

    READY = "siap"
    FIX = "perbaiki"
    WAITING = "diproses"
    ISSUED = "terbit"
    NOT_YET = "belum"


@dataclass(frozen=True)
class ModuleHours:
    """A module of the edition and the best quiz percent in it; None without a finished quiz."""

    number: int
    title: str
    jp_self: int
    jp_class: int
    best_percent: int | None


def standing(state: CertificateState, valid_until: date | None, today: date) -> Standing:
    """In force to the end of its last day; expired is not the same as untrue."""
    if state is CertificateState.REVOKED:
        return Standing.REVOKED
    if state is CertificateState.SUPERSEDED:
        return Standing.SUPERSEDED
    return Standing.EXPIRED if valid_until and today > valid_until else Standing.VALID


def last_valid_day(issued_on: date, months: int) -> date | None:
    """The same day so many months later, or the last of a shorter month; None for ever."""
    if months == 0:
        return None
    years, month = divmod(issued_on.month - 1 + months, 12)
    year, month = issued_on.year + years, month + 1
    return date(year, month, min(issued_on.day, monthrange(year, month)[1]))


def obstacles(
    completion: Completion, attendance: Attendance, score: int | None, grades: Sequence[Grade]
) -> tuple[str, ...]:
    """What still stands between a participant and the certificate, in words for the office."""
    found = [words for kind in MissingKind for words in _unmet(kind, completion, attendance)]
    if found:
        return tuple(found)
    if score is None:
        return ("Belum ada nilai kuis.",)
    lowest = min((grade.minimum for grade in grades), default=0)
    return () if score >= lowest else (f"Nilai akhir {score}, perlu {lowest}.",)


def _unmet(kind: MissingKind, completion: Completion, attendance: Attendance) -> tuple[str, ...]:
    """What is missing of one kind: in one sentence, or where each differs in each its own."""
    missing = [one for one in completion.missing if one.kind is kind]
    numbers = ranges(one.module_number for one in missing if one.module_number is not None)
    if not missing:
        return ()
    together = {
        MissingKind.MODULE: f"Modul {numbers} belum selesai.",
        MissingKind.QUIZ: f"Kuis modul {numbers} belum lulus.",
        MissingKind.ATTENDANCE: f"Hadir {attendance.attended} dari {attendance.planned} JP.",
        MissingKind.MEETINGS: "Pertemuan belum dijadwalkan.",
    }
    return (together[kind],) if kind in together else tuple(one.sentence for one in missing)


def back_rows(
    modules: Sequence[ModuleHours], *, orientation_jp: int, attended_jp: int, venue: str
) -> tuple[ModuleRow, ...]:
    """The lines of the back page, whose JP add up to the total of the course.

    A module counts with all its hours, those in class too, so of the meetings only the
    orientation hour, which belongs to no module, is a line of its own.
    """
    rows = [
        ModuleRow(
            module.number,
            module.title,
            module.jp_self + module.jp_class,
            None if module.best_percent is None else Decimal(module.best_percent),
            _mode(module),
        )
        for module in modules
    ]
    if orientation_jp:
        place = f"{IN_CLASS}, {venue}" if len(venue) <= VENUE_IN_ROW else IN_CLASS
        result = PRESENT if attended_jp else ""
        rows.append(
            ModuleRow(len(rows) + 1, ORIENTATION, orientation_jp, None, place, result=result)
        )
    return tuple(rows)


def _mode(module: ModuleHours) -> str:
    parts = (("mandiri", module.jp_self), ("tatap muka", module.jp_class))
    words = ", ".join(f"{name} {jp} JP" for name, jp in parts if jp)
    return words[:1].upper() + words[1:]


def scores_note(grades: Sequence[Grade], jp_minutes: int) -> str:
    """What the words and numbers of the back page mean, in as many sentences as there is room."""
    best_first = sorted(grades, key=lambda grade: -grade.minimum)
    tops = [100, *(grade.minimum - 1 for grade in best_first)]
    spans = [f"{g.label} {g.minimum}–{top}" for g, top in zip(best_first, tops, strict=False)]
    note = f"Predikat: {', '.join(spans)}."
    for more in (
        "Nilai akhir: rata-rata nilai materi, dibulatkan ke bawah.",
        f"Satu JP {jp_minutes} menit.",
    ):
        if len(note) + 1 + len(more) <= TEXT_MAX:
            note = f"{note} {more}"
    return note


def people_at_once(total: int) -> int:
    """How many certificates one rendering process makes: few enough for the bar to move."""
    return max(10, min(100, -(-total // 8)))


def minutes_left(done: int, waiting: int, seconds: float) -> int | None:
    """Whole minutes for the rest at the speed so far, at least 1; None before the first."""
    if not done or not waiting:
        return None
    return max(1, round(seconds / done * waiting / 60))


def typing_hint(typed: str, meant: str) -> str:
    """What may have gone wrong with a code that cannot be one; `meant` is it normalised."""
    if "/" in typed:
        return "Itu nomor sertifikat. Yang dipakai di sini kode sertifikat, di samping kode QR."
    if len(meant) != LENGTH:
        return f"Kode sertifikat berisi {LENGTH} huruf dan angka, yang ini {len(meant)}."
    return "Ada huruf atau angka yang keliru. Cocokkan dengan kertas, satu per satu."


def step(*, ready: int, issued: int, is_running: bool) -> int:
    """Where the office stands: 1 choosing people, 2 issuing, 3 printing and handing over."""
    if is_running:
        return 2
    return 3 if issued and not ready else 1

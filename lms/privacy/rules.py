"""What people may wish about their data, by when it is answered, and what may be put right."""

from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Any

from lms.accounts.rules import Viewer
from lms.core import phone
from lms.core.errors import NotAllowed, RuleBroken
from lms.core.text import one_line

ANSWERED_WITHIN = timedelta(hours=72)
"""Three times 24 hours, as UU 27/2022 has it."""
REGRET = timedelta(hours=24)
"""How long an accepted erasure can still be called off."""
AT_LEAST = timedelta(hours=1)
OLDEST = 110


class RequestKind(StrEnum):
    CORRECTION = "correction"
    ERASURE = "erasure"
    WITHDRAWAL = "withdrawal"

    @property
    def label(self) -> str:
        return _KINDS[self]


class RequestState(StrEnum):
    WAITING = "waiting"
    ACCEPTED = "accepted"
    """An erasure that will be carried out at its hour."""
    DONE = "done"
    REFUSED = "refused"
    CANCELLED = "cancelled"

    @property
    def label(self) -> str:
        return _STATES[self]

    @property
    def is_open(self) -> bool:
        return self in OPEN


_KINDS = {
    RequestKind.CORRECTION: "Perbaikan data",
    RequestKind.ERASURE: "Penghapusan data",
    RequestKind.WITHDRAWAL: "Penarikan persetujuan",
}
_STATES = {
    RequestState.WAITING: "Menunggu jawaban",
    RequestState.ACCEPTED: "Diterima, segera dilaksanakan",
    RequestState.DONE: "Selesai",
    RequestState.REFUSED: "Ditolak",
    RequestState.CANCELLED: "Dibatalkan",
}
OPEN = (RequestState.WAITING, RequestState.ACCEPTED)
OTHER = "other"
"""What no single field holds: an official puts it right by hand and says how."""
CORRECTABLE = ("full_name", "sex", "birth_place", "born_on", "phone", "rt", "rw", OTHER)


class AlreadyAsked(RuleBroken):
    message = "Permintaan yang sama masih menunggu jawaban. Lihat di halaman Data saya."


class RequestClosed(RuleBroken):
    message = "Permintaan ini sudah dijawab atau dibatalkan. Muat ulang halaman untuk melihatnya."


class CannotRefuse(RuleBroken):
    message = "Persetujuan boleh ditarik kapan saja. Tandai selesai setelah ditindaklanjuti."


class StillStaff(RuleBroken):
    message = "Orang ini masih bertugas sebagai petugas. Akhiri dulu perannya, lalu coba lagi."


class OwnRequest(NotAllowed):
    message = "Permintaan Anda sendiri dijawab oleh petugas lain."


class ValueWrong(RuleBroken):
    message = "Isian baru belum benar. Periksa lagi."


def erased_at(decided: datetime, due: datetime) -> datetime:
    """When an erasure accepted now is carried out: a day later, but in time if that can be."""
    return min(decided + REGRET, max(due, decided + AT_LEAST))


def ensure_other_person(viewer: Viewer, person_id: int) -> None:
    """Nobody answers their own request."""
    if viewer.id == person_id:
        raise OwnRequest


def time_left(due: datetime, now: datetime) -> str:
    """`Sisa 2 hari 3 jam`, `Sisa 40 menit`, `Terlambat 5 jam`."""
    word = "Sisa" if due >= now else "Terlambat"
    minutes = int(abs(due - now).total_seconds() // 60)
    days, hours = divmod(minutes // 60, 24)
    if days:
        return f"{word} {days} hari {hours} jam"
    return f"{word} {hours} jam" if hours else f"{word} {minutes} menit"


def tidy(field: str, text: str, today: date) -> str:
    """What was typed for a field, in the spelling it is kept in; ValueWrong when it is none.

    The product's spellings: a phone as E.164, a day as ISO 8601, RT and RW as plain numbers.
    """
    shown = one_line(text)
    if field == "phone":
        called = phone.normalise(shown)
        if called is None:
            raise ValueWrong("Nomor HP belum benar. Contoh: 0812 3456 7890")
        return called
    if field == "born_on":
        return _birthday(shown, today).isoformat()
    if field in {"rt", "rw"}:
        if not (shown.isascii() and shown.isdigit() and 1 <= int(shown) <= 999):
            raise ValueWrong("Isi dengan angka dari 1 sampai 999.")
        return str(int(shown))
    if field == "sex" and shown not in {"P", "L"}:
        raise ValueWrong("Pilih perempuan atau laki-laki.")
    if not shown:
        raise ValueWrong("Isi bagian ini.")
    return shown


def value_of(field: str, kept: str) -> Any:
    """The value a person's row takes, from what `tidy` returned."""
    if field == "born_on":
        return date.fromisoformat(kept)
    return int(kept) if field in {"rt", "rw"} else kept


def _birthday(text: str, today: date) -> date:
    try:
        born_on = date.fromisoformat(text)
    except ValueError:
        raise ValueWrong("Tanggal lahir belum benar. Contoh: 28/11/1980.") from None
    if not today.year - OLDEST <= born_on.year or born_on >= today:
        raise ValueWrong("Tanggal lahir ini tidak mungkin. Periksa tahunnya.")
    return born_on

"""Who may sit on a seat from when: no seat and no person twice on any day."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from lms.core.errors import RuleBroken
from lms.core.text import date_id

FURTHEST_AHEAD = timedelta(days=366)
CANCELLED_WITHIN = timedelta(days=30)


class SeatDeed(StrEnum):
    """What a decision does to a seat; the words stand in its address."""

    FILL = "isi"
    REPLACE = "ganti"
    VACATE = "kosongkan"

    @property
    def ends(self) -> bool:
        return self is not SeatDeed.FILL

    @property
    def begins(self) -> bool:
        return self is not SeatDeed.VACATE


class SeatReason(StrEnum):
    """Why a seat changes hands."""

    VACANT = "kosong"
    RESIGNED = "mundur"
    MOVED = "pindah"
    DIED = "meninggal"
    TERM_OVER = "masa_tugas"
    INACTIVE = "tidak_aktif"
    MISTAKEN = "keliru"
    """They never sat there: the whole term goes, as if it had not been written."""
    OTHER = "lain"

    @property
    def label(self) -> str:
        """What users read."""
        return _REASONS[self]


_REASONS = {
    SeatReason.VACANT: "Pengisian kursi kosong",
    SeatReason.RESIGNED: "Mengundurkan diri",
    SeatReason.MOVED: "Pindah kelurahan",
    SeatReason.DIED: "Meninggal dunia",
    SeatReason.TERM_OVER: "Masa tugas berakhir",
    SeatReason.INACTIVE: "Tidak aktif lagi",
    SeatReason.MISTAKEN: "Keliru dicatat",
    SeatReason.OTHER: "Alasan lain",
}
LEAVING = (
    SeatReason.RESIGNED,
    SeatReason.MOVED,
    SeatReason.DIED,
    SeatReason.TERM_OVER,
    SeatReason.INACTIVE,
    SeatReason.OTHER,
)
VACATING = (*LEAVING[:-1], SeatReason.MISTAKEN, SeatReason.OTHER)
FILLING = (SeatReason.VACANT, SeatReason.OTHER)


class SeatTaken(RuleBroken):
    message = "Kursi ini tidak kosong. Pilih penggantian kader, atau kursi lain."


class SeatVacant(RuleBroken):
    message = "Kursi ini sudah kosong. Pilih pengisian kursi."


class SeatSettled(RuleBroken):
    message = "Sudah ada keputusan untuk kursi ini. Batalkan dahulu keputusan itu."


class AlreadySeated(RuleBroken):
    message = "Kader ini sudah menempati kursi lain. Pilih kader cadangan."


class SeatRaced(RuleBroken):
    message = "Kursi atau kader ini baru saja diputuskan orang lain. Muat ulang, lalu periksa."


class DateNotSane(RuleBroken):
    message = "Tanggal berlaku tidak masuk akal. Periksa lagi tanggalnya."


class NotOfThisVillage(RuleBroken):
    message = "Kader ini terdaftar di kelurahan lain. Pindahkan dahulu kadernya ke kelurahan ini."


class TooLateToCancel(RuleBroken):
    message = (
        "Keputusan ini sudah lebih dari 30 hari berlaku, jadi tidak dibatalkan lagi. "
        "Buat keputusan baru."
    )


@dataclass(frozen=True)
class Term:
    """From when until when a person sits on a seat; `until` is the first day no longer theirs."""

    seat_id: int
    person_id: int
    since: date
    until: date | None = None

    def holds_on(self, day: date) -> bool:
        return self.since <= day and (self.until is None or day < self.until)

    def overlaps(self, other: "Term") -> bool:
        """Whether both last on some day."""
        return (other.until is None or self.since < other.until) and (
            self.until is None or other.since < self.until
        )

    def reaches(self, day: date) -> bool:
        """Whether it lasts on this day or begins later: nobody else can have it from then on."""
        return self.until is None or self.until > day


def ensure_sane(effective_on: date, today: date, decree_on: date | None = None) -> None:
    """A decision may lie back as far as it must and a year ahead; its decree is already signed."""
    if effective_on > today + FURTHEST_AHEAD:
        raise DateNotSane("Tanggal berlaku paling jauh setahun ke depan. Periksa lagi tahunnya.")
    if decree_on is not None and decree_on > today:
        raise DateNotSane("Tanggal SK tidak boleh sesudah hari ini. Periksa lagi tanggalnya.")


def ensure_free(seat: Iterable[Term], day: date) -> None:
    """Nobody sits on the seat on this day or after it; SeatTaken otherwise."""
    taken = [term for term in seat if term.reaches(day)]
    if not taken:
        return
    last = max(taken, key=lambda term: term.since)
    if last.until is not None:
        since = date_id(last.until)
        raise SeatTaken(f"Kursi ini masih terisi sampai hari itu. Paling awal diisi {since}.")
    if last.since > day:
        raise SeatTaken(f"Kursi ini sudah diisi kader lain mulai {date_id(last.since)}.")
    raise SeatTaken


def ensure_unseated(person: Iterable[Term], day: date) -> None:
    """The person has no seat on this day or after it; AlreadySeated otherwise."""
    held = [term for term in person if term.reaches(day)]
    if not held:
        return
    last = max(held, key=lambda term: term.since)
    if last.until is not None:
        raise AlreadySeated(
            f"Kader ini masih menempati kursi lain sampai {date_id(last.until)}. "
            "Pilih tanggal berlaku mulai hari itu."
        )
    if last.since > day:
        raise AlreadySeated(f"Kader ini akan menempati kursi lain mulai {date_id(last.since)}.")
    raise AlreadySeated


def ended(seat: Iterable[Term], day: date) -> Term:
    """The term that ends when the seat is given up on this day; a refusal otherwise."""
    last = max(seat, key=lambda term: term.since, default=None)
    if last is None:
        raise SeatVacant
    if last.until is not None:
        if last.until > day:
            raise SeatSettled(
                f"Kursi ini sudah diputuskan kosong mulai {date_id(last.until)}. "
                "Batalkan dahulu keputusan itu."
            )
        raise SeatVacant
    if last.since >= day:
        first = date_id(last.since + timedelta(days=1))
        raise DateNotSane(
            f"Kader ini menempati kursi mulai {date_id(last.since)}. "
            f"Tanggal berlaku paling awal {first}, atau batalkan penempatannya."
        )
    return last


def open_term(seat: Iterable[Term]) -> Term:
    """The term without an end; SeatVacant when there is none."""
    found = next((term for term in seat if term.until is None), None)
    if found is None:
        raise SeatVacant
    return found


def leaving(seat: Sequence[Term], day: date, reason: SeatReason) -> Term:
    """The term that a decision ends, or takes away whole when it was a mistake."""
    return open_term(seat) if reason is SeatReason.MISTAKEN else ended(seat, day)


def ensure_cancellable(decided_on: date, effective_on: date, today: date) -> None:
    """What has not come yet, and slips of the last 30 days; TooLateToCancel otherwise."""
    if effective_on <= today and today - decided_on > CANCELLED_WITHIN:
        raise TooLateToCancel

"""What marks mean, when they may be made, and which one counts."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from lms.core.clock import to_wib, wib_date
from lms.core.errors import RuleBroken
from lms.core.text import date_id

BLANK_ROWS = 10
FIRST_PAGE, LAST_PAGE, ONLY_PAGE = 24, 26, 19
"""Rows of an attendance sheet that fit a page; signatures stand below those of the last."""


class MeetingState(StrEnum):
    OPEN = "open"
    CLOSED = "closed"
    LOCKED = "locked"


class Status(StrEnum):
    PRESENT = "hadir"
    LATE = "terlambat"
    EXCUSED = "izin"
    SICK = "sakit"
    ABSENT = "alpa"

    @property
    def counts_as_present(self) -> bool:
        return self in {Status.PRESENT, Status.LATE}

    @property
    def label(self) -> str:
        """What users read."""
        return self.value.capitalize()


BEST_FIRST = (Status.PRESENT, Status.LATE, Status.EXCUSED, Status.SICK, Status.ABSENT)


class Method(StrEnum):
    """How a mark came about, which says how far it is trusted."""

    LIST = "list"
    CLOSING = "closing"
    """Nobody marked them; closing the meeting made them absent."""
    CORRECTION = "correction"


class NotYetHeld(RuleBroken):
    message = "Pertemuan ini belum berlangsung. Kehadiran dicatat mulai hari pertemuan."


class MeetingLocked(RuleBroken):
    message = (
        "Kehadiran pertemuan ini terkunci karena sertifikatnya sudah terbit. "
        "Sampaikan kekeliruannya kepada pejabat yang menerbitkan sertifikat."
    )


class ReasonMissing(RuleBroken):
    message = "Pertemuan ini sudah ditutup. Tulis alasan perbaikannya, lalu simpan lagi."


class MarkStays(RuleBroken):
    message = "Pertemuan ini sudah ditutup. Pilih status lain; menghapus tanda tidak bisa lagi."


class OutsideTraining(RuleBroken):
    message = "Tanggal ini di luar masa pelatihan. Pilih tanggal di dalamnya."


@dataclass(frozen=True)
class Event:
    """One mark as it was made; a status of None took the mark before it back."""

    id: int
    status: Status | None
    method: Method
    at: datetime


@dataclass(frozen=True)
class Mark:
    """The one effective mark, the event that decided it, and when the person was first seen."""

    status: Status
    event_id: int
    arrived_at: datetime | None


def effective(events: Iterable[Event], ends_at: datetime) -> Mark | None:
    """What counts of these events, oldest first: the last decides, the first sighting is kept.

    Seen is who was marked present from the list before the meeting ended; a mark made later,
    from paper or by correction, tells that they came, not when. None for someone unmarked.
    """
    last: Event | None = None
    seen: datetime | None = None
    for event in events:
        last = event
        if event.method is not Method.LIST:
            continue
        if event.status is None or not event.status.counts_as_present:
            seen = None
        elif seen is None and event.at <= ends_at:
            seen = event.at
    if last is None or last.status is None:
        return None
    return Mark(last.status, last.id, seen if last.status.counts_as_present else None)


def of_one_person(
    own: Sequence[Event],
    others: Sequence[Sequence[Event]],
    ends_at: datetime,
    merged_at: datetime | None,
) -> Mark | None:
    """What counts when several records turned out to be one person.

    Who was marked again after that is as marked; else the best mark of all records counts, for
    nobody is absent who came under another record. Of equal marks the own one stands.
    """
    mine = effective(own, ends_at)
    if own and merged_at is not None and own[-1].at >= merged_at:
        return mine
    found = [mark for mark in (mine, *(effective(one, ends_at) for one in others)) if mark]
    return min(found, key=lambda mark: BEST_FIRST.index(mark.status), default=None)


def method_of_mark(state: MeetingState, status: Status | None, reason: str | None) -> Method:
    """How a mark made now counts: freely while open, with a reason once closed, else refused."""
    if state is MeetingState.LOCKED:
        raise MeetingLocked
    if state is MeetingState.OPEN:
        return Method.LIST
    if status is None:
        raise MarkStays
    if not reason:
        raise ReasonMissing
    return Method.CORRECTION


def ensure_held(status: Status | None, starts_at: datetime, now: datetime) -> None:
    """Who will be away may be noted ahead; whether somebody came is known on the day only."""
    if status in {None, Status.EXCUSED, Status.SICK}:
        return
    if wib_date(now) < wib_date(starts_at):
        day = date_id(to_wib(starts_at).date())
        raise NotYetHeld(f"Kehadiran dicatat mulai hari pertemuan, {day}.")


def ensure_begun(starts_at: datetime, now: datetime) -> None:
    """A meeting cannot be closed before it began: all would be absent."""
    if now < starts_at:
        raise NotYetHeld("Pertemuan ini belum dimulai. Tutup setelah pertemuan berlangsung.")


def ensure_within(day: date, first: date, last: date) -> None:
    """A meeting lies within the days its training, and so its certificates, speak of."""
    if not first <= day <= last:
        raise OutsideTraining(
            f"Tanggal ini di luar masa pelatihan, {date_id(first)} sampai {date_id(last)}. "
            "Pilih tanggal di dalamnya."
        )


def proposed_hours(starts_at: datetime, ends_at: datetime, jp_minutes: int) -> int:
    """JP of a meeting by its length, rounded down: an hour begun is not an hour taught."""
    return int((ends_at - starts_at).total_seconds() // 60) // jp_minutes


def blank_rows(people: int) -> int:
    """Empty rows for guests that fit an attendance sheet without beginning another page."""
    for capacity in (ONLY_PAGE, FIRST_PAGE + LAST_PAGE):
        if people <= capacity:
            return min(BLANK_ROWS, capacity - people)
    return 0

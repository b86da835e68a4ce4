"""The roster of a meeting: who is invited, how each is marked, and what a list of them shows."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

import sqlalchemy as sa
from sqlalchemy.orm import Session, joinedload

from lms.accounts.models import Person
from lms.accounts.rules import Viewer
from lms.attendance.models import Attendance, Meeting
from lms.attendance.rules import Status
from lms.core.clock import to_wib
from lms.core.text import clock_id
from lms.learning import attendees
from lms.learning import queries as learning


class Shown(StrEnum):
    """What part of the roster is shown."""

    ALL = "semua"
    UNMARKED = "belum"
    PRESENT = "hadir"
    EXCUSED = "izin"
    SICK = "sakit"
    ABSENT = "alpa"

    def holds(self, status: Status | None) -> bool:
        """Whether someone marked like this belongs to it; who came late is among those present."""
        if self is Shown.ALL:
            return True
        if status is None:
            return self is Shown.UNMARKED
        return self.value == (Status.PRESENT if status.counts_as_present else status)


@dataclass(frozen=True)
class Row:
    """One invited cadre and how they are marked."""

    person: Person
    village: str | None
    """Their kelurahan, where a training has several."""
    status: Status | None
    arrived_at: datetime | None
    remark: str | None

    @property
    def home(self) -> tuple[str, str] | None:
        return self.person.home

    @property
    def home_words(self) -> str:
        """`RT 006 / RW 002`."""
        return "RT {} / RW {}".format(*self.home) if self.home else "RT belum diisi"

    @property
    def place(self) -> str:
        """`RT 006 / RW 002`, after the kelurahan where there are several."""
        return f"{self.village}, {self.home_words}" if self.village else self.home_words

    @property
    def key(self) -> str:
        """The word for the state of the row."""
        return self.status.value if self.status else Shown.UNMARKED.value

    @property
    def words(self) -> str:
        """`Hadir 09.12`, `Izin`; empty for someone unmarked."""
        if self.status is None:
            return ""
        if self.arrived_at is None:
            return self.status.label
        return f"{self.status.label} {clock_id(to_wib(self.arrived_at).time())}"

    def matches(self, sought: str) -> bool:
        """Whether the name or the RT and RW hold these letters."""
        words = sought.casefold().split()
        text = f"{self.person.full_name} {self.place}".casefold()
        return all(word in text for word in words)


@dataclass(frozen=True)
class Roster:
    """The rows of those the reader may see, in the order of their names."""

    rows: Sequence[Row]
    elsewhere: int = 0
    """How many more are invited from regions that are not the reader's."""

    def showing(self, shown: Shown, sought: str = "") -> list[Row]:
        """The rows of a part whose name or place holds what is sought."""
        return [row for row in self.rows if shown.holds(row.status) and row.matches(sought)]

    def row(self, person_id: int) -> Row | None:
        """The row of one person; None for someone who is not on it."""
        return next((row for row in self.rows if row.person.id == person_id), None)

    def count(self, shown: Shown) -> int:
        """How many rows a part has."""
        return sum(shown.holds(row.status) for row in self.rows)

    @property
    def total(self) -> int:
        return len(self.rows)

    @property
    def present(self) -> int:
        return self.count(Shown.PRESENT)

    @property
    def unmarked(self) -> int:
        return self.count(Shown.UNMARKED)

    @property
    def others(self) -> dict[Status, int]:
        """How many were away for which reason, the known reasons first."""
        counted = Counter(row.status for row in self.rows if row.status)
        return {status: counted[status] for status in (Status.EXCUSED, Status.SICK, Status.ABSENT)}


def of_meeting(session: Session, viewer: Viewer, meeting: Meeting) -> Roster:
    """The roster as it stands, of those the viewer sees; a few queries, however many are invited.

    The meeting's training must be loaded whole.
    """
    marks = {
        mark.person_id: mark
        for mark in session.scalars(
            sa.select(Attendance)
            .where(Attendance.meeting_id == meeting.id)
            .options(joinedload(Attendance.event))
        )
    }
    invited = [one.person for one in attendees.seen_by(session, viewer, meeting.training)]
    has_several = len({person.region_code for person in invited}) > 1
    elsewhere = len(learning.participant_ids(session, meeting.training_id)) - len(invited)
    rows = [_row(person, marks.get(person.id), has_several) for person in invited]
    return Roster(rows, elsewhere)


def _row(person: Person, mark: Attendance | None, has_several: bool) -> Row:
    village = person.region.name if has_several and person.region else None
    if mark is None:
        return Row(person, village, None, None, None)
    return Row(person, village, mark.status, mark.arrived_at, mark.event.reason)

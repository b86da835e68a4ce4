"""The attendance sheet of a meeting as an A4 document to sign, or to keep once it is closed."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from flask import render_template, url_for
from sqlalchemy.orm import Session

from lms.accounts.models import Person
from lms.accounts.rules import Viewer
from lms.attendance import roster, rules
from lms.attendance.models import Meeting
from lms.attendance.roster import Roster
from lms.attendance.rules import MeetingState
from lms.learning import queries as learning
from lms.learning.models import Training
from lms.office.queries import emblems_of, office_at
from lms.office.rules import Office
from lms.regions.models import Level
from lms.settings import ROOT, settings
from lms.web import qr, typesetting
from lms.web.print_fonts import BOLD, HEAVY, MEDIUM, REGULAR, fit

STYLE = ROOT / "templates" / "attendance" / "pdf" / "sheet.css"
WEIGHTS = (REGULAR, MEDIUM, BOLD, HEAVY)
NAME_MM, NARROW_NAME_MM = 59.0, 47.0
"""Room of a name in its column; less where a second column names the kelurahan."""
SIZES = ((9.5, 1), (8.5, 1), (7.5, 1), (7.0, 2), (6.0, 3))
"""How a name may be set, in points and lines; the first that fits, else smaller still."""


@dataclass(frozen=True)
class Entry:
    """One row: who, from where, how marked; `fit` is how the name is set, 0 for full size."""

    number: int
    name: str
    fit: int
    village: str | None
    home: str
    marked: str


@dataclass(frozen=True)
class Witness:
    """Who countersigns, and where it is known, by which name."""

    office: str
    name: str = ""
    nip: str = ""


@dataclass(frozen=True)
class Sheet:
    """All that is printed, as plain values."""

    organiser: tuple[str, ...]
    emblem: str | None
    images: Mapping[str, bytes]
    """The emblem by its digest, where there is one."""
    meeting: Meeting
    training: Training
    entries: list[Entry]
    blanks: list[Entry]
    """Empty rows for guests."""
    present: int | None
    """How many were present, once the meeting is closed."""
    elsewhere: int
    """How many more are invited whom the reader may not see."""
    has_several_regions: bool
    witness: Witness
    trainer: Person | None
    place: str
    printed_at: datetime


def facts(session: Session, viewer: Viewer, meeting: Meeting, now: datetime) -> Sheet:
    """What the sheet of a meeting says; marks are printed once nobody taps any more."""
    found = roster.of_meeting(session, viewer, meeting)
    office = office_at(session, meeting.starts_at)
    is_open = meeting.state is MeetingState.OPEN
    blanks = rules.blank_rows(found.total) if is_open else 0
    return Sheet(
        organiser=office.organiser,
        emblem=office.emblem,
        images=emblems_of(session, [office.emblem]),
        meeting=meeting,
        training=meeting.training,
        entries=_entries(found, is_open=is_open),
        blanks=[
            Entry(number, "", 0, None, "", "")
            for number in range(found.total + 1, found.total + 1 + blanks)
        ],
        present=None if is_open else found.present,
        elsewhere=found.elsewhere,
        has_several_regions=any(row.village for row in found.rows),
        witness=_witness(meeting.training, office),
        trainer=learning.lead_trainer(session, meeting.training_id),
        place=office.place,
        printed_at=now,
    )


def html(sheet: Sheet) -> str:
    """The sheet as the page that is typeset."""
    address = settings().base_url + url_for("attendance.meeting", meeting_id=sheet.meeting.id)
    return render_template(
        "attendance/pdf/sheet.html", sheet=sheet, meeting=sheet.meeting, qr=qr.svg(address)
    )


def pdf(page: str, images: Mapping[str, bytes]) -> bytes:
    """The typeset page; takes about a second, so the database is let go of before."""
    return typesetting.render(page, STYLE, weights=WEIGHTS, images=images)


def _entries(found: Roster, *, is_open: bool) -> list[Entry]:
    room_mm = NARROW_NAME_MM if any(row.village for row in found.rows) else NAME_MM
    return [
        Entry(
            number=number,
            name=row.person.full_name,
            fit=fit(row.person.full_name, room_mm, SIZES, MEDIUM),
            village=row.village,
            home=" / ".join(row.home or ()),
            marked="" if is_open else row.words,
        )
        for number, row in enumerate(found.rows, 1)
    ]


def _witness(training: Training, office: Office) -> Witness:
    """Who countersigns: the head of the one kelurahan or kecamatan, else of the office."""
    if len(training.regions) == 1:
        region = training.regions[0]
        if region.level is Level.VILLAGE:
            return Witness(f"Lurah {region.name}")
        if region.level is Level.DISTRICT:
            return Witness(f"Camat {region.name}")
    return Witness(office.witness, office.witness_name or "", office.witness_nip or "")

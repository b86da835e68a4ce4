"""What a reader of the audit record asks for, and that in words for the printed page."""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import date, datetime, timedelta

import sqlalchemy as sa

from lms.accounts.models import Person, RoleAssignment
from lms.attendance.models import Meeting
from lms.audit.models import AuditEntry
from lms.certificates.models import Certificate, CertificateBatch
from lms.core.clock import at_wib
from lms.core.text import date_id, one_line
from lms.learning.models import TrainingRegion
from lms.quizzes.models import Attempt
from lms.regions.models import Seat
from lms.regions.queries import inside
from lms.roster.models import RosterImport
from lms.web.forms import CENTURY

LONGEST = 80
SYSTEM = "sistem"
MIDNIGHT = datetime.min.time()


@dataclass(frozen=True)
class Filter:
    """The words of an address; an empty one asks for everything."""

    dari: str = ""
    sampai: str = ""
    pelaku: str = ""
    jenis: str = ""
    tindakan: str = ""
    wilayah: str = ""
    hal: str = ""
    """One thing and what happened to it: `certificate:12`."""

    @classmethod
    def of(cls, args: Mapping[str, str]) -> "Filter":
        """From the query of an address; what is too long is cut."""
        return cls(
            **{field.name: one_line(args.get(field.name, ""))[:LONGEST] for field in fields(cls)}
        )

    @property
    def asked(self) -> dict[str, str]:
        """What the address must repeat to show the same again."""
        return {name: value for name, value in vars(self).items() if value}

    @property
    def since(self) -> date | None:
        return _day(self.dari)

    @property
    def until(self) -> date | None:
        return _day(self.sampai)

    @property
    def unread(self) -> list[str]:
        """The dates that are none, and so narrow nothing."""
        return [text for text in (self.dari, self.sampai) if text and _day(text) is None]

    @property
    def period(self) -> str:
        """`1 Maret 2026 sampai 7 Maret 2026`, for the head of a list."""
        if self.since and self.until:
            return f"{date_id(self.since)} sampai {date_id(self.until)}"
        if self.since:
            return f"sejak {date_id(self.since)}"
        return f"sampai {date_id(self.until)}" if self.until else "semua waktu"

    def conditions(self) -> list[sa.ColumnElement[bool]]:
        """What an entry must be to be shown."""
        found = []
        if self.since:
            found.append(AuditEntry.at >= at_wib(self.since, MIDNIGHT))
        if self.until:
            found.append(AuditEntry.at < at_wib(self.until + timedelta(days=1), MIDNIGHT))
        if self.pelaku:
            found.append(_done_by(self.pelaku))
        if self.jenis:
            found.append(AuditEntry.object_type == self.jenis)
        if self.tindakan:
            found.append(AuditEntry.action == self.tindakan)
        if self.wilayah:
            found.append(concerning([self.wilayah]))
        if self.hal:
            kind, _, name = self.hal.partition(":")
            found.append(sa.and_(AuditEntry.object_type == kind, AuditEntry.object_id == name))
        return found


def concerning(codes: list[str]) -> sa.ColumnElement[bool]:
    """Entries about people and things of these regions, or done by people of them."""
    above = {outer for code in codes for outer in _outer(code)}
    people = sa.select(RoleAssignment.person_id).where(inside(RoleAssignment.region_code, codes))
    trainings = sa.select(TrainingRegion.training_id).where(
        sa.or_(inside(TrainingRegion.region_code, codes), TrainingRegion.region_code.in_(above))
    )
    meetings = sa.select(Meeting.id).where(Meeting.training_id.in_(trainings))
    batches = sa.select(CertificateBatch.id).where(CertificateBatch.training_id.in_(trainings))
    certificates = sa.select(Certificate.id).where(inside(Certificate.region_code, codes))
    attempts = sa.select(Attempt.id).where(Attempt.person_id.in_(people))
    things = {
        "person": people,
        "training": trainings,
        "meeting": meetings,
        "certificate_batch": batches,
        "certificate": certificates,
        "attempt": attempts,
        "roster_import": sa.select(RosterImport.id).where(inside(RosterImport.region_code, codes)),
        "seat": sa.select(Seat.id).where(inside(Seat.region_code, codes)),
    }
    return sa.or_(
        AuditEntry.actor_id.in_(people),
        sa.and_(AuditEntry.object_type == "region", inside(AuditEntry.object_id, codes)),
        *(
            sa.and_(AuditEntry.object_type == kind, AuditEntry.object_id.in_(_as_text(chosen)))
            for kind, chosen in things.items()
        ),
    )


def _outer(code: str) -> list[str]:
    """The codes of the regions that hold this one."""
    parts = code.split(".")
    return [".".join(parts[:length]) for length in range(1, len(parts))]


def _as_text(chosen: sa.Select[int]) -> sa.Select[str]:
    (column,) = chosen.selected_columns
    return chosen.with_only_columns(sa.cast(column, sa.String))


def _done_by(typed: str) -> sa.ColumnElement[bool]:
    """By name, cadre number or the number of the account; `sistem` is whatever nobody did."""
    if typed.casefold() == SYSTEM:
        return AuditEntry.actor_id.is_(None)
    named = sa.or_(
        Person.full_name.icontains(typed, autoescape=True),
        sa.func.upper(Person.cadre_number) == typed.upper(),
    )
    by_name = AuditEntry.actor_id.in_(sa.select(Person.id).where(named))
    if typed.isdecimal() and len(typed) < 10:
        return sa.or_(by_name, AuditEntry.actor_id == int(typed))
    return by_name


def _day(text: str) -> date | None:
    """A day of this century as a date field sends it."""
    try:
        day = date.fromisoformat(text)
    except ValueError:
        return None
    return day if day.year in CENTURY else None

"""The forms of meetings and marks."""

from datetime import datetime

from wtforms import StringField, TimeField
from wtforms.validators import (
    DataRequired,
    InputRequired,
    Length,
    NumberRange,
    Optional,
    ValidationError,
)

from lms.attendance import rules
from lms.attendance.planning import Plan
from lms.attendance.rules import Status
from lms.core.clock import at_wib, to_wib
from lms.web.forms import DayField, NumberField, OnceForm, tidied

UNMARKED = "belum"
MOST_HOURS = 24


class MeetingForm(OnceForm):
    title = StringField(
        "Judul", [DataRequired("Isi judul pertemuan."), Length(max=200)], filters=[tidied]
    )
    venue = StringField(
        "Tempat", [DataRequired("Isi tempatnya."), Length(max=200)], filters=[tidied]
    )
    day = DayField("Tanggal", [InputRequired("Isi tanggalnya.")])
    begins = TimeField("Mulai", [InputRequired("Isi jam mulai.")])
    ends = TimeField("Selesai", [InputRequired("Isi jam selesai.")])
    learning_hours = NumberField("JP", [Optional(), NumberRange(0, MOST_HOURS)])

    def validate_ends(self, field: TimeField) -> None:
        if field.data and self.begins.data and field.data <= self.begins.data:
            raise ValidationError("Jam selesai harus sesudah jam mulai.")

    def fill(self, plan: Plan) -> None:
        """Show what is planned, on the clock of the hall."""
        begins, ends = to_wib(plan.starts_at), to_wib(plan.ends_at)
        self.title.data, self.venue.data = plan.title, plan.venue
        self.day.data, self.begins.data, self.ends.data = begins.date(), begins.time(), ends.time()
        self.learning_hours.data = plan.learning_hours

    def plan(self, jp_minutes: int) -> Plan:
        """What was filled in; JP left empty follow from the length, `jp_minutes` each."""
        starts_at, ends_at = self._moment(self.begins), self._moment(self.ends)
        hours = self.learning_hours.data
        if hours is None:
            hours = rules.proposed_hours(starts_at, ends_at, jp_minutes)
        return Plan(self.title.data or "", self.venue.data or "", starts_at, ends_at, hours)

    def _moment(self, clock: TimeField) -> datetime:
        if self.day.data is None or clock.data is None:
            raise ValueError("the form has not been accepted")
        return at_wib(self.day.data, clock.data)


class MarkForm(OnceForm):
    """One tap: `mark` is `12:hadir`, or `12:belum` to take a mark back."""

    mark = StringField("Tanda", [InputRequired("Pilih kader dan statusnya.")])
    reason = StringField("Catatan", [Length(max=300)], filters=[tidied])

    def validate_mark(self, field: StringField) -> None:
        person, _, word = (field.data or "").partition(":")
        known = {UNMARKED, *(status.value for status in Status)}
        if not (person.isascii() and person.isdigit() and len(person) < 10 and word in known):
            raise ValidationError("Pilih kader dan statusnya dari daftar.")

    @property
    def person_id(self) -> int:
        return int((self.mark.data or "").partition(":")[0])

    @property
    def mark_status(self) -> Status | None:
        word = (self.mark.data or "").partition(":")[2]
        return None if word == UNMARKED else Status(word)


class DeedForm(OnceForm):
    """A button that changes something once, however often it is pressed."""

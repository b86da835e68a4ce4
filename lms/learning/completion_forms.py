"""The forms of what completes a training, and of taking a sign-off back."""

import re

from wtforms import BooleanField, HiddenField, RadioField, SelectChoice, StringField
from wtforms.validators import Length, NumberRange, Optional, ValidationError

from lms.learning.requirements import (
    AllOf,
    AnyOf,
    AtLeast,
    AttendanceShare,
    MeetingAttended,
    ModulesRead,
    PostTest,
    QuizPassed,
    Requirement,
    SignedOff,
    leaves,
)
from lms.web.forms import Form, NumberField, tidied

KEEP, LET_GO = "tetap", "ikut"
_NOT_KEY = re.compile(r"[^a-z0-9]+")


class UndoForm(Form):
    reason = StringField("Alasan", [Length(max=300)], filters=[tidied])


class TermsForm(Form):
    modules = BooleanField("Semua modul selesai dibaca")
    quizzes = BooleanField("Semua kuis modul lulus")
    quiz_min = NumberField("Nilai kuis paling sedikit", [Optional(), NumberRange(1, 100)])
    attendance = NumberField("Hadir, persen jam pertemuan", [Optional(), NumberRange(1, 100)])
    meetings = StringField("Pertemuan yang wajib diikuti", [Length(max=100)], filters=[tidied])
    signed_off = StringField(
        "Yang perlu tanda selesai dari pelatih", [Length(max=120)], filters=[tidied]
    )
    enough = NumberField("Cukup berapa dari syarat di atas", [Optional(), NumberRange(1, 60)])
    existing = RadioField(
        "Kader yang sudah memenuhi syarat lama",
        [Optional()],
        choices=[
            SelectChoice(KEEP, "Tetap dianggap memenuhi syarat"),
            SelectChoice(LET_GO, "Ikut syarat yang baru"),
        ],
    )
    confirmed = HiddenField()

    def validate_meetings(self, field: StringField) -> None:
        if field.data and not re.fullmatch(r"[1-9]\d?(, ?[1-9]\d?)*", field.data):
            raise ValidationError("Tulis nomor pertemuan dengan koma, misalnya 1, 3.")

    def validate_modules(self, _field: BooleanField) -> None:
        if not self._leaves():
            raise ValidationError("Pilih paling sedikit satu syarat.")

    def validate_enough(self, field: NumberField) -> None:
        if field.data and field.data > len(self._leaves()):
            raise ValidationError(f"Hanya ada {len(self._leaves())} syarat yang dipilih.")

    def fill(self, asked: Requirement) -> None:
        """Show what is asked now, as far as these fields can."""
        meetings = []
        for one in leaves(asked):
            match one:
                case ModulesRead():
                    self.modules.data = True
                case QuizPassed(_, minimum):
                    self.quizzes.data, self.quiz_min.data = True, minimum
                case AttendanceShare(percent):
                    self.attendance.data = percent
                case MeetingAttended(number):
                    meetings.append(str(number))
                case SignedOff(_, label):
                    self.signed_off.data = label
        self.meetings.data = ", ".join(meetings)
        if isinstance(asked, AnyOf | AtLeast):
            self.enough.data = asked.number if isinstance(asked, AtLeast) else 1

    def asked(self, before: Requirement) -> Requirement:
        """What was filled in; a post-test that is asked for stays so."""
        parts = self._leaves(before)
        tests = tuple(one for one in leaves(before) if isinstance(one, PostTest))
        if not self.enough.data or self.enough.data >= len(parts):
            return AllOf((*parts, *tests))
        chosen = AnyOf(parts) if self.enough.data == 1 else AtLeast(self.enough.data, parts)
        return AllOf((chosen, *tests)) if tests else chosen

    def _leaves(self, before: Requirement | None = None) -> tuple[Requirement, ...]:
        found: list[Requirement] = []
        if self.modules.data:
            found.append(ModulesRead())
        if self.quizzes.data:
            found.append(QuizPassed((), self.quiz_min.data))
        if self.attendance.data:
            found.append(AttendanceShare(self.attendance.data))
        numbers = re.findall(r"\d+", self.meetings.data or "")
        found.extend(MeetingAttended(int(number)) for number in dict.fromkeys(numbers))
        if label := self.signed_off.data:
            known = {
                one.label: one for one in leaves(before or AllOf()) if isinstance(one, SignedOff)
            }
            key = _NOT_KEY.sub("-", label.lower()).strip("-")[:40].strip("-") or "tanda"
            found.append(known.get(label, SignedOff(key, label)))
        return tuple(found)

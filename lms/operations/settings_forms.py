"""The form of the office's settings: text into an Office, every sentence in Indonesian."""

from collections.abc import Mapping
from dataclasses import fields
from datetime import date, datetime
from typing import Any

from wtforms import HiddenField, StringField, TextAreaField
from wtforms.validators import InputRequired, Length, NumberRange, Optional, ValidationError

from lms.core.clock import at_wib, wib_date
from lms.core.errors import RuleBroken
from lms.core.text import one_line
from lms.office import rules
from lms.office.rules import Helpline, Office
from lms.web.forms import DayField, Form, NumberField, tidied

LINES, LINE_MAX = 4, 120
HELPLINES = 4
NEEDED = InputRequired("Isi bagian ini.")
MIDNIGHT = datetime.min.time()


def _text(label: str, longest: int, *, needed: bool = True) -> StringField:
    first = NEEDED if needed else Optional()
    return StringField(label, filters=[tidied], validators=[first, Length(max=longest)])


def _number(label: str, low: int, high: int, *, needed: bool = True) -> NumberField:
    first = NEEDED if needed else Optional()
    return NumberField(label, validators=[first, NumberRange(low, high)])


class SettingsForm(Form):
    """Everything the office says of itself, but its emblem."""

    based_on = HiddenField()
    """The newest version when the form was shown."""
    shown = HiddenField()
    """The version whose values stood in the form."""
    organiser = TextAreaField("Baris kop surat", validators=[NEEDED])
    short_name = _text("Singkatan instansi", 24)
    place = _text("Kota pada tanggal surat", 60)
    signatory_office = _text("Jabatan", 100)
    signatory_name = _text("Nama dan gelar", 120)
    signatory_rank = _text("Pangkat dan golongan", 60, needed=False)
    signatory_nip = _text("NIP", 30, needed=False)
    witness_office = _text("Jabatan yang mengetahui", 100, needed=False)
    witness_name = _text("Nama yang mengetahui", 120, needed=False)
    witness_nip = _text("NIP yang mengetahui", 30, needed=False)
    number_format = _text("Format nomor", 60)
    validity_months = _number("Masa berlaku sertifikat (bulan)", 0, 240, needed=False)
    helpline_1_name = _text("Nama layanan 1", 40)
    helpline_1_number = _text("Nomor 1", 20)
    helpline_2_name = _text("Nama layanan 2", 40, needed=False)
    helpline_2_number = _text("Nomor 2", 20, needed=False)
    helpline_3_name = _text("Nama layanan 3", 40, needed=False)
    helpline_3_number = _text("Nomor 3", 20, needed=False)
    helpline_4_name = _text("Nama layanan 4", 40, needed=False)
    helpline_4_number = _text("Nomor 4", 20, needed=False)
    seats = _number("Kursi tiap kelurahan", 1, 500)
    target_percent = _number("Target bersertifikat (persen)", 1, 100)
    keep_sign_ins = _number("Catatan masuk yang berakhir", 1, 120)
    keep_imports = _number("Berkas dan baris impor", 1, 120)
    keep_scan_evidence = _number("Bukti pindai kehadiran", 1, 240)
    keep_departed = _number("Data kader yang berhenti", 1, 600)
    valid_from = DayField("Berlaku mulai", validators=[Optional()])
    note = _text("Alasan perubahan", 300, needed=False)

    def validate_organiser(self, field: TextAreaField) -> None:
        lines = _lines(field.data)
        if not 2 <= len(lines) <= LINES:
            raise ValidationError(f"Tulis 2 sampai {LINES} baris: pemerintah, lalu instansi.")
        if any(len(line) > LINE_MAX for line in lines):
            raise ValidationError(f"Tiap baris paling banyak {LINE_MAX} huruf.")

    def validate_number_format(self, field: StringField) -> None:
        try:
            rules.ensure_numbered(field.data)
        except RuleBroken as refused:
            raise ValidationError(refused.message) from None

    def validate(self, extra_validators: Mapping[str, Any] | None = None) -> bool:
        """Each helpline has both a name and a number that can be called."""
        right = bool(super().validate(extra_validators))
        for place in range(1, HELPLINES + 1):
            name, number = self._helpline(place)
            if bool(name.data) != bool(number.data):
                empty = number if name.data else name
                empty.errors = [*empty.errors, "Isi nama dan nomornya, atau kosongkan keduanya."]
                right = False
            elif number.data and not rules.PHONE.fullmatch(number.data):
                number.errors = [*number.errors, "Tulis nomor yang dapat dihubungi, contoh: 129."]
                right = False
        return right

    def show(self, office: Office) -> None:
        """Fill the fields with what this office says."""
        for name, value in _texts(office).items():
            self[name].data, self[name].raw_data = value, None

    def base_on(self, shown: int, newest: int) -> None:
        """Remember which version the fields came from, and which is the newest."""
        self.shown.data, self.based_on.data = str(shown), str(newest)

    def number(self, name: str) -> int:
        """A hidden number; -1, which no version has, for anything else."""
        text = self[name].data or ""
        return int(text) if text.isdecimal() and len(text) < 10 else -1

    def office(self, emblem: str | None) -> Office:
        """The office as it stands in the fields, with this emblem."""
        said: dict[str, Any] = {"emblem": emblem}
        for field in fields(Office):
            if field.name in self:
                said[field.name] = self[field.name].data if self[field.name].data != "" else None
        pairs = [self._helpline(place) for place in range(1, HELPLINES + 1)]
        said["organiser"] = tuple(_lines(self.organiser.data))
        said["helplines"] = tuple(
            Helpline(name.data, number.data) for name, number in pairs if name.data
        )
        return Office(**said)

    def moment(self, now: datetime) -> datetime:
        """From when on: now, or the beginning of a later day."""
        day: date | None = self.valid_from.data
        return now if day is None or day == wib_date(now) else at_wib(day, MIDNIGHT)

    def _helpline(self, place: int) -> tuple[Any, Any]:
        return self[f"helpline_{place}_name"], self[f"helpline_{place}_number"]


def _lines(text: str | None) -> list[str]:
    return [line for line in map(one_line, (text or "").splitlines()) if line]


def _texts(office: Office) -> dict[str, Any]:
    """What stands in the fields for this office."""
    said = {name: value for name, value in vars(office).items() if name != "emblem"}
    lines = said.pop("helplines")
    said["organiser"] = "\n".join(office.organiser)
    for place in range(1, HELPLINES + 1):
        name, number = lines[place - 1] if place <= len(lines) else ("", "")
        said |= {f"helpline_{place}_name": name, f"helpline_{place}_number": number}
    return said

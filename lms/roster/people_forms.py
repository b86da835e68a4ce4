"""The forms of people and seats."""

import re
from collections.abc import Iterable, Sequence
from typing import Any

from wtforms import (
    BooleanField,
    DateField,
    Field,
    HiddenField,
    SelectChoice,
    SelectField,
    StringField,
)
from wtforms.validators import (
    DataRequired,
    InputRequired,
    Length,
    Optional,
    Regexp,
    ValidationError,
)

from lms.accounts.models import Person, Sex
from lms.core import phone
from lms.core.clock import now, wib_date
from lms.core.nik import age_on
from lms.regions.models import Region, Seat
from lms.roster.cells import OLDEST, YOUNGEST
from lms.roster.rules import FILLING, LEAVING, VACATING, SeatDeed, SeatReason
from lms.roster.seats import Terms
from lms.web.forms import DayField, NumberField, OnceForm, tidied

SOMEBODY_NEW = "baru"
_ROW = re.compile("[0-9]{1,9}")


class PersonFields(OnceForm):
    """What is asked of a person; a name is kept as it is written."""

    full_name = StringField("Nama lengkap", [Length(max=200)], filters=[tidied])
    sex = SelectField("Jenis kelamin", choices=[], default="")
    born_on = DateField("Tanggal lahir", [Optional()])
    birth_place = StringField("Tempat lahir", [Length(max=80)], filters=[tidied])
    phone = StringField("Nomor HP", [Length(max=30)], filters=[tidied])
    rt = NumberField("RT", [Optional()])
    rw = NumberField("RW", [Optional()])
    position = StringField("Jabatan", [Length(max=60)], filters=[tidied])

    def __init__(self, *args: Any, **said: Any) -> None:
        super().__init__(*args, **said)
        self.sex.choices = [
            SelectChoice("", "Belum diketahui"),
            SelectChoice(Sex.FEMALE.value, "Perempuan"),
            SelectChoice(Sex.MALE.value, "Laki-laki"),
        ]

    def validate_phone(self, field: StringField) -> None:
        if field.data and phone.normalise(field.data) is None:
            raise ValidationError("Nomor HP belum benar. Contoh: 0812 3456 7890.")

    def validate_born_on(self, field: DateField) -> None:
        if field.data and not YOUNGEST <= age_on(field.data, wib_date(now())) <= OLDEST:
            raise ValidationError(f"Umur kader {YOUNGEST} sampai {OLDEST} tahun. Periksa tahunnya.")

    def validate_rt(self, field: NumberField) -> None:
        _ensure_block(field, self.rw)

    def validate_rw(self, field: NumberField) -> None:
        _ensure_block(field, self.rt)

    def fill(self, person: Person) -> None:
        """Show what is known of this person."""
        for name in ("full_name", "born_on", "birth_place", "rt", "rw", "position"):
            self[name].data = getattr(person, name)
        self.sex.data = person.sex.value if person.sex else ""
        number = person.phone
        self.phone.data = phone.local(number) if number and number.startswith("+62") else number

    def values(self) -> dict[str, Any]:
        """What was filled in, as the fields of a person."""
        return {
            "full_name": self.full_name.data,
            "sex": Sex(self.sex.data) if self.sex.data else None,
            "born_on": self.born_on.data,
            "birth_place": self.birth_place.data or None,
            "phone": phone.normalise(self.phone.data) if self.phone.data else None,
            "rt": self.rt.data,
            "rw": self.rw.data,
            "position": self.position.data or None,
        }


def _ensure_block(field: NumberField, other: NumberField) -> None:
    if field.data is not None and not 1 <= field.data <= 999:
        raise ValidationError("Isi angka dari 1 sampai 999.")
    if field.data is not None and not any(other.raw_data or ()):
        raise ValidationError("Isi RT dan RW, atau kosongkan keduanya.")


class TwinForm(PersonFields):
    """A form that may write a new person, and shows whom the site may know already."""

    is_other = BooleanField("Sudah saya periksa, ini orang lain")

    twins: Sequence[Person] = ()


class TermsFields(OnceForm):
    """On what terms a seat changes hands."""

    effective_on = DayField("Berlaku mulai", [InputRequired("Isi tanggal berlakunya.")])
    reason = SelectField("Alasan", [InputRequired("Pilih alasannya.")])
    remark = StringField("Keterangan", [Length(max=300)], filters=[tidied])
    decree = StringField("Nomor SK", [Length(max=120)], filters=[tidied])
    decree_on = DayField("Tanggal SK", [Optional()])

    @property
    def needs_decree(self) -> bool:
        """Nobody takes a seat without one."""
        return False

    def validate_remark(self, field: StringField) -> None:
        if self.reason.data == SeatReason.OTHER:
            _ensure_said(field, "Tulis alasannya.")

    def validate_decree(self, field: StringField) -> None:
        if self.needs_decree:
            _ensure_said(field, "Isi nomor SK yang menetapkan kadernya.")
        if field.data and not any(self.decree_on.raw_data or ()):
            raise ValidationError("Isi juga tanggal SK.")

    def terms(self) -> Terms:
        """What was filled in."""
        decree = self.decree.data or None
        return Terms(
            effective_on=self.effective_on.data,
            reason=SeatReason(self.reason.data),
            remark=self.remark.data or None,
            decree=decree,
            decree_on=self.decree_on.data if decree else None,
        )


class SeatForm(TermsFields, TwinForm):
    """A decision about a seat; who comes is a reserve, or somebody new whose facts stand here."""

    comer = SelectField("Kader yang menempati", validate_choice=False)
    """Not held to its list: after a first tap the cadre is no reserve any more."""

    deed: SeatDeed

    def about(self, deed: SeatDeed, reserves: Iterable[Person]) -> None:
        """Say what is decided, and who may come."""
        self.deed = deed
        reasons = {SeatDeed.FILL: FILLING, SeatDeed.VACATE: VACATING}.get(deed, LEAVING)
        self.reason.choices = [SelectChoice(one.value, one.label) for one in reasons]
        self.comer.choices = [
            SelectChoice("", "Pilih kader"),
            SelectChoice(SOMEBODY_NEW, "Orang baru, isi datanya di bawah"),
            *(
                SelectChoice(str(one.id), f"{one.full_name}, {one.cadre_number}")
                for one in reserves
            ),
        ]

    @property
    def is_somebody_new(self) -> bool:
        return bool(self.comer.data == SOMEBODY_NEW)

    def validate_comer(self, field: SelectField) -> None:
        said = field.data or ""
        if self.deed.begins and said != SOMEBODY_NEW and not _ROW.fullmatch(said):
            raise ValidationError("Pilih kader cadangan, atau orang baru.")

    def validate_full_name(self, field: StringField) -> None:
        if self.deed.begins and self.is_somebody_new:
            _ensure_said(field, "Isi nama orang barunya.")

    @property
    def needs_decree(self) -> bool:
        return self.deed.begins


class MoveForm(TermsFields):
    """Where a cadre goes: a kelurahan, and there a vacant seat or none."""

    seat = SelectField("Kursi di kelurahan itu", validate_choice=False)
    """Not held to its list: after a first tap the seat is no longer vacant."""

    def offer(self, vacant: Iterable[Seat]) -> None:
        """Say which seats may be taken."""
        self.reason.choices = [
            SelectChoice(one.value, one.label) for one in (SeatReason.MOVED, SeatReason.OTHER)
        ]
        self.seat.choices = [
            SelectChoice("", "Tanpa kursi, sebagai cadangan"),
            *(SelectChoice(str(one.id), f"Kursi {one.number}") for one in vacant),
        ]

    @property
    def needs_decree(self) -> bool:
        return bool(self.seat.data)

    @property
    def seat_id(self) -> int | None:
        return int(self.seat.data) if self.seat.data else None

    def validate_seat(self, field: SelectField) -> None:
        if field.data and not _ROW.fullmatch(field.data):
            raise ValidationError("Pilih kursi dari daftar.")


def _called(person: Person) -> str:
    return f"{person.full_name}, {person.cadre_number}"


def _ensure_said(field: Field, words: str) -> None:
    if not field.data:
        raise ValidationError(words)


class NewPersonForm(TwinForm):
    """A cadre written by hand."""

    full_name = StringField(
        "Nama lengkap", [DataRequired("Isi namanya."), Length(max=200)], filters=[tidied]
    )
    region = SelectField("Kelurahan", [InputRequired("Pilih kelurahannya.")])

    def offer(self, villages: Iterable[Region]) -> None:
        """Say where the cadre may be of."""
        self.region.choices = [SelectChoice("", "Pilih kelurahan"), *village_choices(villages)]


class EditPersonForm(PersonFields):
    """What is changed on a person; `seen` is the version that was looked at."""

    full_name = NewPersonForm.full_name
    reason = StringField("Alasan perubahan", [Length(max=300)], filters=[tidied])
    seen = HiddenField(validators=[Regexp("^[0-9]{1,9}$", message="Muat ulang halaman.")])


def village_choices(villages: Iterable[Region]) -> list[SelectChoice]:
    """The kelurahan under their kecamatan, as a list shows them."""
    return [
        SelectChoice(one.code, one.name, optgroup=one.parent.title if one.parent else "")
        for one in villages
    ]

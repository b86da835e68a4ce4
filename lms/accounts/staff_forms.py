"""The forms about staff."""

from collections.abc import Sequence

from wtforms import SelectChoice, SelectField, StringField
from wtforms.validators import Length, ValidationError

from lms.core import phone
from lms.core.roles import STAFF, Role
from lms.regions.models import Region
from lms.web.forms import Form


class RoleForm(Form):
    """A role within a region; the view says which regions the viewer may give."""

    role = SelectField(
        "Peran", choices=[SelectChoice(role.value, role.label) for role in Role if role in STAFF]
    )
    region = SelectField("Wilayah")

    def offer(self, regions: Sequence[Region]) -> None:
        self.region.choices = [SelectChoice(region.code, region.title) for region in regions]


class NewStaffForm(RoleForm):
    """Somebody new with a name and a phone, or a cadre already recorded, by number."""

    cadre_number = StringField("Nomor kader", [Length(max=20)])
    full_name = StringField("Nama lengkap", [Length(max=200)])
    phone = StringField("Nomor HP", [Length(max=40)])

    @property
    def is_cadre(self) -> bool:
        return bool((self.cadre_number.data or "").strip())

    def validate_full_name(self, field: StringField) -> None:
        if not self.is_cadre and not (field.data or "").strip():
            raise ValidationError("Isi nama, atau nomor kader bila ia sudah tercatat.")

    def validate_phone(self, field: StringField) -> None:
        if not self.is_cadre and phone.normalise(field.data or "") is None:
            raise ValidationError("Nomor HP belum benar. Contoh: 0812 3456 7890")

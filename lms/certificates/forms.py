"""What officials send: whom to certify, and why to revoke."""

from collections.abc import Iterable

from wtforms import Field, RadioField, SelectChoice, SelectMultipleField
from wtforms.validators import DataRequired, ValidationError

from lms.certificates.rules import REASONS
from lms.web.forms import Form


class ChosenForm(Form):
    """The people an official ticked, by their ids."""

    kader = SelectMultipleField("Kader", coerce=int)

    @classmethod
    def among(cls, person_ids: Iterable[int]) -> "ChosenForm":
        """The form for a page that shows these people."""
        form = cls()
        form.kader.choices = [SelectChoice(person_id, "") for person_id in person_ids]
        return form

    def validate_kader(self, field: Field) -> None:
        """One at least; whether they may have one is the service's to say."""
        if not field.data:
            raise ValidationError("Pilih paling sedikit satu kader.")


class RevokeForm(Form):
    """Why a certificate is taken out of force."""

    alasan = RadioField(
        "Alasan",
        choices=[SelectChoice(reason, reason) for reason in REASONS],
        validators=[DataRequired("Pilih alasannya.")],
        validate_choice=True,
    )

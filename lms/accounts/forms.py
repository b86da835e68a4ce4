"""The forms of signing in."""

from wtforms import HiddenField, PasswordField, StringField
from wtforms.validators import DataRequired, InputRequired, Length, ValidationError

from lms.accounts.rules import PASSWORD_LENGTH
from lms.core import phone
from lms.web.forms import Form


class SignInForm(Form):
    identity = StringField(
        "Nomor HP", [DataRequired("Isi nomor HP atau nomor kader."), Length(max=60)]
    )
    secret = PasswordField("PIN 6 angka", [InputRequired("Isi PIN Anda."), Length(max=200)])
    next = HiddenField(validators=[Length(max=2000)])


class FirstAdminForm(Form):
    link = HiddenField(validators=[InputRequired("Buka lagi tautan yang Anda terima.")])
    full_name = StringField("Nama lengkap", [DataRequired("Isi nama Anda."), Length(max=200)])
    phone = StringField("Nomor HP", [InputRequired("Isi nomor HP Anda.")])
    password = PasswordField(
        "Kata sandi",
        [
            InputRequired("Isi kata sandi."),
            Length(
                min=PASSWORD_LENGTH,
                max=200,
                message=f"Kata sandi berisi {PASSWORD_LENGTH} sampai 200 huruf.",
            ),
        ],
    )

    def validate_phone(self, field: StringField) -> None:
        if phone.normalise(field.data or "") is None:
            raise ValidationError("Nomor HP belum benar. Contoh: 0812 3456 7890")

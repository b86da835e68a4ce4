"""The forms of signing in, of opening an account, and of handing out cards."""

from collections.abc import Sequence
from typing import Self

from flask import request
from wtforms import (
    BooleanField,
    HiddenField,
    PasswordField,
    RadioField,
    SelectChoice,
    SelectMultipleField,
    StringField,
)
from wtforms.validators import DataRequired, InputRequired, Length, Optional, ValidationError

from lms.accounts import passwords
from lms.core import phone
from lms.core.errors import RuleBroken
from lms.web.forms import Form, OnceForm


class SignInForm(Form):
    """Asks for card or code once they are needed; the secret said before waits sealed in `kept`."""

    asks_card = False
    asks_code = False

    identity = StringField(
        "Nomor HP", [DataRequired("Isi nomor HP atau nomor kader."), Length(max=60)]
    )
    secret = PasswordField("PIN 6 angka", [Length(max=200)])
    card = StringField("Kode kartu", [Length(max=40)])
    code = StringField("Kode 6 angka", [Length(max=40)])
    kept = HiddenField(validators=[Length(max=2000)])
    next = HiddenField(validators=[Length(max=2000)])

    def validate_secret(self, field: PasswordField) -> None:
        if not field.data and not self.kept.data:
            raise ValidationError("Isi PIN Anda.")

    def say_again(self, message: str) -> None:
        """Hand the form back empty of secrets; what else was typed stays."""
        self.form_errors.append(message)
        self.asks_card, self.asks_code = bool(self.card.data), bool(self.code.data)
        self.kept.data = ""


class ActivationForm(Form):
    """The QR's secret, or what stands on the card in text; then digits only its owner knows."""

    secret = HiddenField(validators=[Length(max=100)])
    card = StringField("Kode kartu", [Length(max=40)])
    last4 = StringField("4 angka terakhir nomor HP Anda", [Length(max=10)])

    def validate_card(self, field: StringField) -> None:
        if not self.secret.data and not (field.data or "").strip():
            raise ValidationError("Isi kode di kartu, misalnya KQRF-J7CD.")

    def validate_last4(self, field: StringField) -> None:
        typed = (field.data or "").strip()
        if typed and not (len(typed) == 4 and typed.isascii() and typed.isdigit()):
            raise ValidationError("Isi 4 angka saja.")
        if not typed and not self.secret.data:
            raise ValidationError("Isi 4 angka terakhir nomor HP Anda.")


class NewPinForm(Form):
    pin = PasswordField("PIN baru, 6 angka", [InputRequired("Isi PIN baru."), Length(max=200)])
    again = PasswordField("Ulangi PIN", [InputRequired("Ulangi PIN tadi."), Length(max=200)])

    def validate_again(self, field: PasswordField) -> None:
        if field.data != self.pin.data:
            raise ValidationError("Kedua PIN belum sama. Ketik sekali lagi.")


class OpenAccountForm(NewPinForm):
    version = HiddenField()
    """Of the notice on the screen: nobody agrees to words they have not seen."""
    name_is_right = BooleanField("Nama saya di atas sudah benar")
    consent = BooleanField(
        "Saya mengerti dan setuju", [InputRequired("Beri tanda setuju untuk melanjutkan.")]
    )


class PasswordForm(Form):
    password = PasswordField(
        "Kata sandi",
        [
            InputRequired("Isi kata sandi."),
            Length(
                min=passwords.LENGTH,
                max=200,
                message=f"Kata sandi berisi {passwords.LENGTH} sampai 200 huruf.",
            ),
        ],
    )

    def validate_password(self, field: PasswordField) -> None:
        self.refuse_easy(field)

    def refuse_easy(self, field: PasswordField, *own: str | None) -> None:
        """Too easy to guess is wrong with this field."""
        try:
            passwords.ensure_strong(field.data or "", *own)
        except RuleBroken as easy:
            raise ValidationError(easy.message) from None


class LinkForm(PasswordForm):
    link = HiddenField(validators=[InputRequired("Buka lagi tautan yang Anda terima.")])


class FirstAdminForm(LinkForm):
    full_name = StringField("Nama lengkap", [DataRequired("Isi nama Anda."), Length(max=200)])
    phone = StringField("Nomor HP", [InputRequired("Isi nomor HP Anda.")])

    def validate_password(self, field: PasswordField) -> None:
        self.refuse_easy(field, self.full_name.data, self.phone.data)

    def validate_phone(self, field: StringField) -> None:
        if phone.normalise(field.data or "") is None:
            raise ValidationError("Nomor HP belum benar. Contoh: 0812 3456 7890")


class ChangeSecretForm(Form):
    """A PIN stays a PIN and a password a password; which, the view says by `is_pin`."""

    is_pin = True

    old = PasswordField("PIN sekarang", [InputRequired("Isi yang sekarang."), Length(max=200)])
    new = PasswordField("PIN baru", [InputRequired("Isi yang baru."), Length(max=200)])
    again = PasswordField(
        "Ulangi PIN baru", [InputRequired("Ulangi sekali lagi."), Length(max=200)]
    )

    @classmethod
    def of(cls, *, is_pin: bool) -> Self:
        """The form in the words of what the person has."""
        form = cls()
        form.is_pin = is_pin
        if not is_pin:
            form.old.label.text = "Kata sandi sekarang"
            form.new.label.text = "Kata sandi baru"
            form.again.label.text = "Ulangi kata sandi baru"
        return form

    def validate_new(self, field: PasswordField) -> None:
        if not self.is_pin and len(field.data or "") < passwords.LENGTH:
            raise ValidationError(f"Kata sandi berisi {passwords.LENGTH} sampai 200 huruf.")

    def validate_again(self, field: PasswordField) -> None:
        if field.data != self.new.data:
            raise ValidationError("Keduanya belum sama. Ketik sekali lagi.")


class EnrolForm(Form):
    """The secret waits sealed for this person while their app reads it."""

    pending = HiddenField(validators=[Length(max=500)])
    code = StringField(
        "Kode 6 angka dari aplikasi", [InputRequired("Isi kodenya."), Length(max=20)]
    )


class CodeForm(Form):
    code = StringField("Kode sekarang", [InputRequired("Isi kodenya."), Length(max=40)])


class ProofForm(Form):
    """Asked for on top of a form that waits; its names are nobody else's."""

    bukti = PasswordField("Kata sandi", [InputRequired("Isi bagian ini."), Length(max=200)])

    @classmethod
    def of(cls, *, asks_code: bool, has_pin: bool) -> Self:
        """The form in the words of what the person has."""
        form = cls()
        if asks_code or has_pin:
            form.bukti.label.text = "Kode 6 angka" if asks_code else "PIN"
        return form

    @property
    def waiting(self) -> list[tuple[str, str]]:
        """All that the form that waits has said."""
        own = {"bukti", "csrf_token"}
        return [(name, said) for name, said in request.form.items(multi=True) if name not in own]


class WhyForm(Form):
    """Why an account is closed or opened again; reasons are chosen."""

    alasan = RadioField("Alasan", validators=[InputRequired("Pilih alasannya.")])

    @classmethod
    def among(cls, reasons: Sequence[str]) -> Self:
        form = cls()
        form.alasan.choices = [SelectChoice(reason, reason) for reason in reasons]
        return form


class PrintCardsForm(OnceForm):
    kader = SelectMultipleField(coerce=int, validators=[Optional()])
    perangkat = BooleanField("Keluarkan juga dari semua HP yang pernah dipakai")

    @classmethod
    def among(cls, person_ids: Sequence[int]) -> Self:
        """The form that takes these people and nobody else."""
        form = cls()
        form.kader.choices = [SelectChoice(person_id, "") for person_id in person_ids]
        return form

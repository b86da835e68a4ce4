"""The parent of every form: knows whether it was sent, and whether what was sent is right."""

from typing import Any
from uuid import uuid4

from flask import request
from flask_wtf import FlaskForm
from werkzeug.datastructures import MultiDict
from wtforms import DateField, Field, HiddenField, IntegerField
from wtforms.validators import InputRequired, StopValidation

from lms.core.errors import RuleBroken
from lms.core.text import one_line

REFUSED = 409
CENTURY = range(2000, 2100)
LARGEST = 2**31 - 1
_WORDS = {
    "This field is required.": "Isi bagian ini.",
    "Not a valid date value.": "Tanggal belum benar. Contoh: 28/11/2026.",
    "Not a valid time value.": "Jam belum benar. Contoh: 09:00.",
    "Not a valid integer value.": "Isi dengan angka bulat.",
    "Not a valid choice.": "Pilih salah satu dari daftar.",
    "'%(value)s' is not a valid choice for this field.": "Pilih hanya dari daftar.",
    "Invalid Choice: could not coerce.": "Pilih salah satu dari daftar.",
    "Invalid choice(s): one or more data inputs could not be coerced.": "Pilih hanya dari daftar.",
    "Field cannot be longer than %(max)d character.": "Paling banyak %(max)d huruf.",
    "Field must be at least %(min)d character long.": "Sedikitnya %(min)d huruf.",
    "Number must be between %(min)s and %(max)s.": "Isi angka dari %(min)s sampai %(max)s.",
}


def tidied(text: str | None) -> str:
    """The filter of fields that hold one line of text."""
    return one_line(text or "")


class DayField(DateField):
    """A day of this century: a slip such as the year 0026 is no date that anybody meant."""

    data: Any

    def process_formdata(self, valuelist: list[str]) -> None:
        super().process_formdata(valuelist)
        if self.data is not None and self.data.year not in CENTURY:
            self.data = None
            raise ValueError(self.gettext("Not a valid date value."))


class NumberField(IntegerField):
    """A whole number, complained of in one sentence, however long it is."""

    data: Any

    def process_formdata(self, valuelist: list[str]) -> None:
        super().process_formdata(valuelist)
        if self.data is not None:
            self.data = max(-LARGEST, min(LARGEST, self.data))

    def pre_validate(self, _form: Field) -> None:
        """What is no number is not out of range, too."""
        if self.process_errors and any(text.strip() for text in self.raw_data or ()):
            raise StopValidation


class _Indonesian:
    """What WTForms says by itself, in our words; Indonesian has no plural of its own."""

    def gettext(self, text: str) -> str:
        return _WORDS.get(text, text)

    def ngettext(self, singular: str, _plural: str, _number: int) -> str:
        return self.gettext(singular)


class Form(FlaskForm):
    """A form that says what is wrong in Indonesian and touches no table."""

    _is_refused = False

    class Meta:
        def wrap_formdata(self, _form: FlaskForm, sent: object) -> MultiDict[str, str] | None:
            """Fields of a form only: JSON and files would bring values that are no text."""
            return None if sent is None else request.form or None

        def get_translations(self, _form: FlaskForm) -> _Indonesian:
            return _Indonesian()

    def accepted(self) -> bool:
        """True when it was sent and every field is right."""
        return request.method == "POST" and bool(self.validate())

    def refuse(self, rule: RuleBroken) -> None:
        """Hand the form back with what the rule says, so that the input survives."""
        self.form_errors.append(rule.message)
        self._is_refused = True

    @property
    def status(self) -> int:
        """200 for a form not yet sent, 422 for one handed back, 409 for one a rule refused."""
        if self._is_refused:
            return REFUSED
        return 422 if self.errors else 200


class OnceForm(Form):
    """A form that carries the name of its operation, so that sending it twice does it once."""

    op = HiddenField(
        default=lambda: str(uuid4()),
        validators=[InputRequired("Kiriman ini tidak lengkap. Muat ulang halaman.")],
    )

    def body(self) -> dict[str, str]:
        """What was asked for, as plain words: the same op must not come with another body."""
        return {f.name: str(f.data) for f in self if f.name not in {"op", "csrf_token"}}

"""The forms of asking about one's data, and of answering."""

from wtforms import BooleanField, DateField, RadioField, SelectChoice, StringField, TextAreaField
from wtforms.validators import InputRequired, Length

from lms.privacy.rules import OTHER
from lms.privacy.wording import FIELDS
from lms.web.forms import Form, NumberField, tidied

LABELS = FIELDS | {OTHER: "Hal lain"}


class CorrectionForm(Form):
    """Made for one field: `of` gives it the control that suits it."""

    value: StringField
    reason = TextAreaField(
        "Apa yang salah",
        [InputRequired("Ceritakan sedikit apa yang salah."), Length(max=300)],
        filters=[tidied],
    )

    @property
    def said(self) -> str:
        """The new value as text; a day as ISO 8601."""
        return "" if self.value.data is None else str(self.value.data)


def of(field: str) -> CorrectionForm:
    """The form that asks for a new value of this field."""
    label, filled = f"{LABELS[field]} yang benar", [InputRequired("Isi yang benar.")]
    if field == "sex":
        choices = [SelectChoice("P", "Perempuan"), SelectChoice("L", "Laki-laki")]
        control = RadioField(
            label, validators=[InputRequired("Pilih salah satu.")], choices=choices
        )
    elif field == "born_on":
        control = DateField(label, filled)
    elif field in {"rt", "rw"}:
        control = NumberField(label, filled)
    else:
        control = StringField(label, [*filled, Length(max=200)], filters=[tidied])
    made = type("CorrectionOf", (CorrectionForm,), {"value": control})
    form: CorrectionForm = made()
    return form


class ErasureForm(Form):
    reason = TextAreaField("Alasan Anda (boleh dikosongkan)", [Length(max=300)], filters=[tidied])
    understood = BooleanField(
        "Saya mengerti bahwa setelah dilaksanakan ini tidak dapat dikembalikan",
        [InputRequired("Beri tanda bahwa Anda mengerti.")],
    )


class AnswerForm(Form):
    """Both answers need words: the person reads them."""

    answer = TextAreaField(
        "Jawaban untuk pemohon",
        [InputRequired("Tulis jawaban untuk pemohon."), Length(max=300)],
        filters=[tidied],
    )

"""The forms of an import."""

from collections.abc import Sequence

from flask import request
from wtforms import RadioField, SelectChoice, SelectField, StringField
from wtforms.validators import InputRequired, Length

from lms.regions.models import Region
from lms.roster.sheets import FileKind
from lms.web.addresses import row_number
from lms.web.forms import Form
from lms.web.uploads import sent_file


class UploadForm(Form):
    """One file, whose bytes are no text and therefore no field of ours."""

    FILE = "berkas"

    def sent(self) -> tuple[str, bytes] | None:
        """The name and the bytes of the file; None after saying that none was chosen."""
        if not self.accepted():
            return None
        found = sent_file(self.FILE)
        if found is None:
            self.form_errors.append("Pilih dahulu berkas XLSX atau CSV dari komputer Anda.")
        return found


class ExportForm(Form):
    wilayah = SelectField("Wilayah", validators=[Length(max=13)])
    jenis = RadioField(
        "Jenis berkas",
        choices=[
            SelectChoice(FileKind.XLSX, "XLSX, untuk Excel dan LibreOffice"),
            SelectChoice(FileKind.CSV, "CSV, untuk program lain"),
        ],
        default=FileKind.XLSX,
    )

    @classmethod
    def among(cls, regions: Sequence[Region]) -> "ExportForm":
        """The form with the regions one may choose; an empty one stands for all of them."""
        form = cls()
        named = [SelectChoice(region.code, region.title) for region in regions]
        form.wilayah.choices = [SelectChoice("", "Semua wilayah saya"), *named]
        return form


class ChoiceForm(Form):
    """One button: `28:kelurahan:36.74.03.1003`; without a place, the list of row 28 names it."""

    pilih = StringField("Keputusan", [InputRequired("Pilih salah satu tombol."), Length(max=60)])

    def chosen(self) -> tuple[int, str, str]:
        """The row, the choice and its value; row -1 for what is no choice."""
        row, _, rest = (self.pilih.data or "").partition(":")
        choice, _, value = rest.partition(":")
        try:
            number = row_number(row)
        except ValueError:
            return -1, "", ""
        return number, choice, value or request.form.get(f"wilayah-{number}", "")

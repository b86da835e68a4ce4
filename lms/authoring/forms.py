"""The forms of drafts."""

from wtforms import HiddenField, RadioField, SelectChoice, StringField, TextAreaField
from wtforms.validators import InputRequired, Length

from lms.web.forms import Form
from lms.web.markdown import MAX_BYTES
from lms.web.uploads import sent_file


class ZipForm(Form):
    """One zip, whose bytes are no text and therefore no field of ours."""

    FILE = "paket"

    def sent(self) -> bytes | None:
        """The bytes of the zip; None after saying that none was chosen."""
        if not self.accepted():
            return None
        found = sent_file(self.FILE)
        if found is None:
            self.form_errors.append("Pilih dahulu berkas zip dari komputer Anda.")
            return None
        return found[1]


class PartForm(Form):
    """A part of a draft, and the mark of what its editor had before them."""

    versi = HiddenField(validators=[InputRequired("Muat ulang halaman, lalu coba lagi.")])


class TextForm(PartForm):
    isi = TextAreaField("Isi modul", [InputRequired("Tulis isi modul ini."), Length(max=MAX_BYTES)])
    aksi = StringField(default="simpan", validators=[Length(max=20)])


class PublishForm(Form):
    versi = HiddenField(validators=[InputRequired("Muat ulang halaman, lalu coba lagi.")])
    lanjut = RadioField(
        "Kader yang sedang belajar",
        choices=[
            SelectChoice("selesai", "Menyelesaikan edisi yang sekarang"),
            SelectChoice("pindah", "Pindah ke edisi baru"),
        ],
        default="selesai",
    )
    berubah = RadioField(
        "Bagian yang berubah dan sudah mereka selesaikan",
        choices=[
            SelectChoice("ulang", "Diminta lagi: dibaca atau dikerjakan ulang"),
            SelectChoice("tetap", "Tetap dihitung selesai"),
        ],
        default="ulang",
    )

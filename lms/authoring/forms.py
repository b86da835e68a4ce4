"""The forms of drafts."""

from collections.abc import Mapping
from typing import Any

from wtforms import HiddenField, RadioField, SelectChoice, StringField, TextAreaField
from wtforms.validators import InputRequired, Length

from lms.web.forms import Form, tidied
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

    def fit(self, part: Mapping[str, Any]) -> None:
        """Leave out the fields that this part does not have."""


class TextForm(PartForm):
    isi = TextAreaField("Isi modul", [InputRequired("Tulis isi modul ini."), Length(max=MAX_BYTES)])
    aksi = StringField(default="simpan", validators=[Length(max=20)])


class MoveForm(Form):
    """One button: which part, and whether it goes up or down."""

    bagian = StringField("Bagian", [InputRequired("Pilih bagiannya."), Length(max=80)])
    arah = RadioField(
        "Arah", choices=[SelectChoice("naik", "Naik"), SelectChoice("turun", "Turun")]
    )

    @property
    def step(self) -> int:
        return -1 if self.arah.data == "naik" else 1


class TitleForm(Form):
    judul = StringField(
        "Judul modul baru",
        [InputRequired("Tulis judul modul."), Length(max=120)],
        filters=[tidied],
    )


class NameForm(Form):
    nama = StringField("Nama gambar", [InputRequired("Pilih gambarnya."), Length(max=120)])


class ImageForm(Form):
    """One image, whose bytes are no text and therefore no field of ours."""

    FILE = "gambar"

    def sent(self) -> tuple[str, bytes] | None:
        """The name and the bytes of the file; None after saying that none was chosen."""
        if not self.accepted():
            return None
        found = sent_file(self.FILE)
        if found is None:
            self.form_errors.append("Pilih dahulu gambar PNG, JPEG, atau WebP.")
        return found


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

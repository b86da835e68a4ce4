"""The forms about citizen numbers (NIK)."""

from wtforms import RadioField, SelectChoice, StringField
from wtforms.validators import InputRequired, Length

from lms.web.forms import Form

REASONS = (
    "Memeriksa data ganda",
    "Urusan honor atau pertanggungjawaban",
    "Permintaan kader sendiri",
    "Pemeriksaan oleh pengawas",
)
"""Chosen, never typed: they stand in the audit record, and free text could name somebody."""

REMOVALS = ("Permintaan kader sendiri", "Milik orang lain", "Tidak diperlukan lagi")


class NikForm(Form):
    nik = StringField("NIK, 16 angka", [InputRequired("Isi NIK."), Length(max=40)])


class ReasonForm(Form):
    alasan = RadioField(
        "Alasan melihat NIK",
        choices=[SelectChoice(reason, reason) for reason in REASONS],
        validators=[InputRequired("Pilih alasannya.")],
    )


class RemovalForm(Form):
    alasan = RadioField(
        "Alasan menghapus NIK",
        choices=[SelectChoice(reason, reason) for reason in REMOVALS],
        validators=[InputRequired("Pilih alasannya.")],
    )

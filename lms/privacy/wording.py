"""Values as the person they are about reads them."""

from collections.abc import Mapping
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from lms.accounts.consent_models import ConsentKind
from lms.accounts.models import ChangeKind, SecretKind, Sex
from lms.attendance.rules import Method
from lms.audit.rules import Channel
from lms.certificates.rules import CertificateState
from lms.core.nik import masked
from lms.sync.models import Outcome
from lms.web import filters

FIELDS = {
    "full_name": "Nama lengkap",
    "sex": "Jenis kelamin",
    "birth_place": "Tempat lahir",
    "born_on": "Tanggal lahir",
    "phone": "Nomor HP",
    "rt": "RT",
    "rw": "RW",
    "position": "Jabatan",
    "region_code": "Kelurahan",
    "cadre_number": "Nomor kader",
    "active": "Akun aktif",
    "nik_last4": "NIK",
}
"""The fields of a person by their names on screen; those left out hold no more than these."""
_WORDS: Mapping[Any, str] = {
    True: "Ya",
    False: "Tidak",
    Sex.FEMALE: "Perempuan",
    Sex.MALE: "Laki-laki",
    SecretKind.PIN: "PIN",
    SecretKind.PASSWORD: "Kata sandi",
    ConsentKind.GIVEN: "Disetujui",
    ConsentKind.WITHDRAWN: "Ditarik",
    ChangeKind.CREATED: "Dicatat",
    ChangeKind.EDITED: "Diubah",
    Method.LIST: "Daftar hadir",
    Method.CLOSING: "Saat ditutup",
    Method.CORRECTION: "Perbaikan",
    CertificateState.VALID: "Berlaku",
    CertificateState.REVOKED: "Dicabut",
    Outcome.STORED: "Tersimpan",
    Outcome.QUARANTINED: "Ditahan untuk diperiksa",
    Outcome.REFUSED: "Ditolak",
}
SENDINGS = {
    "attendance.mark": "Kehadiran",
    "attendance.mark_rest": "Kehadiran sisanya",
    "meeting.cancel": "Pembatalan pertemuan",
    "meeting.change": "Perubahan pertemuan",
    "meeting.close": "Penutupan pertemuan",
    "meeting.plan": "Pertemuan baru",
    "person.create": "Kader baru",
    "person.edit": "Perubahan data kader",
    "person.merge": "Penggabungan data kader",
    "person.move": "Perpindahan kader",
    "quiz.answer": "Jawaban kuis",
    "seat.decide": "Keputusan kursi",
    "training.plan": "Pelatihan baru",
}
"""What people send, by the kinds of lms/sync."""
CHANNELS = {
    Channel.PAGE: "Halaman situs",
    Channel.COMMAND: "Perintah di server",
    Channel.JOB: "Pekerjaan latar belakang",
}


def said(value: Any) -> str:
    """Any value a section holds, as one short text."""
    if value is None or value == "":
        return filters.NOTHING
    if isinstance(value, bool | StrEnum) and value in _WORDS:
        return _WORDS[value]
    if isinstance(value, date):
        return filters.tanggal_jam(value) if isinstance(value, datetime) else filters.tanggal(value)
    if isinstance(value, list | dict):
        return _joined(value)
    return str(getattr(value, "label", value))


def _joined(values: list[Any] | dict[str, Any]) -> str:
    if isinstance(values, list):
        return ", ".join(map(said, values))
    return ", ".join(f"{name}: {said(value)}" for name, value in values.items())


def plain(value: Any) -> Any:
    """The same for a program: moments in ISO 8601, the rest as JSON knows it."""
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, StrEnum):
        return said(value)
    return value


def changed(before: Mapping[str, Any], after: Mapping[str, Any]) -> str:
    """`Nomor HP: 0812… menjadi 0813…`, one field after the other; a NIK only by its end."""
    told = []
    for name, label in FIELDS.items():
        if name in after or name in before:
            was, now = (of_field(name, held.get(name)) for held in (before, after))
            told.append(f"{label}: {was} → {now}" if before else f"{label}: {now}")
    return "; ".join(told)


def of_field(name: str, value: Any) -> str:
    """A field of a person, from its row or as a change keeps it."""
    if value is None:
        return filters.NOTHING
    if name == "nik_last4":
        return masked(str(value))
    if name == "phone":
        return filters.nomor_hp(str(value))
    if name == "sex":
        return said(Sex(value))
    if name == "born_on":
        return filters.tanggal(date.fromisoformat(str(value)))
    return said(value)

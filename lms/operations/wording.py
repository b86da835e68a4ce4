"""The audit record in the words of its readers."""

from typing import NamedTuple

from lms.audit.models import AuditEntry

ACTIONS = {
    "account.first_admin": "Pengelola pertama dibuat",
    "attempt.handed_in": "Jawaban kuis dikirim",
    "attempt.started": "Kuis dimulai",
    "attendance.corrected": "Kehadiran diperbaiki",
    "attendance.marked": "Kehadiran dicatat",
    "attendance.rest_marked": "Kehadiran sisanya dicatat",
    "certificate.issued": "Sertifikat diterbitkan",
    "certificate.revoked": "Sertifikat dicabut",
    "certificates.requested": "Penerbitan sertifikat diminta",
    "certificates.retried": "Penerbitan sertifikat diulang",
    "consent.given": "Pemberitahuan data disetujui",
    "consent.withdrawn": "Persetujuan data ditarik",
    "course.published": "Kursus diterbitkan",
    "demo.learning_told": "Riwayat belajar contoh diisi",
    "meeting.cancelled": "Pertemuan dibatalkan",
    "meeting.changed": "Pertemuan diubah",
    "meeting.closed": "Pertemuan ditutup",
    "meeting.locked": "Pertemuan dikunci",
    "meeting.planned": "Pertemuan direncanakan",
    "module.read": "Modul selesai dibaca",
    "person.created": "Orang dicatat",
    "person.edited": "Data orang diubah",
    "roster.imported": "Data kader diimpor",
    "site.founded": "Situs didirikan",
    "training.planned": "Pelatihan direncanakan",
}
OBJECTS = {
    "attempt": "Percobaan",
    "certificate": "Sertifikat",
    "certificate_batch": "Penerbitan",
    "course_edition": "Edisi kursus",
    "meeting": "Pertemuan",
    "module": "Modul",
    "person": "Akun",
    "roster_import": "Impor",
    "site": "Situs",
    "training": "Pelatihan",
}


class Line(NamedTuple):
    """One entry as its page shows it."""

    entry: AuditEntry
    action: str
    thing: str
    actor: str


def line(entry: AuditEntry) -> Line:
    """The entry in words; what has none yet shows its own name, for nothing may be hidden."""
    kind = OBJECTS.get(entry.object_type, entry.object_type)
    return Line(
        entry,
        ACTIONS.get(entry.action, entry.action),
        f"{kind} {entry.object_id}",
        _actor(entry),
    )


def _actor(entry: AuditEntry) -> str:
    """By number alone: the record holds no names."""
    if entry.actor_id is None:
        return "Sistem"
    return f"{entry.role.label if entry.role else 'Akun'} {entry.actor_id}"

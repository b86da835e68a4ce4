"""The words for what audit entries hold: every fact, field and value has its Indonesian."""

from enum import StrEnum
from typing import NamedTuple


class Kind(StrEnum):
    """What the value of a fact is the number of, so that its name can be shown instead."""

    PLAIN = "plain"
    PERSON = "person"
    PEOPLE = "people"
    REGION = "region"
    REGIONS = "regions"
    TRAINING = "training"
    MEETING = "meeting"
    QUIZ = "quiz"
    PERCENT = "percent"
    FIELDS = "fields"


class Fact(NamedTuple):
    label: str
    kind: Kind = Kind.PLAIN


FACTS = {
    "absent": Fact("Menjadi alpa", Kind.PEOPLE),
    "answers": Fact("Jawaban kuis dihapus"),
    "attempts": Fact("Percobaan kuis"),
    "batch": Fact("Penerbitan nomor"),
    "change": Fact("Perubahan nomor"),
    "changes": Fact("Perubahan dikosongkan"),
    "decision": Fact("Keputusan nomor"),
    "decree": Fact("Nomor SK"),
    "demo": Fact("Kota contoh"),
    "effective_on": Fact("Berlaku mulai"),
    "facts_sha256": Fact("Sidik isi"),
    "fields": Fact("Isian", Kind.FIELDS),
    "invited": Fact("Peserta diundang"),
    "kind": Fact("Jenis"),
    "modules_read": Fact("Modul selesai dibaca"),
    "number": Fact("Nomor"),
    "package_sha256": Fact("Sidik paket"),
    "people": Fact("Orang", Kind.PEOPLE),
    "percent": Fact("Nilai", Kind.PERCENT),
    "person": Fact("Kader", Kind.PERSON),
    "quiz": Fact("Kuis", Kind.QUIZ),
    "region": Fact("Wilayah", Kind.REGION),
    "regions": Fact("Wilayah", Kind.REGIONS),
    "requests": Fact("Permintaan dikosongkan"),
    "rows": Fact("Baris"),
    "sha256": Fact("Sidik berkas"),
    "slug": Fact("Kursus"),
    "training": Fact("Pelatihan", Kind.TRAINING),
    "version": Fact("Versi"),
    "why": Fact("Alasan"),
}
"""What `audit.record` was told beside before and after, by its keyword."""

FIELDS = {
    "active": "Aktif",
    "birth_place": "Tempat lahir",
    "born_on": "Tanggal lahir",
    "cadre_number": "Nomor kader",
    "ends_at": "Selesai",
    "full_name": "Nama",
    "holder": "Kader pada kursi",
    "learning_hours": "Bobot (JP)",
    "nik_last4": "NIK",
    "phone": "Nomor HP",
    "position": "Jabatan",
    "region_code": "Kelurahan",
    "rt": "RT",
    "rw": "RW",
    "sex": "Jenis kelamin",
    "starts_at": "Mulai",
    "title": "Judul",
    "venue": "Tempat",
}
"""Fields of things that can be changed."""

UNSAID = frozenset({"nik_index", "nik_sealed"})
"""Fields of a person that no page shows; the last four digits tell that a NIK changed."""
MASKED = frozenset({"born_on", "birth_place", "nik_last4"})
"""Shown as filled or empty alone: smallest data."""

VALUES = {
    "P": "Perempuan",
    "L": "Laki-laki",
    "changed": "diubah",
    "correction": "perbaikan data",
    "created": "baru",
    "doubtful": "ragu",
    "erasure": "penghapusan data",
    "refused": "ditolak",
    "skipped": "dilewati",
    "unchanged": "tetap",
    "withdrawal": "penarikan persetujuan",
}
"""Values that stand for something."""

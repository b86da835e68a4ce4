"""The words for what audit entries hold: every fact, field and value has its Indonesian."""

from enum import StrEnum
from typing import NamedTuple

from lms.core.roles import Role


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
    "carried": Fact("Ikut menyesuaikan versi"),
    "batch": Fact("Penerbitan nomor"),
    "card": Fact("Kartu nomor"),
    "change": Fact("Perubahan nomor"),
    "changes": Fact("Perubahan dikosongkan"),
    "changed": Fact("Diperbarui"),
    "created": Fact("Ditambahkan"),
    "counts": Fact("Jumlah"),
    "decision": Fact("Keputusan nomor"),
    "decree": Fact("Nomor SK"),
    "demo": Fact("Kota contoh"),
    "doubtful": Fact("Menunggu keputusan"),
    "device": Fact("Perangkat nomor"),
    "devices": Fact("Perangkat dikeluarkan"),
    "effective_on": Fact("Berlaku mulai"),
    "facts_sha256": Fact("Sidik isi"),
    "files": Fact("Berkas"),
    "fields": Fact("Isian", Kind.FIELDS),
    "forgets_devices": Fact("Semua perangkat dikeluarkan"),
    "invited": Fact("Peserta diundang"),
    "keeps_changed": Fact("Yang berubah tetap dihitung"),
    "kind": Fact("Jenis"),
    "modules_read": Fact("Modul selesai dibaca"),
    "name_is_right": Fact("Nama dibenarkan"),
    "merge": Fact("Penggabungan nomor"),
    "merged": Fact("Data yang digabung", Kind.PERSON),
    "moved": Fact("Ikut pindah"),
    "number": Fact("Nomor"),
    "package_sha256": Fact("Sidik paket"),
    "people": Fact("Orang", Kind.PEOPLE),
    "percent": Fact("Nilai", Kind.PERCENT),
    "person": Fact("Kader", Kind.PERSON),
    "quiz": Fact("Kuis", Kind.QUIZ),
    "refused": Fact("Ditolak"),
    "region": Fact("Wilayah", Kind.REGION),
    "regions": Fact("Wilayah", Kind.REGIONS),
    "requests": Fact("Permintaan dikosongkan"),
    "rows": Fact("Baris"),
    "sha256": Fact("Sidik berkas"),
    "skipped": Fact("Dilewati"),
    "sign_ins": Fact("Sesi masuk diakhiri"),
    "slug": Fact("Kursus"),
    "staff_role": Fact("Peran"),
    "tries": Fact("Percobaan"),
    "gained": Fact("Menjadi tuntas", Kind.PEOPLE),
    "lost": Fact("Tidak lagi tuntas", Kind.PEOPLE),
    "stayed": Fact("Tetap tuntas", Kind.PEOPLE),
    "subject": Fact("Yang dinilai"),
    "training": Fact("Pelatihan", Kind.TRAINING),
    "valid_from": Fact("Berlaku mulai"),
    "unchanged": Fact("Tidak berubah"),
    "version": Fact("Versi"),
    "why": Fact("Alasan"),
}
"""What `audit.record` was told beside before and after, by its keyword."""

OFFICE = {
    "emblem": "Lambang",
    "helplines": "Nomor bantuan",
    "keep_departed": "Masa simpan data kader yang berhenti (bulan)",
    "keep_imports": "Masa simpan impor (bulan)",
    "keep_scan_evidence": "Masa simpan bukti pindai (bulan)",
    "keep_sign_ins": "Masa simpan catatan masuk (bulan)",
    "number_format": "Format nomor sertifikat",
    "organiser": "Kop surat",
    "place": "Kota pada tanggal surat",
    "seats": "Kursi tiap kelurahan",
    "short_name": "Singkatan instansi",
    "signatory_name": "Nama penanda tangan",
    "signatory_nip": "NIP penanda tangan",
    "signatory_office": "Jabatan penanda tangan",
    "signatory_rank": "Pangkat penanda tangan",
    "target_percent": "Target bersertifikat (persen)",
    "validity_months": "Masa berlaku sertifikat (bulan)",
    "witness_name": "Nama yang mengetahui",
    "witness_nip": "NIP yang mengetahui",
    "witness_office": "Jabatan yang mengetahui",
}
"""Fields of the office."""

FIELDS = OFFICE | {
    "active": "Aktif",
    "birth_place": "Tempat lahir",
    "born_on": "Tanggal lahir",
    "edition": "Edisi",
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
    "closed": "ditutup",
    "locked": "terkunci",
    "open": "terbuka",
    "revoked": "dicabut",
    "valid": "berlaku",
    "P": "Perempuan",
    "L": "Laki-laki",
    "attempt": "percobaan kuis",
    "certificate": "sertifikat",
    "certificate_batch_person": "penerbitan",
    "changed": "diubah",
    "correction": "perbaikan data",
    **{role.value: role.label for role in Role},
    "created": "baru",
    "credential": "PIN",
    "doubtful": "ragu",
    "departed": "kader yang berhenti",
    "devices": "perangkat",
    "drafts": "rancangan impor",
    "erasures": "penghapusan tertunda",
    "left_rows": "daftar baris impor",
    "links": "tautan sekali pakai",
    "merges": "jejak penggabungan",
    "moot": "penarikan yang dibatalkan",
    "receipts": "tanda terima kiriman",
    "sign_ins": "catatan masuk",
    "tries": "percobaan masuk",
    "words": "isi permintaan data",
    "erasure": "penghapusan data",
    "kept_completion": "ketuntasan",
    "module_completion": "modul dibaca",
    "sign_off": "tanda selesai",
    "operation": "tanda terima",
    "participant": "undangan pelatihan",
    "person": "data orang",
    "refused": "ditolak",
    "retention": "masa simpan habis",
    "role_assignment": "peran",
    "seat_decision": "keputusan kursi",
    "seat_holding": "kursi",
    "skipped": "dilewati",
    "unchanged": "tetap",
    "wish": "permintaannya sendiri",
    "withdrawal": "penarikan persetujuan",
}
"""Values that stand for something."""

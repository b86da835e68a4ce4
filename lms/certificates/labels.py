"""What people call each text of a certificate, for a message that names the wrong one."""

from collections.abc import Iterator

from lms.certificates.facts import CertificateFacts


def labelled(facts: CertificateFacts) -> Iterator[tuple[str, str]]:
    """Every text that reaches the page, with what people call it."""
    whose = f"pada sertifikat {facts.number}".rstrip()
    yield f"Nama {whose}", facts.full_name
    yield f"Nomor {whose}", f"{facts.number}{facts.replaces or ''}{facts.code}"
    yield f"Wilayah {whose}", f"{facts.kelurahan} {facts.kecamatan}"
    yield f"Nama pelatihan {whose}", f"{facts.training} {facts.batch or ''}"
    yield f"Tempat {whose}", f"{facts.venue} {facts.issue_place}"
    yield f"Penyelenggara {whose}", " ".join(facts.organiser)
    yield f"Predikat {whose}", f"{facts.predicate} {facts.scores_note}"
    yield f"Koordinator {whose}", facts.coordinator
    yield f"Alamat periksa {whose}", facts.verify_url
    signer = facts.signatory
    texts = (signer.office, signer.name, signer.rank or "", signer.nip or "")
    yield f"Penanda tangan {whose}", " ".join(texts)
    for row in facts.modules:
        yield f"Materi {row.number} {whose}", f"{row.title} {row.mode} {row.result}"

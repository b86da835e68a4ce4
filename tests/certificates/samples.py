"""Facts to print in tests: one ordinary certificate, changed where a test needs it."""

from datetime import date
from decimal import Decimal
from typing import Any

from lms.certificates.facts import CertificateFacts, ModuleRow, Signatory
from lms.core.codes import new_code

TITLES = (
    "Mengenali kekerasan terhadap perempuan dan anak",
    "Dasar hukum pelindungan perempuan dan anak",
    "Alur rujukan dan jejaring layanan",
)


def rows(count: int = 3, title: str = "") -> tuple[ModuleRow, ...]:
    """Modules with scores from 80 up, named after the real ones or all alike."""
    return tuple(
        ModuleRow(place, title or TITLES[place % 3], 2, Decimal(79 + place))
        for place in range(1, count + 1)
    )


def certificate(index: int = 1, **changed: Any) -> CertificateFacts:
    """The facts of the certificate with this running number."""
    code = new_code(lambda count: bytes((index * 7 + i * i) % 256 for i in range(count)))
    usual: dict[str, Any] = {
        "number": f"400.2/{index:04d}/DP3AP2KB/2026",
        "code": code,
        "full_name": f"Sri Wahyuni {index}",
        "kelurahan": "Cempaka Putih",
        "kecamatan": "Ciputat Timur",
        "training": "Penguatan Kader Satgas PPA",
        "batch": "Angkatan II",
        "organiser": (
            "Pemerintah Kota Tangerang Selatan",
            "Dinas Pemberdayaan Perempuan, Perlindungan Anak,",
            "Pengendalian Penduduk dan Keluarga Berencana",
        ),
        "venue": "Aula Kelurahan Cempaka Putih",
        "starts_on": date(2026, 11, 2),
        "ends_on": date(2026, 11, 28),
        "predicate": "Sangat Memuaskan",
        "issue_place": "Tangerang Selatan",
        "issued_on": date(2026, 12, 1),
        "signatory": Signatory(
            "Kepala Dinas", "Dra. Ratna Dewi, M.Si.", nip="19700101 199503 2 001"
        ),
        "modules": rows(),
        "average": Decimal("81.5"),
        "coordinator": "Nurul Fitriani, S.Psi.",
        "verify_url": f"https://ruangkader.example/v/{code}",
        "scores_note": "Predikat: Sangat Memuaskan 90–100, Memuaskan 80–89, Baik 70–79.",
    }
    facts = usual | changed
    return CertificateFacts(**{"jp_total": sum(row.jp for row in facts["modules"])} | facts)

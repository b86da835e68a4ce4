"""A batch of certificates against one WeasyPrint document a person, in CPU time of this process.

Both draw the same two pages with the same fonts, parsed style sheet and font configuration; the
rounds alternate and the median counts, so that a noisy neighbour harms neither.
"""

import re
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from decimal import Decimal
from pathlib import Path
from statistics import median
from time import process_time

import segno

from bench.figures import Figure
from lms.certificates import wording
from lms.certificates.facts import CertificateFacts, ModuleRow, Signatory
from lms.certificates.layers import environment, to_pdf
from lms.certificates.render import QR_MM, render_batch
from lms.core.codes import new_code

BATCH, ALONE, ROUNDS = 50, 10, 5
NAMES = (
    "Sri Wahyuni",
    "Hj. Siti Nurhaliza Kusumawardhani Prawiranegara, S.Pd., M.Si.",
    "Budi Santoso",
    "Raden Ajeng Kusumaningtyas Dewi Prabaswari, S.Sos.",
)
MODULES = (
    "Mengenali kekerasan terhadap perempuan dan anak",
    "Dasar hukum pelindungan perempuan dan anak",
    "Dukungan psikologis awal",
    "Alur rujukan dan jejaring layanan",
    "Kerahasiaan dan etika kader",
    "Pelindungan anak di ruang digital",
    "Pencegahan di lingkungan RT dan RW",
    "Pencatatan dan pelaporan",
)
WHOLE = """
{%- import "background.html" as background -%}{%- import "fields.html" as fields -%}
<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Sertifikat</title></head><body>
{%- for side in ("front", "back") %}
<section class="page">{{ background[side](common) }}
{%- for block, x, y in placed[side] %}
<p class="block {{ block.kind }}"
 style="left:{{ x }}mm;top:{{ y }}mm;font-size:{{ block.points }}pt">
{{- fields[block.kind](block.texts) }}</p>
{%- endfor %}
{%- if side == "front" %}<svg style="left:{{ qr.x }}mm;top:{{ qr.y }}mm;width:{{ qr.side }}mm"
 viewBox="0 0 {{ qr.size }} {{ qr.size }}"><path d="{{ qr.path }}"/></svg>{% endif %}
</section>
{%- endfor %}</body></html>"""


def figures() -> Iterator[Figure]:
    """`certificate.render`: milliseconds of CPU for each of 50 certificates, unsigned."""
    people = [_facts(index) for index in range(BATCH)]
    peak = _peak_mb()
    ours, alone = [], []
    files = render_batch(people)
    _whole_documents(people[:1])
    for _ in range(ROUNDS):
        ours.append(_cpu_ms(render_batch, people))
        alone.append(_cpu_ms(_whole_documents, people[:ALONE]))
    value, baseline = median(ours), median(alone)
    yield Figure(
        "certificate.render",
        value,
        "ms",
        {
            "cpu_ms": value,
            "baseline": baseline,
            "ratio": baseline / value,
            "kb_each": sum(map(len, files)) / len(files) / 1000,
            "peak_mb": peak,
        },
    )


def _cpu_ms(
    render: Callable[[Sequence[CertificateFacts]], object], people: Sequence[CertificateFacts]
) -> float:
    before = process_time()
    render(people)
    return (process_time() - before) * 1000 / len(people)


def _whole_documents(people: Sequence[CertificateFacts]) -> list[bytes]:
    """The plain way: background, fields and QR of a person in one document of their own."""
    template = environment().from_string(WHOLE)
    documents = []
    for one in people:
        html = template.render(
            common=wording.common(one),
            placed={"front": wording.front(one), "back": wording.back(one)},
            qr=_qr(one.verify_url),
        )
        documents.append(to_pdf(html, rare=False))
    return documents


def _qr(address: str) -> dict[str, float | str]:
    code = segno.make_qr(address.upper(), error="m", boost_error=False)
    rows = [
        f"M{run.start()} {y}h{len(run[0])}v1h-{len(run[0])}z"
        for y, row in enumerate(code.matrix)
        for run in re.finditer(b"\x01+", bytes(row))
    ]
    x, y, side = QR_MM
    return {"x": x, "y": y, "side": side, "size": len(code.matrix), "path": "".join(rows)}


def _peak_mb() -> float:
    """The most memory a fresh process holds while it renders the batch."""
    command = (sys.executable, "-m", "bench.certificate")
    done = subprocess.run(command, capture_output=True, check=True)  # noqa: S603
    return float(done.stdout)


def _facts(index: int) -> CertificateFacts:
    code = new_code(lambda count: bytes((index * 7 + i * i) % 256 for i in range(count)))
    name = NAMES[index % len(NAMES)]
    return CertificateFacts(
        number=f"400.2/{index + 1:04d}/DP3AP2KB/2026",
        code=code,
        full_name=name.replace(",", f" {index + 1},", 1) if "," in name else f"{name} {index + 1}",
        kelurahan="Cempaka Putih",
        kecamatan="Ciputat Timur",
        training="Penguatan Kader Satgas PPA",
        batch="Angkatan II",
        organiser=(
            "Pemerintah Kota Tangerang Selatan",
            "Dinas Pemberdayaan Perempuan, Perlindungan Anak,",
            "Pengendalian Penduduk dan Keluarga Berencana",
        ),
        venue="Aula Kelurahan Cempaka Putih",
        starts_on=date(2026, 11, 2),
        ends_on=date(2026, 11, 28),
        jp_total=2 * len(MODULES),
        predicate=("Sangat Memuaskan", "Memuaskan", "Baik")[index % 3],
        issue_place="Tangerang Selatan",
        issued_on=date(2026, 12, 1),
        signatory=Signatory(
            "Kepala Dinas", "Dra. Nama Kepala Dinas, M.Si.", nip="19700101 199503 2 001"
        ),
        modules=tuple(
            ModuleRow(place, title, 2, Decimal(70 + (index * 3 + place * 7) % 31))
            for place, title in enumerate(MODULES, 1)
        ),
        average=Decimal("86.5"),
        coordinator="Nurul Fitriani, S.Psi.",
        verify_url=f"https://ruangkader.example/v/{code}",
        scores_note="Predikat: Sangat Memuaskan 90–100, Memuaskan 80–89, Baik 70–79.",
    )


if __name__ == "__main__":
    render_batch([_facts(index) for index in range(BATCH)])
    status = Path("/proc/self/status").read_text()
    print(int(re.findall(r"VmHWM:\s+(\d+)", status)[0]) / 1000)

"""What an office says of itself, what may change in it, and how its letters are numbered."""

import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields, replace
from datetime import date
from typing import Any, NamedTuple

from lms.core.errors import RuleBroken
from lms.core.text import roman

SEQUENCE, YEAR, MONTH, SHORT_NAME = "{nomor}", "{tahun}", "{bulan}", "{instansi}"
_PLACEHOLDER = re.compile(r"\{[^{}]*\}")
_BESIDE = re.compile(r"[A-Za-z0-9}]\{nomor\}|\{nomor\}[A-Za-z0-9{]")
SERIES_MAX, NUMBER_MAX = 40, 80
PHONE = re.compile(r"\+?[0-9][0-9 ()-]{1,19}")


class Helpline(NamedTuple):
    """Whom to call, and at which number."""

    name: str
    number: str

    @property
    def dialled(self) -> str:
        """What a phone is told to call."""
        return re.sub(r"[^0-9+]", "", self.number)


@dataclass(frozen=True)
class Retention:
    """How many months each kind of record is kept after its end."""

    sign_ins: int
    imports: int
    scan_evidence: int
    departed: int


@dataclass(frozen=True, kw_only=True)
class Office:
    """What pages and papers say of the office; certificates freeze it at issue."""

    organiser: tuple[str, ...] = (
        "Pemerintah Kota Tangerang Selatan",
        "Dinas Pemberdayaan Perempuan, Perlindungan Anak,",
        "Pengendalian Penduduk dan Keluarga Berencana",
    )
    """Letterhead lines: the government first, then the office, which is set in bold."""
    short_name: str = "DP3AP2KB"
    """As it stands in letter numbers."""
    place: str = "Tangerang Selatan"
    """Before the date of a signature."""
    emblem: str | None = None
    """The SHA-256 of the image beside the letterhead."""
    signatory_office: str = "Kepala Dinas"
    signatory_name: str = "Dra. Nama Kepala Dinas, M.Si."
    signatory_rank: str | None = None
    signatory_nip: str | None = "19700101 199503 2 001"
    witness_office: str | None = None
    """Who countersigns an attendance sheet of several kelurahan; else the signatory's office."""
    witness_name: str | None = None
    witness_nip: str | None = None
    number_format: str = "400.2/{nomor}/{instansi}/{tahun}"
    """The archive classification is the city's to confirm."""
    helplines: tuple[Helpline, ...] = (Helpline("SAPA 129", "129"),)
    seats: int = 50
    """Of each kelurahan."""
    target_percent: int = 70
    """Of the seats that shall be certified."""
    validity_months: int | None = None
    """How long certificates are valid; None: as the course says, 0: for ever."""
    keep_sign_ins: int = 3
    keep_imports: int = 6
    keep_scan_evidence: int = 24
    keep_departed: int = 60

    @property
    def retention(self) -> Retention:
        return Retention(
            self.keep_sign_ins, self.keep_imports, self.keep_scan_evidence, self.keep_departed
        )

    @property
    def series(self) -> str:
        """What certificates are counted by in each year: the format without what varies in it.

        Moving the number within the format goes on counting, another name begins anew.
        """
        fixed = self.number_format.replace(SHORT_NAME, self.short_name)
        return "/".join(part for part in _PLACEHOLDER.sub("", fixed).split("/") if part)

    def number(self, sequence: int, day: date) -> str:
        """`400.2/0127/DP3AP2KB/2026`; the sequence starts at 1 in each series and year."""
        return (
            self.number_format.replace(SHORT_NAME, self.short_name)
            .replace(SEQUENCE, f"{sequence:04d}")
            .replace(YEAR, str(day.year))
            .replace(MONTH, roman(day.month))
        )

    @property
    def witness(self) -> str:
        """The office that countersigns an attendance sheet of several kelurahan."""
        return self.witness_office or f"{self.signatory_office} {self.short_name}"


BUILT_IN = Office()
"""What stands in until the city sets its own."""
NAMES = tuple(field.name for field in fields(Office))


class NumberFormatWrong(RuleBroken):
    message = (
        "Format nomor harus memuat {nomor} dan {tahun}, masing-masing sekali. "
        "Contoh: 400.2/{nomor}/{instansi}/{tahun}."
    )


class NothingChanged(RuleBroken):
    message = "Belum ada yang diubah. Ubah isian yang perlu, lalu simpan."


class InThePast(RuleBroken):
    message = "Pengaturan tidak dapat berlaku mundur. Pilih hari ini atau sesudahnya."


def ensure_numbered(text: str) -> None:
    """Refuse a format whose numbers could be equal, unreadable or too long."""
    known = _PLACEHOLDER.findall(text)
    if known.count(SEQUENCE) != 1 or known.count(YEAR) != 1:
        raise NumberFormatWrong
    if unknown := set(known) - {SEQUENCE, YEAR, MONTH, SHORT_NAME}:
        raise NumberFormatWrong(
            f"Bagian {min(unknown)} tidak dikenal. Yang dikenal: {SEQUENCE}, {YEAR}, {MONTH}, "
            f"dan {SHORT_NAME}."
        )
    if "{" in (rest := _PLACEHOLDER.sub("", text)) or "}" in rest:
        raise NumberFormatWrong("Tanda kurung kurawal pada format nomor belum berpasangan.")
    if _BESIDE.search(text):
        raise NumberFormatWrong(
            "Beri tanda seperti / atau - di antara {nomor} dan huruf, angka, atau bagian di "
            "sebelahnya, agar dua nomor tidak pernah sama."
        )


def ensure_lengths(office: Office) -> None:
    """Refuse a format and a short name that together make numbers too long."""
    if not office.series or len(office.series) > SERIES_MAX:
        raise NumberFormatWrong(
            f"Bagian tetap dari nomor sertifikat harus 1 sampai {SERIES_MAX} huruf."
        )
    if len(office.number(99999, date(2099, 8, 1))) > NUMBER_MAX:
        raise NumberFormatWrong(f"Nomor sertifikat lebih dari {NUMBER_MAX} huruf. Pendekkan.")


def changed(before: Office, after: Office) -> dict[str, Any]:
    """The fields of `after` that differ, by name."""
    return {
        name: getattr(after, name)
        for name in NAMES
        if getattr(before, name) != getattr(after, name)
    }


def overlaid(office: Office, values: Mapping[str, Any]) -> Office:
    """The office with these fields set."""
    return replace(office, **values)


def stored(office: Office) -> dict[str, Any]:
    """As plain JSON values."""
    return asdict(office) | {
        "organiser": list(office.organiser),
        "helplines": [list(line) for line in office.helplines],
    }


def loaded(says: Mapping[str, Any]) -> Office:
    """What `stored` wrote; fields that came later keep their built-in value."""
    known = {name: value for name, value in says.items() if name in NAMES}
    if "organiser" in known:
        known["organiser"] = tuple(known["organiser"])
    if "helplines" in known:
        known["helplines"] = tuple(Helpline(*line) for line in known["helplines"])
    return Office(**known)

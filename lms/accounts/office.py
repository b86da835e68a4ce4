"""The office that runs this site, as its letterheads and signatures say."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Office:
    """What a printed page says of the office; certificates freeze it at issue."""

    organiser: tuple[str, ...]
    """Letterhead lines: the government first, then the office, which is set in bold."""
    short_name: str
    """As it stands in letter numbers."""
    place: str
    """Before the date of a signature."""
    letter_prefix: str
    """The archive classification that opens a certificate's number; the city confirms it."""
    signatory_office: str
    signatory_name: str
    signatory_rank: str | None = None
    signatory_nip: str | None = None


TANGERANG_SELATAN = Office(
    organiser=(
        "Pemerintah Kota Tangerang Selatan",
        "Dinas Pemberdayaan Perempuan, Perlindungan Anak,",
        "Pengendalian Penduduk dan Keluarga Berencana",
    ),
    short_name="DP3AP2KB",
    place="Tangerang Selatan",
    letter_prefix="400.2",
    signatory_office="Kepala Dinas",
    signatory_name="Dra. Nama Kepala Dinas, M.Si.",
    signatory_nip="19700101 199503 2 001",
)


def office() -> Office:
    """The office of this site. Its name and signatory stand in for those the city will set."""
    return TANGERANG_SELATAN

"""What an official reads about one cadre: the state in a few words, and the certificate."""

from datetime import date
from typing import NamedTuple

from lms.core.text import date_id


class State(NamedTuple):
    """A badge: its kind and its words."""

    kind: str
    text: str


VACANT = State("plain", "Kosong")
CERTIFIED = State("done", "Bersertifikat")
PASSED = State("now", "Lulus")
TRAINED = State("warn", "Terlatih")
UNDER_WAY = State("now", "Sedang berlatih")
UNFINISHED = State("warn", "Belum tuntas")
INVITED = State("plain", "Diundang")
NEVER = State("plain", "Belum diundang")
EXPLAINED = {
    PASSED: "Semua syarat terpenuhi, sertifikat belum terbit.",
    NEVER: "Belum pernah diundang ke pelatihan.",
}
"""What a state alone says, where there is neither a certificate nor a shortfall to tell of."""


def state(
    *,
    sits: bool,
    certified: bool,
    passed: bool,
    trained: bool,
    invited: bool,
    under_way: bool,
    to_come: bool,
) -> State:
    """The furthest a person has come; a training under way is told before an older shortfall."""
    steps = (
        (not sits, VACANT),
        (certified, CERTIFIED),
        (passed, PASSED),
        (under_way, UNDER_WAY),
        (trained, TRAINED),
        (to_come, INVITED),
        (invited, UNFINISHED),
    )
    return next((told for holds, told in steps if holds), NEVER)


def certificate(number: str, valid_until: date | None) -> str:
    """`Nomor 400.2/0127/DP3AP2KB/2026, berlaku sampai 7 Maret 2028.`"""
    lasts = f", berlaku sampai {date_id(valid_until)}" if valid_until else ""
    return f"Nomor {number}{lasts}."


def lapsed(number: str, *, valid_until: date | None, revoked_on: date | None) -> str:
    """Of a certificate that counts no more: `Nomor 400.2/0127/UJI/2026 dicabut 7 Maret 2027.`"""
    if revoked_on:
        return f"Nomor {number} dicabut {date_id(revoked_on)}."
    return f"Nomor {number} hanya berlaku sampai {date_id(valid_until)}." if valid_until else ""


def to_come(starts_on: date) -> str:
    """What an invitation promises: `Pelatihan mulai 7 Desember 2026.`"""
    return f"Pelatihan mulai {date_id(starts_on)}."

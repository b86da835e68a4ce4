"""What stands on an access card, and what is kept of it.

The QR holds `/aktivasi#<secret>`; by different labels it gives the activation, which works once,
and the badge id, which a scanner reads for ever after and which opens nothing. The eight
characters in text are a secret of their own.
"""

import hashlib
import hmac
import secrets
from dataclasses import dataclass

from lms.core import codes

LENGTH = 8
SECRET_BYTES = 16


@dataclass(frozen=True, repr=False)
class Drawn:
    """The secrets of one new card, known until it is printed."""

    secret: str
    card: str


def draw() -> Drawn:
    """128 random bits for the QR, 40 for the text."""
    card = "".join(codes.ALPHABET[byte & 31] for byte in secrets.token_bytes(LENGTH))
    return Drawn(secrets.token_urlsafe(SECRET_BYTES), card)


def activation_hash(secret: str) -> str:
    """The SHA-256 by which the activation of a scanned card is found."""
    return hashlib.sha256(f"ruang-kader activation {secret}".encode()).hexdigest()


def badge_id(secret: str) -> str:
    """128 bits that a phone can compute from the QR without asking anybody."""
    return hashlib.sha256(f"ruang-kader badge {secret}".encode()).hexdigest()[:32]


def card_hash(text: str, *, pepper: str) -> str:
    """The keyed hash by which the typed characters are found, however they were spelt.

    Keyed, because 40 bits could be tried out against a stolen database.
    """
    return hmac.new(pepper.encode(), f"card {codes.normalise(text)}".encode(), "sha256").hexdigest()


def printed(card: str) -> str:
    """`KQRF-J7CD`, as people read it aloud."""
    return codes.grouped(card)


def is_well_formed(text: str) -> bool:
    """Could this be what stands on a card?"""
    card = codes.normalise(text)
    return len(card) == LENGTH and all(letter in codes.ALPHABET for letter in card)

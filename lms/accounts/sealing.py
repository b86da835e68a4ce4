"""Sealing what must not be read from a stolen database: NIK and second-factor secrets.

AES-256-GCM; one byte names the key, 12 are random, the rest is text and tag. Table, row and field
are authenticated with it, so that a value moved to another row does not open (security note D14).
"""

import hashlib
import hmac
import os

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from lms.core.keyring import Keyring

NONCE = 12


class SealBroken(ValueError):
    """The value was not sealed here, for this place, with a key we hold."""


def seal(plain: str, place: str, ring: Keyring) -> bytes:
    """Encrypt for a place such as `person.nik_sealed.31`; a NIK takes 45 bytes."""
    return seal_bytes(plain.encode(), place, ring)


def seal_bytes(plain: bytes, place: str, ring: Keyring) -> bytes:
    """The same for what is no text, such as a sheet of cards."""
    nonce, (name, key) = os.urandom(NONCE), ring.newest()
    return bytes([name]) + nonce + AESGCM(key).encrypt(nonce, plain, place.encode())


def unseal(sealed: bytes, place: str, ring: Keyring) -> str:
    """The text sealed for this place; SealBroken when it was not."""
    try:
        return unseal_bytes(sealed, place, ring).decode()
    except UnicodeDecodeError as error:
        raise SealBroken("the value is no text") from error


def unseal_bytes(sealed: bytes, place: str, ring: Keyring) -> bytes:
    """What was sealed for this place; SealBroken when it was not."""
    key = ring.keys.get(sealed[0]) if sealed else None
    if key is None:
        raise SealBroken("sealed with a key that is not in the ring")
    nonce, body = sealed[1 : 1 + NONCE], sealed[1 + NONCE :]
    try:
        return AESGCM(key).decrypt(nonce, body, place.encode())
    except (InvalidTag, ValueError) as error:
        raise SealBroken("the value does not belong here") from error


def is_current(sealed: bytes, ring: Keyring) -> bool:
    """Whether it was sealed with the newest key."""
    return bool(sealed) and sealed[0] == ring.current


def blind_index(digits: str, key: bytes) -> str:
    """HMAC-SHA-256: the same number gives the same text, which tells nothing without the key."""
    return hmac.new(key, digits.encode(), hashlib.sha256).hexdigest()


def nik_place(person_id: int) -> str:
    """Where a person's NIK belongs, and nowhere else."""
    return f"person.nik_sealed.{person_id}"

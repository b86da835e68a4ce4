"""Hashing PINs, passwords and tokens. Slow on purpose, so never inside a write transaction."""

import hashlib
import hmac
import secrets
from functools import cache

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

# The least OWASP's ASVS allows; the library's defaults would make a hall wait (security note D6).
_HASHER = PasswordHasher(time_cost=2, memory_cost=19 * 1024, parallelism=1)


def hashed(secret: str, *, pepper: str) -> str:
    """argon2id over the peppered secret, about 25 ms."""
    return _HASHER.hash(_peppered(secret, pepper))


def matches(secret: str, secret_hash: str | None, *, pepper: str) -> bool:
    """Whether the secret fits; without a hash it takes as long and never fits."""
    try:
        _HASHER.verify(secret_hash or _dummy(pepper), _peppered(secret, pepper))
    except (VerificationError, InvalidHashError):
        return False
    return secret_hash is not None


def new_token() -> str:
    """256 random bits for a cookie or a link."""
    return secrets.token_urlsafe(32)


def fingerprint(token: str) -> str:
    """The SHA-256 by which a token is kept."""
    return hashlib.sha256(token.encode()).hexdigest()


def _peppered(secret: str, pepper: str) -> bytes:
    return hmac.new(pepper.encode(), secret.encode(), hashlib.sha256).digest()


@cache
def _dummy(pepper: str) -> str:
    return hashed(secrets.token_urlsafe(16), pepper=pepper)

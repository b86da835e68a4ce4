"""Public codes that survive handwriting: 15 random Crockford characters and a check character."""

import secrets
import unicodedata
from collections.abc import Callable

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
LENGTH = 16
_VALUES = {letter: value for value, letter in enumerate(ALPHABET)}
_LOOK_ALIKES = str.maketrans({"O": "0", "I": "1", "L": "1"})
_SEPARATORS = frozenset({"Zs", "Cc", "Cf", "Pd"})
_FIELD = 0b100101
"""x^5 + x^2 + 1: with it x generates all 31 non-zero elements of GF(32)."""


def new_code(random_bytes: Callable[[int], bytes] = secrets.token_bytes) -> str:
    """A fresh code of 75 random bits and its check character."""
    body = "".join(ALPHABET[byte & 31] for byte in random_bytes(LENGTH - 1))
    return body + _check_character(body)


def normalise(text: str) -> str:
    """What was meant by what was typed: upper case, O as 0, I and L as 1, separators gone."""
    letters = unicodedata.normalize("NFKC", text).upper()
    kept = "".join(c for c in letters if unicodedata.category(c) not in _SEPARATORS)
    return kept.translate(_LOOK_ALIKES)


def is_well_formed(code: str) -> bool:
    """Could this normalised text be a code? One wrong or two swapped characters say no."""
    if len(code) != LENGTH or any(letter not in _VALUES for letter in code):
        return False
    return code[-1] == _check_character(code[:-1])


def grouped(code: str) -> str:
    """`7K4M-QX29-9HRC-T3VN`, as people read it aloud."""
    return "-".join(code[start : start + 4] for start in range(0, len(code), 4))


def _check_character(body: str) -> str:
    """Each place weighs a different power of x, so no error and no swap can cancel out."""
    total = 0
    for letter in body:
        total = _times_x(total ^ _VALUES[letter])
    return ALPHABET[total]


def _times_x(element: int) -> int:
    shifted = element << 1
    return shifted ^ _FIELD if shifted & 32 else shifted

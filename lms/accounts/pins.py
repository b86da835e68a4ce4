"""Which PINs are too easy to guess: about a tenth of all, the share worth refusing (note D6)."""

import re
from collections.abc import Iterator
from itertools import pairwise

from lms.core.errors import RuleBroken

LENGTH = 6
SHAPES = ("147258", "258369", "369258", "258147", "147369", "369147", "159357", "357159", "159753")
"""Columns and diagonals of the keypad."""
_DIGITS = re.compile(r"[0-9]{6}")


class NotSixDigits(RuleBroken):
    message = "PIN terdiri dari 6 angka."


class EasyPin(RuleBroken):
    message = "PIN ini mudah ditebak. Pilih 6 angka lain yang bukan tanggal, urutan, atau ulangan."


class OwnNumberPin(RuleBroken):
    message = "PIN ini bagian dari nomor Anda sendiri. Pilih 6 angka yang lain."


def is_pin(text: str) -> bool:
    """Whether a secret has the shape of a PIN."""
    return _DIGITS.fullmatch(text) is not None


def ensure_good(pin: str, *own_numbers: str | None) -> None:
    """Refuse a PIN that is no PIN, easy to guess, or a part of the person's own numbers."""
    if not is_pin(pin):
        raise NotSixDigits
    if is_easy(pin):
        raise EasyPin
    for number in own_numbers:
        digits = re.sub(r"\D", "", number or "")
        if pin in digits or pin in digits[::-1]:
            raise OwnNumberPin


def is_easy(pin: str) -> bool:
    """Few digits, repeats, runs, shapes on the keypad, or a date in any order."""
    return (
        len(set(pin)) <= 2
        or _repeats(pin)
        or _runs(pin)
        or pin in SHAPES
        or pin[::-1] in SHAPES
        or any(_is_date(*parts) for parts in _dates(pin))
    )


def _repeats(pin: str) -> bool:
    """`123123`, `121212`, `112233`, `123321`."""
    halves = pin[:3] == pin[3:] or pin == pin[::-1]
    thirds = pin[:2] == pin[2:4] == pin[4:]
    pairs = pin[0] == pin[1] and pin[2] == pin[3] and pin[4] == pin[5]
    return halves or thirds or pairs


def _runs(pin: str) -> bool:
    """`123456`, `654321`, `135791`, `890123`, `246802`: the same step each time, round the ten."""
    steps = {(int(after) - int(before)) % 10 for before, after in pairwise(pin)}
    return len(steps) == 1


def _dates(pin: str) -> Iterator[tuple[int, int, int]]:
    """Day, month and year in each order people write them."""
    first, second, third = int(pin[:2]), int(pin[2:4]), int(pin[4:])
    yield first, second, third
    yield second, first, third
    yield third, second, first


def _is_date(day: int, month: int, year: int) -> bool:
    """A day of the lives of people now alive: born from 1940, or a year of this century so far."""
    return 1 <= day <= 31 and 1 <= month <= 12 and (year >= 40 or year <= 30)

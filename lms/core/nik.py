"""The 16-digit citizen number (NIK): what it must be, and what it tells of its owner.

`PPKKCC DDMMYY SSSS`: the area of first registration, the birth date with 40 added to a woman's
day, a serial from 0001 (domain notes, section 5). There is no check digit: a wrong serial
cannot be told.
"""

from dataclasses import dataclass
from datetime import date

from lms.core.errors import RuleBroken

LENGTH = 16
WOMEN = 40
YOUNGEST, OLDEST = 17, 100
MASK = "••••••••••••"


class NikWrong(RuleBroken):
    message = "NIK belum benar. Salin 16 angka dari KTP, lalu coba lagi."


@dataclass(frozen=True)
class Nik:
    """A NIK that could be one. `area` is where it was registered, not where its owner lives."""

    digits: str
    area: str
    born_on: date
    is_woman: bool

    def __repr__(self) -> str:
        """Never the number itself: a NIK must not reach a log by accident."""
        return f"Nik({masked(self.digits[-4:])})"


def parse(digits: str, today: date) -> Nik:
    """Read 16 plain digits; NikWrong says what is the matter with any other text.

    Of the two centuries a birth year can mean, the one that gives an age of 17 to 100 counts.
    """
    if len(digits) != LENGTH or not (digits.isascii() and digits.isdigit()):
        raise NikWrong(f"NIK harus 16 angka, ini {len(digits)}. Salin lagi dari KTP.")
    if len(set(digits)) == 1 or digits[12:] == "0000":
        raise NikWrong
    day, month, year = int(digits[6:8]), int(digits[8:10]), int(digits[10:12])
    is_woman = day > WOMEN
    born_on = _birth_date(day - WOMEN * is_woman, month, year, today)
    if born_on is None:
        raise NikWrong("Tanggal lahir di dalam NIK ini tidak ada. Salin lagi dari KTP.")
    return Nik(digits, f"{digits[:2]}.{digits[2:4]}.{digits[4:6]}", born_on, is_woman)


def masked(last_four: str) -> str:
    """`••••••••••••9901`: enough to recognise one's own, too little to use."""
    return MASK + last_four


def age_on(born_on: date, day: date) -> int:
    """Whole years lived by that day."""
    return day.year - born_on.year - ((day.month, day.day) < (born_on.month, born_on.day))


def _birth_date(day: int, month: int, year: int, today: date) -> date | None:
    """The likeliest of both centuries; a child's NIK is a NIK, too: who may be a cadre is
    asked elsewhere.
    """
    possible = [
        born_on
        for century in (1900, 2000)
        if (born_on := _existing(century + year, month, day)) and born_on <= today
    ]
    grown = [born_on for born_on in possible if YOUNGEST <= age_on(born_on, today) <= OLDEST]
    return next(iter(grown or possible[::-1]), None)


def _existing(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None

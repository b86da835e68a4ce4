"""How Indonesian readers see dates, times, numbers and names."""

import re
import unicodedata
from collections.abc import Sequence
from datetime import date, time
from decimal import ROUND_HALF_UP, Decimal
from typing import NamedTuple

MONTHS = (
    "Januari",
    "Februari",
    "Maret",
    "April",
    "Mei",
    "Juni",
    "Juli",
    "Agustus",
    "September",
    "Oktober",
    "November",
    "Desember",
)
SHORT_MONTHS = ("Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agt", "Sep", "Okt", "Nov", "Des")
DAYS = ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu")

_TITLES = frozenset(
    ["h", "hj", "k", "kh", "ny", "hc", "dr", "dra", "drs", "drg", "ir", "prof", "apt", "ust"]
) | {"ustadz", "ustadzah", "tb", "rd", "rr", "r"}
_ROMAN = (
    (1000, "M"),
    (900, "CM"),
    (500, "D"),
    (400, "CD"),
    (100, "C"),
    (90, "XC"),
    (50, "L"),
    (40, "XL"),
    (10, "X"),
    (9, "IX"),
    (5, "V"),
    (4, "IV"),
    (1, "I"),
)


_INVISIBLE = frozenset({"Cf", "Cc", "Co", "Cs", "Cn"})


class DayParts(NamedTuple):
    """What a calendar tile shows."""

    weekday: str
    day: str
    month: str


def one_line(text: str) -> str:
    """The text as one line: single spaces, none at its ends, and no letters that nobody sees.

    Among those are the ones that turn the direction of writing around, and a text of nothing
    else is empty.
    """
    spaced = "".join(" " if c.isspace() else c for c in unicodedata.normalize("NFC", text))
    visible = "".join(c for c in spaced if unicodedata.category(c) not in _INVISIBLE)
    return " ".join(visible.split())


def slug_of(text: str) -> str:
    """`Kerahasiaan & Étika` as `kerahasiaan-etika`, for addresses and file names."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().casefold()
    return "-".join(re.findall(r"[a-z0-9]+", plain))


def date_id(day: date) -> str:
    """`7 Maret 2026`."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def day_date_id(day: date) -> str:
    """`Sabtu, 28 November 2026`."""
    return f"{DAYS[day.weekday()]}, {date_id(day)}"


def short_date_id(day: date) -> str:
    """`28 Nov`."""
    return f"{day.day} {SHORT_MONTHS[day.month - 1]}"


def day_parts(day: date) -> DayParts:
    """`Sabtu`, `28`, `Nov`."""
    return DayParts(DAYS[day.weekday()], str(day.day), SHORT_MONTHS[day.month - 1])


def clock_id(clock: time) -> str:
    """`09.12`; takes a datetime too, as it stands."""
    return f"{clock.hour:02d}.{clock.minute:02d}"


def number_id(value: float | Decimal, decimals: int = 0) -> str:
    """`1.545`, or `3,5` with decimals; halves go up, a tail of zeros falls away."""
    step = Decimal(1).scaleb(-decimals)
    exact = Decimal(str(value)).quantize(step, rounding=ROUND_HALF_UP)
    whole, _, tail = f"{exact:,f}".partition(".")
    tail = tail.rstrip("0")
    whole = whole.replace(",", ".")
    return f"{whole},{tail}" if tail else whole


def percent_id(value: float | Decimal) -> str:
    """`57,2%` or `80%`, from a number between 0 and 100."""
    return f"{number_id(value, 1)}%"


def file_size_id(size: int) -> str:
    """`160 KB` or `1,8 MB` for a number of bytes; never less than 1 KB."""
    if size < 1024 * 1024:
        return f"{number_id(max(1, round(size / 1024)))} KB"
    return f"{number_id(size / 1024 / 1024, 1)} MB"


def roman(number: int) -> str:
    """`XII` for 12, as months stand in letter numbers; from 1 to 3999."""
    if not 1 <= number <= 3999:
        raise ValueError(f"{number} has no Roman spelling")
    letters = ""
    for worth, letter in _ROMAN:
        times, number = divmod(number, worth)
        letters += letter * times
    return letters


def joined_id(parts: Sequence[str]) -> str:
    """`a, b, dan c`; two parts take no comma."""
    if len(parts) < 3:
        return " dan ".join(parts)
    return f"{', '.join(parts[:-1])}, dan {parts[-1]}"


def part_of_day(hour: int) -> str:
    """`pagi` from 4, `siang` from 11, `sore` from 15, `malam` from 18."""
    if 4 <= hour < 11:
        return "pagi"
    if 11 <= hour < 15:
        return "siang"
    return "sore" if 15 <= hour < 18 else "malam"


def first_name(full_name: str) -> str:
    """The name people call: without titles before it and degrees after it."""
    words = full_name.partition(",")[0].split()
    called = [word for word in words if not _is_title(word)]
    spoken = [word for word in called if not word.endswith(".")]
    return next(iter(spoken or called or words), full_name.strip())


def _is_title(word: str) -> bool:
    pieces = [piece for piece in word.lower().split(".") if piece]
    return bool(pieces) and all(piece in _TITLES for piece in pieces)


def salutation(full_name: str, sex: str | None) -> str:
    """`Bu Sri` (sex P), `Pak Budi` (sex L), `Bapak/Ibu Nur` when it is not known."""
    address = {"P": "Bu", "L": "Pak"}.get(sex or "", "Bapak/Ibu")
    return f"{address} {first_name(full_name)}"


def since_id(day: date, today: date) -> str:
    """`hari ini`, `kemarin`, `3 minggu lalu`; a day to come is told as its date."""
    days = (today - day).days
    if days < 0:
        return date_id(day)
    if days < 2:
        return ("hari ini", "kemarin")[days]
    for length, unit in ((365, "tahun"), (30, "bulan"), (7, "minggu")):
        if days >= length:
            return f"{days // length} {unit} lalu"
    return f"{days} hari lalu"

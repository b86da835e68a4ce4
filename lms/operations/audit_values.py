"""Values of audit entries in plain Indonesian; what must not be shown is said to be there."""

from collections.abc import Callable, Mapping
from datetime import date, datetime
from typing import Any

from lms.core.clock import to_wib
from lms.core.text import clock_id, date_id, number_id
from lms.operations.audit_names import Names
from lms.operations.audit_words import MASKED, VALUES, Kind
from lms.web.filters import nomor_hp_samar

EMPTY = "kosong"
FILLED = "terisi"
NOBODY = Names()


def field_words(name: str, value: Any, names: Names = NOBODY) -> str:
    """The value of a field in words; what must not be shown is said to be there."""
    if value is None or value == "":
        return EMPTY
    if name in MASKED:
        return FILLED
    if name == "holder":
        return names.of(Kind.PERSON, value) or f"Akun {value}"
    if name == "region_code":
        return names.of(Kind.REGION, value) or str(value)
    return OWN_WORDS.get(name, value_words)(value)


def value_words(value: Any) -> str:
    """Plain values in words: yes and no, dates, lists; what stands for something is translated."""
    if value is None:
        return EMPTY
    if isinstance(value, bool):
        return "ya" if value else "tidak"
    if isinstance(value, int | float):
        return number_id(value) if isinstance(value, int) else number_id(value, 2)
    if isinstance(value, Mapping):
        return ", ".join(
            f"{value_words(one)} {VALUES.get(name, name)}" for name, one in value.items()
        )
    if isinstance(value, list | tuple):
        return ", ".join(map(value_words, value)) or EMPTY
    return VALUES.get(value) or _moment(value) or value


def _moment(text: str) -> str | None:
    """A date or moment as it was stored; None for any other text."""
    if len(text) < len("2026-01-01") or not text[:4].isdecimal():
        return None
    try:
        if len(text) == len("2026-01-01"):
            return date_id(date.fromisoformat(text))
        moment = datetime.fromisoformat(text)
    except ValueError:
        return None
    local = to_wib(moment) if moment.tzinfo else moment
    return f"{date_id(local.date())} pukul {clock_id(local.time())}"


def _helplines(value: Any) -> str:
    return ", ".join(f"{name} ({number})" for name, number in value)


OWN_WORDS: dict[str, Callable[[Any], str]] = {
    "emblem": lambda digest: f"gambar {str(digest)[:8]}",
    "helplines": _helplines,
    "phone": lambda number: nomor_hp_samar(str(number)),
}
"""Fields whose values are told in a way of their own."""

"""Indonesian phone numbers: many spellings in, one E.164 form out."""

import re

_SEPARATORS = re.compile(r"[\s().\-\u00a0]+")
_NATIONAL = re.compile(r"[2-9]\d{7,11}")


def normalise(text: str) -> str | None:
    """`0812…`, `62812…`, `+62812…` or `812…` as `+62812…`; None when it is no such number.

    National numbers have 8 to 12 digits after the zero (domain notes, section 5).
    """
    digits = _SEPARATORS.sub("", text.strip())
    for prefix in ("+62", "0062", "62", "0"):
        if digits.startswith(prefix):
            digits = digits.removeprefix(prefix)
            break
    digits = digits.removeprefix("0")
    return f"+62{digits}" if _NATIONAL.fullmatch(digits) and digits.isascii() else None


def local(number: str) -> str:
    """An E.164 number as people write it: `081277143026`."""
    return "0" + number.removeprefix("+62")

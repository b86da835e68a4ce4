"""Which passwords of staff are too easy to guess: short ones, patterns, and what everybody takes.

Long and of one's own is enough; no kind of letter is asked for (NIST SP 800-63B).
"""

import re
from itertools import pairwise

from lms.core.errors import RuleBroken

LENGTH = 12
KINDS = 5
"""Different letters a password has at least."""
ROWS = ("qwertyuiopasdfghjklzxcvbnm", "abcdefghijklmnopqrstuvwxyz", "01234567890123456789")
COMMON = frozenset(
    (  # noqa: SIM905 - a page of words, not a list of quotes
        "password passwordpassword passw0rd katasandi katasandiku sandi rahasia rahasiaku admin "
        "administrator adminadmin pengelola pelatih pejabat petugas auditor kader ruangkader "
        "kaderppa satgasppa ruangkadertangsel tangsel tangerang tangerangselatan kotatangsel "
        "indonesia indonesiaraya merdeka pancasila bismillah bismillahirrahmanirrahim "
        "alhamdulillah assalamualaikum masyaallah subhanallah sayang sayangku sayangkamu "
        "akusayangkamu cintaku iloveyou iloveyouu letmein welcome selamatdatang selamatpagi "
        "qwerty qwertyuiop qwertyqwerty asdfghjkl zxcvbnm abcabc test testing changeme default "
        "gantisekarang gantipassword monkey dragon football superman princess sunshine"
    ).split()
)
"""Alone, or with digits and signs around, these are the first that anybody tries."""


class WeakPassword(RuleBroken):
    message = f"Kata sandi terlalu pendek. Pakai {LENGTH} huruf atau lebih."


class EasyPassword(RuleBroken):
    message = (
        "Kata sandi ini mudah ditebak. Pakai beberapa kata yang tidak berurutan dan bukan nama "
        "Anda."
    )


def ensure_strong(password: str, *own: str | None) -> None:
    """Refuse a password that is too short, easy to guess, or only the person's own words."""
    if len(password) < LENGTH:
        raise WeakPassword
    if is_easy(password) or any(_is_own(password, said) for said in own if said):
        raise EasyPassword


def is_easy(password: str) -> bool:
    """Few letters, the same piece again and again, a row of keys, or a common word with digits."""
    plain = password.casefold()
    return (
        len(set(plain)) < KINDS
        or re.fullmatch(r"(.{1,6})\1+", plain, re.DOTALL) is not None
        or _is_row(re.sub(r"[\W_]", "", plain))
        or _letters(plain) in COMMON
    )


def _is_row(plain: str) -> bool:
    """`1234567890ab`, `qwertyuiop12`: nearly every key beside the one before."""
    beside = {pair for row in ROWS for pair in (*pairwise(row), *pairwise(row[::-1]))}
    steps = list(pairwise(plain))
    return bool(steps) and sum(step in beside for step in steps) >= 0.8 * len(steps)


def _letters(plain: str) -> str:
    """The word in it, read as people hide it: `P@ssw0rd!2026` is `password`."""
    inside = re.sub(r"^[\d\W_]+|[\d\W_]+$", "", plain)
    hidden = inside.translate(str.maketrans("@013$57", "aolesst"))
    return re.sub(r"[\d\W_]", "", hidden)


def _is_own(password: str, own: str) -> bool:
    """Only their name, or their number, with something around it."""
    said = re.sub(r"[\W_]", "", own.casefold())
    plain = re.sub(r"[\W_]", "", password.casefold())
    rest = plain.replace(said, "")
    return len(said) >= 4 and rest != plain and (rest == "" or rest.isdigit())

"""Reading one cell of a roster: only lossless things are mended, everything else is told.

Nothing is guessed: a digit that a spreadsheet has lost is lost (domain notes, section 10).
"""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from lms.core import nik as niks
from lms.core import phone
from lms.core.nik import NikWrong, age_on
from lms.core.text import one_line

CellValue = str | int | float | bool | date | datetime | None
"""What a spreadsheet or a CSV file holds; a CSV file knows texts only."""

YOUNGEST, OLDEST = 18, 90
"""Cadres are grown-up (domain notes, section 3)."""
_EXCEL_DAY_ZERO = date(1899, 12, 30)
_SERIALS = range(10_000, 50_000)
_SCIENTIFIC = re.compile(r"\d([.,]\d+)?E\+?\d+", re.IGNORECASE)
_FORMULA = ("=", "+", "-", "@")
_NOTHING = "-–—_./ "
_SAME_AS_ABOVE = frozenset(["sda", "s.d.a", "s.d.a.", "idem", "〃", '"', "''"])
_MONTHS: Mapping[str, int] = {
    "jan": 1,
    "feb": 2,
    "peb": 2,
    "mar": 3,
    "mrt": 3,
    "apr": 4,
    "mei": 5,
    "may": 5,
    "jun": 6,
    "jul": 7,
    "agu": 8,
    "agt": 8,
    "ags": 8,
    "aug": 8,
    "sep": 9,
    "okt": 10,
    "oct": 10,
    "nov": 11,
    "nop": 11,
    "des": 12,
    "dec": 12,
}
_SEXES = {
    **dict.fromkeys(["p", "pr", "prp", "perempuan", "wanita", "w"], "P"),
    **dict.fromkeys(["l", "lk", "laki", "laki-laki", "laki laki", "pria"], "L"),
}


@dataclass(frozen=True)
class Read:
    """What a cell gave: the value, whether it was mended, and what somebody should know.

    `refused` says why the whole row cannot be taken; `asks` why somebody has to decide first.
    """

    value: object = None
    mended: bool = False
    warning: str = ""
    asks: str = ""
    refused: str = ""
    suggestion: str = ""
    rest: str = ""
    """What else the cell held: a place of birth, a second number."""


def text_of(value: CellValue) -> str:
    """The cell as one line of plain text: NFKC, no invisible letters, single spaces."""
    if value is None:
        return ""
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return one_line(unicodedata.normalize("NFKC", str(value)))


def filled(value: CellValue) -> str:
    """The same, and nothing for `-`, `...` or `/`, which people write where they know nothing."""
    shown = text_of(value)
    return shown if shown.strip(_NOTHING) else ""


def is_same_as_above(value: CellValue) -> bool:
    """`sda`, `idem`, `〃`: somebody meant the row above, which is theirs to say."""
    return text_of(value).casefold() in _SAME_AS_ABOVE


def read_nik(value: CellValue, today: date, *, is_typed: bool) -> Read:
    """A NIK, or why it is none; `is_typed` says that the file tells numbers from texts."""
    shown = filled(value)
    if not shown:
        return Read()
    if _SCIENTIFIC.fullmatch(shown) or (is_typed and _has_lost_digits(value)):
        return Read(refused="NIK dibulatkan oleh Excel. Ketik ulang 16 angkanya sebagai teks.")
    bare = re.sub(r"[\s.\-]", "", shown.lstrip("'’‘`"))
    try:
        found = niks.parse(bare, today)
    except NikWrong as wrong:
        if _is_slip(bare, today):
            return Read(refused="NIK memuat huruf.", suggestion="Huruf O pada NIK mungkin angka 0.")
        return Read(refused=wrong.message)
    warning = _nik_warning(value, bare, is_typed=is_typed)
    return Read(found, mended=bare != str(value), warning=warning)


def _nik_warning(value: CellValue, bare: str, *, is_typed: bool) -> str:
    """Spreadsheets keep 15 digits of a number and make the sixteenth a zero."""
    if not isinstance(value, str):
        return "NIK tersimpan sebagai angka, jadi angka terakhirnya belum tentu benar."
    if not is_typed and bare.endswith("00"):
        return "NIK berakhir 00: pastikan Excel tidak membulatkannya."
    return ""


def _has_lost_digits(value: CellValue) -> bool:
    """Five zeros at the end of a number of 16 digits: a spreadsheet has rounded it."""
    return isinstance(value, int | float) and value >= 10**15 and value % 10**5 == 0


def _is_slip(bare: str, today: date) -> bool:
    """Whether it would be a NIK with the letters O, I and L read as digits."""
    likely = bare.upper().translate(str.maketrans("OIL", "011"))
    if likely == bare:
        return False
    try:
        niks.parse(likely, today)
    except NikWrong:
        return False
    return True


def read_name(value: CellValue) -> Read:
    """A name as it is written; only spaces and invisible letters are mended."""
    name = text_of(value)
    if not name:
        return Read(refused="Nama kosong. Isi nama lengkapnya.")
    if name.startswith(_FORMULA):
        return Read(refused="Nama diawali tanda rumus. Ketik namanya saja.")
    if len(name) > 120 or not any(c.isalpha() for c in name):
        return Read(refused="Ini bukan nama orang. Isi nama lengkap, paling banyak 120 huruf.")
    return Read(name, mended=name != value, suggestion=_calmer(name))


def _calmer(name: str) -> str:
    """A name in capitals as people write it; a suggestion, since names are the person's."""
    letters = [c for c in name if c.isalpha()]
    if len(letters) < 4 or not all(c.isupper() for c in letters):
        return ""
    words = [_calm_word(word) for word in name.replace("’", "'").split(" ")]
    return " ".join(words)


def _calm_word(word: str) -> str:
    if "." in word.rstrip(",."):  # a degree: S.PD.I becomes S.Pd.I
        return ".".join(part.capitalize() for part in word.split("."))
    return word.capitalize()


def match_key(name: str) -> str:
    """What two spellings of one name share: lower case, no degrees, titles or punctuation."""
    bare = unicodedata.normalize("NFKD", name.partition(",")[0]).casefold()
    words = ["".join(c for c in word if c.isalnum()) for word in bare.split()]
    return " ".join(word for word in words if word not in _TITLES and word)


_TITLES = frozenset(["h", "hj", "dr", "drs", "dra", "drg", "ir", "prof", "kh", "ust", "ustadz"])


def read_sex(value: CellValue) -> Read:
    """P or L, however it is written."""
    shown = filled(value)
    if not shown:
        return Read()
    found = _SEXES.get(shown.casefold().rstrip("."))
    if found is None:
        return Read(warning=f"L/P “{shown[:20]}” tidak dikenal; dikosongkan.")
    return Read(found, mended=found != shown)


def read_birth(value: CellValue, today: date) -> Read:
    """A birth date in any of the ways rosters hold it, with the place before a comma."""
    if isinstance(value, datetime):
        return _born(value.date(), today, place="", mended=True)
    if isinstance(value, date):
        return _born(value, today, place="", mended=True)
    shown = filled(value)
    if not shown:
        return Read()
    place, comma, rest = shown.rpartition(",")
    found = _date_in(rest.strip() if comma else shown, today)
    if found is None:
        return Read(warning=f"Tanggal lahir “{shown[:40]}” tidak terbaca; dikosongkan.")
    is_usual = re.fullmatch(r"\d{4}-\d\d-\d\d|\d{1,2}[/-]\d{1,2}[/-]\d{4}", shown)
    return _born(found, today, place=place.strip(), mended=is_usual is None)


def _born(born_on: date, today: date, *, place: str, mended: bool) -> Read:
    age = age_on(born_on, today)
    if age < YOUNGEST:
        return Read(refused=f"Umur belum {YOUNGEST} tahun. Kader harus dewasa.")
    if age > OLDEST:
        return Read(warning="Tanggal lahir tidak masuk akal; dikosongkan.")
    return Read(born_on, mended=mended, rest=place)


def _date_in(shown: str, today: date) -> date | None:
    if shown.isdigit() and int(shown) in _SERIALS:
        return _EXCEL_DAY_ZERO + timedelta(days=int(shown))
    if iso := re.fullmatch(r"(\d{4})-(\d{1,2})-(\d{1,2})", shown):
        return _real(int(iso[1]), int(iso[2]), int(iso[3]))
    parts = re.fullmatch(r"(\d{1,2})[\s./-]+(\d{1,2}|[A-Za-z]{3,9})[\s./-]+(\d{4}|\d{2})", shown)
    if parts is None:
        return None
    month = int(parts[2]) if parts[2].isdigit() else _MONTHS.get(parts[2][:3].casefold(), 0)
    year = int(parts[3])
    if year >= 100:
        return _real(year, month, int(parts[1]))
    both = [_real(century + year, month, int(parts[1])) for century in (1900, 2000)]
    return next((d for d in both if d and YOUNGEST - 1 <= age_on(d, today) <= OLDEST), None)


def _real(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def read_phone(value: CellValue) -> Read:
    """An Indonesian number as `+62…`; of two in one cell the first, the rest is told."""
    shown = filled(value)
    if not shown:
        return Read()
    if _SCIENTIFIC.fullmatch(shown) or (isinstance(value, int | float) and value % 10**6 == 0):
        return Read(warning="Nomor HP sudah dibulatkan oleh Excel; dikosongkan.")
    if found := phone.normalise(shown):
        return Read(found, mended=phone.local(found) != value)
    first, *others = re.split(r"[/;,(]|\bdan\b|\batau\b", shown)
    if others and (found := phone.normalise(first)):
        rest = shown[len(first) :].strip(" /;,")
        return Read(found, warning=f"Nomor pertama yang dipakai. Sisanya: {rest[:60]}", rest=rest)
    return Read(warning=f"Nomor HP “{shown[:30]}” belum benar; dikosongkan.")


def read_rt_rw(value: CellValue) -> Read:
    """`003/007`, `3/7` or `RT 03 RW 07` as (3, 7); a date that Excel made of it is no RT/RW."""
    if isinstance(value, date | datetime):
        return Read(warning="RT/RW berubah menjadi tanggal; dikosongkan.")
    shown = filled(value)
    if not shown:
        return Read()
    if re.fullmatch(r"\d{1,2}-[A-Za-z]{3}", shown):
        return Read(warning=f"RT/RW “{shown}” berubah menjadi tanggal; dikosongkan.")
    numbers = re.fullmatch(r"(?:RT\D*)?0*(\d{1,3})\D+0*(\d{1,3})", shown, re.IGNORECASE)
    if numbers is None or not (int(numbers[1]) and int(numbers[2])):
        return Read(warning=f"RT/RW “{shown[:20]}” tidak terbaca; dikosongkan.")
    is_usual = re.fullmatch(r"\d{1,3} ?/ ?\d{1,3}", shown)
    return Read((int(numbers[1]), int(numbers[2])), mended=is_usual is None)

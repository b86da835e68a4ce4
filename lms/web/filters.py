"""Jinja filters that turn values into Indonesian words; moments are shown in WIB."""

from datetime import date, datetime, time, timedelta
from decimal import Decimal

from flask import Flask

from lms.core import text
from lms.core.clock import to_wib
from lms.core.nik import masked
from lms.web.flowers import spray

NOTHING = "–"

Moment = date | datetime


def _day(value: Moment) -> date:
    return to_wib(value).date() if isinstance(value, datetime) else value


def tanggal(value: Moment | None) -> str:
    """`7 Maret 2026`."""
    return NOTHING if value is None else text.date_id(_day(value))


def tanggal_pendek(value: Moment | None) -> str:
    """`7 Mar`."""
    return NOTHING if value is None else text.short_date_id(_day(value))


def hari_tanggal(value: Moment | None) -> str:
    """`Sabtu, 28 November 2026`."""
    return NOTHING if value is None else text.day_date_id(_day(value))


def hari_sebelum(value: date) -> date:
    """The day before: what is kept as the first day no longer, people know as the last day."""
    return value - timedelta(days=1)


def jam(value: datetime | time | None) -> str:
    """`09.12`."""
    if value is None:
        return NOTHING
    return text.clock_id(to_wib(value).time() if isinstance(value, datetime) else value)


def tanggal_jam(value: datetime | None) -> str:
    """`7 Maret 2026 pukul 09.12`."""
    return NOTHING if value is None else f"{tanggal(value)} pukul {jam(value)}"


def bagian_hari(value: Moment) -> text.DayParts:
    """Weekday, day and short month for a calendar tile."""
    return text.day_parts(_day(value))


def sejak(value: Moment | None, now: datetime) -> str:
    """`kemarin`, `3 minggu lalu`."""
    return NOTHING if value is None else text.since_id(_day(value), _day(now))


def angka(value: float | Decimal | None, decimals: int = 0) -> str:
    """`1.545`."""
    return NOTHING if value is None else text.number_id(value, decimals)


def persen(value: float | Decimal | None) -> str:
    """`57,2%`."""
    return NOTHING if value is None else text.percent_id(value)


def ukuran(size: int) -> str:
    """`160 KB`."""
    return text.file_size_id(size)


def nomor_hp(number: str | None) -> str:
    """`0812 3456 7890` from `+6281234567890`; a foreign number stays as it is."""
    if not number:
        return NOTHING
    if not number.startswith("+62"):
        return number
    digits = "0" + number.removeprefix("+62")
    return " ".join(part for part in (digits[:4], digits[4:8], digits[8:]) if part)


def nomor_hp_samar(number: str | None) -> str:
    """`0812 7714 ••••`: enough to recognise, too little to call."""
    if not number:
        return NOTHING
    shown = nomor_hp(number)
    kept = 9 if len(shown) > 11 else 4
    return f"{shown[:kept].rstrip()} ••••"


def nik_samar(last_four: str) -> str:
    """`••••••••••••9901`."""
    return masked(last_four)


def init_app(app: Flask) -> None:
    """Give templates the filters by their own names, and the stem of a course."""
    for words in (
        tanggal,
        tanggal_pendek,
        hari_tanggal,
        hari_sebelum,
        jam,
        tanggal_jam,
        bagian_hari,
        sejak,
        angka,
        persen,
        ukuran,
        nomor_hp,
        nomor_hp_samar,
        nik_samar,
    ):
        app.add_template_filter(words)
    app.add_template_filter(text.joined_id, "gabung")
    app.jinja_env.globals.update(spray=spray)

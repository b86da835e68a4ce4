"""Filters: moments in WIB, numbers and phone numbers as people here write them."""

from datetime import UTC, date, datetime

import pytest
from flask import Flask

from lms.web import filters

LATE_FRIDAY_UTC = datetime(2026, 11, 27, 18, 30, tzinfo=UTC)


@pytest.fixture
def app() -> Flask:
    app = Flask(__name__, static_folder=None)
    filters.init_app(app)
    return app


@pytest.mark.parametrize(
    ("source", "shown"),
    [
        ("moment|tanggal", "28 November 2026"),
        ("moment|tanggal_pendek", "28 Nov"),
        ("moment|hari_tanggal", "Sabtu, 28 November 2026"),
        ("moment|jam", "01.30"),
        ("moment|tanggal_jam", "28 November 2026 pukul 01.30"),
        ("(moment|bagian_hari).weekday", "Sabtu"),
        ("1545|angka", "1.545"),
        ("57.2|persen", "57,2%"),
        ("1900000|ukuran", "1,8 MB"),
        ("'+6281277143026'|nomor_hp", "0812 7714 3026"),
        ("'+6281277143026'|nomor_hp_samar", "0812 7714 ••••"),
        ("['a', 'b', 'c']|gabung", "a, b, dan c"),
    ],
)
def test_templates_show_values_in_words(app: Flask, source: str, shown: str) -> None:
    template = app.jinja_env.from_string("{{ " + source + " }}")

    assert template.render(moment=LATE_FRIDAY_UTC) == shown


def test_a_plain_date_stays_the_day_it_is() -> None:
    assert filters.tanggal(date(2026, 3, 7)) == "7 Maret 2026"


def test_a_moment_without_a_zone_is_refused() -> None:
    naive = LATE_FRIDAY_UTC.replace(tzinfo=None)

    with pytest.raises(ValueError, match="naive"):
        filters.jam(naive)


def test_yesterday_is_counted_by_the_calendar_of_the_city() -> None:
    before_midnight = datetime(2026, 11, 27, 16, 50, tzinfo=UTC)
    after_midnight = datetime(2026, 11, 27, 17, 10, tzinfo=UTC)

    assert filters.sejak(before_midnight, after_midnight) == "kemarin"


@pytest.mark.parametrize(
    "shown",
    [
        filters.tanggal(None),
        filters.tanggal_pendek(None),
        filters.hari_tanggal(None),
        filters.jam(None),
        filters.tanggal_jam(None),
        filters.sejak(None, LATE_FRIDAY_UTC),
        filters.angka(None),
        filters.persen(None),
        filters.nomor_hp(None),
        filters.nomor_hp_samar(""),
    ],
)
def test_what_is_not_there_is_a_dash(shown: str) -> None:
    assert shown == "–"


@pytest.mark.parametrize(
    ("number", "open_", "masked"),
    [
        ("+628127714302", "0812 7714 302", "0812 7714 ••••"),
        ("+6281277143026789", "0812 7714 3026789", "0812 7714 ••••"),
        ("+622155667", "0215 5667", "0215 ••••"),
        ("+6591234567", "+6591234567", "+659 ••••"),
    ],
)
def test_a_masked_number_never_shows_its_end(number: str, open_: str, masked: str) -> None:
    assert filters.nomor_hp(number) == open_
    assert filters.nomor_hp_samar(number) == masked

"""Icons: one drawing each, only those a page names, and never a missing one."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from flask import Flask
from jinja2 import StrictUndefined

from lms.web import icons

TEMPLATES = Path(__file__).resolve().parents[2] / "templates"


@pytest.fixture
def page() -> Iterator[Flask]:
    app = Flask(__name__, static_folder=None)
    app.jinja_env.undefined = StrictUndefined
    icons.init_app(app)
    with app.app_context():
        yield app


def rendered(app: Flask, source: str, **values: str) -> str:
    return app.jinja_env.from_string(source).render(values)


def test_the_sprite_holds_each_named_icon_once_and_no_other(page: Flask) -> None:
    html = rendered(page, "{{ ikon('check') }}{{ ikon('lock') }}{{ ikon('check') }}{{ sprite() }}")

    assert re.findall(r'<symbol id="i-([a-z0-9-]+)"', html) == ["check", "lock"]
    assert html.count('<use href="#i-check"/>') == 2


def test_a_page_without_icons_has_no_sprite(page: Flask) -> None:
    assert rendered(page, "{{ sprite() }}") == ""


def test_an_icon_is_hidden_from_screen_readers(page: Flask) -> None:
    html = rendered(page, "{{ ikon('check', 'icon--lg') }}")

    assert html.startswith('<svg class="icon icon--lg" aria-hidden="true">')


def test_an_unknown_icon_stops_the_page(page: Flask) -> None:
    with pytest.raises(KeyError, match="no icon named unicorn"):
        rendered(page, "{{ ikon('unicorn') }}")

    assert rendered(page, "{{ sprite() }}") == ""


def test_a_class_cannot_break_out_of_its_attribute(page: Flask) -> None:
    html = rendered(page, "{{ ikon('check', words) }}", words='"><script>')

    assert "<script>" not in html


def test_the_next_page_starts_with_an_empty_sprite(page: Flask) -> None:
    with page.app_context():
        rendered(page, "{{ ikon('check') }}")
    with page.app_context():
        assert rendered(page, "{{ sprite() }}") == ""


def test_no_drawing_carries_a_style_or_a_script() -> None:
    for name, drawing in icons.symbols().items():
        assert not re.search(r"style=|<script|\son[a-z]+=", drawing), name


def test_every_icon_a_template_names_exists() -> None:
    named = {
        name
        for path in TEMPLATES.rglob("*.html")
        for name in re.findall(r"ikon\('([a-z0-9-]+)'", path.read_text("utf-8"))
    }

    assert named
    assert named - icons.symbols().keys() == set()

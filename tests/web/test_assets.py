"""Static files: addresses that change with their contents, kept for ever, sent compressed."""

import gzip
import hashlib
import re
from pathlib import Path

import pytest
from flask import Flask
from flask.testing import FlaskClient

from lms.core.roles import Role
from lms.web import assets, entry
from tests.factories import CITY, Browser, a_person

STATIC = assets.STATIC


def site(folder: Path) -> Flask:
    app = Flask(__name__, static_folder=None)
    assets.init_app(app, folder)
    return app


def url(app: Flask, name: str) -> str:
    with app.app_context():
        return assets.asset(name)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    inside = tmp_path / "static"
    (inside / "css" / "components").mkdir(parents=True)
    (inside / "css" / "tokens.css").write_text("/* names */\n:root {\n  --ink: #211a26;\n}\n")
    (inside / "css" / "components" / "b.css").write_text(".b { color: red; }")
    (inside / "css" / "components" / "a.css").write_text(".a { color: red; }")
    (inside / "css" / "print.css").write_text("@media print { a { color: inherit; } }")
    (inside / "mark.svg").write_text("<svg>" + "<path/>" * 50 + "</svg>")
    (inside / "photo.png").write_bytes(b"\x89PNG" + b"0" * 100)
    (tmp_path / "secret.txt").write_text("not for sending")
    return inside


@pytest.fixture
def client(folder: Path) -> FlaskClient:
    return site(folder).test_client()


def test_the_sheets_become_one_in_their_order(folder: Path) -> None:
    sheet = assets.Assets(folder).stylesheet

    assert sheet.split("\n") == [
        ":root{--ink:#211a26}",
        ".a{color:red}",
        ".b{color:red}",
        "@media print{a{color:inherit}}",
    ]


def test_the_build_changes_with_any_byte_and_only_then(folder: Path) -> None:
    before = assets.Assets(folder).build
    assert assets.Assets(folder).build == before

    (folder / "photo.png").write_bytes(b"another")

    assert assets.Assets(folder).build != before


@pytest.mark.parametrize("name", ["app.css", "mark.svg", "photo.png"])
def test_every_file_is_kept_for_ever(folder: Path, name: str) -> None:
    app = site(folder)

    answer = app.test_client().get(url(app, name))

    assert answer.status_code == 200
    assert answer.headers["Cache-Control"] == "public, max-age=31536000, immutable"
    answer.close()


@pytest.mark.parametrize("name", ["app.css", "mark.svg"])
def test_text_goes_out_compressed_to_those_who_take_it(folder: Path, name: str) -> None:
    (folder / "css" / "print.css").write_text(".a { color: red; }" * 20)
    app = site(folder)
    client = app.test_client()

    packed = client.get(url(app, name), headers={"Accept-Encoding": "gzip, br"})
    plain = client.get(url(app, name), headers={"Accept-Encoding": "gzip;q=0"})

    assert packed.headers["Content-Encoding"] == "gzip"
    assert "Content-Encoding" not in plain.headers
    assert gzip.decompress(packed.data) == plain.data
    assert packed.headers["Vary"] == plain.headers["Vary"] == "Accept-Encoding"
    assert packed.headers["ETag"] != plain.headers["ETag"]


def test_a_file_that_gains_nothing_goes_out_plain(folder: Path) -> None:
    (folder / "tiny.svg").write_text("<svg/>")
    app = site(folder)

    answer = app.test_client().get(url(app, "tiny.svg"), headers={"Accept-Encoding": "gzip"})

    assert "Content-Encoding" not in answer.headers
    assert answer.data == b"<svg/>"


def test_a_known_copy_is_not_sent_again(folder: Path) -> None:
    app = site(folder)
    client = app.test_client()
    first = client.get(url(app, "app.css"))

    second = client.get(url(app, "app.css"), headers={"If-None-Match": first.headers["ETag"]})

    assert second.status_code == 304
    assert second.data == b""


@pytest.mark.parametrize(
    "path",
    [
        "/static/000000000000/app.css",
        "/static/{build}/missing.css",
        "/static/{build}/../secret.txt",
        "/static/{build}/%2e%2e/secret.txt",
        "/static/{build}//etc/passwd",
        "/static/app.css",
    ],
)
def test_other_builds_and_other_places_are_not_found(folder: Path, path: str) -> None:
    app = site(folder)

    answer = app.test_client().get(path.format(build=assets.Assets(folder).build))

    assert answer.status_code in {404, 308}
    assert b"not for sending" not in answer.data


def test_a_name_without_a_file_stops_the_page(folder: Path) -> None:
    with pytest.raises(LookupError, match="no static file"):
        url(site(folder), "img/none.svg")


def test_static_files_are_open_to_everyone(folder: Path) -> None:
    app = site(folder)

    with app.app_context():
        assert entry.is_public("static")


def test_the_sheet_names_only_fonts_that_are_there_and_leaves_no_comment() -> None:
    sheet = assets.Assets(STATIC).stylesheet
    named = re.findall(r"url\(([^)]+)\)", sheet)

    assert named == ["fonts/plus-jakarta-sans-latin.woff2"]
    assert (STATIC / named[0]).is_file()
    assert "/*" not in sheet
    assert sheet.count("{") == sheet.count("}")


def test_the_sheet_stays_small_enough_for_a_slow_phone() -> None:
    packed = assets.Assets(STATIC).bodies[assets.BUNDLE].packed

    assert len(packed) <= 12 * 1024


def test_colours_are_written_in_the_tokens_only() -> None:
    for path in sorted((STATIC / "css").rglob("*.css")):
        if path.name not in {"tokens.css", "print.css"}:
            colours = set(re.findall(r"#[0-9a-f]{3,6}\b", path.read_text("utf-8")))
            assert colours <= {"#fff", "#ffffff"}, path.name


def test_parts_from_elsewhere_are_the_ones_the_manifest_names() -> None:
    listed = dict(
        re.findall(
            r"^\| (\S+) \| ([0-9a-f]{64}) \|$",
            (STATIC / "vendor" / "MANIFEST.md").read_text("utf-8"),
            re.MULTILINE,
        )
    )
    present = {
        path.relative_to(STATIC).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for folder in ("vendor", "icons", "fonts")
        for path in (STATIC / folder).rglob("*")
        if path.is_file() and path.name != "MANIFEST.md"
    }

    assert listed == present


def test_what_only_a_desk_needs_is_a_sheet_of_its_own(browser: Browser) -> None:
    desk, phone = (
        browser(a_person(role, CITY)).get("/").text for role in (Role.ADMIN, Role.TRAINER)
    )
    assert "/desk.css" in desk
    assert "/desk.css" not in phone
    assert "tbl--audit" not in assets.Assets(STATIC).stylesheet
    assert b"tbl--audit" in assets.Assets(STATIC).bodies[assets.DESK_BUNDLE].plain


def test_the_elements_of_a_page_become_one_script(folder: Path) -> None:
    elements = folder / "js" / "elements"
    elements.mkdir(parents=True)
    for name in assets.SCRIPTS[assets.READER]:
        (elements / f"{name}.js").write_text(f"// what it is\nconst NAME = '{name}';\n")

    script = site(folder).test_client().get(url(site(folder), assets.READER)).text

    assert script.count("const NAME") == script.count("{\n") == len(assets.SCRIPTS[assets.READER])
    assert "//" not in script


def test_joined_elements_import_nothing_at_their_head() -> None:
    for name in assets.SCRIPTS[assets.READER]:
        text = (STATIC / "js" / "elements" / f"{name}.js").read_text("utf-8")
        assert not re.search(r"(?m)^(import|export) ", text)

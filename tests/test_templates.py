"""Every template, without drawing it: its links, its names, and nothing the policy forbids."""

import re
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path

import pytest
from flask import Flask
from jinja2 import nodes

from lms.app import create_app
from lms.settings import ROOT
from lms.web import icons
from tests.conftest import settings_for

TEMPLATES = ROOT / "templates"
FILES = sorted(path for path in TEMPLATES.rglob("*") if path.is_file())
PAGES = [path for path in FILES if path.suffix == ".html" and "pdf" not in path.parts]
"""What browsers get; a folder `pdf` holds what is printed, which no content policy concerns."""


@pytest.fixture(scope="module")
def app(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Flask]:
    """The whole site, whose database nobody asks."""
    site = create_app(settings_for("sqlite://", tmp_path_factory.mktemp("templates")))
    with site.app_context():
        yield site


def name_of(path: Path) -> str:
    return path.relative_to(TEMPLATES).as_posix()


def parsed(app: Flask, path: Path) -> nodes.Template:
    return app.jinja_env.parse(path.read_text("utf-8"), name_of(path))


def first_words(tree: nodes.Template, function: str) -> Iterator[tuple[int, str]]:
    """Line and first argument of each call of this function that names it in plain letters."""
    for call in tree.find_all(nodes.Call):
        if isinstance(call.node, nodes.Name) and call.node.name == function and call.args:
            said = call.args[0]
            if isinstance(said, nodes.Const):
                yield call.lineno, said.value


@pytest.mark.parametrize("path", PAGES, ids=name_of)
def test_links_icons_and_files_exist(app: Flask, path: Path) -> None:
    tree = parsed(app, path)
    assets = app.extensions["assets"].names
    for line, endpoint in first_words(tree, "url_for"):
        assert endpoint in app.view_functions, f"line {line}: no endpoint {endpoint}"
    for line, icon in first_words(tree, "ikon"):
        assert icon in icons.symbols(), f"line {line}: no icon {icon}"
    for line, asset in first_words(tree, "asset"):
        assert asset in assets, f"line {line}: no file {asset}"
    for line, element in first_words(tree, "element"):
        assert f"js/elements/{element}.js" in assets, f"line {line}: no element {element}"


@pytest.mark.parametrize("path", PAGES, ids=name_of)
def test_what_is_imported_is_there(app: Flask, path: Path) -> None:
    for line in parsed(app, path).find_all(nodes.FromImport):
        assert isinstance(line.template, nodes.Const)
        module = TEMPLATES / line.template.value
        offered = {macro.name for macro in parsed(app, module).find_all(nodes.Macro)}
        wanted = {name if isinstance(name, str) else name[0] for name in line.names}
        assert wanted <= offered, f"line {line.lineno}: {name_of(module)} has no {wanted - offered}"
        alias = {name if isinstance(name, str) else name[1] for name in line.names}
        said = path.read_text("utf-8")
        unused = {name for name in alias if not re.search(rf"\b{name}\(", said)}
        assert not unused, f"line {line.lineno}: never used here: {unused}"


@pytest.mark.parametrize("path", PAGES, ids=name_of)
def test_no_script_style_or_handler_stands_in_a_page(path: Path) -> None:
    source = path.read_text("utf-8")
    assert not re.search(r"<style|\sstyle=|\son[a-z]+=|javascript:", source, re.IGNORECASE)
    for attributes, inside in re.findall(r"<script\b([^>]*)>(.*?)</script>", source, re.DOTALL):
        assert "src=" in attributes
        assert not inside.strip()


@pytest.mark.parametrize("path", PAGES, ids=name_of)
def test_no_page_shouts(app: Flask, path: Path) -> None:
    words = "".join(data.data for data in parsed(app, path).find_all(nodes.TemplateData))
    assert "!" not in "".join(Words.of(words))


class Words(HTMLParser):
    """Collects what people read of a piece of HTML."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_data(self, data: str) -> None:
        self.found.append(data)

    @classmethod
    def of(cls, html: str) -> list[str]:
        reader = cls()
        reader.feed(html)
        return reader.found


def test_every_template_is_used(app: Flask) -> None:
    code = "\n".join(path.read_text("utf-8") for path in sorted((ROOT / "lms").rglob("*.py")))
    markup = "\n".join(path.read_text("utf-8") for path in FILES)
    unused = [
        name_of(path)
        for path in FILES
        if f'"{name_of(path)}"' not in code + markup
        and not ("pdf" in path.parts and f'"{path.name}"' in code + markup)
    ]
    assert unused == []


def test_every_custom_element_is_used() -> None:
    drawn = [*PAGES, ROOT / "lms/learning/pages.py"]  # the parts of a module that wait
    markup = "\n".join(path.read_text("utf-8") for path in drawn)
    elements = sorted(path.stem for path in (ROOT / "static/js/elements").glob("*.js"))
    assert [name for name in elements if f"<{name}" not in markup] == []

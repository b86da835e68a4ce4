"""Icons as one inline sprite a page, holding only those the page named."""

import re
from functools import cache
from pathlib import Path

from flask import Flask, g
from markupsafe import Markup, escape

ICONS = Path(__file__).resolve().parents[2] / "static" / "icons"

BLOOM = (
    '<symbol id="i-bloom" viewBox="0 0 64 64">'
    '<g class="bloom-sepal" fill="#8A1F63">'
    '<path d="M32 31C25.2 23.4 25.6 9.6 32 3c6.4 6.6 6.8 20.4 0 28Z"/>'
    '<path d="M31.2 32.6C28.6 43 20.2 53.4 11.4 55.4 10.6 46 19.6 35 31.2 32.6Z"/>'
    '<path d="M32.8 32.6C35.4 43 43.8 53.4 52.6 55.4 53.4 46 44.4 35 32.8 32.6Z"/></g>'
    '<g class="bloom-petal" fill="#C2569B">'
    '<path d="M31 31.6C24.6 36.4 9 36.2 3.6 26.8 1.8 21.4 5.6 15 12 14.2 20.4 13.4 28.6 22 31 '
    '31.6Z"/>'
    '<path d="M33 31.6C39.4 36.4 55 36.2 60.4 26.8 62.2 21.4 58.4 15 52 14.2 43.6 13.4 35.4 22 33 '
    '31.6Z"/></g>'
    '<path d="M32 30c4.8 2.4 8 7.6 7 12.6-.8 4-3.8 6.6-7 8.6-3.2-2-6.2-4.6-7-8.6-1-5 2.2-10.2 '
    '7-12.6Z" fill="#5C0F3F"/><circle cx="32" cy="41" r="3.4" fill="#F2C14E"/>'
    '<circle cx="32" cy="30.6" r="2.6" fill="#FBF8F3"/></symbol>'
)


@cache
def symbols() -> dict[str, str]:
    """Every icon of static/icons as an SVG symbol, and the flower of the course stem."""
    found = {path.stem: _symbol(path) for path in sorted(ICONS.glob("*.svg"))}
    return found | {"bloom": BLOOM}


def _symbol(path: Path) -> str:
    drawing = re.search(r"<svg[^>]*>(.*)</svg>", path.read_text("utf-8"), re.DOTALL)
    if drawing is None:
        raise ValueError(f"{path.name} is no SVG")
    lines = re.sub(r"\s+", " ", drawing[1]).strip().replace(" />", "/>").replace("> <", "><")
    return f'<symbol id="i-{path.stem}" viewBox="0 0 24 24">{lines}</symbol>'


def need(name: str) -> None:
    """Remember that this page shows the icon; a name without a file is a KeyError."""
    if name not in symbols():
        raise KeyError(f"there is no icon named {name}")
    g.setdefault("icons", {})[name] = True


def ikon(name: str, cls: str = "") -> Markup:
    """One icon, hidden from screen readers: the words beside it carry the meaning."""
    need(name)
    classes = escape(f"icon {cls}".strip())
    drawing = f'<svg class="{classes}" aria-hidden="true"><use href="#i-{name}"/></svg>'
    return Markup(drawing)  # noqa: S704 - the name is a file's, the classes are escaped


def sprite() -> Markup:
    """The drawings of all icons named so far; goes at the end of a page or fragment."""
    used = "".join(symbols()[name] for name in g.get("icons", {}))
    drawings = f"<svg hidden>{used}</svg>" if used else ""
    return Markup(drawings)  # noqa: S704 - files of ours


def init_app(app: Flask) -> None:
    """Load the icons now and give templates `ikon` and `sprite`."""
    symbols()
    app.jinja_env.globals.update(ikon=ikon, sprite=sprite)

"""Renders the figures of the bundled course anew: SVG sources in, small PNG files out.

A name or several (`scripts/figures.py putaran-kekerasan`) renders only those. Needs what
`make setup-dev` installs. The sources are drawn 640 wide, the images are 1120: sharp on a
phone, light in the repository.
"""

import base64
import io
import sys
from pathlib import Path

from PIL import Image
from playwright.sync_api import Page, sync_playwright

ROOT = Path(__file__).resolve().parents[1]
COURSE = "penguatan-kader-satgas-ppa"
SOURCES = ROOT / "courses" / "figures-src" / COURSE
IMAGES = ROOT / "courses" / COURSE / "images"
FONT = ROOT / "static" / "fonts" / "plus-jakarta-sans-latin.woff2"
CHROMIUM = "/usr/bin/chromium"
WIDTH = 640
SCALE = 1.75
COLOURS = (64, 48, 32, 24, 16)
APART = 5
MAX_BYTES = 40_000


def main(names: list[str]) -> int:
    """Render all sources, or those named; 1 when a name is unknown or an image too heavy."""
    sources = sorted(SOURCES.glob("*.svg"))
    if unknown := set(names) - {source.stem for source in sources}:
        print("no such source:", *sorted(unknown), file=sys.stderr)
        return 1
    IMAGES.mkdir(exist_ok=True)
    heavy = 0
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM)
        page = browser.new_page(
            viewport={"width": WIDTH, "height": WIDTH}, device_scale_factor=SCALE
        )
        for source in sources:
            if not names or source.stem in names:
                image = _small(_shot(page, source.read_text("utf-8")))
                (IMAGES / f"{source.stem}.png").write_bytes(image)
                print(f"{source.stem}.png {len(image) / 1000:.1f} kB")
                heavy += len(image) > MAX_BYTES
        browser.close()
    return 1 if heavy else 0


def _shot(page: Page, svg: str) -> bytes:
    """The drawing in the fonts of the product, whatever the machine has installed."""
    font = base64.b64encode(FONT.read_bytes()).decode()
    page.set_content(
        "<style>@font-face{font-family:'Plus Jakarta Sans';font-weight:200 800;"
        f"src:url(data:font/woff2;base64,{font})}}body{{margin:0}}svg{{display:block}}</style>{svg}"
    )
    page.evaluate("document.fonts.ready.then(() => true)")
    return page.locator("svg").screenshot()


def _small(png: bytes) -> bytes:
    """As many colours as fit the weight; flat drawings need few."""
    with Image.open(io.BytesIO(png)) as shot:
        picture = shot.convert("RGB")
    data = b""
    for count in COLOURS:
        out = io.BytesIO()
        picture.quantize(palette=_palette(picture, count), dither=Image.Dither.NONE).save(
            out, "PNG", optimize=True
        )
        data = out.getvalue()
        if len(data) <= MAX_BYTES:
            break
    return data


def _palette(picture: Image.Image, count: int) -> Image.Image:
    """The colours seen most, each clearly unlike those before: no fill is lost to the edges."""
    chosen: list[tuple[int, ...]] = []
    for _, colour in sorted(picture.getcolors(1 << 24) or [], reverse=True):
        if isinstance(colour, tuple) and all(_far(colour, other) for other in chosen):
            chosen.append(colour)
        if len(chosen) == count:
            break
    palette = Image.new("P", (1, 1))
    palette.putpalette([part for colour in chosen for part in colour])
    return palette


def _far(one: tuple[int, ...], other: tuple[int, ...]) -> bool:
    return max(abs(a - b) for a, b in zip(one, other, strict=True)) > APART


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

"""Renders the figures of the bundled course anew: SVG sources in, small PNG files out.

A name or several (`scripts/figures.py putaran-kekerasan`) renders only those. Needs what
`make setup-dev` installs. The sources are drawn 640 wide, the images are 1120: sharp on a
phone, light in the repository.
"""

import base64
import io
import sys
from collections import Counter
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
COLOURS = (64, 48, 32, 24, 16, 12)
APART = 9
MAX_BYTES = 40_000
Colour = tuple[int, int, int]


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
        _with_colours(picture, count).save(out, "PNG", optimize=True)
        data = out.getvalue()
        if len(data) <= MAX_BYTES:
            break
    return data


def _with_colours(picture: Image.Image, count: int) -> Image.Image:
    """The picture in its most frequent colours; the fills stay exactly what they are."""
    pixels = picture.tobytes()
    colours = list(zip(pixels[0::3], pixels[1::3], pixels[2::3], strict=True))
    frequent = [colour for colour, _ in Counter(colours).most_common()]
    chosen: list[Colour] = []
    for colour in frequent:
        if len(chosen) < count and all(_apart(colour, other) > APART for other in chosen):
            chosen.append(colour)
    nearest = {
        colour: min(range(len(chosen)), key=lambda n: _apart(colour, chosen[n]))
        for colour in frequent
    }
    small = Image.frombytes("P", picture.size, bytes(map(nearest.__getitem__, colours)))
    small.putpalette([part for colour in chosen for part in colour])
    return small


def _apart(one: Colour, other: Colour) -> int:
    return sum(abs(a - b) for a, b in zip(one, other, strict=True))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

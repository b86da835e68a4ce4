"""The process that decodes an emblem: whatever the file does, it does it here, within limits."""

import sys
import warnings
from io import BytesIO

from PIL import Image, UnidentifiedImageError

from lms.office.emblem import COLOURS, KINDS, LEAST_SIDE, MOST_PIXELS, REFUSED, SIDE
from lms.web import isolated

MEMORY = 768 * 1024**2
CPU_SECONDS = 10


def main() -> int:
    """Read a file, write a PNG of it; 3 when it is no image of ours."""
    isolated.limit(memory=MEMORY, cpu_seconds=CPU_SECONDS)
    Image.MAX_IMAGE_PIXELS = MOST_PIXELS
    warnings.simplefilter("error", Image.DecompressionBombWarning)
    try:
        sys.stdout.buffer.write(drawn(sys.stdin.buffer.read()))
    except (
        UnidentifiedImageError,
        Image.DecompressionBombError,
        Image.DecompressionBombWarning,
        OSError,
        SyntaxError,
        ValueError,
    ):
        return REFUSED
    return 0


def drawn(sent: bytes) -> bytes:
    """The pixels alone, few enough and of few colours; ValueError for too small an image."""
    with Image.open(BytesIO(sent), formats=KINDS) as found:
        if min(found.size) < LEAST_SIDE:
            raise ValueError("too small")
        image = found.convert("RGBA")
    image.thumbnail((SIDE, SIDE), Image.Resampling.LANCZOS)
    few = image.quantize(COLOURS, method=Image.Quantize.FASTOCTREE, dither=Image.Dither.NONE)
    out = BytesIO()
    few.save(out, "PNG", optimize=True)
    return out.getvalue()


if __name__ == "__main__":
    sys.exit(main())

"""The process that decodes images: whatever a file does, it does it here, within limits."""

import math
import resource
import sys
import time
import warnings
from collections.abc import Iterator
from io import BytesIO
from typing import BinaryIO

from PIL import Image, ImageOps, UnidentifiedImageError

from lms.media.drawing import DRAW, HEAD, LENGTH, NO_IMAGE, SIZE, TAKEN, TOO_LARGE
from lms.media.rules import FORMATS, LEAST_SIDE, MOST_PIXELS, widths_for

MEMORY = 1024**3
CPU_SECONDS = 10
"""For each image."""
PAPER = (255, 255, 255)
"""What shows through: figures keep their own ground, also on a dark page."""
QUALITY, EFFORT = 78, 4
LOSSLESS_EFFORT = 40
FEW_COLOURS = 256
"""A drawing of so few colours is smaller, and sharper, without loss."""


class _TooLarge(Exception):
    pass


def main() -> int:
    """Read what is to be done and the files, answer each in turn."""
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    Image.MAX_IMAGE_PIXELS = MOST_PIXELS
    warnings.simplefilter("error", Image.DecompressionBombWarning)
    deed = sys.stdin.buffer.readline().strip()
    for sent in _files(sys.stdin.buffer):
        enough = math.ceil(time.process_time()) + CPU_SECONDS
        resource.setrlimit(resource.RLIMIT_CPU, (enough, resource.RLIM_INFINITY))
        sys.stdout.buffer.write(answer(deed, sent))
        sys.stdout.buffer.flush()
    return 0


def _files(sent: BinaryIO) -> Iterator[bytes]:
    while head := sent.read(LENGTH.size):
        yield sent.read(LENGTH.unpack(head)[0])


def answer(deed: bytes, sent: bytes) -> bytes:
    """The image in its sizes, its shape alone when it is only checked, or that it is none."""
    try:
        image = pixels(sent)
        if deed != DRAW:
            return HEAD.pack(TAKEN, image.width, image.height, 0)
        sizes = [_drawn(image, width) for width in widths_for(image.width)]
    except (_TooLarge, Image.DecompressionBombError, Image.DecompressionBombWarning, MemoryError):
        return HEAD.pack(TOO_LARGE, 0, 0, 0)
    except (UnidentifiedImageError, OSError, SyntaxError, ValueError, TypeError, EOFError):
        return HEAD.pack(NO_IMAGE, 0, 0, 0)
    width = widths_for(image.width)[-1]
    height = max(1, round(image.height * width / image.width))
    return HEAD.pack(TAKEN, width, height, len(sizes)) + b"".join(sizes)


def pixels(sent: bytes) -> Image.Image:
    """The picture alone, upright and on paper: no place, no camera, no date of it is left."""
    with Image.open(BytesIO(sent), formats=FORMATS) as found:
        if min(found.size) < LEAST_SIDE:
            raise ValueError("too small")
        if found.width * found.height > MOST_PIXELS:
            raise _TooLarge
        upright = ImageOps.exif_transpose(found)
        if not upright.has_transparency_data:
            return upright.convert("RGB")
        layer = upright.convert("RGBA")
    paper = Image.new("RGB", layer.size, PAPER)
    paper.paste(layer, mask=layer.getchannel("A"))
    return paper


def _drawn(image: Image.Image, width: int) -> bytes:
    height = max(1, round(image.height * width / image.width))
    drawn = image
    if width != image.width:
        drawn = image.resize((width, height), Image.Resampling.LANCZOS)
    out = BytesIO()
    if drawn.getcolors(FEW_COLOURS):
        drawn.save(out, "WEBP", lossless=True, quality=LOSSLESS_EFFORT, method=EFFORT)
    else:
        drawn.save(out, "WEBP", quality=QUALITY, method=EFFORT)
    webp = out.getvalue()
    return SIZE.pack(width, len(webp)) + webp


if __name__ == "__main__":
    sys.exit(main())

"""Files that are images, nearly images, and traps."""

import io
import struct
import zlib
from typing import Any

from PIL import Image, ImageDraw

EMPTY_EXIF = Image.Exif()


def an_image(size: tuple[int, int] = (1600, 900), kind: str = "PNG", **said: Any) -> bytes:
    """A drawing of few colours."""
    image = Image.new(said.pop("mode", "RGB"), size, said.pop("ground", "#fbf8f3"))
    ImageDraw.Draw(image).ellipse((size[0] // 4, 5, size[0] // 2, size[1] // 2), fill="#8a1f63")
    out = io.BytesIO()
    image.save(out, kind, **said)
    return out.getvalue()


def a_photograph_with_a_place() -> bytes:
    """A JPEG on its side, which says where and with what it was taken."""
    exif = Image.Exif()
    exif[0x0112] = 6  # the camera was held upright
    exif[0x010F] = "Kamera Bu Rini"
    exif.get_ifd(0x8825).update({1: "S", 2: (6.0, 17.0, 55.0), 3: "E", 4: (106.0, 43.0, 5.0)})
    return an_image((800, 600), "JPEG", exif=exif, comment=b"rumah aman")


def a_bomb(side: int = 30_000) -> bytes:
    """A PNG of a few kilobytes that says it has 900 million pixels."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return (
            struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        )

    head = struct.pack(">IIBBBBB", side, side, 8, 0, 0, 0, 0)
    body = zlib.compress(bytes(side + 1) * 50)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", body) + chunk(b"IEND", b"")

"""Which images are taken, and in which widths they are kept."""

from lms.core.errors import RuleBroken

MOST_BYTES = 5 * 1024 * 1024
MOST_PIXELS = 25_000_000
LEAST_SIDE = 64
"""Smaller images are icons or traps, nothing that explains something."""
FORMATS = ("PNG", "JPEG", "WEBP")
WIDTHS = (640, 1280)
"""A phone's column and a desk's, at the density most of them have."""


class ImageRefused(RuleBroken):
    """An image that is not taken; `index` says which of those given, from 0."""

    message = (
        "Berkas ini bukan gambar PNG, JPEG, atau WebP yang dapat dibaca, dengan sisi paling "
        f"sedikit {LEAST_SIDE} piksel. Simpan gambarnya sebagai PNG, lalu coba lagi."
    )
    reason = f"this is no PNG, JPEG or WebP image of {LEAST_SIDE} pixels or more that decodes"

    def __init__(self, index: int = 0) -> None:
        super().__init__()
        self.index = index


class ImageTooLarge(ImageRefused):
    message = (
        f"Gambar ini lebih dari {MOST_BYTES // 1024**2} MB atau "
        f"{MOST_PIXELS // 10**6} juta piksel. Kecilkan gambarnya, lalu coba lagi."
    )
    reason = f"the image is larger than {MOST_BYTES} bytes or {MOST_PIXELS} pixels"


def widths_for(width: int) -> tuple[int, ...]:
    """The widths an image of this width is kept in, narrowest first; it is never enlarged."""
    narrower = tuple(known for known in WIDTHS if known < width)
    return narrower if len(narrower) == len(WIDTHS) else (*narrower, width)

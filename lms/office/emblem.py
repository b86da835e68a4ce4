"""An emblem as it is sent, made into the small PNG that is printed."""

from lms.core.errors import RuleBroken, Unavailable
from lms.web import isolated

MOST_BYTES = 1024 * 1024
LEAST_SIDE, MOST_PIXELS = 100, 25_000_000
"""Smaller images print blurred, larger ones are none of an emblem."""
SIDE = 240
"""Pixels of the longer side: 18 mm at 340 dots an inch."""
COLOURS = 64
KINDS = ("PNG", "JPEG", "WEBP")
REFUSED = 3
"""Exit status of the child when the image is none we take."""
WALL_SECONDS = 15
_COMMAND = isolated.own_module("lms.office.emblem_child")


class NoEmblem(RuleBroken):
    message = (
        "Berkas ini bukan gambar PNG, JPEG, atau WebP dengan sisi paling sedikit "
        f"{LEAST_SIDE} piksel. Simpan lambang sebagai PNG, lalu kirim lagi."
    )


class EmblemTooLarge(RuleBroken):
    message = "Berkas lambang lebih dari 1 MB. Kecilkan gambarnya, lalu kirim lagi."


class EmblemFailed(Unavailable):
    message = "Lambang gagal diolah. Coba lagi sebentar lagi."


def reencoded(sent: bytes) -> bytes:
    """The image decoded and drawn anew, without anything hidden in the file, as a small PNG.

    Raises EmblemTooLarge, NoEmblem, or EmblemFailed. Done by a child within limits, so call it
    outside any transaction.
    """
    if len(sent) > MOST_BYTES:
        raise EmblemTooLarge
    try:
        ended = isolated.run(_COMMAND, sent, wall_seconds=WALL_SECONDS)
    except TimeoutError as cause:
        raise EmblemFailed from cause
    if ended.status == REFUSED:
        raise NoEmblem
    if ended.status != 0 or not ended.output:
        raise EmblemFailed from RuntimeError(f"exit {ended.status}: {ended.last_words}")
    return ended.output

"""Images decoded and drawn anew by a child process, so that nothing hidden in a file is kept."""

import hashlib
import io
import struct
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from lms.core.errors import Unavailable
from lms.media.rules import MOST_BYTES, ImageRefused, ImageTooLarge
from lms.web import isolated
from lms.web.markdown_figures import Picture, Size

WALL_SECONDS, WALL_SECONDS_EACH = 15, 5
CHECK, DRAW = b"check", b"draw"
TAKEN, NO_IMAGE, TOO_LARGE = range(3)
HEAD = struct.Struct(">BIIB")
"""Of each answer: what became of it, width, height, and how many sizes follow."""
SIZE = struct.Struct(">II")
"""Of each size: its width and how many bytes of WebP follow."""
LENGTH = struct.Struct(">I")
_COMMAND = isolated.own_module("lms.media.drawing_child")
_REFUSALS = {NO_IMAGE: ImageRefused, TOO_LARGE: ImageTooLarge}


class DrawingFailed(Unavailable):
    message = "Gambar gagal diolah. Coba lagi sebentar lagi."


@dataclass(frozen=True)
class Facts:
    """What a file turned out to be: an image of so many pixels."""

    width: int
    height: int


@dataclass(frozen=True)
class Drawn:
    """One size of an image: WebP by the SHA-256 of its bytes."""

    width: int
    webp: bytes

    @property
    def digest(self) -> str:
        return hashlib.sha256(self.webp).hexdigest()


@dataclass(frozen=True)
class Image:
    """An image drawn anew: its shape, and every size it is kept in, narrowest first."""

    width: int
    height: int
    sizes: tuple[Drawn, ...]

    @property
    def picture(self) -> Picture:
        """What a page needs to show it."""
        sizes = (Size(address(s.digest), s.width, len(s.webp)) for s in self.sizes)
        return Picture(self.width, self.height, tuple(sizes))


def address(digest: str) -> str:
    """Where the site serves a file that is kept."""
    return f"/media/{digest}"


def check_image(sent: bytes) -> Facts:
    """What this file is, decoded whole; raises ImageRefused or ImageTooLarge."""
    return check_images([sent])[0]


def check_images(sent: Sequence[bytes]) -> list[Facts]:
    """The same for several, in one child; the refusal says which of them."""
    return [Facts(image.width, image.height) for image in _answers(CHECK, sent)]


def draw(sent: bytes) -> Image:
    """The image in every size it is used in, without anything but its pixels."""
    return draw_all([sent])[0]


def draw_all(sent: Sequence[bytes]) -> list[Image]:
    """The same for several, in one child; takes about 0.2 s each, so never inside a transaction.

    Raises ImageRefused or ImageTooLarge with `index`, or DrawingFailed.
    """
    return list(_answers(DRAW, sent))


def _answers(deed: bytes, sent: Sequence[bytes]) -> Iterator[Image]:
    for index, data in enumerate(sent):
        if len(data) > MOST_BYTES:
            raise ImageTooLarge(index)
    if not sent:
        return
    asked = deed + b"\n" + b"".join(LENGTH.pack(len(data)) + data for data in sent)
    try:
        wall = WALL_SECONDS + WALL_SECONDS_EACH * len(sent)
        ended = isolated.run(_COMMAND, asked, wall_seconds=wall)
    except TimeoutError as cause:
        raise DrawingFailed from cause
    answers = io.BytesIO(ended.output)
    for index in range(len(sent)):
        head = answers.read(HEAD.size)
        if len(head) < HEAD.size:
            raise DrawingFailed from RuntimeError(f"exit {ended.status}: {ended.last_words}")
        state, width, height, count = HEAD.unpack(head)
        if state != TAKEN:
            raise _REFUSALS[state](index)
        yield Image(width, height, tuple(_size(answers) for _ in range(count)))


def _size(answers: io.BytesIO) -> Drawn:
    width, length = SIZE.unpack(answers.read(SIZE.size))
    return Drawn(width, answers.read(length))

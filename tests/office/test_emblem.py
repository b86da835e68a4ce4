"""An emblem is decoded and drawn anew, or refused in words; nothing hidden in it survives."""

from io import BytesIO

import pytest
from PIL import Image

from lms.office import emblem
from lms.office.emblem import EmblemTooLarge, NoEmblem
from tests.office.pictures import a_picture

SVG = b'<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP"])
def test_an_image_becomes_a_small_png_without_what_was_hidden_in_it(kind: str) -> None:
    sent = a_picture(kind, (1600, 2000))
    made = emblem.reencoded(sent)
    with Image.open(BytesIO(made)) as image:
        assert (image.format, image.size) == ("PNG", (192, 240))
        assert image.info.keys() <= {"transparency"}
    assert b"rahasia" not in made
    assert len(made) < 20_000


def test_what_is_transparent_stays_so() -> None:
    with Image.open(BytesIO(emblem.reencoded(a_picture()))) as image:
        whole = image.convert("RGBA")
    assert whole.getpixel((0, 0))[3] == 0  # type: ignore[index]
    assert whole.getpixel((96, 120))[3] >= 250  # type: ignore[index]


@pytest.mark.parametrize(
    "sent",
    [
        SVG,
        b"",
        b"%PDF-1.7",
        b"<html>",
        a_picture()[:400],
        a_picture("GIF"),
        a_picture("BMP"),
        a_picture(size=(99, 400)),
        a_picture(size=(5200, 5200)),
    ],
    ids=["svg", "empty", "pdf", "html", "cut", "gif", "bmp", "small", "bomb"],
)
def test_what_is_no_emblem_is_refused(sent: bytes) -> None:
    with pytest.raises(NoEmblem):
        emblem.reencoded(sent)


def test_a_file_too_large_is_refused_unread() -> None:
    with pytest.raises(EmblemTooLarge):
        emblem.reencoded(b"x" * (emblem.MOST_BYTES + 1))

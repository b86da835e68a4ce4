"""Images: what is taken, what is left of it, and how it is kept and sent."""

import io

import pytest
from flask import Flask
from PIL import Image

from lms.core.clock import now
from lms.db import transaction
from lms.media.drawing import Facts, check_images, draw_all
from lms.media.models import MediaFile
from lms.media.rules import MOST_BYTES, ImageRefused, ImageTooLarge, widths_for
from lms.media.service import keep
from tests.factories import Browser, a_person, rows
from tests.media.pictures import a_bomb, a_photograph_with_a_place, an_image

SVG = b"<svg xmlns='http://www.w3.org/2000/svg' width='90' height='90'><script>1</script></svg>"


@pytest.mark.parametrize(
    ("width", "kept"),
    [(4000, (640, 1280)), (1281, (640, 1280)), (1280, (640, 1280)), (700, (640, 700)), (64, (64,))],
)
def test_an_image_is_kept_in_the_widths_used_and_never_enlarged(
    width: int, kept: tuple[int, ...]
) -> None:
    assert widths_for(width) == kept


def test_images_are_drawn_anew_in_their_sizes_without_what_their_files_hide() -> None:
    """One child draws all four: a child costs more than an image."""
    photograph, wide, see_through, small = draw_all(
        [
            a_photograph_with_a_place(),
            an_image((2560, 1440)),
            an_image((200, 100), mode="RGBA", ground=(0, 0, 0, 0)),
            an_image((90, 70), "WEBP"),
        ]
    )
    assert (photograph.width, photograph.height) == (600, 800)  # it stands upright
    assert (wide.width, wide.height) == (1280, 720)
    assert [size.width for size in wide.sizes] == [640, 1280]
    assert wide.picture.sizes[0].address == f"/media/{wide.sizes[0].digest}"
    assert [size.width for size in small.sizes] == [90]
    for image in (photograph, wide, see_through, small):
        for size in image.sizes:
            with Image.open(io.BytesIO(size.webp)) as found:
                assert (found.format, found.width) == ("WEBP", size.width)
                assert not dict(found.getexif())
                assert set(found.info) <= {"background", "loop", "duration", "timestamp"}
            assert b"EXIF" not in size.webp
            assert b"rumah aman" not in size.webp
    with Image.open(io.BytesIO(see_through.sizes[0].webp)) as found:
        assert found.convert("RGB").getpixel((0, 99)) == (255, 255, 255)


@pytest.mark.parametrize(
    ("sent", "refusal"),
    [
        (b"", ImageRefused),
        (SVG, ImageRefused),
        (an_image()[:2_000], ImageRefused),
        (an_image((63, 200)), ImageRefused),
        (an_image((200, 200), "GIF"), ImageRefused),
        (an_image((200, 200), "TIFF"), ImageRefused),
        (a_bomb(), ImageTooLarge),
        (an_image((5100, 5000)), ImageTooLarge),
        (b"\x89PNG" + bytes(MOST_BYTES), ImageTooLarge),
    ],
    ids=["empty", "svg", "cut off", "tiny", "gif", "tiff", "bomb", "26 megapixels", "heavy"],
)
def test_what_is_no_image_of_ours_is_refused_and_named(
    sent: bytes, refusal: type[ImageRefused]
) -> None:
    with pytest.raises(ImageRefused) as refused:
        check_images([an_image((100, 80), "JPEG"), sent])
    assert type(refused.value) is refusal
    assert refused.value.index == 1


def test_an_image_is_checked_without_being_drawn() -> None:
    assert check_images([an_image((3000, 2000))]) == [Facts(3000, 2000)]
    assert check_images([]) == []


@pytest.mark.postgres
def test_an_image_is_kept_once_and_sent_to_whoever_is_signed_in(
    app: Flask, browser: Browser
) -> None:
    images = draw_all([an_image(), an_image()])
    for _ in range(2):
        with transaction() as session:
            keep(session, images, now=now())
    narrow = images[0].sizes[0]
    assert rows(MediaFile) == 2

    stranger = app.test_client().get(f"/media/{narrow.digest}")
    client = browser(a_person())
    answer = client.get(f"/media/{narrow.digest}")
    again = client.get(f"/media/{narrow.digest}", headers={"If-None-Match": f'"{narrow.digest}"'})

    assert stranger.status_code == 303
    assert (answer.status_code, answer.mimetype) == (200, "image/webp")
    assert answer.data == narrow.webp
    assert answer.headers["Cache-Control"] == "private, max-age=31536000, immutable"
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert answer.headers["Content-Security-Policy"].startswith("default-src 'none'; ")
    assert answer.headers["Content-Security-Policy"].endswith("; sandbox")
    assert (again.status_code, again.data) == (304, b"")
    assert client.get("/media/" + "0" * 64).status_code == 404
    assert client.get("/media/..%2f..%2fkeys").status_code == 404

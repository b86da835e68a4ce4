"""Image files for tests, drawn here."""

from io import BytesIO

from PIL import Image, ImageDraw
from PIL.PngImagePlugin import PngInfo


def a_picture(
    kind: str = "PNG", size: tuple[int, int] = (400, 500), *, colour: str = "red"
) -> bytes:
    """A shield on nothing, with a word hidden in the file where the kind has room for it."""
    image = Image.new("RGBA", size, (0, 0, 0, 0))
    width, height = size
    ImageDraw.Draw(image).ellipse((0, 0, width - 1, height - 1), fill=colour)
    hidden, out = PngInfo(), BytesIO()
    hidden.add_text("Comment", "tempat rahasia")
    if kind == "PNG":
        image.save(out, kind, pnginfo=hidden)
    elif kind == "JPEG":
        image.convert("RGB").save(out, kind, comment=b"tempat rahasia")
    else:
        image.convert("RGB").save(out, kind)
    return out.getvalue()

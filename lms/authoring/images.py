"""Images of a draft: sent by a form, dropped or pasted, cleaned, named, and taken out again."""

from pathlib import PurePath

from lms.accounts.rules import Viewer
from lms.authoring import queries, service
from lms.authoring.models import CourseDraft
from lms.core.clock import now
from lms.core.errors import NotFound, RuleBroken
from lms.core.text import slug_of
from lms.db import db, transaction
from lms.learning import sources
from lms.learning.package_files import MOST_FILES
from lms.media.drawing import draw
from lms.web.markdown_figures import NAME, image_names

MOST_NAMES = 99


class StillShown(RuleBroken):
    message = "Gambar ini masih dipakai di sebuah modul. Keluarkan dari teksnya dahulu."


class TooManyImages(RuleBroken):
    message = f"Satu kursus paling banyak {MOST_FILES} berkas. Hapus gambar yang tidak dipakai."


def add(by: Viewer, draft: CourseDraft, file_name: str, sent: bytes) -> str:
    """Keep an image for the draft's modules; its name there, `images/alur.webp`.

    Only its pixels are kept: where and with what it was taken falls away. Raises ImageRefused,
    ImageTooLarge or TooManyImages.
    """
    db.session.rollback()
    image = draw(sent)
    data = image.sizes[-1].webp
    wish = "-".join(slug_of(PurePath(file_name).stem).split("-")[:8])[:60] or "gambar"
    for number in range(1, MOST_NAMES):
        name = f"images/{wish}.webp" if number == 1 else f"images/{wish}-{number}.webp"
        hashes = queries.hashes(db.session(), draft.id)
        db.session.rollback()
        if len(hashes) >= MOST_FILES:
            raise TooManyImages
        if name in hashes:
            continue
        with transaction() as session:
            if service.save(session, by, draft.id, {name: data}, {name: None}, now=now()):
                kept = sources.keep(session, {name: data})
                service.keep_images(session, {kept[name]: image}, now=now())
                return name
    raise TooManyImages


def shown_in(draft: CourseDraft) -> dict[str, list[str]]:
    """The files of modules that show each image."""
    found: dict[str, list[str]] = {}
    for name, data in queries.texts(db.session(), draft.id).items():
        if name.endswith(".md"):
            for image in {image for _, image in image_names(data.decode(errors="replace"))}:
                found.setdefault(image, []).append(name)
    return found


def remove(by: Viewer, draft: CourseDraft, name: str) -> None:
    """Take an image out that no module shows; raises StillShown, or NotFound."""
    sha256 = queries.hashes(db.session(), draft.id).get(name)
    if sha256 is None or not NAME.fullmatch(name):
        raise NotFound
    if name in shown_in(draft):
        raise StillShown
    db.session.rollback()
    with transaction() as session:
        service.save(session, by, draft.id, {name: None}, {name: sha256}, now=now())

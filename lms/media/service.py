"""Keeping images: the same image again is the same row."""

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy.orm import Session

from lms.db import insert
from lms.media.drawing import Image
from lms.media.models import MediaFile


def keep(session: Session, images: Iterable[Image], *, now: datetime) -> None:
    """Keep every size of these images; what is kept already stays as it is."""
    rows = [
        {"digest": size.digest, "webp": size.webp, "width": size.width, "made_at": now}
        for image in images
        for size in image.sizes
    ]
    if rows:
        session.execute(insert(session, MediaFile).on_conflict_do_nothing(), rows)

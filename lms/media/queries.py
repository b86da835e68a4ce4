"""Reading images that are kept."""

from sqlalchemy.orm import Session, undefer

from lms.core.errors import NotFound
from lms.media.models import MediaFile


def file(session: Session, digest: str) -> bytes:
    """The bytes of this file; NotFound when it is not kept."""
    found = session.get(MediaFile, digest, options=[undefer(MediaFile.webp)])
    if found is None:
        raise NotFound
    return found.webp

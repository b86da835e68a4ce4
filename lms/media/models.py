"""The table of files that pages show, by the SHA-256 of what is in them."""

from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from lms.db import Model


class MediaFile(Model):
    """One size of one image. In the database, so that a backup and every web process have it."""

    __tablename__ = "media_file"

    digest: Mapped[str] = mapped_column(sa.String(64), primary_key=True)
    """SHA-256 of the bytes, in hexadecimal digits; the address of the file."""
    webp: Mapped[bytes] = mapped_column(sa.LargeBinary, deferred=True)
    width: Mapped[int]
    made_at: Mapped[datetime]

"""Tables of what courses are made from: the files of packages, kept once by their contents."""

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from lms.db import Model
from lms.office.models import guard_new_table


class CourseFile(Model):
    """The bytes of one file; many editions and drafts may share them."""

    __tablename__ = "course_file"

    sha256: Mapped[str] = mapped_column(sa.String(64), primary_key=True)
    data: Mapped[bytes] = mapped_column(sa.LargeBinary, deferred=True)


class EditionFile(Model):
    """Which files an edition was published from. The database itself keeps them as they were."""

    __tablename__ = "edition_file"

    edition_id: Mapped[int] = mapped_column(
        sa.ForeignKey("course_edition.id", ondelete="RESTRICT"), primary_key=True
    )
    name: Mapped[str] = mapped_column(sa.String(120), primary_key=True)
    sha256: Mapped[str] = mapped_column(
        sa.ForeignKey("course_file.sha256", ondelete="RESTRICT"), index=True
    )


sa.event.listen(EditionFile.__table__, "after_create", guard_new_table)

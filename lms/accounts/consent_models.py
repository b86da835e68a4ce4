"""The table of what people have agreed to, and taken back."""

from datetime import datetime
from enum import StrEnum

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from lms.db import Model, PrimaryKey


class ConsentKind(StrEnum):
    GIVEN = "given"
    WITHDRAWN = "withdrawn"


class Consent(Model):
    """One word about a version of the notice, append-only; what holds now stands on the person."""

    __tablename__ = "consent"
    __table_args__ = (sa.CheckConstraint("version >= 1", "version_from_one"),)

    id: Mapped[PrimaryKey]
    person_id: Mapped[int] = mapped_column(
        sa.ForeignKey("person.id", ondelete="RESTRICT"), index=True
    )
    kind: Mapped[ConsentKind]
    version: Mapped[int]
    at: Mapped[datetime]

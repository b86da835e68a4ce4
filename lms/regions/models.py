"""Tables of regions and seats."""

from enum import StrEnum
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column, relationship

from lms.db import Model, PrimaryKey


class Level(StrEnum):
    CITY = "kota"
    DISTRICT = "kecamatan"
    VILLAGE = "kelurahan"

    @property
    def label(self) -> str:
        """What users read before the name."""
        return self.value.capitalize()

    def titled(self, name: str) -> str:
        """`Kelurahan Cempaka Putih`; a city bears its level in its name."""
        return name if self is Level.CITY else f"{self.label} {name}"


class Region(Model):
    """A place of the official list. Codes nest: 36.74.05.1002 lies in 36.74.05."""

    __tablename__ = "region"

    code: Mapped[str] = mapped_column(sa.String(13), primary_key=True)
    name: Mapped[str] = mapped_column(sa.String(80))
    level: Mapped[Level]
    parent_code: Mapped[str | None] = mapped_column(
        sa.ForeignKey("region.code", ondelete="RESTRICT"), index=True
    )
    postal_code: Mapped[str | None] = mapped_column(sa.String(5))
    bps_code: Mapped[str | None] = mapped_column(sa.String(10))
    """The statistics office numbers differently; kept only to join its tables."""
    aliases: Mapped[list[Any]] = mapped_column(default=list)

    parent: Mapped["Region | None"] = relationship(remote_side=[code], lazy="raise_on_sql")

    @property
    def title(self) -> str:
        """`Kelurahan Cempaka Putih`."""
        return self.level.titled(self.name)


class Seat(Model):
    """One of the cadre seats of a kelurahan; who sits on it is kept with the people."""

    __tablename__ = "seat"
    __table_args__ = (
        sa.UniqueConstraint("region_code", "number"),
        sa.CheckConstraint("number >= 1", "number_from_one"),
    )

    id: Mapped[PrimaryKey]
    region_code: Mapped[str] = mapped_column(sa.ForeignKey("region.code", ondelete="RESTRICT"))
    number: Mapped[int]

"""Tables of what opens an account: printed cards, known devices, and who signed in on which."""

from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column, relationship

from lms.accounts.models import Person
from lms.db import Model, PrimaryKey


class CardPrint(Model):
    """Cards asked for together, for one kelurahan or one person; a job makes and prints them."""

    __tablename__ = "card_print"
    __table_args__ = (sa.UniqueConstraint("asked_by", "op"),)

    id: Mapped[PrimaryKey]
    op: Mapped[str] = mapped_column(sa.String(36))
    """The form's own name: sending it twice prints once."""
    region_code: Mapped[str] = mapped_column(
        sa.ForeignKey("region.code", ondelete="RESTRICT"), index=True
    )
    asked_by: Mapped[int] = mapped_column(sa.ForeignKey("person.id", ondelete="RESTRICT"))
    asked_at: Mapped[datetime]
    people: Mapped[list[Any]]
    """Ids of the people, in the order of the sheet."""
    forgets_devices: Mapped[bool]
    """Whether the people's devices and sign-ins end with their old cards."""
    job_id: Mapped[int | None] = mapped_column(sa.ForeignKey("job.id", ondelete="SET NULL"))
    made_at: Mapped[datetime | None]
    sheet: Mapped[bytes | None] = mapped_column(sa.LargeBinary, deferred=True)
    """The PDF, sealed; emptied a day after it was made, for it opens accounts."""

    asker: Mapped[Person] = relationship(lazy="raise_on_sql")


class AccessCard(Model):
    """One printed card. Only hashes are kept: what opens an account stands on the paper alone."""

    __tablename__ = "access_card"
    __table_args__ = (
        sa.Index(
            "uq_access_card_one_current",
            "person_id",
            unique=True,
            sqlite_where=sa.text("voided_at IS NULL"),
            postgresql_where=sa.text("voided_at IS NULL"),
        ),
    )

    id: Mapped[PrimaryKey]
    person_id: Mapped[int] = mapped_column(
        sa.ForeignKey("person.id", ondelete="RESTRICT"), index=True
    )
    print_id: Mapped[int] = mapped_column(
        sa.ForeignKey("card_print.id", ondelete="RESTRICT"), index=True
    )
    activation_hash: Mapped[str] = mapped_column(sa.String(64), unique=True)
    badge_id: Mapped[str] = mapped_column(sa.String(32), unique=True)
    """What a trainer's scanner makes of the QR; opens nothing."""
    card_hash: Mapped[str] = mapped_column(sa.String(64), unique=True)
    """Keyed hash of the eight characters in text."""
    issued_at: Mapped[datetime]
    ends_at: Mapped[datetime]
    """Until when it activates; badge and text last until the next card."""
    tries: Mapped[int] = mapped_column(default=0)
    """Wrong last digits of the phone; three end the activation."""
    activated_at: Mapped[datetime | None]
    voided_at: Mapped[datetime | None]


class Device(Model):
    """A browser known by a random key in its cookie; several people may share it."""

    __tablename__ = "device"

    id: Mapped[PrimaryKey]
    key_hash: Mapped[str] = mapped_column(sa.String(64), unique=True)
    label: Mapped[str] = mapped_column(sa.String(60))
    """As its people recognise it: `Chrome di Android`."""
    created_at: Mapped[datetime]


class DeviceHolder(Model):
    """Someone who may sign in on a device without a card."""

    __tablename__ = "device_holder"

    device_id: Mapped[int] = mapped_column(
        sa.ForeignKey("device.id", ondelete="CASCADE"), primary_key=True
    )
    person_id: Mapped[int] = mapped_column(
        sa.ForeignKey("person.id", ondelete="CASCADE"), primary_key=True, index=True
    )
    since: Mapped[datetime]
    seen_at: Mapped[datetime]
    """The last sign-in; half a year later the device is a stranger again."""

    device: Mapped[Device] = relationship(lazy="raise_on_sql")


class SecondFactor(Model):
    """The secret behind a person's changing codes, sealed for their row."""

    __tablename__ = "second_factor"

    id: Mapped[PrimaryKey]
    person_id: Mapped[int] = mapped_column(
        sa.ForeignKey("person.id", ondelete="CASCADE"), unique=True
    )
    sealed: Mapped[bytes] = mapped_column(sa.LargeBinary)
    since: Mapped[datetime]
    last_step: Mapped[int]
    """The half minute of the last code taken: that code and those before open nothing more."""


class RecoveryCode(Model):
    """Opens the door once when the phone with the codes is lost; kept as a keyed hash."""

    __tablename__ = "recovery_code"
    __table_args__ = (sa.UniqueConstraint("person_id", "code_hash"),)

    id: Mapped[PrimaryKey]
    person_id: Mapped[int] = mapped_column(sa.ForeignKey("person.id", ondelete="CASCADE"))
    code_hash: Mapped[str] = mapped_column(sa.String(64))
    used_at: Mapped[datetime | None]

"""Tables of people, roles, seats held, secrets and sign-ins."""

from datetime import date, datetime
from enum import StrEnum
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column, relationship

from lms.core.roles import Role
from lms.db import Model, PrimaryKey
from lms.regions.models import Region, Seat


class Sex(StrEnum):
    FEMALE = "P"
    MALE = "L"


class SecretKind(StrEnum):
    PIN = "pin"
    PASSWORD = "password"  # noqa: S105 - the kind of a secret, not one


class Site(Model):
    """The one row of facts about this installation."""

    __tablename__ = "site"
    __table_args__ = (sa.CheckConstraint("id = 1", "one_row"),)

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    is_demo: Mapped[bool]
    """Only this relaxes sign-in (no card, no second factor); never a setting."""
    epoch: Mapped[str] = mapped_column(sa.String(32))
    """Changes when a backup is restored, so that phones send again what was lost."""
    created_at: Mapped[datetime]


class Person(Model):
    """Someone known to the product: a cadre, or staff. Changed through changes.py alone."""

    __tablename__ = "person"
    __table_args__ = (
        sa.CheckConstraint("(nik_index IS NULL) = (nik_last4 IS NULL)", "nik_whole"),
        sa.CheckConstraint("nik_sealed IS NULL OR nik_index IS NOT NULL", "nik_sealed_is_indexed"),
        sa.Index("uq_person_one_nik", "nik_index", unique=True),
    )

    id: Mapped[PrimaryKey]
    cadre_number: Mapped[str | None] = mapped_column(sa.String(20), unique=True)
    full_name: Mapped[str] = mapped_column(sa.String(200), index=True)
    """Byte for byte as the person writes it: mononyms, apostrophes, degrees."""
    sex: Mapped[Sex | None]
    born_on: Mapped[date | None]
    phone: Mapped[str | None] = mapped_column(sa.String(20), index=True)
    """E.164; not unique, because relatives share phones."""
    rt: Mapped[int | None]
    rw: Mapped[int | None]
    region_code: Mapped[str | None] = mapped_column(
        sa.ForeignKey("region.code", ondelete="RESTRICT"), index=True
    )
    birth_place: Mapped[str | None] = mapped_column(sa.String(80))
    position: Mapped[str | None] = mapped_column(sa.String(60))
    """Their office among the cadres of the kelurahan: Ketua, Anggota."""
    nik_index: Mapped[str | None] = mapped_column(sa.String(64))
    """Keyed hash by which the same NIK is found again; tells nothing without its key."""
    nik_last4: Mapped[str | None] = mapped_column(sa.String(4))
    nik_sealed: Mapped[bytes | None] = mapped_column(sa.LargeBinary, deferred=True)
    """The NIK encrypted for this row; empty where the site keeps only its index."""
    active: Mapped[bool] = mapped_column(default=True)
    consented_at: Mapped[datetime | None]
    """When they accepted the notice about their data that they hold to now; see consent.py."""
    consent_version: Mapped[int | None]
    name_confirmed_at: Mapped[datetime | None]
    erased_at: Mapped[datetime | None]
    """When all that tells who they were was taken away, at their wish; see privacy/erasing.py."""
    created_at: Mapped[datetime]

    region: Mapped[Region | None] = relationship(lazy="raise_on_sql")

    @property
    def home(self) -> tuple[str, str] | None:
        """RT and RW, three digits each; None when they are not known."""
        return None if self.rt is None or self.rw is None else (f"{self.rt:03d}", f"{self.rw:03d}")


class ChangeKind(StrEnum):
    CREATED = "created"
    EDITED = "edited"


class PersonChange(Model):
    """What was changed on a person: the fields before and after, append-only until erasure.

    The audit record names this row instead of repeating it, so that erasing a person never
    touches the audit chain.
    """

    __tablename__ = "person_change"

    id: Mapped[PrimaryKey]
    person_id: Mapped[int] = mapped_column(
        sa.ForeignKey("person.id", ondelete="RESTRICT"), index=True
    )
    kind: Mapped[ChangeKind]
    before: Mapped[dict[str, Any]]
    after: Mapped[dict[str, Any]]
    reason: Mapped[str | None] = mapped_column(sa.String(300))
    origin: Mapped[str | None] = mapped_column(sa.String(40), index=True)
    """What brought it, such as `import:12`; empty for a change on a page."""
    actor_id: Mapped[int | None] = mapped_column(sa.ForeignKey("person.id", ondelete="RESTRICT"))
    at: Mapped[datetime]


class RoleAssignment(Model):
    """A role within a region, for as long as it lasts."""

    __tablename__ = "role_assignment"
    __table_args__ = (sa.UniqueConstraint("person_id", "role", "region_code"),)

    id: Mapped[PrimaryKey]
    person_id: Mapped[int] = mapped_column(sa.ForeignKey("person.id", ondelete="RESTRICT"))
    role: Mapped[Role]
    region_code: Mapped[str] = mapped_column(sa.ForeignKey("region.code", ondelete="RESTRICT"))
    ended_at: Mapped[datetime | None]


class SeatHolding(Model):
    """Who sat on a seat from when until when; replacement ends one and begins another.

    The database refuses two on one day: roster/seat_models.py.
    """

    __tablename__ = "seat_holding"
    __table_args__ = (
        sa.CheckConstraint("until_day IS NULL OR until_day > since_day", "ends_after_it_begins"),
        sa.Index(
            "uq_seat_holding_one_at_a_time",
            "seat_id",
            unique=True,
            sqlite_where=sa.text("until_day IS NULL"),
            postgresql_where=sa.text("until_day IS NULL"),
        ),
        sa.Index(
            "uq_seat_holding_one_seat_each",
            "person_id",
            unique=True,
            sqlite_where=sa.text("until_day IS NULL"),
            postgresql_where=sa.text("until_day IS NULL"),
        ),
    )

    id: Mapped[PrimaryKey]
    seat_id: Mapped[int] = mapped_column(sa.ForeignKey("seat.id", ondelete="RESTRICT"), index=True)
    person_id: Mapped[int] = mapped_column(
        sa.ForeignKey("person.id", ondelete="RESTRICT"), index=True
    )
    since_day: Mapped[date]
    until_day: Mapped[date | None]
    """The first day it is no longer theirs."""
    decree: Mapped[str | None] = mapped_column(sa.String(120))

    seat: Mapped[Seat] = relationship(lazy="raise_on_sql")
    person: Mapped[Person] = relationship(lazy="raise_on_sql")


class Credential(Model):
    """The secret a person signs in with, as a peppered argon2id hash."""

    __tablename__ = "credential"

    person_id: Mapped[int] = mapped_column(
        sa.ForeignKey("person.id", ondelete="RESTRICT"), primary_key=True
    )
    kind: Mapped[SecretKind]
    secret_hash: Mapped[str] = mapped_column(sa.String(200))
    version: Mapped[int] = mapped_column(default=1)
    """Counts up when the secret changes; sign-ins of an older version end."""


class SignIn(Model):
    """One browser's sign-in; the cookie holds the token, this table only its SHA-256."""

    __tablename__ = "sign_in"

    token_hash: Mapped[str] = mapped_column(sa.String(64), primary_key=True)
    person_id: Mapped[int] = mapped_column(
        sa.ForeignKey("person.id", ondelete="RESTRICT"), index=True
    )
    device_id: Mapped[int | None] = mapped_column(
        sa.ForeignKey("device.id", ondelete="SET NULL"), index=True
    )
    is_partial: Mapped[bool] = mapped_column(default=False, server_default=sa.false())
    """The secret was right, but the role needs a second factor that is not set up yet."""
    credential_version: Mapped[int]
    began_at: Mapped[datetime]
    proved_at: Mapped[datetime | None]
    """When the person last showed that it is still them; empty: not since they came in."""
    seen_at: Mapped[datetime]
    ends_at: Mapped[datetime] = mapped_column(index=True)


class SignInLimit(Model):
    """Wrong tries at one door, counted before the secret is looked at."""

    __tablename__ = "sign_in_limit"

    door: Mapped[str] = mapped_column(sa.String(80), primary_key=True)
    failures: Mapped[int]
    last_at: Mapped[datetime] = mapped_column(index=True)


class OneTimeLink(Model):
    """A link that works once, such as the one that makes the first admin."""

    __tablename__ = "one_time_link"

    secret_hash: Mapped[str] = mapped_column(sa.String(64), primary_key=True)
    purpose: Mapped[str] = mapped_column(sa.String(20))
    ends_at: Mapped[datetime]
    used_at: Mapped[datetime | None]

"""Tables of certificates: numbers, frozen facts, documents, and the batches that issue them."""

from datetime import date, datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column, relationship

from lms.accounts.models import Person
from lms.certificates.facts import CertificateFacts
from lms.certificates.rules import CertificateState
from lms.db import Model, PrimaryKey
from lms.learning.models import Training

VALID = sa.text("state = 'valid'")


class CertificateSeries(Model):
    """Where the numbers of a series stand in a year; taken in the certificate's transaction."""

    __tablename__ = "certificate_series"

    series: Mapped[str] = mapped_column(sa.String(40), primary_key=True)
    year: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    next_number: Mapped[int]


class CertificateBatch(Model):
    """One wish of an official: these people of this training, now."""

    __tablename__ = "certificate_batch"

    id: Mapped[PrimaryKey]
    training_id: Mapped[int] = mapped_column(
        sa.ForeignKey("training.id", ondelete="RESTRICT"), index=True
    )
    job_id: Mapped[int | None] = mapped_column(sa.ForeignKey("job.id", ondelete="RESTRICT"))
    requested_by: Mapped[int | None] = mapped_column(
        sa.ForeignKey("person.id", ondelete="RESTRICT")
    )
    requested_at: Mapped[datetime]

    training: Mapped[Training] = relationship(lazy="raise_on_sql")


class BatchPerson(Model):
    """One person of a batch: waiting until they have a certificate or a problem."""

    __tablename__ = "certificate_batch_person"

    batch_id: Mapped[int] = mapped_column(
        sa.ForeignKey("certificate_batch.id", ondelete="RESTRICT"), primary_key=True
    )
    person_id: Mapped[int] = mapped_column(
        sa.ForeignKey("person.id", ondelete="RESTRICT"), primary_key=True, index=True
    )
    certificate_id: Mapped[int | None] = mapped_column(
        sa.ForeignKey("certificate.id", ondelete="RESTRICT"), unique=True
    )
    problem: Mapped[str | None] = mapped_column(sa.String(400))
    """Why they got none, as one Indonesian sentence."""

    person: Mapped[Person] = relationship(lazy="raise_on_sql")


class Certificate(Model):
    """A certificate as issued. The facts never change; a correction is a new row."""

    __tablename__ = "certificate"
    __table_args__ = (
        sa.UniqueConstraint("series", "year", "sequence"),
        sa.CheckConstraint("(state = 'revoked') = (revoked_at IS NOT NULL)", "revoked_has_a_time"),
        sa.CheckConstraint("sequence >= 1", "sequence_from_one"),
        sa.Index(
            "uq_certificate_one_valid",
            "training_id",
            "person_id",
            unique=True,
            sqlite_where=VALID,
            postgresql_where=VALID,
        ),
    )

    id: Mapped[PrimaryKey]
    code: Mapped[str] = mapped_column(sa.String(16), unique=True)
    """15 random Crockford characters and a check character."""
    series: Mapped[str] = mapped_column(sa.String(40))
    year: Mapped[int]
    sequence: Mapped[int]
    number: Mapped[str] = mapped_column(sa.String(80), unique=True)
    training_id: Mapped[int] = mapped_column(sa.ForeignKey("training.id", ondelete="RESTRICT"))
    person_id: Mapped[int] = mapped_column(
        sa.ForeignKey("person.id", ondelete="RESTRICT"), index=True
    )
    region_code: Mapped[str] = mapped_column(
        sa.ForeignKey("region.code", ondelete="RESTRICT"), index=True
    )
    """The kelurahan the person was of in this training."""
    batch_id: Mapped[int | None] = mapped_column(
        sa.ForeignKey("certificate_batch.id", ondelete="RESTRICT"), index=True
    )
    state: Mapped[CertificateState]
    facts: Mapped[dict[str, Any]]
    """Everything printed, frozen at issue; `says` reads it."""
    facts_sha256: Mapped[str] = mapped_column(sa.String(64))
    issued_at: Mapped[datetime]
    valid_until: Mapped[date | None]
    revoked_at: Mapped[datetime | None]
    revoked_reason: Mapped[str | None] = mapped_column(sa.String(300))
    superseded_by_id: Mapped[int | None] = mapped_column(
        sa.ForeignKey("certificate.id", ondelete="RESTRICT")
    )

    person: Mapped[Person] = relationship(lazy="raise_on_sql")
    training: Mapped[Training] = relationship(lazy="raise_on_sql")
    superseded_by: Mapped["Certificate | None"] = relationship(
        remote_side="Certificate.id", lazy="raise_on_sql"
    )

    @property
    def says(self) -> CertificateFacts:
        """What is printed on it."""
        return CertificateFacts.from_stored(self.facts)


class CertificateDocument(Model):
    """The PDF as rendered once, and its SHA-256."""

    __tablename__ = "certificate_document"

    certificate_id: Mapped[int] = mapped_column(
        sa.ForeignKey("certificate.id", ondelete="RESTRICT"), primary_key=True
    )
    pdf: Mapped[bytes] = mapped_column(sa.LargeBinary, deferred=True)
    sha256: Mapped[str] = mapped_column(sa.String(64), index=True)
    rendered_at: Mapped[datetime]

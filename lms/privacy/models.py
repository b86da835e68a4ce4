"""The table of people's requests about their own data."""

from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column, relationship

from lms.accounts.models import Person
from lms.db import Model, PrimaryKey
from lms.privacy.rules import RequestKind, RequestState

OPEN = sa.text("state IN ('waiting', 'accepted')")


class DataRequest(Model):
    """A wish of a person about their data, and what became of it."""

    __tablename__ = "data_request"
    __table_args__ = (
        sa.CheckConstraint(
            "(state IN ('waiting', 'accepted')) = (closed_at IS NULL)", "closed_has_a_time"
        ),
        sa.CheckConstraint("state <> 'accepted' OR execute_at IS NOT NULL", "accepted_has_an_hour"),
        sa.Index(
            "uq_data_request_one_open",
            "person_id",
            "kind",
            "field",
            unique=True,
            sqlite_where=OPEN,
            postgresql_where=OPEN,
        ),
        sa.Index("ix_data_request_state_due_at", "state", "due_at"),
    )

    id: Mapped[PrimaryKey]
    person_id: Mapped[int] = mapped_column(
        sa.ForeignKey("person.id", ondelete="RESTRICT"), index=True
    )
    kind: Mapped[RequestKind]
    field: Mapped[str] = mapped_column(sa.String(20))
    """What a correction is about, one of rules.CORRECTABLE; empty for the other kinds."""
    value: Mapped[str | None] = mapped_column(sa.String(200))
    """As rules.tidy spells it; emptied by erasure and when its time is over."""
    reason: Mapped[str | None] = mapped_column(sa.String(300))
    state: Mapped[RequestState]
    asked_at: Mapped[datetime]
    due_at: Mapped[datetime]
    decided_at: Mapped[datetime | None]
    decided_by: Mapped[int | None] = mapped_column(sa.ForeignKey("person.id", ondelete="RESTRICT"))
    answer: Mapped[str | None] = mapped_column(sa.String(300))
    """What the official says to the person."""
    execute_at: Mapped[datetime | None]
    """When an accepted erasure is carried out; until then it can be called off."""
    closed_at: Mapped[datetime | None]

    person: Mapped[Person] = relationship(
        lazy="raise_on_sql", foreign_keys=[person_id], innerjoin=True
    )

"""The ledger of client operations."""

from datetime import datetime
from enum import StrEnum
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from lms.db import Model


class Outcome(StrEnum):
    STORED = "stored"
    QUARANTINED = "quarantined"
    REFUSED = "refused"


class Operation(Model):
    """One thing a client asked for, under an id the client made."""

    __tablename__ = "operation"

    id: Mapped[str] = mapped_column(sa.String(36), primary_key=True)
    """The client's UUID."""
    person_id: Mapped[int] = mapped_column(
        sa.ForeignKey("person.id", ondelete="RESTRICT"), index=True
    )
    kind: Mapped[str] = mapped_column(sa.String(40))
    body_sha256: Mapped[str] = mapped_column(sa.String(64))
    outcome: Mapped[Outcome]
    answer: Mapped[dict[str, Any]]
    received_at: Mapped[datetime]

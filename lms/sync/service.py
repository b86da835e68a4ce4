"""Doing what a client asked for exactly once."""

import hashlib
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.orm import Session

from lms.core.errors import RuleBroken
from lms.db import advisory_lock
from lms.sync.models import Operation, Outcome


class OperationReused(RuleBroken):
    message = "Kiriman ini bertabrakan dengan kiriman lain. Muat ulang halaman, lalu coba lagi."


class OperationUnnamed(RuleBroken):
    message = "Kiriman ini tidak lengkap. Muat ulang halaman, lalu coba lagi."


@dataclass(frozen=True)
class Answered:
    """What became of an operation; `again` when it had been done before."""

    outcome: Outcome
    answer: dict[str, Any]
    again: bool


_KEEP = sa.insert(Operation)


def once(
    session: Session,
    operation_id: str,
    kind: str,
    body: Mapping[str, Any],
    do: Callable[[], dict[str, Any]],
    *,
    person_id: int,
    now: datetime,
) -> Answered:
    """Run `do` unless this operation was done before; then answer the same and change nothing.

    Raises OperationUnnamed when the id is no UUID, OperationReused when it named something else.
    """
    name = _uuid(operation_id)
    fingerprint = hashlib.sha256(json.dumps([kind, body], sort_keys=True).encode()).hexdigest()
    advisory_lock(session, f"operation:{name}")
    held = session.get(Operation, name)
    if held is not None:
        if held.person_id != person_id or held.body_sha256 != fingerprint:
            raise OperationReused
        return Answered(held.outcome, held.answer, again=True)
    answer = do()
    session.flush()
    session.execute(
        _KEEP,
        {
            "id": name,
            "person_id": person_id,
            "kind": kind,
            "body_sha256": fingerprint,
            "outcome": Outcome.STORED,
            "answer": answer,
            "received_at": now,
        },
    )
    return Answered(Outcome.STORED, answer, again=False)


def _uuid(text: str) -> str:
    try:
        return str(UUID(text))
    except ValueError:
        raise OperationUnnamed from None

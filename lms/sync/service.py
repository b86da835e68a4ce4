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

from lms.core.errors import NotFound, RuleBroken
from lms.db import advisory_lock
from lms.sync.models import Operation, Outcome


class OperationReused(RuleBroken):
    message = "Kiriman ini bertabrakan dengan kiriman lain. Muat ulang halaman, lalu coba lagi."


class OperationUnnamed(RuleBroken):
    message = "Kiriman ini tidak lengkap. Muat ulang halaman, lalu coba lagi."


UNPLACED = (
    "Kursus atau pelatihannya sudah berganti, jadi belum dapat dihitung. Catatannya disimpan di "
    "server. Sampaikan kepada pelatih Anda."
)


@dataclass(frozen=True)
class Answered:
    """What became of an operation; `again` when it had been done before."""

    outcome: Outcome
    answer: dict[str, Any]
    again: bool

    @property
    def word(self) -> str:
        """As a phone hears it: `stored`, `duplicate`, `quarantined` or `refused`."""
        return "duplicate" if self.again and self.outcome is Outcome.STORED else self.outcome.value


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

    def stored() -> tuple[Outcome, dict[str, Any]]:
        return Outcome.STORED, do()

    return _once(session, operation_id, kind, body, stored, person_id=person_id, now=now)


def settled(
    session: Session,
    operation_id: str,
    kind: str,
    body: Mapping[str, Any],
    do: Callable[[], dict[str, Any]],
    *,
    person_id: int,
    now: datetime,
) -> Answered:
    """The same for what a phone has kept: a rule's no is an answer, too, and stays the answer.

    What refers to nothing of theirs any more is quarantined: nothing is changed, and the ledger
    keeps the body whole for whoever looks into it. Raises what `once` raises.
    """

    def answered() -> tuple[Outcome, dict[str, Any]]:
        try:
            with session.begin_nested():
                return Outcome.STORED, do()
        except RuleBroken as refused:
            return Outcome.REFUSED, {"message": refused.message}
        except NotFound:
            return Outcome.QUARANTINED, {"message": UNPLACED, "body": dict(body)}

    return _once(session, operation_id, kind, body, answered, person_id=person_id, now=now)


def _once(
    session: Session,
    operation_id: str,
    kind: str,
    body: Mapping[str, Any],
    do: Callable[[], tuple[Outcome, dict[str, Any]]],
    *,
    person_id: int,
    now: datetime,
) -> Answered:
    name = _uuid(operation_id)
    fingerprint = hashlib.sha256(json.dumps([kind, body], sort_keys=True).encode()).hexdigest()
    advisory_lock(session, f"operation:{name}")
    held = session.get(Operation, name)
    if held is not None:
        if held.person_id != person_id or held.body_sha256 != fingerprint:
            raise OperationReused
        return Answered(held.outcome, held.answer, again=True)
    outcome, answer = do()
    session.flush()
    session.execute(
        _KEEP,
        {
            "id": name,
            "person_id": person_id,
            "kind": kind,
            "body_sha256": fingerprint,
            "outcome": outcome,
            "answer": answer,
            "received_at": now,
        },
    )
    return Answered(outcome, answer, again=False)


def _uuid(text: str) -> str:
    try:
        return str(UUID(text))
    except ValueError:
        raise OperationUnnamed from None

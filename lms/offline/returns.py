"""What comes back from a phone: modules read and papers answered without a network."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy.orm import Session

from lms.accounts import aliases
from lms.accounts.rules import Viewer
from lms.core.errors import NotAllowed, NotFound
from lms.learning import progress, queries, service
from lms.quizzes import practice
from lms.quizzes.practice import Practised
from lms.sync.service import Answered, settled

LONGEST_WAIT = timedelta(days=365)
"""More than that is no wait but a clock gone wrong."""


class NotTheirs(NotAllowed):
    message = "Catatan ini milik orang lain yang memakai HP ini. Masuk sebagai pemiliknya."


@dataclass(frozen=True)
class Returned:
    """One thing done on the phone. `waits` says in milliseconds how long ago, by the phone's own
    clock; it differs with each sending and so is no part of what the operation is."""

    operation_id: str
    owner: int
    kind: str
    body: Mapping[str, Any]
    waits: Mapping[str, Any]

    def ago(self, name: str) -> timedelta:
        """How long ago something was; nothing when the phone does not say."""
        return milliseconds(self.waits.get(name))


def milliseconds(said: object) -> timedelta:
    """A length of time as phones say it, never negative, at most a year."""
    if not isinstance(said, int | float) or isinstance(said, bool) or not said > 0:
        return timedelta()
    most = LONGEST_WAIT.total_seconds() * 1000
    return timedelta(milliseconds=min(said, most))


def settle(session: Session, viewer: Viewer, returned: Returned, *, now: datetime) -> Answered:
    """Do it exactly once. Raises NotTheirs for what another person did on this phone."""
    if aliases.followed(session, returned.owner) != viewer.id:
        raise NotTheirs

    def do() -> dict[str, Any]:
        return HANDLERS[returned.kind](session, viewer, returned, now)

    return settled(
        session,
        returned.operation_id,
        returned.kind,
        {**returned.body, "owner": returned.owner},
        do if returned.kind in HANDLERS else _unknown,
        person_id=viewer.id,
        now=now,
    )


def _unknown() -> dict[str, Any]:
    raise NotFound


def _read(session: Session, viewer: Viewer, done: Returned, now: datetime) -> dict[str, Any]:
    """A module was read; NotFound when their training has moved to another edition."""
    slug, edition, module = (done.body.get(name) for name in ("course", "edition", "module"))
    training, attends = queries.training_of_course(session, viewer, str(slug))
    if not attends or training.edition.number != edition:
        raise NotFound
    found = queries.module(training, str(module))
    walk = progress.walk(session, training, viewer.id)
    read_at = max(training.created_at, now - done.ago("read"))
    service.mark_read(session, training, viewer.id, found, walk, now=now, read_at=read_at)
    return {"module": found.number}


def _practised(session: Session, viewer: Viewer, done: Returned, now: datetime) -> dict[str, Any]:
    """A paper was answered; it comes back as an attempt with its mark."""
    quiz_id, fields = done.body.get("quiz"), done.body.get("fields")
    if not isinstance(quiz_id, int) or not isinstance(fields, dict):
        raise NotFound
    waited = done.waits.get("answers")
    attempt = practice.hand_in(
        session,
        viewer,
        Practised(
            quiz_id=quiz_id,
            kept_for=done.owner,
            fields={str(name): _texts(values) for name, values in fields.items()},
            worked=milliseconds(done.body.get("worked")),
            waited={name: milliseconds(said) for name, said in waited.items()}
            if isinstance(waited, dict)
            else {},
        ),
        now=now,
    )
    return {"attempt": attempt.id, "percent": attempt.percent}


def _texts(said: object) -> list[str]:
    return [str(value) for value in said] if isinstance(said, list) else []


HANDLERS: Mapping[str, Callable[[Session, Viewer, Returned, datetime], dict[str, Any]]] = {
    "module.read": _read,
    "quiz.practised": _practised,
}

"""Asking something about one's own data, and taking it back."""

from datetime import datetime

from sqlalchemy.orm import Session

from lms.accounts import consent
from lms.accounts.aliases import hold
from lms.accounts.rules import Viewer
from lms.audit import service as audit
from lms.core.errors import NotFound
from lms.db import insert
from lms.privacy import queries, rules
from lms.privacy.models import OPEN, DataRequest
from lms.privacy.rules import OTHER, RequestKind, RequestState


def ask_correction(
    session: Session, viewer: Viewer, field: str, value: str, reason: str, *, now: datetime
) -> int:
    """Ask for another value of a field, as rules.tidy spelt it; AlreadyAsked while one waits."""
    wish = {"field": field, "value": value, "reason": reason}
    return _ask(session, viewer.id, RequestKind.CORRECTION, **wish, now=now)


def ask_erasure(session: Session, viewer: Viewer, reason: str, *, now: datetime) -> int:
    """Ask to be erased; AlreadyAsked while such a wish is open."""
    return _ask(session, viewer.id, RequestKind.ERASURE, reason=reason, now=now)


def withdraw_consent(session: Session, viewer: Viewer, *, now: datetime) -> None:
    """Take the consent back, which an official of the region then has to act upon.

    An earlier withdrawal that was taken back gives way to this one.
    """
    consent.withdraw(session, viewer.id, now=now)
    for earlier in queries.own(session, viewer.id):
        if earlier.kind is RequestKind.WITHDRAWAL and earlier.state.is_open:
            cancel_open(session, earlier, viewer, now)
    _ask(session, viewer.id, RequestKind.WITHDRAWAL, now=now)


def cancel(session: Session, viewer: Viewer, request_id: int, *, now: datetime) -> None:
    """The person takes their own request back, an accepted erasure too until its hour."""
    request = queries.own_locked(session, viewer, request_id)
    if request.kind is RequestKind.WITHDRAWAL:
        raise NotFound  # whoever agrees again has taken it back
    cancel_open(session, request, viewer, now)


def cancel_open(session: Session, request: DataRequest, viewer: Viewer, now: datetime) -> None:
    """Close a wish that nobody answers any more; RequestClosed when it was."""
    if not request.state.is_open:
        raise rules.RequestClosed
    close(session, request, RequestState.CANCELLED, now)
    record(session, "data_request.cancelled", request, viewer, now)


def close(session: Session, request: DataRequest, state: RequestState, now: datetime) -> None:
    """Nothing more comes of it."""
    request.state, request.closed_at = state, now
    session.flush()


def record(
    session: Session, action: str, request: DataRequest, viewer: Viewer | None, now: datetime
) -> None:
    """What was done with a request; words of people stay in its row."""
    audit.record(
        session,
        action,
        "data_request",
        request.id,
        now=now,
        actor_id=viewer.id if viewer else None,
        role=viewer.main_role if viewer else None,
        person=request.person_id,
        kind=request.kind.value,
        fields=_fields(request.field),
    )


def _ask(
    session: Session,
    person_id: int,
    kind: RequestKind,
    *,
    field: str = "",
    value: str | None = None,
    reason: str | None = None,
    now: datetime,
) -> int:
    """Write the wish down; the index of open ones decides whether it is the first."""
    hold(session, person_id)
    wish = insert(session, DataRequest).values(
        person_id=person_id,
        kind=kind,
        field=field,
        value=value,
        reason=reason,
        state=RequestState.WAITING,
        asked_at=now,
        due_at=now + rules.ANSWERED_WITHIN,
    )
    first = wish.on_conflict_do_nothing(
        index_elements=["person_id", "kind", "field"], index_where=OPEN
    )
    request_id = session.scalar(first.returning(DataRequest.id))
    if request_id is None:
        raise rules.AlreadyAsked
    audit.record(
        session,
        "data_request.asked",
        "data_request",
        request_id,
        now=now,
        actor_id=person_id,
        kind=kind.value,
        fields=_fields(field),
    )
    return int(request_id)


def _fields(field: str) -> list[str]:
    """As the audit record names them."""
    return [field] if field not in {"", OTHER} else []

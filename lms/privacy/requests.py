"""Asking something about one's data, and answering it."""

from datetime import datetime

from sqlalchemy.orm import Session

from lms.accounts import changes, consent
from lms.accounts import queries as accounts
from lms.accounts.changes import Source
from lms.accounts.models import Person
from lms.accounts.rules import Viewer
from lms.audit import service as audit
from lms.core.errors import NotFound
from lms.core.roles import STAFF
from lms.db import insert
from lms.jobs import service as jobs
from lms.jobs.models import Job
from lms.privacy import erasing, queries, rules
from lms.privacy.models import OPEN, DataRequest
from lms.privacy.rules import OTHER, RequestKind, RequestState

ERASE = "privacy.erase"
"""The kind of job that carries an accepted erasure out at its hour."""


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
            _close(session, earlier, RequestState.CANCELLED, now)
    _ask(session, viewer.id, RequestKind.WITHDRAWAL, now=now)


def cancel(session: Session, viewer: Viewer, request_id: int, *, now: datetime) -> None:
    """The person takes their own request back, an accepted erasure too until its hour."""
    request = queries.own_locked(session, viewer, request_id)
    if request.kind is RequestKind.WITHDRAWAL:
        raise NotFound  # whoever agrees again has taken it back
    _call_off(session, request, viewer, now)


def call_off(
    session: Session, viewer: Viewer, request_id: int, answer: str, *, now: datetime
) -> None:
    """An official stops an accepted erasure before its hour, and says why."""
    request = queries.locked_for(session, viewer, request_id)
    rules.ensure_other_person(viewer, request.person_id)
    if request.state is not RequestState.ACCEPTED:
        raise rules.RequestClosed
    request.answer = answer
    _call_off(session, request, viewer, now)


def refuse(
    session: Session, viewer: Viewer, request_id: int, answer: str, *, now: datetime
) -> None:
    """Say no, with a reason the person can read."""
    request = _to_answer(session, viewer, request_id)
    if request.kind is RequestKind.WITHDRAWAL:
        raise rules.CannotRefuse
    _decide(request, viewer, answer, now)
    _close(session, request, RequestState.REFUSED, now)
    _record(session, "data_request.refused", request, viewer, now)


def accept(
    session: Session, viewer: Viewer, request_id: int, answer: str, *, now: datetime
) -> Job | None:
    """Say yes: a correction is made at once, an erasure gets its hour and the job for it."""
    request = _to_answer(session, viewer, request_id)
    _decide(request, viewer, answer, now)
    if request.kind is RequestKind.ERASURE:
        return _schedule(session, request, viewer, now)
    if request.kind is RequestKind.WITHDRAWAL:
        erasing.leave_trainings(session, request.person_id, now=now)
    elif request.field != OTHER:
        _correct(session, request, viewer, now)
    _close(session, request, RequestState.DONE, now)
    _record(session, "data_request.accepted", request, viewer, now)
    return None


def execute(session: Session, request_id: int, *, now: datetime) -> bool:
    """Carry out an accepted erasure whose hour has come; False when there is nothing to do."""
    request = session.get(DataRequest, request_id, with_for_update=True, populate_existing=True)
    if request is None or request.state is not RequestState.ACCEPTED:
        return False
    if request.execute_at is None or request.execute_at > now:
        return False
    _ensure_no_staff(session, request.person_id)
    erasing.erase(session, request.person_id, now=now)
    _close(session, request, RequestState.DONE, now)
    _record(session, "data_request.done", request, None, now)
    return True


def _schedule(session: Session, request: DataRequest, viewer: Viewer, now: datetime) -> Job:
    _ensure_no_staff(session, request.person_id)
    request.state = RequestState.ACCEPTED
    request.execute_at = rules.erased_at(now, request.due_at)
    _record(session, "data_request.accepted", request, viewer, now)
    return jobs.enqueue(session, ERASE, {"request": request.id}, now=now, run_at=request.execute_at)


def _correct(session: Session, request: DataRequest, viewer: Viewer, now: datetime) -> None:
    """The new value goes the way of every change of a person."""
    person = session.get_one(Person, request.person_id, with_for_update=True)
    value = rules.value_of(request.field, request.value or "")
    source = Source(viewer.id, viewer.main_role, f"Permintaan perbaikan data {request.id}")
    changes.edit(session, person, {request.field: value}, source, now=now)


def _ensure_no_staff(session: Session, person_id: int) -> None:
    if accounts.assignments(session, person_id) & STAFF:
        raise rules.StillStaff


def _to_answer(session: Session, viewer: Viewer, request_id: int) -> DataRequest:
    request = queries.locked_for(session, viewer, request_id)
    rules.ensure_other_person(viewer, request.person_id)
    if request.state is not RequestState.WAITING:
        raise rules.RequestClosed
    return request


def _decide(request: DataRequest, viewer: Viewer, answer: str, now: datetime) -> None:
    request.decided_at, request.decided_by, request.answer = now, viewer.id, answer


def _call_off(session: Session, request: DataRequest, viewer: Viewer, now: datetime) -> None:
    if not request.state.is_open:
        raise rules.RequestClosed
    _close(session, request, RequestState.CANCELLED, now)
    _record(session, "data_request.cancelled", request, viewer, now)


def _close(session: Session, request: DataRequest, state: RequestState, now: datetime) -> None:
    request.state, request.closed_at = state, now
    session.flush()


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


def _record(
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


def _fields(field: str) -> list[str]:
    """As the audit record names them."""
    return [field] if field not in {"", OTHER} else []

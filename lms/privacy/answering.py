"""Answering what people ask about their data, and carrying it out."""

from datetime import datetime

from sqlalchemy.orm import Session

from lms.accounts import changes
from lms.accounts import queries as accounts
from lms.accounts.changes import Source
from lms.accounts.models import Person
from lms.accounts.rules import Viewer
from lms.core.roles import STAFF
from lms.jobs import service as jobs
from lms.jobs.models import Job
from lms.privacy import erasing, queries, requests, rules
from lms.privacy.models import DataRequest
from lms.privacy.rules import OTHER, RequestKind, RequestState

ERASE = "privacy.erase"
"""The kind of job that carries an accepted erasure out at its hour."""


def call_off(
    session: Session, viewer: Viewer, request_id: int, answer: str, *, now: datetime
) -> None:
    """An official stops an accepted erasure before its hour, and says why."""
    request = queries.locked_for(session, viewer, request_id)
    rules.ensure_other_person(viewer, request.person_id)
    if request.state is not RequestState.ACCEPTED:
        raise rules.RequestClosed
    request.answer = answer
    requests.cancel_open(session, request, viewer, now)


def refuse(
    session: Session, viewer: Viewer, request_id: int, answer: str, *, now: datetime
) -> None:
    """Say no, with a reason the person can read."""
    request = _to_answer(session, viewer, request_id)
    if request.kind is RequestKind.WITHDRAWAL:
        raise rules.CannotRefuse
    _decide(request, viewer, answer, now)
    requests.close(session, request, RequestState.REFUSED, now)
    requests.record(session, "data_request.refused", request, viewer, now)


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
    requests.close(session, request, RequestState.DONE, now)
    requests.record(session, "data_request.accepted", request, viewer, now)
    return None


def execute(session: Session, request_id: int, *, now: datetime) -> bool:
    """Carry out an accepted erasure whose hour has come; False when there is nothing to do."""
    request = session.get(DataRequest, request_id, with_for_update=True, populate_existing=True)
    if request is None or request.state is not RequestState.ACCEPTED:
        return False
    if request.execute_at is None or request.execute_at > now:
        return False
    _ensure_no_staff(session, request.person_id)
    erasing.erase(session, request.person_id, why="wish", now=now)
    requests.close(session, request, RequestState.DONE, now)
    requests.record(session, "data_request.done", request, None, now)
    return True


def _schedule(session: Session, request: DataRequest, viewer: Viewer, now: datetime) -> Job:
    _ensure_no_staff(session, request.person_id)
    request.state = RequestState.ACCEPTED
    request.execute_at = rules.erased_at(now, request.due_at)
    requests.record(session, "data_request.accepted", request, viewer, now)
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

"""Answering what people ask about their data."""

from collections.abc import Callable
from datetime import datetime
from typing import Any

from flask import Blueprint, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from lms.accounts.identity import me
from lms.accounts.rules import Viewer
from lms.core.clock import now
from lms.core.errors import RuleBroken
from lms.db import db, transaction
from lms.jobs import carrier
from lms.jobs.models import Job
from lms.privacy import answering, queries, rules, wording
from lms.privacy.forms import LABELS, AnswerForm
from lms.privacy.models import DataRequest
from lms.privacy.queries import ANSWERING
from lms.web.addresses import page_number
from lms.web.entry import only

bp = Blueprint("data_queue", __name__, url_prefix="/kelola/permintaan-data")
Deed = Callable[..., Any]


@bp.get("/")
@only(*ANSWERING)
def index() -> ResponseReturnValue:
    is_open = request.args.get("tampil") != "selesai"
    return render_template(
        "privacy/queue.html",
        page=queries.page(db.session(), me(), page_number(), is_open=is_open),
        is_open=is_open,
        now=now(),
        time_left=rules.time_left,
        labels=LABELS,
    )


@bp.get("/<int:request_id>")
@only(*ANSWERING)
def show(request_id: int) -> ResponseReturnValue:
    return _page(queries.request_for(db.session(), me(), request_id), AnswerForm())


@bp.post("/<int:request_id>/terima")
@only(*ANSWERING)
def accept(request_id: int) -> ResponseReturnValue:
    return _answer(request_id, answering.accept, "Permintaan diterima.")


@bp.post("/<int:request_id>/tolak")
@only(*ANSWERING)
def refuse(request_id: int) -> ResponseReturnValue:
    return _answer(request_id, answering.refuse, "Permintaan ditolak.")


@bp.post("/<int:request_id>/batal")
@only(*ANSWERING)
def call_off(request_id: int) -> ResponseReturnValue:
    return _answer(request_id, answering.call_off, "Penghapusan dibatalkan.")


def _answer(request_id: int, deed: Deed, done: str) -> ResponseReturnValue:
    found = queries.request_for(db.session(), me(), request_id)
    rules.ensure_other_person(me(), found.person_id)
    form = AnswerForm()
    if not form.accepted():
        return _page(found, form)
    try:
        _carry_out(deed, me(), request_id, form.answer.data or "", now())
    except RuleBroken as refused:
        form.refuse(refused)
        return _page(queries.request_for(db.session(), me(), request_id), form)
    flash(done, "done")
    return redirect(url_for(".index"), 303)


def _carry_out(deed: Deed, viewer: Viewer, request_id: int, answer: str, moment: datetime) -> None:
    with transaction() as session:
        job = deed(session, viewer, request_id, answer, now=moment)
    if isinstance(job, Job) and job.run_at <= moment:
        carrier.nudge(job.id)


def _page(found: DataRequest, form: AnswerForm) -> ResponseReturnValue:
    page = render_template(
        "privacy/request.html",
        wish=found,
        form=form,
        label=LABELS.get(found.field, ""),
        held=_held(found),
        wanted=_wanted(found),
        is_own=found.person_id == me().id,
        left=rules.time_left(found.due_at, now()),
    )
    return page, form.status


def _held(found: DataRequest) -> str | None:
    """What stands in the row now; nothing for what is no single field."""
    if not found.field or found.field == rules.OTHER:
        return None
    return wording.of_field(found.field, getattr(found.person, found.field))


def _wanted(found: DataRequest) -> str | None:
    if not found.value or found.field == rules.OTHER:
        return found.value
    return wording.of_field(found.field, found.value)

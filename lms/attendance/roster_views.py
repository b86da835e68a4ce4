"""The roster of a meeting: one tap marks a cadre, one button all who are still unmarked."""

from uuid import uuid4

from flask import Blueprint, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from lms.accounts.identity import me
from lms.attendance import queries, roster, service
from lms.attendance.forms import DeedForm, MarkForm
from lms.attendance.roster import Shown
from lms.attendance.rules import Status
from lms.attendance.views import RUNS, STAFF
from lms.core.clock import now
from lms.core.errors import RuleBroken
from lms.core.text import number_id
from lms.db import db, transaction
from lms.learning import queries as learning
from lms.sync.service import Answered, once
from lms.web.entry import only
from lms.web.forms import OnceForm

ALL_MARKED = "Semua kader sudah ditandai sebelumnya."

bp = Blueprint("marking", __name__, url_prefix="/pertemuan")


@bp.get("/<int:meeting_id>/kehadiran")
@only(*STAFF)
def marks(meeting_id: int) -> ResponseReturnValue:
    return _roster_page("attendance/roster.html", meeting_id, None)


@bp.post("/<int:meeting_id>/kehadiran")
@only(*RUNS)
def mark(meeting_id: int) -> ResponseReturnValue:
    """One tap. A phone that asks for a fragment gets the row as it is now kept."""
    form = MarkForm()
    if form.accepted():
        try:
            _mark(meeting_id, form)
        except RuleBroken as rule:
            form.refuse(rule)
    if "X-Fragment" in request.headers:
        return _roster_page("attendance/_marked.html", meeting_id, form), form.status
    if form.errors:
        return _roster_page("attendance/roster.html", meeting_id, form), form.status
    shown, sought = _seen()
    back = url_for(
        ".marks",
        meeting_id=meeting_id,
        tampil=shown if shown is not Shown.ALL else None,
        cari=sought or None,
        _anchor=f"p{form.person_id}",
    )
    return redirect(back, 303)


def _mark(meeting_id: int, form: MarkForm) -> None:
    moment, viewer, reason = now(), me(), form.reason.data or None
    body = {"meeting": meeting_id, "mark": form.mark.data, "reason": reason}
    with transaction() as session:
        held = service.held(session, viewer, meeting_id)
        once(
            session,
            form.op.data or "",
            "attendance.mark",
            body,
            lambda: service.mark(
                session,
                viewer,
                held,
                form.person_id,
                form.mark_status,
                reason=reason,
                now=moment,
            ),
            person_id=viewer.id,
            now=moment,
        )


@bp.post("/<int:meeting_id>/kehadiran/semua")
@only(*RUNS)
def mark_rest(meeting_id: int) -> ResponseReturnValue:
    """Everyone still unmarked was there; the exceptions follow."""
    form = DeedForm()
    if form.accepted():
        try:
            done = _mark_rest(meeting_id, form)
        except RuleBroken as rule:
            form.refuse(rule)
        else:
            count = done.answer["count"]
            words = f"{number_id(count)} kader ditandai hadir." if count else ALL_MARKED
            flash(words, "done")
            return redirect(url_for(".marks", meeting_id=meeting_id), 303)
    return _roster_page("attendance/roster.html", meeting_id, form), form.status


def _mark_rest(meeting_id: int, form: DeedForm) -> Answered:
    moment, viewer = now(), me()
    with transaction() as session:
        held = service.held(session, viewer, meeting_id)
        return once(
            session,
            form.op.data or "",
            "attendance.mark_rest",
            {"meeting": meeting_id, "status": Status.PRESENT},
            lambda: service.mark_rest(session, viewer, held, Status.PRESENT, now=moment),
            person_id=viewer.id,
            now=moment,
        )


def _roster_page(template: str, meeting_id: int, form: OnceForm | None) -> str:
    """The roster, or the part of it that changed; `form` is what was sent and led here."""
    found = queries.meeting_overseen(db.session(), me(), meeting_id)
    everyone = roster.of_meeting(db.session(), me(), found)
    shown, sought = _seen()
    tapped = form.person_id if isinstance(form, MarkForm) and not form.mark.errors else None
    return render_template(
        template,
        meeting=found,
        roster=everyone,
        rows=everyone.showing(shown, sought),
        tapped=everyone.row(tapped) if tapped is not None else None,
        shown=shown,
        sought=sought,
        parts=list(Shown),
        form=form,
        may_run=learning.may_run(me(), found.training),
        op=lambda: str(uuid4()),
    )


def _seen() -> tuple[Shown, str]:
    """Which part of the roster the address asks for; an unknown word means all of it."""
    asked = request.args.get("tampil", "")
    known = {part.value for part in Shown}
    return Shown(asked) if asked in known else Shown.ALL, request.args.get("cari", "")[:80].strip()

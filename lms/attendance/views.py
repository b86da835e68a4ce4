"""The pages of meetings: the list, one meeting, its closing, what it came to, its sheet."""

from flask import Blueprint, current_app, redirect, render_template, url_for
from flask.typing import ResponseReturnValue

from lms.accounts.identity import me
from lms.attendance import agenda, queries, roster, service, sheet, summary
from lms.attendance.forms import DeedForm
from lms.attendance.roster import Shown
from lms.attendance.rules import MeetingState
from lms.core.clock import now, wib_date
from lms.core.errors import NotFound, RuleBroken
from lms.core.roles import Role
from lms.db import db, transaction
from lms.learning import queries as learning
from lms.sync.service import once
from lms.web.entry import only

bp = Blueprint("attendance", __name__, url_prefix="/pertemuan")
STAFF = (Role.TRAINER, Role.OFFICIAL, Role.ADMIN)
RUNS = (Role.TRAINER, Role.ADMIN)


@bp.get("/")
@only(Role.CADRE, *STAFF)
def meetings() -> ResponseReturnValue:
    found = agenda.of(db.session(), me(), now())
    return render_template("attendance/meetings.html", agenda=found)


@bp.get("/<int:meeting_id>/")
@only(Role.CADRE, *STAFF)
def meeting(meeting_id: int) -> ResponseReturnValue:
    try:
        found = queries.meeting_overseen(db.session(), me(), meeting_id)
    except NotFound:
        return _own_meeting(meeting_id)
    is_settled = found.state is not MeetingState.OPEN or queries.has_events(db.session(), found.id)
    return render_template(
        "attendance/meeting.html",
        meeting=found,
        cancelling=None if is_settled else DeedForm(formdata=None),
        line=agenda.line_of(db.session(), me(), found, now()),
        is_today=wib_date(found.starts_at) == wib_date(now()),
        has_begun=found.starts_at <= now(),
        roster=roster.of_meeting(db.session(), me(), found),
        may_run=learning.may_run(me(), found.training),
    )


def _own_meeting(meeting_id: int) -> str:
    """The page of someone who only attends: no names of others on it."""
    found = queries.meeting_for(db.session(), me(), meeting_id)
    line = agenda.line_of(db.session(), me(), found, now())
    return render_template("attendance/own_meeting.html", meeting=found, line=line)


@bp.get("/<int:meeting_id>/penutupan")
@only(*RUNS)
def closing(meeting_id: int) -> ResponseReturnValue:
    """What closing will do, before it is done."""
    return _closing_page(meeting_id, DeedForm(formdata=None))


@bp.post("/<int:meeting_id>/penutupan")
@only(*RUNS)
def close(meeting_id: int) -> ResponseReturnValue:
    form = DeedForm()
    if form.accepted():
        try:
            _close(meeting_id, form)
        except RuleBroken as rule:
            form.refuse(rule)
        else:
            return redirect(url_for(".recap", meeting_id=meeting_id), 303)
    return _closing_page(meeting_id, form)


def _close(meeting_id: int, form: DeedForm) -> None:
    moment, viewer = now(), me()
    with transaction() as session:
        held = service.held(session, viewer, meeting_id)
        once(
            session,
            form.op.data or "",
            "meeting.close",
            {"meeting": meeting_id},
            lambda: service.close(session, viewer, held, now=moment),
            person_id=viewer.id,
            now=moment,
        )


def _closing_page(meeting_id: int, form: DeedForm) -> ResponseReturnValue:
    found = queries.meeting_runnable(db.session(), me(), meeting_id)
    if found.state is not MeetingState.OPEN:
        return redirect(url_for(".recap", meeting_id=meeting_id), 303)
    everyone = roster.of_meeting(db.session(), me(), found)
    return render_template(
        "attendance/closing.html",
        meeting=found,
        roster=everyone,
        unmarked=everyone.showing(Shown.UNMARKED),
        form=form,
    ), form.status


@bp.get("/<int:meeting_id>/rekap")
@only(*STAFF)
def recap(meeting_id: int) -> ResponseReturnValue:
    found = queries.meeting_overseen(db.session(), me(), meeting_id)
    return render_template(
        "attendance/recap.html",
        meeting=found,
        summary=summary.of_meeting(db.session(), me(), found),
        may_run=learning.may_run(me(), found.training),
    )


@bp.get("/<int:meeting_id>/daftar-hadir.pdf")
@only(*STAFF)
def attendance_sheet(meeting_id: int) -> ResponseReturnValue:
    found = queries.meeting_overseen(db.session(), me(), meeting_id)
    said = sheet.facts(db.session(), me(), found, now())
    page = sheet.html(said)
    db.session.rollback()  # the read ends before a second of typesetting begins
    answer = current_app.response_class(sheet.pdf(page, said.images), mimetype="application/pdf")
    name = f"daftar-hadir-pertemuan-{meeting_id}.pdf"
    answer.headers["Content-Disposition"] = f'inline; filename="{name}"'
    return answer

"""The pages of trainings and of planning their meetings."""

from flask import Blueprint, flash, redirect, render_template, url_for
from flask.typing import ResponseReturnValue

from lms.accounts.identity import me
from lms.attendance import agenda, planning, queries, trainings
from lms.attendance import service as marking
from lms.attendance.forms import DeedForm, MeetingForm
from lms.attendance.training_forms import TrainingForm
from lms.attendance.views import RUNS, STAFF
from lms.core.clock import now
from lms.core.errors import NotAllowed, RuleBroken
from lms.core.roles import Role
from lms.db import db, transaction
from lms.learning import editions, service, sign_offs, terms
from lms.learning import queries as learning
from lms.learning.models import Training
from lms.regions import queries as regions
from lms.sync.service import once
from lms.web.addresses import page_number
from lms.web.entry import only

bp = Blueprint("trainings", __name__)


@bp.get("/pelatihan/")
@only(*STAFF)
def index() -> ResponseReturnValue:
    page = trainings.page(db.session(), me(), page_number())
    may_plan = bool(me().roles.intersection(RUNS))
    return render_template("attendance/trainings.html", page=page, may_plan=may_plan)


@bp.route("/pelatihan/baru", methods=["GET", "POST"])
@only(*RUNS)
def plan() -> ResponseReturnValue:
    form = _training_form()
    if form.accepted():
        try:
            training_id = _plan(form)
        except RuleBroken as rule:
            form.refuse(rule)
        else:
            flash("Pelatihan tersimpan. Sekarang rencanakan pertemuannya.", "done")
            return redirect(url_for(".training", training_id=training_id), 303)
    return render_template("attendance/plan_training.html", form=form), form.status


def _training_form() -> TrainingForm:
    form = TrainingForm()
    mine = me().regions(*RUNS)
    trainers = trainings.possible_trainers(db.session(), mine)
    villages = regions.villages(db.session(), within=mine)
    form.offer(editions.newest_of_each(db.session()), villages, trainers)
    if not form.is_submitted() and any(trainer.id == me().id for trainer in trainers):
        form.lead.data = me().id
    return form


def _plan(form: TrainingForm) -> int:
    moment, viewer = now(), me()
    with transaction() as session:

        def do() -> dict[str, int]:
            edition = editions.edition(session, form.edition.data)
            planned = service.plan_training(
                session,
                viewer,
                edition,
                title=form.title.data or edition.title,
                batch=form.batch.data or None,
                venue=form.venue.data or "",
                starts_on=form.starts_on.data,
                ends_on=form.ends_on.data,
                region_codes=form.regions.data or [],
                trainer_ids=form.trainer_ids(),
                now=moment,
            )
            return {"training": planned.id}

        op = form.op.data or ""
        done = once(session, op, "training.plan", form.body(), do, person_id=viewer.id, now=moment)
    return int(done.answer["training"])


@bp.get("/pelatihan/<int:training_id>/")
@only(*STAFF)
def training(training_id: int) -> ResponseReturnValue:
    found = _overseen(training_id)
    return render_template(
        "attendance/training.html",
        training=found,
        lead=learning.lead_trainer(db.session(), found.id),
        invited=len(learning.participant_ids(db.session(), found.id)),
        lines=agenda.of_training(db.session(), me(), found.id, now()),
        may_sign=bool(terms.subjects(terms.asked(found))) and sign_offs.may_sign(me(), found),
        may_change_terms=Role.ADMIN in me().roles and learning.may_run(me(), found),
        may_plan=learning.may_run(me(), found)
        and not queries.has_locked_meeting(db.session(), found.id),
    )


def _overseen(training_id: int) -> Training:
    chosen = learning.overseen_by(me()).where(Training.id == training_id)
    return learning.one(db.session(), chosen)


def _runnable(training_id: int) -> Training:
    found = _overseen(training_id)
    if not learning.may_run(me(), found):
        raise NotAllowed
    return found


@bp.route("/pelatihan/<int:training_id>/pertemuan/baru", methods=["GET", "POST"])
@only(*RUNS)
def plan_meeting(training_id: int) -> ResponseReturnValue:
    found = _runnable(training_id)
    form = MeetingForm(title=found.title, venue=found.venue, day=found.starts_on)
    if not form.is_submitted():
        planning.ensure_uncertified(db.session(), training_id)
    if form.accepted():
        try:
            meeting_id = _plan_meeting(training_id, form)
        except RuleBroken as rule:
            form.refuse(rule)
            found = _runnable(training_id)
        else:
            return redirect(url_for("attendance.meeting", meeting_id=meeting_id), 303)
    return render_template("attendance/plan_meeting.html", form=form, training=found), form.status


def _plan_meeting(training_id: int, form: MeetingForm) -> int:
    moment, viewer = now(), me()
    with transaction() as session:
        held = planning.held_training(session, viewer, training_id)

        def do() -> dict[str, int]:
            plan = form.plan(held.edition.jp_minutes)
            return {"meeting": planning.plan_meeting(session, viewer, held, plan, now=moment).id}

        op, body = form.op.data or "", form.body() | {"training": str(training_id)}
        done = once(session, op, "meeting.plan", body, do, person_id=viewer.id, now=moment)
    return int(done.answer["meeting"])


@bp.route("/pertemuan/<int:meeting_id>/ubah", methods=["GET", "POST"])
@only(*RUNS)
def change_meeting(meeting_id: int) -> ResponseReturnValue:
    found = queries.meeting_runnable(db.session(), me(), meeting_id)
    form = MeetingForm()
    if not form.is_submitted():
        planning.ensure_open(found)
        form.fill(planning.plan_of(found))
    if form.accepted():
        try:
            _change_meeting(meeting_id, form)
        except RuleBroken as rule:
            form.refuse(rule)
            found = queries.meeting_runnable(db.session(), me(), meeting_id)
        else:
            return redirect(url_for("attendance.meeting", meeting_id=meeting_id), 303)
    page = "attendance/change_meeting.html"
    return render_template(page, form=form, meeting=found), form.status


def _change_meeting(meeting_id: int, form: MeetingForm) -> None:
    moment, viewer = now(), me()
    with transaction() as session:
        held = marking.held(session, viewer, meeting_id)

        def do() -> dict[str, int]:
            plan = form.plan(held.training.edition.jp_minutes)
            planning.change_meeting(session, viewer, held, plan, now=moment)
            return {"meeting": meeting_id}

        op, body = form.op.data or "", form.body() | {"meeting": str(meeting_id)}
        once(session, op, "meeting.change", body, do, person_id=viewer.id, now=moment)


@bp.post("/pertemuan/<int:meeting_id>/pembatalan")
@only(*RUNS)
def cancel_meeting(meeting_id: int) -> ResponseReturnValue:
    training_id = _cancel_meeting(meeting_id, DeedForm())
    flash("Pertemuan dibatalkan.", "done")
    return redirect(url_for(".training", training_id=training_id), 303)


def _cancel_meeting(meeting_id: int, form: DeedForm) -> int:
    """The second of two taps finds the meeting gone, and is answered like the first."""
    moment, viewer = now(), me()
    with transaction() as session:

        def do() -> dict[str, int]:
            held = marking.held(session, viewer, meeting_id)
            planning.cancel_meeting(session, viewer, held, now=moment)
            return {"training": held.training_id}

        op, body = form.op.data or "", {"meeting": meeting_id}
        done = once(session, op, "meeting.cancel", body, do, person_id=viewer.id, now=moment)
    return int(done.answer["training"])

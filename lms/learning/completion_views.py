"""The pages of signing cadres off, and of changing what completes a training."""

from flask import Blueprint, flash, redirect, render_template, url_for
from flask.typing import ResponseReturnValue

from lms.accounts.identity import me
from lms.core.clock import now
from lms.core.errors import NotAllowed, RuleBroken
from lms.core.roles import Role
from lms.db import db, transaction
from lms.learning import attendees, changing, queries, requirement_words, sign_offs, terms
from lms.learning.completion_forms import KEEP, TermsForm, UndoForm
from lms.learning.models import Training
from lms.learning.sign_offs import Deed
from lms.web.entry import only

bp = Blueprint("completion", __name__, url_prefix="/pelatihan/<int:training_id>")
STAFF = (Role.TRAINER, Role.OFFICIAL, Role.ADMIN)


def _overseen(training_id: int) -> Training:
    return queries.one(db.session(), queries.overseen_by(me()).where(Training.id == training_id))


def _signable(training_id: int) -> Training:
    """A training in which the viewer may sign off: one they give, or one of their office."""
    found = _overseen(training_id)
    if not sign_offs.may_sign(me(), found):
        raise NotAllowed
    return found


@bp.get("/tanda-selesai/")
@only(*STAFF)
def sheet(training_id: int) -> ResponseReturnValue:
    found = _signable(training_id)
    session = db.session()
    people = attendees.seen_by(session, me(), found)
    signed = sign_offs.in_force(session, found.id, [one.person_id for one in people])
    return render_template(
        "learning/sign_offs.html",
        training=found,
        subjects=terms.subjects(terms.asked(found)),
        people=people,
        signed=signed,
    )


@bp.post("/tanda-selesai/<int:person_id>/<subject>")
@only(*STAFF)
def sign(training_id: int, person_id: int, subject: str) -> ResponseReturnValue:
    with transaction() as session:
        sign_offs.sign(session, me(), Deed(_signable(training_id), person_id, subject), now=now())
    flash("Tanda selesai tersimpan.", "done")
    return redirect(url_for(".sheet", training_id=training_id), 303)


@bp.post("/tanda-selesai/<int:person_id>/<subject>/pencabutan")
@only(*STAFF)
def undo(training_id: int, person_id: int, subject: str) -> ResponseReturnValue:
    form = UndoForm()
    form.validate()
    with transaction() as session:
        deed = Deed(_signable(training_id), person_id, subject)
        sign_offs.undo(session, me(), deed, (form.reason.data or "")[:300], now=now())
    flash("Tanda selesai dicabut.", "done")
    return redirect(url_for(".sheet", training_id=training_id), 303)


@bp.route("/syarat", methods=["GET", "POST"])
@only(Role.ADMIN)
def change(training_id: int) -> ResponseReturnValue:
    """The rules; then whom they reach; then, confirmed, the change."""
    found = _runnable(training_id)
    before = terms.asked(found)
    form = TermsForm()
    if not form.is_submitted():
        form.fill(before)
    effect = None
    if form.accepted():
        try:
            if form.confirmed.data and form.existing.data:
                _change(training_id, form)
                flash("Syarat pelatihan tersimpan.", "done")
                return redirect(url_for("trainings.training", training_id=training_id), 303)
        except RuleBroken as rule:
            form.refuse(rule)
            found = _runnable(training_id)
        effect = changing.effect(db.session(), found, form.asked(before))
        form.confirmed.data = effect.mark
    return render_template(
        "learning/terms.html",
        training=found,
        form=form,
        before=requirement_words.lines(before),
        after=requirement_words.lines(form.asked(before)) if effect else [],
        effect=effect,
        gaining=changing.people(db.session(), effect.gaining) if effect else [],
        losing=changing.people(db.session(), effect.losing) if effect else [],
    ), form.status


def _runnable(training_id: int) -> Training:
    found = _overseen(training_id)
    if not queries.may_run(me(), found):
        raise NotAllowed
    return found


def _change(training_id: int, form: TermsForm) -> None:
    with transaction() as session:
        _runnable(training_id)
        held = changing.held(session, training_id)
        changing.change_terms(
            session,
            me(),
            held,
            form.asked(terms.asked(held)),
            keep=form.existing.data == KEEP,
            confirmed=form.confirmed.data or "",
            now=now(),
        )

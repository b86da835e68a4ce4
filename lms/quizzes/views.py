"""Taking a quiz: its start page, one question at a time, and what came of it."""

from uuid import uuid4

from flask import Blueprint, jsonify, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from lms.accounts.identity import me
from lms.core.clock import now
from lms.core.errors import NotFound, RuleBroken
from lms.core.roles import Role
from lms.core.text import salutation
from lms.db import db, transaction
from lms.learning import queries as learning
from lms.quizzes import forms, outcome, papers, service, sitting
from lms.quizzes.forms import SentAnswer
from lms.quizzes.sitting import Sitting
from lms.web.entry import only

bp = Blueprint("quizzes", __name__)


@bp.get("/kuis/<int:quiz_id>/")
@only(Role.CADRE)
def quiz(quiz_id: int) -> ResponseReturnValue:
    """What the quiz asks, how often one may try, and the attempts so far."""
    session = db.session()
    paper = papers.paper(session, quiz_id)
    training = learning.own_training(session, me(), paper.edition_id)
    found = outcome.quiz_room(session, me(), training, paper)
    return render_template("quizzes/start.html", quiz=found, paper=paper)


@bp.post("/kuis/<int:quiz_id>/percobaan")
@only(Role.CADRE)
def start(quiz_id: int) -> ResponseReturnValue:
    with transaction() as session:
        attempt = service.start(session, me(), quiz_id, now=now())
    return redirect(url_for(".attempt", attempt_id=attempt.id), 303)


@bp.get("/percobaan/<int:attempt_id>/")
@only(Role.CADRE)
def attempt(attempt_id: int) -> ResponseReturnValue:
    """The question asked for, else the first unanswered one; after hand-in the result."""
    session = db.session()
    found = sitting.own(session, me(), attempt_id)
    if found.attempt.carried_from is not None:
        return redirect(url_for(".attempt", attempt_id=found.attempt.carried_from), 303)
    if not found.attempt.is_open:
        name = salutation(me().full_name, me().sex)
        result = outcome.outcome(session, me(), found)
        return render_template("quizzes/result.html", result=result, quiz=result.quiz, name=name)
    number = request.args.get("soal", found.first_open, type=int)
    if found.question(number) is None:
        raise NotFound
    return render_template(
        "quizzes/question.html",
        sitting=found,
        question=found.shown(number),
        operation_id=str(uuid4()),
    )


@bp.post("/percobaan/<int:attempt_id>/jawaban")
@only(Role.CADRE)
def save_answer(attempt_id: int) -> ResponseReturnValue:
    """Save first, then go where the pressed button leads; a script only hears what became of it."""
    found = sitting.own(db.session(), me(), attempt_id)
    sent = forms.sent_answer(request.form, found)
    if request.accept_mimetypes.best == "application/json":
        return _told(attempt_id, found, sent)
    held = found.answers.get(sent.question.key)
    if sent.answer != held and (sent.answer or held):
        _save(attempt_id, found, sent.on_page(held))
    return redirect(_destination(attempt_id, found, sent.goes_to), 303)


def _save(attempt_id: int, found: Sitting, sent: SentAnswer) -> str:
    """What became of the answer: `stored`, or `duplicate` when it had been stored before."""
    with transaction() as session:
        done = service.save_answer(
            session,
            me(),
            attempt_id,
            found.paper.question_ids[sent.question.key],
            sent.answer,
            operation_id=sent.operation_id,
            waited=sent.waited,
            now=now(),
        )
    return done.word


def _told(attempt_id: int, found: Sitting, sent: SentAnswer) -> ResponseReturnValue:
    try:
        became = _save(attempt_id, found, sent)
    except RuleBroken as refused:
        return jsonify(outcome="refused", message=refused.message), 409
    after = sitting.own(db.session(), me(), attempt_id)
    return jsonify(outcome=became, summary=after.summary, unanswered=after.unanswered)


def _destination(attempt_id: int, found: Sitting, goes_to: str) -> str:
    if goes_to == "periksa":
        return url_for(".review", attempt_id=attempt_id)
    if goes_to == "nanti":
        return url_for(".quiz", quiz_id=found.paper.id)
    number = next((n for n in range(1, found.paper.total + 1) if str(n) == goes_to), None)
    return url_for(".attempt", attempt_id=attempt_id, soal=number)


@bp.get("/percobaan/<int:attempt_id>/periksa")
@only(Role.CADRE)
def review(attempt_id: int) -> ResponseReturnValue:
    """What is still unanswered, before it is handed in."""
    found = sitting.own(db.session(), me(), attempt_id)
    if not found.attempt.is_open:
        return redirect(url_for(".attempt", attempt_id=attempt_id), 303)
    return render_template("quizzes/review.html", sitting=found)


@bp.post("/percobaan/<int:attempt_id>/penyerahan")
@only(Role.CADRE)
def hand_in(attempt_id: int) -> ResponseReturnValue:
    with transaction() as session:
        service.hand_in(session, me(), attempt_id, now=now())
    return redirect(url_for(".attempt", attempt_id=attempt_id), 303)

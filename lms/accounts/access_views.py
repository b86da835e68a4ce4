"""One cadre's doors: how they get in, a new card, putting devices out, closing the account."""

from flask import Blueprint, flash, redirect, render_template, url_for
from flask.typing import ResponseReturnValue

from lms.accounts import access
from lms.accounts.access import Access
from lms.accounts.card_queries import HAND_OUT
from lms.accounts.forms import PrintCardsForm, WhyForm
from lms.accounts.identity import me
from lms.core.clock import now
from lms.core.errors import NotAllowed, RuleBroken
from lms.db import db, transaction
from lms.web.entry import only

bp = Blueprint("access", __name__, url_prefix="/kelola/kader/<int:person_id>/akun")


@bp.get("/")
@only(*HAND_OUT)
def show(person_id: int) -> ResponseReturnValue:
    found = access.of(db.session(), me(), person_id, now())
    return render_template("accounts/access.html", access=found, form=PrintCardsForm())


@bp.post("/pelepasan")
@only(*HAND_OUT)
def put_out(person_id: int) -> ResponseReturnValue:
    with transaction() as session:
        access.end_sign_ins(session, me(), person_id, now=now())
    flash("Semua HP sudah dikeluarkan. Untuk masuk lagi, perlu kartu akses.", "done")
    return redirect(url_for(".show", person_id=person_id), 303)


@bp.route("/penutupan", methods=["GET", "POST"])
@only(*HAND_OUT)
def close(person_id: int) -> ResponseReturnValue:
    found = _closable(person_id)
    form = WhyForm.among(access.CLOSING)
    if form.accepted():
        try:
            with transaction() as session:
                access.close(session, me(), person_id, form.alasan.data, now=now())
        except RuleBroken as refused:
            form.refuse(refused)
            found = _closable(person_id)
        else:
            flash("Akun sudah ditutup. Datanya tetap tersimpan.", "done")
            return redirect(url_for(".show", person_id=person_id), 303)
    page = render_template("accounts/close.html", access=found, form=form, closes=True)
    return page, form.status


@bp.route("/pembukaan", methods=["GET", "POST"])
@only(*HAND_OUT)
def open_again(person_id: int) -> ResponseReturnValue:
    found = _closable(person_id)
    form = WhyForm.among(access.OPENING)
    if form.accepted():
        try:
            with transaction() as session:
                access.open_again(session, me(), person_id, form.alasan.data, now=now())
        except RuleBroken as refused:
            form.refuse(refused)
            found = _closable(person_id)
        else:
            flash("Akun sudah dibuka lagi. Cetak kartu baru untuk HP-nya.", "done")
            return redirect(url_for(".show", person_id=person_id), 303)
    page = render_template("accounts/close.html", access=found, form=form, closes=False)
    return page, form.status


def _closable(person_id: int) -> Access:
    """For who may close accounts here; NotAllowed for who may only hand out cards."""
    found = access.of(db.session(), me(), person_id, now())
    if not found.may_close:
        raise NotAllowed
    return found

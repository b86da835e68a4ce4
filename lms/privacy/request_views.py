"""Asking something about one's own data."""

from flask import Blueprint, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from lms.accounts.consent_gate import without_consent
from lms.accounts.identity import me
from lms.accounts.models import Person
from lms.core.clock import now, wib_date
from lms.core.errors import NotFound, RuleBroken
from lms.db import db, transaction
from lms.privacy import forms, requests, rules, wording
from lms.web.entry import signed_in

bp = Blueprint("data_requests", __name__, url_prefix="/data-saya")


@bp.route("/perbaikan/<field>", methods=["GET", "POST"])
@signed_in
@without_consent
def correction(field: str) -> ResponseReturnValue:
    if field not in rules.CORRECTABLE:
        raise NotFound
    form = forms.of(field)
    if form.accepted():
        try:
            return _ask_correction(form, field)
        except RuleBroken as refused:
            form.refuse(refused)
    person = db.session.get_one(Person, me().id)
    held = None if field == rules.OTHER else wording.of_field(field, getattr(person, field))
    page = render_template(
        "privacy/correction.html", form=form, field=field, label=forms.LABELS[field], held=held
    )
    return page, form.status


def _ask_correction(form: forms.CorrectionForm, field: str) -> ResponseReturnValue:
    value = rules.tidy(field, form.said, wib_date(now()))
    with transaction() as session:
        requests.ask_correction(session, me(), field, value, form.reason.data or "", now=now())
    return _asked()


@bp.route("/penghapusan", methods=["GET", "POST"])
@signed_in
@without_consent
def erasure() -> ResponseReturnValue:
    form = forms.ErasureForm()
    if form.accepted():
        try:
            with transaction() as session:
                requests.ask_erasure(session, me(), form.reason.data or "", now=now())
        except RuleBroken as refused:
            form.refuse(refused)
        else:
            return _asked()
    return render_template("privacy/erasure.html", form=form), form.status


@bp.route("/penarikan", methods=["GET", "POST"])
@signed_in
@without_consent
def withdrawal() -> ResponseReturnValue:
    if request.method == "GET":
        return render_template("privacy/withdraw.html", person=db.session.get(Person, me().id))
    with transaction() as session:
        requests.withdraw_consent(session, me(), now=now())
    flash("Persetujuan Anda sudah ditarik. Akun ini tidak dipakai lagi.", "done")
    return redirect(url_for("privacy.own_data"), 303)


@bp.post("/permintaan/<int:request_id>/batal")
@signed_in
@without_consent
def cancel(request_id: int) -> ResponseReturnValue:
    with transaction() as session:
        requests.cancel(session, me(), request_id, now=now())
    flash("Permintaan dibatalkan.", "done")
    return redirect(url_for("privacy.own_data"), 303)


def _asked() -> ResponseReturnValue:
    flash("Permintaan Anda terkirim. Jawabannya muncul di halaman ini.", "done")
    return redirect(url_for("privacy.own_data", _anchor="permintaan"), 303)

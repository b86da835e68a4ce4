"""The second factor of one's own: setting it up, spare codes, and switching it off."""

import base64
import binascii
from collections.abc import Callable
from typing import TypeVar

from flask import Blueprint, current_app, flash, redirect, render_template, url_for
from flask.typing import ResponseReturnValue

from lms.accounts import fresh_gate, identity, rules, second_factor, sign_ins
from lms.accounts.consent_gate import without_consent
from lms.accounts.forms import CodeForm, EnrolForm
from lms.accounts.identity import me
from lms.accounts.models import Person
from lms.accounts.sealing import SealBroken
from lms.accounts.second_factor import WrongCode
from lms.core.clock import now
from lms.core.errors import RuleBroken, TryLater
from lms.core.roles import STAFF, Role
from lms.db import db, transaction
from lms.web import qr
from lms.web.entry import only

Made = TypeVar("Made")
bp = Blueprint("factor", __name__, url_prefix="/akun/kode")
WITH_PASSWORD = tuple(role for role in Role if role in STAFF)


@bp.route("/", methods=["GET", "POST"])
@only(*WITH_PASSWORD)
@without_consent
def set_up() -> ResponseReturnValue:
    """Shows a new secret as QR and as text; the code that confirms it switches it on."""
    if second_factor.is_on(db.session(), me().id):
        return redirect(url_for("own.account"), 303)
    form = EnrolForm()
    secret = _pending(form)
    if form.accepted():
        try:
            return _switched_on(secret, form.code.data or "")
        except RuleBroken as refused:
            form.refuse(refused)
    person = db.session.get_one(Person, me().id)
    form.pending.data = _sealed(secret)
    page = render_template(
        "accounts/second_factor.html",
        form=form,
        typed=" ".join(secret[at : at + 4] for at in range(0, len(secret), 4)),
        drawing=qr.on_screen(second_factor.address(secret, person)),
        is_needed=rules.needs_second_factor(me().roles),
    )
    return page, form.status


def _switched_on(secret: str, code: str) -> ResponseReturnValue:
    """A new sign-in takes the place of this one: it may do more from now on."""
    step = second_factor.matching_step(secret, code, now())
    if step is None:
        raise WrongCode
    person_id = me().id
    with transaction() as session:
        spares = second_factor.enrol(session, person_id, secret, step, now=now())
        sign_ins.close_all(session, person_id)
        opened = sign_ins.open_on(session, person_id, identity.browser(), now=now())
    page = render_template("accounts/spare_codes.html", spares=spares, is_new=True)
    answer = current_app.make_response(page)
    identity.remember(answer, opened)
    return answer


@bp.route("/cadangan", methods=["GET", "POST"])
@only(*WITH_PASSWORD)
def renew_spares() -> ResponseReturnValue:
    """Ten new spare codes, shown once."""
    if not second_factor.is_on(db.session(), me().id):
        return redirect(url_for(".set_up"), 303)
    form = CodeForm()
    if form.accepted():
        try:
            spares = _with_code(form, second_factor.renew_spares)
        except (RuleBroken, TryLater) as refused:
            _say(form, refused)
        else:
            return render_template("accounts/spare_codes.html", spares=spares, is_new=False)
    return render_template("accounts/confirm_code.html", form=form, deed="cadangan"), form.status


@bp.route("/pelepasan", methods=["GET", "POST"])
@only(*WITH_PASSWORD)
def switch_off() -> ResponseReturnValue:
    if not second_factor.is_on(db.session(), me().id):
        return redirect(url_for("own.account"), 303)
    form = CodeForm()
    if form.accepted():
        try:
            _with_code(form, second_factor.switch_off)
        except (RuleBroken, TryLater) as refused:
            _say(form, refused)
        else:
            flash("Kode dua langkah sudah dimatikan.", "done")
            return redirect(url_for("own.account"), 303)
    return render_template("accounts/confirm_code.html", form=form, deed="pelepasan"), form.status


def _with_code(form: CodeForm, deed: Callable[..., Made]) -> Made:
    """Do this to one's own codes, with one of them, which is used up in the same transaction."""
    person_id, moment = me().id, now()
    proof = fresh_gate.check_code(person_id, form.code.data or "", moment)
    with transaction() as session:
        fresh_gate.use_code(session, person_id, proof, now=moment)
        return deed(session, person_id, now=moment)


def _say(form: CodeForm, refused: RuleBroken | TryLater) -> None:
    if isinstance(refused, RuleBroken):
        form.refuse(refused)
    else:
        form.form_errors.append(refused.message)


def _pending(form: EnrolForm) -> str:
    """The secret that was shown before, or a new one."""
    try:
        sealed = base64.urlsafe_b64decode((form.pending.data or "").encode())
        return second_factor.unseal_pending(sealed, me().id)
    except (SealBroken, binascii.Error, ValueError):
        return second_factor.new_secret()


def _sealed(secret: str) -> str:
    return base64.urlsafe_b64encode(second_factor.seal_pending(secret, me().id)).decode()

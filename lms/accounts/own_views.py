"""One's own account: the devices it is open on, leaving them, and a new PIN or password."""

from flask import Blueprint, current_app, flash, redirect, render_template, url_for
from flask.typing import ResponseReturnValue
from werkzeug.wrappers import Response

from lms.accounts import card_queries, devices, identity, own_access, rules, second_factor, secrets
from lms.accounts.consent_gate import without_consent
from lms.accounts.forms import ChangeSecretForm
from lms.accounts.identity import me
from lms.core.clock import now
from lms.core.errors import RuleBroken, TryLater
from lms.core.roles import STAFF
from lms.db import db, transaction
from lms.settings import settings
from lms.web.entry import signed_in

bp = Blueprint("own", __name__, url_prefix="/akun")


@bp.get("/")
@signed_in
@without_consent
def account() -> ResponseReturnValue:
    session, moment = db.session(), now()
    here = devices.known(session, identity.browser().device_key, me().id, moment)
    return render_template(
        "accounts/own.html",
        devices=devices.of(session, me().id, moment),
        here=here,
        card=card_queries.notice(session, me().id),
        has_pin=own_access.has_pin(session, me().id),
        is_staff=bool(me().roles & STAFF),
        has_codes=second_factor.is_on(session, me().id),
        spares_left=second_factor.spares_left(session, me().id),
        needs_codes=rules.needs_second_factor(me().roles),
    )


@bp.post("/perangkat/<int:device_id>/pelepasan")
@signed_in
@without_consent
def forget_device(device_id: int) -> ResponseReturnValue:
    here = devices.known(db.session(), identity.browser().device_key, me().id, now())
    with transaction() as session:
        own_access.forget_device(session, me().id, device_id, now=now())
    if device_id == here:
        return _gone()
    flash("Perangkat itu sudah dikeluarkan. Untuk masuk lagi di sana, perlu kartu akses.", "done")
    return redirect(url_for(".account"), 303)


@bp.post("/keluar-semua")
@signed_in
@without_consent
def leave_everywhere() -> ResponseReturnValue:
    with transaction() as session:
        own_access.leave_everywhere(session, me().id, now=now())
    return _gone()


@bp.route("/sandi", methods=["GET", "POST"])
@signed_in
@without_consent
def change_secret() -> ResponseReturnValue:
    form = ChangeSecretForm.of(is_pin=own_access.has_pin(db.session(), me().id))
    if not form.accepted():
        return render_template("accounts/change_secret.html", form=form), form.status
    try:
        return _changed(form.old.data or "", form.new.data or "")
    except RuleBroken as refused:
        form.refuse(refused)
    except TryLater as refused:
        form.form_errors.append(refused.message)
    return render_template("accounts/change_secret.html", form=form), form.status


def _changed(old: str, new: str) -> ResponseReturnValue:
    own_access.ensure_good(db.session(), me().id, old, new)
    own_access.ensure_knows(db.session(), me().id, old, now=now())
    secret_hash = secrets.hashed(new, pepper=settings().pin_pepper)
    person_id, browser = me().id, identity.browser()
    with transaction() as session:
        opened = own_access.change_secret(session, person_id, secret_hash, browser, now=now())
    flash("Sudah diganti. Perangkat lain perlu masuk lagi.", "done")
    answer = current_app.make_response(redirect(url_for(".account"), 303))
    identity.remember(answer, opened)
    return answer


def _gone() -> Response:
    answer = current_app.make_response(redirect(url_for("accounts.sign_in"), 303))
    identity.forget(answer)
    return answer

"""The pages of signing in and out, and the link that makes the first admin."""

from flask import Blueprint, current_app, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_login import current_user

from lms.accounts import identity, queries, rules, secrets, service
from lms.accounts.forms import FirstAdminForm, SignInForm
from lms.accounts.models import Person
from lms.core import phone
from lms.core.clock import now
from lms.core.errors import TryLater
from lms.db import db, side_write, transaction
from lms.regions import queries as regions
from lms.settings import settings
from lms.web.entry import public, signed_in

bp = Blueprint("accounts", __name__)


@bp.route("/masuk", methods=["GET", "POST"])
@public
def sign_in() -> ResponseReturnValue:
    if current_user.is_authenticated and request.method == "GET":
        return redirect(identity.destination(request.args.get("next")), 303)
    form = SignInForm(next=request.args.get("next"))
    if not form.accepted():
        return render_template("accounts/sign_in.html", form=form), form.status
    try:
        person, door = _recognised(form.identity.data or "", form.secret.data or "")
    except (rules.WrongSecret, TryLater) as refused:
        return _handed_back(form, refused)
    with transaction() as session:
        if before := identity.token_hash():  # whoever used this phone until now is signed out
            service.close_sign_in(session, before)
        token = service.open_sign_in(session, person, door, now=now())
    answer = current_app.make_response(redirect(identity.destination(form.next.data), 303))
    identity.remember(answer, token)
    return answer


def _recognised(said: str, secret: str) -> tuple[Person, str]:
    """Who signs in; the try is counted first and the hash is verified outside any transaction."""
    person = queries.by_identity(db.session(), said)
    held = queries.credential(db.session(), person.id) if person else None
    secret_hash = held.secret_hash if held else None
    door = f"person:{person.id}" if person else f"unknown:{secrets.fingerprint(rules.spelt(said))}"
    with side_write() as session:
        tries = service.count_try(session, door, now=now())
    if not secrets.matches(secret, secret_hash, pepper=settings().pin_pepper) or person is None:
        raise rules.wrong_secret(tries, now())
    return person, door


def _handed_back(form: SignInForm, refused: rules.WrongSecret | TryLater) -> ResponseReturnValue:
    form.form_errors.append(refused.message)
    status = 429 if isinstance(refused, TryLater) else 422
    answer = current_app.make_response(
        (render_template("accounts/sign_in.html", form=form), status)
    )
    if isinstance(refused, TryLater):
        answer.headers["Retry-After"] = str(int(refused.wait.total_seconds()) + 1)
    return answer


@bp.post("/keluar")
@signed_in
def sign_out() -> ResponseReturnValue:
    if held := identity.token_hash():
        with transaction() as session:
            service.close_sign_in(session, held)
    answer = current_app.make_response(redirect(url_for(".sign_in"), 303))
    identity.forget(answer)
    return answer


@bp.route("/aktivasi", methods=["GET", "POST"])
@public
def activate() -> ResponseReturnValue:
    """The link's secret stands in the fragment, which no server sees; a script fills it in."""
    form = FirstAdminForm()
    if not form.accepted():
        return render_template("accounts/activate.html", form=form), form.status
    try:
        _make_first_admin(form)
    except (rules.LinkUsed, rules.PhoneTaken) as refused:
        form.refuse(refused)
        return render_template("accounts/activate.html", form=form), form.status
    return redirect(url_for(".sign_in"), 303)


def _make_first_admin(form: FirstAdminForm) -> None:
    secret_hash = secrets.hashed(form.password.data or "", pepper=settings().pin_pepper)
    with transaction() as session:
        service.make_first_admin(
            session,
            form.link.data or "",
            full_name=(form.full_name.data or "").strip(),
            phone=phone.normalise(form.phone.data or "") or "",
            secret_hash=secret_hash,
            region_code=regions.city(session).code,
            now=now(),
        )

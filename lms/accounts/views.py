"""The pages of signing in and out."""

from flask import Blueprint, current_app, redirect, render_template, request, session, url_for
from flask.typing import ResponseReturnValue
from flask_login import current_user

from lms.accounts import identity, kept_secret, recognition, second_factor, sign_ins
from lms.accounts.forms import SignInForm
from lms.accounts.recognition import CardAsked, Recognised, Said
from lms.accounts.second_factor import CodeAsked, WrongCode
from lms.accounts.sign_ins import Opened
from lms.core.clock import now
from lms.core.errors import RuleBroken, TryLater
from lms.db import db, transaction
from lms.web.entry import public, signed_in

bp = Blueprint("accounts", __name__)


@bp.route("/masuk", methods=["GET", "POST"])
@public
def sign_in() -> ResponseReturnValue:
    if current_user.is_authenticated and request.method == "GET":
        return redirect(identity.destination(request.args.get("next")), 303)
    form = SignInForm(next=request.args.get("next"), identity=identity.locked_number())
    if not form.accepted():
        return render_template("accounts/sign_in.html", form=form), form.status
    try:
        found = _recognised(form)
        opened = _opened(found)
    except (CardAsked, CodeAsked, WrongCode) as asked:
        return _asking(form, asked)
    except (RuleBroken, TryLater) as refused:
        form.say_again(refused.message)
        return _handed_back(form, refused)
    answer = current_app.make_response(redirect(identity.destination(form.next.data), 303))
    identity.remember(answer, opened)
    return answer


def _recognised(form: SignInForm) -> Recognised:
    said = Said(
        identity=form.identity.data or "",
        secret=_secret(form),
        card=form.card.data or "",
        code=form.code.data or "",
        device_key=identity.browser().device_key,
        address=request.remote_addr or "",
    )
    return recognition.recognise(db.session(), said, is_demo=identity.is_demo(), now=now())


def _secret(form: SignInForm) -> str:
    """What was typed now, or a moment ago."""
    who, kept = form.identity.data or "", form.kept.data or ""
    return form.secret.data or kept_secret.kept(who, kept, now()) or ""


def _opened(found: Recognised) -> Opened:
    """Use the code up and sign in, in one transaction."""
    with transaction() as writing:
        if found.proof:
            second_factor.use(writing, found.person_id, found.proof, now=now())
        return sign_ins.open_on(
            writing,
            found.person_id,
            identity.browser(),
            found.doors,
            is_partial=found.is_partial,
            now=now(),
        )


def _asking(form: SignInForm, asked: CardAsked | CodeAsked | WrongCode) -> ResponseReturnValue:
    """The same form, which asks for one thing more alone: the rest has been said and was right."""
    form.kept.data = kept_secret.keep(form.identity.data or "", _secret(form), now())
    form.asks_card = isinstance(asked, CardAsked)
    form.asks_code = not form.asks_card
    if isinstance(asked, WrongCode):
        form.form_errors.append(asked.message)
        return render_template("accounts/sign_in.html", form=form), 422
    return render_template("accounts/sign_in.html", form=form, asked=asked.message), 422


def _handed_back(form: SignInForm, refused: RuleBroken | TryLater) -> ResponseReturnValue:
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
    return _leave(everything=False)


@bp.route("/ganti-orang", methods=["GET", "POST"])
@signed_in
def hand_over() -> ResponseReturnValue:
    """A shared phone goes to the next person: nothing of the last one stays in it."""
    if request.method == "GET":
        return render_template("accounts/hand_over.html")
    return _leave(everything=True)


def _leave(*, everything: bool) -> ResponseReturnValue:
    if held := identity.token_hash():
        with transaction() as writing:
            sign_ins.sign_out(writing, held, now=now())
    answer = current_app.make_response(redirect(url_for(".sign_in"), 303))
    session.clear()
    identity.forget(answer, everything=everything)
    return answer

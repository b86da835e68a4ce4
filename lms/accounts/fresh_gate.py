"""What opens or hands out much is done only by who showed a moment ago that it is still them.

A sign-in is fresh for a quarter of an hour (security note D6). After that the form that was sent
waits on a page that asks for one more thing, the code or the password, and goes on by itself.
"""

from collections.abc import Callable
from datetime import datetime
from typing import Any, TypeVar

from flask import Flask, after_this_request, current_app, g, render_template, request
from flask.typing import ResponseReturnValue
from flask_login import current_user
from sqlalchemy.orm import Session
from werkzeug.wrappers import Response

from lms.accounts import identity, limits, own_access, rules, second_factor, secrets, sign_ins
from lms.accounts.forms import ProofForm
from lms.accounts.identity import me
from lms.accounts.second_factor import CodeAsked, Proof
from lms.core.clock import now
from lms.core.errors import RuleBroken, TryLater
from lms.db import db, side_write, transaction

View = TypeVar("View", bound=Callable[..., Any])
_needing: set[Callable[..., Any]] = set()


def freshly(view: View) -> View:
    """Let this view be posted to only after a fresh proof. Goes under its policy."""
    _needing.add(view)
    return view


def is_needed(endpoint: str) -> bool:
    """Whether posting there takes a fresh proof."""
    return current_app.view_functions[endpoint] in _needing


def guard() -> ResponseReturnValue | None:
    """Before a change that needs it: ask who is there, and keep what was sent meanwhile."""
    if request.method != "POST" or request.endpoint is None or not is_needed(request.endpoint):
        return None
    if not current_user.is_authenticated or rules.is_fresh(me(), now()):
        return None
    asks_code = second_factor.is_on(db.session(), me().id)
    form = ProofForm.of(asks_code=asks_code, has_pin=own_access.has_pin(db.session(), me().id))
    if "bukti" in request.form and form.accepted() and _shown(form, asks_code=asks_code):
        return None
    here = request.full_path.rstrip("?")
    return render_template("accounts/prove.html", form=form, asks_code=asks_code, here=here), 422


def check_code(person_id: int, code: str, now: datetime) -> Proof:
    """What this code of theirs proves; the try is counted before. WrongCode or TryLater."""
    with side_write() as writing:
        limits.count(writing, _code_door(person_id), rules.CODES_AGAIN, now=now)
    proof = second_factor.check(db.session(), person_id, code, now)
    if proof is None:
        raise CodeAsked
    return proof


def use_code(session: Session, person_id: int, proof: Proof, *, now: datetime) -> None:
    """Use the code up with the deed it is for; WrongCode when somebody was faster."""
    second_factor.use(session, person_id, proof, now=now)
    limits.forget(session, [_code_door(person_id)], now=now)


def _shown(form: ProofForm, *, asks_code: bool) -> bool:
    """Whether it is still them; this browser gets a new key then, as with every rise."""
    try:
        token = _proved(me().id, form.bukti.data or "", now(), asks_code=asks_code)
    except (RuleBroken, TryLater) as refused:
        form.form_errors.append(refused.message)
        return False
    if token is None:
        return False
    g.sign_in = secrets.fingerprint(token)[:12]

    @after_this_request
    def renew(answer: Response) -> Response:
        identity.renew(answer, token)
        return answer

    return True


def _proved(person_id: int, said: str, moment: datetime, *, asks_code: bool) -> str | None:
    """The new key of this sign-in; what was said is looked at before the transaction."""
    proof = None
    if asks_code:
        proof = check_code(person_id, said, moment)
    else:
        own_access.ensure_knows(db.session(), person_id, said, now=moment)
    with transaction() as session:
        if proof is not None:
            use_code(session, person_id, proof, now=moment)
        limits.forget(session, [own_access.door(person_id)], now=moment)
        return sign_ins.prove(session, person_id, identity.token_hash() or "", now=moment)


def _code_door(person_id: int) -> str:
    return f"code:{person_id}"


def init_app(app: Flask) -> None:
    app.before_request(guard)

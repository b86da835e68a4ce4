"""Officials and admins do nothing here before their second factor is set up."""

from flask import Flask, redirect, request, url_for
from flask.typing import ResponseReturnValue
from flask_login import current_user

from lms.web import entry

OPEN = frozenset({"factor.set_up", "accounts.sign_out", "accounts.hand_over"})


def guard() -> ResponseReturnValue | None:
    """Lead whoever has only a password to the page that gives them the rest."""
    endpoint = request.endpoint
    if endpoint is None or endpoint in OPEN or entry.is_public(endpoint):
        return None
    if not current_user.is_authenticated or not current_user.is_partial:
        return None
    return redirect(url_for("factor.set_up"), 303)


def init_app(app: Flask) -> None:
    app.before_request(guard)

"""Nobody works here before they have read what their data are for, and agreed to it."""

from collections.abc import Callable
from typing import Any, TypeVar

from flask import Flask, current_app, make_response, redirect, request, url_for
from flask.typing import ResponseReturnValue
from flask_login import current_user

from lms.accounts import notice
from lms.web import entry

View = TypeVar("View", bound=Callable[..., Any])
LEAVING = frozenset({"accounts.sign_out", "accounts.hand_over"})
"""Whoever does not agree can still leave."""
_open: set[Callable[..., Any]] = set()


def without_consent(view: View) -> View:
    """Let people who have not agreed open this view: what they may do about their own data."""
    _open.add(view)
    return view


def guard() -> ResponseReturnValue | None:
    """Lead whoever has not accepted the present notice to it, with the way back.

    Whoever accepted an earlier one may finish what is open in the browser: only the next page
    they ask for is held.
    """
    endpoint = request.endpoint
    if endpoint is None or endpoint in LEAVING or entry.is_public(endpoint):
        return None
    if not current_user.is_authenticated or current_app.view_functions[endpoint] in _open:
        return None
    agreed = current_user.agreed_to
    if agreed == notice.current().version:
        return None
    is_page = request.method in {"GET", "HEAD"} and "HX-Request" not in request.headers
    if agreed is not None and not is_page:
        return None
    asked = request.full_path.rstrip("?") if is_page else None
    return _lead(url_for("consent.accept", next=asked))


def _lead(address: str) -> ResponseReturnValue:
    if "HX-Request" not in request.headers:
        return redirect(address, 303)
    answer = make_response("", 204)
    answer.headers["HX-Redirect"] = address  # the page as a whole goes there, not a piece of it
    return answer


def init_app(app: Flask) -> None:
    app.before_request(guard)
    app.jinja_env.globals.update(privacy_notice=notice.current, privacy_points=notice.POINTS)

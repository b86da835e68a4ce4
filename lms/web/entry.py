"""The front door: every view says who may open it, and nobody enters past an unsaid one."""

from collections.abc import Callable, Iterable
from typing import Any, TypeVar

from flask import Flask, current_app, redirect, request, url_for
from flask.typing import ResponseReturnValue
from flask_login import current_user

from lms.core.errors import NotAllowed
from lms.core.roles import EVERYONE, Role

View = TypeVar("View", bound=Callable[..., Any])

PUBLIC: frozenset[Role] | None = None
_policies: dict[Callable[..., Any], frozenset[Role] | None] = {}


def public(view: View) -> View:
    """Let strangers open this view. Goes directly under the route."""
    _policies[view] = PUBLIC
    return view


def signed_in(view: View) -> View:
    """Let everyone with an account open this view, whatever the role."""
    _policies[view] = EVERYONE
    return view


def only(*roles: Role) -> Callable[[View], View]:
    """Let people who hold one of these roles open this view; queries decide which rows."""

    def declare(view: View) -> View:
        _policies[view] = frozenset(roles)
        return view

    return declare


def policy_of(view: Callable[..., Any]) -> frozenset[Role] | None:
    """The roles a view is for; None for strangers too. KeyError when it says nothing."""
    return _policies[view]


def undeclared(app: Flask) -> Iterable[str]:
    """Endpoints whose view says nothing about who may open it."""
    return sorted(name for name, view in app.view_functions.items() if view not in _policies)


def is_public(endpoint: str) -> bool:
    """Whether strangers may open this endpoint."""
    return policy_of(current_app.view_functions[endpoint]) is PUBLIC


def guard() -> ResponseReturnValue | None:
    """Before each request: strangers go to the sign-in page, the wrong role is refused."""
    if request.endpoint is None:
        return None
    roles = policy_of(current_app.view_functions[request.endpoint])
    if roles is None:
        return None
    if not current_user.is_authenticated:
        asked = request.full_path.rstrip("?") if request.method == "GET" else None
        return redirect(url_for("accounts.sign_in", next=asked), 303)
    if not roles & current_user.roles:
        raise NotAllowed
    return None


def init_app(app: Flask) -> None:
    app.before_request(guard)


def check(app: Flask) -> None:
    """Refuse to start with a view that anyone could have forgotten to guard."""
    if missing := list(undeclared(app)):
        raise RuntimeError(f"no policy declared for: {', '.join(missing)}")

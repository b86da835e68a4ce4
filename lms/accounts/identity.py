"""Who is asking: the cookie of a sign-in, and the viewer it belongs to."""

from typing import cast
from urllib.parse import urlsplit

from flask import Flask, Request, current_app, g, request, url_for
from flask_login import LoginManager, current_user
from werkzeug.exceptions import HTTPException
from werkzeug.wrappers import Response

from lms.accounts import devices, queries, rules, secrets, sign_ins
from lms.accounts.models import Person
from lms.accounts.queries import HeldSignIn
from lms.accounts.rules import Viewer
from lms.accounts.sign_ins import Browser, Opened
from lms.core.clock import now
from lms.db import db, side_write
from lms.settings import settings

login_manager = LoginManager()


def cookie_name() -> str:
    """`__Host-` binds the cookie to this host, but browsers take it over https alone."""
    return "__Host-masuk" if settings().is_https else "masuk"


def device_cookie_name() -> str:
    return "__Host-perangkat" if settings().is_https else "perangkat"


def me() -> Viewer:
    """The signed-in person; only for views that strangers cannot open."""
    return cast(Viewer, current_user._get_current_object())


@login_manager.request_loader
def load_viewer(asked: Request) -> Viewer | None:
    token = asked.cookies.get(cookie_name())
    if not token:
        return None
    token_hash = secrets.fingerprint(token)
    held = queries.signed_in(db.session(), token_hash, now())
    if held is None:
        return None
    if rules.is_locked(held.viewer.roles, held.seen_at, now()):
        g.locked_id = held.viewer.id
        return None
    g.person_id = held.viewer.id  # for the log, which must not ask the database again
    g.sign_in = token_hash[:12]  # for the audit record
    _touch(held, token_hash)
    return held.viewer


def _touch(held: HeldSignIn, token_hash: str) -> None:
    moment = now()
    if moment - held.seen_at < rules.TOUCH_EVERY:
        return
    ends_at = rules.session_ends(held.viewer.roles, held.began_at, moment)
    with side_write() as session:
        sign_ins.touch(session, token_hash, ends_at, now=moment)


def browser() -> Browser:
    """The browser that asks, as sign_ins.py knows it."""
    return Browser(
        device_key=request.cookies.get(device_cookie_name()),
        token=request.cookies.get(cookie_name()),
        label=devices.label(request.headers.get("User-Agent", "")),
    )


def remember(answer: Response, opened: Opened) -> None:
    """Put the keys into the browser; the server decides how long they open something."""
    renew(answer, opened.token)
    _put(answer, device_cookie_name(), opened.device_key)


def renew(answer: Response, token: str) -> None:
    """Put the new key of a sign-in into the browser."""
    _put(answer, cookie_name(), token)


def _put(answer: Response, name: str, key: str) -> None:
    answer.set_cookie(
        name,
        key,
        max_age=int(devices.LASTS.total_seconds()),
        secure=settings().is_https,
        httponly=True,
        samesite="Lax",
    )


def forget(answer: Response, *, everything: bool = False) -> None:
    """Take the sign-in out of the browser; `everything` of ours but the device's key goes along."""
    answer.delete_cookie(cookie_name(), secure=settings().is_https, httponly=True, samesite="Lax")
    answer.headers["Clear-Site-Data"] = '"cache", "storage"' if everything else '"cache"'


def token_hash() -> str | None:
    token = request.cookies.get(cookie_name())
    return secrets.fingerprint(token) if token else None


def locked_number() -> str | None:
    """The number of the cadre whose sign-in here waits for the PIN, so that nobody types it."""
    person_id = g.get("locked_id")
    return None if person_id is None else db.session.get_one(Person, person_id).cadre_number


def destination(asked: str | None) -> str:
    """Where to go after signing in: a page of ours that can be opened, else home."""
    home = url_for("home.index")
    if not asked or not asked.startswith("/") or asked.startswith(("//", "/\\")):
        return home
    if any(ord(letter) < 32 for letter in asked):  # urlsplit drops them and may find a host then
        return home
    parts = urlsplit(asked)
    if parts.netloc or parts.scheme:
        return home
    try:
        current_app.url_map.bind("").match(parts.path, method="GET")
    except HTTPException:
        return home
    return asked


def is_demo() -> bool:
    """Whether this site is the demo city; it never changes, so it is read once a process."""
    known = current_app.extensions.get("site_is_demo")
    if known is None:
        found = queries.site(db.session())
        if found is None:
            return False
        known = current_app.extensions["site_is_demo"] = found.is_demo
    return bool(known)


def init_app(app: Flask) -> None:
    login_manager.init_app(app)

    @app.context_processor
    def viewer() -> dict[str, object]:
        return {"me": current_user if current_user.is_authenticated else None}

"""The one place that knows which refusal has which HTTP status, and how it looks."""

from collections.abc import Mapping
from math import ceil
from typing import Any

import sqlalchemy as sa
from flask import Flask, current_app, g, render_template, request
from flask.typing import ResponseReturnValue
from flask_wtf.csrf import CSRFError
from werkzeug.exceptions import HTTPException, SecurityError

from lms.core.errors import (
    LMSError,
    NotAllowed,
    NotFound,
    RuleBroken,
    TooLarge,
    TryLater,
    Unavailable,
)
from lms.db import db

STATUS: dict[type[LMSError], int] = {
    NotFound: 404,
    NotAllowed: 403,
    RuleBroken: 409,
    TooLarge: 413,
    TryLater: 429,
    Unavailable: 503,
}
TITLES = {
    400: "Permintaan tidak lengkap",
    403: "Tidak berhak",
    404: "Tidak ditemukan",
    405: "Cara membukanya keliru",
    409: "Belum bisa dilakukan",
    413: "Kiriman terlalu besar",
    422: "Isian perlu diperbaiki",
    429: "Tunggu sebentar",
    500: "Ada gangguan di sistem kami",
    503: "Belum bisa dilayani saat ini",
}
MESSAGES = {
    400: "Alamat atau isian ini rusak. Kembali ke halaman sebelumnya, lalu coba lagi.",
    403: NotAllowed.message,
    404: NotFound.message,
    405: "Halaman ini dibuka lewat tombolnya. Kembali, lalu tekan tombol itu sekali lagi.",
    413: TooLarge.message,
    429: TryLater.message,
    500: "Permintaan terakhir mungkin belum tersimpan. Ini bukan kesalahan Anda.",
    503: "Sistem kami sedang sibuk atau dirawat. Data yang sudah tersimpan tetap aman.",
}
EXPIRED = "Formulir ini sudah terlalu lama terbuka. Kembali, muat ulang, lalu kirim lagi."
BUSY_SECONDS = 5


def status_of(error: LMSError) -> int:
    """The HTTP status of a refusal, by the nearest parent that has one."""
    return next(STATUS[kind] for kind in type(error).__mro__ if kind in STATUS)


def page(code: int, message: str | None = None) -> ResponseReturnValue:
    """The page of a refusal; from 500 on a bare one that asks nothing of what may be broken."""
    shown = {
        "code": code,
        "title": TITLES.get(code, TITLES[400] if code < 500 else TITLES[500]),
        "message": message or MESSAGES.get(code, MESSAGES[400] if code < 500 else MESSAGES[500]),
    }
    if code < 500:
        return render_template("errors/page.html", **shown), code
    return _bare(shown), code


def _bare(shown: Mapping[str, Any]) -> str:
    """Without the context of pages, which knows the viewer and the site from the database."""
    template = current_app.jinja_env.get_template("errors/bare.html")
    return template.render(shown, request_id=g.get("request_id", ""))


def refused(error: LMSError) -> ResponseReturnValue:
    answer = current_app.make_response(page(status_of(error), error.message))
    if isinstance(error, TryLater):
        answer.headers["Retry-After"] = str(ceil(error.wait.total_seconds()))
    if isinstance(error, Unavailable):
        current_app.logger.error("unavailable: %s", type(error).__name__, exc_info=error)
        answer.headers["Retry-After"] = str(BUSY_SECONDS)
    return answer


def http(error: HTTPException) -> ResponseReturnValue:
    if error.code is not None and error.code < 400:
        return error
    return page(error.code or 500)


def foreign_host(_error: SecurityError) -> ResponseReturnValue:
    """Asked for by a name that is not ours: no address of ours can be built for it."""
    return _bare({"code": 400, "title": TITLES[400], "message": MESSAGES[400]}), 400


def csrf(_error: CSRFError) -> ResponseReturnValue:
    return page(400, EXPIRED)


def database(error: sa.exc.OperationalError) -> ResponseReturnValue:
    """The writer is busy or the database away: 503, and the phone may try again soon."""
    current_app.logger.warning("database unavailable: %s", type(error.orig).__name__)
    db.session.rollback()
    answer = current_app.make_response(page(503))
    answer.headers["Retry-After"] = str(BUSY_SECONDS)
    return answer


def unexpected(error: Exception) -> ResponseReturnValue:
    current_app.logger.error("unexpected error at %s", request.endpoint, exc_info=error)
    return page(500)


def init_app(app: Flask) -> None:
    app.register_error_handler(LMSError, refused)
    app.register_error_handler(HTTPException, http)
    app.register_error_handler(SecurityError, foreign_host)
    app.register_error_handler(CSRFError, csrf)
    app.register_error_handler(sa.exc.OperationalError, database)
    if not app.testing:
        app.register_error_handler(Exception, unexpected)

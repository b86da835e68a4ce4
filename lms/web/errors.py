"""The one place that knows which refusal has which HTTP status, and how it looks."""

from math import ceil

import sqlalchemy as sa
from flask import Flask, current_app, g, render_template, request
from flask.typing import ResponseReturnValue
from flask_wtf.csrf import CSRFError
from werkzeug.exceptions import HTTPException

from lms.core.errors import LMSError, NotAllowed, NotFound, RuleBroken, TooLarge, TryLater
from lms.db import db

STATUS: dict[type[LMSError], int] = {
    NotFound: 404,
    NotAllowed: 403,
    RuleBroken: 409,
    TooLarge: 413,
    TryLater: 429,
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
}
MESSAGES = {
    400: "Alamat atau isian ini rusak. Kembali ke halaman sebelumnya, lalu coba lagi.",
    403: NotAllowed.message,
    404: NotFound.message,
    405: "Halaman ini dibuka lewat tombolnya. Kembali, lalu tekan tombol itu sekali lagi.",
    413: TooLarge.message,
    429: TryLater.message,
}
EXPIRED = "Formulir ini sudah terlalu lama terbuka. Kembali, muat ulang, lalu kirim lagi."
BUSY_SECONDS = 5


def status_of(error: LMSError) -> int:
    """The HTTP status of a refusal, by the nearest parent that has one."""
    return next(STATUS[kind] for kind in type(error).__mro__ if kind in STATUS)


def page(code: int, message: str | None = None) -> ResponseReturnValue:
    """Ours to explain below 500; above, a bare page that needs no database and no session."""
    if code >= 500:
        request_id = g.get("request_id", "")
        return render_template("errors/broken.html", code=code, request_id=request_id), code
    title = TITLES.get(code, "Permintaan ditolak")
    shown = message or MESSAGES.get(code, LMSError.message)
    return render_template("errors/page.html", code=code, title=title, message=shown), code


def refused(error: LMSError) -> ResponseReturnValue:
    answer = current_app.make_response(page(status_of(error), error.message))
    if isinstance(error, TryLater):
        answer.headers["Retry-After"] = str(ceil(error.wait.total_seconds()))
    return answer


def http(error: HTTPException) -> ResponseReturnValue:
    if error.code is not None and error.code < 400:
        return error
    return page(error.code or 500)


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
    app.register_error_handler(CSRFError, csrf)
    app.register_error_handler(sa.exc.OperationalError, database)
    if not app.testing:
        app.register_error_handler(Exception, unexpected)

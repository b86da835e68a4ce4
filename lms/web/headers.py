"""What every answer says to the browser about safety and caching (security note D19)."""

from flask import Flask, g, request
from flask_login import current_user
from werkzeug.wrappers import Response

from lms.settings import Settings

POLICY = "; ".join(
    (
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self' blob:",
        "font-src 'self'",
        "connect-src 'self'",
        "manifest-src 'self'",
        "worker-src 'self'",
        "form-action 'self'",
        "frame-ancestors 'none'",
        "base-uri 'none'",
        "object-src 'none'",
    )
)
ALWAYS = {
    "Content-Security-Policy": POLICY,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(self), geolocation=(), microphone=()",
}
SAME_FOR_ALL = {"static", "media.file", "shell.worker", "shell.page", "shell.manifest"}
"""They are of nobody, and say themselves how long they may be kept."""
HSTS = "max-age=31536000; includeSubDomains"


def init_app(app: Flask, settings: Settings) -> None:
    @app.after_request
    def add_headers(answer: Response) -> Response:
        for name, value in ALWAYS.items():
            answer.headers.setdefault(name, value)
        if settings.is_https:
            answer.headers["Strict-Transport-Security"] = HSTS
        if request.endpoint not in SAME_FOR_ALL and not is_shareable(answer):
            answer.headers["Cache-Control"] = "no-store"
            answer.vary.add("Cookie")
        answer.headers["X-Request-ID"] = g.request_id
        return answer


def is_shareable(answer: Response) -> bool:
    """Pages of a signed-in person, and all that sets a cookie, are nobody else's to keep."""
    if "Set-Cookie" in answer.headers or answer.status_code >= 500:
        return False
    return "Cache-Control" in answer.headers and not current_user.is_authenticated

"""Changes are asked for by our own pages alone, whatever token came along (security note D19)."""

from urllib.parse import urlsplit

from flask import Flask, request

from lms.core.errors import NotAllowed
from lms.settings import settings

SAFE = frozenset({"GET", "HEAD", "OPTIONS", "TRACE"})
OURS = frozenset({"same-origin", "none"})
"""`none` is what nobody's page asked for, such as a form sent again from the history."""


class AskedElsewhere(NotAllowed):
    message = (
        "Kiriman ini tidak berasal dari halaman Ruang Kader. Buka halamannya di sini, lalu kirim "
        "lagi."
    )


def guard() -> None:
    """Refuse a change that another site asks for.

    Browsers say which site asks by `Sec-Fetch-Site`, older ones by `Origin`; whoever says neither
    still needs the token of the form. `null` is what a page of ours that hides its address says.
    """
    if request.method in SAFE:
        return
    site, origin = request.headers.get("Sec-Fetch-Site"), request.headers.get("Origin")
    if site is not None and site not in OURS:
        raise AskedElsewhere
    if origin is None or (origin == "null" and site == "same-origin"):
        return
    if origin not in {f"{request.scheme}://{request.host}", _public()}:
        raise AskedElsewhere


def _public() -> str:
    """How people write our address, even when the proxy's word for its scheme is not heard."""
    parts = urlsplit(settings().base_url)
    usual = {"http": 80, "https": 443}.get(parts.scheme)
    port = f":{parts.port}" if parts.port not in {None, usual} else ""
    host = f"[{parts.hostname}]" if ":" in (parts.hostname or "") else parts.hostname
    return f"{parts.scheme}://{host}{port}"


def init_app(app: Flask) -> None:
    app.config["WTF_CSRF_SSL_STRICT"] = False  # asks for a Referer, which may be left out
    app.before_request(guard)

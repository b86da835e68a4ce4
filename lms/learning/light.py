"""Reading with little data: images wait until they are asked for, the letters are the phone's."""

from flask import request
from werkzeug.wrappers import Response

from lms.settings import settings

COOKIE = "hemat-data"
LASTS = 365 * 24 * 3600


def is_light() -> bool:
    """What was chosen on this phone, else what its browser asks for."""
    chosen = request.cookies.get(COOKIE)
    if chosen in {"0", "1"}:
        return chosen == "1"
    return request.headers.get("Save-Data", "").lower() == "on"


def choose(answer: Response, *, light: bool) -> None:
    """Remember the choice on this phone."""
    answer.set_cookie(
        COOKIE,
        "1" if light else "0",
        max_age=LASTS,
        secure=settings().is_https,
        httponly=True,
        samesite="Lax",
    )

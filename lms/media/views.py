"""The addresses of images, which never change what they show."""

from flask import Blueprint, make_response, request
from flask.typing import ResponseReturnValue

from lms.db import db
from lms.media import queries
from lms.web.entry import signed_in

bp = Blueprint("media", __name__, url_prefix="/media")
FOR_EVER = "private, max-age=31536000, immutable"
POLICY = "default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; sandbox"
"""Nothing runs. Browsers lay an image that is opened alone out with styles of their own."""


@bp.get("/<digest>")
@signed_in
def file(digest: str) -> ResponseReturnValue:
    """One image; named by its bytes, so a browser that has it need not ask again."""
    if digest in request.if_none_match:
        answer = make_response(b"", 304)
    else:
        answer = make_response(queries.file(db.session(), digest))
    answer.set_etag(digest)
    answer.mimetype = "image/webp"
    answer.headers["Cache-Control"] = FOR_EVER
    answer.headers["Content-Security-Policy"] = POLICY
    return answer

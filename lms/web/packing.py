"""Pages sent compressed, where that cannot tell a stranger what is in them.

The size of a compressed page tells whether two things in it are alike. An attack by that (BREACH)
needs a page that holds a secret and repeats what a stranger put into its address. So a page is
compressed only where nothing came with the address: not after a form, not with a query. Cookies
are SameSite as well, and of the token of forms only a part stays the same, which opens nothing.
"""

import zlib

from flask import Flask, request
from werkzeug.wrappers import Response

LEAST_BYTES = 1_000
EFFORT = 4
"""Beyond it a page loses a fortieth of its bytes and costs half as much time again."""
_GZIP = 31


def init_app(app: Flask) -> None:
    @app.after_request
    def pack(answer: Response) -> Response:
        if not _may_be_packed(answer):
            return answer
        answer.vary.add("Accept-Encoding")
        if request.accept_encodings["gzip"] > 0:
            packer = zlib.compressobj(EFFORT, zlib.DEFLATED, _GZIP)
            answer.set_data(packer.compress(answer.get_data()) + packer.flush())
            answer.content_encoding = "gzip"
        return answer


def _may_be_packed(answer: Response) -> bool:
    return (
        request.method == "GET"
        and not request.query_string
        and answer.status_code == 200
        and answer.mimetype == "text/html"
        and not answer.is_streamed
        and not answer.content_encoding
        and (answer.content_length or 0) >= LEAST_BYTES
    )

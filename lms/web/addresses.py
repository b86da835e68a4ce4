"""What an address may hold: numbers a row can have, pages a list can have, and never a NUL."""

from typing import Any

from flask import Flask, request
from werkzeug.exceptions import BadRequest
from werkzeug.routing import IntegerConverter, Map

LARGEST = 2**31 - 1
"""The largest number of a row; databases answer a larger one with an error, not with nothing."""
LAST_PAGE = 100_000


NUL = "\0"


class RowNumber(IntegerConverter):
    """`<int:…>` of an address: a number no row can have is no address of ours."""

    regex = "[0-9]+"

    def __init__(self, url_map: Map, **said: Any) -> None:
        super().__init__(url_map, max=LARGEST, **said)


def row_number(text: str) -> int:
    """The number of a row from a query string; ValueError for one that no row can have."""
    number = int(text)
    if not 0 <= number <= LARGEST:
        raise ValueError(f"{number} is the number of no row")
    return number


def page_number() -> int:
    """Which page of a list is asked for by `halaman`; the first when that says nothing sensible."""
    asked = request.args.get("halaman", 1, type=int)
    return min(max(1, asked), LAST_PAGE)


def refuse_nul() -> None:
    """No keyboard makes a NUL, and PostgreSQL keeps none: 400, be it in a form or an address."""
    said = (*request.args.values(), *request.form.values()) if request.url_rule else ()
    if NUL in request.path or any(NUL in value for value in said):
        raise BadRequest


def init_app(app: Flask) -> None:
    app.url_map.converters["int"] = RowNumber
    app.before_request(refuse_nul)

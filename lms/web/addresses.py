"""Numbers in addresses: those a row can have, and pages a list can have."""

from typing import Any

from flask import Flask, request
from werkzeug.routing import IntegerConverter, Map

LARGEST = 2**31 - 1
"""The largest number of a row; databases answer a larger one with an error, not with nothing."""
LAST_PAGE = 100_000


class RowNumber(IntegerConverter):
    """`<int:…>` of an address: a number no row can have is no address of ours."""

    def __init__(self, url_map: Map, **said: Any) -> None:
        super().__init__(url_map, max=LARGEST, **said)


def page_number() -> int:
    """Which page of a list is asked for by `halaman`; the first when that says nothing sensible."""
    asked = request.args.get("halaman", 1, type=int)
    return min(max(1, asked), LAST_PAGE)


def init_app(app: Flask) -> None:
    app.url_map.converters["int"] = RowNumber

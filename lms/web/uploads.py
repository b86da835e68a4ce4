"""Files that people send: how large they may be, and their bytes."""

from collections.abc import Callable
from typing import Any, TypeVar

from flask import Flask, current_app, request

View = TypeVar("View", bound=Callable[..., Any])
_largest: dict[Callable[..., Any], int] = {}


def takes_files(most_bytes: int) -> Callable[[View], View]:
    """Let this view be sent a larger body than others. Goes directly under the route."""

    def declare(view: View) -> View:
        _largest[view] = most_bytes
        return view

    return declare


def sent_file(name: str) -> tuple[str, bytes] | None:
    """The name and the bytes of a file of the form; None when none was chosen."""
    found = request.files.get(name)
    if found is None or not found.filename:
        return None
    return found.filename, found.read()


def init_app(app: Flask) -> None:
    """Before anything reads the form, and so before the token in it is checked."""

    @app.before_request
    def allow() -> None:
        view = current_app.view_functions.get(request.endpoint or "")
        if view in _largest:
            request.max_content_length = _largest[view]

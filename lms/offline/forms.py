"""Reading what a phone sends: JSON in the one shape our pages write."""

import json
from typing import Any

from werkzeug.exceptions import BadRequest

from lms.offline.returns import Returned
from lms.web.addresses import LARGEST, NUL

MOST_BYTES = 64 * 1024
LONGEST_KIND = 40


def returned(data: bytes) -> Returned:
    """One operation; BadRequest for what no page of ours can have written."""
    said = _parsed(data)
    operation_id, kind, owner = said.get("id"), said.get("kind"), said.get("owner")
    body, waits = said.get("body"), said.get("waits")
    if not isinstance(operation_id, str) or not isinstance(kind, str) or len(kind) > LONGEST_KIND:
        raise BadRequest
    if type(owner) is not int or not 0 < owner <= LARGEST:
        raise BadRequest
    if not isinstance(body, dict) or not isinstance(waits, dict):
        raise BadRequest
    return Returned(operation_id, owner, kind, body, waits)


def _parsed(data: bytes) -> dict[str, Any]:
    if len(data) > MOST_BYTES:
        raise BadRequest
    try:
        said = json.loads(data, parse_constant=_refuse)
        text = json.dumps(said, ensure_ascii=False)
        text.encode()  # a lone half of a character is no text
    except (ValueError, RecursionError):
        raise BadRequest from None
    if not isinstance(said, dict) or NUL in text or "\\u0000" in text:
        raise BadRequest
    return said


def _refuse(_constant: str) -> None:
    """`NaN` and `Infinity` are no JSON."""
    raise ValueError

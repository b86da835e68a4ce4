"""Structured logs, one JSON object a line, without secrets: no bodies, no query strings."""

import json
import logging
import re
import sys
import time
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any
from uuid import uuid4

from flask import Flask, g, request
from werkzeug.wrappers import Response

MASKS = (
    (re.compile(r"\b\d{16}\b"), "[nik]"),
    (re.compile(r"(?:\+62|\b62|\b0)8\d{7,11}\b"), "[phone]"),
    (re.compile(r"(?m)^DETAIL:.*$"), "DETAIL: [hidden]"),  # PostgreSQL quotes the row at fault
    (re.compile(r"(?i)(secret|token|pin|password|card|code)=\S+"), r"\1=[hidden]"),
)
HIDDEN_PARTS = frozenset({"code", "token", "secret"})
"""What an address may hold that opens something: named so in the rule of its view."""
_CODE_LIKE = re.compile(r"[0-9A-Za-z_-]{12,}")
access = logging.getLogger("lms.access")


def masked(text: str) -> str:
    """The text without NIK, phone numbers and named secrets."""
    for pattern, instead in MASKS:
        text = pattern.sub(instead, text)
    return text


def shown_path(path: str, parts: Mapping[str, Any] | None) -> str:
    """The path without codes and tokens; `parts` is None for an address that is none of ours."""
    if parts is None:
        return _CODE_LIKE.sub("[code]", path)
    for name in HIDDEN_PARTS & parts.keys():
        path = path.replace(str(parts[name]), f"[{name}]")
    return path


class JsonLines(logging.Formatter):
    """One line a record; newlines inside a message cannot forge a second one."""

    def format(self, record: logging.LogRecord) -> str:
        line = {
            "at": datetime.fromtimestamp(record.created, UTC).isoformat(),
            "level": record.levelname.lower(),
            "logger": record.name,
            "message": masked(record.getMessage()),
        }
        line |= getattr(record, "facts", {})
        if record.exc_info:
            line["trace"] = masked(self.formatException(record.exc_info))
        return json.dumps(line, ensure_ascii=False)


def init_app(app: Flask) -> None:
    _send_to_standard_error()

    @app.before_request
    def begin() -> None:
        g.request_id = uuid4().hex
        g.began = time.perf_counter()

    @app.after_request
    def log_request(answer: Response) -> Response:
        facts = {
            "request_id": g.request_id,
            "method": request.method,
            "path": masked(shown_path(request.path, request.view_args)),
            "status": answer.status_code,
            "ms": round((time.perf_counter() - g.began) * 1000, 1),
            "person": g.get("person_id"),
        }
        access.info("request", extra={"facts": facts})
        return answer


def _send_to_standard_error() -> None:
    root = logging.getLogger()
    if any(isinstance(handler.formatter, JsonLines) for handler in root.handlers):
        return
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(JsonLines())
    root.addHandler(handler)
    logging.getLogger("lms").setLevel(logging.INFO)

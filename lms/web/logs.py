"""Structured logs, one JSON object a line, without secrets: no bodies, no query strings."""

import json
import logging
import re
import sys
import time
from datetime import UTC, datetime
from uuid import uuid4

from flask import Flask, g, request
from werkzeug.wrappers import Response

MASKS = (
    (re.compile(r"\b\d{16}\b"), "[nik]"),
    (re.compile(r"(?:\+62|\b62|\b0)8\d{7,11}\b"), "[phone]"),
    (re.compile(r"(?i)(secret|token|pin|password|card|code)=\S+"), r"\1=[hidden]"),
)
_TOKEN_PATH = re.compile(r"^/(hadir|v)/.*")
access = logging.getLogger("lms.access")


def masked(text: str) -> str:
    """The text without NIK, phone numbers and named secrets."""
    for pattern, instead in MASKS:
        text = pattern.sub(instead, text)
    return text


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
            "path": _TOKEN_PATH.sub(r"/\1/[code]", request.path),
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

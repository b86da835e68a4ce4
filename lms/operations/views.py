"""Health for machines."""

from dataclasses import asdict

from flask import Blueprint, jsonify
from flask.typing import ResponseReturnValue

from lms.core.clock import now
from lms.db import db
from lms.operations import queries
from lms.web.entry import public

bp = Blueprint("operations", __name__)


@bp.get("/healthz")
@public
def healthz() -> ResponseReturnValue:
    """The process answers; nothing else is asked."""
    return jsonify(status="ok")


@bp.get("/readyz")
@public
def readyz() -> ResponseReturnValue:
    """The database answers and stands at the newest migration, and a worker lives."""
    found = queries.readiness(db.session(), now())
    status = "ok" if found.is_ready else "not ready"
    return jsonify(status=status, **asdict(found)), 200 if found.is_ready else 503

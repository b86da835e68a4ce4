"""Health for machines, and the audit record for auditors."""

from dataclasses import asdict

from flask import Blueprint, jsonify, render_template, request
from flask.typing import ResponseReturnValue

from lms.core.clock import now
from lms.core.roles import Role
from lms.db import db
from lms.operations import queries, wording
from lms.web.addresses import row_number
from lms.web.entry import only, public

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


@bp.get("/kelola/audit/")
@only(Role.ADMIN, Role.AUDITOR)
def audit_entries() -> ResponseReturnValue:
    entries = queries.audit_entries(db.session(), request.args.get("sebelum", type=row_number))
    return render_template(
        "operations/audit.html",
        lines=[wording.line(entry) for entry in entries],
        page_size=queries.PAGE,
    )

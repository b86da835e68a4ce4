"""Health for machines, and the audit record for auditors."""

from flask import Blueprint, jsonify, render_template, request
from flask.typing import ResponseReturnValue

from lms.core.roles import Role
from lms.db import db
from lms.operations import queries
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
    """The database answers and stands at the newest migration."""
    ready = queries.is_migrated(db.session())
    return jsonify(status="ok" if ready else "not ready"), 200 if ready else 503


@bp.get("/kelola/audit/")
@only(Role.ADMIN, Role.AUDITOR)
def audit_entries() -> ResponseReturnValue:
    entries = queries.audit_entries(db.session(), request.args.get("sebelum", type=int))
    return render_template("operations/audit.html", entries=entries, page_size=queries.PAGE)

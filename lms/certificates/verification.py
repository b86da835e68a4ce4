"""The public page behind the code of a certificate: every printed field, and what it is worth."""

from flask import Blueprint, make_response, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from lms.certificates import queries, rules
from lms.certificates.wording import period_id
from lms.core.clock import now, wib_date
from lms.core.codes import grouped, is_well_formed, normalise
from lms.db import db
from lms.office.queries import office_at
from lms.web.entry import public

bp = Blueprint("verification", __name__)
SHOWN = 40
"""Letters of a mistyped code that are shown again."""


@bp.get("/V", strict_slashes=False)
@bp.get("/v", strict_slashes=False)
@public
def search() -> ResponseReturnValue:
    typed = request.args.get("kode", "").strip()
    if not typed:
        return _private(render_template("certificates/search.html"), 200)
    meant = normalise(typed)
    if is_well_formed(meant):
        return redirect(url_for(".certificate", code=meant), 303)
    return _mistyped(typed, meant)


# The QR code is in capitals: coarser, so it is read from farther away.
@bp.get("/V/<code>", strict_slashes=False)
@bp.get("/v/<code>", strict_slashes=False)
@public
def certificate(code: str) -> ResponseReturnValue:
    meant = normalise(code)
    if not is_well_formed(meant):
        return _mistyped(code, meant)
    found = queries.by_code(db.session(), meant)
    if found is None:
        return _private(render_template("certificates/unknown.html", code=grouped(meant)), 404)
    says = found.says
    page = render_template(
        "certificates/verified.html",
        certificate=found,
        says=says,
        code=grouped(found.code),
        period=period_id(says.starts_on, says.ends_on),
        standing=rules.standing(found.state, found.valid_until, wib_date(now())),
        digest=queries.digest(db.session(), found.id),
        office=office_at(db.session(), now()),
    )
    return _private(page, 200)


def _mistyped(typed: str, meant: str) -> ResponseReturnValue:
    """Not a code at all: what may have gone wrong, with what was typed to be put right."""
    hint = rules.typing_hint(typed, meant)
    page = render_template("certificates/mistyped.html", typed=typed[:SHOWN], hint=hint)
    return _private(page, 404)


def _private(page: str, status: int) -> ResponseReturnValue:
    """No search engine lists it, and no other site learns which code was looked up."""
    answer = make_response(page, status)
    answer.headers["X-Robots-Tag"] = "noindex, nofollow"
    answer.headers["Referrer-Policy"] = "no-referrer"
    return answer

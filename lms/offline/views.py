"""Keeping a course on a phone: what is there, its parts, and what comes back."""

from flask import Blueprint, Response, jsonify, request
from flask.typing import ResponseReturnValue
from flask_wtf.csrf import generate_csrf

from lms.accounts import aliases
from lms.accounts import queries as accounts
from lms.accounts.identity import me
from lms.core.clock import now
from lms.core.errors import NotFound, RuleBroken
from lms.core.roles import Role
from lms.db import db, transaction
from lms.learning import queries as learning
from lms.learning.models import Training
from lms.offline import forms, package, returns
from lms.offline.package import Part
from lms.offline.standing import standing
from lms.web.entry import only

bp = Blueprint("offline", __name__, url_prefix="/simpan")
AT_ONCE = 5
"""How many courses a phone asks about in one contact."""


@bp.get("/")
@only(Role.CADRE)
def contact() -> ResponseReturnValue:
    """Who is signed in, which database answers, and how the courses on the phone stand now."""
    session = db.session()
    site = accounts.site(session)
    courses = {}
    for slug in request.args.getlist("kursus")[:AT_ONCE]:
        training, attends = _training(slug)
        if training and attends:
            found = package.package(session, training.edition, me().id)
            courses[slug] = {
                "edition": found.edition,
                "sha256": found.manifest.sha256,
                "modules": standing(session, training, me().id),
            }
    return jsonify(
        owner=me().id,
        formerly=sorted(aliases.aliases_of(session, [me().id])),
        epoch=site.epoch if site else "",
        token=generate_csrf(),
        courses=courses,
    )


def _training(slug: str) -> tuple[Training | None, bool]:
    try:
        return learning.training_of_course(db.session(), me(), slug)
    except NotFound:  # a course on the phone that is theirs no longer
        return None, False


@bp.get("/<slug>/")
@only(Role.CADRE)
def manifest(slug: str) -> ResponseReturnValue:
    """The manifest of the viewer's own package; byte for byte what its SHA-256 is of."""
    found = package.package(db.session(), _attended(slug).edition, me().id)
    return _sent(found.manifest)


@bp.get("/<slug>/<name>")
@only(Role.CADRE)
def part(slug: str, name: str) -> ResponseReturnValue:
    """One part of the viewer's own package."""
    found = package.part(db.session(), _attended(slug).edition, me().id, name)
    return _sent(found)


def _sent(found: Part) -> Response:
    takes_gzip = request.accept_encodings["gzip"] > 0
    answer = Response(found.packed if takes_gzip else found.text, mimetype="application/json")
    answer.vary.add("Accept-Encoding")
    if takes_gzip:
        answer.content_encoding = "gzip"
    return answer


def _attended(slug: str) -> Training:
    training, attends = learning.training_of_course(db.session(), me(), slug)
    if not attends:
        raise NotFound
    return training


@bp.post("/kiriman")
@only(Role.CADRE)
def send() -> ResponseReturnValue:
    """One thing done without a network: `stored`, `duplicate`, `quarantined` or `refused`."""
    done = forms.returned(request.get_data(cache=False))
    try:
        with transaction() as session:
            answered = returns.settle(session, me(), done, now=now())
    except RuleBroken as refused:  # the ledger itself has no place for it
        return jsonify(outcome="refused", message=refused.message), 409
    said = {name: value for name, value in answered.answer.items() if name != "body"}
    return jsonify(said | {"outcome": answered.word})

"""The pages of one's own data: seeing it all and taking a copy along."""

from collections.abc import Iterator

from flask import Blueprint, Response, render_template, stream_with_context
from flask.typing import ResponseReturnValue

from lms.accounts.consent_gate import without_consent
from lms.accounts.identity import me
from lms.accounts.models import Person
from lms.core.clock import now, wib_date
from lms.db import db
from lms.privacy import copies, queries, rules, wording
from lms.privacy.forms import LABELS
from lms.privacy.holdings import SECTIONS
from lms.web.entry import signed_in

bp = Blueprint("privacy", __name__, url_prefix="/data-saya")
ASKED = "permintaan"
"""The part that has a place of its own on the page."""
SHOWN = 10
"""The newest rows of each part on the page; the copies hold them all."""
FIXABLE = {LABELS[field]: field for field in rules.CORRECTABLE}


@bp.get("/")
@signed_in
@without_consent
def own_data() -> ResponseReturnValue:
    session, person_id = db.session(), me().id
    identity, *others = (part for part in SECTIONS if part.key != ASKED)
    counted = {part: part.count(session, person_id) for part in others}
    return render_template(
        "privacy/own_data.html",
        facts=identity.newest(session, person_id, 1)[0],
        person=session.get_one(Person, person_id),
        sections=[
            (part, count, part.newest(session, person_id, SHOWN))
            for part, count in counted.items()
            if count
        ],
        empty=[part.title for part, count in counted.items() if not count],
        shown=SHOWN,
        wishes=queries.own(session, person_id)[:SHOWN],
        fixable=FIXABLE,
        labels=LABELS,
        said=wording.said,
    )


@bp.get("/unduh.json")
@signed_in
@without_consent
def as_json() -> ResponseReturnValue:
    copy = copies.as_json(db.session(), me().id, now=now())
    return _download(copy, "application/json", "json")


@bp.get("/unduh.html")
@signed_in
@without_consent
def as_page() -> ResponseReturnValue:
    return _download(copies.as_page(db.session(), me().id, now=now()), "text/html", "html")


def _download(pieces: Iterator[str], kind: str, ending: str) -> Response:
    """Sent while it is read; the file's name says the day and nobody's name."""
    name = f"data-saya-{wib_date(now()).isoformat()}.{ending}"
    disposition = {"Content-Disposition": f'attachment; filename="{name}"'}
    return Response(
        stream_with_context(pieces), content_type=f"{kind}; charset=utf-8", headers=disposition
    )

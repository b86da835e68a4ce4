"""The pages on which cards are printed: each kelurahan, its cadres, and the sheets made."""

from io import BytesIO

from flask import Blueprint, make_response, redirect, render_template, send_file, url_for
from flask.typing import ResponseReturnValue

from lms.accounts import card_queries, cards
from lms.accounts.card_queries import HAND_OUT, PrintStatus
from lms.accounts.forms import PrintCardsForm
from lms.accounts.fresh_gate import freshly
from lms.accounts.identity import me
from lms.accounts.sealing import SealBroken
from lms.audit import service as audit
from lms.core.clock import now
from lms.core.errors import NotFound, RuleBroken
from lms.db import db, transaction
from lms.jobs import carrier
from lms.web.entry import only

bp = Blueprint("cards", __name__, url_prefix="/kelola/kartu")


class SheetGone(NotFound):
    message = "Lembar kartu ini sudah tidak disimpan. Cetak kartu baru bila masih diperlukan."


@bp.get("/")
@only(*HAND_OUT)
def villages() -> ResponseReturnValue:
    return render_template("accounts/cards.html", counts=card_queries.counts(db.session(), me()))


@bp.get("/<region_code>/")
@only(*HAND_OUT)
def village(region_code: str) -> ResponseReturnValue:
    return _page(region_code, PrintCardsForm())


@bp.post("/<region_code>/cetakan")
@only(*HAND_OUT)
@freshly
def print_cards(region_code: str) -> ResponseReturnValue:
    region = card_queries.village(db.session(), me(), region_code)
    people = card_queries.of_village(db.session(), region.code, now())
    form = PrintCardsForm.among([one.person.id for one in people])
    if not form.accepted():
        return _page(region_code, form)
    try:
        with transaction() as session:
            asked = cards.request_print(
                session,
                me(),
                region_code,
                form.kader.data or [],
                op=form.op.data or "",
                forgets_devices=form.perangkat.data,
                now=now(),
            )
            print_id, job_id = asked.id, asked.job_id
    except RuleBroken as refused:
        form.refuse(refused)
        return _page(region_code, form)
    if job_id is not None:
        carrier.nudge(job_id)
    return redirect(url_for(".sheet", print_id=print_id), 303)


@bp.get("/cetakan/<int:print_id>")
@only(*HAND_OUT)
def sheet(print_id: int) -> ResponseReturnValue:
    return render_template("accounts/card_print.html", print=_status(print_id))


@bp.get("/cetakan/<int:print_id>/kemajuan")
@only(*HAND_OUT)
def progress(print_id: int) -> ResponseReturnValue:
    status = _status(print_id)
    answer = make_response(render_template("accounts/_card_print.html", print=status))
    if not status.is_open:
        answer.headers["HX-Refresh"] = "true"  # the whole page shows what can be done now
    return answer


@bp.post("/cetakan/<int:print_id>/unduhan")
@only(*HAND_OUT)
@freshly
def fetch(print_id: int) -> ResponseReturnValue:
    """The sheet opens accounts: who took it stands in the record."""
    status = _status(print_id)
    sealed = card_queries.sealed_sheet(db.session(), print_id)
    try:
        pdf = cards.unsealed(sealed or b"", print_id)
    except SealBroken:
        raise SheetGone from None
    with transaction() as session:
        audit.record(
            session,
            "cards.fetched",
            "card_print",
            print_id,
            now=now(),
            actor_id=me().id,
            role=me().main_role,
        )
    name = f"kartu-{status.region.code}-{print_id}.pdf"
    return send_file(
        BytesIO(pdf), mimetype="application/pdf", download_name=name, as_attachment=True
    )


def _status(print_id: int) -> PrintStatus:
    return card_queries.print_status(db.session(), me(), print_id)


def _page(region_code: str, form: PrintCardsForm) -> ResponseReturnValue:
    region = card_queries.village(db.session(), me(), region_code)
    people = card_queries.of_village(db.session(), region_code, now())
    recent = card_queries.recent_prints(db.session(), me(), region_code)
    page = render_template(
        "accounts/cards_village.html", region=region, people=people, form=form, recent=recent
    )
    return page, form.status

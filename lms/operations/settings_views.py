"""The office's settings: one form, its history, and a trial certificate before saving."""

from datetime import datetime
from typing import Any

from flask import Blueprint, flash, make_response, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from sqlalchemy.orm import Session

from lms.accounts.identity import me
from lms.accounts.whole_city import ensure_whole_city
from lms.certificates.drawing import draw
from lms.core.clock import now, wib_date
from lms.core.errors import RuleBroken
from lms.core.roles import Role
from lms.db import db, transaction
from lms.office import queries, rules, service
from lms.office.queries import Version
from lms.office.service import Change, Outdated
from lms.operations import settings as work
from lms.operations.settings import Wish
from lms.operations.settings_forms import SettingsForm
from lms.operations.settings_history import announced, asked_for, told
from lms.web.addresses import row_number
from lms.web.entry import only

bp = Blueprint("settings", __name__, url_prefix="/kelola/pengaturan")


@bp.route("/", methods=["GET", "POST"])
@only(Role.ADMIN)
def edit() -> ResponseReturnValue:
    ensure_whole_city(db.session(), me())
    form = SettingsForm()
    if not form.accepted():
        return _page(form, fresh=request.method == "GET"), form.status
    moment = now()
    wish = _wish(db.session(), form, moment)
    try:
        work.ensure_printable(wish.office, moment)
        with transaction() as session:
            made = work.save(session, me(), wish, now=moment)
    except Outdated as late:
        return _overtaken(form, wish, late), form.status
    except RuleBroken as refused:
        form.refuse(refused)
        return _page(form), form.status
    flash(f"Pengaturan tersimpan sebagai versi {made.number}.", "done")
    return redirect(url_for(".edit"), 303)


@bp.post("/pratinjau")
@only(Role.ADMIN)
def preview() -> ResponseReturnValue:
    """A made-up certificate as it would be printed with what stands in the form."""
    ensure_whole_city(db.session(), me())
    form = SettingsForm()
    if not form.accepted():
        return _page(form), form.status
    wish = _wish(db.session(), form, now())
    try:
        facts = work.ensure_printable(wish.office, now())
        (pdf,) = draw([facts])
    except RuleBroken as refused:
        form.refuse(refused)
        return _page(form), form.status
    answer = make_response(pdf)
    answer.mimetype = "application/pdf"
    answer.headers["Content-Disposition"] = 'inline; filename="contoh-sertifikat.pdf"'
    return answer


@bp.get("/riwayat/")
@only(Role.ADMIN)
def history() -> ResponseReturnValue:
    session = db.session()
    ensure_whole_city(session, me())
    whole = queries.history(session)
    return render_template(
        "operations/settings_history.html",
        versions=told(session, [one for one in whole if one.number], whole),
        held=queries.version_at(session, now()),
        moment=now(),
    )


@bp.post("/<int:number>/pembatalan")
@only(Role.ADMIN)
def cancel(number: int) -> ResponseReturnValue:
    """Take back what is still to come."""
    based_on = request.form.get("based_on", -1, type=row_number)
    moment = now()
    with transaction() as session:
        ensure_whole_city(session, me())
        asked = Change(based_on, {}, moment, me().id, Role.ADMIN)
        service.cancel(session, asked, number, now=moment)
    flash("Perubahan itu dibatalkan.", "done")
    return redirect(url_for(".edit"), 303)


def _wish(session: Session, form: SettingsForm, moment: datetime) -> Wish:
    shown = queries.version(session, form.number("shown"))
    return Wish(
        office=form.office(shown.office.emblem),
        shown=shown.number,
        based_on=form.number("based_on"),
        valid_from=form.moment(moment),
        note=form.note.data,
    )


def _overtaken(form: SettingsForm, wish: Wish, late: Outdated) -> str:
    """The form again, on top of what another admin saved; what this one changed stays typed."""
    session = db.session()
    values = work.wanted(session, wish)
    newer = queries.made_after(session, wish.based_on)
    form.show(rules.overlaid(queries.version_at(session, now()).office, values))
    form.refuse(late)
    return _page(form, newer=newer, fresh_base=True)


def _page(
    form: SettingsForm,
    *,
    fresh: bool = False,
    fresh_base: bool = False,
    newer: list[Version] | None = None,
) -> str:
    session, moment = db.session(), now()
    held = queries.version_at(session, moment)
    if fresh:
        form.show(held.office)
    if fresh or fresh_base:
        form.base_on(held.number, queries.newest_number(session))
    whole = queries.history(session)
    facts: dict[str, Any] = {
        "form": form,
        "held": held,
        "coming": announced(session, held, queries.to_come(session, moment)),
        "newer": asked_for(told(session, newer or [], whole)),
        "newest": queries.newest_number(session),
        "today": wib_date(moment),
    }
    return render_template("operations/settings.html", **facts)

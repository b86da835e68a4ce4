"""Moving a cadre: first where to, then on which seat and from when."""

from flask import Blueprint, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from lms.accounts import queries as accounts
from lms.accounts.identity import me
from lms.core.clock import now, wib_date
from lms.core.errors import RuleBroken
from lms.db import db, transaction
from lms.regions import queries as regions
from lms.regions.models import Region
from lms.roster import moving, seat_queries
from lms.roster.people_forms import MoveForm
from lms.roster.scope import MANAGES, ensure_manages
from lms.sync.service import once
from lms.web.entry import only

bp = Blueprint("moves", __name__, url_prefix="/kelola")


@bp.route("/kader/<int:person_id>/pindah", methods=["GET", "POST"])
@only(*MANAGES)
def move(person_id: int) -> ResponseReturnValue:
    person = accounts.person_for(db.session(), me(), person_id)
    ensure_manages(me(), person.region_code)
    villages = regions.villages(db.session(), within=me().regions(*MANAGES))
    target = next((one for one in villages if one.code == request.args.get("ke")), None)
    form = _form(target)
    if target is not None and form.accepted():
        try:
            _move(person_id, target, form)
        except RuleBroken as rule:
            form.refuse(rule)
            person = accounts.person_for(db.session(), me(), person_id)
        else:
            flash(f"Kader pindah ke {target.title}.", "done")
            return redirect(url_for("roster.person", person_id=person_id), 303)
    page = render_template(
        "roster/move.html",
        form=form,
        person=person,
        target=target,
        villages=[one for one in villages if one.code != person.region_code],
        sittings=seat_queries.history_of_person(db.session(), me(), person_id),
        today=wib_date(now()),
    )
    return page, form.status


def _form(target: Region | None) -> MoveForm:
    today = wib_date(now())
    form = MoveForm(effective_on=today)
    form.offer(seat_queries.vacant_seats(db.session(), target.code, today) if target else [])
    return form


def _move(person_id: int, target: Region, form: MoveForm) -> None:
    moment, viewer = now(), me()
    with transaction() as session:
        held = moving.held(session, viewer, person_id, form.seat_id)

        def do() -> dict[str, int]:
            seat_id, terms = form.seat_id, form.terms()
            moving.move(session, viewer, held, target, terms, seat_id=seat_id, now=moment)
            return {"person": person_id}

        op, body = form.op.data or "", form.body() | {"person": str(person_id), "to": target.code}
        once(session, op, "person.move", body, do, person_id=viewer.id, now=moment)

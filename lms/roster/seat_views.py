"""The seats of a kelurahan on any day, one seat's history, and decisions about it."""

from datetime import date

from flask import Blueprint, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from sqlalchemy.orm import Session

from lms.accounts import queries as accounts
from lms.accounts.identity import me
from lms.accounts.models import Person
from lms.core.clock import now, wib_date
from lms.core.errors import NotFound, RuleBroken
from lms.db import db, transaction
from lms.regions import queries as regions
from lms.regions.models import Level, Seat
from lms.roster import people, seat_queries, seats
from lms.roster.people_forms import SeatForm
from lms.roster.rules import SeatDeed
from lms.roster.scope import LOOKS, MANAGES, ensure_manages, ensure_sees, manages
from lms.sync.service import once
from lms.web.entry import only
from lms.web.forms import CENTURY, OnceForm

bp = Blueprint("seats", __name__, url_prefix="/kelola")
SAID = {
    SeatDeed.FILL: "Kursi terisi.",
    SeatDeed.REPLACE: "Penggantian kader tersimpan.",
    SeatDeed.VACATE: "Kursi dikosongkan.",
}


@bp.get("/wilayah/<region_code>/")
@only(*LOOKS)
def village(region_code: str) -> ResponseReturnValue:
    ensure_sees(me(), region_code)
    region = regions.region(db.session(), region_code)
    if region.level is not Level.VILLAGE:
        raise NotFound
    day, today = _day(), wib_date(now())
    rows = seat_queries.who_sat(db.session(), me(), region_code, day)
    return render_template(
        "roster/village.html",
        region=region,
        rows=rows,
        filled=sum(row.sitting is not None for row in rows),
        day=day,
        today=today,
        may_change=manages(me(), region_code),
    )


def _day() -> date:
    """The day asked for; today when that is none."""
    try:
        asked = date.fromisoformat(request.args.get("hari", ""))
    except ValueError:
        return wib_date(now())
    return asked if asked.year in CENTURY else wib_date(now())


@bp.get("/kursi/<int:seat_id>")
@only(*LOOKS)
def seat(seat_id: int) -> ResponseReturnValue:
    found = seat_queries.seat_for(db.session(), me(), seat_id)
    today = wib_date(now())
    sittings = seat_queries.history_of_seat(db.session(), me(), found)
    decided = seat_queries.decisions(db.session(), seat_id)
    return render_template(
        "roster/seat.html",
        seat=found,
        region=regions.region(db.session(), found.region_code),
        sittings=sittings,
        present=next((one for one in sittings if one.lasts_on(today)), None),
        deeds=_possible(sittings),
        cancelled=[one for one in decided if one.cancelled_at],
        last=next((one for one in decided if one.cancelled_at is None), None),
        may_change=manages(me(), found.region_code),
        today=today,
        form=OnceForm(),
    )


def _possible(sittings: list[seat_queries.Sitting]) -> tuple[SeatDeed, ...]:
    """Only the last term decides what can come next."""
    if sittings and sittings[0].until is None:
        return (SeatDeed.REPLACE, SeatDeed.VACATE)
    return (SeatDeed.FILL,)


@bp.route("/kursi/<int:seat_id>/<any(isi,ganti,kosongkan):deed>", methods=["GET", "POST"])
@only(*MANAGES)
def decide(seat_id: int, deed: str) -> ResponseReturnValue:
    found = seat_queries.seat_for(db.session(), me(), seat_id)
    ensure_manages(me(), found.region_code)
    form = _form(found, SeatDeed(deed))
    if form.accepted():
        try:
            _decide(seat_id, form)
        except RuleBroken as rule:
            form.refuse(rule)
            form.twins = getattr(rule, "people", ())
        else:
            flash(SAID[form.deed], "done")
            return redirect(url_for(".seat", seat_id=seat_id), 303)
    sittings = seat_queries.history_of_seat(db.session(), me(), found)
    page = render_template(
        "roster/decide.html",
        form=form,
        deed=form.deed,
        seat=found,
        region=regions.region(db.session(), found.region_code),
        leaver=next((one for one in sittings if one.until is None), None),
        today=wib_date(now()),
    )
    return page, form.status


def _form(found: Seat, deed: SeatDeed) -> SeatForm:
    today = wib_date(now())
    form = SeatForm(effective_on=today)
    form.about(deed, seat_queries.reserves(db.session(), me(), found.region_code, today))
    return form


def _decide(seat_id: int, form: SeatForm) -> None:
    moment, viewer = now(), me()
    with transaction() as session:
        held = seats.held_seat(session, viewer, seat_id)

        def do() -> dict[str, int]:
            comer = _comer(session, held, form)
            decision = seats.decide(
                session, viewer, held, form.deed, form.terms(), comer=comer, now=moment
            )
            return {"decision": decision.id}

        op, body = form.op.data or "", form.body() | {"seat": str(seat_id), "deed": form.deed}
        once(session, op, "seat.decide", body, do, person_id=viewer.id, now=moment)


def _comer(session: Session, held: Seat, form: SeatForm) -> Person | None:
    if not form.deed.begins:
        return None
    if form.is_somebody_new:
        is_other = form.is_other.data
        values = form.values()
        return people.create(session, me(), held.region_code, values, is_other=is_other, now=now())
    return accounts.person_for(session, me(), int(form.comer.data))


@bp.post("/kursi/keputusan/<int:decision_id>/pembatalan")
@only(*MANAGES)
def cancel(decision_id: int) -> ResponseReturnValue:
    seat_id = _cancel(decision_id, OnceForm())
    flash("Keputusan dibatalkan. Kursi kembali seperti sebelumnya.", "done")
    return redirect(url_for(".seat", seat_id=seat_id), 303)


def _cancel(decision_id: int, form: OnceForm) -> int:
    """The seat it was about; of two taps the second is answered like the first."""
    moment, viewer = now(), me()
    with transaction() as session:

        def do() -> dict[str, int]:
            return {"seat": seats.cancel(session, viewer, decision_id, now=moment).seat_id}

        op, body = form.op.data or "", {"decision": decision_id}
        done = once(session, op, "seat.cancel", body, do, person_id=viewer.id, now=moment)
    return int(done.answer["seat"])

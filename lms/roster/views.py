"""The pages of people: finding cadres, one cadre, writing a new one, changing their data."""

from flask import Blueprint, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from lms.accounts import access, aliases
from lms.accounts import queries as accounts
from lms.accounts.identity import me
from lms.core.clock import now, wib_date
from lms.core.errors import RuleBroken
from lms.core.text import one_line
from lms.db import db, transaction
from lms.regions import queries as regions
from lms.roster import merge_queries as merging
from lms.roster import people as writing
from lms.roster import queries, record, seat_queries
from lms.roster.people_forms import EditPersonForm, NewPersonForm
from lms.roster.queries import Standing, Wanted
from lms.roster.scope import KNOWS_NIK, LOOKS, MANAGES, ensure_manages, knows_nik, manages
from lms.sync.service import once
from lms.web.addresses import page_number
from lms.web.entry import only

bp = Blueprint("roster", __name__, url_prefix="/kelola")
LONGEST = 80


@bp.get("/kader/")
@only(*LOOKS)
def people() -> ResponseReturnValue:
    wanted, today = _wanted(), wib_date(now())
    session, viewer = db.session(), me()
    looked_up = queries.vacancies if wanted.standing is Standing.VACANT else queries.cadres
    page = looked_up(session, viewer, wanted, page=page_number(), today=today)
    return render_template(
        "roster/people.html",
        page=page,
        wanted=wanted,
        villages=regions.villages(session, within=viewer.regions(*LOOKS)),
        may_change=bool(viewer.regions(*MANAGES)),
        may_seek_nik=bool(viewer.regions(*KNOWS_NIK)),
    )


def _wanted() -> Wanted:
    """What the address asks for; a standing that is none shows all."""
    known = {standing.value: standing for standing in Standing}
    return Wanted(
        text=one_line(request.args.get("cari", ""))[:LONGEST],
        region=request.args.get("wilayah", "")[:LONGEST],
        standing=known.get(request.args.get("keadaan", ""), Standing.ALL),
    )


@bp.get("/kader/<int:person_id>")
@only(*LOOKS)
def person(person_id: int) -> ResponseReturnValue:
    session, viewer, today = db.session(), me(), wib_date(now())
    found = accounts.person_for(session, viewer, person_id)
    if (survivor := aliases.followed(session, person_id)) != person_id:
        return redirect(url_for(".person", person_id=survivor), 303)
    sittings = seat_queries.history_of_person(session, viewer, person_id)
    return render_template(
        "roster/person.html",
        person=found,
        sittings=sittings,
        present=next((one for one in sittings if one.lasts_on(today)), None),
        learnt=record.learnt(session, viewer, person_id, today),
        changes=record.history(session, viewer, person_id),
        merges=merging.of_person(session, viewer, person_id, now()),
        may_change=manages(viewer, found.region_code),
        has_doors=access.looks_after(session, viewer, person_id),
        knows_nik=knows_nik(viewer, found.region_code),
        today=today,
    )


@bp.route("/kader/baru", methods=["GET", "POST"])
@only(*MANAGES)
def new_person() -> ResponseReturnValue:
    form = NewPersonForm(region=request.args.get("wilayah", ""))
    form.offer(regions.villages(db.session(), within=me().regions(*MANAGES)))
    if form.accepted():
        try:
            person_id = _create(form)
        except writing.ProbablyKnown as rule:
            form.refuse(rule)
            form.twins = rule.people
        else:
            flash("Kader tercatat sebagai cadangan.", "done")
            return redirect(url_for(".person", person_id=person_id), 303)
    return render_template("roster/new_person.html", form=form), form.status


def _create(form: NewPersonForm) -> int:
    moment, viewer = now(), me()
    with transaction() as session:

        def do() -> dict[str, int]:
            is_other, code = form.is_other.data, form.region.data
            values = form.values()
            made = writing.create(session, viewer, code, values, is_other=is_other, now=moment)
            return {"person": made.id}

        op, body = form.op.data or "", form.body()
        done = once(session, op, "person.create", body, do, person_id=viewer.id, now=moment)
    return int(done.answer["person"])


@bp.route("/kader/<int:person_id>/ubah", methods=["GET", "POST"])
@only(*MANAGES)
def edit_person(person_id: int) -> ResponseReturnValue:
    found = accounts.person_for(db.session(), me(), person_id)
    ensure_manages(me(), found.region_code)
    form = EditPersonForm()
    if not form.is_submitted():
        form.fill(found)
        form.seen.data = str(writing.version(db.session(), person_id))
    if form.accepted():
        try:
            _edit(person_id, form)
        except RuleBroken as rule:
            form.refuse(rule)
            found = accounts.person_for(db.session(), me(), person_id)
            form.seen.data = str(writing.version(db.session(), person_id))
        else:
            flash("Data kader tersimpan.", "done")
            return redirect(url_for(".person", person_id=person_id), 303)
    return render_template("roster/edit_person.html", form=form, person=found), form.status


def _edit(person_id: int, form: EditPersonForm) -> None:
    moment, viewer = now(), me()
    with transaction() as session:
        held = writing.held(session, viewer, person_id)

        def do() -> dict[str, int]:
            seen, reason = int(form.seen.data), form.reason.data or None
            writing.edit(session, viewer, held, form.values(), seen=seen, reason=reason, now=moment)
            return {"person": person_id}

        op, body = form.op.data or "", form.body() | {"person": str(person_id)}
        once(session, op, "person.edit", body, do, person_id=viewer.id, now=moment)


@bp.get("/wilayah/")
@only(*LOOKS)
def seats() -> ResponseReturnValue:
    counts = queries.seat_counts(db.session(), me(), wib_date(now()))
    return render_template("roster/seats.html", counts=counts)

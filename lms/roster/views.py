"""The plain roster pages: cadres, one cadre, and the seats of each kelurahan."""

from flask import Blueprint, render_template, request
from flask.typing import ResponseReturnValue

from lms.accounts import queries as accounts
from lms.accounts.identity import me
from lms.core.clock import now, wib_date
from lms.core.roles import Role
from lms.db import db
from lms.roster import queries
from lms.web.addresses import page_number
from lms.web.entry import only

bp = Blueprint("roster", __name__, url_prefix="/kelola")
WORKS_WITH_PEOPLE = (Role.TRAINER, Role.OFFICIAL, Role.ADMIN)


@bp.get("/kader/")
@only(*WORKS_WITH_PEOPLE)
def people() -> ResponseReturnValue:
    name, region = request.args.get("nama", "").strip()[:80], request.args.get("wilayah")
    today = wib_date(now())
    page = queries.cadres(
        db.session(), me(), region=region, name=name, page=page_number(), today=today
    )
    counts = queries.seat_counts(db.session(), me(), today)
    return render_template("roster/people.html", page=page, name=name, region=region, counts=counts)


@bp.get("/kader/<int:person_id>")
@only(*WORKS_WITH_PEOPLE)
def person(person_id: int) -> ResponseReturnValue:
    found = accounts.person_for(db.session(), me(), person_id)
    return render_template("roster/person.html", person=found)


@bp.get("/wilayah/")
@only(*WORKS_WITH_PEOPLE)
def seats() -> ResponseReturnValue:
    counts = queries.seat_counts(db.session(), me(), wib_date(now()))
    return render_template("roster/seats.html", counts=counts)

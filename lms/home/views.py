"""The front page, chosen by role."""

from flask import Blueprint, redirect, render_template, url_for
from flask.typing import ResponseReturnValue

from lms.accounts import queries as accounts
from lms.accounts.identity import me
from lms.accounts.rules import Viewer
from lms.attendance import agenda, trainings
from lms.certificates import queries as certificates
from lms.core.clock import now, to_wib, wib_date
from lms.core.roles import Role
from lms.core.text import part_of_day, salutation
from lms.db import db
from lms.learning import classroom
from lms.learning import queries as learning
from lms.roster import queries as roster
from lms.web.entry import signed_in

bp = Blueprint("home", __name__)
NEAREST = 3
"""How many meetings of each kind, and trainings, a trainer's first screen shows."""


@bp.get("/")
@signed_in
def index() -> ResponseReturnValue:
    viewer = me()
    greeting = (
        f"Selamat {part_of_day(to_wib(now()).hour)}, {salutation(viewer.full_name, viewer.sex)}"
    )
    if viewer.main_role is Role.OFFICIAL:
        return redirect(url_for("coverage.city"), 303)
    if viewer.main_role is Role.AUDITOR:
        return redirect(url_for("audit.entries"), 303)
    if viewer.main_role is Role.CADRE:
        return _cadre(viewer, greeting)
    counts = roster.seat_counts(db.session(), viewer, wib_date(now()))
    if viewer.main_role is not Role.TRAINER:
        return render_template("home/desk.html", greeting=greeting, counts=counts)
    return render_template(
        "home/trainer.html",
        greeting=greeting,
        counts=counts,
        agenda=agenda.of(db.session(), viewer, now(), longest=NEAREST),
        trainings=trainings.page(db.session(), viewer, 1).rows[:NEAREST],
    )


def _cadre(viewer: Viewer, greeting: str) -> ResponseReturnValue:
    """The newest training, what to do next in it, what is missing, and the next meeting."""
    session = db.session()
    person = accounts.person_for(session, viewer, viewer.id)
    newest = learning.own_trainings(session, viewer)[:1]
    desk = next(iter(classroom.desks(session, viewer, newest)), None)
    held = certificates.own(session, viewer, wib_date(now()))
    certified = {one.certificate.training_id for one in held if one.counts}
    return render_template(
        "home/cadre.html",
        greeting=greeting,
        person=person,
        desk=desk,
        is_certified=desk is not None and desk.classroom.training.id in certified,
        next_meeting=agenda.next_line(session, viewer, now()),
        certificates=held,
    )

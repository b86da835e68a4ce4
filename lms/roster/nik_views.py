"""Citizen numbers (NIK) of cadres: entered, shown with a reason, searched for, taken away.

A number travels in the body of a request alone, and is in no address, log or cache.
"""

from flask import Blueprint, flash, redirect, render_template, url_for
from flask.typing import ResponseReturnValue
from sqlalchemy.orm import Session

from lms.accounts import niks
from lms.accounts import queries as accounts
from lms.accounts.changes import Source
from lms.accounts.fresh_gate import freshly
from lms.accounts.identity import me
from lms.accounts.models import Person
from lms.core.clock import now
from lms.core.errors import RuleBroken
from lms.db import db, transaction
from lms.regions.queries import inside
from lms.roster.nik_forms import NikForm, ReasonForm, RemovalForm
from lms.roster.scope import KNOWS_NIK, MANAGES, ensure_knows_nik, ensure_manages
from lms.web.entry import only

bp = Blueprint("niks", __name__, url_prefix="/kelola")


class NobodyHasIt(RuleBroken):
    message = "Tidak ada kader dengan NIK ini di wilayah Anda."


@bp.route("/kader/<int:person_id>/nik", methods=["GET", "POST"])
@only(*MANAGES)
def enter(person_id: int) -> ResponseReturnValue:
    person = _managed(db.session(), person_id)
    form = NikForm()
    if form.accepted():
        try:
            return _entered(person_id, form)
        except RuleBroken as refused:
            form.refuse(refused)
            person = _managed(db.session(), person_id)
    return render_template("roster/nik.html", form=form, person=person), form.status


def _entered(person_id: int, form: NikForm) -> ResponseReturnValue:
    number = niks.parse(form.nik.data or "", now())
    with transaction() as session:
        person = _managed(session, person_id)
        niks.put(session, person, number, _source(), now=now())
        doubts = list(niks.warnings(person, number))
    flash("NIK tersimpan.", "done")
    for doubt in doubts:
        flash(f"{doubt} Periksa mana yang benar.", "warn")
    return redirect(url_for("roster.person", person_id=person_id), 303)


@bp.route("/kader/<int:person_id>/nik/hapus", methods=["GET", "POST"])
@only(*MANAGES)
def remove(person_id: int) -> ResponseReturnValue:
    form = RemovalForm()
    if form.accepted():
        with transaction() as session:
            person = _managed(session, person_id)
            niks.remove(session, person, _source(form.alasan.data), now=now())
        flash("NIK dihapus.", "done")
        return redirect(url_for("roster.person", person_id=person_id), 303)
    person = _managed(db.session(), person_id)
    return render_template("roster/nik_remove.html", form=form, person=person), form.status


@bp.route("/kader/<int:person_id>/nik/lihat", methods=["GET", "POST"])
@only(*KNOWS_NIK)
@freshly
def reveal(person_id: int) -> ResponseReturnValue:
    """The number stands in the answer to the POST and nowhere else."""
    person = _known(db.session(), person_id)
    form, digits = ReasonForm(), None
    if form.accepted():
        try:
            with transaction() as session:
                person = _known(session, person_id)
                digits = niks.reveal(session, person_id, _source(form.alasan.data), now=now())
        except RuleBroken as refused:
            form.refuse(refused)
            person = _known(db.session(), person_id)
    page = render_template("roster/nik_reveal.html", form=form, person=person, digits=digits)
    return page, form.status


@bp.route("/cari-nik", methods=["GET", "POST"])
@only(*KNOWS_NIK)
@freshly
def search() -> ResponseReturnValue:
    form = NikForm()
    if form.accepted():
        try:
            return redirect(url_for("roster.person", person_id=_searched(form)), 303)
        except RuleBroken as refused:
            form.refuse(refused)
    return render_template("roster/nik_search.html", form=form), form.status


def _searched(form: NikForm) -> int:
    number = niks.parse(form.nik.data or "", now())
    here = inside(Person.region_code, me().regions(*KNOWS_NIK))
    with transaction() as session:
        people = accounts.visible_to(me()).where(here)
        found = niks.find(session, people, number.digits, _source(), now=now())
        person_id = found.id if found else None
    if person_id is None:
        raise NobodyHasIt
    return person_id


def _managed(session: Session, person_id: int) -> Person:
    person = accounts.person_for(session, me(), person_id)
    ensure_manages(me(), person.region_code)
    return person


def _known(session: Session, person_id: int) -> Person:
    person = accounts.person_for(session, me(), person_id)
    ensure_knows_nik(me(), person.region_code)
    return person


def _source(reason: str | None = None) -> Source:
    return Source(me().id, me().main_role, reason)

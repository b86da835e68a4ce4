"""The pages of staff: adding, giving and ending roles, links, codes, closing accounts."""

from collections.abc import Callable

from flask import Blueprint, flash, redirect, render_template, url_for
from flask.typing import ResponseReturnValue
from sqlalchemy.orm import Session

from lms.accounts import staff, staff_queries
from lms.accounts.forms import WhyForm
from lms.accounts.fresh_gate import freshly
from lms.accounts.identity import me
from lms.accounts.staff_forms import NewStaffForm, RoleForm
from lms.accounts.staff_queries import MANAGES
from lms.core import phone
from lms.core.clock import now
from lms.core.errors import RuleBroken
from lms.core.roles import Role
from lms.core.text import one_line
from lms.db import db, transaction
from lms.settings import settings
from lms.web import qr
from lms.web.entry import only

bp = Blueprint("staff", __name__, url_prefix="/kelola/petugas")


@bp.get("/")
@only(*MANAGES)
def index() -> ResponseReturnValue:
    found = staff_queries.members(db.session(), me())
    return render_template("accounts/staff.html", members=found)


@bp.route("/baru", methods=["GET", "POST"])
@only(*MANAGES)
@freshly
def add() -> ResponseReturnValue:
    form = NewStaffForm()
    form.offer(staff_queries.regions_to_give(db.session(), me()))
    if form.accepted():
        try:
            return _with_link(_added(form))
        except RuleBroken as refused:
            form.refuse(refused)
    return render_template("accounts/new_staff.html", form=form), form.status


def _added(form: NewStaffForm) -> int:
    role, region = Role(form.role.data), str(form.region.data)
    with transaction() as session:
        if form.is_cadre:
            number = form.cadre_number.data or ""
            return staff.promote(session, me(), number, role=role, region_code=region, now=now())
        return staff.add(
            session,
            me(),
            full_name=one_line(form.full_name.data or ""),
            phone=phone.normalise(form.phone.data or "") or "",
            role=role,
            region_code=region,
            now=now(),
        )


def _with_link(person_id: int) -> ResponseReturnValue:
    """The page that shows a new link, once."""
    with transaction() as session:
        secret = staff.new_link(session, me(), person_id, now=now())
    address = f"{settings().base_url}/aktivasi#petugas-{secret}"
    return render_template(
        "accounts/staff_link.html",
        member=staff_queries.member(db.session(), me(), person_id),
        address=address,
        drawing=qr.on_screen(address),
    )


@bp.get("/<int:person_id>/")
@only(*MANAGES)
def show(person_id: int) -> ResponseReturnValue:
    return _page(person_id, RoleForm())


@bp.post("/<int:person_id>/peran")
@only(*MANAGES)
@freshly
def give_role(person_id: int) -> ResponseReturnValue:
    form = RoleForm()
    form.offer(staff_queries.regions_to_give(db.session(), me()))
    staff_queries.member(db.session(), me(), person_id)
    if not form.accepted():
        return _page(person_id, form)
    role, region = Role(form.role.data), str(form.region.data)
    return _done(
        person_id,
        lambda session: staff.give(session, me(), person_id, role, region, now=now()),
        "Peran sudah diberikan.",
    )


@bp.post("/<int:person_id>/peran/<int:assignment_id>/pengakhiran")
@only(*MANAGES)
@freshly
def end_role(person_id: int, assignment_id: int) -> ResponseReturnValue:
    with transaction() as session:
        staff.end(session, me(), person_id, assignment_id, now=now())
    flash("Peran sudah diakhiri.", "done")
    left = staff_queries.members(db.session(), me(), person_id)
    return redirect(url_for(".show", person_id=person_id) if left else url_for(".index"), 303)


@bp.post("/<int:person_id>/tautan")
@only(*MANAGES)
@freshly
def new_link(person_id: int) -> ResponseReturnValue:
    return _with_link(person_id)


@bp.post("/<int:person_id>/kode")
@only(*MANAGES)
@freshly
def begin_codes_anew(person_id: int) -> ResponseReturnValue:
    return _done(
        person_id,
        lambda session: staff.begin_codes_anew(session, me(), person_id, now=now()),
        "Kode lama tidak berlaku lagi. Kode baru dipasang saat masuk berikutnya.",
    )


@bp.post("/<int:person_id>/penutupan")
@only(*MANAGES)
@freshly
def close(person_id: int) -> ResponseReturnValue:
    form = WhyForm.among(staff.CLOSING)
    staff_queries.member(db.session(), me(), person_id)
    if not form.accepted():
        return _page(person_id, RoleForm(), why=form)
    return _done(
        person_id,
        lambda session: staff.close(session, me(), person_id, form.alasan.data, now=now()),
        "Akun sudah ditutup.",
    )


@bp.post("/<int:person_id>/pembukaan")
@only(*MANAGES)
@freshly
def open_again(person_id: int) -> ResponseReturnValue:
    form = WhyForm.among(staff.OPENING)
    staff_queries.member(db.session(), me(), person_id)
    if not form.accepted():
        return _page(person_id, RoleForm(), why=form)
    return _done(
        person_id,
        lambda session: staff.open_again(session, me(), person_id, form.alasan.data, now=now()),
        "Akun sudah dibuka lagi.",
    )


def _done(person_id: int, change: Callable[[Session], None], said: str) -> ResponseReturnValue:
    with transaction() as session:
        change(session)
    flash(said, "done")
    return redirect(url_for(".show", person_id=person_id), 303)


def _page(person_id: int, form: RoleForm, why: WhyForm | None = None) -> ResponseReturnValue:
    found = staff_queries.member(db.session(), me(), person_id)
    form.offer(staff_queries.regions_to_give(db.session(), me()))
    reasons = staff.CLOSING if found.person.active else staff.OPENING
    why = why or WhyForm.among(reasons)
    page = render_template(
        "accounts/staff_member.html", member=found, form=form, why=why, is_me=person_id == me().id
    )
    return page, max(form.status, why.status)

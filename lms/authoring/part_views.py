"""The settings of a course, a module and a quiz in a draft, and the order of its modules."""

from flask import Blueprint, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from lms.accounts.identity import me
from lms.authoring import changing, course_text, parts, queries
from lms.authoring.entry import city_admins_only
from lms.authoring.forms import MoveForm, TitleForm
from lms.authoring.outline import Outline, outline
from lms.authoring.parts import Overtaken, Place
from lms.authoring.settings_forms import CourseForm, ModuleForm, QuizForm, told
from lms.core.roles import Role
from lms.db import db
from lms.learning.package_files import COURSE_FILE
from lms.web.entry import only

bp = Blueprint("draft_parts", __name__, url_prefix="/kelola/kursus/<slug>/konsep")
bp.before_request(city_admins_only)
FormOfPart = type[CourseForm] | type[ModuleForm] | type[QuizForm]


@bp.route("/pengaturan", methods=["GET", "POST"])
@only(Role.ADMIN)
def course(slug: str) -> ResponseReturnValue:
    place = parts.course_settings(COURSE_FILE)
    return _edit(_outline(slug), place, CourseForm, "authoring/settings.html")


@bp.route("/modul/<module_slug>/pengaturan", methods=["GET", "POST"])
@only(Role.ADMIN)
def module(slug: str, module_slug: str) -> ResponseReturnValue:
    place = parts.module_settings(COURSE_FILE, module_slug)
    return _edit(_outline(slug), place, ModuleForm, "authoring/module_settings.html", module_slug)


@bp.route("/modul/<module_slug>/kuis/pengaturan", methods=["GET", "POST"])
@only(Role.ADMIN)
def quiz(slug: str, module_slug: str) -> ResponseReturnValue:
    found = _outline(slug)
    place = parts.quiz_settings(found.part(module_slug).quiz_file)
    return _edit(found, place, QuizForm, "authoring/quiz_settings.html", module_slug)


def _edit(
    found: Outline, place: Place, kind: FormOfPart, template: str, module_slug: str | None = None
) -> ResponseReturnValue:
    """One part as fields; a save that comes too late is shown beside what stands there now."""
    part = found.part(module_slug) if module_slug else None
    form, stored = kind(), parts.read(found.draft, place)
    form.fit(stored)
    other: list[tuple[str, str, str]] = []
    if request.method == "GET":
        form.show(stored)
        form.versi.data = course_text.mark(stored)
    elif form.accepted():
        try:
            parts.save(me(), found.draft, place, form.part(stored), form.versi.data or "")
        except parts.PartStale as stale:
            other = _beside(kind, form, stale)
            form.refuse(Overtaken())
        else:
            flash("Tersimpan di konsep.", "done")
            return redirect(request.path, 303)
    page = render_template(template, outline=found, part=part, form=form, other=other)
    return page, form.status


def _beside(
    kind: FormOfPart, form: CourseForm | ModuleForm | QuizForm, stale: parts.PartStale
) -> list[tuple[str, str, str]]:
    """Of each field that differs: what was sent, and what another saved meanwhile."""
    theirs = kind(formdata=None)
    theirs.fit(stale.stored)
    theirs.show(stale.stored)
    form.versi.data = course_text.mark(stale.stored)
    both = zip(told(form), told(theirs), strict=True)
    return [(label, mine, yours) for (label, mine), (_, yours) in both if mine != yours]


@bp.post("/urutan")
@only(Role.ADMIN)
def move(slug: str) -> ResponseReturnValue:
    """A module one place up or down."""
    form = MoveForm()
    draft = queries.draft_for(db.session(), me(), slug)
    if form.accepted():
        changing.move_module(me(), draft, form.bagian.data or "", form.step)
    return redirect(url_for("drafts.show", slug=slug, _anchor="modul"), 303)


@bp.post("/modul")
@only(Role.ADMIN)
def add(slug: str) -> ResponseReturnValue:
    form = TitleForm()
    draft = queries.draft_for(db.session(), me(), slug)
    if not form.accepted():
        page = render_template(
            "authoring/draft.html", outline=outline(db.session(), draft), latest=[], form=form
        )
        return page, form.status
    made = changing.add_module(me(), draft, form.judul.data or "")
    return redirect(url_for("drafts.text", slug=slug, module_slug=made), 303)


@bp.post("/modul/<module_slug>/penghapusan")
@only(Role.ADMIN)
def remove(slug: str, module_slug: str) -> ResponseReturnValue:
    found = _outline(slug)
    changing.remove_module(me(), found.draft, found.part(module_slug).slug)
    flash("Modul dikeluarkan dari konsep. Teks dan kuisnya masih ada di riwayat.", "done")
    return redirect(url_for("drafts.show", slug=slug), 303)


def _outline(slug: str) -> Outline:
    session = db.session()
    return outline(session, queries.draft_for(session, me(), slug))

"""The quiz of a module in a draft: its questions, one of them at a time."""

from uuid import uuid4

from flask import Blueprint, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from lms.accounts.identity import me
from lms.authoring import course_text, parts, queries, question_sheet
from lms.authoring.course_text import Plain
from lms.authoring.entry import city_admins_only
from lms.authoring.forms import MoveForm, PartForm
from lms.authoring.outline import Outline, Part, outline
from lms.authoring.parts import Overtaken
from lms.authoring.question_sheet import KINDS
from lms.authoring.saving import current
from lms.core.errors import NotFound
from lms.core.roles import Role
from lms.db import db
from lms.web.entry import only

bp = Blueprint(
    "draft_quiz", __name__, url_prefix="/kelola/kursus/<slug>/konsep/modul/<module_slug>/kuis"
)
bp.before_request(city_admins_only)


@bp.get("/")
@only(Role.ADMIN)
def show(slug: str, module_slug: str) -> ResponseReturnValue:
    found, part = _module(slug, module_slug)
    quiz = course_text.load(current(found.draft, part.quiz_file)[1])
    return render_template("authoring/quiz.html", outline=found, part=part, quiz=quiz, kinds=KINDS)


@bp.route("/soal/<key>", methods=["GET", "POST"])
@only(Role.ADMIN)
def question(slug: str, module_slug: str, key: str) -> ResponseReturnValue:
    """One question as fields. A new one comes by its kind, `?jenis=single`, and is kept by Save."""
    found, part = _module(slug, module_slug)
    place = parts.question(part.quiz_file, key)
    stored = parts.read(found.draft, place)
    kind = request.args.get("jenis", "")
    if not stored and kind not in KINDS:
        raise NotFound
    asked = stored or question_sheet.blank(kind, key)
    form, faults, theirs = PartForm(), list[str](), None
    form.versi.data = form.versi.data or course_text.mark(stored)
    if form.accepted():
        asked = question_sheet.written(asked, request.form)
        faults = question_sheet.problems(asked)
        if not faults:
            try:
                parts.save(me(), found.draft, place, asked, form.versi.data or "")
            except parts.PartStale as stale:
                theirs = stale.stored
                form.versi.data = course_text.mark(theirs)
                form.refuse(Overtaken())
            else:
                flash("Soal tersimpan di konsep.", "done")
                return redirect(
                    url_for(".question", slug=slug, module_slug=module_slug, key=key), 303
                )
        form.form_errors.extend(faults)
    return _question_page(found, part, asked, form, theirs)


def _question_page(
    found: Outline, part: Part, asked: Plain, form: PartForm, theirs: Plain | None
) -> tuple[str, int]:
    quiz = course_text.load(current(found.draft, part.quiz_file)[1])
    keys = [one.get("id") for one in parts.questions(quiz)]
    page = render_template(
        "authoring/question.html",
        outline=found,
        part=part,
        asked=asked,
        rows=question_sheet.rows(asked),
        keys=keys,
        kinds=KINDS,
        difficulties=question_sheet.difficulty_choices(),
        form=form,
        theirs=theirs,
        their_rows=question_sheet.rows(theirs) if theirs else [],
    )
    return page, form.status


@bp.get("/soal-baru")
@only(Role.ADMIN)
def new(slug: str, module_slug: str) -> ResponseReturnValue:
    """An empty question of the kind that was chosen; nothing is kept before it is saved."""
    _module(slug, module_slug)
    kind = request.args.get("jenis", "single")
    key = f"q-{uuid4().hex[:8]}"
    return redirect(_new(slug, module_slug, key, kind), 303)


@bp.post("/urutan")
@only(Role.ADMIN)
def move(slug: str, module_slug: str) -> ResponseReturnValue:
    """A question one place up or down."""
    found, part = _module(slug, module_slug)
    form = MoveForm()
    if form.accepted():
        key, step = form.bagian.data or "", form.step
        change = lambda quiz: parts.moved_question(quiz, key, step)  # noqa: E731
        parts.edit(me(), found.draft, part.quiz_file, change)
    return redirect(url_for(".show", slug=slug, module_slug=module_slug), 303)


@bp.post("/soal/<key>/penghapusan")
@only(Role.ADMIN)
def remove(slug: str, module_slug: str, key: str) -> ResponseReturnValue:
    found, part = _module(slug, module_slug)
    if not parts.read(found.draft, parts.question(part.quiz_file, key)):
        raise NotFound
    parts.edit(me(), found.draft, part.quiz_file, lambda quiz: parts.without_question(quiz, key))
    flash("Soal dihapus dari konsep. Simpanan sebelumnya masih ada di riwayat.", "done")
    return redirect(url_for(".show", slug=slug, module_slug=module_slug), 303)


def _module(slug: str, module_slug: str) -> tuple[Outline, Part]:
    session = db.session()
    found = outline(session, queries.draft_for(session, me(), slug))
    return found, found.part(module_slug)


def _new(slug: str, module_slug: str, key: str, kind: str) -> str:
    return url_for(".question", slug=slug, module_slug=module_slug, key=key, jenis=kind)

"""A draft and the text of its modules, written beside a preview made by the server's renderer."""

from flask import Blueprint, flash, jsonify, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from markupsafe import Markup

from lms.accounts.identity import me
from lms.authoring import course_text, differences, queries, saving, service
from lms.authoring.entry import city_admins_only
from lms.authoring.forms import TextForm, TitleForm
from lms.authoring.models import CourseDraft
from lms.authoring.outline import Outline, Part, outline
from lms.core.clock import now
from lms.core.errors import NotFound
from lms.core.roles import Role
from lms.db import db, transaction
from lms.learning import sources
from lms.web.entry import only
from lms.web.filters import jam
from lms.web.markdown_child import MarkdownRefused, render_limited

bp = Blueprint("drafts", __name__, url_prefix="/kelola/kursus/<slug>/konsep")
bp.before_request(city_admins_only)


@bp.get("/")
@only(Role.ADMIN)
def show(slug: str) -> ResponseReturnValue:
    session = db.session()
    draft = queries.draft_for(session, me(), slug)
    latest = queries.history(session, draft.id)[:5]
    return render_template(
        "authoring/draft.html", outline=outline(session, draft), latest=latest, form=TitleForm()
    )


@bp.route("/modul/<module_slug>/", methods=["GET", "POST"])
@only(Role.ADMIN)
def text(slug: str, module_slug: str) -> ResponseReturnValue:
    """The text of a module; a press on the preview shows it without saving."""
    told = outline(db.session(), queries.draft_for(db.session(), me(), slug))
    part = told.part(module_slug)
    form = TextForm()
    if request.method == "GET":
        body = course_text.body(saving.current(told.draft, part.content_file)[1])
        form.isi.data, form.versi.data = body, course_text.mark(body.encode())
    sent = form.accepted()
    if sent and form.aksi.data != "pratinjau":
        return _save(told, part, form)
    page = render_template(
        "authoring/text.html",
        outline=told,
        part=part,
        form=form,
        preview=_preview(told.draft, form.isi.data or ""),
    )
    return page, form.status


def _save(told: Outline, part: Part, form: TextForm) -> ResponseReturnValue:
    by_itself = request.accept_mimetypes.best == "application/json"
    written = form.isi.data or ""

    def change(data: bytes) -> bytes:
        if course_text.mark(course_text.body(data).encode()) == form.versi.data:
            return course_text.with_body(data, written)
        after = course_text.with_body(data, written)
        if after != data:  # the same text from two hands is no quarrel
            raise saving.Stale(data)
        return data

    try:
        data = saving.saved(me(), told.draft, part.content_file, change, by_itself=by_itself)
    except saving.Stale as stale:
        return _quarrel(told, part, written, stale.file)
    mark = course_text.mark(course_text.body(data).encode())
    if by_itself:
        return jsonify(versi=mark, saat=jam(now()))
    flash(f"Tersimpan {jam(now())}. Kader baru melihatnya setelah Anda menerbitkan.", "done")
    return redirect(url_for(".text", slug=told.draft.slug, module_slug=part.slug), 303)


def _quarrel(told: Outline, part: Part, written: str, file: bytes) -> ResponseReturnValue:
    """Both texts side by side; the one that came late is kept in the history, too."""
    saving.set_aside(me(), told.draft, part.content_file, course_text.with_body(file, written))
    if request.accept_mimetypes.best == "application/json":
        return jsonify(pesan="Bagian ini baru saja diubah orang lain."), 409
    theirs = course_text.body(file)
    history = queries.history(db.session(), told.draft.id, part.content_file)
    other = next((line for line in history if not line.revision.is_set_aside), None)
    page = render_template(
        "authoring/quarrel.html",
        outline=told,
        part=part,
        mine=written,
        theirs=theirs,
        version=course_text.mark(theirs.encode()),
        other=other,
        lines=list(differences.compared(theirs.splitlines(), written.splitlines())),
    )
    return page, 409


@bp.post("/pratinjau")
@only(Role.ADMIN)
def preview(slug: str) -> ResponseReturnValue:
    """What the sent text looks like; keeps nothing."""
    draft = queries.draft_for(db.session(), me(), slug)
    return render_template(
        "authoring/_preview.html", preview=_preview(draft, request.form.get("isi", ""))
    )


def _preview(draft: CourseDraft, written: str) -> Markup | str:
    """The text as its page will show it, or the sentence that says why there is none."""
    session = db.session()
    pictures = queries.pictures(session, queries.hashes(session, draft.id))
    session.rollback()
    try:
        html = render_limited(written, pictures)
    except MarkdownRefused as refused:
        return refused.message
    return Markup(html)  # noqa: S704 - cleaned by the renderer, as at publication


@bp.get("/riwayat")
@only(Role.ADMIN)
def history(slug: str) -> ResponseReturnValue:
    session = db.session()
    draft = queries.draft_for(session, me(), slug)
    return render_template(
        "authoring/history.html",
        outline=outline(session, draft),
        saved=queries.history(session, draft.id),
    )


@bp.get("/riwayat/<int:revision_id>")
@only(Role.ADMIN)
def revision(slug: str, revision_id: int) -> ResponseReturnValue:
    """A text as somebody saved it, or wished to, to be read and copied from."""
    session = db.session()
    draft = queries.draft_for(session, me(), slug)
    lines = queries.history(session, draft.id)
    found = next((line for line in lines if line.revision.id == revision_id), None)
    if found is None or found.revision.sha256 is None or found.revision.name.startswith("images/"):
        raise NotFound
    name = found.revision.name
    data = sources.opened(session, {name: found.revision.sha256})[name]
    return render_template(
        "authoring/revision.html",
        outline=outline(session, draft),
        saved=found,
        text=data.decode(errors="replace"),
    )


@bp.post("/pembuangan")
@only(Role.ADMIN)
def discard(slug: str) -> ResponseReturnValue:
    draft = queries.draft_for(db.session(), me(), slug)
    with transaction() as session:
        service.discard(session, me(), draft.id, now=now())
    flash("Konsep dibuang. Edisi yang terbit tidak berubah.", "done")
    return redirect(url_for("courses.index"), 303)

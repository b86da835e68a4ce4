"""The images of a draft: sent by a form, or dropped and pasted into a text."""

from flask import Blueprint, flash, jsonify, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from lms.accounts.identity import me
from lms.authoring import images, queries
from lms.authoring.entry import city_admins_only
from lms.authoring.forms import ImageForm, NameForm
from lms.authoring.models import CourseDraft
from lms.authoring.outline import outline
from lms.core.errors import RuleBroken
from lms.core.roles import Role
from lms.db import db
from lms.media.rules import MOST_BYTES
from lms.web.entry import only
from lms.web.uploads import takes_files

bp = Blueprint("draft_images", __name__, url_prefix="/kelola/kursus/<slug>/konsep/gambar")
bp.before_request(city_admins_only)
LARGEST_BODY = MOST_BYTES + 1024 * 1024


@bp.get("/")
@only(Role.ADMIN)
def show(slug: str) -> ResponseReturnValue:
    return _page(queries.draft_for(db.session(), me(), slug), ImageForm())


@bp.post("/")
@only(Role.ADMIN)
@takes_files(LARGEST_BODY)
def add(slug: str) -> ResponseReturnValue:
    """Keep one image; a script hears its name, a page shows it among the others."""
    draft = queries.draft_for(db.session(), me(), slug)
    form = ImageForm()
    as_json = request.accept_mimetypes.best == "application/json"
    if (sent := form.sent()) is not None:
        try:
            name = images.add(me(), draft, *sent)
        except RuleBroken as refused:
            form.refuse(refused)
        else:
            if as_json:
                return jsonify(nama=name)
            flash(f"Gambar tersimpan sebagai {name}.", "done")
            return redirect(url_for(".show", slug=slug), 303)
    if as_json:
        return jsonify(pesan=" ".join(form.form_errors)), form.status
    return _page(draft, form)


@bp.post("/penghapusan")
@only(Role.ADMIN)
def remove(slug: str) -> ResponseReturnValue:
    form = NameForm()
    draft = queries.draft_for(db.session(), me(), slug)
    if form.accepted():
        images.remove(me(), draft, form.nama.data or "")
        flash("Gambar dihapus dari konsep.", "done")
    return redirect(url_for(".show", slug=slug), 303)


def _page(draft: CourseDraft, form: ImageForm) -> tuple[str, int]:
    session = db.session()
    pictures = queries.pictures(session, queries.hashes(session, draft.id))
    page = render_template(
        "authoring/images.html",
        outline=outline(session, draft),
        pictures=pictures,
        shown_in=images.shown_in(draft),
        form=form,
    )
    return page, form.status

"""The emblem beside the letterhead: shown, replaced, taken away."""

from flask import Blueprint, flash, make_response, redirect, render_template, url_for
from flask.typing import ResponseReturnValue
from wtforms import HiddenField

from lms.accounts.identity import me
from lms.accounts.whole_city import ensure_whole_city
from lms.core.clock import now
from lms.core.errors import NotFound, RuleBroken
from lms.core.roles import Role
from lms.db import db, transaction
from lms.office import emblem, queries, service
from lms.office.service import Change
from lms.web.entry import only
from lms.web.forms import Form
from lms.web.uploads import sent_file

bp = Blueprint("emblem", __name__, url_prefix="/kelola/pengaturan/lambang")


class EmblemForm(Form):
    based_on = HiddenField()


class NoFile(RuleBroken):
    message = "Belum ada berkas yang dipilih. Pilih gambar lambang, lalu kirim lagi."


@bp.route("/", methods=["GET", "POST"])
@only(Role.ADMIN)
def edit() -> ResponseReturnValue:
    """The emblem of now; a sent image replaces it."""
    ensure_whole_city(db.session(), me())
    form = EmblemForm()
    if not form.accepted():
        return _page(form), form.status
    try:
        _replace(form)
    except RuleBroken as refused:
        form.refuse(refused)
        return _page(form), form.status
    flash("Lambang tersimpan. Sertifikat berikutnya memakainya.", "done")
    return redirect(url_for(".edit"), 303)


@bp.post("/penghapusan")
@only(Role.ADMIN)
def remove() -> ResponseReturnValue:
    """Print the flower of the site again instead of an emblem."""
    ensure_whole_city(db.session(), me())
    _set(EmblemForm(), None)
    flash("Lambang tidak dipakai lagi. Sertifikat berikutnya memakai bunga Ruang Kader.", "done")
    return redirect(url_for(".edit"), 303)


@bp.get("/<digest>.png")
@only(Role.ADMIN)
def image(digest: str) -> ResponseReturnValue:
    ensure_whole_city(db.session(), me())
    found = queries.emblems_of(db.session(), [digest]).get(digest)
    if found is None:
        raise NotFound
    answer = make_response(found)
    answer.mimetype = "image/png"
    return answer


def _replace(form: EmblemForm) -> None:
    sent = sent_file("image")
    if sent is None:
        raise NoFile
    db.session.rollback()  # nothing of the database is held while a child decodes
    _set(form, emblem.reencoded(sent[1]))


def _set(form: EmblemForm, png: bytes | None) -> None:
    text, moment = form.based_on.data or "", now()
    based_on = int(text) if text.isdecimal() and len(text) < 10 else -1
    with transaction() as session:
        digest = service.keep_emblem(session, png, now=moment) if png else None
        asked = Change(based_on, {"emblem": digest}, moment, me().id, Role.ADMIN)
        service.change(session, asked, now=moment)


def _page(form: EmblemForm) -> str:
    session = db.session()
    form.based_on.data = str(queries.newest_number(session))
    return render_template(
        "operations/emblem.html", form=form, office=queries.office_at(session, now())
    )

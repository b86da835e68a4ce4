"""Before a draft goes out: what is wrong, what changed, and for whom."""

from flask import Blueprint, flash, redirect, render_template, url_for
from flask.typing import ResponseReturnValue

from lms.accounts.identity import me
from lms.authoring import checking, moving, publishing, queries
from lms.authoring.entry import city_admins_only
from lms.authoring.forms import PublishForm
from lms.authoring.models import CourseDraft
from lms.authoring.outline import outline
from lms.authoring.publishing import Wish
from lms.core.clock import now, wib_date
from lms.core.errors import RuleBroken
from lms.core.roles import Role
from lms.db import db
from lms.learning.course_source import PackageRefused
from lms.web.entry import only

bp = Blueprint("publishing", __name__, url_prefix="/kelola/kursus/<slug>/konsep")
bp.before_request(city_admins_only)


@bp.get("/terbit")
@only(Role.ADMIN)
def look(slug: str) -> ResponseReturnValue:
    return _page(queries.draft_for(db.session(), me(), slug), PublishForm())


@bp.post("/terbit")
@only(Role.ADMIN)
def publish(slug: str) -> ResponseReturnValue:
    """Make the draft the next edition, if it is what its publisher looked at."""
    draft = queries.draft_for(db.session(), me(), slug)
    form = PublishForm()
    if not form.accepted():
        return _page(draft, form)
    seen = int(form.versi.data) if (form.versi.data or "").isdecimal() else -1
    wish = Wish(seen, form.lanjut.data == "pindah", form.berubah.data == "tetap")
    try:
        edition, moved = publishing.publish_draft(me(), draft, wish, now=now())
    except PackageRefused:
        form.form_errors.append("Masih ada yang perlu dibetulkan. Tidak ada yang terbit.")
        return _page(queries.draft_for(db.session(), me(), slug), form)
    except RuleBroken as refused:
        form.refuse(refused)
        return _page(queries.draft_for(db.session(), me(), slug), form)
    and_moved = f" {moved} pelatihan pindah ke edisi ini." if moved else ""
    flash(f"Edisi {edition.number} sudah terbit.{and_moved}", "done")
    return redirect(url_for("courses.show", slug=slug), 303)


def _page(draft: CourseDraft, form: PublishForm) -> tuple[str, int]:
    told = outline(db.session(), draft)
    review = checking.review(db.session(), draft)
    form.versi.data = str(review.version)
    page = render_template(
        "authoring/publish.html",
        outline=told,
        review=review,
        form=form,
        running=moving.running(db.session(), draft.slug, wib_date(now())),
    )
    return page, form.status

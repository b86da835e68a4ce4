"""The courses of the site for their admins: editions, uploads and downloads."""

from io import BytesIO

from flask import Blueprint, redirect, render_template, send_file, url_for
from flask.typing import ResponseReturnValue

from lms.accounts.identity import me
from lms.authoring import beginning, checking, queries, zip_reading
from lms.authoring.entry import city_admins_only
from lms.authoring.forms import ZipForm
from lms.core.clock import now
from lms.core.errors import NotFound, RuleBroken
from lms.core.roles import Role
from lms.db import db
from lms.learning import editions, package_zip, sources
from lms.learning.course_source import PackageRefused
from lms.learning.models import CourseEdition
from lms.learning.package_zip import MOST_ZIP_BYTES
from lms.web.entry import only
from lms.web.uploads import takes_files

bp = Blueprint("courses", __name__, url_prefix="/kelola/kursus")
bp.before_request(city_admins_only)
LARGEST_BODY = MOST_ZIP_BYTES + 1024 * 1024
"""A little more than a zip may have, so that one slightly too large is told so by its own page."""


@bp.get("/")
@only(Role.ADMIN)
def index() -> ResponseReturnValue:
    return _index_page(ZipForm())


@bp.post("/")
@only(Role.ADMIN)
@takes_files(LARGEST_BODY)
def upload() -> ResponseReturnValue:
    """A zip becomes a draft whole, or every problem in it is told and nothing is kept."""
    form = ZipForm()
    if (sent := form.sent()) is None:
        return _index_page(form)
    try:
        draft = beginning.from_files(me(), zip_reading.read_apart(sent), now=now())
    except PackageRefused as refused:
        return _index_page(form, checking.told(refused))[0], 422
    except RuleBroken as refused:
        form.refuse(refused)
        return _index_page(form)
    return redirect(url_for("drafts.show", slug=draft.slug), 303)


@bp.get("/<slug>/")
@only(Role.ADMIN)
def show(slug: str) -> ResponseReturnValue:
    session = db.session()
    found = queries.editions(session, me(), slug)
    draft = queries.find_draft(session, me(), slug)
    if not found and draft is None:
        raise NotFound
    return render_template("authoring/course.html", slug=slug, editions=found, draft=draft)


@bp.get("/<slug>/edisi-<int:number>.zip")
@only(Role.ADMIN)
def download(slug: str, number: int) -> ResponseReturnValue:
    """An edition's files, byte for byte as they came in."""
    edition = _edition(slug, number)
    packed = package_zip.packed(sources.files_of(db.session(), edition.id), slug)
    name = f"{slug}-edisi-{number}.zip"
    return send_file(
        BytesIO(packed), mimetype="application/zip", as_attachment=True, download_name=name
    )


@bp.post("/<slug>/edisi/<int:number>/konsep")
@only(Role.ADMIN)
def begin(slug: str, number: int) -> ResponseReturnValue:
    """Begin the next edition where this one ended."""
    draft = beginning.from_edition(me(), _edition(slug, number), now=now())
    return redirect(url_for("drafts.show", slug=draft.slug), 303)


def _edition(slug: str, number: int) -> CourseEdition:
    found = queries.editions(db.session(), me(), slug)
    edition = next((one for one in found if one.number == number), None)
    if edition is None:
        raise NotFound
    return edition


def _index_page(form: ZipForm, problems: tuple[checking.Told, ...] = ()) -> tuple[str, int]:
    session = db.session()
    page = render_template(
        "authoring/courses.html",
        form=form,
        problems=problems,
        editions=editions.newest_of_each(session),
        drafts=queries.open_drafts(session, me()),
    )
    return page, form.status

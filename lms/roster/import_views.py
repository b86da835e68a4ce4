"""Importing a roster on a page: upload, look, decide, save."""

from flask import Blueprint, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from lms.accounts.identity import me
from lms.core.clock import now, wib_date
from lms.core.roles import Role
from lms.db import db, transaction
from lms.regions.queries import places, villages
from lms.roster import deciding, importing, imports, layout, staging, undoing
from lms.roster.cells import text_of
from lms.roster.forms import ChoiceForm, UploadForm
from lms.roster.headings import Column
from lms.roster.importing import Outcome
from lms.roster.models import ImportState, RosterImport
from lms.roster.plans import Choice, Decision, Terms
from lms.roster.screen import place_of, screen
from lms.roster.staging import Content
from lms.roster.tables import MOST_BYTES, FileRefused
from lms.roster.writing import Keys
from lms.settings import settings
from lms.web.addresses import page_number
from lms.web.entry import only
from lms.web.uploads import takes_files

bp = Blueprint("imports", __name__, url_prefix="/kelola/impor")
LARGEST_BODY = MOST_BYTES + 1024 * 1024
"""A little more than a file may have, so that one slightly too large is told so by its own page."""


@bp.get("/")
@only(Role.ADMIN)
def index() -> ResponseReturnValue:
    return _upload_page(UploadForm())


@bp.post("/")
@only(Role.ADMIN)
@takes_files(LARGEST_BODY)
def upload() -> ResponseReturnValue:
    form = UploadForm()
    if (sent := form.sent()) is None:
        return _upload_page(form)
    name, data = sent
    try:
        found = importing.read(db.session(), data, wib_date(now()))
    except FileRefused as refused:
        form.refuse(refused)
        return _upload_page(form)
    first = importing.preview(db.session(), found, keys(), Terms(imports.region_of(me())))
    content = Content(found, staging.shown(first))
    kept = staging.sealed(content, settings().seal_keys)
    with transaction() as session:
        record = staging.stage(session, me(), text_of(name), content, kept, now=now())
    return redirect(url_for(".rows", import_id=record.id), 303)


@bp.get("/<int:import_id>/")
@only(Role.ADMIN)
def rows(import_id: int) -> ResponseReturnValue:
    record = imports.import_for(db.session(), me(), import_id)
    if record.state is not ImportState.DRAFT:
        may_fetch = record.content is not None and record.expires_at > now()
        return render_template("roster/imported.html", record=record, may_fetch=may_fetch)
    return _draft_page(record, ChoiceForm())


@bp.post("/<int:import_id>/keputusan")
@only(Role.ADMIN)
def decide(import_id: int) -> ResponseReturnValue:
    record = imports.import_for(db.session(), me(), import_id)
    form = ChoiceForm()
    content = staging.opened(record, settings().seal_keys, now=now())
    if not form.accepted():
        return _draft_page(record, form)
    row, choice, value = form.chosen()
    if choice == Choice.REGION and not value:
        form.form_errors.append(f"Pilih dahulu kelurahan baris {row} dari daftarnya.")
        return _draft_page(record, form)
    said, after = _said(record, content, row, choice, value)
    with transaction() as session:
        staging.decide(session, me(), import_id, said, now=now())
    asked = request.args.get("tampil", "")
    page, next_row = place_of(after, asked, row)
    here = url_for(
        ".rows", import_id=import_id, tampil=asked, halaman=page, _anchor=f"baris-{next_row}"
    )
    return redirect(here, 303)


@bp.post("/<int:import_id>/penyimpanan")
@only(Role.ADMIN)
def confirm(import_id: int) -> ResponseReturnValue:
    record = imports.import_for(db.session(), me(), import_id)
    if record.state is ImportState.DRAFT:
        content = staging.opened(record, settings().seal_keys, now=now())
        with transaction() as session:
            staging.confirm(session, me(), import_id, content, keys(), now=now())
    return redirect(url_for(".rows", import_id=import_id), 303)


@bp.post("/<int:import_id>/pembuangan")
@only(Role.ADMIN)
def discard(import_id: int) -> ResponseReturnValue:
    with transaction() as session:
        staging.discard(session, me(), import_id, now=now())
    flash("Berkas dibuang. Tidak ada data kader yang berubah.", "done")
    return redirect(url_for(".index"), 303)


@bp.route("/<int:import_id>/pembatalan", methods=["GET", "POST"])
@only(Role.ADMIN)
def undo(import_id: int) -> ResponseReturnValue:
    record = imports.import_for(db.session(), me(), import_id)
    if request.method == "GET":
        if record.state is not ImportState.DONE:
            raise undoing.NotDone
        found = undoing.extent(db.session(), record)
        return render_template("roster/undo.html", record=record, extent=found)
    with transaction() as session:
        undoing.undo(session, me(), import_id, now=now())
    return redirect(url_for(".rows", import_id=import_id), 303)


def _said(
    record: RosterImport, content: Content, row: int, choice: str, value: str
) -> tuple[dict[int, Decision | None], Outcome]:
    """What the button says, with the fingerprint of what comes of it; and all rows after that."""
    on = staging.terms(db.session(), record, content)
    outcome = importing.preview(db.session(), content.reading, keys(), on)
    named = [village.code for village in villages(db.session(), [record.region_code])]
    said = deciding.said(outcome, row, choice, value, villages=named)
    decided = {number: one for number, one in on.decisions.items() if number not in said}
    decided |= {number: one for number, one in said.items() if one is not None}
    after = importing.preview(
        db.session(), content.reading, keys(), Terms(record.region_code, decided)
    )
    return deciding.seen(after, said), after


def keys() -> Keys:
    return Keys(seal=settings().seal_keys, index=settings().index_keys)


def _upload_page(form: UploadForm) -> ResponseReturnValue:
    page = render_template(
        "roster/upload.html", form=form, records=imports.latest(db.session(), me()), now=now()
    )
    return page, form.status


def _draft_page(record: RosterImport, form: ChoiceForm) -> ResponseReturnValue:
    """A draft as it would be written now; or, when its time is over, the words for that."""
    content = staging.opened(record, settings().seal_keys, now=now())
    on = staging.terms(db.session(), record, content)
    outcome = importing.preview(db.session(), content.reading, keys(), on)
    around = places(db.session())
    shown = screen(outcome, around, asked=request.args.get("tampil", ""), page=page_number())
    page = render_template(
        "roster/draft.html",
        record=record,
        screen=shown,
        villages=villages(db.session(), [record.region_code]),
        reading=content.reading,
        columns=[layout.TITLES[Column(name)] for name in content.reading.columns],
        form=form,
    )
    return page, form.status

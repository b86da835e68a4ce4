"""Files of the roster to take along: the whole list, the one to fill in, the rows to mend."""

from io import BytesIO

from flask import Blueprint, render_template, send_file
from flask.typing import ResponseReturnValue

from lms.accounts.fresh_gate import freshly
from lms.accounts.identity import me
from lms.audit import service as audit
from lms.core.clock import now, wib_date
from lms.core.errors import NotFound
from lms.core.roles import Role
from lms.db import db, transaction
from lms.regions.queries import places
from lms.roster import exporting, files, importing, imports, staging
from lms.roster.exporting import OFFICE, Export
from lms.roster.forms import ExportForm
from lms.roster.import_views import keys
from lms.roster.models import ImportState, RosterImport
from lms.roster.plans import Action
from lms.roster.sheets import FileKind
from lms.roster.staging import Content
from lms.settings import settings
from lms.web.entry import only

bp = Blueprint("roster_files", __name__, url_prefix="/kelola")
LEFT = frozenset({Action.DOUBT, Action.REFUSE})


@bp.get("/kader/ekspor")
@only(*OFFICE)
def export_choices() -> ResponseReturnValue:
    return _export_page(_export_form())


@bp.post("/kader/ekspor")
@only(*OFFICE)
@freshly
def export() -> ResponseReturnValue:
    form = _export_form()
    if not form.accepted():
        return _export_page(form)
    region = form.wilayah.data or None
    made = exporting.export(db.session(), me(), region, FileKind(form.jenis.data))
    where = region or "semua"
    with transaction() as session:
        audit.record(
            session,
            "roster.exported",
            "roster",
            where,
            now=now(),
            actor_id=me().id,
            role=me().main_role,
            rows=made.count,
            kind=made.kind.value,
        )
    return _download(made, f"kader-{wib_date(now()).isoformat()}")


@bp.get("/impor/contoh.xlsx")
@only(Role.ADMIN)
def template() -> ResponseReturnValue:
    data = files.template(places(db.session()))
    return _download(Export(FileKind.XLSX, data, 0), "contoh-daftar-kader")


@bp.post("/impor/<int:import_id>/masalah.<kind>")
@only(Role.ADMIN)
def problems(import_id: int, kind: str) -> ResponseReturnValue:
    """The rows as they were sent, citizen numbers too: who took them stands in the record."""
    if kind not in set(FileKind):
        raise NotFound
    record = imports.import_for(db.session(), me(), import_id)
    content = staging.opened(record, settings().seal_keys, now=now())
    left = _left(record, content)
    db.session.rollback()  # the file is made without a read kept open
    if not left:
        raise NotFound
    data = files.left_over(content.reading, left, FileKind(kind))
    with transaction() as session:
        audit.record(
            session,
            "roster.left_fetched",
            "roster_import",
            import_id,
            now=now(),
            actor_id=me().id,
            role=Role.ADMIN,
            rows=len(left),
            kind=kind,
        )
    return _download(Export(FileKind(kind), data, len(left)), f"perbaiki-impor-{import_id}")


def _left(record: RosterImport, content: Content) -> list[tuple[int, str]]:
    """The rows that were not written, or would not be, with their reasons."""
    if record.state is not ImportState.DRAFT:
        return [(row, why) for row, _, why in record.left_rows]
    on = staging.terms(db.session(), record, content)
    outcome = importing.preview(db.session(), content.reading, keys(), on)
    return [(one.draft.row, one.why) for one in outcome.planned if one.action in LEFT]


def _export_form() -> ExportForm:
    return ExportForm.among(exporting.regions_to_choose(db.session(), me()))


def _export_page(form: ExportForm) -> ResponseReturnValue:
    return render_template("roster/export.html", form=form), form.status


def _download(made: Export, name: str) -> ResponseReturnValue:
    return send_file(
        BytesIO(made.data),
        mimetype=made.kind.mimetype,
        as_attachment=True,
        download_name=f"{name}.{made.kind}",
    )

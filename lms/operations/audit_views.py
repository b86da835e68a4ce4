"""The audit record as auditors and admins read, narrow and print it."""

from flask import Blueprint, render_template, request
from flask.typing import ResponseReturnValue
from sqlalchemy.orm import Session

from lms.accounts.identity import me
from lms.audit import chain
from lms.audit.models import AuditEntry
from lms.core.clock import now
from lms.core.roles import Role
from lms.db import db
from lms.operations import audit_queries as queries
from lms.operations.audit_filter import Filter
from lms.operations.audit_names import names_in
from lms.operations.audit_telling import Told, story, told
from lms.operations.wording import ACTIONS, OBJECTS
from lms.regions import queries as regions
from lms.web.addresses import row_number
from lms.web.entry import only

bp = Blueprint("audit", __name__, url_prefix="/kelola/audit")
READERS = (Role.ADMIN, Role.AUDITOR)


@bp.get("/")
@only(*READERS)
def entries() -> ResponseReturnValue:
    """One page of the record, or as `cetak` the longer list that goes on paper."""
    session, asked = db.session(), Filter.of(request.args)
    on_paper = "cetak" in request.args
    page = queries.page(
        session,
        me(),
        asked,
        before=request.args.get("sebelum", type=row_number),
        after=request.args.get("sesudah", type=row_number),
        size=queries.ON_PAPER if on_paper else queries.PAGE,
    )
    return render_template(
        "operations/audit_paper.html" if on_paper else "operations/audit_entries.html",
        lines=_told(session, page.entries),
        page=page,
        asked=asked,
        summary=_summary(session, asked),
        choices=_choices(session),
        head=chain.head(session),
        moment=now(),
    )


@bp.get("/<int:entry_id>")
@only(*READERS)
def entry(entry_id: int) -> ResponseReturnValue:
    session = db.session()
    found = queries.entry_for(session, me(), entry_id)
    return render_template(
        "operations/audit_entry.html", story=story(found, names_in(session, [found], whole=True))
    )


def _told(session: Session, found: list[AuditEntry]) -> list[Told]:
    names = names_in(session, found)
    return [told(one, names) for one in found]


def _choices(session: Session) -> dict[str, list[tuple[str, str]]]:
    """What can be picked to narrow the record, by its words."""
    areas = regions.districts_and_villages(session, me().regions(*READERS))
    return {
        "jenis": sorted(OBJECTS.items(), key=lambda item: item[1]),
        "tindakan": sorted(ACTIONS.items(), key=lambda item: item[1]),
        "wilayah": [(area.code, area.title) for area in areas],
    }


def _summary(session: Session, asked: Filter) -> list[tuple[str, str]]:
    """What was asked for, in words that also stand on the printed page."""
    area = regions.find(session, asked.wilayah) if asked.wilayah else None
    kind, _, name = asked.hal.partition(":")
    found = [
        ("Waktu", asked.period),
        ("Oleh", asked.pelaku),
        ("Hal", OBJECTS.get(asked.jenis, asked.jenis)),
        ("Tindakan", ACTIONS.get(asked.tindakan, asked.tindakan)),
        ("Wilayah", area.title if area else asked.wilayah),
        ("Tentang", f"{OBJECTS.get(kind, kind)} {name}" if asked.hal else ""),
    ]
    return [(term, words) for term, words in found if words]

"""Merging two records of one person: finding the other, comparing, deciding; and undoing it."""

from collections.abc import Mapping

from flask import Blueprint, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from lms.accounts import queries as accounts
from lms.accounts.identity import me
from lms.accounts.models import Person
from lms.core.clock import now, wib_date
from lms.core.errors import RuleBroken
from lms.core.text import one_line
from lms.db import db, transaction
from lms.roster import merge_queries, merging, unmerging
from lms.roster.scope import MANAGES, ensure_manages
from lms.settings import settings
from lms.sync.service import once
from lms.web.entry import only
from lms.web.forms import OnceForm

bp = Blueprint("merges", __name__, url_prefix="/kelola")
LONGEST = 80
OURS, THEIRS = "ini", "lain"


class MergeForm(OnceForm):
    """Which record each field is taken from; the fields themselves are read from the request."""

    def chosen(self) -> Mapping[str, bool]:
        """By field, whether the other record's value is taken."""
        return {name: request.form.get(f"isi-{name}") == THEIRS for name in merging.FIELDS}


@bp.get("/kader/<int:person_id>/gabung")
@only(*MANAGES)
def find(person_id: int) -> ResponseReturnValue:
    person = _managed(person_id)
    text = one_line(request.args.get("cari", ""))[:LONGEST]
    session, viewer, today = db.session(), me(), wib_date(now())
    return render_template(
        "roster/merge_find.html",
        person=person,
        text=text,
        found=merge_queries.found_by(session, viewer, person, text, today) if text else [],
        suggested=merge_queries.suggested(session, viewer, person),
    )


def _managed(person_id: int) -> Person:
    found = accounts.person_for(db.session(), me(), person_id)
    ensure_manages(me(), found.region_code)
    return found


@bp.route("/kader/<int:person_id>/gabung/<int:other_id>", methods=["GET", "POST"])
@only(*MANAGES)
def compare(person_id: int, other_id: int) -> ResponseReturnValue:
    kept, gone = _managed(person_id), _managed(other_id)
    form = MergeForm()
    if form.accepted():
        try:
            merge_id = _merge(person_id, other_id, form)
        except RuleBroken as rule:
            form.refuse(rule)
            kept, gone = _managed(person_id), _managed(other_id)
        else:
            flash("Kedua data sudah menjadi satu.", "done")
            return redirect(url_for(".merged", merge_id=merge_id), 303)
    session, viewer, today = db.session(), me(), wib_date(now())
    chosen = form.chosen() if form.is_submitted() else {}
    page = render_template(
        "roster/merge_compare.html",
        form=form,
        sides=[merge_queries.side(session, viewer, one, today) for one in (kept, gone)],
        choices=[
            (one, chosen.get(one.name, one.theirs)) for one in merge_queries.choices(kept, gone)
        ],
        reasons=merging.clashes(session, kept, gone, now=now()),
    )
    return page, form.status


def _merge(kept_id: int, gone_id: int, form: MergeForm) -> int:
    moment, viewer = now(), me()
    chosen, ring = form.chosen(), settings().seal_keys
    with transaction() as session:

        def do() -> dict[str, int]:
            made = merging.merge(session, viewer, kept_id, gone_id, chosen, ring=ring, now=moment)
            return {"merge": made.id}

        body = {"kept": kept_id, "gone": gone_id, "chosen": sorted(chosen.items())}
        op = form.op.data or ""
        done = once(session, op, "person.merge", body, do, person_id=viewer.id, now=moment)
    return int(done.answer["merge"])


@bp.get("/gabungan/<int:merge_id>")
@only(*MANAGES)
def merged(merge_id: int) -> ResponseReturnValue:
    told = merge_queries.told(db.session(), me(), merge_id, now())
    ensure_manages(me(), told.kept.region_code)
    return render_template(
        "roster/merged.html",
        told=told,
        moved=merge_queries.moved(db.session(), told.made),
        form=OnceForm(),
    )


@bp.post("/gabungan/<int:merge_id>/pembatalan")
@only(*MANAGES)
def undo(merge_id: int) -> ResponseReturnValue:
    gone_id = _undo(merge_id, OnceForm())
    flash("Penggabungan dibatalkan. Kedua data terpisah lagi.", "done")
    return redirect(url_for("roster.person", person_id=gone_id), 303)


def _undo(merge_id: int, form: OnceForm) -> int:
    """The record that stands by itself again; the second of two taps is answered like the first."""
    moment, viewer, ring = now(), me(), settings().seal_keys
    with transaction() as session:

        def do() -> dict[str, int]:
            made = unmerging.undo(session, viewer, merge_id, ring=ring, now=moment)
            return {"person": made.gone_id}

        op, body = form.op.data or "", {"merge": merge_id}
        done = once(session, op, "person.unmerge", body, do, person_id=viewer.id, now=moment)
    return int(done.answer["person"])

"""Certificates of one's own, and for the office: who is ready, issuing, printing, revoking."""

from io import BytesIO

from flask import Blueprint, make_response, redirect, render_template, request, send_file, url_for
from flask.typing import ResponseReturnValue

from lms.accounts.fresh_gate import freshly
from lms.accounts.identity import me
from lms.certificates import batches, checklist, merge, queries, service
from lms.certificates.forms import ChosenForm, RevokeForm
from lms.certificates.rules import CertificateState
from lms.core.clock import now, wib_date
from lms.core.codes import normalise
from lms.core.errors import NotAllowed, NotFound, RuleBroken
from lms.core.paging import last_page, nearest_page
from lms.core.roles import Role
from lms.db import db, transaction
from lms.jobs import carrier
from lms.learning import attendees
from lms.learning import queries as learning
from lms.learning.models import Training
from lms.web.addresses import page_number
from lms.web.entry import only

bp = Blueprint("certificates", __name__, url_prefix="/sertifikat")
OFFICE = (Role.TRAINER, Role.OFFICIAL, Role.ADMIN)


class NotReady(RuleBroken):
    message = "Berkas sertifikat ini masih disiapkan. Tunggu sebentar, lalu coba lagi."


class NothingToPrint(NotFound):
    message = "Belum ada sertifikat yang dapat dicetak. Terbitkan dahulu, lalu coba lagi."


@bp.get("/")
@only(Role.CADRE, *OFFICE)
def index() -> ResponseReturnValue:
    viewer, today = me(), wib_date(now())
    own = queries.own(db.session(), viewer, today)
    if viewer.main_role is Role.CADRE:
        history = queries.uncertified(db.session(), viewer, today)
        return render_template("certificates/mine.html", own=own, history=history)
    found, total = batches.overviews(db.session(), viewer, page=page_number())
    return render_template(
        "certificates/trainings.html",
        own=own,
        trainings=found,
        page=nearest_page(page_number(), total, batches.PAGE),
        last=last_page(total, batches.PAGE),
    )


@bp.get("/<code>.pdf")
@only(Role.CADRE, *OFFICE)
def document(code: str) -> ResponseReturnValue:
    found = queries.certificate_for(db.session(), me(), normalise(code))
    pdf = queries.pdf(db.session(), found.id)
    if pdf is None:
        raise NotReady
    return _as_file(pdf, f"sertifikat-{found.number.replace('/', '-')}.pdf")


@bp.get("/pelatihan/<int:training_id>/")
@only(*OFFICE)
def training(training_id: int) -> ResponseReturnValue:
    found = _training(training_id)
    return _page(found, ChosenForm())


@bp.post("/pelatihan/<int:training_id>/penerbitan")
@only(*OFFICE)
@freshly
def issue(training_id: int) -> ResponseReturnValue:
    found = _issuable(training_id)
    form = ChosenForm.among(learning.participant_ids(db.session(), found.id))
    if not form.accepted():
        return _page(found, form)
    with transaction() as session:
        batch = service.request_batch(session, me(), found.id, form.kader.data, now=now())
        job_id = batch.job_id if batch else None
    if job_id is not None:
        carrier.nudge(job_id)
    return redirect(url_for(".training", training_id=training_id), 303)


@bp.get("/pelatihan/<int:training_id>/kemajuan")
@only(*OFFICE)
def progress(training_id: int) -> ResponseReturnValue:
    found = _training(training_id)
    status = batches.latest_batch(db.session(), found.id, attendees.regions_seen(me(), found))
    if status is None:
        raise NotFound
    answer = make_response(
        render_template("certificates/_progress.html", training=found, batch=status, now=now())
    )
    if not status.is_open:
        answer.headers["HX-Refresh"] = "true"  # the list below shows each one's new state
    return answer


@bp.post("/pelatihan/<int:training_id>/penerbitan/<int:batch_id>/ulangan")
@only(*OFFICE)
def retry(training_id: int, batch_id: int) -> ResponseReturnValue:
    found = _issuable(training_id)
    with transaction() as session:
        batch = service.retry(session, me(), found.id, batch_id, now=now())
        job_id = batch.job_id
    if job_id is not None:
        carrier.nudge(job_id)
    return redirect(url_for(".training", training_id=training_id), 303)


@bp.get("/pelatihan/<int:training_id>/cetak.pdf")
@only(*OFFICE)
def print_all(training_id: int) -> ResponseReturnValue:
    found = _training(training_id)
    regions = attendees.regions_seen(me(), found)
    files = queries.pdfs(db.session(), queries.printable_ids(db.session(), found.id, regions))
    db.session.rollback()  # merging takes a while and needs no database
    if not files:
        raise NothingToPrint
    fronts_only = request.args.get("halaman") == "depan"
    title = f"Sertifikat {found.title}"
    return _as_file(merge.merge(files, title, fronts_only=fronts_only), "sertifikat-cetak.pdf")


@bp.route("/<code>/pencabutan", methods=["GET", "POST"])
@only(*OFFICE)
@freshly
def revoke(code: str) -> ResponseReturnValue:
    found = queries.certificate_for(db.session(), me(), normalise(code))
    if not service.may_revoke(me(), found):
        raise NotAllowed
    if found.state is not CertificateState.VALID:
        raise service.AlreadyRevoked
    form = RevokeForm()
    if not form.accepted():
        page = render_template(
            "certificates/revoke.html", certificate=found, says=found.says, form=form
        )
        return page, form.status
    with transaction() as session:
        service.revoke(session, me(), found.code, form.alasan.data, now=now())
    return redirect(url_for("verification.certificate", code=found.code), 303)


def _training(training_id: int) -> Training:
    """A training the viewer oversees, whole; NotFound otherwise."""
    return learning.one(db.session(), learning.overseen_by(me()).where(Training.id == training_id))


def _issuable(training_id: int) -> Training:
    """The same for someone who may issue in it; NotAllowed for who may only look."""
    found = _training(training_id)
    if not service.may_issue(me(), found):
        raise NotAllowed
    return found


def _page(found: Training, form: ChosenForm) -> ResponseReturnValue:
    """The checklist of a training, all of it or those who stand where the chip says."""
    chosen = request.args.get("tampil", "")
    everyone = checklist.of(db.session(), me(), found)
    page = render_template(
        "certificates/training.html",
        training=found,
        checklist=everyone,
        batch=everyone.batch,
        shown=everyone.showing(chosen),
        chosen=chosen,
        form=form,
        now=now(),
    )
    return page, form.status


def _as_file(pdf: bytes, name: str) -> ResponseReturnValue:
    return send_file(BytesIO(pdf), mimetype="application/pdf", download_name=name)

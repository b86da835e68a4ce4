"""The pages about the notice: reading it, accepting it, and taking one's word back."""

from flask import Blueprint, redirect, render_template, request
from flask.typing import ResponseReturnValue
from flask_login import current_user
from wtforms import BooleanField, HiddenField
from wtforms.validators import InputRequired, Length

from lms.accounts import consent, notice
from lms.accounts.consent_gate import without_consent
from lms.accounts.identity import destination, me
from lms.accounts.models import Person
from lms.core.clock import now
from lms.core.errors import NotFound
from lms.db import db, transaction
from lms.office.queries import office_at
from lms.web.entry import public, signed_in
from lms.web.forms import Form

bp = Blueprint("consent", __name__, url_prefix="/privasi")


class ConsentForm(Form):
    """Says which version was on the screen: nobody agrees to words they have not seen."""

    version = HiddenField()
    consent = BooleanField(
        "Saya sudah membaca dan setuju",
        [InputRequired("Beri tanda setuju untuk melanjutkan.")],
    )
    next = HiddenField(validators=[Length(max=2000)])

    @property
    def is_of_today(self) -> bool:
        return str(self.version.data) == str(notice.current().version)


@bp.get("/")
@public
def read() -> ResponseReturnValue:
    """The notice in force, or with `versi` an earlier one."""
    version = request.args.get("versi", notice.current().version, type=int)
    shown = notice.notices().get(version)
    if shown is None:
        raise NotFound
    person = db.session.get(Person, me().id) if current_user.is_authenticated else None
    return render_template(
        "privacy/notice.html",
        notice=shown,
        versions=list(notice.notices().values()),
        person=person,
        office=office_at(db.session(), now()),
    )


@bp.route("/persetujuan", methods=["GET", "POST"])
@signed_in
@without_consent
def accept() -> ResponseReturnValue:
    if me().agreed_to == notice.current().version:
        return redirect(destination(request.values.get("next")), 303)
    form = ConsentForm(next=request.args.get("next"))
    if form.accepted() and form.is_of_today:
        with transaction() as session:
            consent.agree(session, me().id, now=now())
        return redirect(destination(form.next.data), 303)
    status = 422 if request.method == "POST" else 200
    form.version.data = str(notice.current().version)
    said = consent.history(db.session(), me().id)
    page = render_template(
        "privacy/accept.html",
        form=form,
        last=next(iter(said), None),
        office=office_at(db.session(), now()),
    )
    return page, status

"""Opening an account: with a printed card, or with the link that makes the first admin."""

from datetime import datetime, timedelta

from flask import (
    Blueprint,
    current_app,
    redirect,
    render_template,
    request,
    session,
    url_for,
)
from flask.typing import ResponseReturnValue

from lms.accounts import activation, identity, notice, own_access, rules, secrets, service
from lms.accounts import staff as staffing
from lms.accounts.cards import CardNotUsable
from lms.accounts.forms import ActivationForm, FirstAdminForm, LinkForm, OpenAccountForm
from lms.accounts.models import Person
from lms.core import phone
from lms.core.clock import now
from lms.core.errors import RuleBroken
from lms.db import db, transaction
from lms.regions import queries as regions
from lms.settings import settings
from lms.web.entry import public

bp = Blueprint("activation", __name__, url_prefix="/aktivasi")
RECOGNISED = "aktivasi"
LASTS = timedelta(minutes=15)
"""How long a recognised card waits for its PIN."""


@bp.route("", methods=["GET", "POST"])
@public
def card() -> ResponseReturnValue:
    """The QR's secret stands in the fragment, which no server sees; a script fills it in."""
    form = ActivationForm()
    if not form.accepted():
        return render_template("accounts/activate.html", form=form), form.status
    try:
        card_id = activation.recognise(
            db.session(),
            secret=form.secret.data or "",
            card=form.card.data or "",
            last4=form.last4.data or "",
            address=request.remote_addr or "",
            now=now(),
        )
    except CardNotUsable as refused:
        form.refuse(refused)
        return render_template("accounts/activate.html", form=form), form.status
    session[RECOGNISED] = [card_id, (now() + LASTS).timestamp()]
    return redirect(url_for(".pin"), 303)


@bp.route("/pin", methods=["GET", "POST"])
@public
def pin() -> ResponseReturnValue:
    """The recognised card's person sees their name, reads what for, and chooses a PIN."""
    moment = now()
    card_id = _recognised(moment)
    if card_id is None:
        return redirect(url_for(".card"), 303)
    try:
        person = activation.person_of(db.session(), card_id, moment)
    except CardNotUsable:
        session.pop(RECOGNISED)
        return redirect(url_for(".card"), 303)
    form = OpenAccountForm()
    is_right = form.accepted() and _has_good_pin(form, person) and _is_of_today(form)
    form.version.data = str(notice.current().version)
    if not is_right:
        return render_template("accounts/choose_pin.html", form=form, person=person), form.status
    secret_hash = secrets.hashed(form.pin.data or "", pepper=settings().pin_pepper)
    with transaction() as writing:
        opened = activation.open_account(
            writing,
            card_id,
            secret_hash,
            identity.browser(),
            name_is_right=form.name_is_right.data,
            now=now(),
        )
    session.pop(RECOGNISED)
    answer = current_app.make_response(redirect(url_for("home.index"), 303))
    identity.remember(answer, opened)
    return answer


def _recognised(moment: datetime) -> int | None:
    """The card recognised in this browser a moment ago; the cookie that says so is signed."""
    card_id, until = session.get(RECOGNISED) or (None, 0)
    return card_id if until > moment.timestamp() else None


def _is_of_today(form: OpenAccountForm) -> bool:
    """The notice may have become another one while the page was open."""
    if form.version.data == str(notice.current().version):
        return True
    form.form_errors.append("Pemberitahuan ini baru saja diperbarui. Baca lagi, lalu lanjutkan.")
    return False


def _has_good_pin(form: OpenAccountForm, person: Person) -> bool:
    try:
        own_access.ensure_good_pin(db.session(), form.pin.data or "", person)
    except RuleBroken as refused:
        form.refuse(refused)
        return False
    return True


@bp.route("/pengelola", methods=["GET", "POST"])
@public
def first_admin() -> ResponseReturnValue:
    form = FirstAdminForm()
    if not form.accepted():
        return render_template("accounts/first_admin.html", form=form), form.status
    try:
        _make_first_admin(form)
    except (rules.LinkUsed, rules.PhoneTaken) as refused:
        form.refuse(refused)
        return render_template("accounts/first_admin.html", form=form), form.status
    return redirect(url_for("accounts.sign_in"), 303)


def _make_first_admin(form: FirstAdminForm) -> None:
    secret_hash = secrets.hashed(form.password.data or "", pepper=settings().pin_pepper)
    with transaction() as writing:
        service.make_first_admin(
            writing,
            form.link.data or "",
            full_name=(form.full_name.data or "").strip(),
            phone=phone.normalise(form.phone.data or "") or "",
            secret_hash=secret_hash,
            region_code=regions.city(writing).code,
            now=now(),
        )


@bp.route("/petugas", methods=["GET", "POST"])
@public
def staff() -> ResponseReturnValue:
    """A member of staff sets the password their role needs, with a link an admin gave them."""
    form = LinkForm()
    if form.accepted():
        secret_hash = secrets.hashed(form.password.data or "", pepper=settings().pin_pepper)
        try:
            with transaction() as writing:
                staffing.set_password(writing, form.link.data or "", secret_hash, now=now())
            return redirect(url_for("accounts.sign_in"), 303)
        except rules.LinkUsed as refused:
            form.refuse(refused)
    return render_template("accounts/set_password.html", form=form), form.status

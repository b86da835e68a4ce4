"""Beside the page of a module: where one stopped, how much data it takes, and searching."""

from flask import Blueprint, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from wtforms import BooleanField, IntegerField
from wtforms.validators import NumberRange

from lms.accounts.identity import me
from lms.core.clock import now
from lms.core.errors import NotAllowed
from lms.core.roles import Role
from lms.core.text import one_line
from lms.db import db, side_write
from lms.learning import classroom, light, places, search
from lms.learning.service import ModuleLocked
from lms.learning.views import READERS
from lms.web.entry import only
from lms.web.forms import Form

bp = Blueprint("reading", __name__, url_prefix="/belajar")
LONGEST_QUESTION = 100


class PlaceForm(Form):
    block = IntegerField(validators=[NumberRange(0, places.LAST_BLOCK)])


class LightForm(Form):
    light = BooleanField()


@bp.get("/cari")
@only(*READERS)
def find() -> ResponseReturnValue:
    """Modules that hold the words asked for."""
    asked = one_line(request.args.get("q", ""))[:LONGEST_QUESTION]
    hits = search.find(db.session(), me(), asked)
    return render_template("learning/search.html", asked=asked, hits=hits)


@bp.post("/<slug>/<module_slug>/posisi")
@only(Role.CADRE)
def note_place(slug: str, module_slug: str) -> ResponseReturnValue:
    """Note where reading stopped; the phone sends it as the page is left and needs no answer."""
    room = classroom.enter(db.session(), me(), slug)
    step = room.step(module_slug)
    if not room.is_learner:
        raise NotAllowed
    if not step.is_open:
        raise ModuleLocked
    form = PlaceForm()
    if not form.accepted():
        return "", form.status
    with side_write() as session:
        places.note(session, me().id, step.module.id, form.block.data, now=now())
    return "", 204


@bp.post("/<slug>/<module_slug>/hemat-data")
@only(*READERS)
def save_data(slug: str, module_slug: str) -> ResponseReturnValue:
    """Choose on this phone whether images come by themselves."""
    step = classroom.enter(db.session(), me(), slug).step(module_slug)
    address = url_for("learning.module", slug=slug, module_slug=step.module.slug)
    answer = redirect(address, 303)
    light.choose(answer, light=bool(LightForm().light.data))
    return answer

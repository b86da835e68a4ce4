"""The pages of a course: what a cadre learns, module by module. Staff may look inside."""

from flask import Blueprint, redirect, render_template, url_for
from flask.typing import ResponseReturnValue

from lms.accounts.aliases import hold
from lms.accounts.identity import me
from lms.core.clock import now
from lms.core.errors import NotAllowed
from lms.core.roles import Role
from lms.db import db, transaction
from lms.learning import classroom, light, pages, progress, queries, service
from lms.web.entry import only
from lms.web.icons import ikon

bp = Blueprint("learning", __name__, url_prefix="/belajar")
READERS = (Role.CADRE, Role.TRAINER, Role.OFFICIAL, Role.ADMIN)


@bp.get("/")
@only(*READERS)
def courses() -> ResponseReturnValue:
    session = db.session()
    mine = classroom.desks(session, me(), queries.own_trainings(session, me()))
    seen = queries.courses_seen(session, me()) if me().roles - {Role.CADRE} else []
    return render_template("learning/courses.html", desks=mine, editions=seen)


@bp.get("/<slug>/")
@only(*READERS)
def course(slug: str) -> ResponseReturnValue:
    session = db.session()
    training, attends = queries.training_of_course(session, me(), slug)
    if not attends:
        return render_template("learning/inside.html", room=classroom.look_inside(training))
    desk = classroom.desks(session, me(), [training])[0]
    return render_template("learning/course.html", desk=desk, room=desk.classroom)


@bp.get("/<slug>/<module_slug>/")
@only(*READERS)
def module(slug: str, module_slug: str) -> ResponseReturnValue:
    """A module to read. Staff read it without marks; whoever attends may not run ahead."""
    room = classroom.enter(db.session(), me(), slug)
    step = room.step(module_slug)
    if not step.is_open:
        raise service.ModuleLocked
    number = step.module.number
    before, after = room.numbered(number - 1), room.numbered(number + 1)
    is_light = light.is_light()
    return render_template(
        "learning/module.html",
        room=room,
        step=step,
        before=before,
        after=after,
        is_light=is_light,
        text=pages.shown(step.module.html, ikon, light=is_light),
    )


@bp.post("/<slug>/<module_slug>/selesai")
@only(Role.CADRE)
def complete_module(slug: str, module_slug: str) -> ResponseReturnValue:
    """Note that the module was read, then on to its quiz; a second time changes nothing."""
    with transaction() as session:
        hold(session, me().id)
        training, attends = queries.training_of_course(session, me(), slug)
        if not attends:
            raise NotAllowed
        found = queries.module(training, module_slug)
        walk = progress.walk(session, training, me().id)
        service.mark_read(session, training, me().id, found, walk, now=now())
    known = walk.module(found.number)
    if known.has_quiz and not known.is_passed:
        return redirect(url_for("quizzes.quiz", quiz_id=known.quiz_id), 303)
    return redirect(url_for(".course", slug=slug), 303)

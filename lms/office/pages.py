"""What every page may say of the office."""

from collections.abc import Sequence

from flask import Flask, g

from lms.core.clock import now
from lms.db import db
from lms.office.queries import office_at
from lms.office.rules import Helpline


def helplines() -> Sequence[Helpline]:
    """Whom to call in need, asked for once a page."""
    if "helplines" not in g:
        g.helplines = office_at(db.session(), now()).helplines
    found: Sequence[Helpline] = g.helplines
    return found


def are_helplines_shown() -> bool:
    """Whether this page has named them already."""
    return "helplines" in g


def init_app(app: Flask) -> None:
    """Give templates `helplines`, and let layouts know of a page that names none."""
    app.jinja_env.globals.update(helplines=helplines, are_helplines_shown=are_helplines_shown)

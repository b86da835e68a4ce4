"""What the page of a course says of keeping it: its weight, before anything is loaded."""

from flask import Flask

from lms.db import db
from lms.learning.models import CourseEdition
from lms.offline import package
from lms.offline.package import Texts


def kept_texts(edition: CourseEdition) -> Texts:
    """The weight and length of an edition's package."""
    return package.texts(db.session(), edition)


def init_app(app: Flask) -> None:
    """Give templates `kept_texts`."""
    app.jinja_env.globals.update(kept_texts=kept_texts)

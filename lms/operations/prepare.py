"""From an empty folder to a site ready to serve: tables, regions, a course, a demo or a link."""

from datetime import datetime

import flask_migrate
from flask import current_app

from lms.accounts import queries as accounts
from lms.accounts import service
from lms.db import db, transaction
from lms.operations import demo
from lms.operations.courses import load_bundled_course
from lms.regions.service import load_official
from lms.settings import Settings

CADRES = 2700
SEED = 54


def prepare(settings: Settings, *, now: datetime) -> None:
    """Make the database ready and found the site on it; again changes nothing."""
    make_ready(now=now)
    with transaction() as session:
        if accounts.site(session) is not None:
            return
        service.found_site(session, is_demo=settings.demo, now=now)
        if settings.demo:
            demo.load(session, cadres=CADRES, seed=SEED, pepper=settings.pin_pepper, now=now)
    current_app.logger.info("site prepared")


def make_ready(*, now: datetime) -> None:
    """What every command may count on: all migrations, the regions and the bundled course."""
    migrate()
    with transaction() as session:
        load_official(session)
    load_bundled_course(now=now)


def migrate() -> None:
    """Apply the migrations that are missing."""
    flask_migrate.upgrade()


def first_admin_link(settings: Settings, *, now: datetime) -> str | None:
    """A fresh link that makes the first admin; None in the demo city or when there is one."""
    site = accounts.site(db.session())
    if site is None or site.is_demo or accounts.has_admin(db.session()):
        return None
    with transaction() as session:
        secret = service.new_link(session, service.FIRST_ADMIN, now=now)
    return f"{settings.base_url}/aktivasi#{secret}"

"""From an empty folder to a site ready to serve: tables, regions, a course, a demo or a link."""

from datetime import datetime

import click
import flask_migrate
from flask import current_app
from sqlalchemy.orm import Session

from lms.accounts import queries as accounts
from lms.accounts import service
from lms.db import db, transaction
from lms.operations import queries
from lms.operations.courses import load_bundled_course
from lms.operations.demo import documents, founding
from lms.regions.service import load_official
from lms.settings import Settings

CADRES = 2700
SEED = 54


class SiteExists(Exception):
    """The database already holds a site, which nothing may replace."""


def prepare(settings: Settings, *, now: datetime) -> None:
    """Make the database ready and found the site on it; again changes nothing."""
    make_ready(now=now)
    if accounts.site(db.session()) is not None:
        return
    try:
        if settings.demo:
            found_demo(settings, cadres=CADRES, seed=SEED, now=now)
        else:
            with transaction() as session:
                _found(session, is_demo=False, now=now)
    except SiteExists:  # another process was faster
        return
    current_app.logger.info("site prepared")


def found_demo(settings: Settings, *, cadres: int, seed: int, now: datetime) -> None:
    """Fill an empty database with the demo city, and draw its first documents.

    Raises SiteExists when there is a site already.
    """
    kept = founding.hashes(settings.pin_pepper)
    with transaction() as session:
        _found(session, is_demo=True, now=now)
        founding.load(session, kept, cadres=cadres, seed=seed, now=now)
    documents.draw_first()
    documents.hand_over()


def _found(session: Session, *, is_demo: bool, now: datetime) -> None:
    if accounts.site(session) is not None:
        raise SiteExists
    service.found_site(session, is_demo=is_demo, now=now)


def make_ready(*, now: datetime) -> None:
    """What every command may count on: all migrations, the regions and the bundled course."""
    migrate()
    with transaction() as session:
        load_official(session)
    load_bundled_course(now=now)


def migrate() -> None:
    """Apply the migrations that are missing; ClickException for those of a newer version."""
    here = queries.migration(db.session())
    db.session.rollback()
    if here is not None and here not in queries.known_migrations():
        raise click.ClickException(
            f"the database comes from a newer version of Ruang Kader (migration {here}): "
            "start that version, or put a backup of this one in its place"
        )
    flask_migrate.upgrade()


def first_admin_link(settings: Settings, *, now: datetime) -> str | None:
    """A fresh link that makes the first admin; None in the demo city or when there is one."""
    site = accounts.site(db.session())
    if site is None or site.is_demo or accounts.has_admin(db.session()):
        return None
    with transaction() as session:
        secret = service.new_link(session, service.FIRST_ADMIN, now=now)
    return f"{settings.base_url}/aktivasi#pengelola-{secret}"

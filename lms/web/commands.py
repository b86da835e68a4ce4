"""Commands that say in one sentence when the database cannot be used."""

from typing import Any

import click
import sqlalchemy as sa
from flask.cli import AppGroup

from lms.settings import settings

ADVICE = {
    "locked": "another program holds it; end that one, then start again",
    "not a database": "the file is damaged; put a backup in its place",
    "malformed": "the file is damaged; put a backup in its place",
    "is full": "make room on the disk",
    "readonly": "let this account write to the file and its folder",
    "unable to open": "let this account write to the file and its folder",
}
"""What to do about what SQLite says."""


class PlainCommand(click.Command):
    """A command whose trouble with the database is a line to read, and exit code 1."""

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except sa.exc.DatabaseError as error:
            if type(error) not in {sa.exc.DatabaseError, sa.exc.OperationalError}:
                raise  # a mistake of ours
            raise click.ClickException(trouble(error)) from None


class Commands(AppGroup):
    """A group of such commands."""

    command_class = PlainCommand


def trouble(error: sa.exc.DatabaseError) -> str:
    """`the database /srv/x.sqlite3 cannot be used: database is locked (another program …)`."""
    url = sa.make_url(settings().database_url)
    where = url.database if url.drivername == "sqlite" else url.render_as_string(hide_password=True)
    said = next(iter(str(error.orig).splitlines()), type(error.orig).__name__)
    advice = next((words for sign, words in ADVICE.items() if sign in said), "")
    return f"the database {where} cannot be used: {said}" + (f" ({advice})" if advice else "")

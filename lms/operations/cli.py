"""Commands that prepare a site and show the demo city's logins."""

import json

import click

from lms.accounts import queries as accounts
from lms.core.clock import now
from lms.db import db
from lms.operations.demo.logins import logins as demo_logins
from lms.operations.prepare import SiteExists, first_admin_link, found_demo, make_ready
from lms.operations.prepare import prepare as prepare_site
from lms.settings import settings
from lms.web.commands import Commands, PlainCommand

demo_commands = Commands("demo", help="The demo city.")


@click.command("prepare", cls=PlainCommand)
def prepare() -> None:
    """Migrate, load the regions, fill an empty site, and say how to sign in."""
    prepare_site(settings(), now=now())
    site = accounts.site(db.session())
    if site is not None and site.is_demo:
        for login in demo_logins(db.session()):
            click.echo(f"  {login.role:<9} {login.identity}  {login.secret:<22} {login.name}")
    elif link := first_admin_link(settings(), now=now()):
        click.echo(f"  Open this link once to make the first admin:\n  {link}")


@demo_commands.command("load")
@click.option("--cadres", default=2700, show_default=True, type=click.IntRange(54, 5_000_000))
@click.option("--seed", default=54, show_default=True)
def load(cadres: int, seed: int) -> None:
    """Fill an empty database with a demo city of this many cadres."""
    moment = now()
    make_ready(now=moment)
    try:
        found_demo(settings(), cadres=cadres, seed=seed, now=moment)
    except SiteExists:
        message = "this database already holds a site; use an empty DATA_DIR"
        raise click.ClickException(message) from None
    click.echo(f"loaded {cadres} cadres")


@demo_commands.command("logins")
def logins() -> None:
    """One login per role, one JSON object a line."""
    make_ready(now=now())
    site = accounts.site(db.session())
    if site is None or not site.is_demo:
        raise click.ClickException("this site is not the demo city")
    for login in demo_logins(db.session()):
        click.echo(json.dumps(login.as_json(), ensure_ascii=False))

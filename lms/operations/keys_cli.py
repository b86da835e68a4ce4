"""The command that turns the keys of what is kept sealed."""

import json
import sys
from dataclasses import asdict

import click
from flask.cli import AppGroup

from lms.accounts import cards, second_factor
from lms.accounts.door_models import CardPrint, SecondFactor
from lms.accounts.resealing import Changes, Holder, Numbers, SealedColumn
from lms.core.clock import now
from lms.operations import keys
from lms.operations.keys import KeysElsewhere, Turn
from lms.operations.prepare import make_ready
from lms.roster import staging
from lms.roster.models import RosterImport
from lms.settings import settings


def _place_of_draft(record: RosterImport) -> str:
    return staging.place(record.token)


def _place_of_sheet(record: CardPrint) -> str:
    return cards.sheet_place(record.id)


def _place_of_factor(record: SecondFactor) -> str:
    return second_factor.place(record.person_id)


HOLDERS: tuple[Holder, ...] = (
    Numbers(),
    Changes(),
    SealedColumn("roster_import", RosterImport, RosterImport.content, _place_of_draft),
    SealedColumn("card_print", CardPrint, CardPrint.sheet, _place_of_sheet),
    SealedColumn("second_factor", SecondFactor, SecondFactor.sealed, _place_of_factor),
)
"""Every table that keeps sealed values; a test asks each column of bytes whether it is here."""

key_commands = AppGroup("keys", help="The keys of what is kept sealed.")


@key_commands.command("rotate")
@click.option("--settle", default=keys.SETTLE, show_default=True, type=click.FloatRange(0, 3600))
@click.option("--json", "as_json", is_flag=True, help="One JSON object instead of words.")
def rotate(settle: float, as_json: bool) -> None:
    """Seal everything with a new key while the site serves; cut off, the next run goes on.

    Old keys go once nothing uses them, into keys/retired_*: older backups open with them alone.
    Exit code 1 when something keeps an old key in use.
    """
    make_ready(now=now())
    try:
        turn = keys.rotate(settings(), HOLDERS, clock=now, settle=settle)
    except KeysElsewhere:
        message = "SEAL_KEYS and INDEX_KEYS are set; keep the rings in DATA_DIR/keys to turn them"
        raise click.UsageError(message) from None
    for table, ids in turn.broken.items():
        click.echo(f"{table}: no key opens {', '.join(map(str, ids))}", err=True)
    if turn.index_alone:
        click.echo(f"{turn.index_alone} numbers are kept by their index alone", err=True)
    click.echo(json.dumps(asdict(turn)) if as_json else _words(turn))
    sys.exit(0 if turn.is_whole else 1)


def _words(turn: Turn) -> str:
    renewed = ", ".join(f"{count} {table}" for table, count in turn.renewed.items()) or "nothing"
    gone = ", ".join(f"{name} {ids}" for name, ids in turn.retired.items()) or "none"
    return f"sealed anew: {renewed}; keys retired: {gone}; current: {turn.current}"

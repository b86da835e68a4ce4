"""The command that imports a roster of cadres."""

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NoReturn

import click

from lms.core.clock import now, wib_date
from lms.db import db, transaction
from lms.operations.prepare import make_ready
from lms.roster import importing
from lms.roster.importing import RESERVE, Outcome
from lms.roster.plans import Action, Planned
from lms.roster.reading import Reading
from lms.roster.tables import FileRefused
from lms.roster.writing import Keys
from lms.settings import settings
from lms.web.commands import Commands

COUNTED = (Action.CREATE, Action.CHANGE, Action.KEEP, Action.DOUBT, Action.REFUSE, Action.SKIP)

roster_commands = Commands("roster", help="The roster of cadres.")


@roster_commands.command("import")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--dry-run", is_flag=True, help="Say what would be done and write nothing.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object instead of words.")
def import_(file: Path, dry_run: bool, as_json: bool) -> None:
    """Import cadres from an XLSX or CSV file; good rows are kept, doubtful ones wait.

    Exit code 1 when a row was refused or waits for a decision.
    """
    make_ready(now=now())
    held = Keys(seal=settings().seal_keys, index=settings().index_keys)
    try:
        reading = importing.read(db.session(), file.read_bytes(), wib_date(now()))
    except FileRefused as refused:
        _refuse(file, refused.message, as_json)
    if dry_run:
        outcome = importing.preview(db.session(), reading, held)
    else:
        with transaction() as session:
            outcome = importing.commit(session, reading, held, file_name=file.name, now=now())
    facts = _facts(outcome, dry_run=dry_run)
    facts["problems"] = [*_unread(reading), *facts["problems"]]
    for problem in facts["problems"]:
        click.echo(f"{file}:{problem['row']}: {problem['kind']}: {problem['message']}", err=True)
    words = ", ".join(f"{facts[action.value]} {action.value}" for action in COUNTED)
    click.echo(json.dumps(facts, ensure_ascii=False) if as_json else words)
    sys.exit(1 if facts["refused"] or facts["doubtful"] else 0)


def _unread(reading: Reading) -> Iterator[dict[str, Any]]:
    for sheet in reading.other_sheets:
        message = f"Hanya lembar “{reading.sheet}” yang dibaca; lembar “{sheet}” belum."
        yield {"row": 1, "kind": "warning", "message": message}


def _facts(outcome: Outcome, *, dry_run: bool) -> dict[str, Any]:
    """What the command tells, counts first; names and numbers of people stay in the file."""
    return {
        **{action.value: outcome.count(action) for action in COUNTED},
        "dry_run": dry_run,
        "problems": [problem for entry in outcome.planned for problem in _problems(entry, outcome)],
        "rows": [
            {"row": entry.draft.row, "action": entry.action, "verdict": entry.draft.verdict}
            for entry in outcome.planned
        ],
    }


def _problems(entry: Planned, outcome: Outcome) -> Iterator[dict[str, Any]]:
    row = entry.draft.row
    if entry.action in {Action.DOUBT, Action.REFUSE}:
        more = {"candidates": list(entry.draft.candidates)} if entry.draft.candidates else {}
        yield {"row": row, "kind": entry.action.value, "message": entry.why, **more}
    for warning in entry.draft.warnings:
        yield {"row": row, "kind": "warning", "message": warning}
    for suggestion in entry.draft.suggestions:
        yield {"row": row, "kind": "suggestion", "message": suggestion}
    if row in outcome.reserves:
        yield {"row": row, "kind": "warning", "message": RESERVE}


def _refuse(file: Path, message: str, as_json: bool) -> NoReturn:
    click.echo(f"{file}:1: refused: {message}", err=True)
    if as_json:
        facts = {action.value: 0 for action in COUNTED}
        problems = [{"row": 1, "kind": "refused", "message": message}]
        click.echo(json.dumps({**facts, "problems": problems}, ensure_ascii=False))
    sys.exit(1)

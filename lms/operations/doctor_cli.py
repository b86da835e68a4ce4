"""The command that looks a site over."""

import json
import re
import sys

import click
import sqlalchemy as sa

from lms.audit.rules import Head
from lms.core.clock import now
from lms.db import db
from lms.operations.doctor.examination import whole
from lms.operations.doctor.findings import Report
from lms.operations.prepare import make_ready
from lms.settings import settings

_ANCHOR = re.compile(r"([1-9][0-9.]{0,14}):([0-9a-f]{12,64})")


def _heads(_context: click.Context, _option: click.Parameter, typed: tuple[str, ...]) -> list[Head]:
    """`1480:f1d43a37ac9e807b`, as it stands on a printed audit list, dots in the number or not."""
    found = [_ANCHOR.fullmatch(text.strip().lower()) for text in typed]
    if not all(found):
        message = "must look like 1480:f1d43a37ac9e807b, as a printed audit list says"
        raise click.BadParameter(message)
    return [Head(int(one[1].replace(".", "")), one[2]) for one in found if one]


@click.command("doctor")
@click.option("--json", "as_json", is_flag=True, help="One JSON object instead of lines.")
@click.option("--quick", is_flag=True, help="Leave out printing a trial document.")
@click.option(
    "--anchor",
    "anchors",
    multiple=True,
    callback=_heads,
    metavar="NUMBER:MARK",
    help="A number and mark from a printed audit list, to check the record against.",
)
def doctor(as_json: bool, quick: bool, anchors: list[Head]) -> None:
    """Look at machine, database, audit record and work; exit 1 when something is broken."""
    _ready_when_new()
    report = whole(settings(), now(), anchors, quick=quick)
    click.echo(_as_json(report) if as_json else _as_lines(report))
    sys.exit(0 if report.is_well else 1)


def _ready_when_new() -> None:
    """A new folder is prepared like by any command; a database that stands is only looked at."""
    try:
        tables = sa.inspect(db.engine).get_table_names()
    except sa.exc.SQLAlchemyError:  # away or damaged, which the examination will say
        return
    if not tables:
        make_ready(now=now())


def _as_json(report: Report) -> str:
    findings = [finding._asdict() for finding in report.findings]
    return json.dumps({"ok": report.is_well, "findings": findings}, ensure_ascii=False)


def _as_lines(report: Report) -> str:
    width = max(len(finding.check) for finding in report.findings)
    lines = [
        f"{finding.state.upper():<5} {finding.check:<{width}}  {finding.message}"
        for finding in report.findings
    ]
    verdict = "All is well." if report.is_well else "Something is broken: see the lines with FAIL."
    return "\n".join([*lines, verdict])

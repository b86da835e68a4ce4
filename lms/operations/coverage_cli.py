"""The command that prints the figures of coverage."""

import json
import sys
from datetime import date

import click

from lms.core.clock import now, wib_date
from lms.core.errors import NotFound
from lms.coverage import queries
from lms.coverage.rules import DEFINED, Area
from lms.db import db
from lms.operations.prepare import make_ready
from lms.regions import queries as regions
from lms.web.commands import Commands

coverage_commands = Commands("coverage", help="How many seats are filled, trained, certified.")


@coverage_commands.command("show")
@click.argument("region", required=False)
@click.option("--json", "as_json", is_flag=True, help="One JSON object instead of a table.")
def show(region: str | None, as_json: bool) -> None:
    """Print the figures of REGION (an official code, the city without one) and of its parts."""
    make_ready(now=now())
    session, today = db.session(), wib_date(now())
    code = region or regions.city(session).code
    try:
        overview = queries.overview(session, [code], today)
    except NotFound:
        click.echo(
            f"no region has the code {code}; codes look like 36.74, 36.74.05 or 36.74.05.1002",
            err=True,
        )
        sys.exit(1)
    if as_json:
        parts = [_facts(part) for part in overview.parts]
        facts = _facts(overview.whole) | {"date": today.isoformat(), "parts": parts}
        click.echo(json.dumps(facts, ensure_ascii=False))
    else:
        click.echo(_table(overview, today))


def _facts(area: Area) -> dict[str, str | int]:
    figures = area.figures
    return {
        "region": area.place.code,
        "title": area.place.title,
        "seats": figures.seats,
        "filled": figures.filled,
        "trained": figures.trained,
        "passed": figures.passed,
        "certified": figures.certified,
    }


def _table(overview: queries.Overview, today: date) -> str:
    names = ("seats", "filled", "trained", "passed", "certified")
    lines = [f"{f'on {today.isoformat()}':<40}" + "".join(f"{name:>11}" for name in names)]
    for area in (*overview.parts, overview.whole):
        counts = "".join(f"{area.figures.count(stage):>11}" for stage in DEFINED)
        lines.append(f"{f'{area.place.code} {area.place.title}':<40}{counts}")
    return "\n".join(lines)

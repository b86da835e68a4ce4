"""The command that lets go of what has been kept long enough."""

import json

import click
from flask.cli import AppGroup

from lms.core.clock import now
from lms.operations.prepare import make_ready
from lms.privacy import retention

retention_commands = AppGroup("retention", help="How long records are kept.")


@retention_commands.command("run")
@click.option("--dry-run", is_flag=True, help="Say what would go and let nothing go.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object instead of words.")
def run(dry_run: bool, as_json: bool) -> None:
    """Delete or pseudonymise what is past the months of the settings; a worker does so daily.

    Certificates, attendance and the audit record stay.
    """
    make_ready(now=now())
    counts = retention.run(now=now(), dry_run=dry_run)
    facts = {"dry_run": dry_run, "counts": counts}
    words = ", ".join(f"{count} {name}" for name, count in counts.items())
    click.echo(json.dumps(facts) if as_json else words)

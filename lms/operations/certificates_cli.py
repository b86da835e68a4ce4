"""Commands for certificates: issuing those of a training, and knowing one's own file again."""

import hashlib
import json
import sys
import time
from pathlib import Path
from typing import Any, NoReturn

import click

from lms.certificates import batches, candidates, queries, service
from lms.certificates.candidates import Candidate
from lms.certificates.rules import Readiness, standing
from lms.core.clock import now, wib_date
from lms.core.errors import LMSError, NotFound
from lms.db import db, transaction
from lms.jobs import carrier
from lms.jobs.models import Job, JobState
from lms.learning.attendees import EVERYWHERE
from lms.operations.prepare import make_ready
from lms.web.addresses import LARGEST
from lms.web.commands import Commands

AS_JSON = click.option("--json", "as_json", is_flag=True, help="One JSON object instead of words.")
LARGEST_FILE = 20 * 1024 * 1024
"""Bytes of a file worth comparing; certificates have 30 thousand."""

certificate_commands = Commands("certificate", help="Certificates.")


@certificate_commands.command("issue")
@click.option("--training", "training_id", type=click.IntRange(1, LARGEST), required=True)
@AS_JSON
def issue(training_id: int, as_json: bool) -> None:
    """Issue a certificate to everyone in a training who is ready, and render them all.

    What an earlier run left half done is brought to its end too.
    """
    make_ready(now=now())
    try:
        before = _candidates(training_id)
        is_asked = _request(training_id, before)
    except NotFound:
        _refuse(f"there is no training {training_id}", as_json)
    except LMSError as refusal:
        _refuse(refusal.message, as_json)
    jobs = batches.open_jobs(db.session(), training_id)
    db.session.rollback()
    for job_id in jobs:
        _see_through(job_id)
    facts = _outcome(training_id, before, ran=is_asked or bool(jobs))
    words = (
        f"training {training_id}: {facts['issued']} issued, {facts['already']} before,"
        f" {facts['not_ready']} not ready, {len(facts['problems'])} with problems"
    )
    click.echo(json.dumps(facts, ensure_ascii=False) if as_json else words)
    for problem in facts["problems"]:
        click.echo(f"person {problem['person']}: {problem['problem']}", err=True)
    sys.exit(0 if facts["ok"] else 1)


def _candidates(training_id: int) -> list[Candidate]:
    training = queries.whole_training(db.session(), training_id)
    return candidates.of_training(db.session(), training, EVERYWHERE)


def _request(training_id: int, found: list[Candidate]) -> bool:
    """Ask for the certificates of all who are ready; False when nobody is."""
    ready = [one.person.id for one in found if one.readiness is Readiness.READY]
    if not ready:
        return False
    with transaction() as session:
        return service.request_batch(session, None, training_id, ready, now=now()) is not None


def _see_through(job_id: int) -> None:
    """Do the job here, or wait for the worker that was faster; a failed try ends it here."""
    while not carrier.run(job_id):
        state = db.session.get_one(Job, job_id, populate_existing=True).state
        db.session.rollback()
        if state is not JobState.RUNNING:
            return
        time.sleep(0.5)


def _outcome(training_id: int, before: list[Candidate], *, ran: bool) -> dict[str, Any]:
    db.session.rollback()
    already = batches.tally(before)[Readiness.ISSUED]
    counts = batches.tally(_candidates(training_id))
    status = batches.latest_batch(db.session(), training_id) if ran else None
    told = {one.person.id: one.name_problem for one in before if one.readiness is Readiness.FIX}
    told |= {problem.person_id: problem.sentence for problem in status.problems} if status else {}
    return {
        "ok": not told and (status is None or not status.waiting),
        "training": training_id,
        "issued": counts[Readiness.ISSUED] - already,
        "rendered": status.done if status else 0,
        "already": already,
        "waiting": counts[Readiness.WAITING],
        "not_ready": counts[Readiness.NOT_YET],
        "first_number": status.first_number if status else None,
        "last_number": status.last_number if status else None,
        "problems": [{"person": person, "problem": said} for person, said in told.items()],
    }


@certificate_commands.command("verify")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@AS_JSON
def verify(file: Path, as_json: bool) -> None:
    """Say whether a file is, byte for byte, a certificate of this register, and its state."""
    make_ready(now=now())
    content = file.read_bytes() if file.stat().st_size <= LARGEST_FILE else b""
    sha256 = hashlib.sha256(content).hexdigest()
    found = queries.by_digest(db.session(), sha256)
    if found is None:
        _refuse("not a certificate of this register, or changed since", as_json, sha256=sha256)
    state = standing(found.state, found.valid_until, wib_date(now()))
    facts = {
        "ok": True,
        "genuine": True,
        "state": state.value,
        "number": found.number,
        "code": found.code,
        "issued_on": found.says.issued_on.isoformat(),
        "valid_until": found.valid_until.isoformat() if found.valid_until else None,
        "replaced_by": found.superseded_by.number if found.superseded_by else None,
        "sha256": sha256,
    }
    click.echo(json.dumps(facts) if as_json else f"genuine: {found.number}, {state.value}")


def _refuse(problem: str, as_json: bool, **facts: Any) -> NoReturn:
    click.echo(problem, err=True)
    if as_json:
        refused = {"ok": False, "genuine": False} if facts else {"ok": False}
        click.echo(json.dumps({**refused, **facts, "problems": [problem]}, ensure_ascii=False))
    sys.exit(1)

"""The certificate commands: issuing a training to its end, and knowing one's own file again."""

import json
import os
import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import sqlalchemy as sa
from click.testing import Result
from flask import Flask

from lms.certificates import issuing, queries, service
from lms.certificates.models import Certificate, CertificateDocument
from lms.certificates.rules import REASONS
from lms.core.clock import now
from lms.db import db, transaction
from lms.jobs import service as jobs
from lms.jobs.models import Job
from lms.settings import ROOT, Settings, settings
from tests.certificates.graduates import (
    a_finished_training,
    an_official,
    asked,
    filed,
    having_attended,
)
from tests.factories import a_meeting, a_person, a_training, having_learnt, rows


def flask(app: Flask, *words: str) -> Result:
    db.session.rollback()
    return app.test_cli_runner().invoke(args=["certificate", *words])


def test_a_training_is_issued_to_its_end_and_a_second_time_changes_nothing(app: Flask) -> None:
    sri, ida, late = a_person(), a_person(), a_person()
    training = a_training(sri, ida, late)
    having_attended(training, [sri, ida, late])
    having_learnt(training, sri)
    having_learnt(training, ida)
    first = flask(app, "issue", "--training", str(training.id), "--json")
    assert first.exit_code == 0
    said = json.loads(first.stdout)
    assert (said["issued"], said["rendered"], said["not_ready"], said["problems"]) == (2, 2, 1, [])
    assert str(said["first_number"]).startswith("400.2/0001/")
    assert rows(CertificateDocument) == 2
    again = flask(app, "issue", "--training", str(training.id))
    assert again.exit_code == 0
    assert (
        again.stdout
        == f"training {training.id}: 0 issued, 2 before, 1 not ready, 0 with problems\n"
    )
    assert rows(Certificate) == 2


def test_who_cannot_be_printed_is_told_and_the_others_are_issued(app: Flask) -> None:
    sri, ida = a_person(), a_person(full_name="Siti عائشة")
    training = a_finished_training(sri, ida)
    answer = flask(app, "issue", "--training", str(training.id), "--json")
    assert answer.exit_code == 1
    said = json.loads(answer.stdout)
    assert (said["ok"], said["issued"], said["rendered"]) == (False, 1, 1)
    assert [problem["person"] for problem in said["problems"]] == [ida.id]
    assert f"person {ida.id}: Nama" in answer.stderr


def test_what_a_killed_run_left_half_done_is_brought_to_its_end(app: Flask) -> None:
    sri, ida = a_person(), a_person()
    training = a_finished_training(sri, ida)
    batch_id = asked(training, sri, ida) or 0
    with transaction() as session:
        job_id = session.scalars(sa.select(Job.id)).one()
        assert jobs.take(session, job_id, now=now())
        session.execute(sa.update(Job).values(lease_until=now() + timedelta(seconds=1)))
        issuing.issue_some(session, batch_id, now=now(), at_most=1)
    assert (rows(Certificate), rows(CertificateDocument)) == (1, 0)
    answer = flask(app, "issue", "--training", str(training.id), "--json")
    assert answer.exit_code == 0
    said = json.loads(answer.stdout)
    assert (said["already"], said["issued"], said["rendered"], said["waiting"]) == (1, 1, 2, 0)
    assert rows(CertificateDocument) == rows(Certificate) == 2


def test_two_runs_at_once_issue_each_certificate_once(app: Flask) -> None:
    """The second waits for the first, and both end with everything rendered."""
    training = a_finished_training(*[a_person() for _ in range(4)])
    db.session.rollback()
    place = {"DATA_DIR": str(settings().data_dir)}
    Settings.from_env(place)  # makes the keys, which a site with DATABASE_URL must have
    environment = os.environ | place | {"DATABASE_URL": app.config["SQLALCHEMY_DATABASE_URI"]}
    command = [sys.executable, "-m", "flask", "--app", "wsgi", "certificate", "issue"]
    both = [
        subprocess.Popen(  # noqa: S603
            [*command, "--training", str(training.id), "--json"],
            cwd=ROOT,
            env=environment,
            stdout=subprocess.PIPE,
        )
        for _ in range(2)
    ]
    for one in both:
        output, _ = one.communicate(timeout=90)
        assert one.returncode == 0
        assert json.loads(output)["waiting"] == 0
    assert rows(CertificateDocument) == rows(Certificate) == 4


def test_what_is_refused_is_said_and_leaves_nothing(app: Flask) -> None:
    assert flask(app, "issue").exit_code == 2
    assert flask(app, "issue", "--training", "9" * 20).exit_code == 2
    unknown = flask(app, "issue", "--training", "999", "--json")
    assert unknown.exit_code == 1
    assert json.loads(unknown.stdout)["problems"] == ["there is no training 999"]
    sri = a_person()
    training = a_finished_training(sri)
    a_meeting(training, learning_hours=0)
    waiting = flask(app, "issue", "--training", str(training.id))
    assert waiting.exit_code == 1
    assert "belum ditutup" in waiting.stderr
    assert rows(Job) == rows(Certificate) == 0


def test_a_file_of_ours_is_known_and_any_other_is_not(app: Flask, tmp_path: Path) -> None:
    sri, official = a_person(), an_official()
    (made,) = filed(a_finished_training(sri), sri)
    file = tmp_path / "sertifikat.pdf"
    file.write_bytes(queries.pdf(db.session(), made.id) or b"")
    known = flask(app, "verify", str(file), "--json")
    assert known.exit_code == 0
    said = json.loads(known.stdout)
    assert (said["genuine"], said["state"], said["number"]) == (True, "berlaku", made.number)

    with transaction() as session:
        service.revoke(session, official, made.code, REASONS[0], now=now())
    assert flask(app, "verify", str(file)).stdout == f"genuine: {made.number}, dicabut\n"

    file.write_bytes(file.read_bytes() + b" ")
    changed = flask(app, "verify", str(file), "--json")
    assert changed.exit_code == 1
    assert json.loads(changed.stdout)["genuine"] is False
    assert flask(app, "verify", str(tmp_path / "tidak-ada.pdf")).exit_code == 2

"""A batch as background work: whole, in progress, cut off anywhere, and with one that fails."""

import hashlib
import os
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from datetime import timedelta

import pytest
import sqlalchemy as sa
from flask import Flask

from lms.certificates import batches, service, tasks
from lms.certificates.facts import CertificateFacts
from lms.certificates.isolated import RenderFailed
from lms.certificates.models import Certificate, CertificateDocument
from lms.core.clock import now
from lms.db import db, transaction
from lms.jobs import carrier
from lms.jobs.models import Job, JobState
from lms.learning.models import Training
from lms.operations.demo import names
from lms.settings import ROOT, settings
from tests.certificates.graduates import a_finished_training, certificates, printed
from tests.certificates.test_render import page_text
from tests.factories import a_person, rows

WORKER = """
import sys
from pathlib import Path
from tests.conftest import settings_for
from lms.app import create_app
from lms.jobs import carrier
app = create_app(settings_for(sys.argv[1], Path(sys.argv[2])))
with app.app_context():
    carrier.run(int(sys.argv[3]))
"""


def files() -> dict[int, CertificateDocument]:
    """Every stored document by certificate id, with its bytes."""
    db.session.rollback()
    chosen = sa.select(CertificateDocument).options(sa.orm.undefer(CertificateDocument.pdf))
    found = {document.certificate_id: document for document in db.session.scalars(chosen)}
    db.session.rollback()
    return found


def a_job(training: Training, ids: list[int]) -> int:
    with transaction() as session:
        batch = service.request_batch(session, None, training.id, ids, now=now())
        assert batch is not None
        assert batch.job_id is not None
        return batch.job_id


@pytest.mark.postgres
def test_each_document_holds_its_owners_name_and_nobody_elses(app: Flask) -> None:
    called = [*names.longest()[:4], "Sri", "Nur'aini", "Hj. Siti Aminah, S.Pd., SKM"]
    people = [a_person(full_name=name) for name in called]
    made = printed(a_finished_training(*people), *people)
    assert len(made) == len(people)
    owners = {person.id: person.full_name for person in people}
    stored = files()
    for certificate in made:
        document = stored[certificate.id]
        text = page_text(document.pdf, 0) + page_text(document.pdf, 1)
        assert owners[certificate.person_id] in text
        others = {name for name in called if name not in owners[certificate.person_id]}
        assert not [name for name in others if len(name) > 3 and name in text]
        assert certificate.number in text
        assert document.sha256 == hashlib.sha256(document.pdf).hexdigest()


def test_the_job_says_how_far_it_is(app: Flask) -> None:
    people = [a_person() for _ in range(3)]
    training = a_finished_training(*people)
    printed(training, *people)
    job = db.session.scalars(sa.select(Job)).one()
    assert (job.state, job.done, job.total) == (JobState.DONE, 3, 3)
    status = batches.latest_batch(db.session(), training.id)
    assert status is not None
    assert (status.done, status.waiting, status.is_open) == (3, 0, False)
    assert status.first_number == "400.2/0001/DP3AP2KB/" + str(certificates(training)[0].year)


def test_a_batch_that_is_run_again_changes_no_byte(app: Flask) -> None:
    sri = a_person()
    training = a_finished_training(sri)
    job_id = a_job(training, [sri.id])
    assert carrier.run(job_id)
    before = {key: (one.sha256, one.rendered_at) for key, one in files().items()}
    with transaction() as session:
        session.execute(sa.update(Job).values(state=JobState.WAITING))
    assert carrier.run(job_id)
    assert {key: (one.sha256, one.rendered_at) for key, one in files().items()} == before
    assert rows(Certificate) == 1


def test_a_certificate_that_will_not_be_rendered_stops_no_other(app: Flask) -> None:
    people = [a_person(full_name=name) for name in ("Sri Wahyuni", "Ida Farida", "Ani")]
    training = a_finished_training(*people)
    job_id = a_job(training, [person.id for person in people])

    def dies_at_ida(facts: Sequence[CertificateFacts]) -> list[bytes]:
        """As if one of them ended its rendering process, alone or among others."""
        if any("Ida" in one.full_name for one in facts):
            raise RenderFailed
        return [one.number.encode() for one in facts]

    job = db.session.get_one(Job, job_id)
    with pytest.raises(RenderFailed, match="1 certificates"):
        tasks.work(job, dies_at_ida)
    assert {one.pdf for one in files().values()} == {
        one.number.encode() for one in certificates(training) if "Ida" not in one.says.full_name
    }
    assert carrier.run(job_id)
    assert rows(CertificateDocument) == rows(Certificate) == 3


def test_a_worker_killed_at_any_moment_leaves_no_gap_and_no_twin(app: Flask) -> None:
    people = [a_person() for _ in range(24)]
    training = a_finished_training(*people)
    job_id = a_job(training, [person.id for person in people])
    url = app.config["SQLALCHEMY_DATABASE_URI"]
    command = [sys.executable, "-c", WORKER, url, str(settings().data_dir), str(job_id)]
    for least in (0, 1):
        # killed once between numbers and documents, once in the middle of the documents
        with subprocess.Popen(command, cwd=ROOT, start_new_session=True) as worker:  # noqa: S603
            wait_for(documents=least)
            os.killpg(worker.pid, signal.SIGKILL)
        assert rows(CertificateDocument) < 24
        with transaction() as session:
            silent = now() - timedelta(seconds=1)
            session.execute(sa.update(Job).values(lease_until=silent))
    assert carrier.run(job_id)
    made = certificates(training)
    assert [one.sequence for one in made] == list(range(1, 25))
    assert {one.person_id for one in made} == {person.id for person in people}
    assert set(files()) == {one.id for one in made}
    assert db.session.get_one(Job, job_id).state is JobState.DONE


def wait_for(*, documents: int, seconds: float = 60) -> None:
    """Until there are certificates, and so many documents."""
    ends = time.monotonic() + seconds
    while rows(Certificate) == 0 or rows(CertificateDocument) < documents:
        assert time.monotonic() < ends, "it never happened"
        time.sleep(0.02)

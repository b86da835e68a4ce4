"""What machines ask: does the process answer, and may visitors be sent here."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
import sqlalchemy as sa
from flask import Flask
from flask.testing import FlaskClient

from lms.app import create_app
from lms.core.clock import now
from lms.db import side_write, transaction
from lms.jobs import rules, service
from lms.jobs.models import Worker
from lms.settings import settings
from tests.factories import rows

pytestmark = pytest.mark.postgres


def a_worker(name: str = "one", silent_for: timedelta = timedelta()) -> None:
    with side_write() as session:
        service.enter(session, name, now=now() - silent_for)


def readyz(client: FlaskClient) -> tuple[int, object]:
    answer = client.get("/readyz")
    return answer.status_code, answer.get_json()


def test_healthz_asks_nothing_but_the_process(stranger: FlaskClient) -> None:
    answer = stranger.get("/healthz")
    assert (answer.status_code, answer.get_json()) == (200, {"status": "ok"})


def test_ready_is_database_migrations_and_worker_and_nothing_else(stranger: FlaskClient) -> None:
    a_worker()
    parts = {"database": True, "migrations": True, "worker": True}
    assert readyz(stranger) == (200, {"status": "ok", **parts})


def test_a_site_without_a_worker_is_not_ready(stranger: FlaskClient) -> None:
    parts = {"database": True, "migrations": True, "worker": False}
    assert readyz(stranger) == (503, {"status": "not ready", **parts})


def test_a_worker_silent_for_a_minute_is_none(stranger: FlaskClient) -> None:
    a_worker("silent", silent_for=rules.SILENT_AFTER)
    assert readyz(stranger)[0] == 503
    with side_write() as session:
        service.beat(session, "silent", now=now())
    assert readyz(stranger)[0] == 200


def test_a_worker_that_left_in_order_is_missed_at_once(stranger: FlaskClient) -> None:
    a_worker()
    with side_write() as session:
        service.leave(session, "one")
    assert readyz(stranger)[0] == 503


def test_workers_that_died_long_ago_are_forgotten(app: Flask) -> None:
    a_worker("dead", silent_for=rules.FORGOTTEN_AFTER + timedelta(minutes=1))
    a_worker("alive")
    assert rows(Worker) == 1


def test_a_database_that_lags_behind_is_not_ready(stranger: FlaskClient) -> None:
    a_worker()
    with transaction() as session:
        session.execute(sa.text("UPDATE alembic_version SET version_num = '0001'"))
    status, said = readyz(stranger)
    assert status == 503
    assert said == {"status": "not ready", "database": True, "migrations": False, "worker": False}


@pytest.mark.parametrize("name", ["nowhere/x.sqlite3", "damaged.sqlite3"])
def test_a_database_that_is_away_or_damaged_is_an_answer(
    app: Flask, tmp_path: Path, name: str
) -> None:
    (tmp_path / "damaged.sqlite3").write_bytes(b"no database" * 400)
    client = create_app(
        replace(settings(), database_url=f"sqlite:///{tmp_path / name}")
    ).test_client()
    parts = dict.fromkeys(("database", "migrations", "worker"), False)
    assert readyz(client) == (503, {"status": "not ready", **parts})

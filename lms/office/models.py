"""The table of the office's versions, which the database itself keeps append-only."""

from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from lms.db import Model


class OfficeVersion(Model):
    """The whole office as of a moment. `number` makes two admins who save at once collide."""

    __tablename__ = "office_version"
    __table_args__ = (
        sa.CheckConstraint("number >= 1", "number_from_one"),
        sa.Index("ix_office_version_valid_from_number", "valid_from", "number"),
    )

    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    valid_from: Mapped[datetime]
    """Of several with the same moment the highest number holds."""
    made_at: Mapped[datetime]
    made_by: Mapped[int | None]
    """The person's number. No foreign key: people can be erased."""
    note: Mapped[str | None] = mapped_column(sa.String(300))
    says: Mapped[dict[str, Any]]
    changed: Mapped[list[Any]]
    """The names of the fields it was made for."""


class OfficeEmblem(Model):
    """An image beside the letterhead, by its digest; certificates name it, so it stays."""

    __tablename__ = "office_emblem"

    digest: Mapped[str] = mapped_column(sa.String(64), primary_key=True)
    """SHA-256 of the image, in hexadecimal digits."""
    png: Mapped[bytes] = mapped_column(sa.LargeBinary, deferred=True)
    made_at: Mapped[datetime]


GUARDED = ("office_version", "office_emblem")


def _guards(table: str, dialect: str) -> tuple[str, ...]:
    said = f"'{table} is append-only'"
    if dialect == "sqlite":
        return tuple(
            f"CREATE TRIGGER {table}_no_{deed.lower()} BEFORE {deed} ON {table} "
            f"BEGIN SELECT RAISE(ABORT, {said}); END"
            for deed in ("UPDATE", "DELETE")
        )
    return (
        f"CREATE FUNCTION {table}_guard() RETURNS trigger LANGUAGE plpgsql AS "
        f"$$ BEGIN RAISE EXCEPTION {said}; END $$",
        f"CREATE TRIGGER {table}_append_only BEFORE UPDATE OR DELETE ON {table} "
        f"FOR EACH ROW EXECUTE FUNCTION {table}_guard()",
    )


def guard(connection: sa.Connection, table: str) -> None:
    """Create the triggers that keep every row as it was made."""
    for statement in _guards(table, connection.dialect.name):
        connection.exec_driver_sql(statement)


def guard_new_table(table: sa.Table, connection: sa.Connection, **_options: Any) -> None:
    """The same, as a listener of tables that models create."""
    guard(connection, table.name)


for _model in (OfficeVersion, OfficeEmblem):
    sa.event.listen(_model.__table__, "after_create", guard_new_table)

"""What each package says about merging its own rows; the factory brings the parts together."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import Any, cast

import sqlalchemy as sa
from flask import Flask, current_app
from sqlalchemy.orm import InstrumentedAttribute, Session

from lms.db import UTCDateTime


@dataclass(frozen=True)
class Pair:
    """Two records of one person; what belongs to `gone` becomes that of `kept`."""

    kept: int
    gone: int
    now: datetime


@dataclass(frozen=True)
class Move:
    """One row to change: where it is, and its columns before and after."""

    table: sa.Table
    key: Mapping[str, Any]
    before: Mapping[str, Any]
    after: Mapping[str, Any]


def no_clashes(_session: Session, _pair: Pair) -> list[str]:
    return []


def no_moves(_session: Session, _pair: Pair) -> list[Move]:
    return []


def nothing_to_hold(_session: Session, _pair: Pair) -> None:
    return None


def nothing_to_settle(_session: Session, _pair: Pair) -> None:
    return None


@dataclass(frozen=True)
class Part:
    """How the rows of one package follow an alias. A test demands a word for every column that
    points at a person: it follows, or it stays with the record it was written on.
    """

    follows: frozenset[str] = frozenset()
    """Columns such as `attempt.person_id` that `moves` changes or `settle` derives anew."""
    stays: frozenset[str] = frozenset()
    hold: Callable[[Session, Pair], None] = nothing_to_hold
    """Lock what others lock before they write on a person, such as a meeting before its marks:
    it comes first here too, so that nobody waits in a ring."""
    clashes: Callable[[Session, Pair], list[str]] = no_clashes
    """Why these two cannot be merged as they are, each a sentence that says what to do."""
    moves: Callable[[Session, Pair], Sequence[Move]] = no_moves
    settle: Callable[[Session, Pair], None] = field(default=nothing_to_settle)
    """Derive anew what follows from the rows, after a merge and after its undoing."""


def init_app(app: Flask, parts: Sequence[Part]) -> None:
    app.extensions["merging_parts"] = tuple(parts)


def parts() -> tuple[Part, ...]:
    return cast(tuple[Part, ...], current_app.extensions["merging_parts"])


def carried(
    session: Session,
    column: InstrumentedAttribute[Any],
    pair: Pair,
    *,
    leave: Collection[Any] = (),
    where: sa.ColumnElement[bool] | None = None,
) -> list[Move]:
    """Moves of every row of `gone` to `kept` by this column, but for the ids to leave."""
    table = cast(sa.Table, column.class_.__table__)
    chosen = sa.select(*table.primary_key.columns).where(column == pair.gone)
    if where is not None:
        chosen = chosen.where(where)
    found = session.execute(chosen.order_by(*table.primary_key.columns)).mappings()
    return [
        Move(table, dict(key), {column.key: pair.gone}, {column.key: pair.kept})
        for key in found
        if key.get("id") not in leave
    ]


def plain(values: Mapping[str, Any]) -> dict[str, Any]:
    """The values as JSON keeps them."""
    return {
        name: value.isoformat() if isinstance(value, date | datetime) else value
        for name, value in values.items()
    }


def typed(table: sa.Table, values: Mapping[str, Any]) -> dict[str, Any]:
    """What `plain` wrote, as the columns want it."""
    return {
        name: None if value is None else _reader(table.c[name])(value)
        for name, value in values.items()
    }


def _reader(column: sa.Column[Any]) -> Callable[[Any], Any]:
    if isinstance(column.type, UTCDateTime):
        return datetime.fromisoformat
    kind = column.type.python_type
    if issubclass(kind, date):
        return kind.fromisoformat
    return kind if issubclass(kind, StrEnum) else lambda value: value


def apply(session: Session, table: sa.Table, key: Mapping[str, Any], change: Move) -> bool:
    """Change the row if it still is as `change.before` says; whether it was."""
    where = [table.c[name] == value for name, value in key.items()]
    where += [table.c[name].is_not_distinct_from(value) for name, value in change.before.items()]
    done = session.execute(sa.update(table).where(*where).values(dict(change.after)))
    return bool(done.rowcount == 1)  # type: ignore[attr-defined]

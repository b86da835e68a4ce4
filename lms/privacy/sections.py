"""The parts of what is held on a person, each a query that goes on page by page."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import InstrumentedAttribute, Session

PAGE = 200
"""Rows read at a time: a download is never whole in memory, no read is held open long."""
CURSOR = "_cursor"

Chosen = sa.Select[*tuple[Any, ...]]
Row = Mapping[str, Any]
"""One row under the words it is shown with."""


@dataclass(frozen=True)
class Section:
    """A part of the data: what it is called, why it is there, and how to read it.

    `chosen` names its columns as they are shown. `cursor` grows from row to row; `told` makes
    more of a row than the database can say.
    """

    key: str
    title: str
    about: str
    cursor: sa.ColumnElement[Any] | InstrumentedAttribute[Any]
    chosen: Callable[[int], Chosen]
    told: Callable[[Row], Row] = lambda row: row

    def rows(self, session: Session, person_id: int) -> Iterator[Row]:
        """Every row, oldest first."""
        after = None
        while True:
            asked = self.chosen(person_id).add_columns(self.cursor.label(CURSOR))
            if after is not None:
                asked = asked.where(self.cursor > after)
            found = session.execute(asked.order_by(self.cursor).limit(PAGE)).mappings().all()
            session.rollback()
            yield from (self._told(dict(row)) for row in found)
            if len(found) < PAGE:
                return
            after = found[-1][CURSOR]

    def newest(self, session: Session, person_id: int, count: int) -> list[Row]:
        """The last rows, newest first, for a page."""
        asked = self.chosen(person_id).add_columns(self.cursor.label(CURSOR))
        found = session.execute(asked.order_by(self.cursor.desc()).limit(count)).mappings().all()
        return [self._told(dict(row)) for row in found]

    def count(self, session: Session, person_id: int) -> int:
        inside = self.chosen(person_id).order_by(None).subquery()
        return session.scalar(sa.select(sa.func.count()).select_from(inside)) or 0

    def _told(self, row: Row) -> Row:
        return self.told({name: value for name, value in row.items() if name != CURSOR})

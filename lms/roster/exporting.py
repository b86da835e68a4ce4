"""The roster as a file: exactly whom the viewer may see, page by page, never a citizen number."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from lms.accounts import queries as accounts
from lms.accounts.models import Person
from lms.accounts.rules import Viewer
from lms.core.errors import NotFound, RuleBroken
from lms.core.roles import Role
from lms.regions.matching import Place
from lms.regions.models import Region
from lms.regions.queries import inside, places
from lms.regions.rules import covers
from lms.roster import layout, sheets
from lms.roster.cells import CellValue
from lms.roster.importing import CHANGEABLE
from lms.roster.sheets import FileKind

PAGE = 1_000
"""Rows of one read: none lasts longer than a moment."""
MOST = 50_000
OFFICE = (Role.OFFICIAL, Role.ADMIN)


class TooMany(RuleBroken):
    message = "Daftar ini lebih dari 50.000 kader. Pilih wilayah yang lebih kecil, lalu unduh lagi."


@dataclass(frozen=True)
class Export:
    """A file to download, and how many cadres it holds."""

    kind: FileKind
    data: bytes
    count: int


def regions_to_choose(session: Session, viewer: Viewer) -> list[Region]:
    """The regions the viewer may export, the widest first within each."""
    mine = inside(Region.code, viewer.regions(*OFFICE))
    return list(session.scalars(sa.select(Region).where(mine).order_by(Region.code)))


def export(session: Session, viewer: Viewer, region: str | None, kind: FileKind) -> Export:
    """The active cadres of a region, or of all the viewer's; NotFound for one that is not theirs.

    Ends the read it finds: a large city is read in pages, each a transaction of its own.
    """
    if region and not any(covers(mine, region) for mine in viewer.regions(*OFFICE)):
        raise NotFound
    around = {place.code: place for place in places(session)}
    rows = list(_rows(session, viewer, region, around))
    titles = [layout.TITLES[column] for column in layout.EXPORTED]
    return Export(kind, sheets.written(kind, "Kader", titles, rows), len(rows))


def _rows(
    session: Session, viewer: Viewer, region: str | None, around: Mapping[str, Place]
) -> Iterator[list[CellValue]]:
    after, count = ("", ""), 0
    while True:
        page = session.execute(_page(viewer, region, after)).all()
        session.rollback()
        for number, *values in page:
            fields = dict(zip(CHANGEABLE, values, strict=True))
            cells = layout.cells_of(number, fields, around.get(str(fields["region_code"])))
            yield [cells[column] for column in layout.EXPORTED]
            after = (str(fields["region_code"]), number)
        count += len(page)
        if count > MOST:
            raise TooMany
        if len(page) < PAGE:
            return


def _page(viewer: Viewer, region: str | None, after: tuple[str, str]) -> sa.Select[Any]:
    """The next cadres in the order of their kelurahan and number."""
    key = sa.tuple_(Person.region_code, Person.cadre_number)
    chosen = (
        accounts.visible_to(viewer)
        .where(inside(Person.region_code, viewer.regions(*OFFICE)))
        .where(Person.active, Person.cadre_number.is_not(None), Person.region_code.is_not(None))
        .where(key > sa.tuple_(sa.literal(after[0]), sa.literal(after[1])))
    )
    if region:
        chosen = chosen.where(inside(Person.region_code, [region]))
    fields = [getattr(Person, name) for name in CHANGEABLE]
    return (
        chosen.with_only_columns(Person.cadre_number, *fields)
        .order_by(None)
        .order_by(Person.region_code, Person.cadre_number)
        .limit(PAGE)
    )

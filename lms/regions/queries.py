"""Reading regions."""

from collections.abc import Iterable
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import InstrumentedAttribute, Session, joinedload

from lms.core.errors import NotFound
from lms.regions.matching import Place
from lms.regions.models import Level, Region


def inside(
    column: sa.ColumnElement[Any] | InstrumentedAttribute[Any], codes: Iterable[str]
) -> sa.ColumnElement[bool]:
    """Rows whose region is one of these or lies in one; the SQL twin of rules.covers."""
    nested = [
        sa.or_(column == code, column.startswith(code + ".", autoescape=True)) for code in codes
    ]
    return sa.or_(sa.false(), *nested)


def region(session: Session, code: str) -> Region:
    """One region with its parent; NotFound when the code is unknown."""
    found = session.scalar(
        sa.select(Region).where(Region.code == code).options(joinedload(Region.parent))
    )
    if found is None:
        raise NotFound
    return found


def villages(session: Session, within: Iterable[str] | None = None) -> list[Region]:
    """The kelurahan, of all or within these regions, by code, with their kecamatan; each once."""
    chosen = sa.select(Region).where(Region.level == Level.VILLAGE).order_by(Region.code)
    if within is not None:
        chosen = chosen.where(inside(Region.code, within))
    return list(session.scalars(chosen.options(joinedload(Region.parent))))


def districts_and_villages(session: Session, within: Iterable[str]) -> list[Region]:
    """The kecamatan and kelurahan within these regions, by code, to choose from."""
    chosen = sa.select(Region).where(Region.level != Level.CITY, inside(Region.code, within))
    return list(session.scalars(chosen.order_by(Region.code)))


def find(session: Session, code: str) -> Region | None:
    """One region; None when the code is unknown."""
    return session.get(Region, code)


def children(session: Session, code: str) -> list[Region]:
    """The regions directly below one, in the order of their codes, each with its parent."""
    below = sa.select(Region).where(Region.parent_code == code).order_by(Region.code)
    return list(session.scalars(below.options(joinedload(Region.parent))))


def city(session: Session) -> Region:
    """The one region of level kota."""
    return session.scalars(sa.select(Region).where(Region.level == Level.CITY)).one()


def places(session: Session) -> list[Place]:
    """Every kelurahan with all its names, to match what people write against."""
    return [
        Place(
            code=village.code,
            names=(village.name, *village.aliases),
            district_code=str(village.parent_code),
            district=village.parent.name if village.parent else "",
        )
        for village in villages(session)
    ]

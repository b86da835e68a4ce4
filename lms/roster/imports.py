"""Reading imports of rosters, narrowed to the regions the viewer administers."""

from collections.abc import Mapping

import sqlalchemy as sa
from sqlalchemy.orm import Session, undefer

from lms.accounts.rules import Viewer
from lms.core.errors import NotAllowed, NotFound
from lms.core.roles import Role
from lms.regions.queries import inside
from lms.roster.models import RosterImport, RowDecision
from lms.roster.plans import Decision

LATEST = 20


def visible_to(viewer: Viewer) -> sa.Select[RosterImport]:
    """The imports into regions the viewer administers, the latest first."""
    own = inside(RosterImport.region_code, viewer.regions(Role.ADMIN))
    return sa.select(RosterImport).where(own).order_by(RosterImport.id.desc())


def latest(session: Session, viewer: Viewer) -> list[RosterImport]:
    """The last twenty."""
    return list(session.scalars(visible_to(viewer).limit(LATEST)))


def import_for(session: Session, viewer: Viewer, import_id: int) -> RosterImport:
    """One import with its content; NotFound for one that is not theirs to see."""
    chosen = visible_to(viewer).where(RosterImport.id == import_id)
    found = session.scalar(chosen.options(undefer(RosterImport.content)))
    if found is None:
        raise NotFound
    return found


def decisions(session: Session, import_id: int) -> Mapping[int, Decision]:
    """What was said about the rows of an import, by row."""
    chosen = sa.select(RowDecision).where(RowDecision.import_id == import_id)
    return {
        said.row: Decision(
            said.region_code, said.person_id, said.is_new, said.is_skipped, said.basis
        )
        for said in session.scalars(chosen)
    }


def region_of(viewer: Viewer) -> str:
    """Where the viewer may import into: the widest region they administer."""
    regions = viewer.regions(Role.ADMIN)
    if not regions:
        raise NotAllowed
    return min(regions, key=lambda code: (len(code), code))

"""Reading requests: one's own, and those an official answers."""

from collections.abc import Sequence
from dataclasses import dataclass

import sqlalchemy as sa
from sqlalchemy.orm import Session, contains_eager

from lms.accounts.models import Person, RoleAssignment
from lms.accounts.rules import Viewer
from lms.core.errors import NotFound
from lms.core.paging import last_page, nearest_page
from lms.core.roles import Role
from lms.privacy.models import DataRequest
from lms.privacy.rules import OPEN, RequestKind
from lms.regions.models import Region
from lms.regions.queries import inside

PAGE = 50
ANSWERING = (Role.OFFICIAL, Role.ADMIN)


def visible_to(viewer: Viewer) -> sa.Select[DataRequest]:
    """The requests an official or admin may answer: of people of their regions.

    Staff belong to no kelurahan: theirs are answered by the admin of the region they work in.
    A withdrawal that its person has taken back is nobody's task.
    """
    works_there = sa.exists().where(
        RoleAssignment.person_id == Person.id,
        inside(RoleAssignment.region_code, viewer.regions(Role.ADMIN)),
    )
    return (
        sa.select(DataRequest)
        .join(Person, Person.id == DataRequest.person_id)
        .outerjoin(Region, Region.code == Person.region_code)
        .options(contains_eager(DataRequest.person).contains_eager(Person.region))
        .where(
            sa.or_(
                inside(Person.region_code, viewer.regions(*ANSWERING)),
                sa.and_(Person.region_code.is_(None), works_there),
            ),
            sa.or_(
                DataRequest.kind != RequestKind.WITHDRAWAL,
                DataRequest.closed_at.is_not(None),
                Person.consent_version.is_(None),
            ),
        )
    )


def request_for(session: Session, viewer: Viewer, request_id: int) -> DataRequest:
    """One request the viewer may answer; NotFound otherwise."""
    return _one(session, visible_to(viewer).where(DataRequest.id == request_id))


def locked_for(session: Session, viewer: Viewer, request_id: int) -> DataRequest:
    """The same, held until the commit, so that of two answers one comes first."""
    chosen = visible_to(viewer).where(DataRequest.id == request_id)
    held = chosen.with_for_update(of=DataRequest).execution_options(populate_existing=True)
    return _one(session, held)


def own_locked(session: Session, viewer: Viewer, request_id: int) -> DataRequest:
    """A request of the viewer's own, held until the commit; NotFound otherwise."""
    chosen = sa.select(DataRequest).where(
        DataRequest.id == request_id, DataRequest.person_id == viewer.id
    )
    return _one(session, chosen.with_for_update().execution_options(populate_existing=True))


def own(session: Session, person_id: int) -> Sequence[DataRequest]:
    """What the person has asked for, newest first."""
    chosen = sa.select(DataRequest).where(DataRequest.person_id == person_id)
    return session.scalars(chosen.order_by(DataRequest.id.desc())).all()


@dataclass(frozen=True)
class Page:
    rows: Sequence[DataRequest]
    total: int
    number: int

    @property
    def last(self) -> int:
        return last_page(self.total, PAGE)


def page(session: Session, viewer: Viewer, number: int, *, is_open: bool) -> Page:
    """Open requests, the most pressing first; or the closed ones, the newest first."""
    state = DataRequest.state.in_(OPEN)
    chosen = visible_to(viewer).where(state if is_open else ~state)
    total = session.scalar(sa.select(sa.func.count()).select_from(chosen.subquery())) or 0
    number = nearest_page(number, total, PAGE)
    order = DataRequest.due_at if is_open else DataRequest.closed_at.desc()
    rows = chosen.order_by(order, DataRequest.id).limit(PAGE).offset((number - 1) * PAGE)
    return Page(session.scalars(rows).all(), total, number)


def _one(session: Session, chosen: sa.Select[DataRequest]) -> DataRequest:
    found = session.scalar(chosen)
    if found is None:
        raise NotFound
    return found

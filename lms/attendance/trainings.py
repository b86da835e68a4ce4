"""Reading trainings with what their list and their plan need to know."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

import sqlalchemy as sa
from sqlalchemy.orm import Session, selectinload

from lms.accounts.models import Person, RoleAssignment
from lms.accounts.rules import Viewer
from lms.core.paging import last_page, nearest_page
from lms.core.roles import Role
from lms.learning import queries as learning
from lms.learning.models import Participant, Training
from lms.regions.queries import inside

PAGE = 30


@dataclass(frozen=True)
class Listed:
    """A training and how many are invited to it."""

    training: Training
    invited: int

    @property
    def places(self) -> list[str]:
        return [region.name for region in self.training.regions]


@dataclass(frozen=True)
class Page:
    rows: Sequence[Listed]
    total: int
    number: int

    @property
    def last(self) -> int:
        return last_page(self.total, PAGE)


def page(session: Session, viewer: Viewer, number: int) -> Page:
    """One page of the trainings the viewer oversees, newest first."""
    chosen = learning.overseen_by(viewer)
    counted = sa.select(sa.func.count()).select_from(chosen.order_by(None).subquery())
    total = session.scalar(counted) or 0
    number = nearest_page(number, total, PAGE)
    found = session.scalars(
        chosen.options(selectinload(Training.regions)).limit(PAGE).offset((number - 1) * PAGE)
    ).all()
    invited = _invited(session, [training.id for training in found])
    rows = [Listed(training, invited.get(training.id, 0)) for training in found]
    return Page(rows, total, number)


def _invited(session: Session, training_ids: Collection[int]) -> dict[int, int]:
    rows = session.execute(
        sa.select(Participant.training_id, sa.func.count())
        .where(Participant.training_id.in_(training_ids), Participant.removed_at.is_(None))
        .group_by(Participant.training_id)
    )
    return {row[0]: row[1] for row in rows}


def possible_trainers(session: Session, regions: Collection[str]) -> list[Person]:
    """Active trainers of these regions, of one around them or of one within, by name."""
    around = {
        ".".join(code.split(".")[:depth])
        for code in regions
        for depth in range(1, code.count(".") + 1)
    }
    holds = sa.exists().where(
        RoleAssignment.person_id == Person.id,
        RoleAssignment.role == Role.TRAINER,
        RoleAssignment.ended_at.is_(None),
        sa.or_(inside(RoleAssignment.region_code, regions), RoleAssignment.region_code.in_(around)),
    )
    chosen = sa.select(Person).where(Person.active, holds)
    return list(session.scalars(chosen.order_by(Person.full_name, Person.id)))

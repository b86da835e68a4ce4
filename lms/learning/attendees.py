"""Who takes part in a training, as far as the viewer may see them."""

from collections.abc import Sequence
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import InstrumentedAttribute, Session, joinedload

from lms.accounts.models import Person
from lms.accounts.rules import Viewer
from lms.core.roles import Role
from lms.learning.models import Participant, Training
from lms.regions.models import Region
from lms.regions.queries import inside

EVERYWHERE = ("",)
"""The regions of whoever gives a training, or acts for the whole site: the command line, a job."""


def regions_seen(viewer: Viewer, training: Training) -> tuple[str, ...]:
    """Where in this training the viewer sees people; a trainer who gives it sees all of them.

    The training's trainers must be loaded.
    """
    gives = any(trainer.id == viewer.id for trainer in training.trainers)
    if gives and Role.TRAINER in viewer.roles:
        return EVERYWHERE
    return viewer.regions(Role.ADMIN, Role.OFFICIAL, Role.TRAINER)


def within(column: InstrumentedAttribute[Any], regions: Sequence[str]) -> sa.ColumnElement[bool]:
    """Rows of these regions, be they everywhere."""
    return sa.true() if regions == EVERYWHERE else inside(column, regions)


def seen_by(session: Session, viewer: Viewer, training: Training) -> list[Participant]:
    """Whom of those invited the viewer sees, by their names, with person and kelurahan."""
    home = joinedload(Participant.person).joinedload(Person.region).joinedload(Region.parent)
    return list(
        session.scalars(
            sa.select(Participant)
            .join(Participant.person)
            .where(Participant.training_id == training.id, Participant.removed_at.is_(None))
            .where(within(Participant.region_code, regions_seen(viewer, training)))
            .options(home)
            .order_by(Person.full_name, Person.id)
        )
    )

"""Reading courses and trainings, narrowed to whom the viewer may see."""

from collections.abc import Sequence

import sqlalchemy as sa
from sqlalchemy.orm import Session, aliased, selectinload
from sqlalchemy.orm.attributes import set_committed_value
from sqlalchemy.sql.base import ExecutableOption

from lms.accounts.models import Person
from lms.accounts.rules import Viewer
from lms.core.errors import NotFound
from lms.core.roles import Role
from lms.learning import editions
from lms.learning.models import (
    Course,
    CourseEdition,
    Module,
    Participant,
    Training,
    TrainingRegion,
    TrainingTrainer,
)
from lms.regions.models import Region
from lms.regions.queries import inside
from lms.regions.rules import covers

Given = aliased(CourseEdition)
WHOLE = (
    selectinload(Training.regions).joinedload(Region.parent),
    selectinload(Training.trainers),
)
"""What the pages of a training show of it, beside its edition."""


def visible_to(viewer: Viewer) -> sa.Select[Training]:
    """Staff see the trainings of their regions and those they give, cadres those they attend."""
    return (
        sa.select(Training)
        .where(sa.or_(_overseen_by(viewer), _attended_by(viewer)))
        .order_by(Training.starts_on.desc(), Training.id.desc())
    )


def overseen_by(viewer: Viewer) -> sa.Select[Training]:
    """The trainings of the regions in which they are staff and those they give, newest first."""
    return (
        sa.select(Training)
        .where(_overseen_by(viewer))
        .order_by(Training.starts_on.desc(), Training.id.desc())
    )


def attended_by(viewer: Viewer) -> sa.Select[Training]:
    """The trainings a cadre was invited to, newest first."""
    return (
        sa.select(Training)
        .where(_attended_by(viewer))
        .order_by(Training.starts_on.desc(), Training.id.desc())
    )


def _overseen_by(viewer: Viewer) -> sa.ColumnElement[bool]:
    regions = viewer.regions(Role.ADMIN, Role.OFFICIAL, Role.TRAINER)
    in_scope = sa.exists().where(
        TrainingRegion.training_id == Training.id, inside(TrainingRegion.region_code, regions)
    )
    if Role.TRAINER not in viewer.roles:  # who gave one once, and is a trainer no longer
        return in_scope
    given = sa.exists().where(
        TrainingTrainer.training_id == Training.id, TrainingTrainer.person_id == viewer.id
    )
    return sa.or_(in_scope, given)


def _attended_by(viewer: Viewer) -> sa.ColumnElement[bool]:
    return sa.exists().where(
        Participant.training_id == Training.id,
        Participant.person_id == viewer.id,
        Participant.removed_at.is_(None),
    )


def training_for(session: Session, viewer: Viewer, training_id: int) -> Training:
    """One training the viewer may see, whole; NotFound otherwise."""
    return one(session, visible_to(viewer).where(Training.id == training_id))


_ATTENDED_COURSE = (
    sa.select(Training)
    .join(Participant, Participant.training_id == Training.id)
    .join(CourseEdition, CourseEdition.id == Training.edition_id)
    .join(Course, Course.id == CourseEdition.course_id)
    .where(Participant.person_id == sa.bindparam("person_id"), Participant.removed_at.is_(None))
    .where(Course.slug == sa.bindparam("slug"))
    .order_by(Training.starts_on.desc(), Training.id.desc())
    .limit(1)
)
"""Built once: every page of a course asks this."""


def training_of_course(session: Session, viewer: Viewer, slug: str) -> tuple[Training, bool]:
    """The newest training of this course that the viewer attends, else one they may look into.

    Returns it with its edition, which is all that a learner's pages show, and whether the viewer
    attends it; NotFound when there is none.
    """
    asked = {"person_id": viewer.id, "slug": slug}
    attended = session.scalars(_ATTENDED_COURSE, asked).first()
    if attended is not None:
        return with_edition(session, attended), True
    if viewer.roles <= {Role.CADRE}:
        raise NotFound
    looked_after = (
        visible_to(viewer)
        .join(CourseEdition, CourseEdition.id == Training.edition_id)
        .join(Course, Course.id == CourseEdition.course_id)
        .where(Course.slug == slug)
        .limit(1)
    )
    return one(session, looked_after, options=()), False


def own_training(session: Session, viewer: Viewer, edition_id: int) -> Training:
    """The newest training of this edition that the viewer attends; NotFound otherwise."""
    chosen = attended_by(viewer).where(Training.edition_id == edition_id)
    return one(session, chosen.limit(1), options=())


def own_trainings(session: Session, viewer: Viewer) -> list[Training]:
    """The trainings the viewer attends, newest first: of each course the newest."""
    found: dict[int, Training] = {}
    for training in session.scalars(attended_by(viewer)):
        course_id = with_edition(session, training).edition.course_id
        found.setdefault(course_id, training)
    return list(found.values())


def courses_seen(session: Session, viewer: Viewer) -> list[CourseEdition]:
    """The newest editions of the courses that the viewer's regions or trainings give."""
    seen = (
        visible_to(viewer)
        .order_by(None)
        .join(Given, Given.id == Training.edition_id)
        .where(Given.course_id == CourseEdition.course_id)
        .exists()
    )
    return editions.newest_of_each(session, sa.select(CourseEdition).where(seen))


def one(
    session: Session,
    chosen: sa.Select[Training],
    *,
    options: Sequence[ExecutableOption] = WHOLE,
) -> Training:
    """The first of these trainings with all that its pages show; NotFound when there is none."""
    found = session.scalars(chosen.options(*options)).first()
    if found is None:
        raise NotFound
    return with_edition(session, found)


def with_edition(session: Session, training: Training) -> Training:
    """The training, its edition at hand."""
    set_committed_value(training, "edition", editions.edition(session, training.edition_id))
    return training


def as_of(session: Session, training: Training, edition_id: int) -> Training:
    """The training with an edition it has left, to look back on; belongs to no session then."""
    if training.edition_id != edition_id:
        session.expunge(training)
        training.edition_id = edition_id
    return with_edition(session, training)


def lead_trainer(session: Session, training_id: int) -> Person | None:
    """Who leads the training; None when nobody was named."""
    return session.scalars(
        sa.select(Person)
        .join(TrainingTrainer, TrainingTrainer.person_id == Person.id)
        .where(TrainingTrainer.training_id == training_id)
        .order_by(TrainingTrainer.is_lead.desc(), Person.id)
        .limit(1)
    ).first()


def may_run(viewer: Viewer, training: Training) -> bool:
    """The trainers who give it, and trainers and admins of all its regions; officials only look."""
    gives = any(trainer.id == viewer.id for trainer in training.trainers)
    if gives and Role.TRAINER in viewer.roles:
        return True
    held = viewer.regions(Role.ADMIN, Role.TRAINER)
    return all(any(covers(code, region.code) for code in held) for region in training.regions)


def participant_ids(session: Session, training_id: int) -> list[int]:
    """The person ids of who is invited."""
    return list(
        session.scalars(
            sa.select(Participant.person_id).where(
                Participant.training_id == training_id, Participant.removed_at.is_(None)
            )
        )
    )


def module(training: Training, slug: str) -> Module:
    """The module of this slug in the training's edition; NotFound otherwise."""
    found = next((module for module in training.edition.modules if module.slug == slug), None)
    if found is None:
        raise NotFound
    return found

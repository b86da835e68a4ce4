"""Carrying over what was done in one edition when its training moves on to the next."""

from collections.abc import Sequence

import sqlalchemy as sa
from sqlalchemy.orm import Session, aliased

from lms.core.errors import RuleBroken
from lms.learning.models import ModuleCompletion, Training
from lms.learning.move_models import TrainingMove

Pair = tuple[int, int]
"""What was, and what it counts for now."""


class CourseRenewed(RuleBroken):
    message = "Kursus ini baru saja diperbarui. Buka lagi kursusnya dan lanjutkan dari sana."


def edition_held(session: Session, training_id: int) -> int:
    """The training's edition, which nobody changes before the commit."""
    chosen = sa.select(Training.edition_id).where(Training.id == training_id)
    return session.scalars(chosen.with_for_update(read=True)).one()


def ensure_current(session: Session, training_id: int, edition_id: int) -> None:
    """Raise CourseRenewed when the training has moved on since its page was opened."""
    if edition_held(session, training_id) != edition_id:
        raise CourseRenewed


def carry_completions(session: Session, training_id: int, pairs: Sequence[Pair]) -> int:
    """Note modules of the new edition as read by whoever read their twins; how many.

    Each keeps the moment it was read at, and points at the completion it comes from.
    """
    carried = 0
    there = aliased(ModuleCompletion)
    for old, new in pairs:
        done = sa.select(
            ModuleCompletion.training_id,
            ModuleCompletion.person_id,
            sa.literal(new),
            ModuleCompletion.completed_at,
            ModuleCompletion.id,
        ).where(
            ModuleCompletion.training_id == training_id,
            ModuleCompletion.module_id == old,
            ~sa.exists().where(
                there.training_id == training_id,
                there.person_id == ModuleCompletion.person_id,
                there.module_id == new,
            ),
        )
        names = ["training_id", "person_id", "module_id", "completed_at", "carried_from"]
        made = sa.insert(ModuleCompletion).from_select(names, done).returning(ModuleCompletion.id)
        carried += len(session.scalars(made).all())
    return carried


def counts_for(session: Session, training_id: int, quiz_id: int, edition_id: int) -> int | None:
    """Which quiz of this edition an attempt at an earlier one counts for; None for none."""
    moves = session.scalars(
        sa.select(TrainingMove)
        .where(TrainingMove.training_id == training_id)
        .order_by(TrainingMove.id)
    )
    last = None
    for move in moves:
        pairs = {int(old): int(new) for old, new in move.quizzes}
        if quiz_id in pairs:
            quiz_id = pairs[quiz_id]
            last = quiz_id if move.to_edition_id == edition_id else None
    return last

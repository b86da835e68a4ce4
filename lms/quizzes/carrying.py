"""Carrying attempts over to the quizzes of a newer edition."""

from collections.abc import Mapping, Sequence

import sqlalchemy as sa
from sqlalchemy.orm import Session

from lms.learning import carrying as learning
from lms.learning.carrying import Pair
from lms.quizzes import papers
from lms.quizzes.models import AnswerSaved, Attempt


def carry_attempts(
    session: Session, training_id: int, pairs: Sequence[Pair], equal: Sequence[Pair]
) -> int:
    """Let handed-in attempts count for the twins of their quizzes; how many.

    An open attempt goes on at its twin where both are `equal` to the last letter, and may be
    handed in there; at a quiz that changed it is finished where it began.
    """
    for old, new in equal:
        _move_open(session, training_id, old, new)
    carried = 0
    for old, new in pairs:
        done = session.scalars(
            sa.select(Attempt)
            .where(Attempt.training_id == training_id, Attempt.quiz_id == old)
            .where(Attempt.submitted_at.is_not(None))
            .order_by(Attempt.person_id, Attempt.number)
        )
        made = [_twin(attempt, new, attempt.number) for attempt in done]
        session.add_all(made)
        carried += len(made)
    session.flush()
    return carried


def carry_late(session: Session, attempt: Attempt, edition_id: int) -> None:
    """The same for one that was handed in after its training had moved to this edition."""
    new = learning.counts_for(session, attempt.training_id, attempt.quiz_id, edition_id)
    if new is None:
        return
    last = session.scalar(
        sa.select(sa.func.max(Attempt.number)).where(
            Attempt.training_id == attempt.training_id,
            Attempt.person_id == attempt.person_id,
            Attempt.quiz_id == new,
        )
    )
    session.add(_twin(attempt, new, (last or 0) + 1))
    session.flush()


def _twin(attempt: Attempt, quiz_id: int, number: int) -> Attempt:
    """The attempt at another quiz: its mark counts, its answers stay where they were given."""
    return Attempt(
        training_id=attempt.training_id,
        person_id=attempt.person_id,
        quiz_id=quiz_id,
        number=number,
        secret=attempt.secret,
        started_at=attempt.started_at,
        submitted_at=attempt.submitted_at,
        percent=attempt.percent,
        carried_from=attempt.carried_from or attempt.id,
    )


def _move_open(session: Session, training_id: int, old: int, new: int) -> None:
    """Open attempts with their answers, question by question."""
    open_ones = list(
        session.scalars(
            sa.select(Attempt.id)
            .where(Attempt.training_id == training_id, Attempt.quiz_id == old)
            .where(Attempt.submitted_at.is_(None))
            .with_for_update()
        )
    )
    if not open_ones:
        return
    for before, after in _questions(session, old, new).items():
        session.execute(
            sa.update(AnswerSaved)
            .where(AnswerSaved.attempt_id.in_(open_ones), AnswerSaved.question_id == before)
            .values(question_id=after)
        )
    session.execute(sa.update(Attempt).where(Attempt.id.in_(open_ones)).values(quiz_id=new))


def _questions(session: Session, old: int, new: int) -> Mapping[int, int]:
    """The questions of two equal quizzes by their row ids."""
    before, after = (papers.paper(session, quiz_id).question_ids for quiz_id in (old, new))
    return {row_id: after[key] for key, row_id in before.items()}

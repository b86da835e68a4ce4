"""Reading attempts and what they are worth."""

from collections.abc import Collection, Mapping

import sqlalchemy as sa
from sqlalchemy.orm import Session

from lms.accounts.rules import Viewer
from lms.core.errors import NotFound
from lms.learning.models import Training
from lms.learning.progress import QuizStanding
from lms.quizzes import papers
from lms.quizzes.models import AnswerSaved, Attempt, QuizQuestionKey
from lms.quizzes.papers import Paper
from lms.quizzes.rules import Answer, QuestionKey, attempts_left

# Statements that every page of a quiz asks, built once.
_OWN_ATTEMPT = (
    sa.select(Attempt, AnswerSaved.question_id, AnswerSaved.answer)
    .outerjoin(AnswerSaved, AnswerSaved.attempt_id == Attempt.id)
    .where(Attempt.id == sa.bindparam("attempt_id"), Attempt.person_id == sa.bindparam("person_id"))
    .order_by(AnswerSaved.answered_at, AnswerSaved.revision)
)
_TRIED = (
    sa.select(Attempt.person_id, Attempt.quiz_id, sa.func.count(), sa.func.max(Attempt.percent))
    .where(Attempt.training_id == sa.bindparam("training_id"))
    .where(Attempt.person_id.in_(sa.bindparam("person_ids", expanding=True)))
    .where(Attempt.submitted_at.is_not(None))
    .group_by(Attempt.person_id, Attempt.quiz_id)
)


def own_attempt(
    session: Session, viewer: Viewer, attempt_id: int
) -> tuple[Attempt, dict[int, Answer]]:
    """One of the viewer's own attempts, and what counts as answered by question id.

    Raises NotFound for everybody else's. Of each question the answer given last counts.
    """
    asked = {"attempt_id": attempt_id, "person_id": viewer.id}
    rows = session.execute(_OWN_ATTEMPT, asked).all()
    if not rows:
        raise NotFound
    answers = {question_id: answer for _, question_id, answer in rows if question_id is not None}
    return rows[0][0], answers


def attempts(session: Session, training_id: int, person_id: int, quiz_id: int) -> list[Attempt]:
    """A cadre's attempts at a quiz within a training, the first one first."""
    return list(
        session.scalars(
            sa.select(Attempt)
            .where(
                Attempt.training_id == training_id,
                Attempt.person_id == person_id,
                Attempt.quiz_id == quiz_id,
            )
            .order_by(Attempt.number)
        )
    )


def keys(session: Session, paper: Paper) -> Mapping[str, QuestionKey]:
    """The right answers and why, by question key. Only for marking and for what was handed in."""
    names = {row_id: key for key, row_id in paper.question_ids.items()}
    rows = session.scalars(sa.select(QuizQuestionKey).where(QuizQuestionKey.question_id.in_(names)))
    return {
        names[row.question_id]: QuestionKey(
            names[row.question_id], tuple(row.answer), row.explanation
        )
        for row in rows
    }


def quiz_standings(
    session: Session, training: Training, person_ids: Collection[int]
) -> dict[int, dict[int, QuizStanding]]:
    """How these people stand at each module's quiz, by person id and module id.

    The best handed-in attempt counts; an open one has used nothing up yet. Untried quizzes are
    there too, for every person asked about.
    """
    of_modules = [
        paper
        for paper in papers.of_edition(session, training.edition_id).values()
        if paper.module_id is not None
    ]
    asked = {"training_id": training.id, "person_ids": list(person_ids)}
    rows = session.execute(_TRIED, asked)
    tried = {(person_id, quiz_id): (used, best) for person_id, quiz_id, used, best in rows}
    standings: dict[int, dict[int, QuizStanding]] = {}
    for person_id in person_ids:
        standings[person_id] = {}
        for paper in of_modules:
            used, best = tried.get((person_id, paper.id), (0, None))
            standings[person_id][paper.module_id or 0] = QuizStanding(
                quiz_id=paper.id,
                pass_mark=paper.pass_mark,
                best_percent=best,
                attempts_left=attempts_left(used, paper.max_attempts),
            )
    return standings

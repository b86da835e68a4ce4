"""Reading attempts and what they are worth."""

from collections.abc import Collection

import sqlalchemy as sa
from sqlalchemy.orm import Session

from lms.learning.models import Training
from lms.learning.progress import QuizStanding
from lms.quizzes import papers
from lms.quizzes.models import Attempt
from lms.quizzes.rules import attempts_left


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
    rows = session.execute(
        sa.select(Attempt.person_id, Attempt.quiz_id, sa.func.count(), sa.func.max(Attempt.percent))
        .where(Attempt.training_id == training.id, Attempt.person_id.in_(person_ids))
        .where(Attempt.submitted_at.is_not(None))
        .group_by(Attempt.person_id, Attempt.quiz_id)
    )
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

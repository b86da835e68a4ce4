"""How cadres stand at the quizzes of a training."""

import pytest
from sqlalchemy.orm import Session

from lms.learning import progress
from lms.learning.progress import QuizStanding
from lms.learning.queries import with_edition
from lms.quizzes import papers
from lms.quizzes.queries import quiz_standings
from tests.factories import a_person, a_training, having_learnt, having_read, having_tried

pytestmark = pytest.mark.postgres


def test_every_quiz_is_there_for_everyone_asked_about(session: Session) -> None:
    sri, ida = a_person(), a_person()
    training = a_training(sri, ida)
    having_tried(training, sri, 1, 60)
    having_tried(training, sri, 1, 85)
    first, second = training.edition.modules
    one, two = papers.of_edition(session, training.edition_id)
    assert quiz_standings(session, training, [sri.id, ida.id]) == {
        sri.id: {
            first.id: QuizStanding(one, 70, best_percent=85, attempts_left=1),
            second.id: QuizStanding(two, 50, best_percent=None, attempts_left=None),
        },
        ida.id: {
            first.id: QuizStanding(one, 70, best_percent=None, attempts_left=3),
            second.id: QuizStanding(two, 50, best_percent=None, attempts_left=None),
        },
    }


def test_attempts_of_another_training_do_not_count(session: Session) -> None:
    sri = a_person()
    old, new = a_training(sri), a_training(sri)
    having_tried(old, sri, 1, 90)
    standing = quiz_standings(session, new, [sri.id])[sri.id][new.edition.modules[0].id]
    assert (standing.best_percent, standing.attempts_left) == (None, 3)


def test_progress_brings_reading_quizzes_and_meetings_together(session: Session) -> None:
    sri, ida = a_person(), a_person()
    training = a_training(sri, ida)
    having_learnt(training, sri, 92)
    having_read(training, ida, 1)
    both = progress.of(session, with_edition(session, training), [sri.id, ida.id])
    assert [missing.kind for missing in both[sri.id].completion.missing] == ["meetings"]
    assert both[sri.id].predicate == "Sangat Memuaskan"
    assert both[ida.id].opened == {1}
    assert both[ida.id].next_step.sentence == "Kerjakan kuis modul 1."

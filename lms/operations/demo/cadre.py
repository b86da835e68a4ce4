"""What the cadre who signs in has done in her training: four modules and their quizzes."""

from datetime import datetime, time, timedelta
from functools import partial
from uuid import UUID

from lms.core.clock import at_wib
from lms.learning import progress
from lms.learning import queries as learning
from lms.learning import service as learning_service
from lms.operations.demo.calendar import Chapter
from lms.operations.demo.city import City, Deed
from lms.operations.demo.learning import Subject
from lms.quizzes import service as quizzes

TRIES = ((True,), (False, True), (True,), (True,))
"""Whether each try at the quiz of a module passed; a module for each line."""
DAYS = (2, 6, 10, 15)
"""How many days into the training each module was read, in the evening."""


def deeds(city: City, chapter: Chapter) -> list[Deed]:
    """Reading and quizzes, one module an evening, by the services."""
    found: list[Deed] = []
    for day, tries, subject in zip(DAYS, TRIES, city.subjects, strict=False):
        at = at_wib(chapter.starts_on + timedelta(days=day), time(19, 30))
        found.append((at, partial(_read, city, subject, at)))
        for number, passes in enumerate(tries, 1):
            begins = at + timedelta(minutes=20 * number)
            found.append((begins, partial(_sit, city, subject, begins, passes)))
    return found


def _read(city: City, subject: Subject, at: datetime) -> None:
    training = learning.own_training(city.session, city.cadre, city.edition.id)
    walk = progress.walk(city.session, training, city.cadre.id)
    learning_service.mark_read(city.session, training, city.cadre.id, subject.module, walk, now=at)


def _sit(city: City, subject: Subject, at: datetime, passes: bool) -> None:
    """One whole attempt, every answer saved as it was given."""
    session, cadre = city.session, city.cadre
    attempt = quizzes.start(session, cadre, subject.answerer.paper.id, now=at)
    for given in subject.answerer.sheet(city.chance, 0.85, passes=passes).given:
        at += timedelta(seconds=city.chance.randint(25, 75))
        if given.answer is not None:
            quizzes.save_answer(
                session,
                cadre,
                attempt.id,
                given.question_id,
                given.answer,
                operation_id=str(UUID(bytes=city.chance.randbytes(16), version=4)),
                now=at,
            )
    quizzes.hand_in(session, cadre, attempt.id, now=at + timedelta(seconds=30))

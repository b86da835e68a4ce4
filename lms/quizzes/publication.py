"""Publishing a course package whole: its edition, modules, quizzes, questions and keys."""

from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.orm import Session

from lms.accounts.rules import Viewer
from lms.learning.course_source import CoursePackage, ModuleSource
from lms.learning.models import CourseEdition, Module
from lms.learning.publication import publish_edition
from lms.learning.rendering import Rendered
from lms.quizzes import bank
from lms.quizzes.models import Quiz, QuizKind, QuizQuestion, QuizQuestionKey


def publish(
    session: Session,
    package: CoursePackage,
    ready: Rendered,
    *,
    now: datetime,
    by: Viewer | None = None,
) -> CourseEdition:
    """Make the package the newest edition of its course; the same package changes nothing.

    `ready` is what rendered() made of it before the transaction began.
    """
    edition = publish_edition(session, package, ready, now=now, by=by)
    if session.scalar(sa.select(Quiz.id).where(Quiz.edition_id == edition.id).limit(1)):
        return edition
    for module, source in zip(edition.modules, package.modules, strict=True):
        _add_quiz(session, module, source)
    return edition


def _add_quiz(session: Session, module: Module, source: ModuleSource) -> None:
    """The module's quiz and its questions; the keys go into a table of their own."""
    quiz = Quiz(
        edition_id=module.edition_id,
        module_id=module.id,
        kind=QuizKind.MODULE,
        title=source.title,
        pass_mark=source.quiz.pass_mark_percent,
        max_attempts=source.quiz.max_attempts,
        shuffle_options=source.quiz.shuffle_options,
    )
    session.add(quiz)
    session.flush()
    pairs = [bank.from_package(question) for question in source.quiz.questions]
    rows = [
        QuizQuestion(
            quiz_id=quiz.id, position=position, key=question.key, body=bank.to_json(question)
        )
        for position, (question, _) in enumerate(pairs, 1)
    ]
    session.add_all(rows)
    session.flush()
    session.add_all(
        QuizQuestionKey(question_id=row.id, answer=list(key.answer), explanation=key.explanation)
        for row, (_, key) in zip(rows, pairs, strict=True)
    )
    session.flush()

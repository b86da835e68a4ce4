"""Publishing a package whole, and not twice."""

from dataclasses import replace

import pytest
import sqlalchemy as sa
from flask import Flask
from sqlalchemy.orm import Session

from lms.audit.models import AuditEntry
from lms.core.clock import now
from lms.db import db, transaction
from lms.learning.models import CourseEdition, Module
from lms.quizzes import papers
from lms.quizzes.models import Quiz, QuizQuestion, QuizQuestionKey
from lms.quizzes.publication import publish
from lms.quizzes.rules import Kind
from tests.factories import a_course, rows, short_course

pytestmark = pytest.mark.postgres
TABLES = (CourseEdition, Module, Quiz, QuizQuestion, QuizQuestionKey, AuditEntry)


def test_a_package_becomes_an_edition_with_its_quizzes(session: Session) -> None:
    edition = a_course()
    assert (edition.number, edition.title, edition.jp_total) == (1, "Kursus Singkat", 4)
    assert [module.slug for module in edition.modules] == ["01-mengenali", "02-menolong"]
    first, second = papers.of_edition(session, edition.id).values()
    assert {question.kind for question in first.questions} == set(Kind)
    assert (first.pass_mark, first.max_attempts, first.total) == (70, 3, 6)
    assert (second.pass_mark, second.max_attempts, second.total) == (50, None, 2)
    package, _ = short_course()
    asked = [question.prompt for question in package.modules[0].quiz.questions]
    assert [question.prompt for question in first.questions] == asked


def test_the_keys_stand_in_a_table_of_their_own(session: Session) -> None:
    a_course()
    bodies = " ".join(str(body) for body in session.scalars(sa.select(QuizQuestion.body)))
    explanations = session.scalars(sa.select(QuizQuestionKey.explanation)).all()
    assert len(explanations) == 8
    assert not any(text in bodies for text in explanations)
    assert "answer" not in bodies


def test_the_same_package_twice_changes_nothing(app: Flask) -> None:
    first = a_course()
    before = [rows(table) for table in TABLES]
    assert a_course().id == first.id
    assert [rows(table) for table in TABLES] == before


def test_a_changed_package_is_a_second_edition_beside_the_first(session: Session) -> None:
    package, ready = short_course()
    first = a_course()
    with transaction() as changing:
        changed = replace(package, title="Kursus Singkat Baru", package_sha256="0" * 64)
        second = publish(changing, changed, ready, now=now())
    assert (second.number, second.title) == (2, "Kursus Singkat Baru")
    assert (
        papers.of_edition(session, first.id)
        .keys()
        .isdisjoint(papers.of_edition(session, second.id).keys())
    )


def test_what_is_read_inside_a_failing_transaction_is_not_kept(app: Flask) -> None:
    package, ready = short_course()

    def half() -> None:
        with transaction() as session:
            edition = publish(session, package, ready, now=now())
            assert len(papers.of_edition(session, edition.id)) == 2
            raise LookupError

    with pytest.raises(LookupError):
        half()
    assert papers.of_edition(db.session(), 1) == {}

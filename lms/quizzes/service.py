"""Changing attempts: starting one, saving its answers, handing it in."""

import secrets
from datetime import datetime, timedelta

import sqlalchemy as sa
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from lms.accounts.aliases import hold
from lms.accounts.rules import Viewer
from lms.audit import service as audit
from lms.core.errors import NotFound
from lms.core.roles import Role
from lms.learning import progress
from lms.learning import queries as learning
from lms.learning.carrying import edition_held, ensure_current
from lms.learning.progress import Walk
from lms.learning.rules import may_take_quiz
from lms.quizzes import carrying, papers, queries, rules, sitting
from lms.quizzes.models import AnswerSaved, Attempt, QuestionMark
from lms.quizzes.rules import Answer
from lms.sync.service import Answered, once


def start(
    session: Session,
    viewer: Viewer,
    quiz_id: int,
    *,
    now: datetime,
    began: datetime | None = None,
    secret: str | None = None,
) -> Attempt:
    """Resume the open attempt, or begin the next one if the rules allow it.

    `began` and `secret` are those of a paper that was answered without a network. Raises
    QuizLocked or NoAttemptsLeft; NotFound for who attends no training of this course.
    """
    hold(session, viewer.id)
    paper = papers.paper(session, quiz_id)
    training = learning.own_training(session, viewer, paper.edition_id)
    past = queries.attempts(session, training.id, viewer.id, quiz_id)
    if past and past[-1].is_open:
        return past[-1]
    ensure_current(session, training.id, paper.edition_id)
    walk = progress.walk(session, training, viewer.id)
    rules.ensure_may_start(
        is_unlocked=is_unlocked(walk, quiz_id), used=len(past), max_attempts=paper.max_attempts
    )
    attempt = Attempt(
        training_id=training.id,
        person_id=viewer.id,
        quiz_id=quiz_id,
        number=past[-1].number + 1 if past else 1,
        secret=secret or secrets.token_hex(32),
        started_at=began or now,
    )
    try:
        with session.begin_nested():
            session.add(attempt)
    except IntegrityError:  # the same tap from a second device: there is one attempt, theirs
        return queries.attempts(session, training.id, viewer.id, quiz_id)[-1]
    _record(session, "attempt.started", attempt, percent=None, now=now)
    return attempt


def is_unlocked(walk: Walk, quiz_id: int) -> bool:
    """Whether the quiz is open to someone who has come this far."""
    module = next((module for module in walk.modules if module.quiz_id == quiz_id), None)
    return module is not None and may_take_quiz(module, walk.opened)


_APPEND = sa.insert(AnswerSaved)
_LAST_REVISION = sa.select(sa.func.max(AnswerSaved.revision)).where(
    AnswerSaved.attempt_id == sa.bindparam("attempt_id"),
    AnswerSaved.question_id == sa.bindparam("question_id"),
)


def save_answer(
    session: Session,
    viewer: Viewer,
    attempt_id: int,
    question_id: int,
    answer: Answer,
    *,
    operation_id: str,
    waited: timedelta = timedelta(),
    now: datetime,
) -> Answered:
    """Keep an answer, exactly once for each operation; an older one never replaces a newer.

    `waited` is how long it lay on the phone. Raises AlreadySubmitted after hand-in. The revisions
    are their own record, so the audit trail holds the start and the hand-in only.
    """

    def append() -> dict[str, int]:
        hold(session, viewer.id)
        attempt = _locked(session, viewer, attempt_id)
        rules.ensure_open(is_submitted=not attempt.is_open)
        append_answer(session, attempt, question_id, answer, waited=waited, now=now)
        return {"question": question_id}

    body = {"attempt": attempt_id, "question": question_id, "answer": answer}
    return once(session, operation_id, "quiz.answer", body, append, person_id=viewer.id, now=now)


def append_answer(
    session: Session,
    attempt: Attempt,
    question_id: int,
    answer: Answer,
    *,
    waited: timedelta,
    now: datetime,
) -> None:
    """One more answer of an open attempt, dated when it was given."""
    at = {"attempt_id": attempt.id, "question_id": question_id}
    session.execute(
        _APPEND,
        {
            **at,
            "revision": (session.scalar(_LAST_REVISION, at) or 0) + 1,
            "answer": answer,
            "answered_at": max(attempt.started_at, now - waited),
            "saved_at": now,
        },
    )


def hand_in(session: Session, viewer: Viewer, attempt_id: int, *, now: datetime) -> Attempt:
    """Mark the attempt once and for all; handing it in again changes nothing."""
    hold(session, viewer.id)
    _locked(session, viewer, attempt_id)
    sheet = sitting.own(session, viewer, attempt_id)
    attempt, paper, answers = sheet.attempt, sheet.paper, sheet.answers
    keys = queries.keys(session, paper)
    mark = rules.mark_all(paper.questions, keys, answers)
    taken = session.execute(
        sa.update(Attempt)
        .where(Attempt.id == attempt_id, Attempt.submitted_at.is_(None))
        .values(submitted_at=now, percent=mark.percent)
        .returning(Attempt.id)
    )
    if taken.first() is None:
        return attempt
    session.add_all(
        QuestionMark(
            attempt_id=attempt_id,
            question_id=paper.question_ids[question.key],
            earned=str(rules.mark(question, keys[question.key], answers.get(question.key))),
        )
        for question in paper.questions
    )
    _record(session, "attempt.handed_in", attempt, percent=mark.percent, now=now)
    edition_id = edition_held(session, attempt.training_id)
    if edition_id != paper.edition_id:
        session.refresh(attempt)
        carrying.carry_late(session, attempt, edition_id)
    return attempt


_OWN = (
    sa.select(Attempt)
    .where(Attempt.id == sa.bindparam("attempt_id"), Attempt.person_id == sa.bindparam("person_id"))
    .with_for_update()
)


def _locked(session: Session, viewer: Viewer, attempt_id: int) -> Attempt:
    """The viewer's own attempt, held so that saving and handing in wait for each other."""
    attempt = session.scalar(_OWN, {"attempt_id": attempt_id, "person_id": viewer.id})
    if attempt is None:
        raise NotFound
    return attempt


def _record(
    session: Session, action: str, attempt: Attempt, *, percent: int | None, now: datetime
) -> None:
    audit.record(
        session,
        action,
        "attempt",
        attempt.id,
        now=now,
        actor_id=attempt.person_id,
        role=Role.CADRE,
        quiz=attempt.quiz_id,
        training=attempt.training_id,
        number=attempt.number,
        percent=percent,
    )

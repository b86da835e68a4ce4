"""A module's quiz answered without a network: its paper for the phone, and what comes back.

The paper's order and ids are one person's own and stay the same, so that answers can be read
however late they come. What comes back is an attempt like any other: begun, answered and handed in
at once, within the same limits, and marked here.
"""

import hashlib
import hmac
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from lms.accounts.rules import Viewer
from lms.core.errors import NotFound
from lms.quizzes import papers, service, sheet
from lms.quizzes.models import Attempt
from lms.quizzes.papers import Paper
from lms.quizzes.rules import Answer
from lms.quizzes.sheet import ShownQuestion
from lms.settings import settings

LABEL = "kept paper"
LONGEST_WORK = timedelta(days=1)


@dataclass(frozen=True)
class Practised:
    """A whole paper as the phone sends it."""

    quiz_id: int
    kept_for: int
    """The record of the person whose paper it was; it may have been merged since."""
    fields: Mapping[str, Sequence[str]]
    worked: timedelta
    """From the first look to the end, by the phone's clock."""
    waited: Mapping[str, timedelta]
    """How long ago each question was answered, by the name of its field."""


def may_be_kept(paper: Paper) -> bool:
    """The quizzes of modules alone: nothing times them, and their marks wait for nobody."""
    return paper.module_id is not None


def kept_paper(paper: Paper, person_id: int) -> tuple[ShownQuestion, ...]:
    """The questions as this person's phone may keep them: without a key, in their own order."""
    secret = _secret(paper.id, person_id)
    return sheet.presentation(paper.questions, secret, shuffle=paper.shuffle_options)


def hand_in(session: Session, viewer: Viewer, done: Practised, *, now: datetime) -> Attempt:
    """Begin an attempt with these answers, or add them to the open one, and hand it in.

    Raises what starting raises, UnknownOption for an answer that is on no paper of theirs, and
    NotFound for a quiz that is not theirs or may not be kept. Of each question the answer given
    last counts: one saved meanwhile from another device stands against an older one of the phone.
    """
    paper = papers.paper(session, done.quiz_id)
    if not may_be_kept(paper):
        raise NotFound
    secret = _secret(paper.id, done.kept_for)
    answers = _answers(paper, secret, done.fields)
    began = now - min(max(timedelta(), done.worked), LONGEST_WORK)
    attempt = service.start(session, viewer, paper.id, now=now, began=began, secret=secret.hex())
    for question in paper.questions:
        if answer := answers.get(question.key):
            service.append_answer(
                session,
                attempt,
                paper.question_ids[question.key],
                answer,
                waited=done.waited.get(sheet.question_id(question, secret), timedelta()),
                now=now,
            )
    return service.hand_in(session, viewer, attempt.id, now=now)


def _answers(paper: Paper, secret: bytes, fields: Mapping[str, Sequence[str]]) -> dict[str, Answer]:
    return {
        question.key: sheet.read_answer(question, secret, fields) for question in paper.questions
    }


def _secret(quiz_id: int, person_id: int) -> bytes:
    said = f"{LABEL}\0{quiz_id}\0{person_id}".encode()
    return hmac.new(settings().secret_key.encode(), said, hashlib.sha256).digest()

"""One attempt at a time: the question a page shows, and what is answered so far."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from sqlalchemy.orm import Session

from lms.accounts.rules import Viewer
from lms.quizzes import papers, queries, sheet
from lms.quizzes.models import Attempt
from lms.quizzes.papers import Paper
from lms.quizzes.rules import Answer, Question, is_answered
from lms.quizzes.sheet import ShownQuestion


@dataclass(frozen=True)
class Sitting:
    """An attempt with its paper and the answers that count."""

    attempt: Attempt
    paper: Paper
    answers: Mapping[str, Answer]

    @property
    def secret(self) -> bytes:
        return bytes.fromhex(self.attempt.secret)

    @cached_property
    def unanswered(self) -> tuple[int, ...]:
        """The numbers of the questions that are not yet answered whole."""
        return tuple(
            number
            for number, question in enumerate(self.paper.questions, 1)
            if not is_answered(question, self.answers.get(question.key))
        )

    @property
    def answered(self) -> int:
        return self.paper.total - len(self.unanswered)

    @property
    def first_open(self) -> int:
        """Where to go on: the first unanswered question, else the first of all."""
        return self.unanswered[0] if self.unanswered else 1

    @property
    def summary(self) -> str:
        """`5 terjawab, 4 belum dijawab.`"""
        if not self.unanswered:
            return "Semua soal terjawab."
        return f"{self.answered} terjawab, {len(self.unanswered)} belum dijawab."

    def question(self, number: int) -> Question | None:
        """The question of this number, from 1; None when there is none."""
        return self.paper.questions[number - 1] if 1 <= number <= self.paper.total else None

    def is_saved(self, number: int) -> bool:
        """Whether the server holds an answer to it, be it half."""
        return bool(self.answers.get(self.paper.questions[number - 1].key))

    def shown(self, number: int) -> ShownQuestion:
        """What the page of this question may know."""
        question = self.paper.questions[number - 1]
        answer = self.answers.get(question.key)
        return sheet.shown(
            question, number, self.secret, answer, shuffle=self.paper.shuffle_options
        )


def own(session: Session, viewer: Viewer, attempt_id: int) -> Sitting:
    """One of the viewer's own attempts; NotFound otherwise."""
    attempt, answers = queries.own_attempt(session, viewer, attempt_id)
    paper = papers.paper(session, attempt.quiz_id)
    named = {
        key: answers[question_id]
        for key, question_id in paper.question_ids.items()
        if question_id in answers
    }
    return Sitting(attempt, paper, named)

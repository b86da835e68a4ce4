"""What a handed-in attempt shows: its mark, each answer explained, the attempts before, and what
comes next."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy.orm import Session

from lms.accounts.rules import Viewer
from lms.core.errors import NotFound
from lms.learning import classroom, progress
from lms.learning.classroom import Classroom, Step
from lms.learning.models import Training
from lms.learning.queries import as_of
from lms.quizzes import queries
from lms.quizzes.feedback import Feedback, Verdict, feedback
from lms.quizzes.models import Attempt
from lms.quizzes.papers import Paper
from lms.quizzes.rules import attempts_left
from lms.quizzes.sitting import Sitting


@dataclass(frozen=True)
class QuizRoom:
    """A quiz as one cadre finds it: its module, their attempts, and what they may still do."""

    paper: Paper
    room: Classroom
    step: Step
    attempts: tuple[Attempt, ...]

    @property
    def number(self) -> int:
        return self.step.module.number

    @property
    def open_attempt(self) -> Attempt | None:
        return next((attempt for attempt in self.attempts if attempt.is_open), None)

    @property
    def handed_in(self) -> tuple[Attempt, ...]:
        """The newest first."""
        return tuple(attempt for attempt in reversed(self.attempts) if not attempt.is_open)

    @property
    def left(self) -> int | None:
        """How many attempts may still begin; None without a limit."""
        return attempts_left(len(self.attempts), self.paper.max_attempts)

    @property
    def is_locked(self) -> bool:
        return not (self.step.is_open and self.step.progress.is_read)

    @property
    def may_start(self) -> bool:
        return not self.is_locked and self.open_attempt is None and self.left != 0

    @property
    def best(self) -> int | None:
        """The mark that counts."""
        return max((attempt.percent or 0 for attempt in self.handed_in), default=None)

    @property
    def is_passed(self) -> bool:
        return self.best is not None and self.best >= self.paper.pass_mark

    @property
    def following(self) -> Step | None:
        """The next module, once it is open."""
        step = self.room.numbered(self.number + 1)
        return step if step and step.is_open else None


@dataclass(frozen=True)
class Outcome:
    """A handed-in attempt looked back on."""

    attempt: Attempt
    looked_back: tuple[Feedback, ...]
    quiz: QuizRoom

    @property
    def is_pass(self) -> bool:
        return (self.attempt.percent or 0) >= self.quiz.paper.pass_mark

    @property
    def shows_answers(self) -> bool:
        """While the same questions are being answered again, nothing may give them away."""
        return self.quiz.open_attempt is None

    @property
    def right(self) -> int:
        return sum(entry.verdict is Verdict.RIGHT for entry in self.looked_back)

    @property
    def to_read_again(self) -> tuple[Feedback, ...]:
        return tuple(entry for entry in self.looked_back if entry.verdict is not Verdict.RIGHT)

    @property
    def known(self) -> tuple[Feedback, ...]:
        return tuple(entry for entry in self.looked_back if entry.verdict is Verdict.RIGHT)

    @property
    def minutes(self) -> int:
        """From start to hand-in, at least one."""
        if self.attempt.submitted_at is None:
            return 0
        spent = self.attempt.submitted_at - self.attempt.started_at
        return max(1, round(spent.total_seconds() / 60))


def quiz_room(session: Session, viewer: Viewer, training: Training, paper: Paper) -> QuizRoom:
    """The quiz for a cadre who attends the training."""
    room = classroom.learner(training, progress.walk(session, training, viewer.id))
    step = _step_of(room.steps, paper)
    past = queries.attempts(session, training.id, viewer.id, paper.id)
    return QuizRoom(paper, room, step, tuple(past))


def outcome(session: Session, viewer: Viewer, sitting: Sitting) -> Outcome:
    """The result of the viewer's own, handed-in attempt."""
    training = session.get_one(Training, sitting.attempt.training_id)
    training = as_of(session, training, sitting.paper.edition_id)
    quiz = quiz_room(session, viewer, training, sitting.paper)
    found = Outcome(sitting.attempt, (), quiz)
    if not found.shows_answers:
        return found
    keys = queries.keys(session, sitting.paper)
    looked_back = feedback(sitting.paper.questions, keys, sitting.answers)
    return Outcome(sitting.attempt, looked_back, quiz)


def _step_of(steps: Sequence[Step], paper: Paper) -> Step:
    found = next((step for step in steps if step.module.id == paper.module_id), None)
    if found is None:
        raise NotFound
    return found

"""What trainings demand, in SQL: the twin of learning.requirements, over many people at once.

Trainings of one edition mostly demand the same, so each demand is written once, with the editions
and the trainings that it holds for.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

import sqlalchemy as sa
from sqlalchemy.orm import Session

from lms.attendance.models import Attendance, Meeting
from lms.attendance.queries import PRESENT
from lms.learning.completion_models import SignOff
from lms.learning.models import CourseEdition, Module, ModuleCompletion, Participant, Training
from lms.learning.requirement_form import requirement
from lms.learning.requirements import (
    AllOf,
    AnyOf,
    AtLeast,
    AttendanceShare,
    Leaf,
    MeetingAttended,
    ModulesRead,
    PostTest,
    QuizPassed,
    Requirement,
    SignedOff,
    in_force,
)
from lms.quizzes.models import Attempt, Quiz

Truth = sa.ColumnElement[bool]


@dataclass
class Demand:
    """One demand, and where it holds: for whole editions, and for trainings with their own."""

    asked: Requirement
    editions: list[int] = field(default_factory=list)
    trainings: list[int] = field(default_factory=list)

    @property
    def holds_here(self) -> Truth:
        of_edition = sa.and_(Training.completion.is_(None), Training.edition_id.in_(self.editions))
        return sa.or_(of_edition, Training.id.in_(self.trainings))


@dataclass(frozen=True)
class Counted:
    """Of one participant and their training: what was counted for all of them together."""

    planned: sa.ColumnElement[int]
    hours: sa.ColumnElement[int]
    modules: sa.ColumnElement[int]
    read: sa.ColumnElement[int]
    quizzes: sa.ColumnElement[int]
    passed: sa.ColumnElement[int]


def demands(session: Session) -> list[Demand]:
    """Everything that any training demands, each once."""
    given = sa.select(Training.edition_id).where(Training.completion.is_(None))
    asks = sa.union_all(
        sa.select(sa.literal(0), CourseEdition.id, CourseEdition.completion).where(
            CourseEdition.id.in_(given)
        ),
        sa.select(sa.literal(1), Training.id, Training.completion).where(
            Training.completion.is_not(None)
        ),
    )
    found: dict[Requirement, Demand] = {}
    for is_own, row_id, value in session.execute(asks):
        asked = in_force(requirement(value))
        demand = found.setdefault(asked, Demand(asked))
        (demand.trainings if is_own else demand.editions).append(row_id)
    return list(found.values())


def met(asked: Requirement, counted: Counted) -> Truth:
    """The participant of this row has all of it."""
    match asked:
        case AllOf(parts):
            return sa.and_(sa.true(), *(met(part, counted) for part in parts))
        case AnyOf(parts):
            return sa.or_(sa.false(), *(met(part, counted) for part in parts))
        case AtLeast(number, parts):
            each = [sa.case((met(part, counted), 1), else_=0) for part in parts]
            return sum(each[1:], each[0]) >= number
        case _:
            return _leaf(asked, counted)


def _leaf(asked: Leaf, counted: Counted) -> Truth:
    match asked:
        case ModulesRead(()):
            found: Truth = counted.read >= counted.modules
        case ModulesRead(numbers):
            found = _read(numbers) >= len(numbers)
        case QuizPassed((), None):
            found = counted.passed >= counted.quizzes
        case QuizPassed(numbers, minimum):
            found = _passed(numbers, minimum) >= _asked(numbers)
        case AttendanceShare(percent):
            found = attended(percent, counted)
        case MeetingAttended(number):
            found = _was_there(number)
        case SignedOff(key, _):
            found = _signed_off(key)
        case PostTest():
            found = sa.true()
    return found


def attended(percent: int, counted: Counted) -> Truth:
    """This share of all planned hours; a share of no hours is reached by nobody."""
    if percent == 0:
        return sa.true()
    return sa.and_(counted.planned > 0, counted.hours * 100 >= counted.planned * percent)


def _read(numbers: Sequence[int]) -> sa.ScalarSelect[int]:
    return (
        sa.select(sa.func.count())
        .select_from(ModuleCompletion)
        .join(Module, Module.id == ModuleCompletion.module_id)
        .where(
            ModuleCompletion.training_id == Participant.training_id,
            ModuleCompletion.person_id == Participant.person_id,
            Module.edition_id == Training.edition_id,
            Module.number.in_(numbers),
        )
        .correlate(Participant, Training)
        .scalar_subquery()
    )


def _passed(numbers: Sequence[int], minimum: int | None) -> sa.ScalarSelect[int]:
    chosen = (
        sa.select(sa.func.count(sa.distinct(Attempt.quiz_id)))
        .join(Quiz, Quiz.id == Attempt.quiz_id)
        .join(Module, Module.id == Quiz.module_id)
        .where(
            Attempt.training_id == Participant.training_id,
            Attempt.person_id == Participant.person_id,
            Attempt.submitted_at.is_not(None),
            Quiz.edition_id == Training.edition_id,
            Attempt.percent >= (Quiz.pass_mark if minimum is None else minimum),
        )
    )
    return _of_modules(chosen, numbers).correlate(Participant, Training).scalar_subquery()


def _asked(numbers: Sequence[int]) -> sa.ScalarSelect[int]:
    chosen = (
        sa.select(sa.func.count())
        .select_from(Quiz)
        .join(Module, Module.id == Quiz.module_id)
        .where(Quiz.edition_id == Training.edition_id)
    )
    return _of_modules(chosen, numbers).correlate(Training).scalar_subquery()


def _of_modules(chosen: sa.Select[int], numbers: Sequence[int]) -> sa.Select[int]:
    return chosen.where(Module.number.in_(numbers)) if numbers else chosen


def _was_there(number: int) -> Truth:
    planned = (
        sa.select(Meeting.id)
        .where(Meeting.training_id == Participant.training_id)
        .order_by(Meeting.starts_at, Meeting.id)
        .limit(1)
        .offset(number - 1)
        .correlate(Participant)
        .scalar_subquery()
    )
    return sa.exists().where(
        Attendance.meeting_id == planned,
        Attendance.person_id == Participant.person_id,
        Attendance.status.in_(PRESENT),
    )


def _signed_off(key: str) -> Truth:
    return sa.exists().where(
        SignOff.training_id == Participant.training_id,
        SignOff.person_id == Participant.person_id,
        SignOff.subject == key,
        SignOff.undone_at.is_(None),
    )

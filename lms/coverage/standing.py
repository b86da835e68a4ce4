"""Who is trained, passed and certified, in SQL: the twin of learning.requirements for many people.

A person is *trained* by a training that is over when they attended the share of its planned JP
that it demands; *passed* when they have all that completes it, or had it and that was kept;
*certified* while they hold a certificate that is valid on the day asked about. A training
is over when its last day has passed, or when it has meetings and none of them is open any more.
"""

from collections.abc import Sequence
from datetime import date
from typing import Any

import sqlalchemy as sa

from lms.attendance.models import Attendance, Meeting
from lms.attendance.queries import PRESENT
from lms.attendance.rules import MeetingState
from lms.certificates.models import Certificate
from lms.certificates.rules import CertificateState
from lms.coverage import demanded
from lms.coverage.demanded import Counted, Demand
from lms.learning.completion_models import KeptCompletion
from lms.learning.models import Module, ModuleCompletion, Participant, Training
from lms.learning.requirements import attendance_percent
from lms.quizzes.models import Attempt, Quiz

People = sa.Select[Any]
"""A select of the ids of the people a question is about."""


def in_trainings(people: People, today: date, demands: Sequence[Demand]) -> sa.CTE:
    """One row per person and training: who, of where then, and 1 or 0 for each question."""
    meetings, attended = _meetings(), _attended(people)
    read, quizzes = _read(people), _quizzes_passed(people)
    modules, asked = _modules(), _quizzes_asked()
    counted = Counted(
        planned=sa.func.coalesce(meetings.c.planned, 0),
        hours=sa.func.coalesce(attended.c.hours, 0),
        modules=modules.c.number,
        read=sa.func.coalesce(read.c.number, 0),
        quizzes=sa.func.coalesce(asked.c.number, 0),
        passed=sa.func.coalesce(quizzes.c.number, 0),
    )
    over = sa.or_(Training.ends_on < today, meetings.c.open == 0)
    came, done, kept = _came(demands, counted), _done(demands, counted), _kept()
    return (
        sa.select(
            Participant.training_id,
            Participant.person_id,
            Participant.region_code,
            _flag(over).label("over"),
            # A training that demands no attendance trains those who came or did all the rest.
            _flag(over, sa.or_(kept, sa.and_(came, sa.or_(counted.hours > 0, done)))).label(
                "trained"
            ),
            _flag(over, sa.or_(kept, done)).label("passed"),
        )
        .join(Training, Training.id == Participant.training_id)
        .join(modules, modules.c.edition_id == Training.edition_id)
        .outerjoin(asked, asked.c.edition_id == Training.edition_id)
        .outerjoin(meetings, meetings.c.training_id == Training.id)
        .outerjoin(attended, _same(attended))
        .outerjoin(read, _same(read))
        .outerjoin(quizzes, _same(quizzes))
        .where(Participant.removed_at.is_(None), Participant.person_id.in_(people))
        .cte("in_trainings")
    )


def _came(demands: Sequence[Demand], counted: Counted) -> sa.ColumnElement[bool]:
    """The share of hours that their training asks of everybody was attended."""
    return sa.or_(
        sa.false(),
        *(
            sa.and_(one.holds_here, demanded.attended(attendance_percent(one.asked), counted))
            for one in demands
        ),
    )


def _done(demands: Sequence[Demand], counted: Counted) -> sa.ColumnElement[bool]:
    """All that their training asks is there."""
    return sa.or_(
        sa.false(),
        *(sa.and_(one.holds_here, demanded.met(one.asked, counted)) for one in demands),
    )


def _kept() -> sa.ColumnElement[bool]:
    """They were complete under other rules, and that was kept."""
    return sa.exists().where(
        KeptCompletion.training_id == Participant.training_id,
        KeptCompletion.person_id == Participant.person_id,
    )


def people(pairs: sa.CTE) -> sa.CTE:
    """One row per person: whether any of their trainings trained them, and whether they passed."""
    return (
        sa.select(
            pairs.c.person_id,
            sa.func.max(pairs.c.trained).label("trained"),
            sa.func.max(pairs.c.passed).label("passed"),
        )
        .group_by(pairs.c.person_id)
        .cte("standing")
    )


def certified(people: People, today: date) -> sa.CTE:
    """The people who hold a certificate that is valid today, each once."""
    return (
        sa.select(Certificate.person_id)
        .where(Certificate.person_id.in_(people), *holds(today))
        .distinct()
        .cte("certified")
    )


def holds(today: date) -> tuple[sa.ColumnElement[bool], ...]:
    """What makes a certificate count; its last day is a valid one."""
    return (
        Certificate.state == CertificateState.VALID,
        sa.or_(Certificate.valid_until.is_(None), Certificate.valid_until >= today),
    )


def _flag(*all_of: sa.ColumnElement[bool]) -> sa.ColumnElement[int]:
    return sa.case((sa.and_(*all_of), 1), else_=0)


def _same(facts: sa.Subquery) -> sa.ColumnElement[bool]:
    return sa.and_(
        facts.c.training_id == Participant.training_id,
        facts.c.person_id == Participant.person_id,
    )


def _meetings() -> sa.Subquery:
    return (
        sa.select(
            Meeting.training_id,
            sa.func.sum(Meeting.learning_hours).label("planned"),
            sa.func.sum(_flag(Meeting.state == MeetingState.OPEN)).label("open"),
        )
        .group_by(Meeting.training_id)
        .subquery("meetings")
    )


def _attended(people: People) -> sa.Subquery:
    return (
        sa.select(
            Meeting.training_id,
            Attendance.person_id,
            sa.func.sum(Meeting.learning_hours).label("hours"),
        )
        .join(Meeting, Meeting.id == Attendance.meeting_id)
        .where(Attendance.status.in_(PRESENT), Attendance.person_id.in_(people))
        .group_by(Meeting.training_id, Attendance.person_id)
        .subquery("attended")
    )


def _read(people: People) -> sa.Subquery:
    return (
        sa.select(
            ModuleCompletion.training_id,
            ModuleCompletion.person_id,
            sa.func.count().label("number"),
        )
        .join(Module, Module.id == ModuleCompletion.module_id)
        .join(Training, Training.id == ModuleCompletion.training_id)
        .where(Module.edition_id == Training.edition_id)  # not what it counted for before a move
        .where(ModuleCompletion.person_id.in_(people))
        .group_by(ModuleCompletion.training_id, ModuleCompletion.person_id)
        .subquery("read")
    )


def _quizzes_passed(people: People) -> sa.Subquery:
    return (
        sa.select(
            Attempt.training_id,
            Attempt.person_id,
            sa.func.count(sa.distinct(Attempt.quiz_id)).label("number"),
        )
        .join(Quiz, Quiz.id == Attempt.quiz_id)
        .join(Training, Training.id == Attempt.training_id)
        .where(Quiz.edition_id == Training.edition_id)
        .where(Quiz.module_id.is_not(None), Attempt.percent >= Quiz.pass_mark)
        .where(Attempt.person_id.in_(people))
        .group_by(Attempt.training_id, Attempt.person_id)
        .subquery("quizzes_passed")
    )


def _modules() -> sa.Subquery:
    return (
        sa.select(Module.edition_id, sa.func.count().label("number"))
        .group_by(Module.edition_id)
        .subquery("modules")
    )


def _quizzes_asked() -> sa.Subquery:
    return (
        sa.select(Quiz.edition_id, sa.func.count().label("number"))
        .where(Quiz.module_id.is_not(None))
        .group_by(Quiz.edition_id)
        .subquery("quizzes_asked")
    )

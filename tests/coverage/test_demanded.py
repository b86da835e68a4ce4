"""The figures in SQL agree with what each cadre's own page says, whatever a training demands."""

from datetime import timedelta

import sqlalchemy as sa
from sqlalchemy.orm import Session

from lms.accounts.models import Person
from lms.attendance.rules import MeetingState
from lms.core.clock import now, wib_date
from lms.coverage import standing
from lms.coverage.demanded import demands
from lms.db import db, transaction
from lms.learning import progress, queries
from lms.learning.completion_models import KeptCompletion, SignOff
from lms.learning.models import Training
from lms.learning.requirement_form import plain, standard
from lms.learning.requirements import (
    AllOf,
    AnyOf,
    AtLeast,
    AttendanceShare,
    MeetingAttended,
    ModulesRead,
    PostTest,
    QuizPassed,
    Requirement,
    SignedOff,
)
from tests.certificates.graduates import having_attended
from tests.factories import (
    a_meeting,
    a_person,
    a_training,
    having_learnt,
    having_read,
    having_tried,
)

PRAKTIK = SignedOff("praktik", "praktik merujuk")
DEMANDS: list[Requirement] = [
    standard(),
    standard(40, post_test_min=70),
    standard(0),
    standard(0, all_module_quizzes_passed=False),
    AllOf((ModulesRead((2,)), QuizPassed((1,)))),
    QuizPassed((), 75),
    QuizPassed((1, 2), 60),
    AttendanceShare(100),
    MeetingAttended(1),
    MeetingAttended(2),
    MeetingAttended(7),
    PRAKTIK,
    AnyOf((MeetingAttended(2), PRAKTIK, ModulesRead())),
    AnyOf((PostTest(70), QuizPassed((2,), 90))),
    AtLeast(2, (ModulesRead((1,)), PRAKTIK, AttendanceShare(50), QuizPassed((1,), 71))),
    AllOf((AnyOf((PRAKTIK, MeetingAttended(1))), AnyOf((ModulesRead(), QuizPassed())))),
]


def test_figures_and_pages_agree_on_who_is_complete(session: Session) -> None:
    people = [a_person() for _ in range(6)]
    nothing, reader, came, tried, whole, kept = people
    training = a_training(*people, starts_on=wib_date(now()) - timedelta(days=40))
    having_attended(training, [came, whole])
    a_meeting(training, starts_at=now() + timedelta(days=1), state=MeetingState.CLOSED)
    having_read(training, reader)
    having_read(training, tried)
    having_tried(training, tried, 1, 70)
    having_learnt(training, whole, 80)
    with transaction() as writing:
        for person in (reader, whole):
            writing.add(
                SignOff(
                    training_id=training.id,
                    person_id=person.id,
                    subject=PRAKTIK.key,
                    signed_at=now(),
                    signed_by=nothing.id,
                )
            )
        writing.add(
            KeptCompletion(
                training_id=training.id,
                person_id=kept.id,
                kept_at=now(),
                kept_by=nothing.id,
                edition_id=training.edition_id,
                completion=plain(standard()),
            )
        )
    seen = set()
    for asked in DEMANDS:
        with transaction() as writing:
            held = writing.get_one(Training, training.id)
            held.completion, held.terms_changed_at = plain(asked), now()
        db.session.expire_all()
        found = queries.with_edition(session, session.get_one(Training, training.id))
        reached = progress.of(session, found, [person.id for person in people])
        pages = {who for who, one in reached.items() if one.completion.is_complete}
        assert kept.id in pages
        assert passed(session, training) == pages, asked
        seen.add(frozenset(pages))
    assert len(seen) >= 6


def passed(session: Session, training: Training) -> set[int]:
    everybody = sa.select(Person.id)
    day = wib_date(now()) + timedelta(days=99)
    rows = standing.in_trainings(everybody, day, demands(session))
    chosen = sa.select(rows.c.person_id).where(rows.c.passed == 1)
    return set(session.scalars(chosen.where(rows.c.training_id == training.id)))

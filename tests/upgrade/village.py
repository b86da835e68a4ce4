"""A village that has lived through one training, so that every table of the story holds rows."""

from datetime import timedelta
from uuid import uuid4

from lms.accounts import limits, rules, sign_ins
from lms.accounts import service as accounts
from lms.accounts.models import Person
from lms.attendance import service as attendance
from lms.attendance.rules import Status
from lms.certificates import service as certificates
from lms.certificates.rules import REASONS
from lms.core.clock import now
from lms.core.roles import Role
from lms.db import db, side_write, transaction
from lms.learning import editions
from lms.learning.models import Training
from lms.quizzes import papers
from lms.quizzes import service as quizzes
from lms.quizzes.rules import Kind
from tests.certificates.graduates import printed
from tests.factories import (
    CIPUTAT_TIMUR,
    a_meeting,
    a_person,
    a_training,
    having_learnt,
    having_read,
    seated,
    started,
    viewer,
    with_secret,
)

COURSE = "penguatan-kader-satgas-ppa"
NAMES = ("Sri Wahyuni", "Nur'aini", "Hj. Siti Aminah, S.Pd., SKM", "Melati", "Kenanga", "Dahlia")
PIN = "482915"


def live() -> None:
    """One training with attendance, attempts and certificates, one of them revoked."""
    cadres = [
        seated(a_person(full_name=name, cadre_number=f"TS-05-{place:03d}"), place)
        for place, name in enumerate(NAMES, 1)
    ]
    sri = with_secret(cadres[0], PIN)
    trainer = a_person(Role.TRAINER, CIPUTAT_TIMUR, full_name="Nurul Fitriani, S.Psi.")
    official = a_person(Role.OFFICIAL, CIPUTAT_TIMUR, full_name="Diah Puspitasari")
    edition = editions.newest(db.session(), COURSE)
    assert edition is not None
    training = a_training(*cadres, edition=edition, trainers=[trainer], title=edition.title)
    holds_a_meeting(training, trainer, absent=cadres[4])
    for cadre in cadres[:3]:
        having_learnt(training, cadre, 92)
    takes_a_quiz(training, cadres[3], hands_in=True)
    takes_a_quiz(training, cadres[5], hands_in=False)
    issued = printed(training, *cadres[:3], by=viewer(official))
    with transaction() as session:
        certificates.revoke(session, viewer(official), issued[2].code, REASONS[0], now=now())
    with transaction() as session:
        sign_ins.open_sign_in(session, sri.id, now=now())
        accounts.new_link(session, accounts.FIRST_ADMIN, now=now())
    with side_write() as session:
        limits.count(session, "unknown:village", rules.PINS, now=now())


def holds_a_meeting(training: Training, trainer: Person, absent: Person) -> None:
    """All but one came; the trainer closes the meeting."""
    meeting = a_meeting(training, starts_at=now() - timedelta(hours=4))
    by = viewer(trainer)
    with transaction() as session:
        held = attendance.held(session, by, meeting.id)
        reason = "Sakit gigi"
        attendance.mark(session, by, held, absent.id, Status.SICK, reason=reason, now=now())
        attendance.mark_rest(session, by, held, Status.PRESENT, now=now())
        attendance.close(session, by, held, now=now())


def takes_a_quiz(training: Training, cadre: Person, *, hands_in: bool) -> None:
    """Read the first module and answer its questions of choice, each with its first option."""
    having_read(training, cadre, 1)
    paper = min(papers.of_edition(db.session(), training.edition_id).values(), key=lambda p: p.id)
    attempt = started(cadre, paper.id)
    for question in paper.questions:
        if question.kind is not Kind.SINGLE:
            continue
        with transaction() as session:
            quizzes.save_answer(
                session,
                viewer(cadre),
                attempt.id,
                paper.question_ids[question.key],
                [question.options[0].key],
                operation_id=str(uuid4()),
                now=now(),
            )
    if hands_in:
        with transaction() as session:
            quizzes.hand_in(session, viewer(cadre), attempt.id, now=now())

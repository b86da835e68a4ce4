"""Erasing a person: what tells who they were goes, what the office must be able to prove stays.

What becomes of each table is written down in register.py. Certificates keep what is printed on
them and can be verified; the audit record names people by number alone and is never touched.
"""

from datetime import datetime, timedelta

import sqlalchemy as sa
from sqlalchemy.orm import Session

from lms.accounts import staff
from lms.accounts.aliases import aliases_of
from lms.accounts.door_models import AccessCard, DeviceHolder, RecoveryCode, SecondFactor
from lms.accounts.merge_models import MergedRow, PersonMerge
from lms.accounts.models import (
    Credential,
    OneTimeLink,
    Person,
    PersonChange,
    RoleAssignment,
    SeatHolding,
    SignIn,
    SignInLimit,
)
from lms.audit import service as audit
from lms.core.clock import wib_date
from lms.learning.completion_models import SignOff
from lms.learning.models import Participant, Training
from lms.learning.reading_models import ReadingPlace
from lms.privacy.models import DataRequest
from lms.quizzes.models import AnswerSaved, Attempt
from lms.roster.seat_models import SeatDecision
from lms.sync.models import Operation

NAME = "Data dihapus"
"""Stands where the name stood; the cadre number stays, so that it is never given again."""
TELLING = (
    *("sex", "born_on", "birth_place", "phone", "rt", "rw", "position"),
    *("nik_index", "nik_last4", "nik_sealed", "consented_at", "consent_version"),
    "name_confirmed_at",
)


def erase(session: Session, person_id: int, *, why: str, now: datetime) -> None:
    """Pseudonymise a person for good, with every record merged into theirs; a second time changes
    nothing. `why` is `wish` or `retention`, for the audit record.
    """
    records = (*sorted(aliases_of(session, [person_id])), person_id)
    for record_id in records:
        _erase_record(session, record_id, why=why, now=now)
    merges = sa.select(PersonMerge.id).where(
        sa.or_(PersonMerge.kept_id.in_(records), PersonMerge.gone_id.in_(records))
    )
    # What a merge would need to be undone holds their words, and it cannot be undone any more.
    session.execute(sa.delete(MergedRow).where(MergedRow.merge_id.in_(merges)))


def _erase_record(session: Session, person_id: int, *, why: str, now: datetime) -> None:
    person = session.get_one(Person, person_id, with_for_update=True, populate_existing=True)
    if person.erased_at is not None:
        return
    person.full_name, person.active, person.erased_at = NAME, False, now
    for name in TELLING:
        setattr(person, name, None)
    session.flush()
    _close_doors(session, person_id)
    leave_trainings(session, person_id, now=now)
    _leave_office(session, person_id, now)
    _forget_why_taken_back(session, person_id)
    audit.record(
        session,
        "person.erased",
        "person",
        person_id,
        now=now,
        why=why,
        changes=_forget_changes(session, person_id),
        answers=_forget_answers(session, person_id),
        requests=_forget_words(session, person_id),
    )


def leave_trainings(session: Session, person_id: int, *, now: datetime) -> None:
    """Take them off the lists of trainings that still go on; those that are over stay counted."""
    running = sa.select(Training.id).where(Training.ends_on >= wib_date(now))
    session.execute(
        sa.update(Participant)
        .where(
            Participant.person_id == person_id,
            Participant.removed_at.is_(None),
            Participant.training_id.in_(running),
        )
        .values(removed_at=now)
        .execution_options(synchronize_session=False)
    )


def _close_doors(session: Session, person_id: int) -> None:
    doors = (SignIn, DeviceHolder, AccessCard, Credential, SecondFactor, RecoveryCode)
    for table in (*doors, Operation, ReadingPlace):
        session.execute(sa.delete(table).where(table.person_id == person_id))
    session.execute(sa.delete(OneTimeLink).where(OneTimeLink.purpose == staff.purpose(person_id)))
    session.execute(sa.delete(SignInLimit).where(SignInLimit.door.like(f"%device:%:{person_id}")))


def _forget_why_taken_back(session: Session, person_id: int) -> None:
    """A sign-off that was taken back stays taken back; what was written of them goes."""
    session.execute(
        sa.update(SignOff)
        .where(SignOff.person_id == person_id, SignOff.undone_at.is_not(None))
        .values(undone_reason=NAME)
        .execution_options(synchronize_session=False)
    )


def _leave_office(session: Session, person_id: int, now: datetime) -> None:
    """Roles end, the seat is free from today."""
    session.execute(
        sa.update(RoleAssignment)
        .where(RoleAssignment.person_id == person_id, RoleAssignment.ended_at.is_(None))
        .values(ended_at=now)
        .execution_options(synchronize_session=False)
    )
    today = wib_date(now)
    for holding in session.scalars(
        sa.select(SeatHolding).where(
            SeatHolding.person_id == person_id,
            sa.or_(SeatHolding.until_day.is_(None), SeatHolding.until_day > today),
        )
    ):
        if holding.since_day > today:
            session.delete(holding)
        else:
            holding.until_day = max(today, holding.since_day + timedelta(days=1))
    session.execute(
        sa.update(SeatDecision)
        .where(sa.or_(SeatDecision.leaver_id == person_id, SeatDecision.comer_id == person_id))
        .values(remark=None)
        .execution_options(synchronize_session=False)
    )
    session.flush()


def _forget_changes(session: Session, person_id: int) -> int:
    """That something was changed, when and by whom stays; what it was goes."""
    rows = session.scalars(sa.select(PersonChange).where(PersonChange.person_id == person_id)).all()
    for change in rows:
        change.before, change.after = dict.fromkeys(change.before), dict.fromkeys(change.after)
        change.reason = None
    session.flush()
    return len(rows)


def _forget_answers(session: Session, person_id: int) -> int:
    """What they wrote goes; what it earned is counted in the figures of the quiz."""
    theirs = sa.select(Attempt.id).where(Attempt.person_id == person_id)
    gone = sa.delete(AnswerSaved).where(AnswerSaved.attempt_id.in_(theirs))
    return len(session.scalars(gone.returning(AnswerSaved.id)).all())


def _forget_words(session: Session, person_id: int) -> int:
    """Their requests stay as facts, without what they said in them."""
    said = (
        sa.update(DataRequest)
        .where(DataRequest.person_id == person_id)
        .values(value=None, reason=None, answer=None)
        .execution_options(synchronize_session=False)
    )
    return len(session.scalars(said.returning(DataRequest.id)).all())

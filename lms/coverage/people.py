"""What the people behind a figure have, and what each of them is still missing."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

import sqlalchemy as sa
from sqlalchemy.orm import Session, joinedload

from lms.certificates.models import Certificate
from lms.certificates.rules import CertificateState, obstacles
from lms.core.clock import wib_date
from lms.coverage import standing, wording
from lms.coverage.queries import Taken
from lms.coverage.wording import State
from lms.learning import progress
from lms.learning.models import CourseEdition, Participant, Training


@dataclass(frozen=True)
class SeatRow:
    """One line of a list of seats: who, how far, and what they have or is wanting, in words."""

    taken: Taken
    state: State
    words: str
    """The certificate and its last day, or why there is none; empty for a vacant seat."""

    @property
    def home(self) -> str:
        """`RT 006 / RW 002`; empty when it is not known."""
        home = self.taken.person.home if self.taken.person else None
        return "RT {} / RW {}".format(*home) if home else ""


def rows(session: Session, taken: Sequence[Taken], today: date) -> list[SeatRow]:
    """The same seats with what each person has and misses; a few queries for all of them."""
    ids = [seat.person.id for seat in taken if seat.person]
    certificates = _certificates(session, ids, today)
    latest = _latest_trainings(session, ids)
    waiting = {
        seat.person.id: latest[seat.person.id]
        for seat in taken
        if seat.person and seat.person.id in latest and not (seat.certified or seat.passed)
    }
    lacks = _lacks(session, {p: t for p, t in waiting.items() if t.starts_on <= today})
    return [_row(seat, certificates, latest, lacks, today) for seat in taken]


def _row(
    seat: Taken,
    certificates: Mapping[int, Certificate],
    latest: Mapping[int, Training],
    lacks: Mapping[int, tuple[str, ...]],
    today: date,
) -> SeatRow:
    person_id = seat.person.id if seat.person else 0
    training, certificate = latest.get(person_id), certificates.get(person_id)
    to_come = training is not None and training.starts_on > today
    state = wording.state(
        sits=seat.person is not None,
        certified=seat.certified,
        passed=seat.passed,
        trained=seat.trained,
        invited=training is not None,
        under_way=training is not None and training.starts_on <= today <= training.ends_on,
        to_come=to_come,
    )
    if certificate and seat.certified:
        words = wording.certificate(certificate.number, certificate.valid_until)
        return SeatRow(seat, state, words)
    said = [_lapsed(certificate)] if certificate else []
    said.extend(lacks.get(person_id, ()))
    if training and to_come:
        said.append(wording.to_come(training.starts_on))
    return SeatRow(seat, state, " ".join(said) or wording.EXPLAINED.get(state, ""))


def _lapsed(certificate: Certificate) -> str:
    revoked_on = wib_date(certificate.revoked_at) if certificate.revoked_at else None
    return wording.lapsed(
        certificate.number, valid_until=certificate.valid_until, revoked_on=revoked_on
    )


def _certificates(session: Session, ids: Collection[int], today: date) -> dict[int, Certificate]:
    """Of each of these people the valid certificate that lasts longest, else their last one."""
    counts = sa.case((sa.and_(*standing.holds(today)), 1), else_=0)
    chosen = (
        sa.select(Certificate)
        .where(Certificate.person_id.in_(ids), Certificate.state != CertificateState.SUPERSEDED)
        .order_by(
            counts, Certificate.valid_until.is_(None), Certificate.valid_until, Certificate.id
        )
    )
    return {certificate.person_id: certificate for certificate in session.scalars(chosen)}


def _latest_trainings(session: Session, ids: Collection[int]) -> dict[int, Training]:
    """The newest training each of these people is invited to, with its edition's modules."""
    pairs = session.execute(
        sa.select(Participant.person_id, Training)
        .join(Training, Training.id == Participant.training_id)
        .where(Participant.person_id.in_(ids), Participant.removed_at.is_(None))
        .options(
            joinedload(Training.edition).joinedload(CourseEdition.course),
            joinedload(Training.edition).selectinload(CourseEdition.modules),
        )
        .order_by(Training.starts_on, Training.id)
    )
    return {row[0]: row[1] for row in pairs}


def _lacks(session: Session, waiting: Mapping[int, Training]) -> dict[int, tuple[str, ...]]:
    """What is missing of each person in the training named beside them."""
    together: dict[int, list[int]] = {}
    for person_id, training in waiting.items():
        together.setdefault(training.id, []).append(person_id)
    known = {training.id: training for training in waiting.values()}
    return {
        person_id: obstacles(found.completion, found.attendance, found.final_score, found.grades)
        for training_id, ids in together.items()
        for person_id, found in progress.of(session, known[training_id], ids).items()
    }

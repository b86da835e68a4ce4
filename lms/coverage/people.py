"""What the people behind a figure have, and what each of them is still missing."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

import sqlalchemy as sa
from sqlalchemy.orm import Session, joinedload

from lms.certificates.models import Certificate
from lms.certificates.rules import obstacles
from lms.coverage import standing, wording
from lms.coverage.queries import Taken
from lms.coverage.wording import State
from lms.learning import progress
from lms.learning.models import CourseEdition, Participant, Training


@dataclass(frozen=True)
class SeatRow:
    """One line of a list of seats: who, how far, with what, and what is wanting."""

    taken: Taken
    state: State
    certificate: Certificate | None
    lacks: tuple[str, ...]
    """Of the training they were last invited to."""

    @property
    def home(self) -> str:
        """`RT 006 / RW 002`; empty when it is not known."""
        person = self.taken.person
        if person is None or person.rt is None or person.rw is None:
            return ""
        return f"RT {person.rt:03d} / RW {person.rw:03d}"

    @property
    def words(self) -> str:
        """The certificate and its last day, or what is still missing."""
        if self.certificate:
            return wording.certificate(self.certificate.number, self.certificate.valid_until)
        return " ".join(self.lacks) or wording.EXPLAINED.get(self.state, "")


def rows(session: Session, taken: Sequence[Taken], today: date) -> list[SeatRow]:
    """The same seats with what each person has and misses; a few queries for all of them."""
    ids = [seat.person.id for seat in taken if seat.person]
    held = _certificates(session, ids, today)
    latest = _latest_trainings(session, ids)
    waiting = {
        seat.person.id: latest[seat.person.id]
        for seat in taken
        if seat.person and seat.person.id in latest and not (seat.certified or seat.passed)
    }
    lacks = _lacks(session, waiting)
    return [_row(seat, held, latest, lacks, today) for seat in taken]


def _row(
    seat: Taken,
    held: Mapping[int, Certificate],
    latest: Mapping[int, Training],
    lacks: Mapping[int, tuple[str, ...]],
    today: date,
) -> SeatRow:
    person_id = seat.person.id if seat.person else 0
    training = latest.get(person_id)
    state = wording.state(
        sits=seat.person is not None,
        certified=seat.certified,
        passed=seat.passed,
        trained=seat.trained,
        invited=training is not None,
        under_way=training is not None and training.ends_on >= today,
    )
    return SeatRow(seat, state, held.get(person_id), lacks.get(person_id, ()))


def _certificates(session: Session, ids: Collection[int], today: date) -> dict[int, Certificate]:
    """The valid certificate of each of these people; of several the one that lasts longest."""
    chosen = (
        sa.select(Certificate)
        .where(Certificate.person_id.in_(ids), *standing.holds(today))
        .order_by(Certificate.valid_until.is_(None), Certificate.valid_until, Certificate.id)
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

"""The participants of a training on their way to the certificate, and what still stands between."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, TypeVar

import sqlalchemy as sa
from sqlalchemy.orm import InstrumentedAttribute, Session, joinedload

from lms.accounts.models import Person, SeatHolding
from lms.accounts.seating import held_on
from lms.certificates import rules
from lms.certificates.facts import NAME_MAX, tidy
from lms.certificates.fonts import UnprintableText, refuse_unprintable
from lms.certificates.models import BatchPerson, Certificate, CertificateBatch
from lms.certificates.rules import CertificateState, Readiness
from lms.core import clock
from lms.core.roles import Role
from lms.jobs.models import Job, JobState
from lms.learning import progress as learning_progress
from lms.learning.attendees import within
from lms.learning.models import Participant, Training
from lms.learning.progress import Progress
from lms.regions.models import Region, Seat

T = TypeVar("T")
STAFF = (Role.ADMIN, Role.OFFICIAL, Role.TRAINER)


@dataclass(frozen=True)
class Candidate:
    """One participant; `certificate` is the one in force, if there is one."""

    person: Person
    region: Region
    """The kelurahan they were of in this training."""
    progress: Progress
    certificate: Certificate | None
    is_waiting: bool
    """Chosen for a batch that has not come to them yet."""

    @property
    def readiness(self) -> Readiness:
        if self.certificate:
            return Readiness.ISSUED
        if self.is_waiting:
            return Readiness.WAITING
        if self.obstacles:
            return Readiness.NOT_YET
        return Readiness.FIX if self.name_problem else Readiness.READY

    @property
    def obstacles(self) -> tuple[str, ...]:
        """What is missing for the certificate, in words for the office."""
        found = self.progress
        return rules.obstacles(found.completion, found.attendance, found.final_score, found.grades)

    @property
    def name_problem(self) -> str | None:
        """Why this name cannot be printed; None when it can."""
        return name_problem(self.person.full_name)

    @property
    def refusal(self) -> str | None:
        """Why no certificate may be made now, as sentences; None when one may."""
        if self.certificate:
            return f"Sudah bersertifikat nomor {self.certificate.number}."
        return " ".join(self.obstacles) or self.name_problem

    @property
    def score(self) -> int | Decimal | None:
        """The printed score, or what it would be now."""
        return self.certificate.says.average if self.certificate else self.progress.final_score


def name_problem(full_name: str) -> str | None:
    """Why a name cannot stand on a certificate, as one sentence; None when it can."""
    name = tidy(full_name)
    if not name:
        return "Nama belum diisi."
    if len(name) > NAME_MAX:
        return f"Nama lebih dari {NAME_MAX} huruf. Pendekkan, misalnya dengan menyingkat gelar."
    try:
        refuse_unprintable([("Nama", name)])
    except UnprintableText as refusal:
        return refusal.message
    return None


def of_training(
    session: Session,
    training: Training,
    regions: Sequence[str],
    person_ids: Collection[int] | None = None,
) -> list[Candidate]:
    """The participants of these regions, by kelurahan and seat; or only those with these ids.

    `training` must be loaded whole. Costs the same few queries for one person as for fifty.
    """
    participants = list(session.scalars(_participants(training.id, regions, person_ids)))
    ids = [participant.person_id for participant in participants]
    held = _held(session, training.id, ids)
    waiting = waiting_ids(session, training.id)
    places = _places(session, {participant.region_code for participant in participants})
    reached = learning_progress.of(session, training, ids)
    return [
        Candidate(
            person=participant.person,
            region=places[participant.region_code],
            progress=reached[participant.person_id],
            certificate=held.get(participant.person_id),
            is_waiting=participant.person_id in waiting,
        )
        for participant in participants
    ]


def _participants(
    training_id: int, regions: Sequence[str], person_ids: Collection[int] | None
) -> sa.Select[Participant]:
    chosen = (
        sa.select(Participant)
        .join(Participant.person)
        .where(Participant.training_id == training_id, Participant.removed_at.is_(None))
        .options(joinedload(Participant.person))
    )
    chosen = by_seat(chosen, Participant.region_code)
    chosen = chosen.where(within(Participant.region_code, regions))
    return chosen if person_ids is None else chosen.where(Participant.person_id.in_(person_ids))


def by_seat(chosen: sa.Select[T], region: InstrumentedAttribute[Any]) -> sa.Select[T]:
    """Order people, who must be joined, by kelurahan and seat; those without one last, by name."""
    sits = sa.and_(SeatHolding.person_id == Person.id, held_on(clock.wib_date(clock.now())))
    return (
        chosen.outerjoin(SeatHolding, sits)
        .outerjoin(Seat, Seat.id == SeatHolding.seat_id)
        .order_by(region, Seat.number.is_(None), Seat.number, Person.full_name, Person.id)
    )


def _held(session: Session, training_id: int, ids: Collection[int]) -> dict[int, Certificate]:
    found = session.scalars(
        sa.select(Certificate).where(
            Certificate.training_id == training_id,
            Certificate.person_id.in_(ids),
            Certificate.state == CertificateState.VALID,
        )
    )
    return {certificate.person_id: certificate for certificate in found}


def waiting_ids(session: Session, training_id: int) -> set[int]:
    """Who is chosen for a batch that still runs and has not come to them."""
    chosen = (
        sa.select(BatchPerson.person_id)
        .join(CertificateBatch, CertificateBatch.id == BatchPerson.batch_id)
        .join(Job, Job.id == CertificateBatch.job_id)
        .where(
            CertificateBatch.training_id == training_id,
            BatchPerson.certificate_id.is_(None),
            BatchPerson.problem.is_(None),
            Job.state.in_((JobState.WAITING, JobState.RUNNING)),
        )
    )
    return set(session.scalars(chosen))


def _places(session: Session, codes: Collection[str]) -> dict[str, Region]:
    chosen = sa.select(Region).where(Region.code.in_(codes)).options(joinedload(Region.parent))
    return {region.code: region for region in session.scalars(chosen)}

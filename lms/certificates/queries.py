"""Reading certificates and batches, narrowed to whom the viewer may see."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.orm import Session, joinedload

from lms.accounts.models import Person
from lms.accounts.rules import Viewer
from lms.certificates.candidates import EVERYWHERE, STAFF, by_seat
from lms.certificates.models import (
    BatchPerson,
    Certificate,
    CertificateBatch,
    CertificateDocument,
)
from lms.certificates.rules import CertificateState
from lms.core.errors import NotFound
from lms.jobs.models import Job, JobState
from lms.learning.models import Training
from lms.learning.queries import one
from lms.regions.queries import inside


class NoCertificate(NotFound):
    message = "Sertifikat ini tidak ada, atau bukan milik akun Anda. Periksa lagi kodenya."


def visible_to(viewer: Viewer) -> sa.Select[Certificate]:
    """Everyone sees their own certificates, staff those of their regions."""
    mine = Certificate.person_id == viewer.id
    return sa.select(Certificate).where(
        sa.or_(mine, inside(Certificate.region_code, viewer.regions(*STAFF)))
    )


def own(session: Session, viewer: Viewer) -> list[Certificate]:
    """The viewer's certificates with their trainings, newest first."""
    chosen = sa.select(Certificate).where(Certificate.person_id == viewer.id)
    return list(
        session.scalars(
            chosen.options(
                joinedload(Certificate.training), joinedload(Certificate.superseded_by)
            ).order_by(Certificate.issued_at.desc(), Certificate.id.desc())
        )
    )


def certificate_for(session: Session, viewer: Viewer, code: str) -> Certificate:
    """The certificate with this code, if the viewer may see it; NoCertificate otherwise."""
    found = session.scalar(visible_to(viewer).where(Certificate.code == code))
    if found is None:
        raise NoCertificate
    return found


def by_code(session: Session, code: str) -> Certificate | None:
    """The certificate with this code, for whoever holds the paper: the code is the key."""
    return session.scalar(
        sa.select(Certificate)
        .where(Certificate.code == code)
        .options(joinedload(Certificate.superseded_by))
    )


def by_digest(session: Session, sha256: str) -> Certificate | None:
    """The certificate whose document has exactly these bytes."""
    chosen = sa.select(Certificate).join(
        CertificateDocument, CertificateDocument.certificate_id == Certificate.id
    )
    return session.scalars(
        chosen.where(CertificateDocument.sha256 == sha256)
        .options(joinedload(Certificate.superseded_by))
        .limit(1)
    ).first()


def digest(session: Session, certificate_id: int) -> str | None:
    """The SHA-256 of the document; None until it is rendered."""
    return session.scalar(
        sa.select(CertificateDocument.sha256).where(
            CertificateDocument.certificate_id == certificate_id
        )
    )


def pdf(session: Session, certificate_id: int) -> bytes | None:
    """The document as rendered once; None until then."""
    return session.scalar(
        sa.select(CertificateDocument.pdf).where(
            CertificateDocument.certificate_id == certificate_id
        )
    )


def printable_ids(session: Session, training_id: int, regions: Sequence[str]) -> list[int]:
    """The certificates in force that have a document, by kelurahan and seat."""
    chosen = (
        sa.select(Certificate.id)
        .join(CertificateDocument, CertificateDocument.certificate_id == Certificate.id)
        .join(Certificate.person)
        .where(Certificate.training_id == training_id, Certificate.state == CertificateState.VALID)
    )
    chosen = by_seat(chosen, Certificate.region_code)
    if regions != EVERYWHERE:
        chosen = chosen.where(inside(Certificate.region_code, regions))
    return list(session.scalars(chosen))


def whole_training(session: Session, training_id: int) -> Training:
    """A training with all that certificates need of it; NotFound when there is none."""
    return one(session, sa.select(Training).where(Training.id == training_id))


@dataclass(frozen=True)
class BatchStatus:
    """How far a batch is."""

    id: int
    total: int
    done: int
    """Certificates that can be downloaded."""
    issued: int
    """Certificates that have their number."""
    problems: tuple[tuple[str, str], ...]
    """Name and reason of each who got none."""
    state: JobState
    requested_at: datetime
    first_number: str | None
    last_number: str | None

    @property
    def is_open(self) -> bool:
        """A worker has it or will take it."""
        return self.state in {JobState.WAITING, JobState.RUNNING}

    @property
    def waiting(self) -> int:
        return self.total - self.done - len(self.problems)

    @property
    def needs_a_person(self) -> bool:
        """All tries are used up and something is still to do."""
        return self.state is JobState.GIVEN_UP


def latest_batch(session: Session, training_id: int) -> BatchStatus | None:
    """How far the newest batch of a training is; None before the first."""
    batch = session.execute(
        sa.select(CertificateBatch.id, CertificateBatch.requested_at, Job.state)
        .join(Job, Job.id == CertificateBatch.job_id)
        .where(CertificateBatch.training_id == training_id)
        .order_by(CertificateBatch.id.desc())
        .limit(1)
    ).first()
    if batch is None:
        return None
    rows = session.execute(
        sa.select(
            Person.full_name,
            BatchPerson.problem,
            Certificate.number,
            CertificateDocument.certificate_id,
        )
        .join(BatchPerson.person)
        .outerjoin(Certificate, Certificate.id == BatchPerson.certificate_id)
        .outerjoin(CertificateDocument, CertificateDocument.certificate_id == Certificate.id)
        .where(BatchPerson.batch_id == batch.id)
        .order_by(Certificate.sequence, Person.full_name)
    ).all()
    numbers = [row.number for row in rows if row.number]
    return BatchStatus(
        id=batch.id,
        total=len(rows),
        done=sum(row.certificate_id is not None for row in rows),
        issued=len(numbers),
        problems=tuple((row.full_name, row.problem) for row in rows if row.problem),
        state=batch.state,
        requested_at=batch.requested_at,
        first_number=numbers[0] if numbers else None,
        last_number=numbers[-1] if numbers else None,
    )

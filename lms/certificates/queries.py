"""Reading certificates and batches, narrowed to whom the viewer may see."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

import sqlalchemy as sa
from sqlalchemy.orm import Session, joinedload

from lms.accounts.rules import Viewer
from lms.certificates import rules
from lms.certificates.candidates import STAFF, by_seat
from lms.certificates.facts import CertificateFacts
from lms.certificates.models import (
    Certificate,
    CertificateDocument,
)
from lms.certificates.rules import CertificateState, Standing
from lms.core.errors import NotFound
from lms.learning import queries as learning
from lms.learning.attendees import within
from lms.learning.models import Training
from lms.regions.queries import inside


class NoCertificate(NotFound):
    message = "Sertifikat ini tidak ada, atau bukan milik akun Anda. Periksa lagi kodenya."


def visible_to(viewer: Viewer) -> sa.Select[Certificate]:
    """Everyone sees their own certificates, staff those of their regions."""
    mine = Certificate.person_id == viewer.id
    return sa.select(Certificate).where(
        sa.or_(mine, inside(Certificate.region_code, viewer.regions(*STAFF)))
    )


@dataclass(frozen=True)
class Held:
    """A certificate as its owner sees it."""

    certificate: Certificate
    says: CertificateFacts
    standing: Standing

    @property
    def counts(self) -> bool:
        """Whether its hours were earned: an expired one was true, a revoked one was not."""
        return self.standing in {Standing.VALID, Standing.EXPIRED}


def own(session: Session, viewer: Viewer, today: date) -> list[Held]:
    """The viewer's certificates, newest first."""
    chosen = sa.select(Certificate).where(Certificate.person_id == viewer.id)
    newest_first = chosen.order_by(Certificate.issued_at.desc(), Certificate.id.desc())
    return [
        Held(one, one.says, rules.standing(one.state, one.valid_until, today))
        for one in session.scalars(newest_first)
    ]


@dataclass(frozen=True)
class Attended:
    """A training without a certificate, in the history of its participant."""

    title: str
    jp: int
    is_running: bool


def uncertified(session: Session, viewer: Viewer, today: date) -> list[Attended]:
    """The trainings the viewer was invited to and has no certificate of, newest first."""
    certified = sa.exists().where(
        Certificate.training_id == Training.id,
        Certificate.person_id == viewer.id,
        Certificate.state == CertificateState.VALID,
    )
    chosen = learning.attended_by(viewer).where(~certified).options(joinedload(Training.edition))
    return [
        Attended(one.title, one.edition.jp_total, is_running=today <= one.ends_on)
        for one in session.scalars(chosen)
    ]


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


def pdfs(session: Session, certificate_ids: Sequence[int]) -> list[bytes]:
    """The documents of these certificates, in this order."""
    chosen = sa.select(CertificateDocument.certificate_id, CertificateDocument.pdf).where(
        CertificateDocument.certificate_id.in_(certificate_ids)
    )
    found = {row.certificate_id: row.pdf for row in session.execute(chosen)}
    return [found[certificate_id] for certificate_id in certificate_ids]


def printable_ids(session: Session, training_id: int, regions: Sequence[str]) -> list[int]:
    """The certificates in force that have a document, by kelurahan and seat."""
    chosen = (
        sa.select(Certificate.id)
        .join(CertificateDocument, CertificateDocument.certificate_id == Certificate.id)
        .join(Certificate.person)
        .where(Certificate.training_id == training_id, Certificate.state == CertificateState.VALID)
    )
    chosen = by_seat(chosen, Certificate.region_code)
    return list(session.scalars(chosen.where(within(Certificate.region_code, regions))))


def whole_training(session: Session, training_id: int) -> Training:
    """A training with all that certificates need of it; NotFound when there is none."""
    return learning.one(session, sa.select(Training).where(Training.id == training_id))

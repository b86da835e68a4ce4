"""Asking for a batch of certificates, letting it be tried again, and revoking one."""

from collections.abc import Collection
from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.orm import Session

from lms.accounts.rules import Viewer
from lms.attendance.service import lock_meetings
from lms.audit import service as audit
from lms.certificates import candidates, drafting, queries
from lms.certificates.candidates import Candidate
from lms.certificates.issuing import held_batch
from lms.certificates.models import BatchPerson, Certificate, CertificateBatch
from lms.certificates.rules import REASONS, CertificateState, Readiness
from lms.core.errors import NotAllowed, NotFound, RuleBroken
from lms.core.roles import Role
from lms.jobs import service as jobs
from lms.jobs.models import Job, JobState
from lms.learning.attendees import EVERYWHERE
from lms.learning.models import Training
from lms.regions.rules import covers

JOB = "certificates.issue"


class NotEligible(RuleBroken):
    message = "Kader ini belum memenuhi syarat sertifikat."


class OwnCertificate(RuleBroken):
    message = "Sertifikat Anda sendiri diterbitkan oleh pejabat lain."


class AlreadyRevoked(RuleBroken):
    message = "Sertifikat ini sudah tidak berlaku, jadi tidak perlu dicabut lagi."


class NothingToRetry(RuleBroken):
    message = "Penerbitan ini masih berjalan atau sudah selesai. Muat ulang halamannya."


def request_batch(
    session: Session,
    viewer: Viewer | None,
    training_id: int,
    person_ids: Collection[int],
    *,
    now: datetime,
) -> CertificateBatch | None:
    """Ask for the certificates of these people; None when all have one or will have it.

    All or nothing: raises NotEligible for who may not have one, OwnCertificate for the viewer,
    MeetingsOpen while attendance can still change, NotFound for someone out of the viewer's
    regions. `viewer` is None for the command line. The caller nudges the job after the commit.
    """
    lock = sa.select(Training.id).where(Training.id == training_id).with_for_update()
    session.execute(lock)  # of two requests at once, the second sees what the first asked for
    training = queries.whole_training(session, training_id)
    regions = viewer.regions(Role.OFFICIAL) if viewer else EVERYWHERE
    found = candidates.of_training(session, training, regions, person_ids)
    if len(found) != len(set(person_ids)):
        raise NotFound
    chosen = [one for one in found if one.readiness not in {Readiness.ISSUED, Readiness.WAITING}]
    if not chosen:
        return None
    lock_meetings(session, training.id, now=now, actor_id=viewer.id if viewer else None)
    _ensure_eligible(session, viewer, training, chosen, now)
    return _open_batch(session, viewer, training, chosen, now)


def _ensure_eligible(
    session: Session,
    viewer: Viewer | None,
    training: Training,
    chosen: Collection[Candidate],
    now: datetime,
) -> None:
    sheet = drafting.sheet_on(session, training, now)
    for candidate in chosen:
        if refusal := candidate.refusal:
            raise NotEligible(
                f"{candidate.person.full_name} belum dapat diberi sertifikat. {refusal}"
            )
        if viewer and candidate.person.id == viewer.id:
            raise OwnCertificate
        drafting.facts(sheet, candidate)


def _open_batch(
    session: Session,
    viewer: Viewer | None,
    training: Training,
    chosen: Collection[Candidate],
    now: datetime,
) -> CertificateBatch:
    batch = CertificateBatch(
        training_id=training.id, requested_by=viewer.id if viewer else None, requested_at=now
    )
    session.add(batch)
    session.flush()
    session.add_all(
        BatchPerson(batch_id=batch.id, person_id=candidate.person.id) for candidate in chosen
    )
    job = jobs.enqueue(session, JOB, {"batch": batch.id}, now=now)
    batch.job_id = job.id
    audit.record(
        session,
        "certificates.requested",
        "certificate_batch",
        batch.id,
        now=now,
        actor_id=batch.requested_by,
        role=Role.OFFICIAL if viewer else None,
        training=training.id,
        people=sorted(candidate.person.id for candidate in chosen),
    )
    return batch


def retry(
    session: Session, viewer: Viewer, training_id: int, batch_id: int, *, now: datetime
) -> CertificateBatch:
    """Let a batch that was given up be tried again; the caller nudges after the commit."""
    batch = held_batch(session, batch_id)
    state = session.scalar(sa.select(Job.state).where(Job.id == batch.job_id))
    if batch.training_id != training_id:
        raise NotFound
    if state is not JobState.GIVEN_UP:
        raise NothingToRetry
    batch.job_id = jobs.enqueue(session, JOB, {"batch": batch.id}, now=now).id
    audit.record(
        session,
        "certificates.retried",
        "certificate_batch",
        batch.id,
        now=now,
        actor_id=viewer.id,
        role=Role.OFFICIAL,
    )
    return batch


def revoke(
    session: Session, viewer: Viewer, code: str, reason: str, *, now: datetime
) -> Certificate:
    """Take a certificate out of force; its number, facts and document stay for ever.

    Raises NoCertificate out of scope, NotAllowed for who may only look at it, AlreadyRevoked.
    """
    certificate = queries.certificate_for(session, viewer, code)
    if not may_revoke(viewer, certificate):
        raise NotAllowed
    if reason not in REASONS:
        raise ValueError(f"{reason!r} is no reason to revoke")
    still_valid = sa.update(Certificate).where(
        Certificate.id == certificate.id, Certificate.state == CertificateState.VALID
    )
    revoked = still_valid.values(
        state=CertificateState.REVOKED, revoked_at=now, revoked_reason=reason
    )
    if session.scalar(revoked.returning(Certificate.id)) is None:
        raise AlreadyRevoked
    audit.record(
        session,
        "certificate.revoked",
        "certificate",
        certificate.id,
        now=now,
        actor_id=viewer.id,
        role=Role.OFFICIAL,
        reason=reason,
        before=CertificateState.VALID,
        after=CertificateState.REVOKED,
        number=certificate.number,
    )
    session.refresh(certificate)
    return certificate


def may_issue(viewer: Viewer, training: Training) -> bool:
    """Officials issue where they are officials, be it for a part of the training's regions."""
    held = viewer.regions(Role.OFFICIAL)
    return any(
        covers(code, region.code) or covers(region.code, code)
        for code in held
        for region in training.regions
    )


def may_revoke(viewer: Viewer, certificate: Certificate) -> bool:
    """Officials revoke what belongs to their regions."""
    held = viewer.regions(Role.OFFICIAL)
    return any(covers(code, certificate.region_code) for code in held)

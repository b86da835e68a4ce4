"""The two steps of a batch: numbers and facts in one transaction, the documents in later ones."""

import hashlib
import json
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from lms.accounts.models import Person
from lms.audit import service as audit
from lms.certificates import candidates, drafting, numbering, queries
from lms.certificates.candidates import Candidate
from lms.certificates.drafting import Sheet
from lms.certificates.models import (
    BatchPerson,
    Certificate,
    CertificateBatch,
    CertificateDocument,
)
from lms.certificates.rules import CertificateState
from lms.core.codes import new_code
from lms.core.errors import NotFound, RuleBroken
from lms.core.roles import Role
from lms.learning.attendees import EVERYWHERE

AT_MOST = 100
"""People whose certificates one transaction makes."""
NOT_INVITED = "Sudah tidak terdaftar pada pelatihan ini."
ANOTHER = "Sudah bersertifikat dari penerbitan lain."
PROBLEM = 400
"""Letters of a problem that are kept."""


@dataclass(frozen=True)
class Issue:
    """One transaction's work at a batch."""

    session: Session
    batch: CertificateBatch
    sheet: Sheet
    now: datetime


def held_batch(session: Session, batch_id: int) -> CertificateBatch:
    """The batch, locked until the commit: two workers at one batch take turns."""
    chosen = sa.select(CertificateBatch).where(CertificateBatch.id == batch_id)
    found = session.scalar(chosen.with_for_update().execution_options(populate_existing=True))
    if found is None:
        raise NotFound
    return found


def issue_some(session: Session, batch_id: int, *, now: datetime, at_most: int = AT_MOST) -> int:
    """Settle the next people of a batch, each with a certificate or a problem; returns how many.

    Zero when all are settled. What was settled before stays as it is, so a batch cut off in the
    middle goes on where it stopped.
    """
    batch = held_batch(session, batch_id)
    waiting = _unsettled(session, batch.id, at_most)
    if not waiting:
        return 0
    training = queries.whole_training(session, batch.training_id)
    ids = [person.person_id for person in waiting]
    found = {
        candidate.person.id: candidate
        for candidate in candidates.of_training(session, training, EVERYWHERE, ids)
    }
    before = _revoked(session, training.id, ids)
    issue = Issue(session, batch, drafting.sheet_on(session, training, now), now)
    for person in waiting:
        try:
            candidate = found.get(person.person_id)
            person.certificate_id = _issue(issue, candidate, before.get(person.person_id)).id
        except RuleBroken as refusal:
            person.problem = refusal.message[:PROBLEM]
    session.flush()
    return len(waiting)


def _unsettled(session: Session, batch_id: int, at_most: int) -> list[BatchPerson]:
    """The next of a batch, by kelurahan and seat, so that numbers follow the printed order."""
    chosen = (
        sa.select(BatchPerson)
        .join(BatchPerson.person)
        .where(
            BatchPerson.batch_id == batch_id,
            BatchPerson.certificate_id.is_(None),
            BatchPerson.problem.is_(None),
        )
        .limit(at_most)
        .execution_options(populate_existing=True)
    )
    return list(session.scalars(candidates.by_seat(chosen, Person.region_code)))


def _revoked(
    session: Session, training_id: int, person_ids: Collection[int]
) -> dict[int, Certificate]:
    """The revoked certificates that new ones of these people will replace, the newest of each."""
    found = session.scalars(
        sa.select(Certificate)
        .where(
            Certificate.training_id == training_id,
            Certificate.person_id.in_(person_ids),
            Certificate.state == CertificateState.REVOKED,
        )
        .order_by(Certificate.id)
    )
    return {certificate.person_id: certificate for certificate in found}


def _issue(issue: Issue, candidate: Candidate | None, before: Certificate | None) -> Certificate:
    """Number, facts, row and audit entry of one person; RuleBroken with the reason why not."""
    if candidate is None:
        raise RuleBroken(NOT_INVITED)
    if candidate.refusal:
        raise RuleBroken(candidate.refusal)
    drafting.facts(issue.sheet, candidate)  # what cannot be printed uses up no number
    try:
        with issue.session.begin_nested():
            made = _numbered(issue, candidate, before)
    except IntegrityError:  # another batch was faster; the savepoint gave the number back
        raise RuleBroken(ANOTHER) from None
    if before is not None:
        before.superseded_by_id = made.id
    audit.record(
        issue.session,
        "certificate.issued",
        "certificate",
        made.id,
        now=issue.now,
        actor_id=issue.batch.requested_by,
        role=Role.OFFICIAL if issue.batch.requested_by else None,
        number=made.number,
        training=made.training_id,
        person=made.person_id,
        batch=issue.batch.id,
        facts_sha256=made.facts_sha256,
    )
    return made


def _numbered(issue: Issue, candidate: Candidate, before: Certificate | None) -> Certificate:
    sheet, year = issue.sheet, issue.sheet.issued_on.year
    sequence = numbering.take(issue.session, sheet.series, year)
    facts = drafting.facts(
        sheet,
        candidate,
        number=sheet.number(sequence),
        code=new_code(),
        replaces=before.number if before else None,
    )
    made = Certificate(
        code=facts.code,
        series=sheet.series,
        year=year,
        sequence=sequence,
        number=facts.number,
        training_id=issue.batch.training_id,
        person_id=candidate.person.id,
        region_code=candidate.region.code,
        batch_id=issue.batch.id,
        state=CertificateState.VALID,
        facts=json.loads(facts.to_json()),
        facts_sha256=facts.sha256(),
        issued_at=issue.now,
        valid_until=facts.valid_until,
    )
    issue.session.add(made)
    issue.session.flush()
    return made


def unrendered(session: Session, batch_id: int) -> list[int]:
    """The certificates of a batch that have no document yet, in the order of their numbers."""
    chosen = (
        sa.select(Certificate.id)
        .outerjoin(CertificateDocument, CertificateDocument.certificate_id == Certificate.id)
        .where(Certificate.batch_id == batch_id, CertificateDocument.certificate_id.is_(None))
        .order_by(Certificate.sequence)
    )
    return list(session.scalars(chosen))


def store_documents(
    session: Session, batch_id: int, files: Mapping[int, bytes], *, now: datetime
) -> int:
    """Keep these documents by certificate id; one that is there already stays, returns how many."""
    held_batch(session, batch_id)
    missing = set(unrendered(session, batch_id)) & set(files)
    session.add_all(
        CertificateDocument(
            certificate_id=certificate_id,
            pdf=files[certificate_id],
            sha256=hashlib.sha256(files[certificate_id]).hexdigest(),
            rendered_at=now,
        )
        for certificate_id in sorted(missing)
    )
    session.flush()
    return len(missing)

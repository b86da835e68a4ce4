"""How certificates follow an alias: what is printed on them stays, whose they are moves."""

from sqlalchemy import select
from sqlalchemy.orm import Session, aliased

from lms.certificates.models import BatchPerson, Certificate, CertificateBatch
from lms.certificates.rules import CertificateState
from lms.jobs.models import Job, JobState
from lms.learning.models import Training
from lms.roster.merging_parts import Move, Pair, Part, carried


def _clashes(session: Session, pair: Pair) -> list[str]:
    own, other = aliased(Certificate), aliased(Certificate)
    twice = (
        select(Training.title)
        .join(own, own.training_id == Training.id)
        .join(other, other.training_id == Training.id)
        .where(own.person_id == pair.kept, own.state == CertificateState.VALID)
        .where(other.person_id == pair.gone, other.state == CertificateState.VALID)
    )
    found = [
        f"Keduanya punya sertifikat yang berlaku dari pelatihan “{title}”. "
        "Mintalah pejabat mencabut salah satunya."
        for title in session.scalars(twice)
    ]
    waiting = (
        select(BatchPerson.batch_id)
        .join(CertificateBatch, CertificateBatch.id == BatchPerson.batch_id)
        .join(Job, Job.id == CertificateBatch.job_id)
        .where(
            BatchPerson.person_id.in_([pair.kept, pair.gone]),
            BatchPerson.certificate_id.is_(None),
            BatchPerson.problem.is_(None),
            Job.state.in_((JobState.WAITING, JobState.RUNNING)),
        )
    )
    if session.scalar(waiting.limit(1)) is not None:
        found.append("Sertifikat salah satunya sedang diterbitkan. Tunggu sampai selesai.")
    return found


def _moves(session: Session, pair: Pair) -> list[Move]:
    batches = select(BatchPerson.batch_id).where(BatchPerson.person_id == pair.kept)
    elsewhere = BatchPerson.batch_id.not_in(list(session.scalars(batches)))
    return [
        *carried(session, Certificate.person_id, pair),
        *carried(session, BatchPerson.person_id, pair, where=elsewhere),
    ]


PART = Part(
    follows=frozenset({"certificate.person_id", "certificate_batch_person.person_id"}),
    stays=frozenset({"certificate_batch.requested_by"}),
    clashes=_clashes,
    moves=_moves,
)

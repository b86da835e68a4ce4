"""What a person's page tells of trainings and certificates, as far as its reader may see them."""

from datetime import date

import sqlalchemy as sa
from flask import url_for
from sqlalchemy.orm import Session

from lms.accounts.rules import Viewer
from lms.certificates import queries
from lms.certificates.models import Certificate
from lms.certificates.rules import CertificateState, Standing, standing
from lms.core.clock import wib_date
from lms.core.text import date_id
from lms.learning import progress
from lms.learning import queries as learning
from lms.learning.models import Participant, Training
from lms.roster.record import Learnt, Line

STATES = {
    Standing.VALID: ("done", "Berlaku"),
    Standing.EXPIRED: ("warn", "Kedaluwarsa"),
    Standing.REVOKED: ("stop", "Dicabut"),
    Standing.SUPERSEDED: ("plain", "Diganti"),
}


def learnt_by(session: Session, viewer: Viewer, person_id: int, today: date) -> Learnt:
    """The trainings they are invited to and the certificates they got, newest first."""
    certificates = session.scalars(
        queries.visible_to(viewer)
        .where(Certificate.person_id == person_id)
        .order_by(Certificate.issued_at.desc(), Certificate.id.desc())
    ).all()
    certified = {one.training_id for one in certificates if one.state is CertificateState.VALID}
    invited = sa.exists().where(
        Participant.training_id == Training.id,
        Participant.person_id == person_id,
        Participant.removed_at.is_(None),
    )
    trainings = session.scalars(learning.overseen_by(viewer).where(invited)).all()
    return Learnt(
        [_training(session, one, person_id, today, one.id in certified) for one in trainings],
        [_certificate(one, today) for one in certificates],
    )


def _training(
    session: Session, training: Training, person_id: int, today: date, is_certified: bool
) -> Line:
    learning.with_edition(session, training)
    found = progress.of_one(session, training, person_id)
    read = sum(module.is_read for module in found.modules)
    came = found.attendance
    words = f"{read} dari {len(found.modules)} modul dibaca"
    if came.planned:
        words += f", hadir {came.attended} dari {came.planned} JP"
    return Line(
        title=f"{training.title}, {training.batch}" if training.batch else training.title,
        words=words,
        day=training.starts_on,
        address=url_for("trainings.training", training_id=training.id),
        state=_state(training, today, is_certified, found.completion.is_complete),
    )


def _state(
    training: Training, today: date, is_certified: bool, is_complete: bool
) -> tuple[str, str]:
    steps = (
        (is_certified, ("done", "Bersertifikat")),
        (is_complete, ("now", "Lulus")),
        (today < training.starts_on, ("plain", "Akan datang")),
        (today <= training.ends_on, ("now", "Berlangsung")),
    )
    return next((said for holds, said in steps if holds), ("warn", "Belum tuntas"))


def _certificate(one: Certificate, today: date) -> Line:
    lasts = f", berlaku sampai {date_id(one.valid_until)}" if one.valid_until else ""
    return Line(
        title=one.says.training,
        words=f"Nomor {one.number}{lasts}",
        day=wib_date(one.issued_at),
        address=url_for("certificates.document", code=one.code),
        state=STATES[standing(one.state, one.valid_until, today)],
    )

"""Agreeing to the notice about one's data, and taking that back."""

from collections.abc import Sequence
from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.orm import Session

from lms.accounts import notice
from lms.accounts.consent_models import Consent, ConsentKind
from lms.accounts.models import Person
from lms.audit import service as audit
from lms.core.errors import RuleBroken


class NotAgreed(RuleBroken):
    message = "Persetujuan Anda sudah ditarik sebelumnya. Tidak ada yang perlu dilakukan lagi."


def agree(session: Session, person_id: int, *, now: datetime) -> bool:
    """The person accepts the notice in force; False when they had done so already.

    One conditional update decides, so that two taps at once are one word. Call it inside the
    transaction that opens an account, too.
    """
    version = notice.current().version
    fresh = sa.or_(Person.consent_version.is_(None), Person.consent_version != version)
    said = (
        sa.update(Person)
        .where(Person.id == person_id, fresh)
        .values(consent_version=version, consented_at=now)
        .execution_options(synchronize_session="fetch")
    )
    if session.scalar(said.returning(Person.id)) is None:
        return False
    _keep(session, person_id, ConsentKind.GIVEN, version, now)
    return True


def withdraw(session: Session, person_id: int, *, now: datetime) -> None:
    """The person takes their word back: from now on their account does nothing but show it.

    NotAgreed when there was none.
    """
    version = session.scalar(
        sa.select(Person.consent_version).where(Person.id == person_id).with_for_update()
    )
    if version is None:
        raise NotAgreed
    session.execute(
        sa.update(Person)
        .where(Person.id == person_id)
        .values(consent_version=None, consented_at=None)
        .execution_options(synchronize_session="fetch")
    )
    _keep(session, person_id, ConsentKind.WITHDRAWN, version, now)


def history(session: Session, person_id: int) -> Sequence[Consent]:
    """What a person has said about the notices, newest first."""
    chosen = sa.select(Consent).where(Consent.person_id == person_id)
    return session.scalars(chosen.order_by(Consent.id.desc())).all()


def _keep(session: Session, person_id: int, kind: ConsentKind, version: int, now: datetime) -> None:
    session.add(Consent(person_id=person_id, kind=kind, version=version, at=now))
    session.flush()
    audit.record(
        session,
        "consent.given" if kind is ConsentKind.GIVEN else "consent.withdrawn",
        "person",
        person_id,
        now=now,
        actor_id=person_id,
        version=version,
    )

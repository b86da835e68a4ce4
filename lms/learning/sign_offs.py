"""Signing off by hand: a trainer or official attests what no file and no quiz can show."""

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from lms.accounts.aliases import followed
from lms.accounts.rules import Viewer
from lms.audit import service as audit
from lms.core.errors import NotFound, RuleBroken
from lms.core.roles import Role
from lms.core.text import one_line
from lms.learning import attendees, terms
from lms.learning.completion_models import SignOff
from lms.learning.models import Participant, Training
from lms.regions.rules import covers


class ReasonMissing(RuleBroken):
    message = "Tulis alasannya, supaya kader dan pelatih lain mengerti mengapa tanda ini dicabut."


class SignedBySelf(RuleBroken):
    message = "Tanda untuk diri sendiri tidak dapat diberikan. Mintalah kepada pelatih lain."


def in_force(
    session: Session, training_id: int, person_ids: Collection[int]
) -> dict[int, frozenset[str]]:
    """The keys of what is signed off, by person; people without any are left out."""
    found: dict[int, set[str]] = {}
    rows = session.execute(
        sa.select(SignOff.person_id, SignOff.subject).where(
            SignOff.training_id == training_id,
            SignOff.person_id.in_(person_ids),
            SignOff.undone_at.is_(None),
        )
    )
    for person_id, subject in rows:
        found.setdefault(person_id, set()).add(subject)
    return {person_id: frozenset(subjects) for person_id, subjects in found.items()}


def may_sign(viewer: Viewer, training: Training) -> bool:
    """The trainers who give it, and officials and admins of any of its regions, there."""
    gives = any(trainer.id == viewer.id for trainer in training.trainers)
    if gives and Role.TRAINER in viewer.roles:
        return True
    held = viewer.regions(Role.ADMIN, Role.OFFICIAL)
    return any(covers(code, region.code) for code in held for region in training.regions)


@dataclass(frozen=True)
class Deed:
    """What is attested: one subject of a training's rules, of one person."""

    training: Training
    person_id: int
    subject: str


def sign(session: Session, viewer: Viewer, deed: Deed, *, now: datetime) -> bool:
    """Attest it; False when it was attested already.

    Whether the viewer may is asked before. NotFound for people they do not see in the training
    and for what its rules do not ask; SignedBySelf for themselves.
    """
    deed = _seen(session, viewer, deed)
    if deed.person_id == viewer.id:
        raise SignedBySelf
    if deed.subject not in terms.subjects(terms.asked(deed.training)):
        raise NotFound
    made = SignOff(
        training_id=deed.training.id,
        person_id=deed.person_id,
        subject=deed.subject,
        signed_at=now,
        signed_by=viewer.id,
    )
    try:
        with session.begin_nested():
            session.add(made)
    except IntegrityError:  # attested before, or at this moment from a second phone
        return False
    _record(session, viewer, "sign_off.given", deed, now=now)
    return True


def undo(session: Session, viewer: Viewer, deed: Deed, reason: str, *, now: datetime) -> bool:
    """Take it back, saying why; False when there was nothing to take back.

    Raises ReasonMissing and NotFound.
    """
    reason = one_line(reason)
    if not reason:
        raise ReasonMissing
    deed = _seen(session, viewer, deed)
    changed = session.execute(
        sa.update(SignOff)
        .where(
            SignOff.training_id == deed.training.id,
            SignOff.person_id == deed.person_id,
            SignOff.subject == deed.subject,
            SignOff.undone_at.is_(None),
        )
        .values(undone_at=now, undone_by=viewer.id, undone_reason=reason)
        .returning(SignOff.id)
    ).all()
    if changed:
        _record(session, viewer, "sign_off.undone", deed, now=now, reason=reason)
    return bool(changed)


def _seen(session: Session, viewer: Viewer, deed: Deed) -> Deed:
    """The same of whom they are now; NotFound when the viewer does not see them there."""
    person_id = followed(session, deed.person_id)
    regions = attendees.regions_seen(viewer, deed.training)
    invited = sa.select(Participant.id).where(
        Participant.training_id == deed.training.id,
        Participant.person_id == person_id,
        Participant.removed_at.is_(None),
        attendees.within(Participant.region_code, regions),
    )
    if session.scalar(invited) is None:
        raise NotFound
    return replace(deed, person_id=person_id)


def _record(
    session: Session,
    viewer: Viewer,
    action: str,
    deed: Deed,
    *,
    now: datetime,
    reason: str | None = None,
) -> None:
    audit.record(
        session,
        action,
        "person",
        deed.person_id,
        now=now,
        actor_id=viewer.id,
        role=viewer.main_role,
        reason=reason,
        training=deed.training.id,
        subject=deed.subject,
    )

"""Changing what completes a running training: whom it reaches, and who stays complete."""

import hashlib
import json
from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.orm import Session

from lms.accounts.models import Person
from lms.accounts.rules import Viewer
from lms.audit import service as audit
from lms.core.errors import RuleBroken
from lms.learning import progress, queries, terms
from lms.learning.completion_models import KeptCompletion
from lms.learning.models import Training
from lms.learning.requirement_form import plain
from lms.learning.requirements import Requirement, is_met


class EffectChanged(RuleBroken):
    message = (
        "Syarat atau kader yang terkena berbeda dari yang baru Anda periksa. Periksa lagi, "
        "lalu simpan."
    )


@dataclass(frozen=True)
class Effect:
    """What rules would ask, ids of those who would become complete, and of those who are and
    would not be."""

    asked: Requirement
    gaining: tuple[int, ...]
    losing: tuple[int, ...]

    @property
    def mark(self) -> str:
        """The same for the same rules and people: what was confirmed is what is done."""
        said = json.dumps([plain(self.asked), self.gaining, self.losing], sort_keys=True)
        return hashlib.sha256(said.encode()).hexdigest()


def effect(session: Session, training: Training, asked: Requirement) -> Effect:
    """Whom other rules would reach; `training` must have its edition at hand."""
    found = progress.of(session, training, queries.participant_ids(session, training.id))
    before = {who for who, one in found.items() if one.completion.is_complete}
    after = {who for who, one in found.items() if is_met(asked, one.facts)}
    return Effect(asked, tuple(sorted(after - before)), tuple(sorted(before - after)))


def people(session: Session, ids: tuple[int, ...]) -> list[Person]:
    """These people by their names."""
    chosen = sa.select(Person).where(Person.id.in_(ids)).order_by(Person.full_name, Person.id)
    return list(session.scalars(chosen))


def held(session: Session, training_id: int) -> Training:
    """The training, locked until the commit, so that two changes come one after the other."""
    chosen = sa.select(Training).where(Training.id == training_id).with_for_update()
    found = session.scalars(chosen.execution_options(populate_existing=True)).one()
    return queries.with_edition(session, found)


def change_terms(
    session: Session,
    viewer: Viewer,
    training: Training,
    asked: Requirement,
    *,
    keep: bool,
    confirmed: str,
    now: datetime,
) -> Effect:
    """Give a held training these rules. With `keep` those who are complete stay so.

    Certificates are not touched. Raises EffectChanged when the rules, or whom they reach, are
    not what was confirmed.
    """
    reached = effect(session, training, asked)
    if reached.mark != confirmed:
        raise EffectChanged
    stay = set(reached.losing) if keep else set()
    keep_complete(session, viewer, training, stay, now=now)
    _let_go(session, training, set(reached.losing) - stay)
    training.completion, training.terms_changed_at = plain(asked), now
    session.flush()
    audit.record(
        session,
        "training.terms_changed",
        "training",
        training.id,
        now=now,
        actor_id=viewer.id,
        role=viewer.main_role,
        gained=list(reached.gaining),
        lost=[] if keep else list(reached.losing),
        stayed=sorted(stay),
    )
    return reached


def keep_complete(
    session: Session, viewer: Viewer, training: Training, stay: set[int], *, now: datetime
) -> None:
    """Record whose completion stays, with the rules it came about under."""
    of_training = KeptCompletion.training_id == training.id
    known = set(session.scalars(sa.select(KeptCompletion.person_id).where(of_training)))
    session.add_all(
        KeptCompletion(
            training_id=training.id,
            person_id=person_id,
            kept_at=now,
            kept_by=viewer.id,
            edition_id=training.edition_id,
            completion=plain(terms.asked(training)),
        )
        for person_id in sorted(stay - known)
    )
    session.flush()


def _let_go(session: Session, training: Training, losing: set[int]) -> None:
    """What was kept for these holds no longer; the audit entry names them."""
    if losing:
        session.execute(
            sa.delete(KeptCompletion).where(
                KeptCompletion.training_id == training.id, KeptCompletion.person_id.in_(losing)
            )
        )

"""Changing trainings: planning them, inviting to them, and reading their modules."""

from collections.abc import Collection, Sequence
from datetime import date, datetime

import sqlalchemy as sa
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from lms.accounts.models import Person, SeatHolding
from lms.accounts.rules import Viewer
from lms.accounts.seating import held_on
from lms.audit import service as audit
from lms.core.clock import wib_date
from lms.core.errors import RuleBroken
from lms.core.roles import Role
from lms.learning.carrying import ensure_current
from lms.learning.models import (
    CourseEdition,
    Module,
    ModuleCompletion,
    Participant,
    Training,
    TrainingRegion,
    TrainingTrainer,
)
from lms.learning.progress import Walk
from lms.regions.models import Seat
from lms.regions.queries import inside


class ModuleLocked(RuleBroken):
    message = "Modul ini belum terbuka. Selesaikan modul dan kuis sebelumnya dahulu."


class NobodyInvited(RuleBroken):
    message = "Belum ada kader pada kursi wilayah itu. Isi kursinya dahulu, lalu buat pelatihan."


def plan_training(
    session: Session,
    planner: Viewer | None,
    edition: CourseEdition,
    *,
    title: str,
    batch: str | None,
    venue: str,
    starts_on: date,
    ends_on: date,
    region_codes: Collection[str],
    trainer_ids: Sequence[int],
    now: datetime,
) -> Training:
    """Plan a training and invite whoever sits on a seat of its regions; the first trainer leads.

    Raises NobodyInvited when all seats are vacant. Whether the planner may is the view's to ask.
    """
    training = Training(
        edition_id=edition.id,
        title=title,
        batch=batch,
        venue=venue,
        starts_on=starts_on,
        ends_on=ends_on,
        created_at=now,
        created_by=planner.id if planner else None,
    )
    session.add(training)
    session.flush()
    session.add_all(
        TrainingRegion(training_id=training.id, region_code=code)
        for code in dict.fromkeys(region_codes)
    )
    session.add_all(
        TrainingTrainer(training_id=training.id, person_id=person_id, is_lead=place == 0)
        for place, person_id in enumerate(dict.fromkeys(trainer_ids))
    )
    begins = max(starts_on, wib_date(now))
    invited = invite(session, training.id, _seated(session, region_codes, begins), now=now)
    if not invited:
        raise NobodyInvited
    audit.record(
        session,
        "training.planned",
        "training",
        training.id,
        now=now,
        actor_id=planner.id if planner else None,
        role=planner.main_role if planner else None,
        regions=sorted(region_codes),
        invited=invited,
    )
    return training


def invite(
    session: Session, training_id: int, people: Sequence[tuple[int, str]], *, now: datetime
) -> int:
    """Add these (person id, region code) to the training; returns how many."""
    if people:
        session.execute(
            sa.insert(Participant),
            [
                {
                    "training_id": training_id,
                    "person_id": person_id,
                    "region_code": region_code,
                    "added_at": now,
                }
                for person_id, region_code in people
            ],
        )
    return len(people)


def _seated(session: Session, region_codes: Collection[str], day: date) -> list[tuple[int, str]]:
    """Who sits in these regions when the training begins, replacements decided by now included."""
    chosen = (
        sa.select(Person.id, Seat.region_code)
        .join(SeatHolding, SeatHolding.person_id == Person.id)
        .join(Seat, Seat.id == SeatHolding.seat_id)
        .where(held_on(day), Person.active)
        .where(inside(Seat.region_code, region_codes))
        .order_by(Person.id)
    )
    return [(person_id, code) for person_id, code in session.execute(chosen)]


def mark_read(
    session: Session,
    training: Training,
    person_id: int,
    module: Module,
    walk: Walk,
    *,
    now: datetime,
    read_at: datetime | None = None,
) -> bool:
    """Note that a cadre has read a module; False when it was noted before.

    `read_at` is when, if it is told later. Raises ModuleLocked when it is not open to them.
    """
    if module.number not in walk.opened:
        raise ModuleLocked
    if walk.module(module.number).is_read:
        return False
    ensure_current(session, training.id, module.edition_id)
    try:
        with session.begin_nested():
            session.add(
                ModuleCompletion(
                    training_id=training.id,
                    person_id=person_id,
                    module_id=module.id,
                    completed_at=read_at or now,
                )
            )
    except IntegrityError:  # the same tap from a second device
        return False
    audit.record(
        session,
        "module.read",
        "module",
        module.id,
        now=now,
        actor_id=person_id,
        role=Role.CADRE,
        training=training.id,
    )
    return True

"""Planning trainings and marking modules as read."""

from datetime import date

import pytest
import sqlalchemy as sa
from sqlalchemy.orm import Session

from lms.accounts.models import Person
from lms.audit.models import AuditEntry
from lms.core.clock import now
from lms.db import db, transaction
from lms.learning import editions, progress, queries, service
from lms.learning.models import ModuleCompletion, Participant, Training
from tests.factories import (
    CEMPAKA_PUTIH,
    SERPONG_VILLAGE,
    a_course,
    a_person,
    a_training,
    having_tried,
    rows,
    seated,
)

pytestmark = pytest.mark.postgres


def plan(regions: list[str], trainers: list[Person]) -> int:
    edition_id = a_course().id
    with transaction() as session:
        edition = editions.newest(session, "kursus-singkat")
        assert edition is not None
        assert edition.id == edition_id
        return service.plan_training(
            session,
            None,
            edition,
            title="Pelatihan",
            batch=None,
            venue="Aula",
            starts_on=date(2026, 11, 28),
            ends_on=date(2026, 11, 29),
            region_codes=regions,
            trainer_ids=[trainer.id for trainer in trainers],
            now=now(),
        ).id


def read(training: Training, person: Person, number: int) -> bool:
    with transaction() as session:
        held = queries.one(session, sa.select(Training).where(Training.id == training.id))
        walk = progress.walk(session, held, person.id)
        module = held.edition.modules[number - 1]
        return service.mark_read(session, held, person.id, module, walk, now=now())


def test_planning_invites_who_sits_on_a_seat_of_the_regions(session: Session) -> None:
    sri = seated(a_person(), 1)
    a_person()  # reserve: no seat
    seated(a_person(active=False), 2)
    seated(a_person(region=SERPONG_VILLAGE), 1)
    training_id = plan([CEMPAKA_PUTIH], [a_person()])
    assert queries.participant_ids(session, training_id) == [sri.id]
    planned = sa.select(AuditEntry.facts).where(AuditEntry.action == "training.planned")
    assert session.scalars(planned).one() == {"regions": [CEMPAKA_PUTIH], "invited": 1}


def test_a_training_for_vacant_seats_is_refused_and_leaves_nothing(session: Session) -> None:
    a_person()
    with pytest.raises(service.NobodyInvited):
        plan([CEMPAKA_PUTIH], [])
    assert (rows(Training), rows(Participant)) == (0, 0)


def test_a_module_is_read_once(session: Session) -> None:
    sri = a_person()
    training = a_training(sri)
    assert read(training, sri, 1)
    assert not read(training, sri, 1)
    assert rows(ModuleCompletion) == 1
    noted = sa.select(sa.func.count()).where(AuditEntry.action == "module.read")
    assert db.session.scalar(noted) == 1


def test_a_locked_module_is_not_marked_as_read(session: Session) -> None:
    sri = a_person()
    training = a_training(sri)
    with pytest.raises(service.ModuleLocked):
        read(training, sri, 2)
    assert rows(ModuleCompletion) == 0


def test_the_next_module_opens_with_the_quiz_passed(session: Session) -> None:
    sri = a_person()
    training = a_training(sri)
    read(training, sri, 1)
    having_tried(training, sri, 1, 69)
    with pytest.raises(service.ModuleLocked):
        read(training, sri, 2)
    having_tried(training, sri, 1, 70)
    assert read(training, sri, 2)


def test_two_taps_that_saw_the_same_progress_note_it_once(session: Session) -> None:
    sri = a_person()
    a_training(sri)
    with transaction() as looking:
        held = queries.one(looking, sa.select(Training))
        walk = progress.walk(looking, held, sri.id)
        module = held.edition.modules[0]
    for expected in (True, False):
        with transaction() as changing:
            held = queries.one(changing, sa.select(Training))
            done = service.mark_read(changing, held, sri.id, module, walk, now=now())
            assert done is expected
    assert rows(ModuleCompletion) == 1

"""What happens at the very instant of a merge or a move: nothing is left with an alias or on a seat
of another kelurahan, and nobody waits for each other in a ring.
"""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from time import sleep

import pytest
import sqlalchemy as sa
from flask import Flask

from lms.accounts import aliases
from lms.accounts.models import Person, SeatHolding
from lms.accounts.rules import Viewer
from lms.attendance import service as attendance
from lms.attendance.models import Attendance
from lms.attendance.rules import Status
from lms.core.clock import now
from lms.core.errors import LMSError, NotFound
from lms.core.roles import Role
from lms.db import Model, db, transaction
from lms.learning import progress, queries, service
from lms.learning.models import ModuleCompletion, Training
from lms.privacy import requests
from lms.privacy.models import DataRequest
from lms.quizzes import papers
from lms.quizzes import service as quizzes
from lms.quizzes.models import Attempt
from lms.regions import queries as regions
from lms.roster import merging, moving, people, rules, seats
from lms.roster.rules import SeatDeed, SeatReason
from lms.settings import settings
from tests.conftest import ON_POSTGRESQL
from tests.factories import (
    CEMPAKA_PUTIH,
    CIPUTAT_TIMUR,
    CITY,
    a_meeting,
    a_person,
    a_training,
    having_read,
    viewer,
)
from tests.roster.seating import a_seat, on_terms, sits, terms_of, today

pytestmark = pytest.mark.postgres
RENGAS = "36.74.05.1002"
MEANWHILE = 0.3
"""Seconds in which the other one comes as far as it can."""


def meanwhile(app: Flask, pool: ThreadPoolExecutor, work: Callable[[], object]) -> Future[object]:
    """What another visitor does, who has come as far as they can before we go on."""

    def run() -> object:
        with app.app_context():
            return work()

    begun = pool.submit(run)
    sleep(MEANWHILE)
    return begun


def merge(by: Viewer, kept: int, gone: int) -> None:
    with transaction() as session:
        merging.merge(session, by, kept, gone, {}, ring=settings().seal_keys, now=now())


def start_quiz(one: Viewer, training: Training) -> None:
    quiz_id = next(iter(papers.of_edition(db.session(), training.edition_id)))
    with transaction() as session:
        quizzes.start(session, one, quiz_id, now=now())


def read_module(one: Viewer, training: Training) -> None:
    with transaction() as session:
        aliases.hold(session, one.id)
        found, _ = queries.training_of_course(session, one, "kursus-singkat")
        walk = progress.walk(session, found, one.id)
        service.mark_read(session, found, one.id, found.edition.modules[1], walk, now=now())


def ask_erasure(one: Viewer, _training: Training) -> None:
    with transaction() as session:
        requests.ask_erasure(session, one, "Pindah", now=now())


def left_with(model: type[Model], person_id: int) -> int:
    db.session.rollback()
    column = model.__table__.c.person_id
    counted = sa.select(sa.func.count()).select_from(model).where(column == person_id)
    return db.session.scalar(counted) or 0


@pytest.mark.parametrize(
    ("deed", "table"),
    [(start_quiz, Attempt), (read_module, ModuleCompletion), (ask_erasure, DataRequest)],
)
def test_what_a_cadre_does_while_two_records_merge_is_not_left_with_the_alias(
    app: Flask, deed: Callable[[Viewer, Training], None], table: type[Model]
) -> None:
    admin, kept, gone = viewer(a_person(Role.ADMIN, CITY)), a_person(), a_person()
    training = a_training(gone)
    having_read(training, gone, 1)
    one = viewer(gone)
    db.session.rollback()
    with ThreadPoolExecutor(1) as pool:
        with transaction() as session:
            ring = settings().seal_keys
            merging.merge(session, admin, kept.id, gone.id, {}, ring=ring, now=now())
            late = meanwhile(app, pool, lambda: deed(one, training))
        assert isinstance(late.exception(), aliases.NoLongerActive | NotFound)
    assert left_with(table, gone.id) == 0


def test_what_was_looked_up_before_and_written_after_is_left_with_the_alias(app: Flask) -> None:
    """The control: without holding the record first."""
    admin, kept, gone = viewer(a_person(Role.ADMIN, CITY)), a_person(), a_person()
    training = a_training(gone)
    module_id = queries.with_edition(db.session(), training).edition.modules[0].id
    assert queries.participant_ids(db.session(), training.id) == [gone.id]
    merge(admin, kept.id, gone.id)
    with transaction() as session:
        session.add(
            ModuleCompletion(
                training_id=training.id,
                person_id=gone.id,
                module_id=module_id,
                completed_at=now(),
            )
        )
    assert left_with(ModuleCompletion, gone.id) == 1


def test_a_mark_and_a_merge_at_the_same_instant_both_hold(app: Flask) -> None:
    admin, trainer = viewer(a_person(Role.ADMIN, CITY)), a_person(Role.TRAINER, CIPUTAT_TIMUR)
    kept, gone = a_person(), a_person()
    meeting_id = a_meeting(a_training(kept, gone)).id
    marker = viewer(trainer)
    with transaction() as session:
        held = attendance.held(session, marker, meeting_id)
        attendance.mark(session, marker, held, gone.id, Status.SICK, reason=None, now=now())
    with ThreadPoolExecutor(1) as pool:
        with transaction() as session:
            held = attendance.held(session, marker, meeting_id)
            merged = meanwhile(app, pool, lambda: merge(admin, kept.id, gone.id))
            attendance.mark(session, marker, held, gone.id, Status.PRESENT, reason=None, now=now())
        merged.result()
    db.session.rollback()
    counted = db.session.execute(sa.select(Attendance.person_id, Attendance.status)).all()
    assert [tuple(row) for row in counted] == [(kept.id, Status.PRESENT)]


@pytest.mark.skipif(not ON_POSTGRESQL, reason="SQLite has one writer at a time")
def test_people_locked_before_the_meeting_end_in_a_ring(app: Flask) -> None:
    """The control: the order a merge kept before."""
    admin, trainer = viewer(a_person(Role.ADMIN, CITY)), a_person(Role.TRAINER, CIPUTAT_TIMUR)
    cadre = a_person()
    meeting_id = a_meeting(a_training(cadre)).id
    marker = viewer(trainer)

    def the_other_way_round() -> None:
        with transaction() as session:
            people.held(session, admin, cadre.id)
            attendance.held(session, marker, meeting_id)

    def both_at_once() -> None:
        with ThreadPoolExecutor(1) as pool:
            with transaction() as session:
                held = attendance.held(session, marker, meeting_id)
                other = meanwhile(app, pool, the_other_way_round)
                attendance.mark(
                    session, marker, held, cadre.id, Status.PRESENT, reason=None, now=now()
                )
            other.result()

    with pytest.raises(sa.exc.OperationalError, match="deadlock"):
        both_at_once()


def test_nobody_gets_a_seat_where_they_do_not_live_any_more(app: Flask) -> None:
    admin, cadre, seat_id = viewer(a_person(Role.ADMIN, CITY)), a_person(), a_seat(3).id

    def fill() -> None:
        with transaction() as session:
            held, comer = (
                seats.held_seat(session, admin, seat_id),
                session.get_one(Person, cadre.id),
            )
            terms = on_terms(today(), SeatReason.VACANT)
            seats.decide(session, admin, held, SeatDeed.FILL, terms, comer=comer, now=now())

    with ThreadPoolExecutor(1) as pool:
        with transaction() as session:
            held = moving.held(session, admin, cadre.id, None)
            target = regions.region(session, RENGAS)
            moving.move(session, admin, held, target, on_terms(today()), now=now())
            late = meanwhile(app, pool, fill)
        assert isinstance(late.exception(), rules.NotOfThisVillage)
    assert terms_of(a_seat(3)) == []


def test_one_is_replaced_and_moved_at_the_same_instant(app: Flask) -> None:
    """The first holds, the second is told; neither waits in vain."""
    admin, ida, sri = viewer(a_person(Role.ADMIN, CITY)), a_person(), a_person()
    seat = a_seat(3)
    sits(ida, seat, today(-100))

    def move() -> None:
        with transaction() as session:
            held = moving.held(session, admin, ida.id, None)
            target = regions.region(session, RENGAS)
            moving.move(session, admin, held, target, on_terms(today()), now=now())

    with ThreadPoolExecutor(1) as pool:
        with transaction() as session:
            held, terms = seats.held_seat(session, admin, seat.id), on_terms(today())
            late = meanwhile(app, pool, move)
            comer = session.get_one(Person, sri.id)
            seats.decide(session, admin, held, SeatDeed.REPLACE, terms, comer=comer, now=now())
        assert late.exception() is None or isinstance(late.exception(), LMSError)
    assert [who for who, _since, _until in terms_of(seat)] == [ida.id, sri.id]
    assert left_with(SeatHolding, ida.id) == 1
    db.session.rollback()
    assert db.session.get_one(Person, sri.id).region_code == CEMPAKA_PUTIH

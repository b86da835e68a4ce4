"""Filling, replacing, giving up and taking back, through the service and against the database."""

import pytest
import sqlalchemy as sa
from flask import Flask
from sqlalchemy.exc import IntegrityError

from lms.accounts.models import Person, SeatHolding
from lms.audit.models import AuditEntry
from lms.core.clock import now
from lms.core.errors import NotAllowed, NotFound, RuleBroken
from lms.core.roles import Role
from lms.coverage import queries as coverage
from lms.db import db, transaction
from lms.learning import queries as learning
from lms.learning import service as trainings
from lms.roster import queries, rules, seat_queries, seats
from lms.roster.rules import SeatDeed
from lms.roster.seat_models import SeatDecision
from tests.certificates.test_races import at_once
from tests.factories import (
    CEMPAKA_PUTIH,
    CIPUTAT_TIMUR,
    CITY,
    SERPONG_VILLAGE,
    a_course,
    a_person,
    rows,
    viewer,
)
from tests.roster.seating import a_seat, decided, on_terms, sits, terms_of, today

pytestmark = pytest.mark.postgres


def test_a_replacement_ends_one_term_and_begins_the_next_on_the_same_day(app: Flask) -> None:
    admin, ida, sri = a_person(Role.ADMIN, CITY), a_person(), a_person()
    seat = a_seat()
    sits(ida, seat, today(-100))
    decided(admin, seat, SeatDeed.REPLACE, today(-3), sri)
    assert terms_of(seat) == [(ida.id, today(-100), today(-3)), (sri.id, today(-3), None)]
    entry = db.session.scalars(sa.select(AuditEntry).order_by(AuditEntry.id.desc())).first()
    assert entry is not None
    assert entry.action == "seat.replaced"
    assert entry.facts["before"] == {"holder": ida.id}
    assert entry.facts["after"] == {"holder": sri.id}
    assert ida.full_name not in str(entry.facts)


def test_the_history_answers_who_sat_where_on_any_day(app: Flask) -> None:
    admin, ida, sri, ani = a_person(Role.ADMIN, CITY), a_person(), a_person(), a_person()
    seat = a_seat()
    sits(ida, seat, today(-100))
    decided(admin, seat, SeatDeed.REPLACE, today(-50), sri)
    decided(admin, seat, SeatDeed.VACATE, today(-20))
    decided(admin, seat, SeatDeed.FILL, today(20), ani)

    def sitting(plus: int) -> int | None:
        found = seat_queries.who_sat(db.session(), viewer(admin), CEMPAKA_PUTIH, today(plus))
        assert len(found) == 50
        first = found[0].sitting
        return first.person.id if first and first.person else None

    told = {plus: sitting(plus) for plus in (-101, -100, -51, -50, -21, -20, 0, 19, 20)}
    gone = dict.fromkeys((-101, -20, 0, 19))
    assert told == gone | {-100: ida.id, -51: ida.id, -50: sri.id, -21: sri.id, 20: ani.id}


def test_a_decision_for_later_leaves_today_as_it_is(app: Flask) -> None:
    admin, ida, sri = a_person(Role.ADMIN, CITY), a_person(), a_person()
    seat = a_seat()
    sits(ida, seat, today(-100))
    decided(admin, seat, SeatDeed.REPLACE, today(30), sri)
    (count,) = (
        one
        for one in queries.seat_counts(db.session(), viewer(admin), today())
        if one.region.code == CEMPAKA_PUTIH
    )
    assert (count.filled, count.seats) == (1, 50)
    for plus in (0, 30):
        figures = coverage.figures(db.session(), [CEMPAKA_PUTIH], today(plus))[CEMPAKA_PUTIH]
        assert (figures.filled, figures.seats) == (1, 50)
    assert seat_queries.reserves(db.session(), viewer(admin), CEMPAKA_PUTIH, today()) == []


def test_a_training_invites_who_sits_when_it_begins(app: Flask) -> None:
    admin, ida, sri = a_person(Role.ADMIN, CITY), a_person(), a_person()
    seat = a_seat()
    sits(ida, seat, today(-100))
    decided(admin, seat, SeatDeed.REPLACE, today(10), sri)
    invited, edition = {}, a_course()
    for plus in (0, 9, 10):
        with transaction() as session:
            planned = trainings.plan_training(
                session,
                viewer(admin),
                edition,
                title="Pelatihan",
                batch=None,
                venue="Aula",
                starts_on=today(plus),
                ends_on=today(plus + 5),
                region_codes=[CEMPAKA_PUTIH],
                trainer_ids=[],
                now=now(),
            )
        invited[plus] = learning.participant_ids(db.session(), planned.id)
    assert invited == {0: [ida.id], 9: [ida.id], 10: [sri.id]}


@pytest.mark.parametrize(
    ("role", "region", "refusal"),
    [
        (Role.TRAINER, CIPUTAT_TIMUR, NotAllowed),
        (Role.OFFICIAL, CITY, NotAllowed),
        (Role.ADMIN, "36.74.01", NotFound),
    ],
)
def test_only_an_admin_of_the_region_decides(
    app: Flask, role: Role, region: str, refusal: type[Exception]
) -> None:
    by, sri, seat = a_person(role, region), a_person(), a_seat()
    with pytest.raises(refusal):
        decided(by, seat, SeatDeed.FILL, today(), sri)
    assert terms_of(seat) == []
    assert rows(SeatDecision) == 0


def test_a_cadre_of_another_kelurahan_is_moved_first(app: Flask) -> None:
    admin, away, seat = a_person(Role.ADMIN, CITY), a_person(region=SERPONG_VILLAGE), a_seat()
    with pytest.raises(rules.NotOfThisVillage):
        decided(admin, seat, SeatDeed.FILL, today(), away)
    assert rows(SeatDecision) == 0


def test_a_cancelled_replacement_leaves_the_seat_as_it_was(app: Flask) -> None:
    admin, ida, sri = a_person(Role.ADMIN, CITY), a_person(), a_person()
    seat = a_seat()
    sits(ida, seat, today(-100))
    before = terms_of(seat)
    decision = decided(admin, seat, SeatDeed.REPLACE, today(30), sri)
    with transaction() as session:
        seats.cancel(session, viewer(admin), decision.id, now=now())
    assert terms_of(seat) == before
    db.session.rollback()
    kept = db.session.get_one(SeatDecision, decision.id, populate_existing=True)
    assert kept.cancelled_by_id == admin.id
    with pytest.raises(seats.AlreadyCancelled), transaction() as session:
        seats.cancel(session, viewer(admin), decision.id, now=now())
    decided(admin, seat, SeatDeed.REPLACE, today(), sri)  # and it can be decided anew


def test_only_the_last_decision_is_taken_back(app: Flask) -> None:
    admin, ida = a_person(Role.ADMIN, CITY), a_person()
    seat, other = a_seat(), a_seat(2)
    filled = decided(admin, seat, SeatDeed.FILL, today(-10), ida)
    vacated = decided(admin, seat, SeatDeed.VACATE, today(-5))
    elsewhere = decided(admin, other, SeatDeed.FILL, today(-5), ida)
    before = terms_of(seat)
    for decision in (filled, vacated):
        with pytest.raises(seats.BuiltUpon), transaction() as session:
            seats.cancel(session, viewer(admin), decision.id, now=now())
    assert terms_of(seat) == before
    for decision in (elsewhere, vacated, filled):
        with transaction() as session:
            seats.cancel(session, viewer(admin), decision.id, now=now())
    assert terms_of(seat) == terms_of(other) == []


@pytest.mark.parametrize(("since", "until"), [(-5, None), (-50, 1), (-2, -1), (-200, None)])
def test_the_database_refuses_two_on_one_seat_and_two_seats_of_one(
    app: Flask, since: int, until: int | None
) -> None:
    ida, sri = a_person(), a_person()
    seat, other = a_seat(), a_seat(2)
    sits(ida, seat, today(-100), today(0))
    end = None if until is None else today(until)
    for person, place in ((sri, seat), (ida, other)):
        with pytest.raises(IntegrityError):
            sits(person, place, today(since), end)
    assert rows(SeatHolding) == 1
    sits(sri, seat, today(0))
    sits(ida, other, today(0), today(1))
    with pytest.raises(IntegrityError), transaction() as session:
        session.execute(sa.update(SeatHolding).values(since_day=today(-1)))


def free_of_guards() -> None:
    """Take away all by which the database itself keeps terms apart."""
    sqlite = db.engine.dialect.name == "sqlite"
    dropped = (
        ("TRIGGER seat_holding_apart_insert", "TRIGGER seat_holding_apart_update") if sqlite else ()
    )
    with transaction() as session:
        for thing in dropped:
            session.execute(sa.text(f"DROP {thing}"))
        for whose in ("one_a_seat", "one_a_person"):
            if not sqlite:
                table = "ALTER TABLE seat_holding"
                session.execute(sa.text(f"{table} DROP CONSTRAINT ex_seat_holding_{whose}"))
        for index in ("one_at_a_time", "one_seat_each"):
            session.execute(sa.text(f"DROP INDEX uq_seat_holding_{index}"))


def promised_at_once(app: Flask, count: int) -> int:
    """So many admins put one reserve on as many seats, having all looked before anybody wrote."""
    admin, sri = a_person(Role.ADMIN, CITY), a_person()
    by, sri_id = viewer(admin), sri.id
    places = [a_seat(number).id for number in range(1, count + 1)]
    terms = [seat_queries.terms(db.session(), person_id=sri.id) for _ in places]
    assert terms == [[]] * count

    def decide(number: int) -> bool:
        try:
            with transaction() as session:
                seats._carry_out(
                    session,
                    SeatDecision(
                        seat_id=places[number],
                        comer_id=sri_id,
                        effective_on=today(),
                        reason=rules.SeatReason.VACANT,
                        decided_by_id=by.id,
                        decided_at=now(),
                    ),
                )
        except rules.SeatRaced:
            return False
        return True

    return sum(map(bool, at_once(app, count, decide)))


def test_of_eight_seats_promised_to_one_cadre_at_once_one_is_given(app: Flask) -> None:
    assert promised_at_once(app, 8) == 1
    assert rows(SeatHolding) == rows(SeatDecision) == 1


def test_without_the_constraints_all_eight_are_given(app: Flask) -> None:
    """The control."""
    free_of_guards()
    assert promised_at_once(app, 8) == 8


def test_of_eight_who_fill_one_seat_at_once_one_succeeds(app: Flask) -> None:
    by, seat_id = viewer(a_person(Role.ADMIN, CITY)), a_seat().id
    ids = [a_person().id for _ in range(8)]

    def fill(number: int) -> bool:
        try:
            with transaction() as session:
                held = seats.held_seat(session, by, seat_id)
                comer = session.get_one(Person, ids[number])
                terms = on_terms(today())
                seats.decide(session, by, held, SeatDeed.FILL, terms, comer=comer, now=now())
        except RuleBroken:
            return False
        return True

    assert sum(map(bool, at_once(app, 8, fill))) == 1
    assert rows(SeatHolding) == rows(SeatDecision) == 1

"""A cadre who moves leaves the seat and takes along what they learnt."""

from typing import Any
from uuid import uuid4

import pytest
import sqlalchemy as sa
from flask import Flask

from lms.accounts.models import Person, PersonChange, RoleAssignment
from lms.certificates.models import Certificate
from lms.core.clock import now
from lms.core.roles import Role
from lms.db import db, transaction
from lms.learning.models import Participant
from lms.roster import seats
from lms.roster.rules import SeatDeed
from lms.roster.seat_models import SeatDecision
from tests.certificates.graduates import a_finished_training, filed
from tests.factories import (
    CEMPAKA_PUTIH,
    CIPUTAT_TIMUR,
    CITY,
    SERPONG_VILLAGE,
    Browser,
    a_person,
    rows,
    viewer,
)
from tests.roster.seating import DECREE, a_seat, decided, sits, terms_of, today

RENGAS = "36.74.05.1002"


def sent(**said: Any) -> dict[str, Any]:
    return {
        "op": str(uuid4()),
        "seat": "",
        "reason": "pindah",
        "effective_on": today().isoformat(),
    } | said


def region_of(person_id: int) -> str | None:
    db.session.rollback()
    return db.session.get_one(Person, person_id, populate_existing=True).region_code


def test_a_move_ends_one_seat_begins_another_and_keeps_the_rest(browser: Browser) -> None:
    cadre = a_person()
    old, new = a_seat(3), a_seat(9, SERPONG_VILLAGE)
    sits(cadre, old, today(-100))
    training = a_finished_training(cadre)
    filed(training, cadre)
    admin = browser(a_person(Role.ADMIN, CITY))
    address = f"/kelola/kader/{cadre.id}/pindah?ke={SERPONG_VILLAGE}"
    assert "Kursi 9" in admin.get(address).text
    decree = {"decree": DECREE, "decree_on": today(-3).isoformat()}
    form = sent(seat=str(new.id), effective_on=today(-2).isoformat(), **decree)
    for _ in range(2):  # two taps
        assert admin.post(address, data=form).status_code == 303
    assert terms_of(old) == [(cadre.id, today(-100), today(-2))]
    assert terms_of(new) == [(cadre.id, today(-2), None)]
    assert region_of(cadre.id) == SERPONG_VILLAGE
    held = db.session.scalars(
        sa.select(RoleAssignment).where(RoleAssignment.person_id == cadre.id)
    ).all()
    assert {one.region_code: one.ended_at is None for one in held} == {
        CEMPAKA_PUTIH: False,
        SERPONG_VILLAGE: True,
    }
    assert db.session.scalars(sa.select(Participant.region_code)).all() == [CEMPAKA_PUTIH]
    assert db.session.scalars(sa.select(Certificate.region_code)).all() == [CEMPAKA_PUTIH]
    page = admin.get(f"/kelola/kader/{cadre.id}").text
    assert "Kursi 3, Kelurahan Cempaka Putih" in page
    assert "Kelurahan: " in page


def test_without_a_seat_there_the_cadre_is_a_reserve(browser: Browser) -> None:
    cadre, old = a_person(), a_seat(3)
    sits(cadre, old, today(-100))
    admin = browser(a_person(Role.ADMIN, CIPUTAT_TIMUR))
    answer = admin.post(f"/kelola/kader/{cadre.id}/pindah?ke={RENGAS}", data=sent())
    assert answer.status_code == 303
    assert region_of(cadre.id) == RENGAS
    assert terms_of(old) == [(cadre.id, today(-100), today())]
    assert "Cadangan</span>" in admin.get(f"/kelola/kader/{cadre.id}").text


@pytest.mark.parametrize(
    ("to", "wrong", "status", "said"),
    [
        (RENGAS, {"effective_on": today(1).isoformat()}, 409, "paling cepat pada harinya"),
        (RENGAS, {"effective_on": today(-100).isoformat()}, 409, "menempati kursi mulai"),
        (RENGAS, {"seat": "here", "decree": DECREE, "decree_on": "2026-01-01"}, 409, "bukan kursi"),
        (RENGAS, {"seat": "1"}, 422, "Isi nomor SK"),
        (CEMPAKA_PUTIH, {}, 409, "sudah terdaftar di kelurahan itu"),
        (SERPONG_VILLAGE, {}, 200, "Pilih kelurahan"),
    ],
)
def test_what_does_not_fit_is_said_and_nobody_moves(
    browser: Browser, to: str, wrong: dict[str, str], status: int, said: str
) -> None:
    cadre, old = a_person(), a_seat(3)
    sits(cadre, old, today(-100))
    admin = browser(a_person(Role.ADMIN, CIPUTAT_TIMUR))
    here = {"seat": str(a_seat(4).id)} if wrong.get("seat") == "here" else {}
    answer = admin.post(f"/kelola/kader/{cadre.id}/pindah?ke={to}", data=sent(**wrong | here))
    assert answer.status_code == status
    assert said in answer.text
    assert region_of(cadre.id) == CEMPAKA_PUTIH
    assert terms_of(old) == [(cadre.id, today(-100), None)]
    assert rows(SeatDecision) == rows(PersonChange) == 0


def test_who_was_promised_another_seat_does_not_move_before(browser: Browser) -> None:
    admin, cadre, seat = a_person(Role.ADMIN, CITY), a_person(), a_seat(3)
    decided(admin, seat, SeatDeed.FILL, today(10), cadre)
    answer = browser(admin).post(f"/kelola/kader/{cadre.id}/pindah?ke={RENGAS}", data=sent())
    assert answer.status_code == 409
    assert region_of(cadre.id) == CEMPAKA_PUTIH


def test_the_seat_left_is_not_given_back_to_who_moved_away(app: Flask, browser: Browser) -> None:
    admin, cadre, old = a_person(Role.ADMIN, CITY), a_person(), a_seat(3)
    sits(cadre, old, today(-100))
    browser(admin).post(f"/kelola/kader/{cadre.id}/pindah?ke={RENGAS}", data=sent())
    (decision,) = db.session.scalars(sa.select(SeatDecision)).all()
    with pytest.raises(seats.MovedAway), transaction() as session:
        seats.cancel(session, viewer(admin), decision.id, now=now())
    assert terms_of(old) == [(cadre.id, today(-100), today())]

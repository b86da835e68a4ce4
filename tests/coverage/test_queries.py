"""Figures against a plain recount, and the rows behind every figure."""

from datetime import date, timedelta

import pytest
import sqlalchemy as sa
from sqlalchemy.orm import Session

from lms.attendance.rules import MeetingState, Status
from lms.certificates.rules import CertificateState
from lms.core.clock import now, wib_date
from lms.core.text import date_id
from lms.coverage import people, queries, rules
from lms.coverage.rules import Figures, Stage
from lms.db import db
from lms.regions.models import Level, Region
from tests.coverage.city import VILLAGES, a_certificate, a_city, a_meeting, recounted
from tests.factories import (
    CEMPAKA_PUTIH,
    CITY,
    a_course,
    a_person,
    a_training,
    having_learnt,
    seated,
)

pytestmark = pytest.mark.postgres


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_every_level_equals_a_plain_recount(session: Session, seed: int) -> None:
    a_city(seed)
    today = wib_date(now())
    plain = recounted(session)
    assert queries.figures(session, [CITY], today) == plain
    whole = rules.total(plain.values())
    assert whole.filled > whole.trained > whole.passed > 0 < whole.certified
    for region in session.scalars(sa.select(Region)):
        inside = [f for code, f in plain.items() if (code + ".").startswith(region.code + ".")]
        shown = queries.overview(session, [region.code], today)
        assert shown.whole.figures == rules.total(inside), region.title
        if region.level is not Level.VILLAGE:
            assert rules.total(part.figures for part in shown.parts) == shown.whole.figures


def test_behind_every_number_stand_as_many_rows(session: Session) -> None:
    a_city(4)
    today = wib_date(now())
    for code in (CITY, "36.74.05", *VILLAGES):
        counted = rules.total(queries.figures(session, [code], today).values())
        for stage in Stage:
            rows = queries.seats(session, [code], stage, today)
            assert len(rows) == counted.count(stage), (code, stage)
            assert len({(row.region.code, row.seat_number) for row in rows}) == len(rows)


def test_pages_show_each_seat_once(session: Session) -> None:
    today = wib_date(now())
    shown = [
        (row.region.code, row.seat_number)
        for page in range(1, 8)
        for row in queries.seats(session, ["36.74.05"], Stage.SEATS, today, page=page)
    ]
    assert len(shown) == len(set(shown)) == 300


def test_a_reserve_cadre_is_trained_but_counts_nowhere(session: Session) -> None:
    reserve = a_person()
    training = a_training(reserve)
    a_meeting(training, 6, {reserve: Status.PRESENT}, state=MeetingState.CLOSED)
    having_learnt(training, reserve)
    a_certificate(training, reserve, 1)
    counted = queries.figures(session, [CEMPAKA_PUTIH], wib_date(now()))[CEMPAKA_PUTIH]
    assert counted == Figures(seats=50)


def test_two_trainings_and_two_certificates_make_one_person(session: Session) -> None:
    sri = seated(a_person(), 7)
    edition = a_course()
    for number in (1, 2):
        training = a_training(sri, edition=edition)
        a_meeting(training, 6, {sri: Status.LATE}, state=MeetingState.CLOSED)
        having_learnt(training, sri)
        a_certificate(training, sri, number)
    counted = queries.figures(session, [CEMPAKA_PUTIH], wib_date(now()))[CEMPAKA_PUTIH]
    assert counted == Figures(50, 1, 1, 1, 1)


def test_half_of_one_training_and_half_of_another_train_nobody(session: Session) -> None:
    sri = seated(a_person(), 7)
    edition = a_course()
    for first, second in ((Status.PRESENT, Status.ABSENT), (Status.ABSENT, Status.PRESENT)):
        training = a_training(sri, edition=edition)
        a_meeting(training, 6, {sri: first}, state=MeetingState.CLOSED)
        a_meeting(training, 6, {sri: second}, state=MeetingState.CLOSED)
    counted = queries.figures(session, [CEMPAKA_PUTIH], wib_date(now()))[CEMPAKA_PUTIH]
    assert counted == Figures(seats=50, filled=1)


def test_a_meeting_still_open_trains_nobody_before_the_last_day(session: Session) -> None:
    sri = seated(a_person(), 7)
    training = a_training(sri)
    a_meeting(training, 6, {sri: Status.PRESENT}, state=MeetingState.OPEN)
    assert queries.figures(session, [CEMPAKA_PUTIH], training.ends_on)[CEMPAKA_PUTIH].trained == 0
    after = wib_date(now()).replace(year=training.ends_on.year + 1)
    assert queries.figures(session, [CEMPAKA_PUTIH], after)[CEMPAKA_PUTIH].trained == 1


def test_each_row_tells_what_is_there_and_what_is_missing(session: Session) -> None:
    today = wib_date(now())
    sri, ida, _tuti = (seated(a_person(full_name=name), n) for n, name in enumerate("SIT", 1))
    training = a_training(sri, ida)
    a_meeting(training, 6, {sri: Status.PRESENT, ida: Status.SICK}, state=MeetingState.CLOSED)
    having_learnt(training, sri)
    a_certificate(training, sri, 9, valid_until=today)
    taken = queries.seats(session, [CEMPAKA_PUTIH], Stage.SEATS, today)[:4]
    first, second, third, vacant = people.rows(session, taken, today)
    assert first.state.text == "Bersertifikat"
    assert first.words.startswith("Nomor 400.2/0009/UJI/2026, berlaku sampai ")
    assert second.state.text == "Sedang berlatih"
    assert second.words == (
        "Modul 1–2 belum selesai. Kuis modul 1–2 belum lulus. Hadir 0 dari 6 JP."
    )
    assert third.state.text == "Belum diundang"
    assert third.words == "Belum pernah diundang ke pelatihan."
    assert (vacant.state.text, vacant.words, vacant.taken.person) == ("Kosong", "", None)


def test_an_invitation_is_no_training_before_its_first_day(session: Session) -> None:
    today = wib_date(now())
    sri = seated(a_person(), 1)
    begins = today + timedelta(days=12)
    a_training(sri, starts_on=begins, ends_on=begins + timedelta(days=20))
    (row,) = told(session, today)
    assert row.state.text == "Diundang"
    assert row.words == f"Pelatihan mulai {date_id(begins)}."


def test_a_certificate_that_counts_no_more_is_told_of(session: Session) -> None:
    """Whoever passed but holds none today is not told that it is yet to be issued."""
    today = wib_date(now())
    yesterday = today - timedelta(days=1)
    ida, sri, tuti = (seated(a_person(), number) for number in (1, 2, 3))
    training = a_training(ida, sri, tuti)
    a_meeting(
        training, 6, dict.fromkeys((ida, sri, tuti), Status.PRESENT), state=MeetingState.CLOSED
    )
    for person in (ida, sri, tuti):
        having_learnt(training, person)
    a_certificate(training, ida, 1, state=CertificateState.REVOKED, revoked_at=now())
    a_certificate(training, sri, 2, valid_until=yesterday)
    assert [(row.state.text, row.words) for row in told(session, today)] == [
        ("Lulus", f"Nomor 400.2/0001/UJI/2026 dicabut {date_id(today)}."),
        ("Lulus", f"Nomor 400.2/0002/UJI/2026 hanya berlaku sampai {date_id(yesterday)}."),
        ("Lulus", "Semua syarat terpenuhi, sertifikat belum terbit."),
    ]


def told(session: Session, today: date) -> list[people.SeatRow]:
    """What is said of everyone on a seat of Cempaka Putih."""
    taken = queries.seats(session, [CEMPAKA_PUTIH], Stage.FILLED, today)
    return people.rows(session, taken, today)


def test_more_people_cost_no_more_queries(session: Session) -> None:
    training = a_training(*(seated(a_person(), n) for n in range(1, 31)))
    a_meeting(training, 6, {}, state=MeetingState.OPEN)
    today = wib_date(now())

    def asked(number: int) -> int:
        statements: list[str] = []

        def note(_c: object, _cursor: object, statement: str, *_rest: object) -> None:
            statements.append(statement)

        sa.event.listen(db.engine, "before_cursor_execute", note)
        queries.overview(session, [CITY], today)
        taken = queries.seats(session, [CEMPAKA_PUTIH], Stage.FILLED, today)[:number]
        people.rows(session, taken, today)
        sa.event.remove(db.engine, "before_cursor_execute", note)
        return len(statements)

    asked(2)  # the rules of the course are read once a process
    few = asked(2)
    assert asked(30) == few < 15

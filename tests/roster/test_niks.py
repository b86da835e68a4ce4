"""A citizen number is shown with a reason, found whole or not at all, and never leaked."""

import logging
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest
import sqlalchemy as sa
from flask import Flask

from lms.accounts import niks, sealing, service
from lms.accounts.changes import Source
from lms.accounts.models import Person, Sex
from lms.audit.models import AuditEntry
from lms.core import nik
from lms.core.clock import now, wib_date
from lms.core.roles import Role
from lms.db import db, transaction
from tests.factories import CIPUTAT_TIMUR, CITY, SERPONG_VILLAGE, Browser, a_person
from tests.roster.niks import NIK, numbered

pytestmark = pytest.mark.postgres
OTHER = "3674051203850002"
GROUPED = "3674 0541 0778 9903"
WHY = {"alasan": "Memeriksa data ganda"}


def an_admin() -> Person:
    return a_person(Role.ADMIN, CITY)


def an_official() -> Person:
    return a_person(Role.OFFICIAL, CIPUTAT_TIMUR)


def again(person: Person) -> Person:
    db.session.rollback()
    return db.session.get_one(Person, person.id, populate_existing=True)


def deeds() -> list[tuple[str, str, str | None]]:
    db.session.rollback()
    said = sa.select(AuditEntry.action, AuditEntry.object_id, AuditEntry.reason)
    mine = said.where(AuditEntry.action.startswith("nik."))
    return [(row[0], row[1], row[2]) for row in db.session.execute(mine.order_by(AuditEntry.id))]


@pytest.mark.parametrize("typed", [NIK, GROUPED, "367405.410778.9903", f" {NIK}\u00a0"])
def test_a_number_in_any_spelling_is_kept_sealed(browser: Browser, typed: str) -> None:
    cadre, admin = a_person(), an_admin()
    answer = browser(admin).post(f"/kelola/kader/{cadre.id}/nik", data={"nik": typed})
    assert answer.status_code == 303
    held = again(cadre)
    assert held.nik_last4 == "9903"
    assert held.nik_sealed is not None
    assert NIK.encode() not in held.nik_sealed
    assert NIK not in str(held.nik_index)
    page = browser(admin).get(answer.location).text
    assert "••••9903" in page
    assert NIK not in page


@pytest.mark.parametrize("typed", ["", "123", "3674054107789", "1" * 16, "3674054132789903", "x"])
def test_what_is_no_number_changes_nothing(browser: Browser, typed: str) -> None:
    cadre = a_person()
    answer = browser(an_admin()).post(f"/kelola/kader/{cadre.id}/nik", data={"nik": typed})
    assert answer.status_code in {409, 422}
    assert again(cadre).nik_index is None


def test_facts_that_disagree_are_told_and_left_alone(browser: Browser) -> None:
    cadre = a_person(sex=Sex.MALE, born_on=wib_date(now()))
    client = browser(an_admin())
    page = client.get(client.post(f"/kelola/kader/{cadre.id}/nik", data={"nik": NIK}).location)
    assert "Jenis kelamin di NIK berbeda" in page.text
    assert "Tanggal lahir di NIK 1 Juli 1978" in page.text
    assert again(cadre).sex is Sex.MALE


def test_the_same_number_again_is_no_change_and_another_is_one(browser: Browser) -> None:
    cadre = numbered(a_person())
    sealed = again(cadre).nik_sealed
    client = browser(an_admin())
    client.post(f"/kelola/kader/{cadre.id}/nik", data={"nik": NIK})
    assert again(cadre).nik_sealed == sealed
    client.post(f"/kelola/kader/{cadre.id}/nik", data={"nik": OTHER})
    assert again(cadre).nik_last4 == "0002"


def test_a_number_of_somebody_else_is_refused(browser: Browser) -> None:
    numbered(a_person())
    cadre = a_person()
    answer = browser(an_admin()).post(f"/kelola/kader/{cadre.id}/nik", data={"nik": NIK})
    assert answer.status_code == 409
    assert again(cadre).nik_index is None


def test_one_number_entered_for_two_people_at_once_is_one_persons(app: Flask) -> None:
    people = [a_person().id for _ in range(4)]
    number = nik.parse(NIK, wib_date(now()))
    start = Barrier(4)

    def enter(person_id: int) -> str:
        with app.app_context():
            start.wait()
            try:
                with transaction() as session:
                    person = session.get_one(Person, person_id)
                    niks.put(session, person, number, Source(), now=now())
            except niks.NikTaken:
                return "taken"
            return "kept"

    db.session.rollback()
    with ThreadPoolExecutor(4) as pool:
        assert sorted(pool.map(enter, people)) == ["kept", "taken", "taken", "taken"]


def test_seeing_a_number_takes_a_reason_and_leaves_a_trace(browser: Browser) -> None:
    cadre, official = numbered(a_person()), an_official()
    client, address = browser(official), f"/kelola/kader/{cadre.id}/nik/lihat"
    assert GROUPED not in client.get(address).text
    assert client.post(address, data={}).status_code == 422
    assert client.post(address, data={"alasan": "iseng"}).status_code == 422
    assert deeds() == []
    shown = client.post(address, data=WHY)
    assert GROUPED in shown.text
    assert shown.headers["Cache-Control"] == "no-store"
    assert deeds() == [("nik.revealed", str(cadre.id), "Memeriksa data ganda")]


def test_a_number_kept_by_its_index_alone_cannot_be_shown(browser: Browser) -> None:
    cadre = numbered(a_person())
    with transaction() as session:
        session.execute(sa.update(Person).values(nik_sealed=None))
    answer = browser(an_official()).post(f"/kelola/kader/{cadre.id}/nik/lihat", data=WHY)
    assert answer.status_code == 409
    assert deeds() == []


def test_a_number_moved_to_another_row_does_not_open(app: Flask) -> None:
    cadre, thief = numbered(a_person()), a_person()
    sealed = again(cadre).nik_sealed
    with transaction() as session:
        held = session.get_one(Person, thief.id)
        held.nik_sealed, held.nik_last4, held.nik_index = sealed, "9903", "0" * 64
    with pytest.raises(sealing.SealBroken), transaction() as session:
        niks.reveal(session, thief.id, Source(), now=now())
    assert deeds() == []


def test_a_trainer_sees_the_cadre_and_not_that_there_is_a_number(browser: Browser) -> None:
    cadre = numbered(a_person())
    client = browser(a_person(Role.TRAINER, CIPUTAT_TIMUR))
    assert "9903" not in client.get(f"/kelola/kader/{cadre.id}").text
    assert client.post(f"/kelola/kader/{cadre.id}/nik/lihat", data=WHY).status_code == 403


def test_who_trains_here_and_is_an_official_elsewhere_sees_no_number(browser: Browser) -> None:
    cadre = numbered(a_person())
    both = a_person(Role.TRAINER, CIPUTAT_TIMUR)
    with transaction() as session:
        service.give_role(session, both.id, Role.OFFICIAL, "36.74.01")
    client = browser(both)
    assert client.post(f"/kelola/kader/{cadre.id}/nik/lihat", data=WHY).status_code == 403
    assert client.post("/kelola/cari-nik", data={"nik": NIK}).status_code == 409


def test_the_whole_number_finds_its_person_within_the_region_alone(browser: Browser) -> None:
    cadre = numbered(a_person())
    far = numbered(a_person(region=SERPONG_VILLAGE), OTHER)
    client = browser(an_official())
    found = client.post("/kelola/cari-nik", data={"nik": GROUPED})
    assert (found.status_code, found.location) == (303, f"/kelola/kader/{cadre.id}")
    missed = client.post("/kelola/cari-nik", data={"nik": OTHER})
    assert missed.status_code == 409
    assert far.full_name not in missed.text
    assert [(action, about) for action, about, _ in deeds()] == [
        ("nik.searched", str(cadre.id)),
        ("nik.searched", "1"),
    ]


def test_taking_a_number_away_leaves_the_person(browser: Browser) -> None:
    cadre = numbered(a_person())
    client, address = browser(an_admin()), f"/kelola/kader/{cadre.id}/nik/hapus"
    assert client.post(address, data={}).status_code == 422
    assert again(cadre).nik_last4 == "9903"
    assert client.post(address, data={"alasan": "Milik orang lain"}).status_code == 303
    held = again(cadre)
    assert (held.nik_index, held.nik_last4, held.nik_sealed) == (None, None, None)
    assert held.active


def test_no_number_reaches_log_address_or_audit_record(
    browser: Browser, caplog: pytest.LogCaptureFixture
) -> None:
    cadre = a_person()
    admin = browser(an_admin())
    with caplog.at_level(logging.DEBUG):
        visited = [
            admin.post(f"/kelola/kader/{cadre.id}/nik", data={"nik": NIK}),
            admin.post(f"/kelola/kader/{cadre.id}/nik/lihat", data=WHY),
            admin.post("/kelola/cari-nik", data={"nik": NIK}),
        ]
    assert NIK not in caplog.text
    assert all(NIK not in str(answer.headers) for answer in visited)
    db.session.rollback()
    entries = db.session.scalars(sa.select(AuditEntry)).all()
    assert all(NIK not in str(entry.chained()) for entry in entries)
    assert "9903" not in str([entry.facts for entry in entries])

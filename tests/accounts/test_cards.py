"""Access cards: who prints them for whom, what is kept of them, and what a new one ends."""

import io
import re
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from threading import Barrier
from uuid import uuid4

import pypdfium2
import pytest
import sqlalchemy as sa
import zxingcpp
from flask import Flask
from flask.testing import FlaskClient
from pypdfium2 import PdfDocument
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from lms.accounts import card_codes, cards
from lms.accounts.card_queries import eligible
from lms.accounts.door_models import AccessCard, CardPrint, DeviceHolder
from lms.accounts.models import Person, SignIn
from lms.audit.models import AuditEntry
from lms.core.clock import now
from lms.core.roles import Role
from lms.db import db, transaction
from lms.jobs import carrier
from lms.jobs.models import Job
from tests.accounts.doors import SHEET, a_card, a_print, made
from tests.factories import (
    CEMPAKA_PUTIH,
    CIPUTAT_TIMUR,
    CITY,
    PEPPER,
    SERPONG_VILLAGE,
    Browser,
    a_person,
    rows,
    worked_off,
)

pytestmark = pytest.mark.postgres


def asked_by(client: FlaskClient, *people: Person, **more: object) -> str:
    """Ask for these cards on the page; where that leads."""
    said = {"kader": [person.id for person in people], "op": str(uuid4()), **more}
    answer = client.post(f"/kelola/kartu/{CEMPAKA_PUTIH}/cetakan", data=said)
    assert answer.status_code == 303, answer.text
    return answer.location


def text_of(pdf: bytes) -> str:
    with PdfDocument(pdf) as document:
        return "\n".join(page.get_textpage().get_text_bounded() for page in document)


def codes_on(pdf: bytes) -> list[str]:
    with pypdfium2.PdfDocument(io.BytesIO(pdf)) as document:
        page = document[0].render(scale=2).to_pil()
    return [found.text for found in zxingcpp.read_barcodes(page)]


def test_a_sheet_is_printed_by_a_job_and_its_codes_open_accounts(browser: Browser) -> None:
    names = ("Sri Wahyuni", "Nur'aini", "Hj. Siti Nurhaliza Kusumawardhani Prawiranegara, S.Pd.")
    people = [a_person(full_name=name) for name in names]
    trainer = browser(a_person(Role.TRAINER, CIPUTAT_TIMUR))
    page = asked_by(trainer, *people)
    assert "Kartu sedang dibuat" in trainer.get(page).text
    worked_off()
    assert "Kartu siap dicetak" in trainer.get(page).text
    answer = trainer.post(f"{page}/unduhan")
    assert answer.mimetype == "application/pdf"
    printed = text_of(answer.data)
    assert all(name.split()[0] in printed for name in names)
    cards_printed = re.findall(r"\b[0-9A-Z]{4}-[0-9A-Z]{4}\b", printed)
    secrets = [code.partition("#")[2] for code in codes_on(answer.data)]
    assert len(set(cards_printed)) == len(set(secrets)) == 3
    held = db.session.scalars(sa.select(AccessCard)).all()
    assert {card.card_hash for card in held} == {
        card_codes.card_hash(card, pepper=PEPPER) for card in cards_printed
    }
    assert {card.activation_hash for card in held} == set(map(card_codes.activation_hash, secrets))
    assert {card.badge_id for card in held} == set(map(card_codes.badge_id, secrets))


def test_nothing_that_opens_an_account_is_kept_in_the_clear(session: Session) -> None:
    drawn = a_card(a_person())
    kept = "".join(
        repr(row)
        for table in (AccessCard, CardPrint, Job, AuditEntry)
        for row in session.execute(sa.select(table.__table__))
    )
    assert drawn.secret not in kept
    assert drawn.card not in kept
    assert SHEET.decode() not in kept


def test_a_sheet_is_kept_for_a_day(browser: Browser) -> None:
    asked = a_print(a_person())
    made(asked)
    with transaction() as session:
        session.execute(sa.update(Job).values(run_at=now()))
    trainer = browser(a_person(Role.TRAINER, CIPUTAT_TIMUR))
    assert trainer.post(f"/kelola/kartu/cetakan/{asked.id}/unduhan").data == SHEET
    worked_off()
    gone = trainer.post(f"/kelola/kartu/cetakan/{asked.id}/unduhan")
    assert gone.status_code == 404
    assert "Cetak kartu baru" in gone.text
    assert "sudah tidak disimpan" in trainer.get(f"/kelola/kartu/cetakan/{asked.id}").text


def test_each_who_took_a_sheet_stands_in_the_record(browser: Browser) -> None:
    asked = a_print(a_person())
    made(asked)
    official = a_person(Role.OFFICIAL, CIPUTAT_TIMUR)
    browser(official).post(f"/kelola/kartu/cetakan/{asked.id}/unduhan")
    taken = db.session.scalars(sa.select(AuditEntry).where(AuditEntry.action == "cards.fetched"))
    assert [(entry.actor_id, entry.object_id) for entry in taken] == [(official.id, str(asked.id))]


def test_a_form_sent_twice_prints_once(browser: Browser) -> None:
    person, trainer = a_person(), browser(a_person(Role.TRAINER, CIPUTAT_TIMUR))
    op = str(uuid4())
    assert asked_by(trainer, person, op=op) == asked_by(trainer, person, op=op)
    assert rows(CardPrint) == 1
    assert rows(Job) == 1


@pytest.mark.parametrize("role", [Role.TRAINER, Role.OFFICIAL, Role.ADMIN, Role.AUDITOR])
def test_staff_of_the_kelurahan_get_no_card(browser: Browser, role: Role) -> None:
    """A card makes a PIN; one for an admin would open the whole city to whoever prints it."""
    staff = a_person(role, CEMPAKA_PUTIH, region_code=CEMPAKA_PUTIH)
    trainer = browser(a_person(Role.TRAINER, CIPUTAT_TIMUR))
    assert staff.full_name not in trainer.get(f"/kelola/kartu/{CEMPAKA_PUTIH}/").text
    said = {"kader": staff.id, "op": str(uuid4())}
    answer = trainer.post(f"/kelola/kartu/{CEMPAKA_PUTIH}/cetakan", data=said)
    assert answer.status_code == 422
    assert rows(CardPrint) == 0


def test_nobody_of_another_kelurahan_gets_a_card_here(browser: Browser) -> None:
    away = a_person(region=SERPONG_VILLAGE)
    said = {"kader": away.id, "op": str(uuid4())}
    admin = browser(a_person(Role.ADMIN, CITY))
    answer = admin.post(f"/kelola/kartu/{CEMPAKA_PUTIH}/cetakan", data=said)
    assert answer.status_code == 422
    assert rows(CardPrint) == 0


def test_nobody_chosen_is_said_in_words(browser: Browser) -> None:
    trainer = browser(a_person(Role.TRAINER, CIPUTAT_TIMUR))
    said = {"op": str(uuid4())}
    a_person()
    answer = trainer.post(f"/kelola/kartu/{CEMPAKA_PUTIH}/cetakan", data=said)
    assert answer.status_code == 409
    assert "Pilih sedikitnya satu kader" in answer.text


def test_a_new_card_voids_the_old_one_and_if_asked_every_device(browser: Browser) -> None:
    person = a_person()
    a_card(person)
    browser(person)
    made(a_print(person))
    assert rows(SignIn) == 1
    current = sa.select(sa.func.count(AccessCard.id)).where(AccessCard.voided_at.is_(None))
    assert db.session.scalar(current) == 1
    made(a_print(person, forgets_devices=True))
    assert rows(SignIn) == 0
    assert rows(DeviceHolder) == 0
    assert rows(AccessCard) == 3
    assert db.session.scalar(current) == 1


def test_who_was_deactivated_meanwhile_gets_no_card(app: Flask) -> None:
    stays, leaves = a_person(), a_person()
    asked = a_print(stays, leaves)
    with transaction() as session:
        session.get_one(Person, leaves.id).active = False
    with pytest.raises(cards.PeopleChanged):
        made(asked)
    assert rows(AccessCard) == 0
    worked_off()
    holders = db.session.scalars(sa.select(AccessCard.person_id)).all()
    assert holders == [stays.id]


def test_a_job_that_runs_again_makes_no_second_card(app: Flask) -> None:
    asked = a_print(a_person())
    worked_off()
    with transaction() as session:
        session.execute(sa.update(Job).values(state="waiting", run_at=now()))
    job_id = db.session.scalar(sa.select(CardPrint.job_id))
    db.session.rollback()
    assert job_id is not None
    carrier.run(job_id)
    assert rows(AccessCard) == 1
    assert asked.id


def test_two_prints_for_one_person_at_once_leave_one_card(app: Flask) -> None:
    person = a_person()
    prints = [a_print(person).id for _ in range(4)]
    start = Barrier(4)

    person_id = person.id
    db.session.rollback()

    def make(print_id: int) -> None:
        with app.app_context():
            start.wait()
            with transaction() as session:
                drawn = {person_id: card_codes.draw()}
                cards.hand_out(session, print_id, drawn, SHEET, now=now())

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(make, prints))
    current = sa.select(sa.func.count(AccessCard.id)).where(AccessCard.voided_at.is_(None))
    assert rows(AccessCard) == 4
    assert db.session.scalar(current) == 1


def test_without_voiding_the_database_refuses_a_second_card(app: Flask) -> None:
    """The control of the race before: the constraint decides, not our care."""
    person = a_person()
    a_card(person)
    held = db.session.scalars(sa.select(AccessCard)).one()
    with pytest.raises(IntegrityError), transaction() as session:
        session.add(
            AccessCard(
                person_id=person.id,
                print_id=held.print_id,
                activation_hash="a" * 64,
                badge_id="b" * 32,
                card_hash="c" * 64,
                issued_at=now(),
                ends_at=now() + timedelta(days=30),
            )
        )
    assert rows(AccessCard) == 1


def test_the_pages_show_how_cards_stand(browser: Browser) -> None:
    waits, none = a_person(full_name="Melati Putih"), a_person(full_name="Kenanga Kuning")
    a_card(waits)
    trainer = browser(a_person(Role.TRAINER, CIPUTAT_TIMUR))
    page = trainer.get(f"/kelola/kartu/{CEMPAKA_PUTIH}/").text
    assert "Belum dipakai" in page
    assert "Belum punya" in page
    assert f'value="{none.id}" aria-label="Pilih {none.full_name}" checked' in page
    assert f'value="{waits.id}" aria-label="Pilih {waits.full_name}" checked' not in page
    assert "Cempaka Putih" in trainer.get("/kelola/kartu/").text
    assert db.session.scalars(eligible([CEMPAKA_PUTIH])).all()

"""Opening an account with a card: once, by its QR or its text, with digits its owner knows."""

from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from threading import Barrier

import pytest
import sqlalchemy as sa
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy.orm import Session

from lms.accounts import activation, cards, notice, secrets, service
from lms.accounts.door_models import AccessCard, DeviceHolder
from lms.accounts.models import Credential, Person, SignIn
from lms.accounts.sign_ins import Browser as Device
from lms.core.clock import now
from lms.core.roles import Role
from lms.db import db, side_write, transaction
from tests.accounts.doors import a_card
from tests.factories import CIPUTAT_TIMUR, PEPPER, a_person, rows, with_secret
from tests.factories import Browser as Browsers

pytestmark = pytest.mark.postgres
PHONE = "+6281377143026"
NEW = {"pin": "482915", "again": "482915", "consent": "y", "version": str(notice.current().version)}


def begun(client: FlaskClient, **said: str) -> tuple[int, str]:
    """The first step; the status and where it leads, or what is said."""
    answer = client.post("/aktivasi", data=said)
    return answer.status_code, answer.location or answer.text


def opened(client: FlaskClient, **said: str) -> int:
    """Both steps; the status of the last one asked for."""
    status, where = begun(client, **said)
    return client.post(where, data=NEW).status_code if status == 303 else status


def test_the_qr_opens_the_account_and_the_device_is_known(stranger: FlaskClient) -> None:
    person = a_person(phone=PHONE, full_name="Sri Wahyuni", consented_at=None, consent_version=None)
    drawn = a_card(person)
    status, where = begun(stranger, secret=drawn.secret, last4="3026")
    assert status == 303
    page = stranger.get(where).text
    assert "Sri Wahyuni" in page
    answer = stranger.post(where, data=NEW | {"name_is_right": "y"})
    assert (answer.status_code, answer.location) == (303, "/")
    assert "Sri" in stranger.get("/").text
    stranger.post("/keluar")
    said = {"identity": "081377143026", "secret": "482915"}
    assert stranger.post("/masuk", data=said).status_code == 303
    db.session.expire_all()
    held = db.session.get_one(Person, person.id)
    assert held.consented_at is not None
    assert held.consent_version == notice.current().version
    assert held.name_confirmed_at is not None


def test_a_name_that_is_wrong_stays_unconfirmed(stranger: FlaskClient) -> None:
    person = a_person(phone=PHONE)
    assert opened(stranger, secret=a_card(person).secret, last4="3026") == 303
    db.session.expire_all()
    assert db.session.get_one(Person, person.id).name_confirmed_at is None


@pytest.mark.parametrize("spelt", ["{0}-{1}", "{0}{1}", " {0} {1} ", "{0}–{1}"])
def test_the_text_opens_it_without_script_or_camera(stranger: FlaskClient, spelt: str) -> None:
    drawn = a_card(a_person(phone=PHONE))
    typed = spelt.format(drawn.card[:4], drawn.card[4:]).lower()
    assert opened(stranger, card=typed, last4="3026") == 303
    assert rows(SignIn) == 1


def test_it_works_once(app: Flask, stranger: FlaskClient) -> None:
    drawn = a_card(a_person(phone=PHONE))
    assert opened(stranger, secret=drawn.secret, last4="3026") == 303
    for said in ({"secret": drawn.secret}, {"card": drawn.card}):
        assert opened(app.test_client(), **said, last4="3026") == 409
    assert rows(Credential) == 1


def test_it_ends_after_thirty_days(app: Flask, stranger: FlaskClient) -> None:
    drawn = a_card(a_person(phone=PHONE))
    for left, expected in ((-timedelta(seconds=1), 409), (timedelta(minutes=1), 303)):
        with transaction() as session:
            session.execute(sa.update(AccessCard).values(ends_at=now() + left))
        assert opened(stranger, secret=drawn.secret, last4="3026") == expected
    issued = sa.select(AccessCard.issued_at)
    assert timedelta(days=30) == cards.ACTIVATES_FOR
    assert db.session.scalar(issued)


def test_three_wrong_digits_end_the_card_for_good(stranger: FlaskClient) -> None:
    drawn = a_card(a_person(phone=PHONE))
    wrong = [begun(stranger, secret=drawn.secret, last4=f"000{n}") for n in range(3)]
    assert [status for status, _ in wrong] == [409, 409, 409]
    assert begun(stranger, secret=drawn.secret, last4="3026")[0] == 409
    assert begun(stranger, card=drawn.card, last4="3026")[0] == 409
    assert rows(Credential) == 0


def test_right_digits_that_were_not_followed_through_cost_nothing(stranger: FlaskClient) -> None:
    drawn = a_card(a_person(phone=PHONE))
    for _ in range(5):
        assert begun(stranger, secret=drawn.secret, last4="3026")[0] == 303
    assert opened(stranger, secret=drawn.secret, last4="3026") == 303


def test_no_card_and_a_wrong_digit_are_answered_alike(stranger: FlaskClient) -> None:
    drawn = a_card(a_person(phone=PHONE))
    said = [
        begun(stranger, card=drawn.card, last4="0000"),
        begun(stranger, card="0000-0000", last4="0000"),
        begun(stranger, card="not a card", last4="0000"),
    ]
    assert {status for status, _ in said} == {409}
    words = {text.split('role="alert">')[1].split("</div></div>")[0] for _, text in said}
    assert len(words) == 1


def test_only_the_qr_opens_the_account_of_who_has_no_phone(stranger: FlaskClient) -> None:
    drawn = a_card(a_person(phone=None))
    assert begun(stranger, card=drawn.card, last4="0000")[0] == 409
    assert opened(stranger, secret=drawn.secret, last4="") == 303


def test_the_second_step_needs_the_first(stranger: FlaskClient) -> None:
    a_card(a_person(phone=PHONE))
    for method in ("GET", "POST"):
        answer = stranger.open("/aktivasi/pin", method=method, data=NEW)
        assert (answer.status_code, answer.location) == (303, "/aktivasi")
    assert rows(Credential) == 0


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"pin": "123456", "again": "123456"}, "mudah ditebak"),
        ({"pin": "771430", "again": "771430"}, "bagian dari nomor Anda"),
        ({"again": "482916"}, "belum sama"),
        ({"consent": ""}, "Beri tanda setuju"),
        ({"version": "0"}, "baru saja diperbarui"),
    ],
)
def test_what_is_missing_is_said_and_nothing_changes(
    stranger: FlaskClient, change: dict[str, str], words: str
) -> None:
    person = a_person(phone=PHONE, consented_at=None, consent_version=None)
    _, where = begun(stranger, secret=a_card(person).secret, last4="3026")
    answer = stranger.post(where, data=NEW | change)
    assert answer.status_code in {409, 422}
    assert words in answer.text
    assert "482915" not in answer.text
    assert rows(Credential) == rows(SignIn) == 0
    db.session.expire_all()
    assert db.session.get_one(Person, person.id).consented_at is None


def test_a_new_card_resets_a_forgotten_pin_and_ends_other_sign_ins(
    stranger: FlaskClient, browser: Browsers
) -> None:
    person = with_secret(a_person(phone=PHONE), "739146")
    elsewhere = browser(person)
    assert opened(stranger, secret=a_card(person).secret, last4="3026") == 303
    assert elsewhere.get("/").status_code == 303
    stranger.post("/keluar")
    said = {"identity": "081377143026", "secret": "739146"}
    assert stranger.post("/masuk", data=said).status_code == 422
    assert stranger.post("/masuk", data=said | {"secret": "482915"}).status_code == 303


def test_who_became_staff_meanwhile_opens_nothing(stranger: FlaskClient) -> None:
    person = a_person(phone=PHONE)
    drawn = a_card(person)
    _, where = begun(stranger, secret=drawn.secret, last4="3026")
    a_role(person, Role.ADMIN)
    assert stranger.post(where, data=NEW).status_code == 404
    assert rows(Credential) == rows(DeviceHolder) == 0


def a_role(person: Person, role: Role) -> None:
    with transaction() as session:
        service.give_role(session, person.id, role, CIPUTAT_TIMUR)


def test_of_many_who_scan_at_once_one_opens_the_account(app: Flask, session: Session) -> None:
    a_card(a_person(phone=PHONE))
    card_id = session.scalars(sa.select(AccessCard.id)).one()
    session.rollback()
    secret_hash = secrets.hashed("482915", pepper=PEPPER)
    start = Barrier(6)

    def use(_number: int) -> str:
        with app.app_context():
            start.wait()
            try:
                with transaction() as writing:
                    activation.open_account(
                        writing, card_id, secret_hash, Device(), name_is_right=True, now=now()
                    )
            except cards.CardNotUsable:
                return "refused"
            return "opened"

    with ThreadPoolExecutor(6) as pool:
        assert Counter(pool.map(use, range(6))) == {"opened": 1, "refused": 5}
    assert rows(SignIn) == 1


def test_of_many_digits_tried_at_once_three_are_looked_at(app: Flask, session: Session) -> None:
    a_card(a_person(phone=PHONE))
    card_id = session.scalars(sa.select(AccessCard.id)).one()
    session.rollback()
    start = Barrier(8)

    def guess(_number: int) -> bool:
        with app.app_context():
            start.wait()
            with side_write() as writing:
                return cards.count_activation(writing, card_id, now=now())

    with ThreadPoolExecutor(8) as pool:
        assert Counter(pool.map(guess, range(8))) == {True: 3, False: 5}


def test_a_check_before_the_write_would_let_more_through(app: Flask, session: Session) -> None:
    """The control: the same guesses, decided by a read before the write."""
    a_card(a_person(phone=PHONE))
    card_id = session.scalars(sa.select(AccessCard.id)).one()
    session.rollback()
    start = Barrier(8)

    def guess(_number: int) -> bool:
        with app.app_context():
            tries = db.session.scalar(sa.select(AccessCard.tries).where(AccessCard.id == card_id))
            db.session.rollback()
            start.wait()
            with side_write() as writing:
                counted = sa.update(AccessCard).where(AccessCard.id == card_id)
                writing.execute(counted.values(tries=AccessCard.tries + 1))
            return (tries or 0) < 3

    with ThreadPoolExecutor(8) as pool:
        assert Counter(pool.map(guess, range(8)))[True] > 3

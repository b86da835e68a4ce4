"""Known devices need no card; strangers' devices do, and cannot lock the owner out of hers."""

from datetime import timedelta

import pytest
import sqlalchemy as sa
from flask import Flask
from flask.testing import FlaskClient

from lms.accounts import devices, identity, rules, secrets
from lms.accounts.door_models import Device, DeviceHolder
from lms.accounts.models import Person, SecretKind, SignIn, SignInLimit, Site
from lms.accounts.service import set_secret
from lms.audit.models import AuditEntry
from lms.core.clock import now
from lms.core.roles import Role
from lms.db import db, transaction
from tests.accounts.doors import a_card, knows
from tests.factories import CIPUTAT_TIMUR, PEPPER, a_person, rows, with_secret

pytestmark = pytest.mark.postgres
SRI = {"identity": "081377143026", "secret": "482915"}
PASSWORD = "empat kata mudah diingat"


def sri() -> Person:
    return with_secret(a_person(phone="+6281377143026"))


def an_official() -> Person:
    official = a_person(Role.OFFICIAL, CIPUTAT_TIMUR, phone="+6281377149999")
    hashed = secrets.hashed(PASSWORD, pepper=PEPPER)
    with transaction() as session:
        set_secret(session, official.id, SecretKind.PASSWORD, hashed)
    return official


def asked(client: FlaskClient, **said: str) -> tuple[int, str]:
    answer = client.post("/masuk", data=SRI | said)
    return answer.status_code, answer.text


def test_a_new_device_asks_for_the_card_and_then_knows_its_owner(stranger: FlaskClient) -> None:
    drawn = a_card(sri())
    status, text = asked(stranger)
    assert status == 422
    assert "HP ini belum dikenal" in text
    kept = text.split('name="kept"')[1].split('value="')[1].split('"')[0]
    assert "482915" not in text
    said = {"identity": SRI["identity"], "secret": "", "kept": kept, "card": drawn.card}
    assert stranger.post("/masuk", data=said).status_code == 303
    stranger.post("/keluar")
    assert asked(stranger)[0] == 303


def test_number_pin_and_card_sent_at_once_will_do(stranger: FlaskClient) -> None:
    drawn = a_card(sri())
    assert asked(stranger, card=f"{drawn.card[:4]}-{drawn.card[4:]}".lower())[0] == 303


def test_what_was_kept_opens_for_nobody_else(stranger: FlaskClient) -> None:
    drawn = a_card(sri())
    other = with_secret(a_person(phone="+6281377140000"))
    text = asked(stranger)[1]
    kept = text.split('name="kept"')[1].split('value="')[1].split('"')[0]
    said = {"identity": "081377140000", "secret": "", "kept": kept, "card": a_card(other).card}
    assert stranger.post("/masuk", data=said).status_code == 422
    assert rows(SignIn) == 0
    assert drawn


def test_without_the_right_card_the_pin_is_not_looked_at(stranger: FlaskClient) -> None:
    sri()
    another = a_card(a_person())
    for card in (another.card, "0000-0000", "rubbish"):
        right, wrong = asked(stranger, card=card), asked(stranger, card=card, secret="739146")
        assert right[0] == wrong[0] == 422
        assert "Nomor, PIN, atau kode kartu salah." in right[1]
        assert "Nomor, PIN, atau kode kartu salah." in wrong[1]
    assert rows(SignIn) == 0


@pytest.mark.parametrize("typed", ["482915", PASSWORD])
@pytest.mark.parametrize("card", ["", "0000-0000"])
def test_a_known_and_an_unknown_number_are_answered_alike(
    app: Flask, typed: str, card: str
) -> None:
    sri()
    an_official()
    said = [
        asked(app.test_client(), identity=one, secret=typed[::-1], card=card)
        for one in ("081377143026", "081377149999", "081377140404")
    ]
    assert {status for status, _ in said} == {422}
    texts = [text.split("<form", 1)[0] for _, text in said]
    assert len(set(texts)) == 1


def test_strangers_cannot_lock_the_owner_out_of_her_own_phone(
    app: Flask, stranger: FlaskClient
) -> None:
    knows(stranger, sri())
    thief = app.test_client()
    for _ in range(20):
        assert asked(thief, secret="739146")[0] == 422
    assert asked(stranger)[0] == 303


def test_wrong_passwords_elsewhere_leave_an_officials_known_device_open(
    app: Flask, stranger: FlaskClient
) -> None:
    official = an_official()
    knows(stranger, official)
    thief, said = app.test_client(), {"identity": "081377149999", "secret": "a wrong password"}
    assert [thief.post("/masuk", data=said).status_code for _ in range(11)] == [422] * 10 + [429]
    assert stranger.post("/masuk", data=said | {"secret": PASSWORD}).status_code == 303


def test_a_thief_with_the_card_has_five_tries(app: Flask) -> None:
    drawn = a_card(sri())
    thief = app.test_client()
    said = [asked(thief, card=drawn.card, secret=f"73914{n}")[0] for n in range(6)]
    assert said == [422, 422, 422, 422, 422, 429]
    assert rows(SignIn) == 0


def test_ten_wrong_pins_a_day_make_the_device_a_stranger(stranger: FlaskClient) -> None:
    knows(stranger, sri())
    for round_of_five in range(2):
        said = [asked(stranger, secret="739146")[0] for _ in range(5)]
        assert said == [422] * 5, round_of_five
        with transaction() as session:
            session.execute(
                sa.update(SignInLimit)
                .where(SignInLimit.door.startswith("device:"))
                .values(last_at=now() - rules.PINS.lasts)
            )
    assert rows(DeviceHolder) == 0
    assert "HP ini belum dikenal" in asked(stranger)[1]
    actions = db.session.scalars(sa.select(AuditEntry.action)).all()
    assert actions.count("account.locked") == 2
    assert actions.count("account.device_forgotten") == 1


def test_the_card_opens_it_again_after_that(stranger: FlaskClient) -> None:
    person = sri()
    drawn = a_card(person)
    knows(stranger, person)
    knows(stranger, a_person())  # a shared phone: the device itself stays
    for _ in range(2):
        for _ in range(5):
            asked(stranger, secret="739146")
        with transaction() as session:
            session.execute(
                sa.update(SignInLimit)
                .where(SignInLimit.door.startswith("device:"))
                .values(last_at=now() - rules.PINS.lasts)
            )
    assert asked(stranger, card=drawn.card)[0] == 303
    stranger.post("/keluar")
    assert asked(stranger)[0] == 303


def test_one_phone_may_serve_several_people(stranger: FlaskClient) -> None:
    knows(stranger, sri())
    knows(stranger, with_secret(a_person(phone="+6281377140001"), "739146"))
    assert asked(stranger)[0] == 303
    other = {"identity": "081377140001", "secret": "739146"}
    assert stranger.post("/masuk", data=other).status_code == 303
    assert rows(Device) == 1
    assert rows(SignIn) == 1, "who signs in ends the sign-in before"


def test_a_sixth_device_takes_the_place_of_the_one_unused_for_longest(app: Flask) -> None:
    person = sri()
    clients = [app.test_client() for _ in range(6)]
    for client in clients:
        knows(client, person)
    assert rows(DeviceHolder) == devices.MOST
    assert "HP ini belum dikenal" in asked(clients[0])[1]
    assert asked(clients[5])[0] == 303


def test_a_device_unused_for_half_a_year_is_a_stranger(stranger: FlaskClient) -> None:
    knows(stranger, sri())
    with transaction() as session:
        session.execute(sa.update(DeviceHolder).values(seen_at=now() - timedelta(days=181)))
    assert "HP ini belum dikenal" in asked(stranger)[1]


def test_an_old_card_enrols_no_device(stranger: FlaskClient) -> None:
    person = sri()
    old = a_card(person)
    a_card(person)
    assert asked(stranger, card=old.card)[0] == 422
    assert rows(SignIn) == 0


def test_the_demo_city_never_asks_for_a_card(app: Flask, stranger: FlaskClient) -> None:
    sri()
    with transaction() as session:
        session.execute(sa.update(Site).values(is_demo=True))
    app.extensions.pop("site_is_demo", None)
    try:
        assert asked(stranger)[0] == 303
    finally:
        app.extensions.pop("site_is_demo", None)
    assert identity.device_cookie_name() == "perangkat"


@pytest.mark.parametrize(
    ("agent", "label"),
    [
        ("Mozilla/5.0 (Linux; Android 14) Chrome/120.0 Mobile Safari/537.36", "Chrome di Android"),
        ("Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) Safari/604", "Safari di iPhone"),
        ("Mozilla/5.0 (Windows NT 10.0) Chrome/120 Safari/537 Edg/120", "Edge di Windows"),
        ("curl/8", "Peramban"),
    ],
)
def test_a_device_is_named_as_people_know_it(agent: str, label: str) -> None:
    assert devices.label(agent) == label

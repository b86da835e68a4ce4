"""Staff: an admin gives roles and links, within their regions, and never to themselves."""

import re

import pytest
import sqlalchemy as sa
from flask import Flask
from flask.testing import FlaskClient

from lms.accounts import second_factor, staff
from lms.accounts.models import Credential, Person, RoleAssignment, SecretKind, SignIn
from lms.audit.models import AuditEntry
from lms.core.clock import now
from lms.core.roles import Role
from lms.db import db, transaction
from tests.factories import CIPUTAT_TIMUR, CITY, Browser, a_person, rows, with_secret

pytestmark = pytest.mark.postgres
PASSWORD = "empat kata mudah diingat"
NEW = {
    "full_name": "Nurul Fitriani, S.Psi.",
    "phone": "0813 7714 0088",
    "role": "trainer",
    "region": CIPUTAT_TIMUR,
}


@pytest.fixture
def admin(browser: Browser) -> FlaskClient:
    return browser(a_person(Role.ADMIN, CITY))


def added(admin: FlaskClient, **said: str) -> str:
    """Add somebody; the secret of the link on the page that answers."""
    answer = admin.post("/kelola/petugas/baru", data=NEW | said)
    assert answer.status_code == 200, answer.text
    found = re.search(r"/aktivasi#petugas-([\w-]+)", answer.text)
    assert found
    return found[1]


def password_set(client: FlaskClient, link: str) -> int:
    said = {"link": link, "password": PASSWORD}
    return client.post("/aktivasi/petugas", data=said).status_code


def one(name: str = NEW["full_name"]) -> Person:
    return db.session.scalars(sa.select(Person).where(Person.full_name == name)).one()


def test_a_new_trainer_comes_in_with_a_link_and_a_password(
    admin: FlaskClient, stranger: FlaskClient
) -> None:
    link = added(admin)
    assert password_set(stranger, link) == 303
    said = {"identity": "081377140088", "secret": PASSWORD}
    assert stranger.post("/masuk", data=said).status_code == 303
    assert stranger.get("/kelola/kader/").status_code == 303, "the notice comes first"
    assert "Nurul Fitriani" in admin.get("/kelola/petugas/").text


def test_a_link_works_once_and_a_newer_one_ends_it(
    app: Flask, admin: FlaskClient, stranger: FlaskClient
) -> None:
    first = added(admin)
    page = admin.post(f"/kelola/petugas/{one().id}/tautan").text
    second = re.search(r"/aktivasi#petugas-([\w-]+)", page)
    assert second
    assert password_set(stranger, first) == 409
    assert password_set(stranger, second[1]) == 303
    used = stranger.post("/aktivasi/petugas", data={"link": second[1], "password": PASSWORD})
    assert used.status_code == 409
    assert "Mintalah tautan baru kepada pengelola" in used.text
    assert "nyalakan ulang" not in used.text, "that is for the first admin alone"
    assert rows(Credential) == 2


def test_a_link_takes_no_password_that_everybody_tries(
    admin: FlaskClient, stranger: FlaskClient
) -> None:
    link = added(admin)
    easy = stranger.post("/aktivasi/petugas", data={"link": link, "password": "katasandi2026"})
    assert easy.status_code == 422
    assert "mudah ditebak" in easy.text
    assert password_set(stranger, link) == 303, "the link still works"


def test_a_new_link_ends_the_password_and_every_sign_in(
    admin: FlaskClient, stranger: FlaskClient
) -> None:
    password_set(stranger, added(admin))
    said = {"identity": "081377140088", "secret": PASSWORD}
    assert stranger.post("/masuk", data=said).status_code == 303
    admin.post(f"/kelola/petugas/{one().id}/tautan")
    assert stranger.get("/").status_code == 303
    assert stranger.post("/masuk", data=said).status_code == 422


def test_a_cadre_becomes_a_trainer_too_and_their_pin_opens_nothing_more(
    admin: FlaskClient, stranger: FlaskClient
) -> None:
    cadre = with_secret(a_person(cadre_number="TS-05-888", phone="+6281377140099"))
    blank = {"full_name": "", "phone": "", "cadre_number": "ts05888"}
    link = added(admin, **blank)
    assert rows(Person) == 2, "the admin and the cadre"
    assert password_set(stranger, link) == 303
    held = db.session.get_one(Credential, cadre.id)
    assert held.kind is SecretKind.PASSWORD


@pytest.mark.parametrize(
    ("said", "status", "words"),
    [
        ({"full_name": " "}, 422, "Isi nama"),
        ({"phone": "12"}, 422, "Nomor HP belum benar"),
        ({"phone": "0813 7714 0011"}, 409, "Nomor HP ini milik orang lain"),
        ({"cadre_number": "TS-05-999"}, 409, "Tidak ada kader aktif"),
        ({"role": "cadre"}, 422, "Pilih salah satu dari daftar"),
        ({"region": "99.99"}, 422, "Pilih salah satu dari daftar"),
    ],
)
def test_what_is_wrong_is_said_and_nobody_is_added(
    admin: FlaskClient, said: dict[str, str], status: int, words: str
) -> None:
    a_person(phone="+6281377140011")
    answer = admin.post("/kelola/petugas/baru", data=NEW | said)
    assert answer.status_code == status
    assert words in answer.text
    assert rows(Person) == 2


def test_roles_are_given_and_ended_and_sign_ins_end_with_them(
    admin: FlaskClient, browser: Browser
) -> None:
    trainer = a_person(Role.TRAINER, CIPUTAT_TIMUR)
    theirs = browser(trainer)
    said = {"role": "official", "region": CIPUTAT_TIMUR}
    assert admin.post(f"/kelola/petugas/{trainer.id}/peran", data=said).status_code == 303
    assert theirs.get("/").status_code == 303
    again = admin.post(f"/kelola/petugas/{trainer.id}/peran", data=said)
    assert again.status_code == 409
    held = db.session.scalars(
        sa.select(RoleAssignment.id).where(RoleAssignment.person_id == trainer.id)
    ).all()
    for assignment_id in held:
        address = f"/kelola/petugas/{trainer.id}/peran/{assignment_id}/pengakhiran"
        assert admin.post(address).status_code == 303
    assert admin.get(f"/kelola/petugas/{trainer.id}/").status_code == 404
    actions = db.session.scalars(sa.select(AuditEntry.action)).all()
    assert actions.count("staff.role_given") == 1
    assert actions.count("staff.role_ended") == 2


def test_nobody_changes_their_own_roles_or_account(browser: Browser) -> None:
    person = a_person(Role.ADMIN, CITY)
    client, mine = browser(person), f"/kelola/petugas/{person.id}"
    assignment_id = db.session.scalar(sa.select(RoleAssignment.id))
    why = {"alasan": staff.CLOSING[0]}
    for address, said in (
        (f"{mine}/peran/{assignment_id}/pengakhiran", {}),
        (f"{mine}/tautan", {}),
        (f"{mine}/penutupan", why),
    ):
        assert client.post(address, data=said).status_code == 409, address
    assert "Ini akun Anda" in client.get(f"{mine}/").text
    assert db.session.scalar(sa.select(RoleAssignment.ended_at)) is None


def test_an_admin_of_a_kecamatan_reaches_nobody_above(browser: Browser) -> None:
    local = browser(a_person(Role.ADMIN, CIPUTAT_TIMUR))
    above = a_person(Role.OFFICIAL, CITY)
    with transaction() as session:
        session.add(
            RoleAssignment(person_id=above.id, role=Role.TRAINER, region_code=CIPUTAT_TIMUR)
        )
    assert above.full_name in local.get("/kelola/petugas/").text
    assert local.post(f"/kelola/petugas/{above.id}/tautan").status_code == 404
    said = NEW | {"region": CITY}
    assert local.post("/kelola/petugas/baru", data=said).status_code == 422
    assert rows(Person) == 2


def test_lost_codes_are_set_up_anew(admin: FlaskClient, browser: Browser) -> None:
    official = a_person(Role.OFFICIAL, CIPUTAT_TIMUR)
    with transaction() as session:
        second_factor.enrol(session, official.id, second_factor.new_secret(), 0, now=now())
    theirs = browser(official)
    address = f"/kelola/petugas/{official.id}/kode"
    assert admin.post(address).status_code == 303
    assert theirs.get("/").status_code == 303
    assert not second_factor.is_on(db.session(), official.id)
    assert admin.post(address).status_code == 409


def test_a_closed_account_of_staff_opens_nothing_and_its_link_neither(
    admin: FlaskClient, stranger: FlaskClient
) -> None:
    link = added(admin)
    person_id = one().id
    why = {"alasan": staff.CLOSING[0]}
    assert admin.post(f"/kelola/petugas/{person_id}/penutupan", data=why).status_code == 303
    assert password_set(stranger, link) == 409
    back = {"alasan": staff.OPENING[0]}
    assert admin.post(f"/kelola/petugas/{person_id}/pembukaan", data=back).status_code == 303
    assert password_set(stranger, link) == 303
    assert rows(SignIn) == 1


def test_no_link_is_kept_in_the_clear_nor_told_twice(admin: FlaskClient) -> None:
    link = added(admin)
    kept = repr(db.session.execute(sa.text("SELECT secret_hash, purpose FROM one_time_link")).all())
    assert link not in kept
    assert link not in repr(db.session.scalars(sa.select(AuditEntry.facts)).all())
    assert link not in admin.get(f"/kelola/petugas/{one().id}/").text

"""The second factor: officials and admins need it, each code is taken once, spares help out."""

import re
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from threading import Barrier

import pyotp
import pytest
import sqlalchemy as sa
from flask import Flask
from flask.testing import FlaskClient

from lms.accounts import second_factor
from lms.accounts.door_models import RecoveryCode, SecondFactor
from lms.accounts.models import Person, SignIn, Site
from lms.accounts.second_factor import Proof, WrongCode
from lms.audit.models import AuditEntry
from lms.core.clock import now
from lms.core.roles import Role
from lms.db import db, transaction
from tests.factories import CIPUTAT_TIMUR, CITY, Browser, a_person, rows, with_secret

pytestmark = pytest.mark.postgres
PASSWORD = "empat kata mudah diingat"
ME = {"identity": "081377140077", "secret": PASSWORD}


def staff(role: Role = Role.OFFICIAL) -> Person:
    region = CITY if role is Role.ADMIN else CIPUTAT_TIMUR
    return with_secret(a_person(role, region, phone="+6281377140077"), PASSWORD)


def code_for(secret: str, steps: int = 0) -> str:
    return pyotp.TOTP(secret).at(now() + timedelta(seconds=30 * steps))


def with_codes(person: Person) -> tuple[str, list[str]]:
    """Codes switched on long ago; the secret, and the spare ones."""
    secret = second_factor.new_secret()
    with transaction() as session:
        return secret, second_factor.enrol(session, person.id, secret, 0, now=now())


def entered(client: FlaskClient, **said: str) -> int:
    return client.post("/masuk", data=ME | said).status_code


@pytest.mark.parametrize("role", [Role.OFFICIAL, Role.ADMIN])
def test_who_needs_codes_gets_nowhere_before_setting_them_up(
    stranger: FlaskClient, role: Role
) -> None:
    staff(role)
    assert entered(stranger) == 303
    for address in ("/kelola/kader/", "/capaian/", "/akun/", "/sertifikat/"):
        assert stranger.get(address).location == "/akun/kode/", address
    assert stranger.post("/akun/keluar-semua").location == "/akun/kode/"
    page = stranger.get("/akun/kode/").text
    typed = re.search(r'<p class="strong num anywhere mt-2">([A-Z2-7 ]+)</p>', page)
    pending = re.search(r'name="pending" type="hidden" value="([^"]+)"', page)
    assert typed
    assert pending
    secret = typed[1].replace(" ", "")
    assert secret not in pending[1]
    said = {"pending": pending[1], "code": code_for(secret)}
    wrong = stranger.post("/akun/kode/", data=said | {"code": "000000"})
    assert wrong.status_code == 409
    assert typed[1] in wrong.text, "the same secret is shown again"
    before = stranger.get_cookie("masuk")
    done = stranger.post("/akun/kode/", data=said)
    assert done.status_code == 200
    assert len(re.findall(r"[0-9A-Z]{5}-[0-9A-Z]{5}", done.text)) == 10
    after = stranger.get_cookie("masuk")
    assert before
    assert after
    assert before.value != after.value, "a sign-in that may do more is a new one"
    assert stranger.get("/kelola/kader/").status_code == 200
    assert rows(SignIn) == 1


def test_trainers_and_auditors_may_do_without(stranger: FlaskClient) -> None:
    staff(Role.TRAINER)
    assert entered(stranger) == 303
    assert stranger.get("/kelola/kader/").status_code == 200


def test_a_code_is_asked_for_after_the_password_which_is_not_typed_again(
    stranger: FlaskClient,
) -> None:
    secret, _ = with_codes(staff())
    asked = stranger.post("/masuk", data=ME)
    assert asked.status_code == 422
    assert "Isi juga kode 6 angka" in asked.text
    assert PASSWORD not in asked.text
    kept = re.search(r'name="kept" type="hidden" value="([^"]+)"', asked.text)
    assert kept
    said = {"secret": "", "kept": kept[1]}
    wrong = stranger.post("/masuk", data=ME | said | {"code": "000000"})
    assert "Kode salah atau sudah dipakai" in wrong.text
    assert rows(SignIn) == 0
    assert entered(stranger, **said, code=code_for(secret)) == 303
    assert stranger.get("/kelola/kader/").status_code == 200


def test_without_the_password_no_code_is_looked_at(stranger: FlaskClient) -> None:
    secret, spares = with_codes(staff())
    for code in (code_for(secret), spares[0], ""):
        answer = stranger.post("/masuk", data=ME | {"secret": "a wrong password", "code": code})
        assert "Nomor atau kata sandi salah" in answer.text
    assert entered(stranger, code=code_for(secret)) == 303


def test_no_code_is_taken_twice_nor_one_before_it(app: Flask, stranger: FlaskClient) -> None:
    secret, _ = with_codes(staff())
    code, earlier = code_for(secret), code_for(secret, -1)
    assert entered(stranger, code=code) == 303
    assert entered(app.test_client(), code=code) == 422
    assert entered(app.test_client(), code=earlier) == 422
    assert entered(app.test_client(), code=code_for(secret, 1)) == 303


@pytest.mark.parametrize(("steps", "status"), [(-3, 422), (-1, 303), (1, 303), (3, 422)])
def test_a_phones_clock_may_be_half_a_minute_off(
    stranger: FlaskClient, steps: int, status: int
) -> None:
    secret, _ = with_codes(staff())
    assert entered(stranger, code=code_for(secret, steps)) == status


def test_a_spare_code_works_once_however_it_is_spelt(app: Flask, stranger: FlaskClient) -> None:
    _, spares = with_codes(staff())
    assert entered(stranger, code=spares[3].lower().replace("-", " ")) == 303
    assert entered(app.test_client(), code=spares[3]) == 422
    assert entered(app.test_client(), code=spares[4]) == 303
    actions = db.session.scalars(sa.select(AuditEntry.action)).all()
    assert actions.count("account.spare_code_used") == 2


def test_guessing_codes_is_counted_at_the_same_door(stranger: FlaskClient) -> None:
    secret, _ = with_codes(staff())
    said = [entered(stranger, code=f"{n:06d}") for n in range(11)]
    assert said == [422] * 10 + [429]
    assert entered(stranger, code=code_for(secret)) == 429
    assert rows(SignIn) == 0


def test_new_spare_codes_void_the_old(browser: Browser, stranger: FlaskClient) -> None:
    person = staff()
    secret, old = with_codes(person)
    page = browser(person).post("/akun/kode/cadangan", data={"code": code_for(secret)})
    new = re.findall(r"[0-9A-Z]{5}-[0-9A-Z]{5}", page.text)
    assert len(new) == 10
    assert not set(old) & set(new)
    assert entered(stranger, code=old[0]) == 422
    assert entered(stranger, code=new[0]) == 303


def test_officials_cannot_switch_it_off_trainers_can(browser: Browser) -> None:
    official = staff()
    secret, _ = with_codes(official)
    refused = browser(official).post("/akun/kode/pelepasan", data={"code": code_for(secret)})
    assert refused.status_code == 409
    assert "tidak dapat dimatikan" in refused.text
    trainer = a_person(Role.TRAINER, CIPUTAT_TIMUR)
    secret, _ = with_codes(trainer)
    client = browser(trainer)
    wrong = client.post("/akun/kode/pelepasan", data={"code": "000000"})
    assert wrong.status_code == 409
    assert rows(SecondFactor) == 2
    assert client.post("/akun/kode/pelepasan", data={"code": code_for(secret)}).status_code == 303
    assert rows(SecondFactor) == 1
    assert rows(RecoveryCode) == 10


def test_no_secret_and_no_spare_is_kept_in_the_clear(app: Flask) -> None:
    person = staff()
    secret, spares = with_codes(person)
    kept = "".join(
        repr(row)
        for table in (SecondFactor, RecoveryCode, AuditEntry)
        for row in db.session.execute(sa.select(table.__table__))
    )
    assert secret not in kept
    assert not {spare for spare in spares if spare.replace("-", "") in kept}


def test_staff_with_a_pin_are_told_to_get_a_password(stranger: FlaskClient) -> None:
    with_secret(a_person(Role.TRAINER, CIPUTAT_TIMUR, phone="+6281377140077"), "482915")
    said = {"identity": "081377140077", "secret": "482915"}
    assert "kode kartu akses" in stranger.post("/masuk", data=said).text
    assert rows(SignIn) == 0


def test_the_demo_city_asks_nobody_for_codes(app: Flask, stranger: FlaskClient) -> None:
    with_codes(staff())
    with transaction() as session:
        session.execute(sa.update(Site).values(is_demo=True))
    app.extensions.pop("site_is_demo", None)
    try:
        assert entered(stranger) == 303
        assert stranger.get("/kelola/kader/").status_code == 200
    finally:
        app.extensions.pop("site_is_demo", None)


@pytest.mark.parametrize("kind", ["changing", "spare"])
def test_of_many_who_bring_the_same_code_one_gets_in(app: Flask, kind: str) -> None:
    person_id = staff().id
    person = db.session.get_one(Person, person_id)
    _, spares = with_codes(person)
    proof = second_factor.check(db.session(), person_id, spares[0], now())
    if kind == "changing":
        proof = Proof(step=int(now().timestamp()) // second_factor.STEP)
    assert proof
    db.session.rollback()
    start = Barrier(6)

    def bring(_number: int) -> str:
        with app.app_context():
            start.wait()
            try:
                with transaction() as session:
                    second_factor.use(session, person_id, proof, now=now())
            except WrongCode:
                return "refused"
            return "taken"

    with ThreadPoolExecutor(6) as pool:
        assert Counter(pool.map(bring, range(6))) == {"taken": 1, "refused": 5}


def test_a_check_before_the_write_would_take_it_more_than_once(app: Flask) -> None:
    """The control: the same race, decided by a read before the write."""
    person_id = staff().id
    with_codes(db.session.get_one(Person, person_id))
    step = int(now().timestamp()) // second_factor.STEP
    db.session.rollback()
    start = Barrier(6)

    def bring(_number: int) -> str:
        with app.app_context():
            mine = SecondFactor.person_id == person_id
            last = db.session.scalar(sa.select(SecondFactor.last_step).where(mine))
            db.session.rollback()
            start.wait()
            with transaction() as session:
                session.execute(sa.update(SecondFactor).where(mine).values(last_step=step))
            return "taken" if (last or 0) < step else "refused"

    with ThreadPoolExecutor(6) as pool:
        assert Counter(pool.map(bring, range(6)))["taken"] > 1

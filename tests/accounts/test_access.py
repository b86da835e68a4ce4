"""The office looks after a cadre's doors: new cards, devices put out, accounts closed."""

import pytest
import sqlalchemy as sa
from flask.testing import FlaskClient

from lms.accounts import access
from lms.accounts.door_models import AccessCard, DeviceHolder
from lms.accounts.models import Credential, Person, PersonChange, SignIn
from lms.audit.models import AuditEntry
from lms.core.clock import now
from lms.core.roles import Role
from lms.db import db, transaction
from tests.accounts.doors import a_card, knows
from tests.factories import CEMPAKA_PUTIH, CIPUTAT_TIMUR, CITY, Browser, a_person, rows, with_secret

pytestmark = pytest.mark.postgres
SRI = {"identity": "081377143026", "secret": "482915"}
WHY, BACK = {"alasan": access.CLOSING[0]}, {"alasan": access.OPENING[0]}


def sri() -> Person:
    return with_secret(a_person(phone="+6281377143026"))


def doors(person: Person) -> str:
    return f"/kelola/kader/{person.id}/akun/"


def test_closing_ends_every_way_in_and_keeps_the_data(
    browser: Browser, stranger: FlaskClient
) -> None:
    person = sri()
    drawn = a_card(person)
    knows(stranger, person)
    assert stranger.post("/masuk", data=SRI).status_code == 303
    official = browser(a_person(Role.OFFICIAL, CIPUTAT_TIMUR))
    assert official.post(f"{doors(person)}penutupan", data=WHY).status_code == 303
    assert stranger.get("/").status_code == 303
    assert stranger.post("/masuk", data=SRI).status_code == 422
    assert stranger.post("/masuk", data=SRI | {"card": drawn.card}).status_code == 422
    last4 = {"secret": drawn.secret, "last4": "3026"}
    assert stranger.post("/aktivasi", data=last4).status_code == 409
    assert rows(DeviceHolder) == 0
    assert rows(Credential) == 2, "hers and the official's"
    assert "Akun ditutup" in official.get(doors(person)).text
    kept = db.session.scalars(sa.select(PersonChange)).one()
    assert (kept.before, kept.after) == ({"active": True}, {"active": False})
    entry = db.session.scalars(
        sa.select(AuditEntry).where(AuditEntry.action == "account.closed")
    ).one()
    assert (entry.object_id, entry.reason) == (str(person.id), access.CLOSING[0])


def test_opening_again_asks_every_device_for_a_new_card(
    browser: Browser, stranger: FlaskClient
) -> None:
    person = sri()
    a_card(person)
    knows(stranger, person)
    official = browser(a_person(Role.OFFICIAL, CIPUTAT_TIMUR))
    official.post(f"{doors(person)}penutupan", data=WHY)
    assert official.post(f"{doors(person)}pembukaan", data=BACK).status_code == 303
    assert "HP ini belum dikenal" in stranger.post("/masuk", data=SRI).text
    db.session.expire_all()
    fresh = a_card(db.session.get_one(Person, person.id))
    assert stranger.post("/masuk", data=SRI | {"card": fresh.card}).status_code == 303


def test_what_stands_so_already_is_said(browser: Browser) -> None:
    person = sri()
    official = browser(a_person(Role.OFFICIAL, CIPUTAT_TIMUR))
    again = official.post(f"{doors(person)}pembukaan", data=BACK)
    assert again.status_code == 409
    official.post(f"{doors(person)}penutupan", data=WHY)
    twice = official.post(f"{doors(person)}penutupan", data=WHY)
    assert twice.status_code == 409
    assert "sudah dalam keadaan itu" in twice.text
    assert rows(PersonChange) == 1


@pytest.mark.parametrize("said", [{}, {"alasan": "karena saya mau"}])
def test_a_reason_is_chosen_not_typed(browser: Browser, said: dict[str, str]) -> None:
    person = sri()
    official = browser(a_person(Role.OFFICIAL, CIPUTAT_TIMUR))
    assert official.post(f"{doors(person)}penutupan", data=said).status_code == 422
    assert rows(PersonChange) == 0


def test_a_trainer_puts_devices_out_but_closes_no_account(
    browser: Browser, stranger: FlaskClient
) -> None:
    person = sri()
    knows(stranger, person)
    assert stranger.post("/masuk", data=SRI).status_code == 303
    trainer = browser(a_person(Role.TRAINER, CIPUTAT_TIMUR))
    assert "Tutup akun" not in trainer.get(doors(person)).text
    assert trainer.post(f"{doors(person)}pelepasan").status_code == 303
    assert stranger.get("/").status_code == 303
    assert rows(DeviceHolder) == 0
    assert rows(SignIn) == 1, "the trainer's own"
    assert trainer.post(f"{doors(person)}penutupan", data=WHY).status_code == 403
    assert rows(PersonChange) == 0


def test_the_doors_of_staff_are_none_of_this_page(browser: Browser) -> None:
    staff = a_person(Role.TRAINER, CEMPAKA_PUTIH, region_code=CEMPAKA_PUTIH)
    admin = browser(a_person(Role.ADMIN, CITY))
    assert admin.get(doors(staff)).status_code == 404
    assert admin.post(f"{doors(staff)}penutupan", data=WHY).status_code == 404


def test_the_page_of_a_person_leads_here_and_here_a_card_is_asked_for(browser: Browser) -> None:
    person = sri()
    trainer = browser(a_person(Role.TRAINER, CIPUTAT_TIMUR))
    assert doors(person) in trainer.get(f"/kelola/kader/{person.id}").text
    page = trainer.get(doors(person)).text
    assert f'action="/kelola/kartu/{CEMPAKA_PUTIH}/cetakan"' in page
    assert f'name="kader" value="{person.id}"' in page


def test_nobody_erased_has_doors(browser: Browser) -> None:
    person = sri()
    with transaction() as session:
        session.get_one(Person, person.id).erased_at = now()
    admin = browser(a_person(Role.ADMIN, CITY))
    assert admin.get(doors(person)).status_code == 404
    assert rows(AccessCard) == 0

"""Taking an import back: everything or nothing, and not once something was built upon it."""

from collections.abc import Callable

import pytest
import sqlalchemy as sa
from flask import Flask
from flask.testing import FlaskClient

from lms.accounts import changes
from lms.accounts import service as accounts
from lms.accounts.changes import Source
from lms.accounts.models import Person, PersonChange, RoleAssignment, SeatHolding, SecretKind
from lms.audit import service as audit
from lms.audit.models import AuditEntry
from lms.core.clock import now
from lms.core.roles import Role
from lms.db import db, transaction
from lms.roster.models import ImportState, RosterImport
from tests.certificates.graduates import a_finished_training, filed
from tests.factories import (
    CITY,
    Browser,
    a_meeting,
    a_person,
    a_training,
    having_read,
)
from tests.matrix import contents
from tests.roster.rosters import KOSIM, SITI, person, saved, staged

pytestmark = pytest.mark.postgres
PEOPLE = ("person", "role_assignment", "seat_holding")
NEW_PHONE = SITI.replace("081200000001", "081300000009")


@pytest.fixture
def admin(app: Flask) -> Person:
    return a_person(Role.ADMIN, CITY)


@pytest.fixture
def office(admin: Person, browser: Browser) -> FlaskClient:
    return browser(admin)


def undoes(client: FlaskClient, record: RosterImport) -> int:
    return client.post(f"/kelola/impor/{record.id}/pembatalan").status_code


def page_of(client: FlaskClient, record: RosterImport) -> str:
    return client.get(f"/kelola/impor/{record.id}/pembatalan").text


def of_people() -> dict[str, str]:
    return {name: digest for name, digest in contents().items() if name in PEOPLE}


def test_new_cadres_go_and_changed_ones_are_what_they_were(
    admin: Person, office: FlaskClient
) -> None:
    saved(admin, ",Siti Aminah,01/07/1978,,081200000001,Cempaka Putih,,,Ketua")
    before = of_people()
    record = saved(admin, NEW_PHONE, KOSIM)
    assert person("Siti Aminah").nik_last4 == "9903"
    assert "1" in page_of(office, record)
    assert undoes(office, record) == 303
    assert of_people() == before
    assert "Impor dibatalkan" in office.get(f"/kelola/impor/{record.id}/").text


def test_the_same_file_can_be_imported_anew_afterwards(admin: Person, office: FlaskClient) -> None:
    undoes(office, saved(admin, SITI, KOSIM))
    saved(admin, SITI, KOSIM)
    assert person("Kosim").cadre_number == "TS-05-002"


def has_signed_up(cadre: Person) -> None:
    with transaction() as session:
        accounts.set_secret(session, cadre.id, SecretKind.PIN, "unused")


def is_invited(cadre: Person) -> None:
    a_training(cadre)


def has_learnt(cadre: Person) -> None:
    having_read(a_training(cadre), cadre, 1)


def was_edited(cadre: Person) -> None:
    with transaction() as session:
        held = session.get_one(Person, cadre.id)
        changes.edit(session, held, {"position": "Bendahara"}, Source(), now=now())


def became_trainer(cadre: Person) -> None:
    with transaction() as session:
        session.add(RoleAssignment(person_id=cadre.id, role=Role.TRAINER, region_code=CITY))


def left_the_seat(cadre: Person) -> None:
    with transaction() as session:
        mine = SeatHolding.person_id == cadre.id
        session.execute(sa.update(SeatHolding).where(mine).values(decree="SK 1"))


def is_certified(cadre: Person) -> None:
    filed(a_finished_training(cadre), cadre)


def opened_a_meeting(cadre: Person) -> None:
    meeting = a_meeting()
    with transaction() as session:
        session.get_one(type(meeting), meeting.id).closed_by = cadre.id


@pytest.mark.parametrize(
    ("deed", "words"),
    [
        (has_signed_up, "sudah mengaktifkan akun"),
        (is_invited, "sudah terdaftar di pelatihan"),
        (has_learnt, "sudah membaca modul"),
        (was_edited, "datanya sudah diubah lagi"),
        (became_trainer, "sudah diberi peran lain"),
        (left_the_seat, "kursinya sudah berubah"),
        (is_certified, "sudah punya sertifikat"),
        (opened_a_meeting, "sudah dipakai di bagian lain"),
    ],
)
def test_a_cadre_somebody_built_upon_keeps_the_whole_import(
    admin: Person, office: FlaskClient, deed: Callable[[Person], None], words: str
) -> None:
    record = saved(admin, SITI, KOSIM)
    deed(person("Kosim"))
    before = contents()
    assert undoes(office, record) == 409
    assert contents() == before
    page = page_of(office, record)
    assert words in page
    assert "TS-05-002" in page
    assert "TS-05-001" not in page


@pytest.mark.parametrize(
    ("deed", "words"),
    [(was_edited, ""), (is_certified, "sudah punya sertifikat dengan data ini")],
)
def test_a_changed_cadre_is_set_back_unless_the_change_is_in_use(
    admin: Person, office: FlaskClient, deed: Callable[[Person], None], words: str
) -> None:
    saved(admin, SITI)
    record = saved(admin, NEW_PHONE)
    deed(person("Siti Aminah"))
    assert undoes(office, record) == (409 if words else 303)
    phone = "+6281300000009" if words else "+6281200000001"
    assert person("Siti Aminah").phone == phone


def test_a_field_changed_again_is_not_overwritten(admin: Person, office: FlaskClient) -> None:
    saved(admin, SITI)
    record = saved(admin, NEW_PHONE)
    person_id = person("Siti Aminah").id
    with transaction() as session:
        held = session.get_one(Person, person_id)
        changes.edit(session, held, {"phone": "+6281999999999"}, Source(), now=now())
    assert undoes(office, record) == 409
    assert "datanya sudah diubah lagi" in page_of(office, record)
    assert person("Siti Aminah").phone == "+6281999999999"


def test_a_second_press_on_undo_is_answered_like_the_first(
    admin: Person, office: FlaskClient
) -> None:
    record = saved(admin, SITI)
    assert undoes(office, record) == 303
    before = contents()
    assert undoes(office, record) == 303
    assert contents() == before
    assert office.get(f"/kelola/impor/{record.id}/pembatalan").status_code == 409


def test_a_draft_cannot_be_undone(admin: Person, office: FlaskClient) -> None:
    record = staged(admin, SITI)
    before = contents()
    assert undoes(office, record) == 409
    assert contents() == before


def test_undoing_is_in_the_audit_record_and_the_chain_holds(
    admin: Person, office: FlaskClient
) -> None:
    record = saved(admin, SITI, KOSIM)
    undoes(office, record)
    db.session.expire_all()
    entry = db.session.scalars(sa.select(AuditEntry).order_by(AuditEntry.id.desc())).first()
    assert entry is not None
    assert (entry.action, entry.actor_id) == ("roster.undone", admin.id)
    assert (entry.facts["created"], entry.facts["changed"]) == (2, 0)
    assert audit.first_broken(db.session()) is None
    assert db.session.get_one(RosterImport, record.id).state is ImportState.UNDONE
    assert list(db.session.scalars(sa.select(PersonChange))) == []

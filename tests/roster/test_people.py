"""Finding people, writing new ones, and changing what is known of them."""

from typing import Any
from uuid import uuid4

import pytest
import sqlalchemy as sa
from flask import Flask

from lms.accounts.models import Person, PersonChange
from lms.audit.models import AuditEntry
from lms.core.clock import now
from lms.core.roles import Role
from lms.db import db, transaction
from lms.roster import people
from tests.certificates.graduates import a_finished_training, filed
from tests.certificates.test_races import at_once
from tests.factories import (
    CEMPAKA_PUTIH,
    CIPUTAT_TIMUR,
    CITY,
    SERPONG_VILLAGE,
    Browser,
    a_person,
    a_training,
    rows,
    seated,
    viewer,
)


def admin_of(region: str = CITY) -> Person:
    return a_person(Role.ADMIN, region)


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ("melati", {"Melati Wangi"}),
        ("0812 3400", {"Melati Wangi"}),
        ("+62812-3400-01", {"Melati Wangi"}),
        ("ts-05-9", {"Melati Wangi", "Kenanga"}),
        ("ts05901", {"Melati Wangi"}),
        ("nur'ain", {"Nur’aini Wangi"}),  # as it was typed, as a phone types it, and straight
        ("nur‘ain", {"Nur’aini Wangi"}),
        ("’", {"Nur’aini Wangi"}),
        ("nurXaini", set()),
        ("34", set()),
        ("%", set()),
        ("_", set()),
    ],
)
def test_people_are_found_by_name_phone_or_number(
    browser: Browser, asked: str, found: set[str]
) -> None:
    a_person(full_name="Melati Wangi", phone="+628123400011", cadre_number="TS-05-901")
    a_person(full_name="Kenanga", phone=None, cadre_number="TS-05-902")
    a_person(full_name="Nur’aini Wangi", phone=None, cadre_number="TS-05-811")
    a_person(full_name="Di Luar", phone="+628123400011", region=SERPONG_VILLAGE)
    official = browser(a_person(Role.OFFICIAL, CIPUTAT_TIMUR))
    page = official.get("/kelola/kader/", query_string={"cari": asked}).text
    names = {"Melati Wangi", "Kenanga", "Nur’aini Wangi", "Di Luar"}
    assert {name for name in names if f">{name}<" in page} == found


def test_lists_narrow_to_who_sits_who_waits_and_what_is_vacant(browser: Browser) -> None:
    seated(a_person(full_name="Bu Kursi"), 7)
    a_person(full_name="Bu Cadangan")
    official = browser(a_person(Role.OFFICIAL, CEMPAKA_PUTIH))

    def page(standing: str) -> str:
        return official.get(f"/kelola/kader/?keadaan={standing}").text

    assert ("Bu Kursi" in page("menempati"), "Bu Cadangan" in page("menempati")) == (True, False)
    assert ("Bu Kursi" in page("cadangan"), "Bu Cadangan" in page("cadangan")) == (False, True)
    vacant = page("kosong")
    assert "49 kursi kosong" in vacant
    assert 'aria-label="Kursi 7, Kelurahan Cempaka Putih"' not in vacant
    assert 'aria-label="Kursi 8, Kelurahan Cempaka Putih"' in vacant
    assert "Bu Kursi" in page("ngawur")


def test_every_vacant_seat_of_the_city_is_on_some_page(browser: Browser) -> None:
    admin = browser(admin_of())
    first = admin.get("/kelola/kader/?keadaan=kosong").text
    assert "2.700 kursi kosong" in first
    assert "Halaman 1 dari 54" in first
    assert "Halaman 54 dari 54" in admin.get("/kelola/kader/?keadaan=kosong&halaman=99").text


def sent(**said: Any) -> dict[str, Any]:
    return {"op": str(uuid4()), "full_name": "Siti Aminah", "region": CEMPAKA_PUTIH} | said


def test_a_new_cadre_is_a_reserve_with_a_number(browser: Browser) -> None:
    admin = browser(admin_of())
    form = sent(full_name="Hj. Siti Aminah, S.Pd., SKM", phone="0812 7777 0001", sex="P")
    answer = admin.post("/kelola/kader/baru", data=form)
    assert answer.status_code == 303
    assert admin.post("/kelola/kader/baru", data=form).location == answer.location  # two taps
    (made,) = db.session.scalars(
        sa.select(Person).where(Person.full_name == "Hj. Siti Aminah, S.Pd., SKM")
    )
    assert made.cadre_number
    page = admin.get(answer.location).text
    assert "Cadangan</span>" in page
    assert "0812 7777 0001" in page


def test_who_is_called_alike_is_shown_before_somebody_is_written_twice(browser: Browser) -> None:
    a_person(full_name="Hj. Siti Aminah, S.Pd.", cadre_number="TS-05-777")
    a_person(full_name="Siti Aminah", region=SERPONG_VILLAGE)
    admin = browser(admin_of())
    before = rows(Person)
    answer = admin.post("/kelola/kader/baru", data=sent(full_name="SITI AMINAH"))
    assert answer.status_code == 409
    assert "TS-05-777" in answer.text
    assert rows(Person) == before
    with transaction() as session:  # her account closed, she is still the one
        session.execute(
            sa.update(Person).where(Person.cadre_number == "TS-05-777").values(active=False)
        )
    answer = admin.post("/kelola/kader/baru", data=sent(full_name="SITI AMINAH"))
    assert "akun ditutup dan dapat dibuka lagi" in answer.text
    again = admin.post("/kelola/kader/baru", data=sent(full_name="SITI AMINAH", is_other="y"))
    assert again.status_code == 303
    assert rows(Person) == before + 1


def test_an_admin_of_one_kecamatan_writes_nobody_elsewhere(browser: Browser) -> None:
    admin = browser(admin_of(CIPUTAT_TIMUR))
    before = rows(Person)
    assert admin.post("/kelola/kader/baru", data=sent(region=SERPONG_VILLAGE)).status_code == 422
    assert rows(Person) == before


def test_a_change_keeps_what_was_before_and_says_why(browser: Browser) -> None:
    cadre = a_person(full_name="Sri", phone="+628111111111", name_confirmed_at=now())
    admin = browser(admin_of())
    answer = admin.post(
        f"/kelola/kader/{cadre.id}/ubah",
        data=sent(full_name="Sri Wahyuni", phone="0812 2222 2222", seen="0", reason="Salah ketik"),
    )
    assert answer.status_code == 303
    change = db.session.scalars(sa.select(PersonChange)).one()
    assert change.before["full_name"] == "Sri"
    assert change.after == {"full_name": "Sri Wahyuni", "phone": "+6281222222222", "sex": None}
    db.session.rollback()
    assert db.session.get_one(Person, cadre.id, populate_existing=True).name_confirmed_at is None
    entry = db.session.scalars(sa.select(AuditEntry).where(AuditEntry.action == "person.edited"))
    assert entry.one().facts["change"] == change.id
    page = admin.get(f"/kelola/kader/{cadre.id}").text
    assert "Alasan: Salah ketik" in page
    assert "oleh Anda" in page


def test_two_people_who_edit_at_once_do_not_overwrite_each_other(browser: Browser) -> None:
    cadre = a_person(full_name="Sri")
    one, other = browser(admin_of()), browser(admin_of(CIPUTAT_TIMUR))
    address = f"/kelola/kader/{cadre.id}/ubah"
    assert 'name="seen" type="hidden" value="0"' in one.get(address).text
    assert one.post(address, data=sent(full_name="Sri Satu", seen="0")).status_code == 303
    late = other.post(address, data=sent(full_name="Sri Dua", seen="0", position="Ketua"))
    assert late.status_code == 409
    assert "baru saja diubah orang lain" in late.text
    assert "Sri Dua" in late.text  # what was typed is still there
    assert [change.after["full_name"] for change in changes()] == ["Sri Satu"]
    seen = str(changes()[0].id)
    assert f'name="seen" type="hidden" value="{seen}"' in late.text
    assert other.post(address, data=sent(full_name="Sri Dua", seen=seen)).status_code == 303


def changes() -> list[PersonChange]:
    db.session.rollback()
    return list(db.session.scalars(sa.select(PersonChange).order_by(PersonChange.id)))


def edits_at_once(app: Flask, *, with_lock: bool) -> int:
    """How many of six admins who all looked at the same version change the name."""
    cadre_id, by = a_person().id, viewer(admin_of())

    def edit(number: int) -> bool:
        try:
            with transaction() as session:
                held = (
                    people.held(session, by, cadre_id)
                    if with_lock
                    else session.get_one(Person, cadre_id)
                )
                values = {"full_name": f"Sri {number}"}
                seen = 0 if with_lock else people.version(session, cadre_id)
                people.edit(session, by, held, values, seen=seen, reason=None, now=now())
        except people.EditedMeanwhile:
            return False
        return True

    return sum(map(bool, at_once(app, 6, edit)))


@pytest.mark.postgres
def test_of_six_who_saw_the_same_version_one_changes_it(app: Flask) -> None:
    assert edits_at_once(app, with_lock=True) == 1
    assert len(changes()) == 1


@pytest.mark.postgres
def test_without_the_version_that_was_seen_they_overwrite_each_other(app: Flask) -> None:
    """The control."""
    assert edits_at_once(app, with_lock=False) > 1


@pytest.mark.parametrize(
    ("role", "region", "status"),
    [
        (Role.TRAINER, CIPUTAT_TIMUR, 403),
        (Role.OFFICIAL, CITY, 403),
        (Role.ADMIN, "36.74.01", 404),
        (Role.CADRE, CEMPAKA_PUTIH, 403),
    ],
)
def test_nobody_else_changes_a_cadre(
    browser: Browser, role: Role, region: str, status: int
) -> None:
    cadre = a_person(full_name="Sri")
    answer = browser(a_person(role, region)).post(
        f"/kelola/kader/{cadre.id}/ubah", data=sent(full_name="Lain", seen="0")
    )
    assert answer.status_code == status
    assert changes() == []


def test_a_role_to_look_widely_is_no_role_to_change_widely(browser: Browser) -> None:
    """Official of the city and admin of one kecamatan: sees all, changes only there."""
    both = a_person(Role.OFFICIAL, CITY)
    with transaction() as session:
        from lms.accounts import service  # noqa: PLC0415

        service.give_role(session, both.id, Role.ADMIN, "36.74.01")
    here, there = a_person(), a_person(region=SERPONG_VILLAGE)
    client = browser(both)
    assert client.get(f"/kelola/kader/{here.id}").status_code == 200
    assert client.get(f"/kelola/kader/{here.id}/ubah").status_code == 403
    assert client.get(f"/kelola/kader/{there.id}/ubah").status_code == 200


def test_a_page_tells_trainings_and_certificates_its_reader_may_see(browser: Browser) -> None:
    cadre = a_person(full_name="Sri")
    training = a_finished_training(cadre)
    (certificate,) = filed(training, cadre)
    a_training(cadre, title="Pelatihan Serpong", regions=[SERPONG_VILLAGE])
    page = browser(a_person(Role.OFFICIAL, CIPUTAT_TIMUR)).get(f"/kelola/kader/{cadre.id}").text
    assert certificate.number in page
    assert f"/pelatihan/{training.id}/" in page
    assert "dari 2 modul dibaca" in page
    assert "Pelatihan Serpong" not in page
    wide = browser(a_person(Role.OFFICIAL, CITY)).get(f"/kelola/kader/{cadre.id}").text
    assert "Pelatihan Serpong" in wide

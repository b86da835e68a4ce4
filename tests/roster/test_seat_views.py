"""The pages of seats: a kelurahan on any day, a seat's history, and the form of a decision."""

from typing import Any
from uuid import uuid4

import pytest
from flask import Flask

from lms.accounts.models import Person, SeatHolding
from lms.core.roles import Role
from lms.db import db
from lms.roster.rules import SeatDeed
from lms.roster.seat_models import SeatDecision
from tests.factories import CEMPAKA_PUTIH, CIPUTAT_TIMUR, CITY, Browser, a_person, rows, seated
from tests.roster.seating import DECREE, a_seat, decided, sits, terms_of, today


def sent(comer: str = "", **said: Any) -> dict[str, Any]:
    return {
        "op": str(uuid4()),
        "comer": comer,
        "reason": "mundur",
        "decree": DECREE,
        "decree_on": today(-5).isoformat(),
        "effective_on": today().isoformat(),
    } | said


def test_a_kelurahan_shows_every_seat_as_it_was_on_the_day_asked_for(browser: Browser) -> None:
    admin = a_person(Role.ADMIN, CITY)
    ida, sri = a_person(full_name="Ida Lama"), a_person(full_name="Sri Baru")
    seat = a_seat(3)
    sits(ida, seat, today(-100))
    decided(admin, seat, SeatDeed.REPLACE, today(-10), sri)
    trainer = browser(a_person(Role.TRAINER, CIPUTAT_TIMUR))
    address = f"/kelola/wilayah/{CEMPAKA_PUTIH}/"
    now_shown = trainer.get(address).text
    assert "Sri Baru" in now_shown
    assert "Ida Lama" not in now_shown
    assert "1 dari 50 kursi terisi" in now_shown
    then_shown = trainer.get(f"{address}?hari={today(-11)}").text
    assert "Ida Lama" in then_shown
    assert "Sri Baru mulai" in then_shown.replace("</a>", "")
    assert "0 dari 50 kursi terisi" in trainer.get(f"{address}?hari={today(-101)}").text
    for nonsense in ("kemarin", "0001-01-01", "9999-12-31"):
        assert trainer.get(f"{address}?hari={nonsense}").status_code == 200


def test_a_replacement_by_a_reserve_is_one_form(browser: Browser) -> None:
    ida, sri = a_person(), a_person(full_name="Sri Cadangan")
    seat = a_seat(3)
    sits(ida, seat, today(-100))
    admin = browser(a_person(Role.ADMIN, CITY))
    assert "Sri Cadangan" in admin.get(f"/kelola/kursi/{seat.id}/ganti").text
    form = sent(str(sri.id))
    answer = admin.post(f"/kelola/kursi/{seat.id}/ganti", data=form)
    assert (answer.status_code, answer.location) == (303, f"/kelola/kursi/{seat.id}")
    assert admin.post(f"/kelola/kursi/{seat.id}/ganti", data=form).status_code == 303  # two taps
    assert terms_of(seat) == [(ida.id, today(-100), today()), (sri.id, today(), None)]
    page = admin.get(f"/kelola/kursi/{seat.id}").text
    assert "Penggantian kader tersimpan." in page
    assert f"Mengundurkan diri. SK {DECREE}" in page


def test_somebody_new_is_written_and_seated_at_once_or_not_at_all(browser: Browser) -> None:
    seat = a_seat(3)
    admin = browser(a_person(Role.ADMIN, CITY))
    address = f"/kelola/kursi/{seat.id}/isi"
    people = rows(Person)
    nameless = admin.post(address, data=sent("baru", reason="kosong"))
    assert nameless.status_code == 422
    assert "Isi nama orang barunya." in nameless.text
    assert DECREE in nameless.text
    assert (rows(Person), rows(SeatHolding)) == (people, 0)
    said = {"full_name": "Nur'aini, S.Pd.", "phone": "0812 7777 0001", "rt": "3", "rw": "7"}
    answer = admin.post(address, data=sent("baru", reason="kosong", **said))
    assert answer.status_code == 303
    (new,) = db.session.query(Person).filter_by(full_name="Nur'aini, S.Pd.")
    assert (new.phone, new.home, new.region_code) == (
        "+6281277770001",
        ("003", "007"),
        CEMPAKA_PUTIH,
    )
    assert new.cadre_number
    assert terms_of(seat) == [(new.id, today(), None)]


def test_a_refused_decision_writes_no_new_person(browser: Browser) -> None:
    seat = a_seat(3)
    sits(a_person(), seat, today(-1))
    admin = browser(a_person(Role.ADMIN, CITY))
    people = rows(Person)
    answer = admin.post(
        f"/kelola/kursi/{seat.id}/isi", data=sent("baru", reason="kosong", full_name="Bu Baru")
    )
    assert answer.status_code == 409
    assert "Kursi ini tidak kosong" in answer.text
    assert "Bu Baru" in answer.text
    assert (rows(Person), rows(SeatDecision)) == (people, 0)


@pytest.mark.parametrize(
    ("deed", "wrong", "said"),
    [
        ("ganti", {"comer": ""}, "Pilih kader cadangan"),
        ("ganti", {"comer": "kursi"}, "Pilih kader cadangan"),
        ("ganti", {"decree": ""}, "Isi nomor SK"),
        ("ganti", {"decree_on": ""}, "Isi juga tanggal SK"),
        ("kosongkan", {"reason": "lain"}, "Tulis alasannya"),
        ("kosongkan", {"reason": "kosong"}, "Pilih salah satu dari daftar"),
        ("kosongkan", {"effective_on": ""}, "Isi tanggal berlakunya"),
        ("ganti", {"comer": "baru", "full_name": "Bu", "rt": "3"}, "Isi RT dan RW"),
        ("ganti", {"comer": "baru", "full_name": "Bu", "phone": "12"}, "Nomor HP belum benar"),
        ("ganti", {"comer": "baru", "full_name": "B", "born_on": "2020-01-01"}, "Umur kader"),
    ],
)
def test_what_is_wrong_is_said_and_nothing_changes(
    browser: Browser, deed: str, wrong: dict[str, str], said: str
) -> None:
    ida, sri = a_person(), a_person()
    seat = a_seat(3)
    sits(ida, seat, today(-100))
    before = terms_of(seat)
    admin = browser(a_person(Role.ADMIN, CITY))
    answer = admin.post(f"/kelola/kursi/{seat.id}/{deed}", data=sent(str(sri.id)) | wrong)
    assert answer.status_code == 422
    assert said in answer.text
    assert terms_of(seat) == before
    assert rows(SeatDecision) == 0


def test_a_decision_is_taken_back_from_the_page_of_its_seat(browser: Browser) -> None:
    admin, ida = a_person(Role.ADMIN, CITY), seated(a_person(), 3)
    seat = a_seat(3)
    before = terms_of(seat)
    decision = decided(admin, seat, SeatDeed.VACATE, today(20))
    client = browser(admin)
    assert "Batalkan keputusan ini" in client.get(f"/kelola/kursi/{seat.id}").text
    address, sent = f"/kelola/kursi/keputusan/{decision.id}/pembatalan", {"op": str(uuid4())}
    for _ in range(2):  # two taps
        assert client.post(address, data=sent).status_code == 303
    assert terms_of(seat) == before == [(ida.id, today(), None)]
    page = client.get(f"/kelola/kursi/{seat.id}").text
    assert "Keputusan yang dibatalkan" in page
    assert client.post(address, data={"op": str(uuid4())}).status_code == 409


def test_who_moved_out_of_ones_region_has_no_name_in_its_history(
    app: Flask, browser: Browser
) -> None:
    gone = a_person(full_name="Sri Pindah", region="36.74.01.1001")
    seat = a_seat(3)
    sits(gone, seat, today(-100), today(-10))
    official = browser(a_person(Role.OFFICIAL, CIPUTAT_TIMUR))
    for address in (
        f"/kelola/kursi/{seat.id}",
        f"/kelola/wilayah/{CEMPAKA_PUTIH}/?hari={today(-50)}",
    ):
        page = official.get(address).text
        assert "Sri Pindah" not in page
        assert "Kader yang kini di luar wilayah Anda" in page
    assert "Sri Pindah" in browser(a_person(Role.ADMIN, CITY)).get(f"/kelola/kursi/{seat.id}").text


def test_the_audit_page_tells_who_was_on_the_seat(browser: Browser) -> None:
    admin, ida = a_person(Role.ADMIN, CITY), seated(a_person(), 3)
    decided(admin, a_seat(3), SeatDeed.VACATE, today(20))
    page = browser(admin).get("/kelola/audit/").text
    assert f"Kader pada kursi: Kader {ida.cadre_number} → kosong" in page
    assert "Kursi 3, Kelurahan Cempaka Putih" in page


def test_those_who_only_look_see_no_buttons(browser: Browser) -> None:
    seat = a_seat(3)
    page = browser(a_person(Role.TRAINER, CIPUTAT_TIMUR)).get(f"/kelola/kursi/{seat.id}").text
    assert "Isi kursi" not in page

"""The roster pages and whom they show."""

from uuid import uuid4

import pytest

from lms.accounts import access
from lms.core.roles import Role
from tests.factories import (
    CEMPAKA_PUTIH,
    CIPUTAT_TIMUR,
    CITY,
    SERPONG_VILLAGE,
    Browser,
    a_person,
    seated,
)

pytestmark = pytest.mark.postgres


@pytest.mark.parametrize(
    ("role", "region", "status"),
    [
        (Role.ADMIN, CITY, 200),
        (Role.OFFICIAL, CIPUTAT_TIMUR, 200),
        (Role.TRAINER, CEMPAKA_PUTIH, 200),
        (Role.TRAINER, SERPONG_VILLAGE, 404),
        (Role.OFFICIAL, "36.74.01", 404),
        (Role.CADRE, CEMPAKA_PUTIH, 403),
        (Role.AUDITOR, CITY, 403),
    ],
)
def test_who_may_open_a_cadre_of_cempaka_putih(
    browser: Browser, role: Role, region: str, status: int
) -> None:
    cadre = a_person(region=CEMPAKA_PUTIH)
    assert browser(a_person(role, region)).get(f"/kelola/kader/{cadre.id}").status_code == status


def test_the_list_holds_only_people_of_ones_own_regions(browser: Browser) -> None:
    a_person(full_name="Nur'aini", region=CEMPAKA_PUTIH)
    a_person(full_name="Sri Jauh", region=SERPONG_VILLAGE)
    page = browser(a_person(Role.TRAINER, CIPUTAT_TIMUR)).get("/kelola/kader/").text
    assert "Nur&#39;aini" in page
    assert "Sri Jauh" not in page


def test_a_region_code_that_merely_begins_alike_is_not_inside(browser: Browser) -> None:
    a_person(full_name="Tetangga", region="36.74.05.1003")
    page = browser(a_person(Role.TRAINER, CEMPAKA_PUTIH)).get("/kelola/kader/").text
    assert "Tetangga" not in page


def test_a_reserve_cadre_is_shown_without_a_seat(browser: Browser) -> None:
    seated(a_person(full_name="Bu Kursi"), 7)
    a_person(full_name="Bu Cadangan")
    page = browser(a_person(Role.ADMIN, CITY)).get("/kelola/kader/").text
    assert "Cadangan</span>" in page
    assert '<span class="num">7</span>' in page


def test_whose_account_was_closed_can_be_found_to_be_opened_again(browser: Browser) -> None:
    client, closed = browser(a_person(Role.OFFICIAL, CIPUTAT_TIMUR)), "Zulaikha Penutup"
    cadre = a_person(full_name=closed)
    kept, gone = a_person(), a_person(full_name="Zulaikha Ganda")
    admin = browser(a_person(Role.ADMIN, CITY))
    admin.post(f"/kelola/kader/{kept.id}/gabung/{gone.id}", data={"op": str(uuid4())})
    shut = {"alasan": access.CLOSING[0]}
    assert client.post(f"/kelola/kader/{cadre.id}/akun/penutupan", data=shut).status_code == 303
    assert "ada di “Akun ditutup”" in client.get("/kelola/kader/?cari=Zulaikha").text
    page = client.get("/kelola/kader/?cari=Zulaikha&keadaan=ditutup").text
    assert f'href="/kelola/kader/{cadre.id}"' in page
    assert "Zulaikha Ganda" not in page  # merged: it is no account of its own
    stranger = browser(a_person(Role.OFFICIAL, SERPONG_VILLAGE))
    assert closed not in stranger.get("/kelola/kader/?keadaan=ditutup").text


def test_seats_count_vacancies_too(browser: Browser) -> None:
    seated(a_person(), 1)
    page = browser(a_person(Role.ADMIN, CITY)).get("/kelola/wilayah/").text
    assert "1 dari 50" in page
    assert page.count("0 dari 50") == 53


def test_a_page_beyond_the_last_is_the_last(browser: Browser) -> None:
    a_person(full_name="Bu Terakhir")
    page = browser(a_person(Role.ADMIN, CITY)).get("/kelola/kader/?halaman=900").text
    assert "Bu Terakhir" in page
    assert "Tidak ada kader yang cocok" not in page


def test_an_empty_roster_speaks_of_no_search(browser: Browser) -> None:
    admin = browser(a_person(Role.ADMIN, CITY))
    page = admin.get("/kelola/kader/").text
    assert "Belum ada kader" in page
    assert "yang cocok" not in page
    assert "yang cocok" in admin.get("/kelola/kader/?cari=Sri").text


def test_a_home_that_is_not_known_is_no_number(browser: Browser) -> None:
    cadre = a_person(full_name="Bu Tanpa Alamat", rt=3)
    admin = browser(a_person(Role.ADMIN, CITY))
    for address in ("/kelola/kader/", f"/kelola/kader/{cadre.id}"):
        page = admin.get(address).text
        assert "Bu Tanpa Alamat" in page
        assert "000 /" not in page, address
        assert "/ 000" not in page, address

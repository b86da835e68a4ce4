"""Signing in and out in a real browser, and the first screen of each role."""

import pytest

from bench.site import Login
from lms.core.roles import Role
from tests.browser.conftest import Arrive
from tests.browser.visitor import DESK, PHONE, SMALL_PHONE, Visitor

Logins = dict[str, Login]


FIRST = {
    Role.CADRE: "/",
    Role.TRAINER: "/",
    Role.OFFICIAL: "/capaian/",
    Role.ADMIN: "/",
    Role.AUDITOR: "/kelola/audit/",
}


@pytest.mark.parametrize("role", list(Role))
@pytest.mark.parametrize("device", [PHONE, DESK], ids=["phone", "desk"])
def test_each_role_signs_in_and_sees_its_first_screen(
    arrive: Arrive, logins: Logins, role: Role, device: dict[str, object]
) -> None:
    visitor = arrive(device)
    visitor.sign_in(logins[role])
    assert visitor.page.url == visitor.base + FIRST[role]
    assert logins[role].name in visitor.page.content()


def test_a_wrong_pin_is_said_aloud_and_what_was_typed_stays(phone: Visitor) -> None:
    phone.open("/masuk")
    phone.fill_in("0812 9999 0001", "000000")
    assert "Sisa 4 kali mencoba." in phone.page.get_by_role("alert").inner_text()
    assert phone.page.get_by_label("Nomor HP").input_value() == "0812 9999 0001"
    assert phone.page.get_by_label("PIN").first.input_value() == ""
    phone.accessible()


def test_what_one_typed_can_be_looked_at(phone: Visitor) -> None:
    phone.open("/masuk")
    secret = phone.page.locator("[name=secret]")
    secret.fill("482915")
    assert secret.get_attribute("type") == "password"
    phone.page.get_by_role("button", name="Lihat").tap()
    assert secret.get_attribute("type") == "text"


def test_going_back_after_signing_out_shows_nothing(desk: Visitor, logins: Logins) -> None:
    desk.sign_in(logins["official"])
    desk.open("/kelola/kader/")
    desk.page.get_by_role("button", name="Keluar").click()
    desk.page.wait_for_url("**/masuk")
    desk.page.go_back()
    desk.page.wait_for_url("**/masuk?**")
    assert desk.heading.startswith("Selamat datang")


def test_a_link_opened_before_signing_in_is_where_one_arrives(
    desk: Visitor, logins: Logins
) -> None:
    desk.open("/kelola/kader/?nama=sri")
    login = logins["trainer"]
    desk.fill_in(login.identity, login.secret)
    desk.page.wait_for_url("**/kelola/kader/?nama=sri")


def test_it_all_works_without_scripts(arrive: Arrive, logins: Logins) -> None:
    phone = arrive(PHONE, java_script_enabled=False)
    phone.sign_in(logins["cadre"])
    assert phone.heading.startswith("Selamat ")
    phone.page.locator("summary").first.tap()
    phone.page.get_by_role("button", name="Keluar").tap()
    phone.page.wait_for_url("**/masuk")


def test_it_can_be_done_with_the_keyboard_alone(desk: Visitor, logins: Logins) -> None:
    login = logins["official"]
    desk.open("/masuk")
    desk.page.keyboard.press("Tab")
    assert desk.page.evaluate("document.activeElement.textContent") == "Langsung ke isi"
    desk.page.get_by_label("Nomor HP").focus()
    desk.page.keyboard.type(login.identity)
    desk.page.keyboard.press("Tab")
    desk.page.keyboard.type(login.secret)
    desk.page.keyboard.press("Enter")
    desk.page.wait_for_url("**/capaian/")


@pytest.mark.parametrize(
    ("scheme", "paper"), [("light", "rgb(251, 248, 243)"), ("dark", "rgb(24, 20, 27)")]
)
def test_the_smallest_phone_with_the_largest_letters_by_day_and_by_night(
    arrive: Arrive, logins: Logins, scheme: str, paper: str
) -> None:
    phone = arrive(SMALL_PHONE, color_scheme=scheme)
    phone.open("/masuk")
    for size in ("besar", "sangat besar"):
        phone.page.get_by_role("button", name="Ukuran huruf").tap()
        assert phone.page.get_by_role("button", name=f"Ukuran huruf: {size}").is_visible()
    phone.page.reload()
    phone.accessible()
    phone.sign_in(logins["cadre"])
    phone.accessible()
    assert phone.page.evaluate("getComputedStyle(document.body).backgroundColor") == paper

"""A trainer marks a hall on a phone: in place, honestly without a signal, and without scripts."""

from datetime import date, timedelta

import pytest
from playwright.sync_api import Locator, expect

from bench.site import Login
from lms.core.clock import now, wib_date
from tests.browser.conftest import Arrive
from tests.browser.visitor import PHONE, Visitor


def in_a_meeting(visitor: Visitor, today: date) -> int:
    """Plan a training of Cempaka Putih and a meeting of today; how many are invited."""
    page = visitor.page
    visitor.open("/pelatihan/baru")
    page.get_by_label("Tempat").fill("Aula Kelurahan Cempaka Putih")
    page.get_by_label("Mulai").fill(str(today))
    page.get_by_label("Selesai").fill(str(today + timedelta(days=1)))
    page.get_by_label("Cempaka Putih", exact=True).check()
    page.get_by_role("button", name="Simpan pelatihan").click()
    page.get_by_role("link", name="Rencanakan pertemuan").click()
    page.get_by_label("Judul").fill("Praktik rujukan")
    page.get_by_label("Mulai").fill("00:00")
    page.get_by_label("Selesai").fill("23:59")
    page.get_by_role("button", name="Simpan pertemuan").click()
    page.get_by_role("link", name="Catat kehadiran").click()
    page.wait_for_load_state("load")
    expect(page.locator("#daftar")).to_be_visible()
    return page.locator("#daftar > li").count()


@pytest.fixture
def trainer(arrive: Arrive, logins: dict[str, Login]) -> Visitor:
    visitor = arrive(PHONE)
    visitor.sign_in(logins["trainer"])
    return visitor


def row(visitor: Visitor, number: int) -> Locator:
    return visitor.page.locator("#daftar > li").nth(number)


def chip(visitor: Visitor, words: str) -> Locator:
    return visitor.page.locator("#bagian").get_by_text(words, exact=True)


def test_a_hall_is_marked_with_a_few_taps_and_closed(trainer: Visitor) -> None:
    page, invited = trainer.page, in_a_meeting(trainer, wib_date(now()))
    assert invited >= 3
    row(trainer, 0).locator(".att__main").click()
    expect(row(trainer, 0)).to_contain_text("Hadir ")
    expect(chip(trainer, f"Belum {invited - 1}")).to_be_visible()
    row(trainer, 1).locator("summary").click()
    row(trainer, 1).get_by_label("Catatan").fill("Sakit gigi")
    row(trainer, 1).get_by_role("button", name="Sakit", exact=True).click()
    expect(row(trainer, 1)).to_contain_text("Sakit gigi")
    trainer.accessible()
    page.locator("summary", has_text="Semua hadir").click()
    page.get_by_role("button", name=f"Ya, {invited - 2} kader hadir").click()
    expect(chip(trainer, f"Hadir {invited - 1}")).to_be_visible()
    page.get_by_role("link", name="Tutup pertemuan").click()
    page.get_by_role("button", name="Tutup pertemuan").click()
    expect(
        page.get_by_role("heading", name=f"{invited - 1} dari {invited} kader hadir")
    ).to_be_visible()


def test_a_tap_without_a_signal_looks_unsent_until_it_is_sent(trainer: Visitor) -> None:
    page, invited = trainer.page, in_a_meeting(trainer, wib_date(now()))
    page.route("**/kehadiran", lambda route: route.abort())
    row(trainer, 2).locator(".att__main").click()
    expect(row(trainer, 2)).to_contain_text("Hadir, belum terkirim")
    expect(row(trainer, 2).locator(".att__main")).to_have_attribute("aria-pressed", "false")
    expect(page.get_by_text("1 tanda belum terkirim.")).to_be_visible()
    expect(chip(trainer, f"Belum {invited}")).to_be_visible()
    page.unroute("**/kehadiran")
    page.get_by_role("button", name="Kirim lagi").click()
    expect(row(trainer, 2).locator(".att__main")).to_have_attribute("aria-pressed", "true")
    expect(page.get_by_text("belum terkirim")).to_be_hidden()
    page.reload()
    expect(chip(trainer, f"Belum {invited - 1}")).to_be_visible()


def test_taps_arrive_in_their_order_and_a_wrong_one_is_taken_back(trainer: Visitor) -> None:
    in_a_meeting(trainer, wib_date(now()))
    row(trainer, 0).locator(".att__main").click()
    row(trainer, 0).locator("summary").click()
    row(trainer, 0).get_by_role("button", name="Alpa", exact=True).click()
    expect(row(trainer, 0)).to_contain_text("Alpa,")
    row(trainer, 0).locator("summary").click()
    row(trainer, 0).get_by_role("button", name="Belum", exact=True).click()
    expect(row(trainer, 0)).not_to_contain_text("Alpa,")
    expect(row(trainer, 0).locator(".att__main")).to_have_attribute("aria-pressed", "false")


def test_what_is_being_typed_survives_the_answer_to_an_earlier_tap(trainer: Visitor) -> None:
    in_a_meeting(trainer, wib_date(now()))
    trainer.context.set_offline(True)
    row(trainer, 0).locator(".att__main").click()
    row(trainer, 0).locator("summary").click()
    row(trainer, 0).get_by_label("Catatan").fill("Menyusul")
    trainer.context.set_offline(False)
    expect(row(trainer, 0).locator(".att__main")).to_have_attribute("aria-pressed", "true")
    expect(row(trainer, 0).get_by_label("Catatan")).to_have_value("Menyusul")
    expect(row(trainer, 0).get_by_label("Catatan")).to_be_focused()


def test_the_list_works_without_scripts_and_by_keyboard(
    arrive: Arrive, logins: dict[str, Login]
) -> None:
    plain = arrive(PHONE, java_script_enabled=False)
    plain.sign_in(logins["trainer"])
    page, invited = plain.page, in_a_meeting(plain, wib_date(now()))
    row(plain, 0).locator(".att__main").focus()
    page.keyboard.press("Enter")
    expect(chip(plain, "Hadir 1")).to_be_visible()
    row(plain, 1).locator("summary").focus()
    page.keyboard.press("Enter")
    row(plain, 1).get_by_role("button", name="Izin", exact=True).focus()
    page.keyboard.press("Space")
    expect(chip(plain, f"Belum {invited - 2}")).to_be_visible()


def test_a_tap_leaves_the_part_of_the_list_that_is_shown(trainer: Visitor) -> None:
    page, invited = trainer.page, in_a_meeting(trainer, wib_date(now()))
    chip(trainer, f"Belum {invited}").click()
    expect(chip(trainer, f"Belum {invited}")).to_have_attribute("aria-current", "true")
    row(trainer, 0).locator(".att__main").click()
    expect(chip(trainer, f"Belum {invited - 1}")).to_have_attribute("aria-current", "true")
    expect(page.locator("#bagian [aria-current]")).to_have_count(1)


def test_a_tap_after_the_sign_in_ended_is_sent_after_the_next(
    trainer: Visitor, logins: dict[str, Login]
) -> None:
    page, invited = trainer.page, in_a_meeting(trainer, wib_date(now()))
    trainer.context.clear_cookies()
    row(trainer, 0).locator(".att__main").click()
    expect(page.get_by_text("1 tanda belum terkirim. Masuk lagi")).to_be_visible()
    page.get_by_role("button", name="Masuk lagi").click()
    page.wait_for_url("**/masuk?**")
    trainer.fill_in(logins["admin"].identity, logins["admin"].secret)
    expect(chip(trainer, f"Belum {invited}")).to_be_visible()  # not sent by somebody else
    trainer.context.clear_cookies()
    page.reload()
    trainer.fill_in(logins["trainer"].identity, logins["trainer"].secret)
    expect(chip(trainer, f"Belum {invited - 1}")).to_be_visible()
    expect(row(trainer, 0).locator(".att__main")).to_have_attribute("aria-pressed", "true")

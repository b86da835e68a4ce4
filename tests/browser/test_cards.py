"""A real site, no demo: a card is printed, opens an account, and lets a second phone in."""

import re
from collections.abc import Iterator
from io import BytesIO

import pytest
import zxingcpp
from playwright.sync_api import Browser, expect
from pypdfium2 import PdfDocument

from bench.chromium import CHROMIUM, QUIET
from tests.browser.village import Village, living
from tests.browser.visitor import DESK, PHONE, Visitor

PIN, NEW_PIN = "905372", "618204"


@pytest.fixture(scope="module")
def village(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Village]:
    with living(tmp_path_factory.mktemp("cards")) as village:
        yield village


def printed(chromium: Browser, village: Village, name: str, *, everywhere: bool = False) -> bytes:
    """The trainer prints one new card, face to face with its owner."""
    trainer = Visitor(chromium, village.site.base, DESK)
    trainer.sign_in(village.trainer)
    trainer.open("/kelola/kader/")
    trainer.follows(trainer.page.get_by_role("link", name="Kartu akses"))
    trainer.follows(trainer.page.get_by_role("link", name="Cempaka Putih"))
    every = trainer.page.get_by_label("Pilih semua")
    every.check()
    every.uncheck()
    trainer.page.get_by_label(f"Pilih {name}").check()
    assert trainer.page.locator("[data-count]").inner_text() == "1"
    if everywhere:
        trainer.page.get_by_label("Keluarkan juga dari semua HP").check()
    trainer.follows(trainer.page.get_by_role("button", name="Cetak kartu"))
    expect(trainer.page.locator("body")).to_contain_text("Kartu siap dicetak", timeout=60_000)
    trainer.accessible()
    with trainer.page.expect_download() as download:
        trainer.page.get_by_role("button", name="Unduh lembar kartu").click()
    pdf = download.value.path().read_bytes()
    trainer.leave()
    return pdf


def read(pdf: bytes) -> tuple[str, str]:
    """The QR's address and the text of the only card on a sheet."""
    with PdfDocument(BytesIO(pdf)) as document:
        (found,) = zxingcpp.read_barcodes(document[0].render(scale=2).to_pil())
        said = document[0].get_textpage().get_text_bounded()
    return found.text, re.findall(r"\b[0-9A-Z]{4}-[0-9A-Z]{4}\b", said)[0]


def chooses(visitor: Visitor, pin: str) -> None:
    """The second step, the same by QR and by text."""
    for label in ("PIN baru, 6 angka", "Ulangi PIN"):
        visitor.page.get_by_label(label).fill(pin)
    visitor.page.get_by_label("Nama saya di atas sudah benar").check()
    visitor.page.get_by_label("Saya mengerti dan setuju").check()
    visitor.follows(visitor.page.get_by_role("button", name="Simpan PIN dan masuk"))


def test_a_card_opens_an_account_then_a_second_phone_and_a_new_one_resets_the_pin(
    chromium: Browser, village: Village
) -> None:
    cadre = village.cadres[4]
    name, phone = cadre.full_name, str(cadre.phone).replace("+62", "0")
    address, card = read(printed(chromium, village, name))

    first = Visitor(chromium, village.site.base, PHONE)
    first.open(address)
    assert "#" not in first.page.url, "the secret stays in no history"
    assert first.page.get_by_label("Kode kartu").count() == 0
    first.page.get_by_label("4 angka terakhir").fill(phone[-4:])
    first.accessible()
    first.follows(first.page.get_by_role("button", name="Lanjut"))
    first.sees(name)
    first.accessible()
    chooses(first, PIN)
    first.sees("Selamat ")

    second = Visitor(chromium, village.site.base, PHONE)
    second.open("/masuk")
    second.fill_in(phone, PIN)
    second.sees("HP ini belum dikenal")
    assert second.page.locator("[name=secret]").count() == 0, "the PIN was said already"
    second.accessible()
    second.page.get_by_label("Kode kartu").fill(card.lower())
    second.follows(second.page.get_by_role("button", name="Masuk", exact=True))
    second.sees("Selamat ")

    address, card = read(printed(chromium, village, name, everywhere=True))
    second.open("/belajar/")
    assert "/masuk" in second.page.url, "the new card ended every sign-in"
    first.leave()
    plain = Visitor(chromium, village.site.base, PHONE | {"java_script_enabled": False})
    plain.open("/aktivasi")
    plain.page.get_by_label("Kode kartu").fill(card)
    plain.page.get_by_label("4 angka terakhir").fill(phone[-4:])
    plain.follows(plain.page.get_by_role("button", name="Lanjut"))
    chooses(plain, NEW_PIN)
    plain.sees("Selamat ")
    plain.leave()
    second.open("/masuk")
    second.fill_in(phone, PIN)
    second.page.get_by_label("Kode kartu").fill(card)
    second.page.get_by_role("button", name="Masuk", exact=True).click()
    second.sees("salah")
    second.leave()
    secret = address.partition("#")[2]
    log = "".join(line for line in village.site.said.splitlines() if line[:1] == "{")
    assert not {word for word in (secret, card, PIN, NEW_PIN) if word in log}


def test_going_back_after_handing_the_phone_over_shows_nothing(
    chromium: Browser, village: Village
) -> None:
    phone = Visitor(chromium, village.site.base, PHONE)
    phone.sign_in(village.sri)
    phone.open("/belajar/")
    phone.page.evaluate("localStorage.setItem('jawaban:/percobaan/1', '[{}]')")
    phone.page.locator("summary").first.tap()
    phone.follows(phone.page.get_by_role("link", name="Ganti orang"))
    phone.sees("Ada yang belum terkirim dari HP ini")
    phone.accessible()
    phone.follows(phone.page.get_by_role("button", name="Keluar dan bersihkan HP ini"))
    assert phone.page.evaluate("localStorage.length + sessionStorage.length") == 0
    kept = {str(cookie["name"]) for cookie in phone.context.cookies()}
    assert kept <= {"perangkat", "formulir"}
    for _ in range(2):
        phone.page.go_back()
        phone.page.wait_for_load_state()
        phone.sees_not(village.sri.name)
        assert "/masuk" in phone.page.url
    phone.leave()


def test_a_browser_that_keeps_pages_alive_shows_nothing_either(
    chromium: Browser, village: Village
) -> None:
    """Chromium's back/forward cache, which other tests switch off, brings whole pages back."""
    keeping = chromium.browser_type.launch(
        executable_path=CHROMIUM,
        args=[*QUIET, "--enable-features=BackForwardCache"],
        ignore_default_args=["--disable-back-forward-cache"],
    )
    phone = Visitor(keeping, village.site.base, PHONE)
    phone.sign_in(village.sri)
    phone.open("/belajar/")
    phone.page.locator("summary").first.tap()
    phone.follows(phone.page.get_by_role("link", name="Ganti orang"))
    phone.follows(phone.page.get_by_role("button", name="Keluar dan bersihkan HP ini"))
    for _ in range(3):
        phone.page.go_back()
        phone.page.wait_for_timeout(300)
        phone.sees_not(village.sri.name)
    phone.leave()
    keeping.close()

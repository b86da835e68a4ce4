"""What a real browser shows when something wrong or far too large is sent."""

from pathlib import Path

import pytest

from tests.browser.visitor import Visitor

UPLOAD = """() => {
  const form = document.querySelector("form[method=post]");
  form.enctype = "multipart/form-data";
  form.insertAdjacentHTML("beforeend", '<input type="file" name="photo" id="photo">');
}"""


@pytest.mark.parametrize("megabytes", [3, 40])
def test_an_upload_that_is_too_large_is_answered_by_a_page(
    phone: Visitor, tmp_path: Path, megabytes: int
) -> None:
    """Not by a broken connection: the server must let the browser finish speaking."""
    photo = tmp_path / "foto.jpg"
    photo.write_bytes(bytes(megabytes * 1024 * 1024))
    phone.open("/masuk")
    phone.page.evaluate(UPLOAD)
    phone.page.locator("#photo").set_input_files(photo)
    with phone.page.expect_navigation() as navigation:
        phone.page.evaluate("document.querySelector('form[method=post]').submit()")
    assert navigation.value is not None
    assert navigation.value.status == 413
    assert phone.heading == "Kiriman terlalu besar"


def test_a_form_that_is_too_long_is_answered_by_a_page(phone: Visitor) -> None:
    phone.open("/masuk")
    phone.page.evaluate("document.querySelector('[name=identity]').value = '0'.repeat(3e6)")
    with phone.page.expect_navigation() as navigation:
        phone.page.evaluate("document.querySelector('form[method=post]').submit()")
    assert navigation.value is not None
    assert navigation.value.status == 413
    assert phone.heading == "Kiriman terlalu besar"
    phone.accessible()


def test_a_form_left_open_too_long_is_answered_by_a_page(phone: Visitor) -> None:
    phone.open("/masuk")
    phone.context.clear_cookies()
    phone.fill_in("081200000001", "482915")
    assert phone.heading == "Permintaan tidak lengkap"
    assert "muat ulang, lalu kirim lagi" in phone.text


def test_an_address_that_leads_nowhere(phone: Visitor) -> None:
    assert phone.open("/tidak/ada/") == 404
    assert phone.heading == "Tidak ditemukan"
    phone.accessible()

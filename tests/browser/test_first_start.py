"""An empty, real site: its first start prints a link, which makes the first admin once."""

import re
from collections.abc import Iterator
from io import BytesIO

import pyotp
import pytest
import zxingcpp
from PIL import Image
from playwright.sync_api import Browser

from bench.site import Login, Site, serving
from tests.browser.visitor import DESK, PHONE, Visitor

ADMIN = Login("admin", "Ratna Dewi, S.Sos.", "081288880001", "empat kata mudah diingat", "")


@pytest.fixture(scope="module")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    with serving(tmp_path_factory.mktemp("empty"), DEMO="0") as site:
        yield site


def printed_link(site: Site) -> str:
    (link,) = re.findall(rf"{re.escape(site.base)}/aktivasi#pengelola-\S+", site.said)
    return str(link)


def test_the_printed_link_makes_the_first_admin_and_then_nobody(
    chromium: Browser, empty: Site
) -> None:
    link = printed_link(empty)
    admin = Visitor(chromium, empty.base, DESK)
    fills_in(admin, link)
    admin.page.wait_for_url("**/masuk")
    assert "Kota contoh" not in admin.text
    admin.sign_in(ADMIN)
    sets_up_codes(admin)
    admin.page.get_by_label("Saya sudah membaca dan setuju").check()
    admin.follows(admin.page.get_by_role("button", name="Setuju dan lanjutkan"))
    assert ADMIN.name in admin.page.content()
    admin.accessible()
    a_trainer_comes_in(chromium, empty, admin)
    admin.leave()
    late = Visitor(chromium, empty.base, DESK)
    fills_in(late, link)
    late.sees("Tautan ini sudah dipakai atau kedaluwarsa.")
    late.leave()
    secret = link.partition("#pengelola-")[2]
    assert secret not in "".join(line for line in empty.said.splitlines() if line[:1] == "{")


def sets_up_codes(admin: Visitor) -> None:
    """The role needs them before anything else; the QR and the text say the same secret."""
    admin.open("/kelola/kader/")
    assert admin.page.url.endswith("/akun/kode/")
    drawn = admin.page.locator("main li svg").screenshot()
    (found,) = zxingcpp.read_barcodes(Image.open(BytesIO(drawn)))
    secret = pyotp.parse_uri(found.text).secret
    assert secret == admin.page.locator("li .num").inner_text().replace(" ", "")
    admin.accessible()
    admin.enter_code(secret)
    admin.sees("Kode dua langkah sudah menyala")
    assert admin.page.get_by_role("listitem").count() == 10
    admin.accessible()
    admin.follows(admin.page.get_by_role("link", name="Sudah saya catat"))


def a_trainer_comes_in(chromium: Browser, empty: Site, admin: Visitor) -> None:
    """The admin gives the role, the trainer sets a password with the link on a phone."""
    admin.open("/kelola/petugas/baru")
    admin.page.get_by_label("Nama lengkap").fill("Nurul Fitriani, S.Psi.")
    admin.page.get_by_label("Nomor HP").fill("081288880002")
    admin.page.get_by_label("Wilayah").select_option(label="Kecamatan Ciputat Timur")
    admin.accessible()
    admin.follows(admin.page.get_by_role("button", name="Tambah petugas"))
    admin.accessible()
    drawn = admin.page.locator("main > div > svg").screenshot()
    (found,) = zxingcpp.read_barcodes(Image.open(BytesIO(drawn)))
    trainer = Visitor(chromium, empty.base, PHONE)
    trainer.open(found.text)
    trainer.page.wait_for_url("**/aktivasi/petugas")
    trainer.page.get_by_label("Kata sandi").first.fill("kata sandi pelatih baru")
    trainer.accessible()
    trainer.follows(trainer.page.get_by_role("button", name="Simpan kata sandi"))
    trainer.fill_in("081288880002", "kata sandi pelatih baru")
    trainer.sees("Untuk apa data Anda")
    trainer.leave()


def fills_in(visitor: Visitor, link: str) -> None:
    visitor.open(link)
    assert "#" not in visitor.page.url, "the secret stays in no history"
    visitor.page.get_by_label("Nama lengkap").fill(ADMIN.name)
    visitor.page.get_by_label("Nomor HP").fill(ADMIN.identity)
    visitor.page.get_by_label("Kata sandi").first.fill(ADMIN.secret)
    visitor.accessible()
    visitor.follows(visitor.page.get_by_role("button", name="Buat akun"))


def test_a_later_start_founds_nothing_anew_and_ends_when_told(
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    """`serving` fails when the site does not end within 15 seconds of SIGTERM."""
    data_dir = tmp_path_factory.mktemp("again")
    with serving(data_dir, DEMO="0") as site:
        assert "site prepared" in site.said
    with serving(data_dir, DEMO="0") as site:
        assert "site prepared" not in site.said
        assert "/aktivasi#" in site.said, "there is no admin yet"

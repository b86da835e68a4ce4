"""Seats and people at the office: a replacement by decree on a phone, a merge without scripts."""

from datetime import timedelta

from bench.site import Login
from lms.core.clock import now, wib_date
from tests.browser.conftest import Arrive
from tests.browser.visitor import DESK, PHONE

SETU = "36.74.07.1001"
NEWCOMER = "Hj. Raden Ayu Wirahadikusuma Natakusumah binti Muhammad Ilyas, S.Pd."
DECREE = "400.2/88-Kep/2026"


def test_a_cadre_is_replaced_by_decree_and_the_decision_taken_back(
    arrive: Arrive, logins: dict[str, Login]
) -> None:
    today = wib_date(now())
    phone = arrive(PHONE)
    phone.sign_in(logins["admin"])
    phone.open(f"/kelola/wilayah/{SETU}/")
    first = phone.page.locator("tbody tr").first
    before = first.get_by_role("rowheader").inner_text().strip()
    phone.follows(first.get_by_role("link").first)
    phone.follows(phone.page.get_by_role("link", name="Ganti kader"))
    phone.page.get_by_label("Kader yang menempati").select_option("baru")
    phone.page.get_by_label("Nama lengkap").fill(NEWCOMER)
    phone.page.get_by_label("Nomor SK").fill(DECREE)
    phone.page.get_by_label("Tanggal SK").fill((today - timedelta(days=3)).isoformat())
    phone.page.get_by_label("Berlaku mulai").fill(today.isoformat())
    phone.accessible()
    with phone.page.expect_navigation():
        phone.page.get_by_role("button", name="Simpan penggantian kader").dblclick()
    phone.page.wait_for_load_state()
    assert phone.heading == "Kursi 1"
    phone.sees(DECREE)
    assert phone.page.locator(".story > li").count() == 2

    for day, sits in ((today - timedelta(days=1), before), (today, NEWCOMER)):
        phone.open(f"/kelola/wilayah/{SETU}/?hari={day.isoformat()}")
        row = phone.page.locator("tbody tr").first
        assert row.get_by_role("rowheader").inner_text().strip() == sits

    phone.follows(phone.page.locator("tbody tr").first.get_by_role("link").first)
    phone.page.get_by_text("Batalkan keputusan terakhir").tap()
    with phone.page.expect_navigation():
        phone.page.get_by_role("button", name="Batalkan keputusan ini").dblclick()
    phone.page.wait_for_load_state()
    phone.sees("Keputusan yang dibatalkan")
    phone.sees(f"Kini ditempati {before}")


def test_two_records_are_merged_and_parted_again_without_scripts(
    arrive: Arrive, logins: dict[str, Login]
) -> None:
    desk = arrive(DESK, java_script_enabled=False)
    desk.sign_in(logins["admin"])
    for name in ("Hj. Kembar Melati, S.Pd.", "Kembar Melati"):
        desk.open(f"/kelola/kader/baru?wilayah={SETU}")
        desk.page.get_by_label("Nama lengkap").fill(name)
        desk.follows(desk.page.get_by_role("button", name="Catat kader"))
        if desk.heading == "Kader baru":
            desk.page.get_by_label("Sudah saya periksa").check()
            desk.follows(desk.page.get_by_role("button", name="Catat kader"))
    assert desk.heading == "Kembar Melati"

    desk.follows(desk.page.get_by_role("link", name="Gabungkan data ganda"))
    desk.follows(desk.page.get_by_role("link", name="Hj. Kembar Melati"))
    desk.page.get_by_label("Hj. Kembar Melati, S.Pd.").check()
    desk.follows(desk.page.get_by_role("button", name="Gabungkan menjadi satu"))
    desk.sees("Kedua data sudah menjadi satu.")
    merge = desk.page.url
    desk.open("/kelola/kader/?cari=Kembar")
    desk.sees("1 kader")
    desk.sees("Hj. Kembar Melati, S.Pd.")

    desk.open(merge)
    desk.follows(desk.page.get_by_role("button", name="Batalkan penggabungan"))
    desk.sees("Kedua data terpisah lagi.")
    desk.open("/kelola/kader/?cari=Kembar")
    desk.sees("2 kader")

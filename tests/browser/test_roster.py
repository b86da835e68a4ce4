"""Importing a roster on a phone: upload, look, decide with one press, save, and take it back."""

from pathlib import Path

import pytest

from bench.site import Login
from tests.browser.conftest import Arrive
from tests.browser.visitor import PHONE

LONG = "Hj. Siti Nurhaliza Kusumawardhani Prawiranegara Wirahadikusuma, S.Pd., M.Si."
ROSTER = f"""NIK,Nama,TTL,L/P,No. HP,Kelurahan,Kecamatan,RT/RW,Jabatan
,"{LONG}",05/05/1975,P,0857 0000 7001,Cempaka Putih,Ciputat Timur,3/7,Anggota
,Yeni Puspita,03/04/1980,P,0857 0000 7002,Pondok Jarya,Pondok Aren,,
,Yuli Puspita,04/05/1981,P,0857 0000 7003,Pondok Jarya,Pondok Aren,,
,Zahra,20/01/2012,P,,Cempaka Putih,,,
"""


@pytest.mark.parametrize("scripts", [True, False])
def test_a_roster_is_imported_and_taken_back_on_a_phone(
    arrive: Arrive, logins: dict[str, Login], tmp_path: Path, scripts: bool
) -> None:
    file = tmp_path / f"{LONG}.csv"
    file.write_text(ROSTER, "utf-8")
    phone = arrive(PHONE, java_script_enabled=scripts)
    phone.sign_in(logins["admin"])
    phone.open("/kelola/impor/")

    phone.page.get_by_label("Berkas daftar kader").set_input_files(file)
    phone.follows(phone.page.get_by_role("button", name="Unggah dan periksa"))
    phone.sees("Belum ada yang disimpan.")
    phone.sees("Umur belum 18 tahun")
    if scripts:
        phone.accessible()
    phone.follows(phone.page.get_by_role("button", name="Pakai Pondok Karya (2 baris)").first)
    phone.follows(phone.page.get_by_role("button", name="Simpan 3 kader"))
    assert phone.heading == "Data kader tersimpan"
    phone.sees("Baris 5")

    undo = phone.page.url + "pembatalan"
    phone.open("/kelola/kader/?cari=Puspita")
    phone.sees("Yeni Puspita")
    phone.open(undo)
    phone.follows(phone.page.get_by_role("button", name="Batalkan impor ini"))
    assert phone.heading == "Impor dibatalkan"
    phone.open("/kelola/kader/?cari=Yeni%20Puspita")
    phone.sees_not("Yeni Puspita,")
    phone.sees("Tidak ada kader yang cocok")

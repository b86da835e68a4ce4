"""Which passwords of staff are refused."""

import pytest

from lms.accounts import passwords


@pytest.mark.parametrize(
    "password",
    [
        *("aaaaaaaaaaaa", "abababababab", "123412341234", "passwordpassword", "P@ssw0rd!2026"),
        *("123456789012", "0987654321098", "qwertyuiop12", "abcdefghijkl", "Ruang-Kader 2026"),
        *("bismillah786123", "TangerangSelatan1", "admin12345678", "            "),
    ],
)
def test_what_everybody_tries_first_is_refused(password: str) -> None:
    with pytest.raises(passwords.EasyPassword):
        passwords.ensure_strong(password)


@pytest.mark.parametrize(
    "password",
    [
        *("empat kata mudah diingat", "latih-kader-2026", "kelola-ruang-2026", "capaian-kota-2026"),
        *("periksa-catatan-2026", "kuda makan bunga", "x7#Qd9!pLm2$", "kata sandi yang panjang"),
    ],
)
def test_words_of_ones_own_are_good(password: str) -> None:
    passwords.ensure_strong(password, "Siti Aminah", "+6281377143026")


@pytest.mark.parametrize("password", ["Siti Aminah 1990", "sitiaminah123", "+6281377143026"])
def test_only_ones_own_name_or_number_is_refused(password: str) -> None:
    with pytest.raises(passwords.EasyPassword):
        passwords.ensure_strong(password, "Siti Aminah", "+6281377143026", None)


def test_eleven_letters_are_too_few() -> None:
    with pytest.raises(passwords.WeakPassword):
        passwords.ensure_strong("kuda makan ")

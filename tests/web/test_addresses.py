"""Numbers in addresses that no row and no page can have."""

import pytest

from lms.core.roles import Role
from tests.factories import CITY, Browser, a_person

pytestmark = pytest.mark.postgres


@pytest.mark.parametrize("number", [2**31 - 1, 2**31, 2**63, 10**25])
@pytest.mark.parametrize("address", ["/pertemuan/{}/", "/pelatihan/{}/", "/kelola/kader/{}"])
def test_a_number_no_row_has_is_not_found(browser: Browser, address: str, number: int) -> None:
    admin = browser(a_person(Role.ADMIN, CITY))
    assert admin.get(address.format(number)).status_code == 404


@pytest.mark.parametrize("number", ["0", "-3", "dua", str(2**31), str(10**25)])
@pytest.mark.parametrize("address", ["/pelatihan/", "/kelola/kader/", "/sertifikat/"])
def test_a_page_no_list_has_is_still_a_page(browser: Browser, address: str, number: str) -> None:
    admin = browser(a_person(Role.ADMIN, CITY))
    assert admin.get(f"{address}?halaman={number}").status_code == 200

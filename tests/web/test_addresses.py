"""Whatever an address or a body holds: an answer of ours, and never an error of ours."""

import pytest
from flask.testing import FlaskClient

from lms.accounts.models import SignInLimit
from lms.core.roles import Role
from tests.factories import CITY, Browser, a_person, rows

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


def test_a_quiz_and_an_attempt_that_no_row_can_have_lead_nowhere(browser: Browser) -> None:
    phone = browser(a_person())
    for address in (f"/kuis/{2**63}/", f"/percobaan/{2**63}/", f"/percobaan/{2**31}/"):
        assert phone.get(address).status_code == 404


def test_an_id_in_other_digits_than_ours_is_not_found(browser: Browser) -> None:
    assert browser(a_person(Role.ADMIN, CITY)).get("/pelatihan/٣/").status_code == 404


@pytest.mark.parametrize("number", ["0", "-3", "x", str(2**31), str(10**25)])
def test_an_audit_entry_no_list_has_is_still_a_page(browser: Browser, number: str) -> None:
    auditor = browser(a_person(Role.AUDITOR, CITY))
    assert auditor.get(f"/kelola/audit/?sebelum={number}").status_code == 200


def test_a_nul_is_refused_wherever_it_stands(browser: Browser, stranger: FlaskClient) -> None:
    official = browser(a_person(Role.OFFICIAL, CITY))
    for address in (
        *("/kelola/kader/?nama=%00", "/kelola/kader/?wilayah=%00", "/capaian/%00/"),
        *("/belajar/%00/", "/belajar/a%00b/c/", "/sertifikat/%00.pdf", "/v/%00"),
    ):
        assert official.get(address).status_code == 400
    said = {"identity": "0813\0", "secret": "482915"}
    assert stranger.post("/masuk", data=said).status_code == 400
    assert rows(SignInLimit) == 0


@pytest.mark.parametrize("said", [[1], "x", 5, {"identity": 5, "secret": ["x"]}, None])
def test_json_is_no_filled_form(stranger: FlaskClient, said: object) -> None:
    answer = stranger.post("/masuk", json=said)
    assert answer.status_code == 422
    assert rows(SignInLimit) == 0


def test_a_file_is_no_text(stranger: FlaskClient) -> None:
    file = (__file__, "identity.txt")
    answer = stranger.post("/masuk", data={"identity": file, "secret": "482915"})
    assert answer.status_code == 422
    assert rows(SignInLimit) == 0

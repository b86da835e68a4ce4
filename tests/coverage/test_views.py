"""The pages of coverage: numbers that lead to their rows, and nobody else's region."""

import json
import re

import pytest
from flask import Flask
from flask.testing import FlaskClient

from lms.accounts.models import RoleAssignment
from lms.attendance.rules import MeetingState, Status
from lms.core.clock import now, wib_date
from lms.core.roles import Role
from lms.coverage import queries
from lms.coverage.rules import Stage
from lms.db import db, transaction
from tests.coverage.city import a_city, a_meeting
from tests.factories import (
    CEMPAKA_PUTIH,
    CIPUTAT_TIMUR,
    CITY,
    Browser,
    a_person,
    a_training,
    seated,
)

SERPONG = "36.74.01"
LINK = re.compile(r'href="(/capaian/[\d.]+/kursi\?keadaan=[a-z-]+)"[^>]*>([\d.]+)</a>')


@pytest.fixture
def official(browser: Browser) -> FlaskClient:
    """An official of the whole city."""
    return browser(a_person(Role.OFFICIAL, CITY))


def test_every_number_opens_as_many_rows(official: FlaskClient) -> None:
    a_city(5)
    for address in ("/capaian/", "/capaian/36.74.05/"):
        links = LINK.findall(official.get(address).text)
        assert len(links) > 20
        for to, number in dict.fromkeys(links):
            heading = re.search(r"<h1>[^<]*: ([\d.]+)</h1>", official.get(to).text)
            assert heading is not None
            assert heading[1] == number, to


def test_the_command_prints_what_the_page_shows(app: Flask, official: FlaskClient) -> None:
    a_city(6)
    page = dict(LINK.findall(official.get("/capaian/36.74.05/").text))
    answer = app.test_cli_runner().invoke(args=["coverage", "show", "36.74.05", "--json"])
    printed = json.loads(answer.stdout)
    assert answer.exit_code == 0
    names = {"kursi": "seats", "terisi": "filled", "terlatih": "trained"}
    names |= {"lulus": "passed", "bersertifikat": "certified"}
    for stage, name in names.items():
        for area in (printed, *printed["parts"]):
            shown = page.get(f"/capaian/{area['region']}/kursi?keadaan={stage}", "0")
            assert int(shown.replace(".", "")) == area[name], (area["region"], name)
    assert sum(part["certified"] for part in printed["parts"]) == printed["certified"] > 0


def test_the_command_speaks_of_the_city_without_a_region(app: Flask) -> None:
    answer = app.test_cli_runner().invoke(args=["coverage", "show"])
    assert answer.exit_code == 0
    assert re.search(r"36\.74 Kota Tangerang Selatan +2700 +0 +0 +0 +0\n", answer.stdout)


@pytest.mark.parametrize("code", ["36.74.99", "Serpong", "%"])
def test_the_command_refuses_an_unknown_region(app: Flask, code: str) -> None:
    answer = app.test_cli_runner().invoke(args=["coverage", "show", code, "--json"])
    assert answer.exit_code == 1
    assert answer.stdout == ""
    assert f"no region has the code {code}" in answer.stderr


def test_officials_begin_at_the_coverage_of_their_region(browser: Browser) -> None:
    answer = browser(a_person(Role.OFFICIAL, CITY)).get("/")
    assert (answer.status_code, answer.location) == (303, "/capaian/")


def test_a_kecamatan_sees_its_own_sum_and_nothing_of_the_city(browser: Browser) -> None:
    a_city(7)
    page = browser(a_person(Role.OFFICIAL, CIPUTAT_TIMUR)).get("/capaian/").text
    figures = queries.figures(db.session(), [CIPUTAT_TIMUR], wib_date(now()))
    certified = sum(f.certified for f in figures.values())
    assert f"<b>{certified} dari 300 kursi</b>" in page
    assert "/capaian/36.74.05.1002/" in page
    assert "/capaian/36.74/" not in page
    assert "/capaian/36.74.01" not in page


def test_several_regions_are_shown_with_their_sum(browser: Browser) -> None:
    person = a_person(Role.OFFICIAL, CIPUTAT_TIMUR)
    with transaction() as session:
        session.add(RoleAssignment(person_id=person.id, role=Role.OFFICIAL, region_code=SERPONG))
    page = browser(person).get("/capaian/").text
    assert "Wilayah Anda" in page
    assert "dari 750 kursi" in page
    assert "Kecamatan Pamulang" not in page


def test_a_kecamatan_and_a_kelurahan_of_one_name_are_told_apart(browser: Browser) -> None:
    """Ciputat is both, and neither lies in the other here."""
    person = a_person(Role.OFFICIAL, CIPUTAT_TIMUR)
    with transaction() as session:
        session.add(
            RoleAssignment(person_id=person.id, role=Role.OFFICIAL, region_code="36.74.04.1001")
        )
    page = browser(person).get("/capaian/").text
    table = page.split('id="bagian"')[1].split("</table>")[0]
    assert ">Wilayah</th>" in table
    assert ">Kecamatan Ciputat Timur</a>" in table
    assert ">Kelurahan " in table


def test_a_trainer_of_a_kelurahan_begins_at_its_page(browser: Browser) -> None:
    page = browser(a_person(Role.TRAINER, CEMPAKA_PUTIH)).get("/capaian/").text
    assert "<h1>Kelurahan Cempaka Putih</h1>" in page
    assert 'class="crumb"' not in page


def test_the_ranked_table_narrows_and_sorts(official: FlaskClient) -> None:
    a_city(8)
    page = official.get("/capaian/?cari=rENgas&semua=1").text
    ranked = page.split('id="urutan"')[1]
    assert re.findall(r'/capaian/([\d.]+)/">', ranked) == ["36.74.05.1006"]
    page = official.get("/capaian/?kecamatan=36.74.05&urut=nama").text.split('id="urutan"')[1]
    names = re.findall(r'/capaian/36\.74\.05\.\d+/">([^<]+)<', page)
    assert names == sorted(names)
    assert len(names) == 6
    assert 'aria-sort="ascending"' in page
    assert "urut=-nama" in page


@pytest.mark.parametrize("foreign", ["36.74.99", "36.74", "' or 1=1", "x" * 5000])
def test_an_unknown_kecamatan_narrows_nothing(official: FlaskClient, foreign: str) -> None:
    page = official.get("/capaian/", query_string={"kecamatan": foreign, "semua": 1}).text
    ranked = page.split('id="urutan"')[1]
    assert len(re.findall(r"/capaian/36\.74\.\d+\.\d+/", ranked)) == 54


def test_a_search_without_a_hit_says_so_and_keeps_the_words(official: FlaskClient) -> None:
    page = official.get("/capaian/?cari=<b>Atlantis").text
    assert "Tidak ada kelurahan yang cocok" in page
    assert "&lt;b&gt;Atlantis" in page
    assert "<b>Atlantis" not in page


def test_a_long_list_is_turned_page_by_page(official: FlaskClient) -> None:
    first = official.get("/capaian/36.74.05/kursi?keadaan=kosong").text
    assert "1–50 dari 300" in first
    last = official.get("/capaian/36.74.05/kursi?keadaan=kosong&halaman=6").text
    assert "251–300 dari 300" in last
    assert "Berikutnya" not in last
    for beyond in ("900", "9" * 30, "-3", "x"):
        page = official.get(f"/capaian/36.74.05/kursi?keadaan=kosong&halaman={beyond}").text
        assert ("251–300 dari 300" if beyond.startswith("9") else "1–50 dari 300") in page, beyond


def test_a_kelurahan_shows_its_people_and_trainings(
    official: FlaskClient,
) -> None:
    sri = seated(a_person(full_name="Nur'aini, S.Pd.", rt=6, rw=2), 7)
    training = a_training(sri, title="Angkatan Melati")
    a_meeting(training, 6, {sri: Status.PRESENT}, state=MeetingState.CLOSED)
    page = official.get(f"/capaian/{CEMPAKA_PUTIH}/").text
    assert "Nur&#39;aini, S.Pd." in page
    assert "RT 006 / RW 002" in page
    assert "Modul 1–2 belum selesai. Kuis modul 1–2 belum lulus." in page
    assert "1 terlatih dan 0 lulus dari 1 peserta" in page
    assert f"/kelola/kader/{sri.id}" in page


def test_every_choice_of_a_kelurahan_shows_its_rows(official: FlaskClient) -> None:
    seated(a_person(full_name="Bu Kursi"), 7)
    for stage in Stage:
        page = official.get(f"/capaian/{CEMPAKA_PUTIH}/?keadaan={stage.value}")
        shown = stage in {Stage.SEATS, Stage.FILLED, Stage.UNTRAINED, Stage.UNCERTIFIED}
        assert ("Bu Kursi" in page.text) == shown, stage

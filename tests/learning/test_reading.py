"""Reading a module: what the page holds, where one stopped, how little data it takes, searching."""

import gzip
from dataclasses import replace
from datetime import timedelta

import pytest
import sqlalchemy as sa
from flask.testing import FlaskClient
from markupsafe import Markup

from lms.accounts.models import Person
from lms.core.clock import now
from lms.core.roles import Role
from lms.db import db, transaction
from lms.learning import pages, places, search
from lms.learning.models import CourseEdition, Module, Training
from lms.learning.reading_models import ModuleSection, ReadingPlace
from lms.learning.rendering import Rendered
from lms.quizzes.publication import publish
from lms.web.markdown import render
from lms.web.markdown_figures import Picture, Size
from tests.factories import (
    CIPUTAT_TIMUR,
    Browser,
    a_person,
    a_training,
    having_learnt,
    rows,
    short_course,
)

COURSE = "/belajar/kursus-singkat/"
FIRST, SECOND = f"{COURSE}01-mengenali/", f"{COURSE}02-menolong/"
NARROW, WIDE = "/media/" + "a" * 64, "/media/" + "b" * 64
PICTURES = {"images/a.png": Picture(1280, 720, (Size(NARROW, 640, 20_000), Size(WIDE, 1280, 9)))}
TEXT = (
    'Kata pembuka.\n\n![Dua orang & kopi](images/a.png "Duduk")\n\n## Visum & bukti\n\n'
    "Minta **visum** di puskesmas.\n\n::: bahaya\nJangan sendirian.\n:::\n\n"
    "## Melapor\n\nTelepon 129."
)
HTML = render(TEXT, PICTURES)


def an_edition(**said: str) -> CourseEdition:
    """The short course with a figure in its first module."""
    package, ready = short_course()
    first = replace(package.modules[0], **said)  # type: ignore[arg-type]
    changed = replace(package, modules=(first, package.modules[1]), package_sha256="1" * 64)
    with transaction() as session:
        return publish(session, changed, Rendered([HTML, ready.pages[1]]), now=now())


@pytest.fixture
def sri() -> Person:
    return a_person(full_name="Sri Wahyuni")


@pytest.fixture
def training(sri: Person) -> Training:
    return a_training(sri, edition=an_edition())


@pytest.fixture
def phone(browser: Browser, sri: Person, training: Training) -> FlaskClient:
    return browser(sri)


def test_the_facts_of_a_page_are_its_sections_and_its_weight() -> None:
    facts = pages.facts_of(HTML)
    assert facts.sections == (
        pages.Section("bagian-1", "Visum & bukti"),
        pages.Section("bagian-2", "Melapor"),
    )
    assert facts.image_bytes == 20 * 1024
    assert (facts.weight, facts.light_weight) == ("±25 KB", "±5 KB")
    assert pages.facts_of("<p>x</p>").weight == "±5 KB"


def test_a_light_page_holds_its_images_back_and_says_what_they_show() -> None:
    def icon(name: str) -> Markup:
        return Markup("<i>{}</i>").format(name)

    light = pages.shown(HTML, icon, light=True)
    before, _, template = light.partition("<template>")
    assert "<img" not in before
    assert f'<a class="light" href="{NARROW}"><i>image</i><span>Lihat gambar, ±20 KB' in before
    assert "Dua orang &amp; kopi" in before
    assert template.startswith("<img ")
    full = pages.shown(HTML, icon, light=False)
    assert "<template>" not in full
    assert '<div class="note note--stop"><i>ban</i>' in full


def test_a_module_is_cut_at_its_headings_to_be_searched() -> None:
    assert pages.passages("Judul", HTML) == [
        pages.Passage(0, "Judul", "Kata pembuka. Dua orang & kopi Duduk"),
        pages.Passage(1, "Visum & bukti", "Minta visum di puskesmas. Bahaya Jangan sendirian."),
        pages.Passage(2, "Melapor", "Telepon 129."),
    ]


@pytest.mark.postgres
def test_of_two_phones_the_last_place_counts_by_the_clock_of_the_server(
    phone: FlaskClient, sri: Person, training: Training, browser: Browser
) -> None:
    other = browser(sri)
    assert phone.post(f"{FIRST}posisi", data={"block": "3"}).status_code == 204
    assert other.post(f"{FIRST}posisi", data={"block": "1"}).status_code == 204
    assert 'place="1"' in phone.get(FIRST).text
    module = db.session.scalars(sa.select(Module.id).order_by(Module.number)).first()
    assert module is not None
    with transaction() as session:
        places.note(session, sri.id, module, 4, now=now() - timedelta(minutes=1))  # arrives late
    assert 'place="1"' in phone.get(FIRST).text
    assert rows(ReadingPlace) == 1


@pytest.mark.parametrize(
    ("address", "block", "status"),
    [
        (SECOND, "1", 409),
        (FIRST, "-1", 422),
        (FIRST, "2001", 422),
        (FIRST, "x", 422),
        (FIRST, "", 422),
    ],
)
def test_a_place_that_cannot_be_is_not_noted(
    phone: FlaskClient, address: str, block: str, status: int
) -> None:
    assert phone.post(f"{address}posisi", data={"block": block}).status_code == status
    assert rows(ReadingPlace) == 0


def test_who_does_not_learn_leaves_no_place(browser: Browser, training: Training) -> None:
    trainer = browser(a_person(Role.TRAINER, CIPUTAT_TIMUR))
    assert "<reading-place" not in trainer.get(FIRST).text
    assert trainer.post(f"{FIRST}posisi", data={"block": "1"}).status_code == 403
    assert browser(a_person()).post(f"{FIRST}posisi", data={"block": "1"}).status_code == 404
    assert rows(ReadingPlace) == 0


def test_saving_data_is_a_choice_of_the_phone_and_else_of_its_browser(phone: FlaskClient) -> None:
    asks = {"Save-Data": "on"}
    assert "<template>" not in phone.get(FIRST).text
    assert "<template>" in phone.get(FIRST, headers=asks).text

    answer = phone.post(f"{FIRST}hemat-data", data={"light": "1"})
    assert (answer.status_code, answer.headers["Location"]) == (303, FIRST)
    chosen = phone.get(FIRST).text
    phone.post(f"{FIRST}hemat-data", data={"light": ""})

    assert "<template>" in chosen
    assert "data-hemat" in chosen
    assert "<template>" not in phone.get(FIRST, headers=asks).text


def test_a_page_shows_its_weight_before_it_is_loaded(phone: FlaskClient) -> None:
    assert "sekitar 5 menit, ±25 KB" in phone.get(COURSE).text
    assert "sekitar 5 menit baca, ±25 KB" in phone.get(FIRST).text


def test_a_module_with_a_note_keeps_its_title_out_of_the_history(browser: Browser) -> None:
    cadre = a_person()
    a_training(cadre, edition=an_edition(content_note="Berhentilah bila terasa berat."))
    page = browser(cadre).get(FIRST).text
    assert "<title>Modul 1 · Ruang Kader</title>" in page
    assert "<h1>Mengenali Kekerasan</h1>" in page
    assert "Berhentilah bila terasa berat." in page
    assert "<quick-exit>" in page
    assert 'href="tel:129"' in page


@pytest.mark.postgres
def test_words_are_found_where_one_may_read_and_nowhere_else(
    phone: FlaskClient, sri: Person, training: Training, browser: Browser
) -> None:
    """Module 2 is still locked to Sri; a trainer reads all, a cadre of no training nothing."""
    page = phone.get("/belajar/cari?q=VISUM+pus").text
    assert f'href="{FIRST}#bagian-1"' in page
    assert "Minta <mark>visum</mark> di <mark>puskesmas</mark>." in page
    assert "<mark>" not in phone.get("/belajar/cari?q=langkah").text
    assert f"{FIRST}" in phone.get("/belajar/cari?q=Mengenali").text  # a title

    having_learnt(training, sri, 1)
    trainer = browser(a_person(Role.TRAINER, CIPUTAT_TIMUR))
    assert f"{SECOND}#bagian-1" in phone.get("/belajar/cari?q=langkah").text
    assert f"{SECOND}#bagian-1" in trainer.get("/belajar/cari?q=langkah").text
    assert "Tidak ada yang cocok" in browser(a_person()).get("/belajar/cari?q=visum").text


@pytest.mark.postgres
def test_whatever_is_typed_is_words(phone: FlaskClient) -> None:
    for typed in (
        '"',
        "visum OR 1",
        "* NEAR(",
        "':* & !",
        "a" * 300,
        "-visum",
        "heading:x",
    ):
        assert phone.get("/belajar/cari", query_string={"q": typed}).status_code == 200
    assert search.words_of("Undang-undang, ke-2?") == ["undang", "undang", "ke", "2"]
    assert phone.get("/belajar/cari", query_string={"q": "<script>"}).text.count("<script>") == 0


def test_publishing_again_adds_the_sections_of_the_new_edition(phone: FlaskClient) -> None:
    before = rows(ModuleSection)
    an_edition()  # the same package: no second edition
    assert rows(ModuleSection) == before


def test_a_page_is_packed_unless_its_address_says_something(phone: FlaskClient) -> None:
    """Compressing a page that repeats what a stranger put into its address tells what is in it."""
    takes = {"Accept-Encoding": "gzip, br"}
    plain, packed = phone.get(FIRST), phone.get(FIRST, headers=takes)
    assert packed.headers["Content-Encoding"] == "gzip"
    assert "Accept-Encoding" in plain.headers["Vary"]
    assert len(gzip.decompress(packed.data)) == len(plain.data)
    assert int(packed.headers["Content-Length"]) == len(packed.data) < len(plain.data) / 2
    for answer in (
        phone.get("/belajar/cari?q=visum", headers=takes),
        phone.get(f"{FIRST}?x=1", headers=takes),
        phone.get("/belajar/tidak-ada/", headers=takes),
        phone.post("/masuk", data={"identity": "x"}, headers=takes),
        phone.get(FIRST, headers={"Accept-Encoding": "gzip;q=0"}),
    ):
        assert "Content-Encoding" not in answer.headers

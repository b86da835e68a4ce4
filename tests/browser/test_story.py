"""Four people live the story of one training on one server, from its plan to a scanned code."""

import json
import re
import time
from collections.abc import Callable, Iterator
from datetime import timedelta

import pypdfium2
import pytest
import sqlalchemy as sa
import zxingcpp
from playwright.sync_api import Browser, Locator, expect

from lms.audit import service as audit
from lms.certificates.models import Certificate
from lms.core.clock import now, wib_date
from lms.core.text import date_id
from lms.db import db
from lms.learning.models import Training
from lms.quizzes.rules import Kind
from tests.browser.learner import answer, know
from tests.browser.village import LONGEST, SEATS, VILLAGE, Village, living
from tests.browser.visitor import DESK, PHONE, Visitor
from tests.factories import having_learnt, having_read, having_tried

AWAY = {4: "Alpa", 9: "Sakit", 14: "Izin", 23: "Alpa", 41: "Izin"}
"""Who did not come, by place among the cadres; Sri is the first."""
GRADUATES = 6
"""How many do all that is asked: Sri, the one with the longest name, and four more."""
ONE_BY_ONE = 8


@pytest.fixture(scope="module")
def village(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Village]:
    with living(tmp_path_factory.mktemp("village")) as lived_in:
        yield lived_in


def test_four_people_live_the_story(
    chromium: Browser, village: Village, record_property: Callable[[str, object], None]
) -> None:
    people = {
        "trainer": Visitor(chromium, village.site.base, PHONE),
        "sri": Visitor(chromium, village.site.base, PHONE),
        "neighbour": Visitor(chromium, village.site.base, PHONE),
        "official": Visitor(chromium, village.site.base, DESK),
        "stranger": Visitor(chromium, village.site.base, PHONE),
    }
    before = figures(village)

    plans_a_training_and_a_meeting(people["trainer"], village)
    seconds, taps = marks_who_came(people["trainer"], village)
    record_property("measured", f"marking {SEATS} people: {seconds:.1f} s, {taps} taps")
    closes_the_meeting_and_prints_the_sheet(people["trainer"], village)

    reads_a_module_and_takes_its_quiz(people["sri"], village)
    answers_all_six_kinds_of_question(people["sri"], village)
    others_do_what_is_asked(village)

    issues_the_batch(people["official"], village)
    document = downloads_the_certificates(people["official"], village)
    finds_only_her_own(people["sri"], people["neighbour"], village, document)
    scans_the_code(people["stranger"], village, document)

    after = figures(village)
    assert after["certified"] - before["certified"] == GRADUATES
    assert after["seats"] == before["seats"] == SEATS
    for visitor in people.values():
        visitor.leave()
    with village.app.app_context():
        assert audit.first_broken(db.session()) is None
    says_nothing_it_should_not(village, people)


def figures(village: Village) -> dict[str, int]:
    """What the product itself counts for the kelurahan."""
    shown: dict[str, int] = json.loads(village.site.command("coverage", "show", VILLAGE, "--json"))
    return shown


def plans_a_training_and_a_meeting(trainer: Visitor, village: Village) -> None:
    page, today = trainer.page, wib_date(now())
    trainer.sign_in(village.trainer)
    trainer.follows(
        page.get_by_role("navigation", name="Menu utama").get_by_role("link", name="Pelatihan")
    )
    trainer.follows(
        page.get_by_role("link", name=re.compile("Pelatihan baru|Rencanakan pelatihan"))
    )
    page.get_by_label("Angkatan").fill("Angkatan II")
    page.get_by_label("Tempat").fill("Aula Kelurahan Cempaka Putih")
    page.get_by_label("Mulai").fill(today.isoformat())
    page.get_by_label("Selesai").fill((today + timedelta(days=21)).isoformat())
    page.get_by_role("checkbox", name="Cempaka Putih").check()
    trainer.accessible()
    trainer.follows(page.get_by_role("button", name="Simpan pelatihan"))
    trainer.sees("50 kader")
    trainer.follows(page.get_by_role("link", name="Rencanakan pertemuan"))
    page.locator("[name=title]").fill("Pertemuan pertama")
    page.locator("[name=day]").fill(today.isoformat())
    page.locator("[name=begins]").fill("00:01")
    page.locator("[name=ends]").fill("23:58")
    page.locator("[name=learning_hours]").fill("8")
    trainer.accessible()
    trainer.follows(page.get_by_role("button", name="Simpan pertemuan"))


def marks_who_came(trainer: Visitor, village: Village) -> tuple[float, int]:
    """Some one by one, the rest at once, then the exceptions; seconds and taps it took."""
    page = trainer.page
    trainer.follows(page.get_by_role("link", name="Catat kehadiran"))
    trainer.accessible()
    rows = page.locator("#daftar > li")
    expect(rows).to_have_count(SEATS)
    began, taps = time.monotonic(), 0
    for place in range(ONE_BY_ONE):
        rows.nth(place).locator("button.att__main").tap()
        expect(rows.nth(place).locator("button.att__main")).to_have_attribute(
            "aria-pressed", "true"
        )
        taps += 1
    page.locator("#sisanya summary").tap()
    page.get_by_role("button", name=f"Ya, {SEATS - ONE_BY_ONE} kader hadir").tap()
    expect(page.locator("#daftar [aria-pressed=true].att__main")).to_have_count(SEATS)
    taps += 2
    for place, state in AWAY.items():
        row = row_of(trainer, village.cadres[place].full_name)
        row.locator("summary").tap()
        row.get_by_role("button", name=state, exact=True).tap()
        expect(row.locator(".att__s").first).to_contain_text(state)
        taps += 2
    expect(page.locator("[data-unsent]")).to_be_hidden()
    return time.monotonic() - began, taps


def row_of(trainer: Visitor, name: str) -> Locator:
    escaped = name.replace('"', '\\"')
    return trainer.page.locator(f'#daftar > li[data-name="{escaped}"]')


def closes_the_meeting_and_prints_the_sheet(trainer: Visitor, village: Village) -> None:
    page = trainer.page
    page.reload()
    expect(page.locator("#daftar [aria-pressed=true].att__main")).to_have_count(SEATS - len(AWAY))
    trainer.follows(page.get_by_role("link", name="Tutup pertemuan"))
    trainer.sees(f"{SEATS - len(AWAY)} dari {SEATS} kader")
    trainer.follows(page.get_by_role("button", name="Tutup pertemuan"))
    expect(page.get_by_role("heading", name=f"{SEATS - len(AWAY)} dari")).to_be_visible()
    sheet = words_of(
        trainer.fetches(page.get_by_role("link", name=re.compile("aftar hadir")).first)
    )
    for cadre in village.cadres:
        assert squeezed(cadre.full_name) in sheet, cadre.full_name


def reads_a_module_and_takes_its_quiz(sri: Visitor, village: Village) -> None:
    page = sri.page
    sri.sign_in(village.sri)
    expect(page.get_by_role("heading", name="Kurang apa?")).to_be_visible()
    sri.sees("Selesaikan modul 1")
    sri.follows(page.get_by_role("link", name="Mulai belajar"))
    sri.accessible()
    sri.follows(page.get_by_role("button", name="Tandai selesai"))
    takes_the_quiz(sri, module=1, wrong=0)
    sri.sees("lulus kuis modul 1")
    sri.sees("Semua jawaban benar")
    sri.open("/")
    sri.sees_not("Selesaikan modul 1")
    sri.sees("Selesaikan modul 2")


def answers_all_six_kinds_of_question(sri: Visitor, village: Village) -> None:
    """Of module 4, whose quiz has them all; modules 2 and 3 are done meanwhile."""
    with village.app.app_context():
        training = db.session.scalars(sa.select(Training)).one()
        for number in (2, 3):
            having_read(training, village.cadres[0], number)
            having_tried(training, village.cadres[0], number, 80)
    sri.open("/")
    sri.follows(sri.page.get_by_role("link", name="Lanjutkan belajar"))
    sri.follows(sri.page.get_by_role("button", name="Tandai selesai"))
    kinds = takes_the_quiz(sri, module=4, wrong=1)
    assert len(kinds) == 6
    sri.sees("lulus kuis modul 4")
    sri.sees("Jawaban yang tepat")
    sri.accessible()


def takes_the_quiz(sri: Visitor, module: int, wrong: int) -> set[Kind]:
    """Answer every question, the first `wrong` ones badly; which kinds there were."""
    page, known = sri.page, know(module)
    sri.follows(page.get_by_role("button", name="Mulai kuis"))
    kinds = set()
    for number in range(1, len(known) + 1):
        kinds.add(answer(page, known, rightly=number > wrong))
        expect(page.locator("[data-shown=stored]")).to_be_visible()
        if number == 1:
            sri.accessible()
        sri.follows(page.locator(".footbar .btn--primary"))
    sri.sees("Semua soal terjawab")
    sri.follows(page.get_by_role("button", name="Kirim jawaban"))
    return kinds


def others_do_what_is_asked(village: Village) -> None:
    """Sri finishes, and five of those who came learn everything, too."""
    with village.app.app_context():
        training = db.session.scalars(sa.select(Training)).one()
        sri, *others = village.cadres[:GRADUATES]
        for number in (5, 6, 7, 8):
            having_read(training, sri, number)
            having_tried(training, sri, number, 90)
        came = [cadre for place, cadre in enumerate(village.cadres) if place not in AWAY]
        for cadre in came[1:GRADUATES]:
            having_learnt(training, cadre)
        assert others[0].full_name == LONGEST


def issues_the_batch(official: Visitor, village: Village) -> None:
    page = official.page
    official.sign_in(village.official)
    official.follows(
        page.get_by_role("navigation", name="Menu utama").get_by_role("link", name="Sertifikat")
    )
    official.follows(page.get_by_role("link", name=re.compile("Penguatan")).first)
    official.accessible()
    expect(page.locator("[name=kader]:checked")).to_have_count(GRADUATES)
    official.follows(page.get_by_role("button", name="Terbitkan sertifikat"))
    expect(page.get_by_role("progressbar", name="Sertifikat selesai")).to_be_visible()
    expect(page.get_by_text(f"Penerbitan terakhir: {GRADUATES} sertifikat")).to_be_visible(
        timeout=60_000
    )
    official.accessible()


def downloads_the_certificates(official: Visitor, village: Village) -> bytes:
    """All in one file to print, and Sri's own."""
    button = official.page.get_by_role("button", name=f"Unduh {GRADUATES} untuk dicetak")
    merged = official.fetches(button)
    with pypdfium2.PdfDocument(merged) as everyone:
        assert len(everyone) == 2 * GRADUATES
    assert squeezed(LONGEST) in words_of(merged)
    return official.fetches(official.page.get_by_role("link", name="Lihat sertifikat Sri Wahyuni"))


def finds_only_her_own(sri: Visitor, neighbour: Visitor, village: Village, document: bytes) -> None:
    sri.open("/sertifikat/")
    link = sri.page.get_by_role("link", name=re.compile("Unduh sertifikat"))
    assert sri.fetches(link) == document
    neighbour.sign_in(village.neighbour)
    assert neighbour.open(link.get_attribute("href") or "") == 404


def scans_the_code(stranger: Visitor, village: Village, document: bytes) -> None:
    """What the paper says stands on the page that its code leads to."""
    with pypdfium2.PdfDocument(document) as pdf:
        picture = pdf[0].render(scale=2).to_pil()
    (code,) = zxingcpp.read_barcodes(picture)
    assert code.text.lower().startswith(village.site.base)
    assert stranger.open(code.text) == 200
    stranger.accessible()
    with village.app.app_context():
        held = db.session.scalars(
            sa.select(Certificate).where(Certificate.person_id == village.cadres[0].id)
        ).one()
        says = held.says
        db.session.remove()
    paper, page = words_of(document), squeezed(stranger.text)
    printed = [
        *(says.full_name, says.number, says.kelurahan, says.kecamatan, says.training),
        *(says.batch, says.predicate, date_id(says.issued_on), says.signatory.name),
        *(says.coordinator, *says.organiser, *(row.title for row in says.modules)),
    ]
    for words in filter(None, printed):
        assert squeezed(words) in paper, f"the paper lacks {words}"
        assert squeezed(words) in page, f"the page lacks {words}"
    assert stranger.open("/v/0000-0000-0000-0000") == 404
    assert "tidak ditemukan" in stranger.text.lower()


def says_nothing_it_should_not(village: Village, people: dict[str, Visitor]) -> None:
    """The log of the whole story holds no name, no phone, no PIN, no token and no code."""
    said = village.site.said
    assert said.count('"message": "request"') > 100
    with village.app.app_context():
        codes = set(db.session.scalars(sa.select(Certificate.code)))
        db.session.remove()
    tokens = {cookie for visitor in people.values() for cookie in visitor.tokens}
    assert len(tokens) >= 5
    found = {secret for secret in village.secrets | codes | tokens if secret in said}
    assert found == set()


def words_of(document: bytes) -> str:
    """All text of a PDF."""
    with pypdfium2.PdfDocument(document) as pdf:
        return squeezed(" ".join(page.get_textpage().get_text_bounded() for page in pdf))


def squeezed(text: str) -> str:
    """Without spaces and soft breaks: a long name stands on two lines of the paper."""
    return re.sub(r"[\s\u00ad\ufffe-]+", "", text)

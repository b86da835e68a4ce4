"""Learning without a network, which is cut in front of the site: kept, done, sent exactly once."""

import re
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Locator, Page, expect

from bench.chromium import CHROMIUM, QUIET, weighed
from bench.line import Line, line_to
from bench.site import Login, Site, serving
from bench.visit import Visit
from lms.settings import ROOT
from tests.browser.learner import answer_paper, know
from tests.browser.visitor import HERE, PHONE

Ask = Callable[..., list[Any]]
Logins = dict[str, Login]
SLUG = "penguatan-kader-satgas-ppa"
COURSE = f"/belajar/{SLUG}/"
DONE = "SELECT count(*) FROM operation WHERE kind IN ('module.read', 'quiz.practised')"
EXPECTED = re.compile("Failed to load resource|preload")
"""What a browser says of a cut line; everything else it complains about fails the test."""


class Phone:
    """A phone whose browser can be closed and opened again: its profile stays."""

    def __init__(self, chromium: Browser, profile: Path, line: Line) -> None:
        self.chromium, self.profile, self.line = chromium, profile, line
        self.complaints: list[str] = []
        self.open()

    def open(self) -> None:
        self.context: BrowserContext = self.chromium.browser_type.launch_persistent_context(
            self.profile,
            executable_path=CHROMIUM,
            args=QUIET,
            base_url=self.line.base,
            **HERE,
            **PHONE,
        )
        self.context.set_default_timeout(15_000)
        self.context.on("console", lambda said: self._hear(said.type, said.text))
        self.context.on("weberror", lambda error: self.complaints.append(str(error.error)))
        self.page: Page = self.context.pages[0]

    def _hear(self, kind: str, text: str) -> None:
        if kind == "error" and not EXPECTED.search(text):
            self.complaints.append(text)

    def restart(self) -> None:
        self.context.close()
        self.open()

    def sign_in(self, login: Login) -> None:
        self.page.goto("/masuk")
        self.sees("Masuk dengan nomor HP")
        self.page.get_by_label("Nomor HP").fill(login.identity)
        self.page.get_by_label("PIN").first.fill(login.secret)
        self.page.get_by_role("button", name="Masuk", exact=True).click()
        self.page.wait_for_url(lambda url: not url.endswith("/masuk"))

    def keep(self) -> None:
        """Keep the course, as its page offers it."""
        self.page.goto(COURSE)
        self.button("Simpan di HP").click()
        expect(self.page.locator("[data-state=current]")).to_be_visible()

    def now(self) -> str:
        """The address of the module to go on with, as the page of the course says."""
        found = self.page.locator(".path__i--now a.path__t").get_attribute("href")
        assert found
        return found

    def leaves(self) -> None:
        self.page.locator(".account summary").click()
        self.button("Keluar").click()

    def button(self, name: str) -> Locator:
        return self.page.get_by_role("button", name=name)

    def sees(self, words: str) -> None:
        expect(self.page.locator("main")).to_contain_text(words)

    def note(self) -> str:
        return self.page.locator("[data-line]").inner_text()

    def databases(self) -> int:
        return int(self.page.evaluate("indexedDB.databases().then((all) => all.length)"))


@pytest.fixture
def line(city: Site) -> Iterator[Line]:
    with line_to(city.base) as line:
        yield line


@pytest.fixture
def phone(chromium: Browser, line: Line, tmp_path: Path) -> Iterator[Phone]:
    phone = Phone(chromium, tmp_path / "profile", line)
    yield phone
    phone.context.close()
    assert phone.complaints == []


@pytest.fixture
def ask(city: Site) -> Ask:
    """Ask the site's own database."""

    def rows(statement: str, *values: object) -> list[Any]:
        path = city.data_dir / "ruang-kader.sqlite3"
        with closing(sqlite3.connect(path, timeout=30)) as database, database:
            return database.execute(statement, values).fetchall()

    return rows


def test_what_was_read_and_practised_without_a_network_arrives_once(
    phone: Phone, line: Line, logins: Logins, ask: Ask
) -> None:
    phone.sign_in(logins["cadre"])
    phone.keep()
    address = phone.now()
    number = int(re.sub(r".*/(\d\d)-[^/]*/$", r"\1", address))
    before = {table: ask(f"SELECT count(*) FROM {table}") for table in ("attempt", "answer_saved")}  # noqa: S608
    phone.page.goto(address)
    line.cut()

    phone.button("Tandai selesai").click()  # on the page of the site, as the signal goes
    phone.sees("Sudah dibaca")
    assert phone.note() == "Tanpa sinyal. 1 catatan menunggu dikirim."
    phone.restart()
    phone.page.goto(address)
    phone.page.get_by_role("link", name="Kerjakan kuis").click()
    expect(phone.page.locator("fieldset").first).to_be_visible()
    answer_paper(phone.page, know(number), rightly=True)
    expect(phone.page.locator("[data-saved]")).to_be_visible()
    phone.sees("Semua soal terjawab.")
    phone.restart()
    phone.page.goto(address)
    phone.page.get_by_role("link", name="Kerjakan kuis").click()
    phone.sees("Semua soal terjawab.")  # every answer was on the phone as soon as it was given
    phone.button("Selesai, kirim").click()
    phone.sees("Dikirim sendiri begitu ada sinyal, lalu dinilai.")
    phone.page.goto("/pertemuan/")
    phone.sees("Halaman ini belum tersimpan di HP")
    expect(phone.page.get_by_role("link", name="SAPA 129")).to_be_visible()
    phone.page.goto(COURSE)
    phone.sees("Kuisnya menunggu dinilai server")
    assert ask(DONE) == [(0,)]
    kept, cached = phone.page.evaluate(EVERYTHING)
    assert len(kept) > 50_000
    assert not [key.explanation for _, key in know(number).values() if key.explanation in kept]
    assert {address.split("/")[3] for address in cached} == {"static", "luring"}

    line.connect()
    expect(phone.page.locator("[data-line]")).to_have_text("Tersambung lagi.", timeout=40_000)
    phone.sees("Sudah dinilai server: 100.")
    phone.page.get_by_role("link", name="Lihat nilai dan pembahasan").click()
    phone.sees("Pembahasan")
    phone.page.goto(COURSE)
    phone.sees("Sudah dinilai server: 100.")
    assert ask(DONE) == [(2,)]
    assert ask("SELECT count(*) FROM attempt") == [(before["attempt"][0][0] + 1,)]
    assert phone.page.locator(".path__i--now a.path__t").get_attribute("href") != address


EVERYTHING = """async () => {
  const { read } = await import(document.querySelector("script[src*='offline/page.js']").src
    .replace("page.js", "phone-db.js"));
  const text = (one) =>
    one instanceof ArrayBuffer ? new TextDecoder().decode(one) : JSON.stringify(one);
  const kept = (await read("kept", "getAll")).map(text).join();
  const caches_ = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
  const cached = await Promise.all(caches_.map((cache) => cache.keys()));
  return [kept, cached.flat().map((request) => request.url)];
}"""
"""Everything this browser holds: the phone's own store, and the addresses in its caches."""
TAMPER = """async (which) => {
  const db = await new Promise((done) => {
    const asked = indexedDB.open("ruang-kader");
    asked.onsuccess = () => done(asked.result);
  });
  const store = db.transaction("kept", "readwrite").objectStore("kept");
  const all = (what) => new Promise((done) => { what.onsuccess = () => done(what.result); });
  for (const key of await all(store.getAllKeys())) {
    const part = await all(store.get(key));
    const text = part instanceof ArrayBuffer ? new TextDecoder().decode(part) : "";
    if (text.includes(which)) {
      const forged = text.replaceAll(which, "Hubungi saya di 0899");
      await all(store.put(new TextEncoder().encode(forged).buffer, key));
    }
  }
  db.close();
}"""


def move_on(city: Site, ask: Ask, folder: Path, cadre: Login) -> None:
    """Publish another edition of the course, and move this cadre's training to it."""
    package = folder / "edisi-baru" / SLUG
    shutil.copytree(ROOT / "courses" / SLUG, package)
    module = package / "08-pencatatan-pelaporan.md"
    module.write_text(module.read_text("utf-8") + "\nTerima kasih sudah membaca.\n", "utf-8")
    city.command("course", "import", str(package))
    ask(
        "UPDATE training SET edition_id = (SELECT max(id) FROM course_edition) WHERE id IN "
        "(SELECT training_id FROM participant p JOIN person ON person.id = p.person_id "
        "WHERE person.phone = ?)",
        f"+62{cadre.identity[1:]}",
    )


def test_a_forged_or_older_package_is_never_shown_as_the_site_s_own(
    phone: Phone, line: Line, logins: Logins, city: Site, ask: Ask, tmp_path: Path
) -> None:
    phone.sign_in(logins["cadre"])
    phone.keep()
    first = f"{COURSE}01-mengenali-kekerasan/"
    line.cut()
    phone.page.goto(first)
    heading = phone.page.locator("article h2").nth(1).inner_text()
    phone.page.evaluate(TAMPER, heading)
    phone.page.goto(first)
    phone.sees("Simpanan ini rusak")
    assert "0899" not in phone.page.locator("body").inner_text()

    line.connect()
    move_on(city, ask, tmp_path, logins["cadre"])
    phone.page.goto(COURSE)
    phone.sees("Ada edisi baru")
    line.cut()
    phone.page.goto(f"{COURSE}02-dasar-hukum/")
    phone.sees("Ini edisi yang lama")
    line.connect()
    phone.page.goto(COURSE)
    phone.button("Perbarui simpanan").click()
    phone.sees("Edisi 2 dapat dibaca")
    line.cut()
    phone.page.goto(first)
    expect(phone.page.locator("article h2").nth(1)).to_have_text(heading)


def neighbour_of(cadre: Login, ask: Ask) -> Login:
    """Somebody of the same training, who gets the same PIN."""
    ((own_id, neighbour_id, phone),) = ask(
        "SELECT own.person_id, other.person_id, neighbour.phone FROM participant own "
        "JOIN person ON person.id = own.person_id AND person.phone = ? "
        "JOIN participant other ON other.training_id = own.training_id "
        "JOIN person neighbour ON neighbour.id = other.person_id AND neighbour.phone LIKE '+6281%' "
        "WHERE other.person_id <> own.person_id AND neighbour.active LIMIT 1",
        f"+62{cadre.identity[1:]}",
    )
    ask(
        "INSERT INTO credential SELECT ?, kind, secret_hash, 1 FROM credential WHERE person_id = ?",
        neighbour_id,
        own_id,
    )
    return replace(cadre, identity=f"0{phone[3:]}")


def test_nobody_after_them_sees_or_sends_what_a_cadre_did(
    phone: Phone, line: Line, logins: Logins, ask: Ask
) -> None:
    phone.sign_in(logins["cadre"])
    phone.keep()
    address = phone.now()
    line.cut()
    phone.page.goto(address)
    phone.button("Tandai selesai").click()
    expect(phone.page.locator("[data-line]")).to_contain_text("1 catatan menunggu dikirim.")
    sent = ask(DONE)
    phone.context.clear_cookies(name="masuk")  # the sign-in ran out, nobody signed out
    line.connect()
    phone.sign_in(neighbour_of(logins["cadre"], ask))
    phone.page.goto(COURSE)
    phone.sees("Mau belajar tanpa sinyal?")
    phone.page.wait_for_load_state("networkidle")
    line.cut()
    phone.page.goto("/")
    phone.sees("Halaman ini belum tersimpan di HP")
    assert "selesai dibaca" not in phone.page.locator("main").inner_text()
    assert "Penguatan" not in phone.page.locator("main").inner_text()
    assert ask(DONE) == sent

    line.connect()
    expect(phone.page.locator("h1")).to_contain_text("Selamat", timeout=20_000)
    phone.keep()
    phone.leaves()  # theirs has all been sent, but the one before still waits for its owner
    phone.page.wait_for_url("**/ganti-orang")
    phone.sees("Ada yang belum terkirim dari HP ini")
    phone.button("Keluar dan bersihkan HP ini").click()
    phone.page.wait_for_url("**/masuk")
    assert phone.databases() == 0

    phone.sign_in(logins["cadre"])
    phone.keep()
    phone.leaves()
    phone.page.wait_for_url("**/masuk")
    assert phone.databases() == 0
    assert ask(DONE) == sent


def test_a_module_is_light_on_the_line(
    chromium: Browser, line: Line, city: Site, logins: Logins
) -> None:
    visit = Visit(city)
    visit.sign_in(logins["cadre"])

    first, second = weighed(chromium, line, visit.cookies, f"{COURSE}01-mengenali-kekerasan/")

    assert first.kb <= 60, first
    assert len(first.asked) <= 8, first
    assert second.kb <= 15, second


BUILDS = """() => [...performance.getEntriesByType("resource")].map(({ name }) => new URL(name))
  .filter(({ pathname }) => pathname.startsWith("/static/"))
  .map(({ pathname }) => pathname.split("/")[2])"""
UPDATED = """async () => {
  const worker = await navigator.serviceWorker.ready;
  await worker.update();
  const isNew = async () => (await caches.keys()).length === 2
    && !worker.installing && !worker.waiting && worker.active.state === "activated";
  while (!(await isNew())) await new Promise((done) => setTimeout(done, 100));
}"""
"""Wait until the worker of the next version has taken over."""


@pytest.fixture
def updated(city: Site, tmp_path: Path) -> Iterator[Site]:
    """The same city as served by the next version of the product: one sheet is another."""
    root = tmp_path / "next"
    root.mkdir()
    for name in ("lms", "static", "templates", "courses", "migrations", "scripts", "wsgi.py"):
        place = ROOT / name
        shutil.copytree(place, root / name) if place.is_dir() else shutil.copy(place, root / name)
    (root / ".venv").symlink_to(ROOT / ".venv")
    with (root / "static" / "css" / "tokens.css").open("a") as sheet:
        sheet.write("/* the next one */")
    with serving(city.data_dir, root=root) as site:
        yield site


def test_an_update_of_the_site_never_mixes_versions(
    phone: Phone, line: Line, logins: Logins, updated: Site
) -> None:
    phone.sign_in(logins["cadre"])
    phone.page.goto(COURSE)
    phone.page.evaluate("navigator.serviceWorker.ready.then(() => true)")
    (old,) = set(phone.page.evaluate(BUILDS))
    line.cut()
    line.site = updated.base
    line.connect()

    status = "(name) => fetch(name).then(({ status }) => status)"
    assert (
        phone.page.evaluate(status, f"/static/{old}/js/lib/sender.js") == 200
    )  # kept on the phone
    assert phone.page.evaluate(status, f"/static/{old}/img/app-512.png") == 404
    phone.page.goto(COURSE)
    (new,) = set(phone.page.evaluate(BUILDS))
    assert new != old
    phone.page.evaluate(UPDATED)
    assert phone.page.evaluate(status, f"/static/{old}/js/lib/sender.js") == 200
    line.cut()
    phone.page.goto("/pertemuan/")
    phone.sees("Halaman ini belum tersimpan di HP")
    assert set(phone.page.evaluate(BUILDS)) == {new}

"""Reading a module: how little travels, going on elsewhere, being read to, leaving in haste."""

import json
from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import CDPSession, expect

from bench.site import Login
from tests.browser.conftest import Arrive
from tests.browser.visitor import PHONE, Visitor

COURSE = "/belajar/penguatan-kader-satgas-ppa/"
FIRST, SECOND = f"{COURSE}01-mengenali-kekerasan/", f"{COURSE}02-dasar-hukum/"
FIRST_VISIT, REPEAT, REQUESTS = 60 * 1024, 15 * 1024, 8
VOICE = """(() => {
  const said = (window.said = []);
  let spoken = null;
  window.finish = () => { const done = spoken; spoken = null; done?.onend?.(); };
  class Utterance { constructor(text) { this.text = text; } }
  const fake = new EventTarget();
  Object.assign(fake, {
    getVoices: () => window.voices ?? [],
    speak: (one) => { spoken = one; said.push(one.text); },
    cancel: () => { const cut = spoken; spoken = null; cut?.onerror?.({ error: "canceled" }); },
  });
  Object.defineProperty(window, "speechSynthesis", { value: fake });
  Object.defineProperty(window, "SpeechSynthesisUtterance", { value: Utterance });
})()"""
MARKED = (
    """() => [...(CSS.highlights.get("dibaca") ?? [])].map((range) => range.toString().trim())"""
)
Logins = dict[str, Login]


class Traffic:
    """What a page fetches from the server, in bytes as they travel; images of the course apart."""

    def __init__(self, visitor: Visitor) -> None:
        self.asked: dict[str, str] = {}
        self.bytes: dict[str, int] = {}
        self.session: CDPSession = visitor.context.new_cdp_session(visitor.page)
        self.session.send("Network.enable")
        self.session.on("Network.responseReceived", self._see)
        self.session.on("Network.loadingFinished", self._count)

    def _see(self, event: Any) -> None:
        if not event["response"].get("fromDiskCache"):
            self.asked[event["requestId"]] = event["response"]["url"]

    def _count(self, event: Any) -> None:
        self.bytes[event["requestId"]] = int(event["encodedDataLength"])

    def so_far(self) -> dict[str, int]:
        """The bytes of each address, headers included."""
        return {
            url: self.bytes.get(request, 0)
            for request, url in self.asked.items()
            if "/media/" not in url and not url.startswith("data:")
        }


@pytest.fixture
def reader(arrive: Arrive, logins: Logins) -> Visitor:
    """A cadre at the first module, signed in on a phone that has been here before."""
    phone = arrive(PHONE)
    phone.sign_in(logins["cadre"])
    return phone


def on_a_new_phone(arrive: Arrive, reader: Visitor, **more: Any) -> Visitor:
    """The same person signed in on a phone that has nothing of the site."""
    other = arrive(PHONE, **more)
    other.context.add_cookies(reader.context.cookies())  # type: ignore[arg-type]
    return other


def expect_noted(visitor: Visitor) -> None:
    """The place was sent a moment after the page stood still; nobody waits for the answer."""
    for _ in range(100):
        if 'place="0"' not in visitor.context.request.get(FIRST).text():
            return
        visitor.page.wait_for_timeout(100)
    raise AssertionError("no place was noted")


def test_a_first_visit_is_light_and_the_next_one_lighter(arrive: Arrive, reader: Visitor) -> None:
    phone = on_a_new_phone(arrive, reader)
    traffic = Traffic(phone)
    phone.page.goto(FIRST, wait_until="networkidle")
    first = traffic.so_far()

    traffic.asked.clear()
    phone.page.goto(SECOND, wait_until="networkidle")
    pages = {url: size for url, size in traffic.so_far().items() if "/static/" not in url}
    traffic.asked.clear()
    phone.page.goto(FIRST, wait_until="networkidle")
    again = traffic.so_far()

    told = json.dumps([first, pages, again], indent=1)
    assert sum(first.values()) <= FIRST_VISIT, told
    assert len(first) <= REQUESTS, told
    assert sum(again.values()) <= REPEAT, told
    assert sum(size for url, size in pages.items() if url.endswith(SECOND)) <= REPEAT, told


def test_reading_goes_on_on_another_phone_and_ends_in_haste(
    arrive: Arrive, reader: Visitor
) -> None:
    reader.open(FIRST)
    heading = reader.page.locator("#bagian-5")
    words = heading.inner_text()
    heading.evaluate("(it) => it.scrollIntoView({ behavior: 'instant' })")
    reader.page.evaluate("scrollBy({ top: 30, behavior: 'instant' })")
    expect_noted(reader)

    other = on_a_new_phone(arrive, reader)
    other.open(FIRST)
    expect(other.page.get_by_role("heading", name=words)).to_be_in_viewport()
    expect(other.page.get_by_text("Melanjutkan bacaan terakhir.")).to_be_visible()

    leave = reader.page.get_by_role("link", name="Tutup cepat")
    assert_gone(reader, leave.tap)
    other.page.keyboard.press("Escape")
    other.page.wait_for_timeout(1_200)
    other.page.keyboard.press("Escape")  # too late to be the second
    expect(other.page.get_by_role("heading", name=words)).to_be_in_viewport()
    assert_gone(other, lambda: other.page.keyboard.press("Escape"))


def assert_gone(visitor: Visitor, leave: Callable[[], None]) -> None:
    """A page about the weather stands there, and going back does not lead to the module."""
    visitor.context.route("https://www.bmkg.go.id/**", lambda route: route.fulfill(body="cuaca"))
    leave()
    visitor.page.wait_for_url("https://www.bmkg.go.id/**")
    visitor.page.go_back()
    assert FIRST not in visitor.page.url
    visitor.complaints.clear()  # it left for another host on purpose


def test_a_module_is_read_aloud_sentence_by_sentence(arrive: Arrive, reader: Visitor) -> None:
    phone = on_a_new_phone(arrive, reader)
    phone.context.add_init_script(VOICE)
    phone.open(FIRST)
    expect(phone.page.get_by_text("Dengarkan", exact=True)).to_be_hidden()  # no voice, no button
    phone.page.evaluate(
        """() => { window.voices = [{ lang: "en-US" }, { lang: "id_ID", localService: true }];
        speechSynthesis.dispatchEvent(new Event("voiceschanged")); }"""
    )
    phone.page.get_by_role("button", name="Dengarkan").tap()
    phone.page.wait_for_function("() => said.length === 1")
    first = phone.page.evaluate("said[0]")
    assert phone.page.evaluate(MARKED) == [first]

    phone.page.evaluate("finish()")
    second = phone.page.evaluate("said[1]")
    assert phone.page.evaluate(MARKED)[0].split() == second.split()
    phone.page.get_by_role("button", name="Jeda").tap()
    phone.page.evaluate("finish()")
    assert phone.page.evaluate("said.length") == 2  # nothing is said while it rests
    assert phone.page.evaluate(MARKED)[0].split() == second.split()
    phone.page.get_by_role("button", name="Lanjutkan").tap()
    assert phone.page.evaluate("said.slice(2)") == [second]

    phone.page.evaluate("for (let turn = 0; turn < 1000 && said.length < 1000; turn++) finish()")
    said = phone.page.evaluate("said")
    assert "Tandai selesai" not in " ".join(said)
    assert len(said) > 60
    expect(phone.page.get_by_role("button", name="Dengarkan")).to_be_visible()
    assert phone.page.evaluate(MARKED) == []


def test_a_module_is_whole_without_scripts(arrive: Arrive, reader: Visitor) -> None:
    plain = on_a_new_phone(arrive, reader, java_script_enabled=False)
    plain.open(FIRST)
    plain.follows(plain.page.get_by_role("button", name="Hemat data"))
    waiting = plain.page.locator("a.light").first
    expect(waiting).to_contain_text("Lihat gambar, ±")
    assert plain.page.locator("article img").count() == 0
    plain.page.locator("details.answer summary").first.tap()
    expect(plain.page.locator("details.answer div").first).to_be_visible()
    term = plain.page.locator("a.term").first
    name = term.inner_text()
    term.tap()
    expect(plain.page.locator("dt:target")).to_have_text(name, ignore_case=True)
    image = plain.context.request.get(str(waiting.get_attribute("href")))
    assert image.headers["content-type"] == "image/webp"

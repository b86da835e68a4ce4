"""One person at one device, watched: what the browser complains about fails the test."""

import time
from typing import Any
from urllib.parse import urlsplit

import pyotp
from playwright.sync_api import Browser, ConsoleMessage, Locator, Page, Request, Response, expect

from bench.site import Login
from tests.browser import hearing

PHONE: dict[str, Any] = {
    "viewport": {"width": 390, "height": 844},
    "device_scale_factor": 2,
    "is_mobile": True,
    "has_touch": True,
}
SMALL_PHONE = PHONE | {"viewport": {"width": 320, "height": 640}}
DESK: dict[str, Any] = {"viewport": {"width": 1280, "height": 800}}
HERE: dict[str, Any] = {"locale": "id-ID", "timezone_id": "Asia/Jakarta"}
WATCHER = """
addEventListener("securitypolicyviolation", (event) =>
  console.error(`policy violated: ${event.violatedDirective} by ${event.blockedURI}`));
addEventListener("load", () => setTimeout(() => {
  const page = document.documentElement;
  if (page.scrollWidth > page.clientWidth + 1)
    console.error(`scrolls sideways: ${page.scrollWidth} of ${page.clientWidth} at ${location}`);
}));
"""
LEADS_TO = """(element) => element.href
  ?? `${element.form.action}?${new URLSearchParams(new FormData(element.form))}`"""


class Visitor:
    """A browser of one's own; `complaints` must be empty in the end."""

    def __init__(self, chromium: Browser, base: str, device: dict[str, Any]) -> None:
        self.base = base
        self.host = urlsplit(base).netloc
        self.is_touching = bool(device.get("has_touch"))
        self.context = chromium.new_context(base_url=base, **HERE, **device)
        self.context.add_init_script(WATCHER)
        self.context.set_default_timeout(15_000)
        self.context.on("console", self._hear)
        self.context.on("weberror", lambda error: self.complaints.append(str(error.error)))
        self.context.on("request", self._see_request)
        self.context.on("response", self._see_response)
        self.page: Page = self.context.new_page()
        self.complaints: list[str] = []
        self.heard: set[str] = set()
        """Kinds of text whose contrast was looked at."""
        self.tokens: set[str] = set()
        """Every cookie this browser held in the end."""

    def _hear(self, message: ConsoleMessage) -> None:
        # A refused page is for the test to judge; a missing file is seen in _see_response.
        if message.type == "error" and not message.text.startswith("Failed to load resource"):
            self.complaints.append(message.text)

    def _see_request(self, request: Request) -> None:
        asked = urlsplit(request.url)
        if asked.scheme in {"http", "https"} and asked.netloc != self.host:
            self.complaints.append(f"asked another host: {request.url}")

    def _see_response(self, answer: Response) -> None:
        asked = answer.request
        # A page that the service worker fetched for a form is no document to Playwright.
        is_page = asked.resource_type == "document" or (
            asked.service_worker is not None and "text/html" in answer.headers["content-type"]
        )
        if answer.status >= 500 or (answer.status >= 400 and not is_page):
            self.complaints.append(f"{answer.status} for {answer.url}")

    def open(self, path: str) -> int:
        """Go to a page; its status."""
        answer = self.page.goto(path)
        assert answer is not None
        return answer.status

    def sign_in(self, login: Login) -> None:
        """Sign in as people do, and arrive at the first screen of the role."""
        self.open("/masuk")
        self.fill_in(login.identity, login.secret)
        if login.card:
            self.page.get_by_label("Kode kartu").fill(login.card)
            self.page.get_by_role("button", name="Masuk", exact=True).click()
        if login.totp:
            self.enter_code(login.totp)
        self.page.wait_for_url(lambda url: urlsplit(url).path != "/masuk")

    def enter_code(self, secret: str) -> None:
        """Type the present code; one that was used a moment ago is followed by the next."""
        for moment in (time.time(), time.time() + 30):
            self.page.get_by_label("Kode 6 angka").fill(pyotp.TOTP(secret).at(int(moment)))
            self.follows(self.page.locator("form .btn--primary"))
            if "Kode salah" not in self.text:
                return

    def fill_in(self, identity: str, secret: str) -> None:
        """Fill the form of the sign-in page and send it."""
        self.page.get_by_label("Nomor HP").fill(identity)
        self.page.get_by_label("PIN").first.fill(secret)
        self.page.get_by_role("button", name="Masuk", exact=True).click()

    @property
    def heading(self) -> str:
        return self.page.locator("h1").inner_text()

    @property
    def text(self) -> str:
        return self.page.locator("body").inner_text()

    def follows(self, target: Locator) -> None:
        """Press a link or a button and wait for the page it leads to."""
        with self.page.expect_navigation():
            target.tap() if self.is_touching else target.click()

    def fetches(self, target: Locator) -> bytes:
        """The PDF behind a link, or behind the button of a form that asks for one."""
        address = target.evaluate(LEADS_TO)
        answer = self.context.request.get(address)
        assert answer.status == 200, address
        assert answer.headers["content-type"] == "application/pdf"
        return answer.body()

    def sees(self, words: str) -> None:
        """These words are on the page, or will be in a moment."""
        expect(self.page.locator("body")).to_contain_text(words)

    def sees_not(self, words: str) -> None:
        expect(self.page.locator("body")).not_to_contain_text(words)

    def accessible(self) -> None:
        """What stops people who do not see or point well; only what axe calls grave."""
        assert hearing.complaints(self.page, self.heard) == [], self.page.url

    def leave(self) -> None:
        """Close the browser; whatever it complained about fails the test."""
        self.page.wait_for_load_state("load")
        self.tokens = {str(cookie.get("value")) for cookie in self.context.cookies()}
        self.context.close()
        assert self.complaints == []

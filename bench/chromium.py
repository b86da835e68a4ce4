"""A real browser's first visit to a page, weighed on the line between it and the site."""

import os
import shutil
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from playwright.sync_api import Browser, sync_playwright

from bench.line import Line, line_to
from bench.site import Login, Site
from bench.visit import Visit

CHROMIUM = os.environ.get("CHROMIUM") or shutil.which("chromium") or "/usr/bin/chromium"
QUIET = (
    *("--disable-gpu", "--no-sandbox", "--disable-quic", "--no-first-run", "--disable-sync"),
    *("--disable-background-networking", "--disable-component-update"),
)
PHONE = {"viewport": {"width": 390, "height": 844}, "is_mobile": True, "has_touch": True}
PICTURE = " /media/"
AFTERWARDS = 2_000
"""Milliseconds in which a page may still ask for something by itself."""


@dataclass(frozen=True)
class Weight:
    """What a page cost: kilobytes from the site, heads and all, and requests, whoever made them."""

    kb: float
    asked: tuple[str, ...]


def first_and_second(site: Site, login: Login, path: str) -> tuple[Weight, Weight] | None:
    """The page as somebody opens it for the first time, signed in, and again; without pictures.

    None where there is no Chromium.
    """
    if not Path(CHROMIUM).exists():
        return None
    visit = Visit(site)
    visit.sign_in(login)
    with sync_playwright() as playwright, line_to(site.base) as line:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=QUIET)
        try:
            return weighed(browser, line, visit.cookies, path)
        finally:
            browser.close()


def weighed(
    browser: Browser, line: Line, cookies: dict[str, str], path: str
) -> tuple[Weight, Weight]:
    """The first visit with these cookies and nothing else in the browser, and the second."""
    context = browser.new_context(base_url=line.base, **PHONE)  # type: ignore[arg-type]
    host = urlsplit(line.base).hostname or ""
    context.add_cookies(
        [
            {"name": name, "value": value, "domain": host, "path": "/"}
            for name, value in cookies.items()
        ]
    )
    page = context.new_page()
    found = []
    for _ in range(2):
        line.weigh()
        page.goto(path)
        page.wait_for_load_state("networkidle")
        page.wait_for_timeout(AFTERWARDS)
        told = [one for one in line.passed if PICTURE not in one.asked]
        found.append(Weight(sum(one.bytes for one in told) / 1024, tuple(o.asked for o in told)))
        page.goto("about:blank")
    context.close()
    return found[0], found[1]

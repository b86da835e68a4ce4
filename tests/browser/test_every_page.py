"""Every page that links lead to, as each role, on the smallest phone and at a desk."""

import re
from collections.abc import Iterator
from urllib.parse import parse_qsl, urlsplit

import pytest

from bench.site import Login
from lms.core.roles import Role
from tests.browser.conftest import Arrive
from tests.browser.visitor import DESK, SMALL_PHONE, Visitor

LINKS = """() => [...document.querySelectorAll("a[href]:not([download])")]
  .map((a) => a.getAttribute("href"))"""

HIDDEN_AT_THE_SIDE = """() => ({
  wider: Math.max(0, document.documentElement.scrollWidth - innerWidth - 1),
  tables: [...document.querySelectorAll(".tbl-wrap:not([tabindex])")]
    .filter((wrap) => wrap.scrollWidth > wrap.clientWidth + 1).map((wrap) => wrap.innerText)
})"""
"""How far the page scrolls sideways, and the tables that do where no key can move them."""
SMALL, WIDE = SMALL_PHONE["viewport"], DESK["viewport"]


def shape(href: str) -> tuple[str, tuple[str, ...]]:
    """Pages that differ only by a number or a code look alike; one of them is enough."""
    parts = urlsplit(href)
    path = re.sub(r"\d[\d.]*|(?<=/)[0-9A-Z]{4}(-?[0-9A-Z]{4}){3}(?=/|$)", "N", parts.path)
    return path, tuple(sorted(name for name, _ in parse_qsl(parts.query)))


def walk(visitor: Visitor) -> Iterator[str]:
    """Open the page behind each new shape of link, from home on."""
    waiting, known = ["/"], {shape("/")}
    while waiting:
        address = waiting.pop(0)
        assert visitor.open(address) == 200, address
        yield address
        for href in visitor.page.evaluate(LINKS):
            target = urlsplit(visitor.page.url)._replace(fragment="", query="").geturl()
            full = visitor.page.evaluate("([href, at]) => new URL(href, at).href", [href, target])
            is_page = full.startswith(visitor.base + "/") and not full.endswith((".pdf", ".csv"))
            path = full.removeprefix(visitor.base).partition("#")[0]
            if is_page and shape(path) not in known:
                known.add(shape(path))
                waiting.append(path)


@pytest.mark.parametrize("role", list(Role))
def test_every_page_fits_the_smallest_phone_and_the_desk_and_can_be_read_aloud(
    arrive: Arrive, logins: dict[str, Login], role: Role
) -> None:
    visitor = arrive({"viewport": SMALL})
    visitor.sign_in(logins[role])
    heard: set[str] = set()
    seen = 0
    for address in walk(visitor):
        seen += 1
        visitor.page.set_viewport_size(WIDE)
        assert visitor.page.evaluate(HIDDEN_AT_THE_SIDE) == {"wider": 0, "tables": []}, address
        visitor.page.set_viewport_size(SMALL)
        assert visitor.page.evaluate(HIDDEN_AT_THE_SIDE) == {"wider": 0, "tables": []}, address
        assert visitor.page.locator("h1").count() == 1, address
        if shape(address)[0] not in heard:  # sorted or turned over, it is read the same way
            heard.add(shape(address)[0])
            visitor.accessible()
    visitor.page.set_viewport_size(WIDE)
    menu = visitor.page.get_by_role("navigation", name="Menu utama").get_by_role("link")
    assert seen >= menu.count() > 0

"""Chromium, a real site, and visitors who fail the test when their browser complains."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, sync_playwright

from bench.chromium import CHROMIUM, QUIET
from bench.site import Login, Site, command, environment_for, free_port, serving
from tests.browser.visitor import DESK, PHONE, Visitor
from tests.together import made_once

FOUNDED = ("demo", "load", "--cadres", "162", "--seed", "7")
HERE = Path(__file__).parent
Arrive = Callable[..., Visitor]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark what lies here; without Chromium each test says so as a skip."""
    missing = pytest.mark.skip(reason=f"no Chromium at {CHROMIUM}; set CHROMIUM to where it is")
    for item in items:
        if HERE in item.path.parents:
            item.add_marker("browser")
            if not Path(CHROMIUM).exists():
                item.add_marker(missing)


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=QUIET)
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def city(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """A small demo city: three cadres in each kelurahan, one login for each role."""

    def found(folder: Path) -> None:
        command(environment_for(folder, free_port()), *FOUNDED)

    data_dir = tmp_path_factory.mktemp("city")
    shutil.copytree(made_once(tmp_path_factory, "city", found), data_dir, dirs_exist_ok=True)
    with serving(data_dir) as site:
        yield site


@pytest.fixture(scope="session")
def logins(city: Site) -> dict[str, Login]:
    return city.logins()


@pytest.fixture
def arrive(chromium: Browser, city: Site) -> Iterator[Arrive]:
    """`arrive()` is a visitor with a phone, `arrive(DESK)` one at a desk."""
    visitors: list[Visitor] = []

    def one(device: dict[str, Any] = PHONE, **more: Any) -> Visitor:
        visitors.append(Visitor(chromium, city.base, device | more))
        return visitors[-1]

    yield one
    for visitor in visitors:
        visitor.leave()


@pytest.fixture
def phone(arrive: Arrive) -> Visitor:
    return arrive(PHONE)


@pytest.fixture
def desk(arrive: Arrive) -> Visitor:
    return arrive(DESK)

"""The first page of the project names what there is: logins, commands, packages."""

from pathlib import Path

import pytest
from flask import Flask

from lms.operations.demo.people import LOGINS
from lms.settings import ROOT

README = Path(ROOT, "README.md").read_text("utf-8")
"""Of the commands it leaves out those that only `make` and the demo need, and Flask's own."""
LEFT_OUT = {"db", "demo", "limiter", "prepare", "routes", "run", "shell", "worker"}


def test_every_login_of_the_demo_city_is_there() -> None:
    for login in LOGINS:
        assert f"| {login.phone} | {login.secret} |" in README


def test_every_command_is_there(app: Flask) -> None:
    for name in set(app.cli.commands) - LEFT_OUT:
        assert f"`{name} " in README or f"`{name}`" in README, name


@pytest.mark.parametrize(
    "folder", sorted(path.parent.name for path in ROOT.glob("lms/*/__init__.py"))
)
def test_every_package_is_on_the_map(folder: str) -> None:
    assert f"lms/{folder} " in README
    assert folder in Path(ROOT, "docs", "architecture.md").read_text("utf-8")

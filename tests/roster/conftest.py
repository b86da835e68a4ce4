"""Roster files are read in the test's own process, unless a test is about the other one."""

import pytest
from flask import Flask

from lms.roster import reading


@pytest.fixture(autouse=True)
def _reads_here(request: pytest.FixtureRequest) -> None:
    """A process for each of hundreds of files would take minutes and show nothing new."""
    if "app" in request.fixturenames:
        app: Flask = request.getfixturevalue("app")
        app.extensions["roster_reader"] = reading.read

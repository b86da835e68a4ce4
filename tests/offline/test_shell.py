"""The installed app: what every phone may keep, and that none of it is anybody's."""

import json
import re

from flask import Flask
from flask.testing import FlaskClient

from lms.core.clock import now
from lms.db import transaction
from lms.office import service as office
from lms.office.rules import Helpline
from lms.office.service import Change
from lms.web.assets import asset
from tests.factories import Browser, a_person

WORKER = "/pekerja.js"


def told(client: FlaskClient) -> dict[str, object]:
    """What the worker of this moment is told."""
    found = re.match(r"const SITE = (.*);\n", client.get(WORKER).text)
    assert found
    said: dict[str, object] = json.loads(found[1])
    return said


def test_the_worker_and_its_files_are_of_one_build(app: Flask, stranger: FlaskClient) -> None:
    said = told(stranger)
    build = asset("app.css").split("/")[2]
    files = said["files"]
    assert isinstance(files, list)
    page = stranger.get(str(said["shell"]))

    assert page.status_code == 200
    linked = set(re.findall(r'(?:href|src)="(/static/[^"]+)"', page.text))
    assert {address.split("/")[2] for address in [*files, *linked]} == {build}
    assert all(stranger.get(address).status_code == 200 for address in files)
    needed = {address for address in linked if address.endswith((".css", ".js"))}
    assert needed <= set(files)
    assert stranger.get("/luring/0123456789abcdef").status_code == 404
    assert stranger.get("/static/0123456789ab/app.css").status_code == 404


def test_nothing_of_the_viewer_is_in_what_every_phone_keeps(browser: Browser) -> None:
    cadre = a_person(full_name="Mawar Melati Kenanga")
    client = browser(cadre)
    with client.session_transaction() as held:
        held["_flashes"] = [("done", "Tersimpan untuk Mawar")]

    for path in (WORKER, "/manifest.webmanifest", str(told(client)["shell"])):
        answer = client.get(path)
        assert answer.status_code == 200
        assert "Mawar" not in answer.text
        assert "csrf" not in answer.text
        assert "Set-Cookie" not in answer.headers
        assert answer.headers["Cache-Control"] == "public, no-cache"
        again = client.get(path, headers={"If-None-Match": answer.headers["ETag"]})
        assert (again.status_code, again.data) == (304, b"")
    assert "Tersimpan untuk Mawar" in client.get("/").text


def test_a_new_helpline_makes_a_new_worker(stranger: FlaskClient) -> None:
    before = told(stranger)
    moment = now()
    values = {"helplines": (Helpline("SAPA", "0800 1 000 129"),)}
    asked = Change(0, values, moment, actor_id=None, role=None)
    with transaction() as session:
        office.change(session, asked, now=moment)
    after = told(stranger)

    assert after["version"] != before["version"]
    assert "0800 1 000 129" in stranger.get(str(after["shell"])).text


def test_the_site_can_be_installed(stranger: FlaskClient) -> None:
    said = json.loads(stranger.get("/manifest.webmanifest").text)
    assert (said["start_url"], said["scope"], said["display"]) == ("/", "/", "standalone")
    for icon in said["icons"]:
        assert stranger.get(icon["src"]).mimetype == icon["type"]
    assert 'rel="manifest"' in stranger.get("/masuk").text

"""Changes are asked for by our own pages; whose word on a visitor's address is heard."""

import re
from collections.abc import Iterator
from dataclasses import replace

import pytest
from flask import Flask, request
from flask.testing import FlaskClient

from lms.accounts.models import SignIn
from lms.app import create_app
from lms.settings import Settings, settings
from lms.web import entry
from tests.accounts.doors import knows
from tests.factories import Client, a_person, rows, with_secret

SRI = {"identity": "081377143027", "secret": "482915"}
EVIL = "https://evil.example"
OWN = "http://localhost"


@pytest.fixture
def guarded(app: Flask) -> Iterator[FlaskClient]:
    """A browser on which Sri is known, and the site asks for tokens as in service."""
    app.config["WTF_CSRF_ENABLED"] = True
    client = app.test_client()
    knows(client, with_secret(a_person(phone="+6281377143027")))
    yield client
    app.config["WTF_CSRF_ENABLED"] = False


def token(client: FlaskClient) -> str:
    found = re.search(r'name="csrf_token" value="([^"]+)"', client.get("/masuk").text)
    assert found
    return found[1]


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({}, 303),
        ({"Origin": OWN}, 303),
        ({"Origin": OWN, "Sec-Fetch-Site": "same-origin"}, 303),
        ({"Sec-Fetch-Site": "none"}, 303),
        ({"Origin": "null", "Sec-Fetch-Site": "same-origin"}, 303),
        ({"Origin": EVIL}, 403),
        ({"Origin": "null"}, 403),
        ({"Origin": OWN + ".evil.example"}, 403),
        ({"Origin": OWN + ":8080"}, 403),
        ({"Origin": "https://localhost"}, 403),
        ({"Origin": ""}, 403),
        ({"Origin": EVIL, "Sec-Fetch-Site": "same-origin"}, 403),
        ({"Origin": OWN, "Sec-Fetch-Site": "cross-site"}, 403),
        ({"Sec-Fetch-Site": "same-site"}, 403),
    ],
)
def test_a_right_token_from_another_site_changes_nothing(
    guarded: FlaskClient, headers: dict[str, str], status: int
) -> None:
    answer = guarded.post("/masuk", data=SRI | {"csrf_token": token(guarded)}, headers=headers)
    assert answer.status_code == status
    assert rows(SignIn) == (status == 303)
    if status == 403:
        assert "tidak berasal dari halaman Ruang Kader" in answer.text


def test_our_own_origin_does_without_no_token(guarded: FlaskClient) -> None:
    headers = {"Origin": OWN, "Sec-Fetch-Site": "same-origin"}
    assert guarded.post("/masuk", data=SRI, headers=headers).status_code == 400
    assert rows(SignIn) == 0


def test_reading_may_be_asked_for_from_anywhere(guarded: FlaskClient) -> None:
    """The QR of a certificate, or a link in a message."""
    headers = {"Origin": EVIL, "Sec-Fetch-Site": "cross-site"}
    assert guarded.get("/masuk", headers=headers).status_code == 200


def behind(held: Settings, hops: int) -> FlaskClient:
    """A browser of a site with so many proxies before it, and a page that says who asks."""
    public = "https://ruangkader.example"
    app = create_app(replace(held, proxy_hops=hops, base_url=public))
    app.test_client_class = Client

    @app.route("/whence", methods=["GET", "POST"])
    @entry.public
    def whence() -> dict[str, str | None]:
        return {"address": request.remote_addr, "scheme": request.scheme}

    app.config["WTF_CSRF_ENABLED"] = False
    return app.test_client()


@pytest.mark.parametrize(
    ("hops", "address", "scheme"),
    [(0, "10.0.0.9", "http"), (1, "203.0.113.7", "https"), (2, "198.51.100.4", "http")],
)
def test_the_visitors_address_is_what_our_own_proxies_wrote(
    app: Flask, hops: int, address: str, scheme: str
) -> None:
    client = behind(settings(), hops)
    headers = {
        "Host": "ruangkader.example",
        "X-Forwarded-For": "6.6.6.6, 198.51.100.4, 203.0.113.7",
        "X-Forwarded-Proto": "http, https",
        "X-Forwarded-Host": "evil.example",
    }
    said = client.get("/whence", headers=headers, environ_base={"REMOTE_ADDR": "10.0.0.9"})
    assert said.json == {"address": address, "scheme": scheme}


@pytest.mark.parametrize("hops", [0, 1])
def test_behind_a_proxy_our_public_origin_is_ours_without_a_referer(app: Flask, hops: int) -> None:
    """Even when nobody told the site of its proxy; and flask-wtf would ask for a Referer."""
    client = behind(settings(), hops)
    client.application.config["WTF_CSRF_ENABLED"] = True
    headers = {"Host": "ruangkader.example", "X-Forwarded-Proto": "https"}
    page = client.get("/masuk", headers=headers).text
    found = re.search(r'name="csrf_token" value="([^"]+)"', page)
    assert found
    said = {"csrf_token": found[1]}
    ours = headers | {"Origin": "https://ruangkader.example"}
    assert client.post("/whence", data=said, headers=headers).status_code == 200
    assert client.post("/whence", data=said, headers=ours).status_code == 200
    assert client.post("/whence", headers=ours).status_code == 400, "the token is needed, too"
    evil = headers | {"Origin": EVIL}
    assert client.post("/whence", data=said, headers=evil).status_code == 403


def test_another_host_is_not_served(app: Flask) -> None:
    client = behind(settings(), 1)
    assert client.get("/masuk", headers={"Host": "evil.example"}).status_code == 400
    forwarded = {"Host": "ruangkader.example", "X-Forwarded-Host": "evil.example"}
    assert "evil.example" not in client.get("/", headers=forwarded).text

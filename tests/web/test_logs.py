"""Log lines: one JSON object each, without names, numbers, secrets and codes."""

import json
import logging
from collections.abc import Iterator
from io import StringIO

import pytest
import sqlalchemy as sa
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy.orm import Session

from lms.db import transaction
from lms.web import logs
from tests.factories import Browser, a_person

CODE = "7V4ZPWABPR5JB4HV"


@pytest.fixture
def lines() -> Iterator[StringIO]:
    """What the logs say meanwhile, as they write it."""
    said = StringIO()
    handler = logging.StreamHandler(said)
    handler.setFormatter(logs.JsonLines())
    logging.getLogger().addHandler(handler)
    yield said
    logging.getLogger().removeHandler(handler)


@pytest.mark.parametrize(
    ("path", "parts", "shown"),
    [
        ("/pertemuan/7/rekap", {"meeting_id": 7}, "/pertemuan/7/rekap"),
        (f"/sertifikat/{CODE}.pdf", {"code": CODE}, "/sertifikat/[code].pdf"),
        ("/hadir/7/abc", {"meeting_id": 7, "token": "abc"}, "/hadir/7/[token]"),
        (f"/vv/{CODE}", None, "/vv/[code]"),
        ("/wp-login.php", None, "/wp-login.php"),
    ],
)
def test_an_address_is_logged_without_what_opens_something(
    path: str, parts: dict[str, object] | None, shown: str
) -> None:
    assert logs.shown_path(path, parts) == shown


@pytest.mark.parametrize(
    "address", [f"/v/{CODE}", f"/V/{CODE}", f"/sertifikat/{CODE}.pdf", f"/elsewhere/{CODE}"]
)
def test_no_code_reaches_the_log(
    app: Flask, browser: Browser, lines: StringIO, address: str
) -> None:
    browser(a_person()).get(address)
    assert lines.getvalue()
    assert CODE not in lines.getvalue()


def test_what_is_typed_and_asked_for_stays_out(stranger: FlaskClient, lines: StringIO) -> None:
    stranger.post("/masuk?next=/kelola/kader/?nama=Mawar", data={"identity": "081377700001"})
    (line,) = map(json.loads, lines.getvalue().splitlines())
    assert line["path"] == "/masuk"
    assert line["status"] == 422
    assert "Mawar" not in lines.getvalue()
    assert "0813" not in lines.getvalue()


def test_a_message_is_masked_and_stays_one_line(lines: StringIO) -> None:
    logging.getLogger("lms.test").warning("nik 3674012345678901 hp +6281377700001\npin=482915")
    (line,) = map(json.loads, lines.getvalue().splitlines())
    assert line["message"] == "nik [nik] hp [phone]\npin=[hidden]"


def test_a_failed_statement_is_logged_without_what_it_would_have_written(
    session: Session, lines: StringIO
) -> None:
    statement = sa.text("INSERT INTO person (id, full_name) VALUES (:id, :name)")
    row = {"id": 1, "name": "Mawar Melati"}  # not below, or the trace would quote this file
    try:
        with transaction() as writing:
            writing.execute(statement, row)
    except sa.exc.IntegrityError:
        logging.getLogger("lms.test").exception("it failed")
    assert "IntegrityError" in lines.getvalue()
    assert "Mawar" not in lines.getvalue()


def test_a_number_in_an_address_is_masked(stranger: FlaskClient, lines: StringIO) -> None:
    stranger.get("/belajar/081377700001/")
    assert json.loads(lines.getvalue().splitlines()[0])["path"] == "/belajar/[phone]/"

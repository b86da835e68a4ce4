"""A phone of a test: it keeps a course as our pages do, answers papers and sends what it did."""

import hashlib
import json
from collections.abc import Mapping, Sequence
from typing import Any
from uuid import uuid4

from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from lms.accounts.models import Person
from lms.offline.package import COURSE
from tests.quizzes.sheets import RIGHT, answer_for

SLUG = "kursus-singkat"
AT = f"/simpan/{SLUG}/"
Answers = Mapping[str, Sequence[str] | Mapping[str, str]]


def manifest(client: FlaskClient) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(client.get(AT).text)
    return found


def parts(client: FlaskClient) -> dict[str, Any]:
    """Every part by its name, each checked against the manifest."""
    found = {}
    for line in manifest(client)["parts"]:
        text = client.get(line["address"]).text
        assert hashlib.sha256(text.encode()).hexdigest() == line["sha256"], line["name"]
        found[line["name"]] = json.loads(text)
    return found


def contact(client: FlaskClient) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(client.get("/simpan/", query_string={"kursus": SLUG}).text)
    return found


def read(number: int, **said: Any) -> dict[str, Any]:
    """The module of this number of the short course was read."""
    module = {1: "01-mengenali", 2: "02-menolong"}[number]
    body = {"course": SLUG, "edition": 1, "module": module}
    return _operation("module.read", body | said, {"read": 60_000})


def practised(
    kept: Mapping[str, Any], answers: Answers = RIGHT, minutes_ago: float = 5
) -> dict[str, Any]:
    """The first module's paper of this package was answered so."""
    fields: dict[str, list[str]] = {}
    for question in kept["soal-1"]:
        fields |= filled(question, answer_for(question["prompt"], answers))
    waited = {question["id"]: minutes_ago * 60_000 for question in kept["soal-1"]}
    body = {"quiz": kept[COURSE]["modules"][0]["quiz"]["id"], "fields": fields, "worked": 120_000}
    return _operation("quiz.practised", body, {"answers": waited})


def filled(
    question: Mapping[str, Any], answer: Sequence[str] | Mapping[str, str]
) -> dict[str, list[str]]:
    """The fields of a question answered by the words on the paper."""
    options = {option["text"]: option for option in question["options"]}
    if not isinstance(answer, Mapping):
        return {question["id"]: [options[text]["id"] for text in answer]}
    partners = {option["text"]: option["id"] for option in question["right"]}
    return {options[line]["field"]: [partners.get(word, word)] for line, word in answer.items()}


def _operation(kind: str, body: dict[str, Any], waits: dict[str, Any]) -> dict[str, Any]:
    return {"id": str(uuid4()), "kind": kind, "body": body, "waits": waits}


def sending(client: FlaskClient, owner: Person, operation: dict[str, Any]) -> TestResponse:
    return client.post("/simpan/kiriman", json={"owner": owner.id} | operation)


def send(client: FlaskClient, owner: Person, operation: dict[str, Any]) -> dict[str, Any]:
    """What the phone hears."""
    said: dict[str, Any] = json.loads(sending(client, owner, operation).text)
    return said
